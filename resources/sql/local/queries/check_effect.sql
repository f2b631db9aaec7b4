-- An effect without its operation.
with effect (operation_id) as (
    select operation_id from reading where operation_id is not null
    union
    select operation_id from appeal where operation_id is not null
    union
    select operation_id from appeal_event where operation_id is not null
)
select hex(operation_id)
from effect
where operation_id not in (select id from operation)
limit 20
