-- What changed since a cursor. The cursor is the whole snapshot of the last pull: rows of a transaction that it did not see are
-- new, whatever the order of commits was. The function is STABLE: all its queries see the snapshot of the calling statement,
-- and in a REPEATABLE READ transaction that is the snapshot of everything else in the pull.
set local role line605_owner;

do $$
begin
    if to_regtype('sync.change_group') is null then
        create type sync.change_group as (tbl text, deleted boolean, n bigint, pks text[], keys bigint[]);
    end if;
end
$$;

-- The cursor as a snapshot; L6005 when it is none, from another future, or from before pruned tombstones.
create or replace function sync.read_cursor(p_cursor text) returns pg_snapshot
language plpgsql stable set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    snapshot pg_snapshot;
begin
    if p_cursor is null or length(p_cursor) > 100000 or p_cursor !~ '^[0-9]{1,19}:[0-9]{1,19}:([0-9]{1,19}(,[0-9]{1,19})*)?$' then
        perform sync.refuse('L6005', 'the cursor is unusable');
    end if;
    begin
        snapshot := p_cursor::pg_snapshot;
    exception when others then
        perform sync.refuse('L6005', 'the cursor is unusable');
    end;
    if pg_snapshot_xmax(snapshot) > pg_snapshot_xmax(pg_current_snapshot())
        or pg_snapshot_xmin(snapshot) < (select floor from sync.centre)
    then
        perform sync.refuse('L6005', 'the cursor is unusable');
    end if;
    return snapshot;
end
$$;

-- The rows of a table with these keys as one JSON array, as far as they are in the scopes.
create or replace function sync.wire_rows(p_tbl text, p_scopes int[], p_keys bigint[], p_pks text[]) returns text
language plpgsql stable set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    rows text;
begin
    case p_tbl
    when 'scope' then
        select string_agg(w.wire, ',') into rows from sync.wire_scope w where w.id = any (p_keys);
    when 'office' then
        select string_agg(w.wire, ',') into rows from sync.wire_office w where w.id = any (p_keys);
    when 'house' then
        select string_agg(w.wire, ',') into rows from sync.wire_house w where w.id = any (p_keys) and w.scope_id = any (p_scopes);
    when 'premises' then
        select string_agg(w.wire, ',') into rows from sync.wire_premises w
        where w.id = any (p_keys) and w.scope_id = any (p_scopes);
    when 'subscriber' then
        select string_agg(w.wire, ',') into rows from sync.wire_subscriber w
        where w.id = any (p_keys) and w.scope_id = any (p_scopes);
    when 'account' then
        select string_agg(w.wire, ',') into rows from sync.wire_account w
        where w.id = any (p_keys) and w.scope_id = any (p_scopes);
    when 'meter' then
        select string_agg(w.wire, ',') into rows from sync.wire_meter w where w.id = any (p_keys) and w.scope_id = any (p_scopes);
    when 'register' then
        -- A meter has three registers at most: those that did not change are sent along rather than picked out.
        select string_agg(w.wire, ',') into rows from sync.wire_register w
        where w.meter_id = any (p_keys) and w.scope_id = any (p_scopes);
    when 'appeal' then
        select string_agg(w.wire, ',') into rows from sync.wire_appeal w
        where w.uid = any (p_pks::uuid[]) and w.in_queue and w.scope_id = any (p_scopes);
    when 'appeal_event' then
        select string_agg(w.wire, ',') into rows
        from (
            select split_part(pk, ':', 1)::uuid as appeal_uid, split_part(pk, ':', 2)::int as seq from unnest(p_pks) pk
        ) k
        join sync.wire_appeal_event w using (appeal_uid, seq)
        where w.in_queue and w.scope_id = any (p_scopes);
    end case;
    return '[' || coalesce(rows, '') || ']';
end
$$;

-- The rows of the accounts that the person borrowed outside of the own scopes.
create or replace function sync.borrowed_rows(p_scopes int[]) returns table (name text, n int, puts text)
language plpgsql stable set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    accounts bigint[];
begin
    accounts := sync.my_borrowed('account');
    if accounts <> '{}' then
        accounts := array(select a.id from core.account a where a.id = any (accounts) and a.scope_id <> all (p_scopes));
        return query
        with mine as materialized (select * from core.account a where a.id = any (accounts))
        select x.name, count(*)::int, '[' || string_agg(x.wire, ',') || ']'
        from (
            select 1 as place, 'house' as name, w.wire from sync.wire_house w
            where w.id in (select p.house_id from core.premises p join mine m on m.premises_id = p.id)
            union all
            select 2, 'premises', w.wire from sync.wire_premises w where w.id in (select premises_id from mine)
            union all
            select 3, 'subscriber', w.wire from sync.wire_subscriber w where w.id in (select subscriber_id from mine)
            union all
            select 4, 'account', w.wire from sync.wire_account w where w.id = any (accounts)
            union all
            select 5, 'meter', w.wire from sync.wire_meter w where w.account_id = any (accounts)
            union all
            select 6, 'register', w.wire from sync.wire_register w
            where w.meter_id in (select m.id from core.meter m where m.account_id = any (accounts))
        ) x
        group by x.place, x.name
        order by x.place;
    end if;
    return query select 'list'::text, cardinality(accounts), to_json(accounts)::text;
end
$$;

create or replace function api.feed(p_cursor text, p_scopes int[], p_acked text[], p_limit int)
returns table (part text, name text, n int, puts text, dels text)
language plpgsql stable security definer
set search_path = pg_catalog, core, sync, pg_temp set datestyle = 'ISO, YMD' set enable_seqscan = off set jit = off
set plan_cache_mode = force_generic_plan as $$
declare
    since pg_snapshot;
    since_xmin xid8;
    seen pg_snapshot := pg_current_snapshot();
    mine int[];
    held int[];
    changes sync.change_group[];
    change sync.change_group;
    total bigint;
    first int;
    page constant int := 5000;
begin
    perform sync.actor();
    if current_setting('transaction_isolation') not in ('repeatable read', 'serializable') then
        perform sync.refuse('L6003', 'a pull needs a repeatable read transaction');
    end if;
    if cardinality(p_scopes) > 1000 or cardinality(p_acked) > 10000 or p_limit is null or p_limit not between 1 and 200000
        or exists (select from unnest(p_acked) x where x is null or x !~ '^[0-9]{1,19}$' or x::numeric > 9223372036854775807)
    then
        perform sync.refuse('L6003', 'a malformed argument');
    end if;
    since := sync.read_cursor(p_cursor);
    since_xmin := pg_snapshot_xmin(since);
    mine := sync.my_scopes();
    held := array(select unnest(p_scopes) intersect select unnest(mine));

    -- By scope and transaction, so that nothing new costs one look into the index for each scope.
    select coalesce(sum(g.n), 0), array_agg((g.tbl, g.deleted, g.n, g.pks, g.keys)::sync.change_group
        order by g.deleted desc, case when g.deleted then - sync.table_order(g.tbl) else sync.table_order(g.tbl) end)
    into total, changes
    from (
        select c.tbl, c.deleted, count(*) as n, array_agg(c.pk) as pks, array_agg(c.key) as keys
        from (
            select r.tbl, r.deleted, r.pk, r.key
            from unnest(held) s (scope)
            cross join lateral (
                select v.tbl, v.deleted, v.pk, v.key
                from sync.row_ver v
                where v.scope = s.scope and v.xid >= since_xmin and not pg_visible_in_snapshot(v.xid, since)
                    and not (v.deleted and v.tbl = 'history')
                limit p_limit + 1
            ) r
            limit p_limit + 1
        ) c
        group by c.tbl, c.deleted
    ) g;

    part := 'cursor'; puts := seen::text; n := total;
    if total > p_limit then
        name := 'more';
        return next;
        return;
    end if;
    return next;

    part := 'scopes'; n := cardinality(mine); puts := to_json(mine)::text;
    return next;
    part := 'seen'; n := 0; puts := '[]';
    if cardinality(p_acked) > 0 then
        select count(*), coalesce(json_agg(x), '[]')::text into n, puts
        from unnest(p_acked) x
        where pg_visible_in_snapshot(x::xid8, seen);
    end if;
    return next;

    if changes is not null then
        foreach change in array changes
        loop
            name := change.tbl; puts := null; dels := null;
            if change.deleted then
                part := 'del'; n := change.n; dels := to_json(change.pks)::text;
                return next;
            elsif change.tbl = 'history' then
                part := 'history'; name := null; n := change.n; puts := to_json(change.keys)::text;
                return next;
            else
                part := 'put';
                first := 1;
                while first <= change.n
                loop
                    n := least(page, change.n - first + 1);
                    puts := sync.wire_rows(change.tbl, held, change.keys[first:first + page - 1], change.pks[first:first + page - 1]);
                    return next;
                    first := first + page;
                end loop;
            end if;
        end loop;
    end if;

    part := 'borrowed'; dels := null;
    for name, n, puts in select b.name, b.n, b.puts from sync.borrowed_rows(mine) b
    loop
        return next;
    end loop;

    part := 'presence'; name := null; n := 0; puts := '[]';
    -- Mostly nobody has an appeal open, and an empty pull is what the centre does all day.
    if exists (select from sync.presence p where p.seen_at > sync.now_us() - 60000000 and p.login <> session_user::text) then
        select count(*), coalesce(json_agg(json_build_array(replace(p.appeal_uid::text, '-', ''), p.login, w.name, p.since)), '[]')::text
        into n, puts
        from sync.presence p
        join core.person w on w.login = p.login
        join core.appeal a on a.uid = p.appeal_uid
        where p.seen_at > sync.now_us() - 60000000 and p.login <> session_user::text and a.scope_id = any (mine);
    end if;
    return next;
end
$$;
