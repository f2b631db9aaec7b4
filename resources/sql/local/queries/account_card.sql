select a.id, a.number, a.zones, a.opened_on, a.balance, a.balance_on, a.has_history, a.identity_accepted,
       a.cabinet_kind, a.cabinet_state, a.cabinet_login,
       s.id, s.kind, s.name, s.inn, s.contract, s.phone, s.email, s.email_consent,
       p.id, p.flat, p.area_cm2, p.residents, p.category,
       h.id, c.name, h.town, h.street, h.number, h.agency_company, h.agency_since,
       (select count(*) from account o where o.subscriber_id = s.id and o.id <> a.id)
from account a
join subscriber s on s.id = a.subscriber_id
join premises p on p.id = a.premises_id
join house h on h.id = p.house_id
join scope c on c.id = h.scope_id
where a.id = ?
