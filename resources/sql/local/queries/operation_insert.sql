insert into operation (id, kind, version, payload, made_at, actor, entity, depends_on, state)
values (?, ?, ?, ?, ?, ?, ?, ?, ?)
