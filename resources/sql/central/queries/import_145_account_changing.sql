-- How many known accounts the input changes: in their subscriber, their premises or themselves.
select count(*)
from staging.account s
join core.account a on a.id = s.account_id
join core.premises p on p.id = a.premises_id
join core.subscriber c on c.id = a.subscriber_id
where not s.is_new
    and ((c.kind, c.name, c.inn, c.contract, c.phone, c.email, c.email_consent)
            <> (s.kind, s.holder, s.inn, s.contract, s.phone, s.email, s.email_consent)
        or (p.house_id, p.flat, p.area_cm2, p.residents, p.category)
            is distinct from (s.house_id, s.flat, s.area_cm2, s.residents, s.category)
        or (a.zones, a.opened_on, a.cabinet_kind, a.cabinet_login)
            is distinct from (s.zones, s.opened_on, s.cabinet_kind, s.cabinet_login)
        or (s.cabinet_state_known and a.cabinet_state <> s.cabinet_state))
