-- Ranks have no gaps, so the last one is the count.
select coalesce(max(rank), 0) from account_line
