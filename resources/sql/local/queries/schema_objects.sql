-- One object a line, for comparing a migrated store with a fresh one; the tables behind the virtual ones are SQLite's own.
select type || ' ' || name || ': ' || sql
from sqlite_schema
where sql is not null and name not like 'account\_words\_%' escape '\' and name not like 'account\_digits\_%' escape '\'
order by type, name
