-- Key, scope and canonical text of the rows between two keys, as the centre writes them (sync.wire_*).
select
    premises.id, house.scope_id, concat_ws(char(31), premises.id, house_id, flat, area_cm2, residents, category)
from premises
cross join house on house.id = premises.house_id
where premises.id between ? and ?
