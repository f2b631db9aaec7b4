insert or replace into reading (
    account_id, meter_id, read_on, zone, source, revision, uid, value, rolled_over, recorded_at, recorded_by,
    corrects, superseded, operation_id
) values (?, ?, ?, ?, ?, ?, unhex(?), ?, ?, ?, ?, unhex(?), ?, unhex(?))
