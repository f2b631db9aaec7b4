delete from operation where state = 'acknowledged' and seen = 1 and acknowledged_at < ?
