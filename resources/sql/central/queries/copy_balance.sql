copy staging.balance (account_number, balance, balance_on) from stdin
