-- A reading of all registers of a meter, atomically. The rules of refusal once more, on the rows as they are now: others may
-- have written since the person's desktop looked. The caller has checked that the person may see the account.
-- Called by sync.perform alone, whose rights and search_path they run with.
set local role line605_keeper;

-- The usual case by three statements: every register is newer and not lower than the last one, which the directory keeps, and
-- nobody corrects or confirms anything. All others go through the rules one by one.
create or replace function sync.take_reading(p_op uuid, p_person core.person, p_at bigint, o jsonb) returns sync.outcome
language plpgsql as $$
declare
    v_account constant bigint := o ->> 'account';
    v_meter constant bigint := o ->> 'meter';
    v_on constant date := o ->> 'read_on';
    v_scope int;
    taken int;
begin
    -- Facts of an account are written one after the other.
    perform from core.account where id = v_account for no key update;

    select m.scope_id into v_scope
    from core.meter m
    where m.id = v_meter and m.account_id = v_account and v_on between m.installed_on and sync.local_date(p_at)
        and (m.removed_on is null or m.removed_on >= v_on)
        and o ->> 'confirmed_by' = '' and o -> 'corrects' = '[]'
        and m.zones = (
            select case when bool_and(coalesce(substr(v.zone, 2)::int <= m.zones and v.value < 10 ^ m.digits and not v.rolled_over
                    and g.last_read_on < v_on and g.last_value <= v.value and g.last_source not in ('average', 'norm'), false))
                then count(*) else 0 end
            from jsonb_to_recordset(o -> 'values') v (zone text, value numeric, rolled_over boolean)
            left join core.register g on g.meter_id = m.id and g.zone = v.zone);
    if not found then
        return sync.take_any_reading(p_op, p_person, p_at, o);
    end if;

    -- The number of revisions is asked for only where there is one already (a reading of the day that was corrected): the
    -- question goes to every partition.
    insert into core.reading (account_id, meter_id, read_on, zone, source, revision, uid, value, recorded_at, recorded_by,
        operation_id, scope_id)
    select v_account, v_meter, v_on, v.zone, o ->> 'source', 0, sync.uuid_generate_v5(p_op, v.zone), v.value, p_at, p_person.login,
        p_op, v_scope
    from jsonb_to_recordset(o -> 'values') v (zone text, value numeric)
    on conflict do nothing;
    get diagnostics taken = row_count;
    if taken < jsonb_array_length(o -> 'values') then
        insert into core.reading (account_id, meter_id, read_on, zone, source, revision, uid, value, recorded_at, recorded_by,
            operation_id, scope_id)
        select v_account, v_meter, v_on, v.zone, o ->> 'source', x.revision, sync.uuid_generate_v5(p_op, v.zone), v.value, p_at,
            p_person.login, p_op, v_scope
        from jsonb_to_recordset(o -> 'values') v (zone text, value numeric)
        cross join lateral (
            select max(r.revision) + 1 as revision, bool_or(r.operation_id = p_op) as is_in
            from core.reading r
            where r.account_id = v_account and r.meter_id = v_meter and r.read_on = v_on and r.zone = v.zone
                and r.source = o ->> 'source'
        ) x
        where x.is_in is distinct from true;
    end if;

    update core.register g
    set last_value = v.value, last_read_on = v_on, last_source = o ->> 'source'
    from jsonb_to_recordset(o -> 'values') v (zone text, value numeric)
    where g.meter_id = v_meter and g.zone = v.zone;
    return null;
end
$$;

-- Any reading. One query reads a register's past into arrays and the rules are worked out on them, since a query costs more
-- than a loop over the few dozen readings that a register has.
create or replace function sync.take_any_reading(p_op uuid, p_person core.person, p_at bigint, o jsonb)
returns sync.outcome
language plpgsql as $$
declare
    v_account constant bigint := o ->> 'account';
    v_meter constant bigint := o ->> 'meter';
    v_on constant date := o ->> 'read_on';
    v_source constant text := o ->> 'source';
    v_today constant date := sync.local_date(p_at);
    confirmed_by constant text := lower(btrim(o ->> 'confirmed_by'));
    v_zones text[] := '{}';
    v_vals bigint[] := '{}';
    v_rolled boolean[] := '{}';
    v_corrects uuid[] := '{}';
    v_from date := v_on - 400;
    meter core.meter;
    fact core.reading;
    since date;
    dial bigint;
    place int;
    v_zone text;
    val bigint;
    ons date[];
    past bigint[];
    recorded bigint[];
    turns boolean[];
    sources text[];
    known core.register;
    previous int;
    same int;
    possible boolean;
    usage bigint;
    most bigint;
    drop_kwh bigint;
    what text;
    took_rollover boolean[] := '{}';
    previous_value bigint[] := '{}';
    previous_on date[] := '{}';
    previous_at bigint[] := '{}';
    v_last_value bigint[] := '{}';
    v_last_on date[] := '{}';
    v_last_source text[] := '{}';
    of_digits json[] := '{}';
    of_monotonic json[] := '{}';
    of_zones json[] := '{}';
    of_replaced json[] := '{}';
    of_duplicate json[] := '{}';
    all_of json[];
    slip int;
    factor int;
    changed int;
begin
    for i in 0 .. jsonb_array_length(o -> 'values') - 1
    loop
        v_zones := v_zones || (o -> 'values' -> i ->> 'zone');
        v_vals := v_vals || (o -> 'values' -> i ->> 'value')::numeric::bigint;
        v_rolled := v_rolled || (o -> 'values' -> i ->> 'rolled_over')::boolean;
    end loop;
    for i in 0 .. jsonb_array_length(o -> 'corrects') - 1
    loop
        v_corrects := v_corrects || (o -> 'corrects' ->> i)::uuid;
    end loop;

    select m.* into meter from core.meter m where m.id = v_meter and m.account_id = v_account;
    if not found then
        return sync.refused('not_found');
    end if;
    if confirmed_by <> '' and not exists (
        select from core.person p where p.login = confirmed_by and p.active and p.role in ('supervisor', 'administrator'))
    then
        return sync.refused('not_allowed');
    end if;

    -- R-CORRECT: what is corrected is a reading of this meter that stands; one's own of the same day, unless a supervisor's
    -- doing. The day counts by the desk's clock, but a correction a week late is not of the same day whatever that says.
    for i in 1 .. cardinality(v_corrects)
    loop
        select r.* into fact from core.reading r where r.account_id = v_account and r.meter_id = v_meter and r.uid = v_corrects[i];
        if not found or fact.zone <> v_zones[i] then
            return sync.refused('not_found');
        end if;
        if fact.superseded then
            select coalesce(r.value, fact.value), coalesce(r.read_on, fact.read_on), coalesce(r.recorded_at, fact.recorded_at)
            into fact.value, fact.read_on, fact.recorded_at
            from (values (1)) x left join core.reading r
                on r.account_id = v_account and r.meter_id = v_meter and r.corrects = v_corrects[i];
            return sync.refused('rule', sync.finding('R-DUPLICATE', 'already_taken', v_zones[i], fact.value, fact.value,
                fact.read_on, fact.recorded_at, (select r.since from core.rule r where r.id = 'readings')));
        end if;
        if p_person.role not in ('supervisor', 'administrator')
            and (fact.recorded_by is distinct from p_person.login or fact.recorded_at is null
                or sync.local_date(fact.recorded_at) <> v_today or sync.now_us() - fact.recorded_at > 7 * 86400000000)
        then
            return sync.refused('not_allowed');
        end if;
    end loop;

    dial := 10 ^ meter.digits;
    for i in 1 .. cardinality(v_zones)
    loop
        if substr(v_zones[i], 2)::int > meter.zones then
            of_zones := of_zones || sync.finding('R-ZONES', 'zone_unknown', v_zones[i], 0, 0, null, null, null);
        end if;
    end loop;

    for z in 1 .. meter.zones
    loop
        v_zone := 'T' || z;
        place := array_position(v_zones, v_zone);
        if place is null then
            of_zones := of_zones || sync.finding('R-ZONES', 'zone_missing', v_zone, 0, meter.digits, null, null, null);
            continue;
        end if;
        val := v_vals[place];
        if val >= dial then
            of_digits := of_digits || sync.finding('R-DIGITS', 'too_many_digits', v_zone, 0, meter.digits, null, null, null);
            continue;
        end if;

        -- The last year is in one or two partitions and mostly says it all; the whole past is read when the previous reading is
        -- older, or when a drop asks for the usual use.
        v_from := v_on - 400;
        loop
            select array_agg(q.read_on), array_agg(q.value), array_agg(q.recorded_at), array_agg(q.rolled_over), array_agg(q.source)
            into ons, past, recorded, turns, sources
            from (
                select r.read_on, r.value, r.recorded_at, r.rolled_over, r.source
                from core.reading r
                where r.account_id = v_account and r.meter_id = v_meter and r.zone = v_zone and r.read_on >= v_from and not r.superseded
                    and r.source not in ('average', 'norm') and r.uid <> all (v_corrects)
                order by r.read_on, r.recorded_at nulls first, r.revision
            ) q;
            ons := coalesce(ons, '{}'); past := coalesce(past, '{}'); recorded := coalesce(recorded, '{}');
            turns := coalesce(turns, '{}'); sources := coalesce(sources, '{}');
            previous := cardinality(ons);
            while previous > 0 and ons[previous] > v_on
            loop
                previous := previous - 1;
            end loop;
            exit when v_from = '-infinity' or (previous > 0 and val >= past[previous]);
            v_from := '-infinity';
        end loop;
        -- The directory may know a newer value than there are facts (a registry without its history).
        select r.* into known from core.register r where r.meter_id = v_meter and r.zone = v_zone;
        if found and known.last_source not in ('average', 'norm') and v_corrects = '{}'
            and (ons = '{}' or known.last_read_on > ons[cardinality(ons)])
        then
            ons := ons || known.last_read_on; past := past || known.last_value; recorded := recorded || null::bigint;
            turns := turns || false; sources := sources || known.last_source;
        end if;

        previous := cardinality(ons);
        while previous > 0 and ons[previous] > v_on
        loop
            previous := previous - 1;
        end loop;
        same := null;
        for i in reverse previous .. 1
        loop
            exit when ons[i] < v_on;
            if past[i] = val then
                same := i;
            end if;
        end loop;
        took_rollover := took_rollover || false;
        if same is not null then
            of_duplicate := of_duplicate || sync.finding('R-DUPLICATE', 'already_taken', v_zone, val, 0, ons[same], recorded[same], null);
        else
            if previous > 0 and val < past[previous] then
                select (r.parameters ->> 'slip_limit_kwh')::int, (r.parameters ->> 'rollover_factor')::int into slip, factor
                from core.rule r where r.id = 'readings';
                drop_kwh := past[previous] - val;
                usage := dial - drop_kwh;
                most := factor * coalesce(sync.usual_use(ons, past, turns, dial, ons[previous], v_on - ons[previous]), 0);
                possible := drop_kwh > slip and usage > 0 and usage <= most and previous = cardinality(ons);
                what := case
                    when possible and v_rolled[place] then 'rollover_confirmed'
                    when possible then 'rollover_possible'
                    when v_rolled[place] and drop_kwh > slip then 'rollover_implausible'
                    else 'below_previous'
                end;
                if what = 'rollover_confirmed' then
                    took_rollover[cardinality(took_rollover)] := true;
                else
                    of_monotonic := of_monotonic || sync.finding('R-MONOTONIC', what, v_zone, usage,
                        case what when 'rollover_implausible' then most else past[previous] end, ons[previous], null, null);
                end if;
            end if;
            if previous < cardinality(ons) and not turns[previous + 1] and val > past[previous + 1] then
                of_monotonic := of_monotonic || sync.finding('R-MONOTONIC', 'later_reading_exists', v_zone, val, past[previous + 1],
                    ons[previous + 1], null, null);
            end if;
        end if;
        previous_value := previous_value || past[previous];
        previous_on := previous_on || ons[previous];
        previous_at := previous_at || recorded[previous];

        -- The newest real reading once this one stands.
        if previous < cardinality(ons) or (previous > 0 and ons[previous] = v_on and recorded[previous] > p_at) then
            previous := cardinality(ons);
            v_last_value := v_last_value || past[previous]; v_last_on := v_last_on || ons[previous];
            v_last_source := v_last_source || sources[previous];
        else
            v_last_value := v_last_value || val; v_last_on := v_last_on || v_on; v_last_source := v_last_source || v_source;
        end if;
    end loop;

    if v_on < meter.installed_on then
        of_replaced := of_replaced || sync.finding('R-REPLACED', 'before_installation', null, 0, 0, meter.installed_on, null, null);
    end if;
    if v_on > meter.removed_on then
        of_replaced := of_replaced || sync.finding('R-REPLACED', 'after_removal', null, 0, 0, meter.removed_on, null, null);
    end if;
    all_of := of_digits || of_monotonic || of_zones || of_replaced || of_duplicate;
    if v_on > v_today then
        all_of := sync.finding('R-WINDOW', 'date_in_future', null, 0, 0, v_today, null, null) || all_of;
    end if;
    if cardinality(all_of) > 0 then
        select r.since into since from core.rule r where r.id = 'readings';
        return sync.refused('rule', variadic array(
            select jsonb_set(f::jsonb, '{since}', to_jsonb(to_char(since, 'YYYY-MM-DD')))::json
            from unnest(all_of) with ordinality u (f, place) order by u.place));
    end if;
    -- Confirmed as a rollover, but the previous value is not above it (any more).
    for z in 1 .. meter.zones
    loop
        place := array_position(v_zones, 'T' || z);
        if took_rollover[z] <> v_rolled[place] then
            select r.since into since from core.rule r where r.id = 'readings';
            return sync.refused('rule', sync.finding('R-MONOTONIC', 'rollover_implausible', v_zones[place], previous_value[z],
                previous_value[z], previous_on[z], previous_at[z], since));
        end if;
    end loop;

    insert into core.reading (account_id, meter_id, read_on, zone, source, revision, uid, value, rolled_over, recorded_at,
        recorded_by, corrects, operation_id, scope_id)
    select v_account, v_meter, v_on, u.zone, v_source,
        coalesce((select max(r.revision) + 1 from core.reading r
                  where r.account_id = v_account and r.meter_id = v_meter and r.read_on = v_on and r.zone = u.zone
                      and r.source = v_source), 0),
        sync.uuid_generate_v5(p_op, u.zone), u.value, u.rolled, p_at, p_person.login, u.corrects, p_op, meter.scope_id
    from unnest(v_zones, v_vals, v_rolled, v_corrects) u (zone, value, rolled, corrects);
    if v_corrects <> '{}' then
        update core.reading r set superseded = true
        where r.account_id = v_account and r.meter_id = v_meter and r.uid = any (v_corrects) and not r.superseded;
    end if;

    update core.register r set last_value = u.value, last_read_on = u.read_on, last_source = u.source
    from unnest(v_last_value, v_last_on, v_last_source) with ordinality u (value, read_on, source, place)
    where r.meter_id = v_meter and r.zone = 'T' || u.place;
    get diagnostics changed = row_count;
    if changed < meter.zones then
        insert into core.register (meter_id, zone, last_value, last_read_on, last_source, scope_id)
        select v_meter, 'T' || u.place, u.value, u.read_on, u.source, meter.scope_id
        from unnest(v_last_value, v_last_on, v_last_source) with ordinality u (value, read_on, source, place)
        on conflict do nothing;
    end if;
    return (null, null, null)::sync.outcome;
end
$$;
reset role;
