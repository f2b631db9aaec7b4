copy staging.meter (meter_number, account_number, model, digits, zones, installed_on, removed_on, smart) from stdin
