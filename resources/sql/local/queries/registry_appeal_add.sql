insert into appeal (
    id, uid, number, account_id, channel, topic, state, received_at, deadline, waiting_since, assignee, subject, body,
    answered_at, closed_at
) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
