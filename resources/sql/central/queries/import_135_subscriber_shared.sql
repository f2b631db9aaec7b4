-- Changed details of one of the accounts that share a subscriber are those of another subscriber from now on.
update staging.account s
set subscriber_id = null
from core.subscriber c
where c.id = s.old_subscriber_id and s.subscriber_id = s.old_subscriber_id and (c.kind, c.name, c.inn, c.contract, c.phone, c.email, c.email_consent) <> (s.kind, s.holder, s.inn, s.contract, s.phone, s.email, s.email_consent)
    and exists (select from core.account a where a.subscriber_id = c.id and a.id <> s.account_id)
