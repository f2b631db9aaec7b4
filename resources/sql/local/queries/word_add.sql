insert into word (text) values (?) on conflict do nothing
