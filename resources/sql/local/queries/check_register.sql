-- The directory's last value is the newest real reading that stands.
with real (meter_id, zone, value, read_on, place) as (
    select
        meter_id, zone, value, read_on,
        row_number() over (partition by account_id, meter_id, zone order by read_on desc, recorded_at desc, revision desc)
    from reading
    where superseded = 0 and source not in ('average', 'norm')
)
select real.meter_id
from real
join meter on meter.id = real.meter_id
join account on account.id = meter.account_id
left join register on register.meter_id = real.meter_id and register.zone = real.zone
where real.place = 1
    and (register.last_read_on is null or register.last_read_on < real.read_on
         or (account.has_history = 1 and (register.last_read_on <> real.read_on or register.last_value <> real.value)))
limit 20
