update operation set id = ?, state = 'pending', refusal = null, attempts = 0, next_try_at = null where id = ? and state = 'refused'
