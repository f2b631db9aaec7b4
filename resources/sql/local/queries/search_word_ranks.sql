select rowid from account_words where account_words match ? order by rowid
