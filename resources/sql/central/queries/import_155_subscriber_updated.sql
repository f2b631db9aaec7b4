-- Answers how many.
with put as (
    update core.subscriber c
    set kind = s.kind, name = s.holder, inn = s.inn, contract = s.contract, phone = s.phone, email = s.email,
        email_consent = s.email_consent
    from staging.account s
    where c.id = s.subscriber_id and s.subscriber_id = s.old_subscriber_id and (c.kind, c.name, c.inn, c.contract, c.phone, c.email, c.email_consent) <> (s.kind, s.holder, s.inn, s.contract, s.phone, s.email, s.email_consent)
    returning 1
)
select count(*) from put
