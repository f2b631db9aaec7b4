copy staging.agency (town, street, house, company, since) from stdin
