select id from office where name = ?
