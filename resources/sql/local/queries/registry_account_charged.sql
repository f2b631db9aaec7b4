select coalesce(sum(amount), 0), max(period) from charge where account_id = ?
