select part, name, n, puts, dels from api.feed($1, $2, $3, $4)
