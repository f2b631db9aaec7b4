select value, read_on, source
from reading
where account_id = ? and meter_id = ? and zone = ? and superseded = 0 and source not in ('average', 'norm')
order by read_on desc, recorded_at desc, revision desc
limit 1
