-- Another row still has what must be one row's alone: it waits under another name until its own row comes.
update house as a
set number = a.number || '~' || a.id
where a.town = ?3 and a.street = ?4 and a.number = ?5 and a.scope_id = ?2 and a.id <> ?1
