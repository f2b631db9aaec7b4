select
    (select count(*) from operation where state <> 'local' and state in ('pending', 'sent')),
    (select count(*) from operation where state <> 'local' and state = 'refused'),
    (select min(made_at) from operation where state <> 'local' and state in ('pending', 'sent'))
