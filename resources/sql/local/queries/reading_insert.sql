insert into reading (
    account_id, meter_id, read_on, zone, source, revision, uid, value, rolled_over, recorded_at, recorded_by, corrects,
    operation_id
) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
