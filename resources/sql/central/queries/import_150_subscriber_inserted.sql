-- Answers how many.
with put as (
    insert into core.subscriber (id, kind, name, inn, contract, phone, email, email_consent, scope_id)
    select distinct on (s.subscriber_id) s.subscriber_id, s.kind, s.holder, s.inn, s.contract, s.phone, s.email, s.email_consent,
        case s.kind when 'legal' then 2 else s.scope_id end
    from staging.account s
    where s.subscriber_id is distinct from s.old_subscriber_id
        and not exists (select from core.subscriber c where c.id = s.subscriber_id)
    order by s.subscriber_id
    returning 1
)
select count(*) from put
