copy staging.reading (meter_number, zone, read_on, source, value, uid) from stdin
