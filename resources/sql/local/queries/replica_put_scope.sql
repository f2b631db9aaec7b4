insert into scope (
    id, kind, name
) values (?, ?, ?)
on conflict (id) do update set
    kind = excluded.kind, name = excluded.name
