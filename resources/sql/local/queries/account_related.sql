-- The other accounts of the subscriber, then those with the same phone; the end of one, which is all that a desk of a centre
-- has, relates nobody.
with this (account_id, subscriber_id, phone) as (
    select a.id, a.subscriber_id, s.phone from account a join subscriber s on s.id = a.subscriber_id where a.id = ?
), related (account_id, distance) as (
    select a.id, 0 from this t join account a on a.subscriber_id = t.subscriber_id
    union all
    select a.id, 1 from this t
    join subscriber s on s.phone = t.phone and s.phone <> '' and s.phone not like '•%' and s.id <> t.subscriber_id
    join account a on a.subscriber_id = s.id
)
select l.rank, l.account_id, l.number, l.holder, l.address, l.phone, l.meters, l.kind, l.balance, l.last_read_on, l.open_appeals
from related r
join account_line l on l.account_id = r.account_id
where r.account_id not in (select account_id from this)
order by r.distance, l.rank
limit 100
