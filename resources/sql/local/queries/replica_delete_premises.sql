delete from premises where id = ?
