-- Whose line and card change with the row.
select id from account where premises_id = ?
