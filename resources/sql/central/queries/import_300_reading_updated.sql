-- Before the new ones, which would only be compared with themselves. Answers how many.
with put as (
    update core.reading r
    set value = s.value
    from staging.reading s
    join core.meter m on m.number = s.meter_number
    where r.account_id = m.account_id and r.meter_id = m.id and r.read_on = s.read_on and r.zone = s.zone and r.source = s.source
        and r.revision = 0 and r.value <> s.value
    returning r.account_id
), noted as (
    insert into staging.touched (account_id) select distinct account_id from put
)
select count(*) from put
