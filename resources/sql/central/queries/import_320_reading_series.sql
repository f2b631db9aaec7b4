-- The real readings that a registry brought, register by register, of the accounts whose readings changed: the tool judges their
-- order (R-MONOTONIC). Those of a desk are not for a file to judge.
select m.number, m.digits, r.zone, r.read_on, r.value, r.source
from core.reading r
join core.meter m on m.id = r.meter_id
where r.account_id in (select account_id from staging.touched) and r.operation_id is null and not r.superseded
    and r.source not in ('average', 'norm')
order by r.account_id, r.meter_id, r.zone, r.read_on, r.value
