select api.reveal($1)
