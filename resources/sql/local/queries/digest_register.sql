-- Key, scope and canonical text of the rows between two keys, as the centre writes them (sync.wire_*).
select
    meter_id, house.scope_id, concat_ws(char(31), meter_id, zone, last_value, last_read_on, last_source)
from register
cross join meter on meter.id = register.meter_id
cross join account on account.id = meter.account_id
cross join premises on premises.id = account.premises_id
cross join house on house.id = premises.house_id
where meter_id between ? and ?
