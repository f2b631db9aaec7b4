delete from account_line where rank = ?
