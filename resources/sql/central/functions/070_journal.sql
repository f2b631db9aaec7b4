-- The journal, and counters that a ROLLBACK does not turn back. A sequence keeps what was drawn from it whatever becomes of the
-- transaction, so quotas hold against one who rolls back, and a call without a journal record shows as a gap in the numbers,
-- which the next record of the same person names. Each person has an own chain and own counters: a transaction left open
-- holds up nobody else. Numbers are drawn under the lock of the chain's head, so that a gap is never a race.
set local role line605_keeper;

-- A counter of the day: day number × 10^9 + calls. Refuses beyond the quota, and stays counted.
create or replace function sync.count_day(p_person core.person, p_kind text, p_calls int) returns void
language plpgsql security definer set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    -- Logins are made of small letters, digits and underscores: nothing to quote.
    counter constant regclass := concat('sync.day_', p_kind, '_', p_person.login);
    today constant bigint := extract(epoch from clock_timestamp() + interval '2 hours')::bigint / 86400 * 1000000000;
    used bigint := nextval(counter) - today + p_calls - 1;
begin
    if used < 0 or p_calls > 1 then
        used := greatest(used, p_calls);
        perform setval(counter, today + used);
    end if;
    if used > coalesce((select q.per_day from sync.quota q
                        where q.kind = p_kind and q.role in (p_person.role, '') order by q.role desc limit 1), 0)
    then
        perform sync.refuse('L6002', 'the quota of the day is used up');
    end if;
end
$$;

-- Counts calls that disclose something; the first of their numbers.
create or replace function sync.count_calls(p_person core.person, p_kind text, p_calls int) returns bigint
language plpgsql security definer set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    counter regclass := format('sync.%I', concat('calls_', p_kind, '_', p_person.login))::regclass;
    first bigint;
begin
    perform from core.journal_head where login = p_person.login for update;
    first := nextval(counter);
    -- Also makes the server forget the numbers it reserved ahead, which a crash would leave as a gap.
    perform setval(counter, first + p_calls - 1);
    perform sync.count_day(p_person, p_kind, p_calls);
    return first;
end
$$;

create or replace function sync.journal_hash(p_previous bytea, p_at timestamptz, p_login text, p_n bigint, p_kind text,
    p_call_no bigint, p_account_id bigint, p_field text, p_purpose text, p_detail text) returns bytea
language sql immutable as $$
    select sha256(p_previous || convert_to(concat_ws(chr(31), (extract(epoch from p_at) * 1000000)::bigint, p_login, p_n, p_kind,
        coalesce(p_call_no::text, chr(30)), coalesce(p_account_id::text, chr(30)), p_field, p_purpose, p_detail), 'UTF8'))
$$;

-- One record a call. A gap before it is recorded first.
create or replace function sync.write_journal(p_login text, p_kind text, p_call_no bigint, p_account_id bigint, p_field text,
    p_purpose text, p_detail text) returns void
language plpgsql security definer set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    head core.journal_head;
    missing bigint;
    now timestamptz := clock_timestamp();
    hashed bytea;
begin
    select * into head from core.journal_head where login = p_login for update;
    if not found then
        insert into core.journal_head (login, n, hash) values (p_login, 0, '') returning * into head;
    end if;
    missing := p_call_no - coalesce((head.calls ->> p_kind)::bigint, 0) - 1;
    if missing > 0 then
        head.n := head.n + 1;
        hashed := sync.journal_hash(head.hash, now, p_login, head.n, 'unrecorded', null, null, p_kind, '', missing::text);
        insert into core.journal (at, login, n, kind, field, detail, previous, hash)
        values (now, p_login, head.n, 'unrecorded', p_kind, missing::text, head.hash, hashed);
        head.hash := hashed;
    end if;
    head.n := head.n + 1;
    hashed := sync.journal_hash(head.hash, now, p_login, head.n, p_kind, p_call_no, p_account_id, p_field, p_purpose, p_detail);
    insert into core.journal (at, login, n, kind, call_no, account_id, field, purpose, detail, previous, hash)
    values (now, p_login, head.n, p_kind, p_call_no, p_account_id, p_field, p_purpose, p_detail, head.hash, hashed);
    update core.journal_head
    set n = head.n, hash = hashed,
        calls = case when p_call_no is null then calls else jsonb_set(calls, array[p_kind], to_jsonb(p_call_no)) end
    where login = p_login;
end
$$;

-- Accounts whose card was opened: counted, journaled, and kept for refresh by the pull.
create or replace function sync.journal_looks(p_person core.person, p_accounts bigint[]) returns void
language plpgsql security definer set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    call_no bigint := sync.count_calls(p_person, 'look', cardinality(p_accounts));
    one bigint;
begin
    foreach one in array p_accounts
    loop
        perform sync.write_journal(p_person.login, 'look', call_no, one, '', '', '');
        call_no := call_no + 1;
    end loop;
    insert into sync.kept (login, account_id, at)
    select p_person.login, a, clock_timestamp() from unnest(p_accounts) a
    on conflict do nothing;
end
$$;
reset role;
