-- The secondary indexes that a first sync makes at its end.
select name, sql
from sqlite_schema
where type = 'index' and sql is not null and tbl_name in ('premises', 'subscriber', 'account', 'meter')
order by name
