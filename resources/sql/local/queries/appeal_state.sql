select id, account_id, state, answered_at, closed_at, waiting_since, assignee, operation_id
from appeal
where uid = ?
