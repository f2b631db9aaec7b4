insert into misplaced_line (rank) values (?) on conflict do nothing
