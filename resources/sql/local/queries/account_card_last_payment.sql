select paid_on, amount from payment where account_id = ? order by paid_on desc, payment_id desc limit 1
