select period, line, payee, kwh, amount
from charge
where account_id = ? and period between ? and ?
order by period, line, payee
