update account set balance = ?, balance_on = ? where number = ? and not has_history
