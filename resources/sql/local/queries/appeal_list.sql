-- The clock of an appeal that waits for the customer stands still: it is never overdue, and by deadline it comes last.
-- states and the orders of topics and states are JSON arrays of codes; an empty text filters nothing.
with given (states, topic, assignee, account_id, overdue_on, needle, sort, descending, topics, workflow) as (
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)
select
    appeal.uid, appeal.number, appeal.account_id, coalesce(account.number, appeal.account_number),
    coalesce(account_line.holder, appeal.holder),
    appeal.channel, appeal.topic, appeal.state, appeal.received_at, appeal.deadline, appeal.paused_days, appeal.assignee,
    appeal.subject, appeal.body, appeal.answered_at, appeal.closed_at, appeal.id, appeal.waiting_since,
    case given.sort
        when 'deadline' then coalesce(appeal.deadline, '9999-12-31')
        when 'received' then printf('%020d', appeal.received_at)
        when 'number' then appeal.number
        when 'topic' then (select printf('%02d', key) from json_each(given.topics) where value = appeal.topic)
        else (select printf('%02d', key) from json_each(given.workflow) where value = appeal.state)
    end as place
from given
join appeal on appeal.state in (select value from json_each(given.states))
left join account on account.id = appeal.account_id
left join account_line on account_line.account_id = appeal.account_id
where (given.topic = '' or appeal.topic = given.topic)
    and (given.assignee = '' or appeal.assignee = given.assignee)
    and (given.account_id is null or appeal.account_id = given.account_id)
    and (given.overdue_on is null
         or (appeal.deadline < given.overdue_on and appeal.state not in ('waiting', 'answered', 'closed')))
    and (given.needle = ''
         or instr(folded(appeal.number || ' ' || appeal.subject || ' ' || appeal.body || ' '
                         || coalesce(account_line.holder, appeal.holder) || ' '
                         || coalesce(account.number, appeal.account_number)), given.needle) > 0)
order by
    case when given.sort = 'deadline' then appeal.state = 'waiting' end,
    case when given.descending = 0 then place end,
    case when given.descending = 1 then place end desc,
    appeal.received_at, appeal.id
limit ?
