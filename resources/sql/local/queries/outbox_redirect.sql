-- What depends on an operation that has another id now; it waits, too, or was refused itself.
update operation set depends_on = ?
where state <> 'local' and state in ('pending', 'sent', 'refused') and depends_on = ?
