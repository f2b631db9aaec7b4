insert into meter (id, number, account_id, model, digits, zones, installed_on, removed_on, smart)
values (?, ?, ?, ?, ?, ?, ?, ?, ?)
