-- Key, scope and canonical text of the rows between two keys, as the centre writes them (sync.wire_*). Of a subscriber with
-- accounts that are not here the scope was marked by a comparison; one without accounts and mark has none.
with common (id) as (select id from scope where kind = 'legal')
select
    subscriber.id,
    coalesce(subscriber.scope_id, iif(subscriber.kind = 'legal', common.id, (
        select iif(count(*) = 0, null, iif(min(house.scope_id) = max(house.scope_id), min(house.scope_id), common.id))
        from account
        cross join premises on premises.id = account.premises_id
        cross join house on house.id = premises.house_id
        where account.subscriber_id = subscriber.id
    ))),
    concat_ws(
        char(31), subscriber.id, subscriber.kind, subscriber.name, inn, contract, phone, email, email_consent
    )
from subscriber
left join common
where subscriber.id between ? and ?
