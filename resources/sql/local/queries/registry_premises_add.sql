insert into premises (id, house_id, flat, area_cm2, residents, category) values (?, ?, ?, ?, ?, ?)
