-- Answers how many.
with put as (
    insert into core.scope (kind, name)
    select distinct 'district', district from staging.account
    on conflict do nothing
    returning 1
)
select count(*) from put
