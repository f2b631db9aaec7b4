-- The feed is written by statement triggers with transition tables: one statement for all rows of a bulk load. They are ENABLE
-- ALWAYS, so that a session in replica mode cannot pass them by. An unchanged hash leaves the row as it is. Rows are read back
-- by their key rather than from the transition table: where a nested statement changed them once more, the last state counts.
-- Nothing joins two transition tables: a plan kept from a statement of one row would join them row by row, which takes hours
-- for a hundred thousand.
set local role line605_keeper;

-- The tables whose every row is in the feed differ only in how a row is named: how a deleted one (o) says its scope, pk and
-- key, and by which columns a changed one is read back.
do $make$
declare
    t record;
begin
    for t in select * from (values
        ('scope', '1', 'o.id::text', 'o.id', 'id'),
        ('office', 'o.scope_id', 'o.id::text', 'o.id', 'id'),
        ('house', 'o.scope_id', 'o.id::text', 'o.id', 'id'),
        ('premises', 'o.scope_id', 'o.id::text', 'o.id', 'id'),
        ('subscriber', 'o.scope_id', 'o.id::text', 'o.id', 'id'),
        ('account', 'o.scope_id', 'o.id::text', 'o.id', 'id'),
        ('meter', 'o.scope_id', 'o.id::text', 'o.id', 'id'),
        ('register', 'o.scope_id', 'concat(o.meter_id, '':'', o.zone)', 'o.meter_id', 'meter_id, zone')
    ) x (name, scope, pk, key, columns)
    loop
        execute format($function$
create or replace function sync.note_%1$s() returns trigger
language plpgsql security definer set search_path = pg_catalog, core, sync, pg_temp set datestyle = 'ISO, YMD' as $$
begin
    if tg_op = 'DELETE' then
        insert into sync.row_ver as r (scope, tbl, pk, key, xid, deleted, h)
        select %2$s, '%1$s', %3$s, %4$s, pg_current_xact_id(), true, 0
        from old_rows o
        on conflict (scope, tbl, pk) do update set key = excluded.key, xid = excluded.xid, deleted = excluded.deleted, h = excluded.h
            where r.deleted is distinct from excluded.deleted or r.h <> excluded.h;
        return null;
    end if;
    insert into sync.row_ver as r (scope, tbl, pk, key, xid, deleted, h)
    select v.scope_id, '%1$s', v.pk, v.key, pg_current_xact_id(), false, sync.row_hash(v.canon)
    from new_rows n
    join sync.wire_%1$s v using (%5$s)
    on conflict (scope, tbl, pk) do update set key = excluded.key, xid = excluded.xid, deleted = excluded.deleted, h = excluded.h
        where r.deleted is distinct from excluded.deleted or r.h <> excluded.h;
    return null;
end
$$
$function$, t.name, t.scope, t.pk, t.key, t.columns);
    end loop;
end
$make$;

-- A row that goes to another scope leaves a tombstone where it was. A row trigger with a condition, which costs nothing while
-- no row moves; moves are few.
create or replace function sync.note_move() returns trigger
language plpgsql security definer set search_path = pg_catalog, core, sync, pg_temp as $$
begin
    insert into sync.row_ver as r (scope, tbl, pk, key, xid, deleted, h)
    values (old.scope_id, tg_table_name,
        case tg_table_name when 'register' then concat(to_jsonb(old) ->> 'meter_id', ':', to_jsonb(old) ->> 'zone')
                           else to_jsonb(old) ->> 'id' end,
        (to_jsonb(old) ->> case tg_table_name when 'register' then 'meter_id' else 'id' end)::bigint,
        pg_current_xact_id(), true, 0)
    on conflict (scope, tbl, pk) do update set xid = excluded.xid, deleted = true, h = 0;
    return null;
end
$$;

-- Appeals are in the feed while they are in their queue; their events go with them. They come one by one and are looked up
-- by their keys: the plan of a join would be kept from when there were none.
create or replace function sync.note_appeal() returns trigger
language plpgsql security definer set search_path = pg_catalog, core, sync, pg_temp set datestyle = 'ISO, YMD' as $$
declare
    v_uid uuid;
begin
    for v_uid in select uid from new_rows
    loop
        insert into sync.row_ver as r (scope, tbl, pk, key, xid, deleted, h)
        select v.scope_id, 'appeal', v.pk, v.key, pg_current_xact_id(), false, sync.row_hash(v.canon)
        from sync.wire_appeal v
        where v.uid = v_uid and v.in_queue
        on conflict (scope, tbl, pk) do update set key = excluded.key, xid = excluded.xid, deleted = excluded.deleted, h = excluded.h
            where r.deleted is distinct from excluded.deleted or r.h <> excluded.h;
    end loop;
    if tg_op = 'INSERT' then
        perform sync.bump_history(array(select account_id from new_rows));
        return null;
    end if;
    if exists (
        select from old_rows o join core.appeal n using (uid)
        where o.in_queue is distinct from n.in_queue or o.scope_id <> n.scope_id)
    then
        insert into sync.row_ver as r (scope, tbl, pk, key, xid, deleted, h)
        select v.scope_id, 'appeal_event', v.pk, v.key, pg_current_xact_id(), false, sync.row_hash(v.canon)
        from old_rows o
        join core.appeal n using (uid)
        join sync.wire_appeal_event v on v.appeal_uid = n.uid
        where v.in_queue and (not o.in_queue or o.scope_id <> n.scope_id)
        on conflict (scope, tbl, pk) do update set key = excluded.key, xid = excluded.xid, deleted = excluded.deleted, h = excluded.h
            where r.deleted is distinct from excluded.deleted or r.h <> excluded.h;
        insert into sync.row_ver as r (scope, tbl, pk, key, xid, deleted, h)
        select o.scope_id, x.tbl, x.pk, n.key, pg_current_xact_id(), true, 0
        from old_rows o
        join core.appeal n using (uid)
        cross join lateral (
            select 'appeal' as tbl, replace(o.uid::text, '-', '') as pk
            union all
            select 'appeal_event', concat(replace(e.appeal_uid::text, '-', ''), ':', e.seq)
            from core.appeal_event e
            where e.appeal_uid = o.uid
        ) x
        where o.in_queue and (not n.in_queue or o.scope_id <> n.scope_id)
        on conflict (scope, tbl, pk) do update set key = excluded.key, xid = excluded.xid, deleted = excluded.deleted, h = excluded.h
            where r.deleted is distinct from excluded.deleted or r.h <> excluded.h;
    end if;
    perform sync.bump_history(array(select account_id from new_rows union select account_id from old_rows));
    return null;
end
$$;

create or replace function sync.note_appeal_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, core, sync, pg_temp set datestyle = 'ISO, YMD' as $$
declare
    v_event record;
    v_account bigint;
    v_accounts bigint[] := '{}';
begin
    for v_event in select appeal_uid, seq, operation_id from new_rows
    loop
        insert into sync.row_ver as r (scope, tbl, pk, key, xid, deleted, h)
        select v.scope_id, 'appeal_event', v.pk, v.key, pg_current_xact_id(), false, sync.row_hash(v.canon)
        from sync.wire_appeal_event v
        where v.appeal_uid = v_event.appeal_uid and v.seq = v_event.seq and v.in_queue
        on conflict (scope, tbl, pk) do update set key = excluded.key, xid = excluded.xid, deleted = excluded.deleted, h = excluded.h
            where r.deleted is distinct from excluded.deleted or r.h <> excluded.h;
        -- The events that an appeal came with have been told with it.
        select a.account_id into v_account from core.appeal a
        where a.uid = v_event.appeal_uid and a.account_id is not null
            and (a.operation_id is null or v_event.operation_id is distinct from a.operation_id);
        if found then
            v_accounts := v_accounts || v_account;
        end if;
    end loop;
    if v_accounts <> '{}' then
        perform sync.bump_history(v_accounts);
    end if;
    return null;
end
$$;

-- One entry an account says that its history changed.
create or replace function sync.bump_history(p_accounts bigint[]) returns void
language plpgsql volatile security definer set search_path = pg_catalog, core, sync, pg_temp as $$
begin
    insert into sync.row_ver as r (scope, tbl, pk, key, xid, deleted, h)
    select a.scope_id, 'history', a.id::text, a.id, pg_current_xact_id(), false, 0
    from core.account a
    where a.id = any (p_accounts)
    on conflict (scope, tbl, pk) do update set xid = excluded.xid, deleted = false
        where r.deleted or r.xid <> excluded.xid;
end
$$;

create or replace function sync.note_history() returns trigger
language plpgsql security definer set search_path = pg_catalog, core, sync, pg_temp set datestyle = 'ISO, YMD' as $$
begin
    if tg_op = 'INSERT' then
        insert into sync.row_ver as r (scope, tbl, pk, key, xid, deleted, h)
        select a.scope_id, 'history', a.id::text, a.id, pg_current_xact_id(), false, 0
        from core.account a
        where a.id in (select account_id from new_rows)
        on conflict (scope, tbl, pk) do update set xid = excluded.xid, deleted = false
            where r.deleted or r.xid <> excluded.xid;
    elsif tg_op = 'UPDATE' then
        perform sync.bump_history(array(select account_id from new_rows union select account_id from old_rows));
    else
        perform sync.bump_history(array(select distinct account_id from old_rows));
    end if;
    return null;
end
$$;

-- An account that moves takes its history, its subscriber and its appeals' copies along.
create or replace function sync.follow_account() returns trigger
language plpgsql security definer set search_path = pg_catalog, core, sync, pg_temp set datestyle = 'ISO, YMD' as $$
begin
    update core.subscriber s set scope_id = w.scope_id
    from (
        select a.subscriber_id, case when min(a.scope_id) = max(a.scope_id) then min(a.scope_id) else 2 end as scope_id
        from core.account a
        where a.subscriber_id in (select subscriber_id from new_rows)
        group by a.subscriber_id
    ) w
    where s.id = w.subscriber_id and s.kind = 'individual' and s.scope_id <> w.scope_id;
    if tg_op = 'INSERT' then
        return null;
    end if;
    if exists (select from old_rows o join core.account n using (id) where o.scope_id <> n.scope_id) then
        update core.reading t set scope_id = n.scope_id
        from old_rows o join core.account n using (id)
        where n.scope_id <> o.scope_id and t.account_id = n.id and t.scope_id <> n.scope_id;
        update core.charge t set scope_id = n.scope_id
        from old_rows o join core.account n using (id)
        where n.scope_id <> o.scope_id and t.account_id = n.id and t.scope_id <> n.scope_id;
        update core.payment t set scope_id = n.scope_id
        from old_rows o join core.account n using (id)
        where n.scope_id <> o.scope_id and t.account_id = n.id and t.scope_id <> n.scope_id;
        update sync.row_ver r set deleted = true, xid = pg_current_xact_id()
        from old_rows o join core.account n using (id)
        where o.scope_id <> n.scope_id and r.scope = o.scope_id and r.tbl = 'history' and r.pk = o.id::text;
        perform sync.bump_history(array(
            select o.id from old_rows o join core.account n using (id) where o.scope_id <> n.scope_id));
    end if;
    update core.appeal p set account_number = a.number, holder = s.name, district_id = a.scope_id
    from new_rows n
    join core.account a on a.id = n.id
    join core.subscriber s on s.id = a.subscriber_id
    where p.account_id = n.id
        and (p.account_number, p.holder, p.district_id) is distinct from (a.number, s.name, a.scope_id);
    return null;
end
$$;

-- A changed name is changed in the copies that appeals have; a changed kind moves the subscriber.
create or replace function sync.follow_subscriber() returns trigger
language plpgsql security definer set search_path = pg_catalog, core, sync, pg_temp set datestyle = 'ISO, YMD' as $$
begin
    -- Asked first: a statement trigger also fires for no rows, and one that updates its own table would never end.
    if exists (select from old_rows o join core.subscriber n using (id) where o.name <> n.name) then
        update core.appeal p set holder = n.name
        from old_rows o
        join core.subscriber n on n.id = o.id and n.name <> o.name
        join core.account a on a.subscriber_id = n.id
        where p.account_id = a.id and p.holder <> n.name;
    end if;
    if exists (select from old_rows o join core.subscriber n using (id) where o.kind <> n.kind) then
        update core.subscriber s set scope_id = w.scope_id
        from (
            select n.id, case
                when n.kind = 'legal' or min(a.scope_id) is null or min(a.scope_id) <> max(a.scope_id) then 2
                else min(a.scope_id)
            end as scope_id
            from old_rows o
            join core.subscriber n on n.id = o.id and n.kind <> o.kind
            left join core.account a on a.subscriber_id = n.id
            group by n.id, n.kind
        ) w
        where s.id = w.id and s.scope_id <> w.scope_id;
    end if;
    return null;
end
$$;

-- What must not happen to any of these tables.
create or replace function sync.refuse_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    raise exception using errcode = 'L6001', message = format('%s of %I.%I is refused', tg_op, tg_table_schema, tg_table_name);
end
$$;
reset role;
