update operation set attempts = attempts + 1, next_try_at = ?2 where id = ?1 and state in ('pending', 'sent')
