copy staging.office (office, district, town, address, hours, serves) from stdin
