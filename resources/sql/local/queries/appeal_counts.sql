-- The clock of an appeal that waits for the customer stands still: it is neither overdue nor due today.
with given (today, assignee) as (values (?, ?))
select
    count(*),
    coalesce(sum(deadline < given.today and appeal.state <> 'waiting'), 0),
    coalesce(sum(deadline = given.today and appeal.state <> 'waiting'), 0),
    coalesce(sum(given.assignee <> '' and appeal.assignee = given.assignee), 0),
    coalesce(sum(appeal.state = 'waiting'), 0)
from given
join appeal on appeal.state in ('new', 'assigned', 'in_work', 'waiting', 'on_review')
