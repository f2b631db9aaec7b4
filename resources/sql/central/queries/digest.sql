select scope, tbl, n, hi, lo from api.digest($1)
