select register.meter_id, register.zone, register.last_value, register.last_read_on, register.last_source
from meter
join register on register.meter_id = meter.id
where meter.account_id = ?
order by register.meter_id, register.zone
