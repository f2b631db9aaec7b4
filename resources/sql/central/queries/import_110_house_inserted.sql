-- Answers how many.
with put as (
    insert into core.house (scope_id, town, street, number)
    select distinct c.id, s.town, s.street, s.house
    from staging.account s join core.scope c on c.kind = 'district' and c.name = s.district
    on conflict do nothing
    returning 1
)
select count(*) from put
