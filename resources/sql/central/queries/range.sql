select n, puts from api.range($1, $2, $3, $4)
