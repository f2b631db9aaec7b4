insert into reading (account_id, meter_id, read_on, zone, source, revision, uid, value) values (?, ?, ?, ?, ?, 0, ?, ?)
on conflict do nothing
