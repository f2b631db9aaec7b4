select 1 from account where subscriber_id = ? and id <> ? limit 1
