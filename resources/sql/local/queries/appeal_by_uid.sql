select
    appeal.uid, appeal.number, appeal.account_id, coalesce(account.number, appeal.account_number),
    coalesce(account_line.holder, appeal.holder),
    appeal.channel, appeal.topic, appeal.state, appeal.received_at, appeal.deadline, appeal.paused_days, appeal.assignee,
    appeal.subject, appeal.body, appeal.answered_at, appeal.closed_at, appeal.id, appeal.waiting_since
from appeal
left join account on account.id = appeal.account_id
left join account_line on account_line.account_id = appeal.account_id
where appeal.uid = ?
