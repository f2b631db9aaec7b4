-- An operation without its effect.
with effect (operation_id) as (
    select operation_id from reading where operation_id is not null
    union
    select operation_id from appeal where operation_id is not null
    union
    select operation_id from appeal_event where operation_id is not null
)
select hex(operation.id)
from operation
where kind <> 'accept_identity' and id not in (select operation_id from effect)
limit 20
