select rank, account_id from account_line order by rank desc limit 1
