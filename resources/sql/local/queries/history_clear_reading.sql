delete from reading where account_id = ?
