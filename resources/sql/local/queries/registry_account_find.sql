select id, subscriber_id, premises_id from account where number = ?
