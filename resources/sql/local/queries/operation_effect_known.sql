-- Whether the rows have the effect of the operation from the centre.
select exists (select 1 from reading where account_id = ?2 and operation_id = ?1)
    or exists (
        select 1 from appeal join appeal_event on appeal_event.appeal_id = appeal.id
        where appeal.uid = ?3 and appeal_event.operation_id = ?1
    )
