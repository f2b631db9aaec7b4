-- The stored balance is a cache of the facts.
with charged (account_id, amount) as (select account_id, sum(amount) from charge group by account_id),
paid (account_id, amount) as (select account_id, sum(amount) from payment group by account_id)
select account.id
from account
left join charged on charged.account_id = account.id
left join paid on paid.account_id = account.id
where account.has_history = 1 and account.balance <> coalesce(paid.amount, 0) - coalesce(charged.amount, 0)
limit 20
