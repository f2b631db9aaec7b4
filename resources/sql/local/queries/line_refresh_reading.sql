with given (account_id) as (values (?))
update account_line
set last_read_on = (
    select coalesce(max(register.last_read_on), '')
    from meter
    join register on register.meter_id = meter.id
    where meter.account_id = given.account_id
)
from given
where account_line.account_id = given.account_id
