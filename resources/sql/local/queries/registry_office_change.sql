with given (district, town, address, hours, serves, id) as (values (?, ?, ?, ?, ?, ?))
update office
set district = given.district, town = given.town, address = given.address, hours = given.hours, serves = given.serves
from given
where office.id = given.id
    and (office.district, office.town, office.address, office.hours, office.serves)
        is not (given.district, given.town, given.address, given.hours, given.serves)
