delete from appeal where account_id = ? and queued = 0
