-- Another row still has what must be one row's alone: it waits under another name until its own row comes.
update office as a set name = a.name || '~' || a.id where a.name = ?2 and a.id <> ?1
