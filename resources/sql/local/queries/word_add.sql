insert into word (text, lines) values (?, ?) on conflict do nothing
