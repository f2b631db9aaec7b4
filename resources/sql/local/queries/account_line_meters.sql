-- The meters that the accounts between two ids ever had, with their last accepted reading.
select m.account_id, m.number, m.removed_on is null,
       (select max(r.last_read_on) from register r where r.meter_id = m.id)
from meter m
where m.account_id between ? and ?
order by m.account_id, m.removed_on is not null, m.installed_on desc, m.id
