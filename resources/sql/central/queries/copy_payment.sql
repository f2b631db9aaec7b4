copy staging.payment (payment_id, account_number, paid_on, received_on, amount, channel) from stdin
