insert into house (id, scope_id, town, street, number) values (?, ?, ?, ?, ?)
