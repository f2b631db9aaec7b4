insert into account (
    id, number, subscriber_id, premises_id, zones, opened_on, balance, balance_on, cabinet_kind, cabinet_state,
    cabinet_login, identity_accepted
) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
on conflict (id) do update set
    number = excluded.number, subscriber_id = excluded.subscriber_id, premises_id = excluded.premises_id,
    zones = excluded.zones, opened_on = excluded.opened_on, balance = excluded.balance,
    balance_on = excluded.balance_on, cabinet_kind = excluded.cabinet_kind, cabinet_state = excluded.cabinet_state,
    cabinet_login = excluded.cabinet_login, identity_accepted = excluded.identity_accepted
