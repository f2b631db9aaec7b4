with given (account_id, period, day) as (values (?, ?, ?))
select
    (select coalesce(sum(amount), 0) from payment, given where payment.account_id = given.account_id and paid_on < given.day)
    - (select coalesce(sum(amount), 0) from charge, given where charge.account_id = given.account_id and charge.period < given.period)
