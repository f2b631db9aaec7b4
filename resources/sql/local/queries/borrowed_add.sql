insert into borrowed_account (account_id) values (?) on conflict do nothing
