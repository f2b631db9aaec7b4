select l.rank
from account_digits
join account_line l on l.rank = account_digits.rowid
where account_digits match ? and (instr(l.number, ?) or instr(l.phone, ?) or instr(l.meters, ?))
order by l.rank
