-- Answers how many.
with put as (
    insert into core.reading (account_id, meter_id, read_on, zone, source, revision, uid, value, scope_id)
    select m.account_id, m.id, s.read_on, s.zone, s.source, 0, s.uid, s.value, m.scope_id
    from staging.reading s
    join core.meter m on m.number = s.meter_number
    order by m.account_id, m.id, s.read_on
    on conflict do nothing
    returning account_id
), noted as (
    insert into staging.touched (account_id) select distinct account_id from put
)
select count(*) from put
