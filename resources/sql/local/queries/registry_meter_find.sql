select id, account_id, digits, zones, installed_on, removed_on from meter where number = ?
