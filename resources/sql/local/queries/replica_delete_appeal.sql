-- Only out of the queue, when the history of its account is kept.
delete from appeal
where uid = unhex(?) and not exists (select 1 from kept_history where kept_history.account_id = appeal.account_id)
