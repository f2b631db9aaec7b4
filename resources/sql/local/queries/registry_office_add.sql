insert into office (name, district, town, address, hours, serves) values (?, ?, ?, ?, ?, ?)
