insert into account_words (account_words, rank) values (?, ?)
