select from_key, to_key, n, hi, lo from api.digest_ranges($1, $2, $3, $4, $5)
