-- Balances that come without facts (a demonstration region); facts, once there, are what counts. Answers how many.
with put as (
    update core.account a
    set balance = s.balance, balance_on = s.balance_on
    from staging.balance s
    where a.number = s.account_number and not a.has_history and (a.balance, a.balance_on) is distinct from (s.balance, s.balance_on)
    returning 1
)
select count(*) from put
