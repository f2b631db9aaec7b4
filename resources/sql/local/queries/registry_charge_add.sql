insert into charge (account_id, period, line, payee, kwh, amount) values (?, ?, ?, ?, ?, ?) on conflict do nothing
