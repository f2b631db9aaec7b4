with given (account_id) as (values (?))
update account_line
set open_appeals = (
    select count(*)
    from appeal
    where appeal.account_id = given.account_id and appeal.state not in ('answered', 'closed')
)
from given
where account_line.account_id = given.account_id
