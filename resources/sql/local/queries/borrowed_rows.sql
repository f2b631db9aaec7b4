-- What came with an account outside the scopes (?2, a JSON array of their ids): the parents only where nothing else has them.
select iif(subscriber.kind = 'individual' and subscriber.scope_id is null and not exists (
        select 1 from account as other where other.subscriber_id = account.subscriber_id and other.id <> account.id
    ), account.subscriber_id, null),
    iif(not exists (
        select 1 from account as other where other.premises_id = account.premises_id and other.id <> account.id
    ), account.premises_id, null),
    iif(not exists (
        select 1 from premises as other where other.house_id = premises.house_id and other.id <> premises.id
    ), premises.house_id, null)
from account
join subscriber on subscriber.id = account.subscriber_id
join premises on premises.id = account.premises_id
join house on house.id = premises.house_id
where account.id = ?1 and house.scope_id not in (select value from json_each(?2))
