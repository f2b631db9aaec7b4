select
    (select count(*) from operation where state <> 'local' and state in ('pending', 'sent')),
    (select count(*) from operation where state <> 'local' and state = 'refused'),
    (select made_at from operation
     where seq = (select min(seq) from operation where state <> 'local' and state in ('pending', 'sent')))
