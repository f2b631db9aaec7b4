-- paused days are added, a null deadline leaves the present one.
update appeal
set state = ?, assignee = ?, answered_at = ?, closed_at = ?, waiting_since = ?, paused_days = paused_days + ?,
    deadline = coalesce(?, deadline)
where id = ?
