select key, title, payload, saved_at from draft order by saved_at desc, key
