-- The secondary indexes that a first import builds at its end. The one by ИНН stays: legal entities are found by it meanwhile.
select name, sql
from sqlite_master
where type = 'index' and sql is not null and name <> 'subscriber_by_inn'
    and tbl_name in ('premises', 'subscriber', 'account', 'meter', 'appeal')
