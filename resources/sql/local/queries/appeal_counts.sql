with given (today, assignee) as (values (?, ?))
select
    count(*),
    coalesce(sum(deadline < given.today), 0),
    coalesce(sum(deadline = given.today), 0),
    coalesce(sum(given.assignee <> '' and appeal.assignee = given.assignee), 0)
from given
join appeal on appeal.state in ('new', 'assigned', 'in_work', 'waiting', 'on_review')
