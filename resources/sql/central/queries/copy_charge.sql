copy staging.charge (account_number, period, line, payee, kwh, amount) from stdin
