select api.hello($1)
