copy staging.appeal (appeal_number, uid, account_number, channel, topic, state, received_at, deadline, waiting_since, assignee,
    subject, body, answered_at, closed_at)
from stdin
