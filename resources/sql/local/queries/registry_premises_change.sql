with given (house_id, flat, area_cm2, residents, category, id) as (values (?, ?, ?, ?, ?, ?))
update premises
set house_id = given.house_id, flat = given.flat, area_cm2 = given.area_cm2, residents = given.residents,
    category = given.category
from given
where premises.id = given.id
    and (premises.house_id, premises.flat, premises.area_cm2, premises.residents, premises.category)
        is not (given.house_id, given.flat, given.area_cm2, given.residents, given.category)
