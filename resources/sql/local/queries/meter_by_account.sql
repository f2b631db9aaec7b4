-- In use first, then the newest.
select id, number, model, digits, zones, installed_on, removed_on, smart
from meter
where account_id = ?
order by removed_on is not null, installed_on desc, id
