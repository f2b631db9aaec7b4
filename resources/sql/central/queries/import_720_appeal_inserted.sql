-- Answers how many.
with put as (
    insert into core.appeal (uid, number, account_id, account_number, holder, channel, topic, state, received_at, deadline,
        waiting_since, assignee, subject, body, answered_at, closed_at, scope_id, district_id, in_queue)
    select s.uid, s.appeal_number, a.id, coalesce(a.number, ''), coalesce(c.name, ''), s.channel, s.topic, s.state, s.received_at,
        s.deadline, s.waiting_since, s.assignee, s.subject, s.body, s.answered_at, s.closed_at, sync.queue_of(s.topic), a.scope_id,
        sync.is_in_queue(s.state, s.answered_at, s.closed_at)
    from staging.appeal s
    left join core.account a on a.number = s.account_number
    left join core.subscriber c on c.id = a.subscriber_id
    where not exists (select from core.appeal p where p.number = s.appeal_number)
    order by s.row_no
    returning 1
)
select count(*) from put
