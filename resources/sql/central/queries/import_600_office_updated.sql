-- Answers how many.
with put as (
    update core.office o
    set district = s.district, town = s.town, address = s.address, hours = s.hours, serves = s.serves
    from staging.office s
    where o.name = s.office
        and (o.district, o.town, o.address, o.hours, o.serves) <> (s.district, s.town, s.address, s.hours, s.serves)
    returning 1
)
select count(*) from put
