-- Key, scope and canonical text of the rows between two keys, as the centre writes them (sync.wire_*).
select
    scope.id, (select id from scope as reference where reference.kind = 'reference'), concat_ws(char(31), scope.id,
    scope.kind, scope.name)
from scope
where scope.id between ? and ?
