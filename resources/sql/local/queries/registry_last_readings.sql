-- Oldest first, so that the last one of a register stands.
select meter_id, zone, value, read_on, source
from reading
where account_id = ? and superseded = 0 and source not in ('average', 'norm')
order by read_on, recorded_at, revision
