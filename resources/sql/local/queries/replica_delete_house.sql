delete from house where id = ?
