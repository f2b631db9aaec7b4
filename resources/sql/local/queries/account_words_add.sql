insert into account_words (rowid, words) values (?, ?)
