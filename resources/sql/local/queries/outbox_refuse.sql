update operation set state = 'refused', refusal = ?2, inverse = null where id = ?1 and state in ('pending', 'sent')
