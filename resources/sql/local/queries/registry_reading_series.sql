-- The real readings that a registry brought, register by register: those of a desk are not for a file to judge.
select meter.number, meter.digits, reading.zone, reading.read_on, reading.value, reading.source
from reading
join meter on meter.id = reading.meter_id
where reading.account_id = ? and reading.operation_id is null and reading.superseded = 0
    and reading.source not in ('average', 'norm')
order by reading.meter_id, reading.zone, reading.read_on, reading.value
