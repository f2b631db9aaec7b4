-- Of an appeal that goes.
delete from appeal_event
where appeal_id = (select id from appeal where uid = unhex(?))
    and not exists (
        select 1 from appeal join kept_history on kept_history.account_id = appeal.account_id where appeal.id = appeal_id
    )
