-- Registers of such accounts that no real reading stands behind. Answers how many.
with put as (
    delete from core.register g
    using core.meter m
    where m.id = g.meter_id and m.account_id in (select account_id from staging.touched)
        and not exists (
            select from core.reading r
            where r.account_id = m.account_id and r.meter_id = m.id and r.zone = g.zone and not r.superseded
                and r.source not in ('average', 'norm'))
    returning 1
)
select count(*) from put
