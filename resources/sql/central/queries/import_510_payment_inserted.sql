-- Answers how many.
with fresh as (
    insert into core.payment_key (payment_id, account_id, paid_on)
    select s.payment_id, a.id, s.paid_on
    from staging.payment s
    join core.account a on a.number = s.account_number
    on conflict do nothing
    returning payment_id
), put as (
    insert into core.payment (account_id, paid_on, payment_id, received_on, amount, channel, scope_id)
    select a.id, s.paid_on, s.payment_id, s.received_on, s.amount, s.channel, a.scope_id
    from fresh
    join staging.payment s using (payment_id)
    join core.account a on a.number = s.account_number
    order by a.id, s.paid_on
    returning account_id
), noted as (
    insert into staging.touched (account_id) select distinct account_id from put
)
select count(*) from put
