select
    (select count(*) from operation where state in ('pending', 'sent')),
    (select count(*) from operation where state = 'refused'),
    (select min(made_at) from operation where state in ('pending', 'sent'))
