-- Key, scope and canonical text of the rows between two keys, as the centre writes them (sync.wire_*).
select
    id, scope_id, concat_ws(char(31), id, scope_id, town, street, number, agency_company, coalesce(agency_since,
    char(30)))
from house
where id between ? and ?
