delete from account where id = ?
