delete from kept_history where account_id = ?
