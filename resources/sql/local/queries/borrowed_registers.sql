select meter_id || ':' || zone from meter join register on register.meter_id = meter.id where account_id = ?
