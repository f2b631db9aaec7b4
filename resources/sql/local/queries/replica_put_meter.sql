insert into meter (
    id, number, account_id, model, digits, zones, installed_on, removed_on, smart
) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
on conflict (id) do update set
    number = excluded.number, account_id = excluded.account_id, model = excluded.model, digits = excluded.digits,
    zones = excluded.zones, installed_on = excluded.installed_on, removed_on = excluded.removed_on,
    smart = excluded.smart
