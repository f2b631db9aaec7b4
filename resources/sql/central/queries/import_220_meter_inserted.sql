-- Answers how many.
with put as (
    insert into core.meter (number, account_id, model, digits, zones, installed_on, removed_on, smart, scope_id)
    select s.meter_number, a.id, s.model, s.digits, s.zones, s.installed_on, s.removed_on, s.smart, a.scope_id
    from staging.meter s
    join core.account a on a.number = s.account_number
    where not exists (select from core.meter m where m.number = s.meter_number)
    order by a.id, s.row_no
    returning 1
)
select count(*) from put
