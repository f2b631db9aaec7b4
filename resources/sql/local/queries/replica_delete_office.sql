delete from office where id = ?
