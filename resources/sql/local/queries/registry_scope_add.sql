insert into scope (kind, name) values ('district', ?) on conflict (kind, name) do nothing
