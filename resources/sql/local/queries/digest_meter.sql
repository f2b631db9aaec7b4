-- Key, scope and canonical text of the rows between two keys, as the centre writes them (sync.wire_*).
select
    meter.id, house.scope_id, concat_ws(char(31), meter.id, meter.number, account_id, model, digits, meter.zones,
    installed_on, coalesce(removed_on, char(30)), smart)
from meter
cross join account on account.id = meter.account_id
cross join premises on premises.id = account.premises_id
cross join house on house.id = premises.house_id
where meter.id between ? and ?
