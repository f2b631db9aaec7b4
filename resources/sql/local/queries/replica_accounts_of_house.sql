-- Whose line and card change with the row.
select account.id from premises join account on account.premises_id = premises.id where premises.house_id = ?
