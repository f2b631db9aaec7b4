insert into account_digits (account_digits, rank) values (?, ?)
