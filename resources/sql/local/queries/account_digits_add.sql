insert into account_digits (rowid, digits) values (?, ?)
