-- The last column: somebody at a desk acted on it, so the file no longer says how it stands.
select id, state, account_id, exists (
    select 1 from appeal_event where appeal_id = appeal.id and operation_id is not null
)
from appeal
where number = ?
