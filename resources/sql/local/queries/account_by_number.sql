select id from account where number = ?
