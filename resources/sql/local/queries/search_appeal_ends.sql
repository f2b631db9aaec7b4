-- Appeals whose ids end with the hexadecimal digits, with the lines of their accounts, if any.
select e.uid, e.number, l.rank, l.account_id, l.number, l.holder, l.address, l.phone, l.meters, l.kind, l.balance, l.last_read_on, l.open_appeals
from appeal e
left join account_line l on l.account_id = e.account_id
where substr(hex(e.uid), -length(?)) = ?
order by e.number
limit ?
