select rank, holder, address from account_line where account_id = ?
