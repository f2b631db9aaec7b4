delete from register where meter_id in (select id from meter where account_id = ?)
