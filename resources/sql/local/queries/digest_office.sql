-- Key, scope and canonical text of the rows between two keys, as the centre writes them (sync.wire_*).
select
    id, (select id from scope as reference where reference.kind = 'reference'), concat_ws(char(31), id, name, district,
    town, address, hours, serves)
from office
where id between ? and ?
