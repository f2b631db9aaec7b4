with given (appeal_id) as (values (?))
insert into appeal_event (appeal_id, seq, kind, at, actor, from_state, to_state, body, operation_id)
select
    given.appeal_id,
    (select coalesce(max(seq), 0) + 1 from appeal_event where appeal_event.appeal_id = given.appeal_id),
    ?, ?, ?, ?, ?, ?, ?
from given
