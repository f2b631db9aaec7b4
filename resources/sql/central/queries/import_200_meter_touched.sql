-- A meter that belongs to another account now: both are settled anew.
insert into staging.touched (account_id)
select x.account_id
from staging.meter s
join core.account a on a.number = s.account_number
join core.meter m on m.number = s.meter_number and m.account_id <> a.id
cross join lateral (values (a.id), (m.account_id)) x (account_id)
