select api.submit($1, $2, $3, $4, $5)
