update operation set seen = 1, inverse = null where id = ? and state = 'acknowledged'
