-- Answers how many.
with put as (
    update core.meter m
    set account_id = a.id, model = s.model, digits = s.digits, zones = s.zones, installed_on = s.installed_on,
        removed_on = s.removed_on, smart = s.smart, scope_id = a.scope_id
    from staging.meter s
    join core.account a on a.number = s.account_number
    where m.number = s.meter_number
        and (m.account_id, m.model, m.digits, m.zones, m.installed_on, m.removed_on, m.smart)
            is distinct from (a.id, s.model, s.digits, s.zones, s.installed_on, s.removed_on, s.smart)
    returning 1
)
select count(*) from put
