update kept_history set opened_at = ?2 where account_id = ?1 and opened_at < ?2
