-- The operations whose effect the snapshots do not have yet, oldest first.
select seq, id, payload, made_at, actor, entity, inverse
from operation
where state in ('pending', 'sent') or (state = 'acknowledged' and seen = 0)
order by seq
