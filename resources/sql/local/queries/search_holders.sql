-- As search_words, within the stretch of lines whose holders begin with one of the words.
select l.rank, l.account_id, l.number, l.holder, l.address, l.phone, l.meters, l.kind, l.balance, l.last_read_on, l.open_appeals
from account_words
join account_line l on l.rank = account_words.rowid
where account_words match ? and account_words.rowid between ? and ?
order by account_words.rowid
