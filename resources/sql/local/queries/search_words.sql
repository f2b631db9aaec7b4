select l.rank, l.account_id, l.number, l.holder, l.address, l.phone, l.meters, l.kind, l.balance, l.last_read_on, l.open_appeals
from account_words
join account_line l on l.rank = account_words.rowid
where account_words match ?
order by account_words.rowid
