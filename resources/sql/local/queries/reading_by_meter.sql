select meter_id, zone, read_on, value, source, rolled_over, recorded_at, recorded_by, corrects, superseded, operation_id, uid
from reading
where account_id = ? and meter_id = ?
order by read_on, zone, recorded_at, revision
