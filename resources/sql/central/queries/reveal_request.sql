select api.reveal_request($1, $2, $3)
