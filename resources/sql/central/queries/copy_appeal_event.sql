copy staging.appeal_event (appeal_number, seq, kind, at, actor, from_state, to_state, body) from stdin
