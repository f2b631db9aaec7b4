delete from meter where id = ?
