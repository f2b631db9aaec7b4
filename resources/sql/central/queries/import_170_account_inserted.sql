-- With the balance that is given, if one is: that spares changing each row right after. Answers how many.
with put as (
    insert into core.account (id, number, subscriber_id, premises_id, zones, opened_on, cabinet_kind, cabinet_state, cabinet_login,
        scope_id, balance, balance_on)
    select s.account_id, s.account_number, s.subscriber_id, s.premises_id, s.zones, s.opened_on, s.cabinet_kind, s.cabinet_state,
        s.cabinet_login, s.scope_id, coalesce(b.balance, 0), b.balance_on
    from staging.account s
    left join staging.balance b on b.account_number = s.account_number
    where s.is_new
    order by s.account_id
    returning 1
)
select count(*) from put
