delete from account_words where rowid = ?
