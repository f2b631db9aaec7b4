-- Whose line and card change with the row.
select account_id from meter where id = ?
