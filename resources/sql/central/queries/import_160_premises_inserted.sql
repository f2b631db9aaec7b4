-- Answers how many.
with put as (
    insert into core.premises (id, house_id, flat, area_cm2, residents, category, scope_id)
    select premises_id, house_id, flat, area_cm2, residents, category, scope_id
    from staging.account
    where is_new
    order by premises_id
    returning 1
)
select count(*) from put
