-- Its readings go with it. Answers how many.
with put as (
    update core.reading r
    set account_id = a.id, scope_id = a.scope_id
    from staging.meter s
    join core.account a on a.number = s.account_number
    join core.meter m on m.number = s.meter_number and m.account_id <> a.id
    where r.account_id = m.account_id and r.meter_id = m.id
    returning 1
)
select count(*) from put
