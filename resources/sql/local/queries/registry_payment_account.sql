select account_id from payment where payment_id = ?
