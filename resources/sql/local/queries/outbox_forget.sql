delete from operation where state <> 'local' and state = 'acknowledged' and seen = 1 and acknowledged_at < ?
