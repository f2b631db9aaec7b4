select id from meter where account_id = ?
