with given (town, street, number, company, since) as (values (?, ?, ?, ?, ?))
update house
set agency_company = given.company, agency_since = given.since
from given
where house.town = given.town and house.street = given.street and house.number = given.number
    and (house.agency_company, house.agency_since) is not (given.company, given.since)
