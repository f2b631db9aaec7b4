-- Subscribers that lost their last account. Answers how many.
with put as (
    delete from core.subscriber c
    using staging.account s
    where c.id = s.old_subscriber_id and s.subscriber_id <> s.old_subscriber_id
        and not exists (select from core.account a where a.subscriber_id = c.id)
    returning 1
)
select count(*) from put
