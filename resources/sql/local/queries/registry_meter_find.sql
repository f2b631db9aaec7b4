select id, account_id, digits, zones from meter where number = ?
