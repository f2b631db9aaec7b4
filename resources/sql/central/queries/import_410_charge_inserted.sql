-- Answers how many.
with put as (
    insert into core.charge (account_id, period, line, payee, kwh, amount, scope_id)
    select a.id, s.period, s.line, s.payee, s.kwh, s.amount, a.scope_id
    from staging.charge s
    join core.account a on a.number = s.account_number
    order by a.id, s.period
    on conflict do nothing
    returning account_id
), noted as (
    insert into staging.touched (account_id) select distinct account_id from put
)
select count(*) from put
