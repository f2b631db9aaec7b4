-- The state of the cabinet changes with its login, or when the input knows it. Answers how many.
with put as (
    update core.account a
    set subscriber_id = s.subscriber_id, zones = s.zones, opened_on = s.opened_on, cabinet_kind = s.cabinet_kind,
        cabinet_login = s.cabinet_login,
        cabinet_state = case when s.cabinet_state_known or a.cabinet_login <> s.cabinet_login then s.cabinet_state
                             else a.cabinet_state end
    from staging.account s
    where a.id = s.account_id and not s.is_new
        and ((a.subscriber_id, a.zones, a.opened_on, a.cabinet_kind, a.cabinet_login)
                is distinct from (s.subscriber_id, s.zones, s.opened_on, s.cabinet_kind, s.cabinet_login)
            or (s.cabinet_state_known and a.cabinet_state <> s.cabinet_state))
    returning 1
)
select count(*) from put
