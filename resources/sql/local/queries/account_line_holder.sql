select holder from account_line where rank = ?
