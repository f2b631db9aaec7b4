-- Of an account whose rows were cleared before; another account may have had a payment of this number.
insert or replace into payment (
    account_id, paid_on, payment_id, received_on, amount, channel
) values (?, ?, ?, ?, ?, ?)
