insert into payment (account_id, paid_on, payment_id, received_on, amount, channel) values (?, ?, ?, ?, ?, ?)
on conflict do nothing
