-- Appeals whose numbers begin with the text, with the lines of their accounts, if any.
select e.uid, e.number, l.rank, l.account_id, l.number, l.holder, l.address, l.phone, l.meters, l.kind, l.balance, l.last_read_on, l.open_appeals
from appeal e
left join account_line l on l.account_id = e.account_id
where e.number >= ? and e.number < ?
order by e.number
limit ?
