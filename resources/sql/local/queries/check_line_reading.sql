with newest (account_id, read_on) as (
    select meter.account_id, max(register.last_read_on)
    from meter
    join register on register.meter_id = meter.id
    group by meter.account_id
)
select account_line.account_id
from account_line
left join newest on newest.account_id = account_line.account_id
where account_line.last_read_on <> coalesce(newest.read_on, '')
limit 20
