select (select count(*) from misplaced_line), (select coalesce(max(rank), 0) from account_line)
