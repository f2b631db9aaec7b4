-- The newest real reading that stands, of each register of such accounts. Answers how many.
with put as (
    insert into core.register as g (meter_id, zone, last_value, last_read_on, last_source, scope_id)
    select distinct on (r.meter_id, r.zone) r.meter_id, r.zone, r.value, r.read_on, r.source, m.scope_id
    from core.reading r
    join core.meter m on m.id = r.meter_id and m.account_id = r.account_id
    where r.account_id in (select account_id from staging.touched) and not r.superseded and r.source not in ('average', 'norm')
    order by r.meter_id, r.zone, r.read_on desc, r.recorded_at desc nulls last, r.revision desc
    on conflict (meter_id, zone) do update
    set last_value = excluded.last_value, last_read_on = excluded.last_read_on, last_source = excluded.last_source
    where (g.last_value, g.last_read_on, g.last_source) is distinct from (excluded.last_value, excluded.last_read_on, excluded.last_source)
    returning 1
)
select count(*) from put
