with given (value, account_id, meter_id, read_on, zone, source) as (values (?, ?, ?, ?, ?, ?))
update reading
set value = given.value
from given
where reading.account_id = given.account_id and reading.meter_id = given.meter_id and reading.read_on = given.read_on
    and reading.zone = given.zone and reading.source = given.source and reading.revision = 0
    and reading.value <> given.value
