-- Another row still has what must be one row's alone: it waits under another name until its own row comes.
update scope as a set name = a.name || '~' || a.id where a.kind = ?2 and a.name = ?3 and a.id <> ?1
