-- Answers how many.
with put as (
    insert into core.account (id, number, subscriber_id, premises_id, zones, opened_on, cabinet_kind, cabinet_state, cabinet_login,
        scope_id)
    select account_id, account_number, subscriber_id, premises_id, zones, opened_on, cabinet_kind, cabinet_state, cabinet_login,
        scope_id
    from staging.account
    where is_new
    order by account_id
    returning 1
)
select count(*) from put
