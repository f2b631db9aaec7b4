select part, name, n, puts, dels from api.history($1)
