select kind, at, actor, from_state, to_state, body, operation_id
from appeal_event
where appeal_id = ?
order by seq
