insert into house (
    id, scope_id, town, street, number, agency_company, agency_since
) values (?, ?, ?, ?, ?, ?, ?)
on conflict (id) do update set
    scope_id = excluded.scope_id, town = excluded.town, street = excluded.street, number = excluded.number,
    agency_company = excluded.agency_company, agency_since = excluded.agency_since
