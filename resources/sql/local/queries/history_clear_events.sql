delete from appeal_event where appeal_id in (select id from appeal where account_id = ? and queued = 0)
