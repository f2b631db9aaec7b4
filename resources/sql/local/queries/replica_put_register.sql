insert into register (
    meter_id, zone, last_value, last_read_on, last_source
) values (?, ?, ?, ?, ?)
on conflict (meter_id, zone) do update set
    last_value = excluded.last_value, last_read_on = excluded.last_read_on, last_source = excluded.last_source
