delete from register where meter_id = ? and zone = ?
