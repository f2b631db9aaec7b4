delete from subscriber where id = ?
