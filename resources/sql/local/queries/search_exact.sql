-- Whole numbers: account, phone, meter (without and with its punctuation), ИНН, contract.
select l.rank, l.account_id, l.number, l.holder, l.address, l.phone, l.meters, l.kind, l.balance, l.last_read_on, l.open_appeals
from account_line l
where l.account_id in (
    select id from account where number = ?
    union
    select a.id from subscriber s join account a on a.subscriber_id = s.id where s.phone = ? and s.phone <> ''
    union
    select account_id from meter where number in (?, ?)
    union
    select a.id from subscriber s join account a on a.subscriber_id = s.id where s.inn = ? and s.inn <> ''
    union
    select a.id from subscriber s join account a on a.subscriber_id = s.id where s.contract = ? and s.contract <> ''
)
order by l.rank
