-- Balances from the facts, of the accounts whose facts changed. Answers how many.
with put as (
    update core.account a
    set balance = x.balance, balance_on = x.balance_on, has_history = true
    from (
        select t.account_id, coalesce(p.paid, 0) - coalesce(c.charged, 0) as balance,
            greatest((make_date(c.last / 100, c.last % 100, 1) + interval '1 month - 1 day')::date, p.last) as balance_on
        from (select distinct account_id from staging.touched) t
        left join (
            select account_id, sum(amount)::bigint as charged, max(period) as last
            from core.charge where account_id in (select account_id from staging.touched) group by account_id
        ) c using (account_id)
        left join (
            select account_id, sum(amount)::bigint as paid, max(paid_on) as last
            from core.payment where account_id in (select account_id from staging.touched) group by account_id
        ) p using (account_id)
    ) x
    where a.id = x.account_id and (a.balance, a.balance_on, a.has_history) is distinct from (x.balance, x.balance_on, true)
    returning 1
)
select count(*) from put
