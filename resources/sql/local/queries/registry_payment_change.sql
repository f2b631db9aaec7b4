with given (account_id, paid_on, received_on, amount, channel, payment_id) as (values (?, ?, ?, ?, ?, ?))
update payment
set account_id = given.account_id, paid_on = given.paid_on, received_on = given.received_on, amount = given.amount,
    channel = given.channel
from given
where payment.payment_id = given.payment_id
    and (payment.account_id, payment.paid_on, payment.received_on, payment.amount, payment.channel)
        is not (given.account_id, given.paid_on, given.received_on, given.amount, given.channel)
