-- Another row still has what must be one row's alone: it waits under another name until its own row comes.
update meter as a set number = a.number || '~' || a.id where a.number = ?2 and a.id <> ?1
