insert into kept_history (account_id, fetched_at, opened_at) values (?1, ?2, ?2)
on conflict (account_id) do update set fetched_at = excluded.fetched_at
