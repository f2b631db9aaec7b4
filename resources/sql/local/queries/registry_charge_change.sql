with given (kwh, amount, account_id, period, line, payee) as (values (?, ?, ?, ?, ?, ?))
update charge
set kwh = given.kwh, amount = given.amount
from given
where charge.account_id = given.account_id and charge.period = given.period and charge.line = given.line
    and charge.payee = given.payee and (charge.kwh, charge.amount) is not (given.kwh, given.amount)
