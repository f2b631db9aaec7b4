-- The operations whose effect the snapshots do not have yet, oldest first.
select seq, id, payload, made_at, actor, entity, inverse
from operation
where state <> 'local' and state in ('pending', 'sent', 'acknowledged') and (state <> 'acknowledged' or seen = 0)
order by seq
