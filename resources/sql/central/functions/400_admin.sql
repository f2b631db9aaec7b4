-- For the tools of administrators (line605ctl centre …). They run with the caller's rights, and nobody is granted anything here.

-- The login role of a new person. The password comes as a SCRAM verifier, so that no log ever holds it.
create or replace function admin.user_add(p_login text, p_name text, p_role text, p_verifier text, p_districts text[] default null)
returns void
language plpgsql set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    kind text;
    counter text;
    own_scope int;
begin
    if p_login !~ '^[a-z][a-z0-9_]{0,30}$' or p_login ~ '^(line605|pg)_' or p_login in ('postgres', 'public', 'none') then
        raise exception using errcode = '22023', message = 'a login is a small letter and up to 30 letters, digits, underscores';
    end if;
    if p_role not in ('operator', 'clerk', 'supervisor', 'administrator') then
        raise exception using errcode = '22023', message = 'unknown role';
    end if;
    if p_verifier is not null and p_verifier !~ '^SCRAM-SHA-256[$]' then
        raise exception using errcode = '22023', message = 'the password is expected as a SCRAM verifier';
    end if;
    execute format('create role %I login nosuperuser nocreatedb nocreaterole noreplication inherit connection limit 3 password %L',
        p_login, p_verifier);
    perform admin.put_settings(p_login);
    execute format('grant line605_person, %I to %I', 'line605_' || p_role, p_login);
    insert into core.person (login, name, role) values (p_login, p_name, p_role);
    insert into core.scope (kind, name) values ('person', p_login) returning id into own_scope;
    insert into core.person_scope (login, scope_id) values (p_login, own_scope);
    insert into core.journal_head (login, n, hash) values (p_login, 0, '');
    foreach kind in array array['look', 'reveal', 'borrow', 'find_phone', 'submit', 'password']
    loop
        foreach counter in array array['day', 'calls']
        loop
            continue when counter = 'calls' and kind in ('submit', 'password');
            execute format('create sequence sync.%I minvalue 0 start 1', concat(counter, '_', kind, '_', p_login));
            execute format('alter sequence sync.%I owner to line605_keeper', concat(counter, '_', kind, '_', p_login));
        end loop;
    end loop;
    perform admin.user_scope(p_login, p_districts);
end
$$;

-- A person can set these otherwise for the own session; admin.reap then ends what goes on for too long.
create or replace function admin.put_settings(p_login text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    execute format('alter role %I set statement_timeout = %L', p_login, '120s');
    execute format('alter role %I set lock_timeout = %L', p_login, '10s');
    execute format('alter role %I set idle_in_transaction_session_timeout = %L', p_login, '30s');
    execute format('alter role %I set idle_session_timeout = %L', p_login, '1h');
    execute format('alter role %I set search_path = %L', p_login, 'pg_catalog');
    execute format('alter role %I set temp_file_limit = %L', p_login, '64MB');
    execute format('alter role %I set default_transaction_isolation = %L', p_login, 'read committed');
exception when insufficient_privilege then
    -- temp_file_limit is a superuser's to set.
    null;
end
$$;

-- The districts of a person, null = all; reference data, legal entities, the queues and the own scope are everybody's.
create or replace function admin.user_scope(p_login text, p_districts text[]) returns void
language plpgsql set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    unknown text;
begin
    perform from core.person where login = p_login and active for update;
    if not found then
        raise exception using errcode = 'P0002', message = 'no such person';
    end if;
    select d into unknown from unnest(p_districts) d
    where not exists (select from core.scope s where s.kind = 'district' and s.name = d) limit 1;
    if found then
        raise exception using errcode = '22023', message = format('no district %L', unknown);
    end if;
    delete from core.person_scope ps using core.scope s
    where ps.login = p_login and s.id = ps.scope_id and s.kind = 'district' and s.name <> all (p_districts);
    insert into core.person_scope (login, scope_id)
    select p_login, s.id from core.scope s
    where s.kind in ('reference', 'legal', 'queue') or (s.kind = 'district' and (p_districts is null or s.name = any (p_districts)))
    on conflict do nothing;
end
$$;

-- Which queues a person works on, by name; null = all.
create or replace function admin.user_queues(p_login text, p_queues text[]) returns void
language sql set search_path = pg_catalog, core, sync, pg_temp as $$
    delete from core.person_scope ps using core.scope s
    where ps.login = p_login and s.id = ps.scope_id and s.kind = 'queue' and s.name <> all (p_queues);
    insert into core.person_scope (login, scope_id)
    select p_login, s.id from core.scope s where s.kind = 'queue' and (p_queues is null or s.name = any (p_queues))
    on conflict do nothing;
$$;

-- Keeps the login, which may do nothing but learn that it is dismissed, so that the person's desktops wipe themselves.
create or replace function admin.user_drop(p_login text) returns void
language plpgsql set search_path = pg_catalog, core, sync, pg_temp as $$
begin
    update core.person set active = false, dismissed_at = clock_timestamp() where login = p_login and active;
    if not found then
        raise exception using errcode = 'P0002', message = 'no such person';
    end if;
    execute format('revoke line605_operator, line605_clerk, line605_supervisor, line605_administrator from %I', p_login);
    delete from core.person_scope where login = p_login;
    delete from sync.borrowed where login = p_login;
    delete from sync.kept where login = p_login;
    delete from sync.presence where login = p_login;
    delete from sync.reveal_request where login = p_login;
end
$$;

-- A house that goes to another district takes everything along by the foreign keys and the triggers.
create or replace function admin.move_house(p_house bigint, p_district text) returns void
language plpgsql set search_path = pg_catalog, core, sync, pg_temp as $$
begin
    update core.house set scope_id = (select id from core.scope where kind = 'district' and name = p_district) where id = p_house;
    if not found then
        raise exception using errcode = 'P0002', message = 'no such house';
    end if;
end
$$;

-- Takes appeals settled for 30 days out of their queues; also at the end of an import.
create or replace function admin.prune_queues() returns bigint
language plpgsql set search_path = pg_catalog, core, sync, pg_temp set datestyle = 'ISO, YMD' as $$
declare
    pruned bigint;
begin
    update core.appeal set in_queue = false
    where in_queue and state in ('answered', 'closed')
        and coalesce(greatest(answered_at, closed_at), 0) <= sync.now_us() - 30 * 86400000000;
    get diagnostics pruned = row_count;
    return pruned;
end
$$;

-- Once a day: notes which transactions are over, and forgets tombstones older than p_keep. A cursor from before them is
-- answered by L6005 from then on.
create or replace function admin.prune_tombstones(p_keep interval default '30 days') returns bigint
language plpgsql set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    new_floor xid8;
    pruned bigint := 0;
begin
    select max(xid) into new_floor from sync.xid_time where at <= clock_timestamp() - p_keep;
    insert into sync.xid_time (xid) values (pg_snapshot_xmin(pg_current_snapshot()));
    if p_keep <= interval '0' then
        new_floor := pg_snapshot_xmin(pg_current_snapshot());
    end if;
    if new_floor is not null then
        update sync.centre set floor = greatest(floor, new_floor);
        delete from sync.row_ver where deleted and xid < new_floor;
        get diagnostics pruned = row_count;
        delete from sync.xid_time where xid < new_floor;
    end if;
    delete from sync.presence where seen_at < sync.now_us() - 86400000000;
    delete from sync.borrowed where until < clock_timestamp() - interval '1 day';
    delete from sync.reveal_request where at < clock_timestamp() - interval '1 day';
    delete from sync.kept where at < clock_timestamp() - interval '180 days';
    return pruned;
end
$$;

-- After a restore: cursors from before it are of another history.
create or replace function admin.renew_epoch() returns text
language sql set search_path = pg_catalog, core, sync, pg_temp as $$
    update sync.centre set instance = gen_random_uuid();
    select sync.epoch();
$$;

create or replace function admin.prepare_year(p_year int) returns int
language sql set search_path = pg_catalog, core, sync, pg_temp as $$
    select sync.add_year(p_year)
$$;

-- Ties the chains of all persons together; once a day.
create or replace function admin.seal_journal() returns bigint
language sql set search_path = pg_catalog, core, sync, pg_temp as $$
    insert into core.journal_seal (heads, previous, hash)
    select h.heads, p.hash, sha256(p.hash || convert_to(h.heads::text, 'UTF8'))
    from (select coalesce(jsonb_object_agg(login, jsonb_build_array(n, encode(hash, 'hex')) order by login), '{}') as heads
          from core.journal_head) h,
         (select coalesce((select hash from core.journal_seal order by id desc limit 1), '') as hash) p
    returning id
$$;

-- What is wrong with the journal: broken chains, records missing at the end, seals that do not hold, calls without a record.
create or replace function admin.verify_journal() returns table (login text, n bigint, problem text)
language plpgsql set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    head core.journal_head;
    kind text;
    drawn bigint;
begin
    return query
    select j.login, j.n, 'the hash is not that of the record'
    from core.journal j
    where j.hash <> sync.journal_hash(j.previous, j.at, j.login, j.n, j.kind, j.call_no, j.account_id, j.field, j.purpose, j.detail);
    return query
    select c.login, c.n, 'the chain is broken before this record'
    from (
        select j.login, j.n, j.previous, lag(j.hash) over w as before, lag(j.n) over w as before_n
        from core.journal j window w as (partition by j.login order by j.n)
    ) c
    where c.before is not null and (c.previous <> c.before or c.n <> c.before_n + 1);
    return query
    select h.login, h.n, 'the last record is missing'
    from core.journal_head h
    where h.n > 0 and not exists (select from core.journal j where j.login = h.login and j.n = h.n and j.hash = h.hash);
    return query
    select s.key, (s.value ->> 0)::bigint, format('the seal %s does not hold', x.id)
    from core.journal_seal x cross join lateral jsonb_each(x.heads) s
    where (s.value ->> 0)::bigint > 0
        and not exists (select from core.journal j where j.login = s.key and j.n = (s.value ->> 0)::bigint
                        and encode(j.hash, 'hex') = s.value ->> 1)
        and (s.value ->> 0)::bigint >= (select coalesce(min(j.n), 0) from core.journal j where j.login = s.key);
    return query
    select null::text, x.id, 'the chain of seals is broken'
    from (select v.id, v.previous, v.hash, v.heads, lag(v.hash) over (order by v.id) as before from core.journal_seal v) x
    where x.hash <> sha256(x.previous || convert_to(x.heads::text, 'UTF8')) or x.previous <> coalesce(x.before, x.previous);
    for head in select * from core.journal_head h
    loop
        foreach kind in array array['look', 'reveal', 'borrow', 'find_phone']
        loop
            continue when to_regclass(format('sync.%I', concat('calls_', kind, '_', head.login))) is null;
            execute format('select case when is_called then last_value else 0 end from sync.%I', concat('calls_', kind, '_', head.login))
            into drawn;
            if drawn > coalesce((head.calls ->> kind)::bigint, 0) then
                login := head.login;
                n := drawn - coalesce((head.calls ->> kind)::bigint, 0);
                problem := format('so many calls of %s left no record: rolled back or refused', kind);
                return next;
            end if;
        end loop;
    end loop;
end
$$;

-- Triggers that are missing or would not always fire.
create or replace function admin.check_triggers() returns table (problem text)
language sql stable set search_path = pg_catalog, core, sync, pg_temp as $$
    with parts as (
        select c.oid, c.relname::text as name, coalesce(p.relname, c.relname)::text as parent
        from pg_class c
        left join pg_inherits i on i.inhrelid = c.oid
        left join pg_class p on p.oid = i.inhparent
        where c.relnamespace = 'core'::regnamespace and c.relkind in ('r', 'p')
    ), wanted as (
        select t.oid, t.name, w.trigger
        from parts t
        cross join lateral (
            select unnest(case
                when t.name = 'scope' or t.parent in ('reading', 'charge', 'payment') then
                    array['feed_insert', 'feed_update', 'feed_delete', 'refused']
                when t.name in ('office', 'house', 'premises', 'meter', 'register') then
                    array['feed_insert', 'feed_update', 'feed_delete', 'feed_move', 'refused']
                when t.name = 'subscriber' then
                    array['feed_insert', 'feed_update', 'feed_delete', 'feed_move', 'refused', 'follow_update']
                when t.name = 'account' then
                    array['feed_insert', 'feed_update', 'feed_delete', 'feed_move', 'refused', 'follow_insert', 'follow_update']
                when t.name = 'appeal' then array['feed_insert', 'feed_update', 'refused']
                when t.name = 'appeal_event' then array['feed_insert', 'refused']
                when t.parent in ('journal', 'journal_seal') then array['refused']
            end) as trigger
        ) w
        union all
        select 'sync.operation'::regclass, 'operation', 'refused'
        union all
        select 'sync.row_ver'::regclass, 'row_ver', 'refused'
    )
    select format('%s on %s: %s', w.trigger, w.name, case when t.oid is null then 'missing' else 'not always enabled' end)
    from wanted w
    left join pg_trigger t on t.tgrelid = w.oid and t.tgname = w.trigger
    where t.tgenabled is distinct from 'A'
$$;

-- Ends what persons have running for too long; they can lift the timeouts of their own sessions. To be called twice a minute.
create or replace function admin.reap(p_statement interval default '3 minutes', p_idle interval default '45 seconds',
    p_transaction interval default '15 minutes')
returns table (login text, pid int, reason text)
language sql volatile set search_path = pg_catalog, core, sync, pg_temp as $$
    -- Found first: the planner would end every session that it looks at on the way.
    with found as materialized (
        select a.usename::text as login, a.pid, w.reason
        from pg_stat_activity a
        join core.person p on p.login = a.usename
        cross join lateral (
            select case
                when a.state = 'active' and a.query_start < clock_timestamp() - p_statement then 'long statement'
                when a.state like 'idle in transaction%' and a.state_change < clock_timestamp() - p_idle
                    then 'idle in a transaction'
                when a.xact_start < clock_timestamp() - p_transaction then 'long transaction'
            end as reason
        ) w
        where w.reason is not null and a.datname = current_database()
    )
    select f.login, f.pid, f.reason from found f where pg_terminate_backend(f.pid)
$$;
