select api.borrow($1, $2)
