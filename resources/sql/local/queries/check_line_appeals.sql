with waiting (account_id, number) as (
    select account_id, count(*)
    from appeal
    where account_id is not null and state not in ('answered', 'closed')
    group by account_id
)
select account_line.account_id
from account_line
left join waiting on waiting.account_id = account_line.account_id
where account_line.open_appeals <> coalesce(waiting.number, 0)
limit 20
