-- A payment may have been booked to another account or day before. Answers how many.
with put as (
    update core.payment p
    set account_id = a.id, paid_on = s.paid_on, received_on = s.received_on, amount = s.amount, channel = s.channel,
        scope_id = a.scope_id
    from staging.payment s
    join core.account a on a.number = s.account_number
    join core.payment_key k on k.payment_id = s.payment_id
    where p.account_id = k.account_id and p.paid_on = k.paid_on and p.payment_id = k.payment_id
        and (p.account_id, p.paid_on, p.received_on, p.amount, p.channel)
            is distinct from (a.id, s.paid_on, s.received_on, s.amount, s.channel)
    returning a.id as account_id, k.account_id as before, p.payment_id, p.paid_on
), noted as (
    insert into staging.touched (account_id) select account_id from put union select before from put
), keyed as (
    update core.payment_key k set account_id = put.account_id, paid_on = put.paid_on from put where k.payment_id = put.payment_id
)
select count(*) from put
