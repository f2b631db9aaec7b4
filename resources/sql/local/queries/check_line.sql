-- Each account has one line that says what the account says.
select account.id
from account
left join account_line on account_line.account_id = account.id
where account_line.rank is null or account_line.number <> account.number or account_line.balance <> account.balance
limit 20
