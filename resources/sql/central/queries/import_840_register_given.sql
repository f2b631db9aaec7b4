-- Last readings that come without their history. Answers how many.
with put as (
    insert into core.register as g (meter_id, zone, last_value, last_read_on, last_source, scope_id)
    select distinct on (m.id, s.zone) m.id, s.zone, s.value, s.read_on, s.source, m.scope_id
    from staging.last_reading s
    join core.meter m on m.number = s.meter_number
    order by m.id, s.zone, s.row_no desc
    on conflict (meter_id, zone) do update
    set last_value = excluded.last_value, last_read_on = excluded.last_read_on, last_source = excluded.last_source
    where (g.last_value, g.last_read_on, g.last_source) is distinct from (excluded.last_value, excluded.last_read_on, excluded.last_source)
    returning 1
)
select count(*) from put
