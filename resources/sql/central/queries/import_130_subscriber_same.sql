-- A legal entity's accounts share a row while their details agree; the details must be known as exactly these.
update staging.account s
set subscriber_id = (
    select min(c.id) from core.subscriber c where c.inn = s.inn and (c.kind, c.name, c.inn, c.contract, c.phone, c.email, c.email_consent) = (s.kind, s.holder, s.inn, s.contract, s.phone, s.email, s.email_consent))
where s.kind = 'legal' and s.inn <> ''
    and not exists (select from core.subscriber c where c.id = s.old_subscriber_id and (c.kind, c.name, c.inn, c.contract, c.phone, c.email, c.email_consent) = (s.kind, s.holder, s.inn, s.contract, s.phone, s.email, s.email_consent))
    and exists (select from core.subscriber c where c.inn = s.inn and (c.kind, c.name, c.inn, c.contract, c.phone, c.email, c.email_consent) = (s.kind, s.holder, s.inn, s.contract, s.phone, s.email, s.email_consent))
