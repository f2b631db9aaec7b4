select count(*), min(deadline) from appeal where account_id = ? and state not in ('answered', 'closed')
