select
    reading.meter_id, reading.zone, reading.read_on, reading.value, reading.source, reading.rolled_over, reading.recorded_at,
    reading.recorded_by, reading.corrects, reading.superseded, reading.operation_id, reading.uid, reading.account_id,
    account.number, account_line.holder, account_line.address, meter.number, meter.zones
from reading
join account on account.id = reading.account_id
join meter on meter.id = reading.meter_id
left join account_line on account_line.account_id = reading.account_id
where reading.operation_id is not null and reading.recorded_at >= ? and reading.recorded_at < ?
order by reading.recorded_at desc, reading.operation_id, reading.zone
limit ?
