select l.rank, l.account_id, l.number, l.holder, l.address, l.phone, l.meters, l.kind, l.balance, l.last_read_on, l.open_appeals
from json_each(?) j
join account_line l on l.account_id = j.value
order by j.key
