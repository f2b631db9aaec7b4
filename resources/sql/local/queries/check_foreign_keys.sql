-- An appeal of a queue may be of an account that a desk of a centre does not have.
select "table"
from pragma_foreign_key_check
where not ("table" = 'appeal' and parent = 'account' and exists (select 1 from meta where key = 'centre'))
