copy staging.last_reading (meter_number, zone, value, read_on, source) from stdin
