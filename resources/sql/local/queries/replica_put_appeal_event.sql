insert into appeal_event (appeal_id, seq, kind, at, actor, from_state, to_state, body, operation_id)
select appeal.id, ?2, ?3, ?4, ?5, ?6, ?7, ?8, unhex(?9)
from appeal
where uid = unhex(?1)
on conflict (appeal_id, seq) do update set
    kind = excluded.kind, at = excluded.at, actor = excluded.actor, from_state = excluded.from_state,
    to_state = excluded.to_state, body = excluded.body, operation_id = excluded.operation_id
