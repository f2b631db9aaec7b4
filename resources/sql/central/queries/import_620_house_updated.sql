-- Agency contracts of houses. Answers how many.
with put as (
    update core.house h
    set agency_company = s.company, agency_since = s.since
    from staging.agency s
    where h.town = s.town and h.street = s.street and h.number = s.house
        and (h.agency_company, h.agency_since) is distinct from (s.company, s.since)
    returning 1
)
select count(*) from put
