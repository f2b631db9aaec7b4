select n, puts, last_key, last_pk from api.snapshot($1, $2, $3, $4, $5)
