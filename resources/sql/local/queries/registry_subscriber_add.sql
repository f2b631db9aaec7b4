insert into subscriber (id, kind, name, inn, contract, phone, email, email_consent) values (?, ?, ?, ?, ?, ?, ?, ?)
