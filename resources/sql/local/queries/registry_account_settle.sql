update account set balance = ?, balance_on = ?, has_history = 1 where id = ?
