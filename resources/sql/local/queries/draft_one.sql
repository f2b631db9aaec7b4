select key, title, payload, saved_at from draft where key = ?
