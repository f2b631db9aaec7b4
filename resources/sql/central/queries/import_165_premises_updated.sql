-- Of another district, the foreign keys move the account and its meters along. Answers how many.
with put as (
    update core.premises p
    set house_id = s.house_id, flat = s.flat, area_cm2 = s.area_cm2, residents = s.residents, category = s.category,
        scope_id = s.scope_id
    from staging.account s
    where p.id = s.premises_id and not s.is_new
        and (p.house_id, p.flat, p.area_cm2, p.residents, p.category)
            is distinct from (s.house_id, s.flat, s.area_cm2, s.residents, s.category)
    returning 1
)
select count(*) from put
