insert into account_digits (account_digits) values ('optimize')
