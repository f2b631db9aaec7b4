insert into office (
    id, name, district, town, address, hours, serves
) values (?, ?, ?, ?, ?, ?, ?)
on conflict (id) do update set
    name = excluded.name, district = excluded.district, town = excluded.town, address = excluded.address,
    hours = excluded.hours, serves = excluded.serves
