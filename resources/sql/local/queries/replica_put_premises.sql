insert into premises (
    id, house_id, flat, area_cm2, residents, category
) values (?, ?, ?, ?, ?, ?)
on conflict (id) do update set
    house_id = excluded.house_id, flat = excluded.flat, area_cm2 = excluded.area_cm2, residents = excluded.residents,
    category = excluded.category
