insert into appeal (
    uid, number, account_id, account_number, holder, channel, topic, state, received_at, deadline, waiting_since,
    paused_days, assignee, subject, body, answered_at, closed_at, operation_id, queued
) values (unhex(?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, unhex(?), ?)
on conflict (uid) do update set
    number = excluded.number, account_id = excluded.account_id, account_number = excluded.account_number,
    holder = excluded.holder, channel = excluded.channel, topic = excluded.topic, state = excluded.state,
    received_at = excluded.received_at, deadline = excluded.deadline, waiting_since = excluded.waiting_since,
    paused_days = excluded.paused_days, assignee = excluded.assignee, subject = excluded.subject,
    body = excluded.body, answered_at = excluded.answered_at, closed_at = excluded.closed_at,
    operation_id = excluded.operation_id, queued = max(queued, excluded.queued)
