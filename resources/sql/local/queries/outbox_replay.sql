update operation
set state = 'pending', xid = null, acknowledged_at = null, seen = 0, attempts = 0, next_try_at = null
where state <> 'local' and state = 'acknowledged' and acknowledged_at >= ?
