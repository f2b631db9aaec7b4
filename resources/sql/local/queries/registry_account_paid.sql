select coalesce(sum(amount), 0), max(paid_on) from payment where account_id = ?
