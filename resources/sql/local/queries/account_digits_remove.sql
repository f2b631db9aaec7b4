delete from account_digits where rowid = ?
