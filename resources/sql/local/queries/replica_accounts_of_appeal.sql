-- Whose line and card change with the row.
select account_id from appeal where uid = unhex(?) and account_id is not null
