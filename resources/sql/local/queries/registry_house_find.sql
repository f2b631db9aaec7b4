select id from house where town = ? and street = ? and number = ? and scope_id = ?
