select count(*) from operation where state <> 'local' and state in ('pending', 'sent')
