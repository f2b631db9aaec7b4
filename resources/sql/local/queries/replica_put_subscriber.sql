insert into subscriber (
    id, kind, name, inn, contract, phone, email, email_consent
) values (?, ?, ?, ?, ?, ?, ?, ?)
on conflict (id) do update set
    kind = excluded.kind, name = excluded.name, inn = excluded.inn, contract = excluded.contract,
    phone = excluded.phone, email = excluded.email, email_consent = excluded.email_consent
