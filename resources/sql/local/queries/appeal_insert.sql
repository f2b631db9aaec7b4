insert into appeal (
    uid, number, account_id, channel, topic, state, received_at, deadline, assignee, subject, body, operation_id
) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
