-- By state: '' = waiting and refused ones; otherwise acknowledged ones that no applied snapshot has shown.
select seq
from operation
where state <> 'local' and state in ('pending', 'sent', 'refused', 'acknowledged')
    and ((?1 = '' and state in ('pending', 'sent', 'refused')) or (?1 <> '' and state = 'acknowledged' and seen = 0))
order by seq
