-- Where an account stands; a new one comes last.
select coalesce((select rank from account_line where account_id = ?), (select coalesce(max(rank), 0) + 1 from account_line))
