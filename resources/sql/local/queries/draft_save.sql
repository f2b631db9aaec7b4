insert into draft (key, title, payload, saved_at) values (?, ?, ?, ?)
on conflict (key) do update set title = excluded.title, payload = excluded.payload, saved_at = excluded.saved_at
