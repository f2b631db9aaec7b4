delete from payment where account_id = ?
