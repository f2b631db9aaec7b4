-- Only where the accounts that are here say otherwise.
with common (id) as (select id from scope where kind = 'legal')
update subscriber
set scope_id = ?2
where subscriber.id = ?1 and ?2 is not iif(subscriber.kind = 'legal', (select id from common), (
    select iif(
        count(*) = 0, null,
        iif(min(house.scope_id) = max(house.scope_id), min(house.scope_id), (select id from common))
    )
    from account
    cross join premises on premises.id = account.premises_id
    cross join house on house.id = premises.house_id
    where account.subscriber_id = subscriber.id
))
