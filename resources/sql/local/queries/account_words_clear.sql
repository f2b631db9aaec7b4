insert into account_words (account_words) values ('delete-all')
