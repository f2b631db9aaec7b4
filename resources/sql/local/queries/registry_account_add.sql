insert into account (id, number, subscriber_id, premises_id, zones, opened_on, cabinet_kind, cabinet_state, cabinet_login)
values (?, ?, ?, ?, ?, ?, ?, ?, ?)
