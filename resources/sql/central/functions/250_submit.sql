-- An operation of a desktop's outbox: applied once, and answered the same ever after. Everything that is wrong with the
-- operation itself is an answer; an error means that it may be tried again.
-- Written to be fast: what may not see beyond the person's scopes is in api.submit, all the rest in one function of the
-- keeper, since each change of role and search_path costs as much as a small query.
set local role line605_keeper;

create or replace function sync.refusal(p_code text, p_findings json[] default '{}') returns json
language plpgsql volatile set search_path = pg_catalog, core, sync, pg_temp as $$
begin
    return json_build_object('state', 'refused', 'xid', pg_current_xact_id()::text, 'code', p_code,
        'findings', to_json(coalesce(p_findings, '{}')));
end
$$;

-- o = the payload as read, null when it is malformed; p_visible = the person sees what it is about.
-- An operation finds its few rows by their keys. The plans of all that is called from here, triggers among it, are kept for
-- the session, and one that was made while a table was empty would go on to read the whole of it.
create or replace function sync.perform(p_person core.person, p_id uuid, p_made_at bigint, p_depends_on uuid, p_version int,
    p_payload text, o jsonb, p_visible boolean) returns json
language plpgsql volatile security definer
set search_path = pg_catalog, core, sync, pg_temp set datestyle = 'ISO, YMD' set plan_cache_mode = force_generic_plan
set enable_seqscan = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off set jit = off as $$
declare
    known sync.operation;
    hashed constant bytea := sha256(convert_to(p_version || ' ' || p_payload, 'UTF8'));
    -- A desk whose clock is ahead does nothing in the future.
    happened_at constant bigint := least(p_made_at, sync.now_us());
    outcome sync.outcome;
    result json;
begin
    select * into known from sync.operation where op_id = p_id;
    if found then
        if known.actor = p_person.login and known.hash = hashed then
            return known.result::json;
        end if;
        return sync.refusal('other_payload');
    end if;

    if o is null then
        outcome := sync.refused('bad_input');
    elsif p_depends_on is not null then
        select * into known from sync.operation where op_id = p_depends_on;
        if not found then
            raise exception using errcode = '40001', message = 'what this operation depends on is not known yet';
        elsif known.state <> 'done' then
            outcome := sync.refused('not_found');
        end if;
    end if;
    if outcome.code is null and not p_visible then
        outcome := sync.refused('not_found');
    end if;

    if outcome.code is null then
        case o ->> 'kind'
        when 'take_reading' then outcome := sync.take_reading(p_id, p_person, happened_at, o);
        when 'register_appeal' then outcome := sync.register_appeal(p_id, p_person, happened_at, o);
        when 'reply_to_appeal' then outcome := sync.reply_to_appeal(p_id, p_person, happened_at, o);
        when 'change_appeal_state' then outcome := sync.change_appeal_state(p_id, p_person, happened_at, o);
        when 'add_appeal_note' then outcome := sync.add_appeal_note(p_id, p_person, happened_at, o);
        when 'accept_identity' then outcome := sync.accept_identity(p_id, p_person, happened_at, o);
        end case;
    end if;

    if outcome.code is not null then
        result := sync.refusal(outcome.code, outcome.findings);
    elsif outcome.number is null then
        result := concat('{"state":"done","xid":"', pg_current_xact_id(), '"}');
    else
        result := concat('{"state":"done","xid":"', pg_current_xact_id(), '","number":"', outcome.number, '"}');
    end if;
    insert into sync.operation (op_id, actor, kind, hash, made_at, xid, state, result)
    values (p_id, p_person.login, coalesce(o ->> 'kind', ''), hashed, p_made_at, pg_current_xact_id(),
        case when outcome.code is null then 'done' else 'refused' end, result::text)
    on conflict (op_id) do nothing;
    -- Somebody else was at it at the same time: this transaction is undone, and the next attempt finds what the other was told.
    if not found then
        raise exception using errcode = '40001', message = 'the operation is being submitted twice';
    end if;
    return result;
end
$$;
reset role;

set local role line605_owner;

create or replace function api.submit(p_id uuid, p_made_at bigint, p_depends_on uuid, p_version int, p_payload text) returns json
language plpgsql volatile security definer
set search_path = pg_catalog, core, sync, pg_temp set datestyle = 'ISO, YMD' as $$
declare
    person constant core.person := sync.actor();
    o jsonb;
    visible boolean := true;
begin
    perform sync.count_day(person, 'submit', 1);
    -- Without an id there is nothing to remember an answer by.
    if p_id is null or p_id = '00000000-0000-0000-0000-000000000000' or p_payload is null or p_made_at is null or p_version is null then
        return '{"state":"refused","xid":"0","code":"bad_input","findings":[]}';
    end if;
    if p_version = 1 and octet_length(p_payload) <= 8000000 and p_depends_on is distinct from p_id
        and p_made_at between 1577836800000000 and 253402300799999999
    then
        o := sync.read_operation(p_payload);
    end if;
    if o is not null then
        -- Seen by the person, under the policies: not there and not theirs is the same.
        visible := (coalesce(o ->> 'account', '0') = '0' or exists (select from core.account a where a.id = (o ->> 'account')::bigint))
            and (o ->> 'kind' = 'register_appeal' or o ->> 'appeal' is null
                or exists (select from core.appeal a where a.uid = (o ->> 'appeal')::uuid));
    end if;
    return sync.perform(person, p_id, p_made_at, p_depends_on, p_version, p_payload, o, visible);
end
$$;

-- Tells listening desktops that something happened, at most twice a second over all callers; false = too early, call again.
-- NOTIFY takes a lock over all commits of the database, so it never goes with an operation. The time of the last one is kept
-- in a sequence: nobody can hold it locked by an open transaction.
create or replace function api.tick() returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    half_second bigint := div(sync.now_us()::numeric, 500000)::bigint;
    told boolean := false;
begin
    perform sync.actor();
    if not pg_try_advisory_lock(605, 1) then
        return false;
    end if;
    if (select last_value from sync.tick_clock) < half_second then
        perform setval('sync.tick_clock', half_second);
        told := true;
    end if;
    perform pg_advisory_unlock(605, 1);
    if told then
        perform pg_notify('line605', '');
    end if;
    return told;
end
$$;

-- The person's desktop has these appeals open.
create or replace function api.present(p_appeals text[]) returns void
language plpgsql volatile security definer set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    person constant core.person := sync.actor();
    open uuid[];
begin
    if p_appeals is null or cardinality(p_appeals) > 20 or exists (
        select from unnest(p_appeals) x where x is null or x !~ '^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$')
    then
        perform sync.refuse('L6003', 'a malformed argument');
    end if;
    open := array(select a.uid from core.appeal a where a.uid = any (p_appeals::uuid[]) order by a.uid);
    delete from sync.presence p where p.login = person.login and p.appeal_uid <> all (open);
    insert into sync.presence as p (appeal_uid, login, since, seen_at)
    select u, person.login, sync.now_us(), sync.now_us() from unnest(open) u
    on conflict (appeal_uid, login) do update
    set seen_at = excluded.seen_at, since = case when p.seen_at < excluded.seen_at - 60000000 then excluded.since else p.since end;
end
$$;
