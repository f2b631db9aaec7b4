-- An operation's JSON, read as strictly as the desktop reads it: exactly the fields of its kind, none twice, each of its type and
-- range. Whatever is wrong makes it null and never an error, however deep, long or odd it is. jsonb refuses NUL and lone
-- surrogates, json keeps duplicate keys so that they can be counted.
set local role line605_owner;

create or replace function sync.read_operation(p_payload text) returns jsonb
language plpgsql immutable set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    longest constant int := 1000000;
    uuid_form constant text := '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$';
    no_uuid constant text := '00000000-0000-0000-0000-000000000000';
    topics constant text[] := array['general', 'identity', 'readings', 'charges', 'payment_missing', 'meter', 'data_change',
        'reregistration', 'certificate', 'cabinet', 'outage_quality', 'gas_documents', 'other'];
    states constant text[] := array['new', 'assigned', 'in_work', 'waiting', 'on_review', 'answered', 'closed'];
    whole json;
    o jsonb;
    kind text;
    texts text[] := '{}';
    ids text[] := '{}';
    uuids text[] := '{}';
    dates text[] := '{}';
    fields text[];
    key text;
    good boolean;
    least_id int := 1;
begin
    whole := p_payload::json;
    o := p_payload::jsonb;
    if jsonb_typeof(o) <> 'object' or jsonb_typeof(o -> 'kind') is distinct from 'string' then
        return null;
    end if;
    kind := o ->> 'kind';
    case kind
    when 'take_reading' then
        fields := array['account', 'meter', 'read_on', 'source', 'values', 'corrects', 'confirmed_by'];
        texts := array['source', 'confirmed_by'];
        ids := array['account', 'meter'];
        dates := array['read_on'];
    when 'register_appeal' then
        fields := array['appeal', 'account', 'channel', 'topic', 'subject', 'text', 'deadline', 'assignee'];
        texts := array['channel', 'topic', 'subject', 'text', 'assignee'];
        ids := array['account'];
        least_id := 0;
        uuids := array['appeal'];
        dates := array['deadline'];
    when 'reply_to_appeal' then
        fields := array['appeal', 'text', 'close'];
        texts := array['text'];
        uuids := array['appeal'];
    when 'change_appeal_state' then
        fields := array['appeal', 'from', 'to', 'assignee', 'reason', 'deadline'];
        texts := array['from', 'to', 'assignee', 'reason'];
        uuids := array['appeal'];
        dates := array['deadline'];
    when 'add_appeal_note' then
        fields := array['appeal', 'text'];
        texts := array['text'];
        uuids := array['appeal'];
    when 'accept_identity' then
        fields := array['account', 'appeal'];
        ids := array['account'];
        uuids := array['appeal'];
    else
        return null;
    end case;
    fields := fields || array['v', 'kind'];
    -- As many keys as there are fields, and each field there: none more, none twice.
    if (select count(*) from json_object_keys(whole)) <> cardinality(fields) or not o ?& fields
        or o -> 'v' <> to_jsonb(1) or jsonb_typeof(o -> 'v') <> 'number'
    then
        return null;
    end if;

    foreach key in array texts
    loop
        if jsonb_typeof(o -> key) <> 'string' or length(o ->> key) > longest then
            return null;
        end if;
    end loop;
    foreach key in array ids
    loop
        if jsonb_typeof(o -> key) <> 'string' or (o ->> key) !~ '^(0|[1-9][0-9]{0,18})$' or (o ->> key)::bigint < least_id then
            return null;
        end if;
    end loop;
    foreach key in array uuids
    loop
        if kind = 'accept_identity' and jsonb_typeof(o -> key) = 'null' then
            continue;
        end if;
        if jsonb_typeof(o -> key) <> 'string' or (o ->> key) !~ uuid_form or (o ->> key) = no_uuid then
            return null;
        end if;
    end loop;
    foreach key in array dates
    loop
        if key = 'deadline' and jsonb_typeof(o -> key) = 'null' then
            continue;
        end if;
        -- The cast refuses what is no day of the calendar.
        if jsonb_typeof(o -> key) <> 'string' or (o ->> key) !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' or (o ->> key)::date is null then
            return null;
        end if;
    end loop;

    case kind
    when 'take_reading' then
        -- A calculated value is not taken.
        if (o ->> 'source') <> all (array['phone', 'office', 'cabinet', 'list', 'ivr', 'control', 'remote']) then
            return null;
        end if;
        select count(*) between 1 and 3 and count(distinct e ->> 'zone') = count(*)
            and bool_and(json_typeof(e) = 'object' and (select count(*) from json_object_keys(e)) = 3
                and json_typeof(e -> 'zone') = 'string' and (e ->> 'zone') in ('T1', 'T2', 'T3')
                and json_typeof(e -> 'value') = 'number' and length(e ->> 'value') < 400
                and (e ->> 'value')::numeric between 0 and 9999999
                and (e ->> 'value')::numeric = trunc((e ->> 'value')::numeric)
                and json_typeof(e -> 'rolled_over') = 'boolean')
        into good
        from json_array_elements(whole -> 'values') e;
        if good is distinct from true then
            return null;
        end if;
        if jsonb_array_length(o -> 'corrects') > 0 then
            select count(*) = jsonb_array_length(o -> 'values') and count(distinct e #>> '{}') = count(*)
                and bool_and(jsonb_typeof(e) = 'string' and (e #>> '{}') ~ uuid_form and (e #>> '{}') <> no_uuid)
            into good
            from jsonb_array_elements(o -> 'corrects') e;
            if good is distinct from true then
                return null;
            end if;
        end if;
    when 'register_appeal' then
        if (o ->> 'channel') <> all (array['phone', 'office', 'cabinet', 'letter', 'email']) or (o ->> 'topic') <> all (topics) then
            return null;
        end if;
    when 'reply_to_appeal' then
        if jsonb_typeof(o -> 'close') <> 'boolean' then
            return null;
        end if;
    when 'change_appeal_state' then
        if (o ->> 'from') <> all (states) or (o ->> 'to') <> all (states) then
            return null;
        end if;
    else
        null;
    end case;
    return o;
exception when others then
    return null;
end
$$;
