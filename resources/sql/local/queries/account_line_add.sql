insert into account_line (
    rank, account_id, number, holder, address, phone, meters, kind, balance, last_read_on, open_appeals, town
) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
on conflict (rank) do update set
    number = excluded.number, holder = excluded.holder, address = excluded.address, phone = excluded.phone,
    meters = excluded.meters, kind = excluded.kind, balance = excluded.balance, last_read_on = excluded.last_read_on,
    open_appeals = excluded.open_appeals, town = excluded.town
