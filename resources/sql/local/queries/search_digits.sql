-- Three digits and more inside a number; the three-digit pieces are found by the index and compared here.
select l.rank, l.account_id, l.number, l.holder, l.address, l.phone, l.meters, l.kind, l.balance, l.last_read_on, l.open_appeals
from account_digits
join account_line l on l.rank = account_digits.rowid
where account_digits match ? and (instr(l.number, ?) or instr(l.phone, ?) or instr(l.meters, ?))
order by account_digits.rowid
