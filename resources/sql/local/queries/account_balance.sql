select balance, has_history from account where id = ?
