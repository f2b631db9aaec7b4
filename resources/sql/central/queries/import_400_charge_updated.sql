-- Answers how many.
with put as (
    update core.charge c
    set kwh = s.kwh, amount = s.amount
    from staging.charge s
    join core.account a on a.number = s.account_number
    where c.account_id = a.id and c.period = s.period and c.line = s.line and c.payee = s.payee
        and (c.kwh, c.amount) is distinct from (s.kwh, s.amount)
    returning c.account_id
), noted as (
    insert into staging.touched (account_id) select distinct account_id from put
)
select count(*) from put
