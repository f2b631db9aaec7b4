-- The nearest deadline is that of a clock that runs: it stands still while an appeal waits for the customer.
select count(*), min(iif(state = 'waiting', null, deadline))
from appeal
where account_id = ? and state not in ('answered', 'closed')
