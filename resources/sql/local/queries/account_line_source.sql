-- What the lines of the accounts between two ids are made of.
select a.id, a.number, s.kind, s.name, s.inn, s.contract, s.phone, h.town, h.street, h.number, p.flat, a.balance,
       (select count(*) from appeal e where e.account_id = a.id and e.state not in ('answered', 'closed'))
from account a
join subscriber s on s.id = a.subscriber_id
join premises p on p.id = a.premises_id
join house h on h.id = p.house_id
where a.id between ? and ?
order by a.id
