select coalesce(max(revision) + 1, 0)
from reading
where account_id = ? and meter_id = ? and read_on = ? and zone = ? and source = ?
