with given (account_id, model, digits, zones, installed_on, removed_on, smart, id) as (values (?, ?, ?, ?, ?, ?, ?, ?))
update meter
set account_id = given.account_id, model = given.model, digits = given.digits, zones = given.zones,
    installed_on = given.installed_on, removed_on = given.removed_on, smart = given.smart
from given
where meter.id = given.id
    and (meter.account_id, meter.model, meter.digits, meter.zones, meter.installed_on, meter.removed_on, meter.smart)
        is not (given.account_id, given.model, given.digits, given.zones, given.installed_on, given.removed_on, given.smart)
