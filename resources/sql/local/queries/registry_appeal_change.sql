with given (account_id, channel, topic, state, received_at, deadline, waiting_since, subject, body, answered_at, closed_at, acted,
    id) as (values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))
update appeal
set account_id = given.account_id, channel = given.channel, topic = given.topic, received_at = given.received_at,
    subject = given.subject, body = given.body,
    state = iif(given.acted, appeal.state, given.state),
    deadline = iif(given.acted, appeal.deadline, given.deadline),
    waiting_since = iif(given.acted or appeal.state = given.state, appeal.waiting_since, given.waiting_since),
    answered_at = iif(given.acted or appeal.state = given.state, appeal.answered_at, given.answered_at),
    closed_at = iif(given.acted or appeal.state = given.state, appeal.closed_at, given.closed_at)
from given
where appeal.id = given.id
    and ((appeal.account_id, appeal.channel, appeal.topic, appeal.received_at, appeal.subject, appeal.body)
            is not (given.account_id, given.channel, given.topic, given.received_at, given.subject, given.body)
        or (not given.acted and (appeal.state, appeal.deadline) is not (given.state, given.deadline)))
