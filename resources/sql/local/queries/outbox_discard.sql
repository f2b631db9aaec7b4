-- The refused operation and all that rest on it.
with recursive gone (id) as (
    select id from operation where id = ?1 and state = 'refused'
    union
    select operation.id
    from gone
    join operation on operation.depends_on = gone.id
    where operation.state <> 'local' and operation.state in ('pending', 'sent', 'refused')
)
update operation
set state = 'discarded', discarded = ?2, inverse = null
where id in (select id from gone)
