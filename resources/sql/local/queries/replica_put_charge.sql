insert or replace into charge (
    account_id, period, line, payee, kwh, amount
) values (?, ?, ?, ?, ?, ?)
