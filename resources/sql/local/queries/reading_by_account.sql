-- Oldest first for each meter; several of one day in the order in which they were taken.
select meter_id, zone, read_on, value, source, rolled_over, recorded_at, recorded_by, corrects, superseded, operation_id, uid
from reading
where account_id = ? and read_on >= ?
order by meter_id, read_on, zone, recorded_at, revision
