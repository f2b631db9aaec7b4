-- Answers how many.
with put as (
    insert into core.office (name, district, town, address, hours, serves)
    select office, district, town, address, hours, serves from staging.office order by row_no
    on conflict do nothing
    returning 1
)
select count(*) from put
