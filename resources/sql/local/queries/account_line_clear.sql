delete from account_line
