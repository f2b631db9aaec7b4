delete from scope where id = ?
