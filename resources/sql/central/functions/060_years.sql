-- Partitions of a year for readings, charges, payments and the journal, and the year's numbers of appeals. Called for this year
-- and the next at each migration, and by admin.prepare_year. Where the default partition has rows of the year already they
-- stay there: moving them would rewrite what is never changed.
set local role line605_owner;

create or replace function sync.add_year(p_year int) returns int
language plpgsql security definer set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    part record;
    made int := 0;
begin
    for part in
        select * from (values
            ('reading', make_date(p_year, 1, 1)::text, make_date(p_year + 1, 1, 1)::text),
            ('payment', make_date(p_year, 1, 1)::text, make_date(p_year + 1, 1, 1)::text),
            ('charge', (p_year * 100)::text, (p_year * 100 + 100)::text),
            ('journal', format('%s-01-01 00:00:00+02', p_year), format('%s-01-01 00:00:00+02', p_year + 1))
        ) as v (tbl, first, after)
    loop
        continue when to_regclass(format('core.%I', part.tbl || '_' || p_year)) is not null;
        begin
            execute format('create table core.%I partition of core.%I for values from (%L) to (%L)',
                part.tbl || '_' || p_year, part.tbl, part.first, part.after);
        exception when check_violation then
            raise notice 'core.% of % stays in the default partition', part.tbl, p_year;
            continue;
        end;
        -- Reached through its parent alone, whose policies hold there; by itself it shows nothing to anybody.
        execute format('alter table core.%I enable row level security', part.tbl || '_' || p_year);
        execute format('alter table core.%I force row level security', part.tbl || '_' || p_year);
        if part.tbl = 'journal' then
            perform sync.put_refusal(format('core.%I', part.tbl || '_' || p_year)::regclass, 'update or delete or truncate');
        else
            perform sync.put_history_triggers(format('core.%I', part.tbl || '_' || p_year)::regclass);
        end if;
        made := made + 1;
    end loop;
    execute format('create sequence if not exists sync.%I minvalue 0 start 1', 'appeal_number_' || p_year);
    execute format('grant usage, select, update on sequence sync.%I to line605_keeper', 'appeal_number_' || p_year);
    return made;
end
$$;

select sync.add_year(y)
from generate_series(2022, extract(year from now())::int + 1) y;
