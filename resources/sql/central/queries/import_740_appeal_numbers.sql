-- Numbers of our own form go on after the highest one that came.
select setval(x.counter, x.highest)
from (
    select to_regclass(format('sync.%I', 'appeal_number_20' || substr(number, 1, 2))) as counter, max(substr(number, 4)::bigint) as highest
    from core.appeal
    where number ~ '^[0-9]{2}-[0-9]{6}$'
    group by 1
) x
where x.counter is not null and x.highest > coalesce(pg_sequence_last_value(x.counter), 0)
