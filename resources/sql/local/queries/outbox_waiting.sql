-- Waiting operations in their order; the last column: it waits for one that was refused.
with recursive blocked (seq, id, entity) as (
    select waiting.seq, waiting.id, waiting.entity
    from operation as refused
    cross join operation as waiting
        on waiting.depends_on = refused.id or (waiting.entity = refused.entity and waiting.seq > refused.seq)
    where refused.state <> 'local' and refused.state = 'refused' and waiting.state <> 'local' and waiting.state in ('pending', 'sent')
    union
    select waiting.seq, waiting.id, waiting.entity
    from blocked
    join operation as waiting
        on waiting.depends_on = blocked.id or (waiting.entity = blocked.entity and waiting.seq > blocked.seq)
    where waiting.state <> 'local' and waiting.state in ('pending', 'sent')
)
select operation.seq, operation.id, operation.entity, operation.depends_on, operation.next_try_at, operation.made_at,
    operation.seq in (select seq from blocked)
from operation
where operation.state <> 'local' and operation.state in ('pending', 'sent')
order by operation.seq
