update operation
set state = 'acknowledged', xid = ?2, acknowledged_at = ?3, seen = 0, next_try_at = null
where id = ?1 and state in ('pending', 'sent')
