select payment_id, paid_on, received_on, amount, channel
from payment
where account_id = ? and paid_on between ? and ?
order by paid_on, payment_id
