-- The first filling of a desktop: the cursor is taken first, then the tables are read in chunks by key, each in a short
-- transaction of its own; what changed meanwhile comes by the feed since that cursor.
set local role line605_owner;

create or replace function api.snapshot_begin() returns json
language plpgsql stable security definer set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    mine int[];
begin
    perform sync.actor();
    mine := sync.my_scopes();
    return json_build_object(
        'cursor', pg_current_snapshot()::text,
        'epoch', sync.epoch(),
        'scopes', to_json(mine),
        'counts', json_build_object(
            'scope', (select count(*) from core.scope),
            'office', (select count(*) from core.office),
            'house', (select count(*) from core.house where scope_id = any (mine)),
            'premises', (select count(*) from core.premises where scope_id = any (mine)),
            'subscriber', (select count(*) from core.subscriber where scope_id = any (mine)),
            'account', (select count(*) from core.account where scope_id = any (mine)),
            'meter', (select count(*) from core.meter where scope_id = any (mine)),
            'register', (select count(*) from core.register where scope_id = any (mine)),
            'appeal', (select count(*) from core.appeal where scope_id = any (mine) and in_queue),
            'appeal_event', (select count(*) from core.appeal_event e join core.appeal a on a.uid = e.appeal_uid
                             where a.scope_id = any (mine) and a.in_queue)));
end
$$;

create or replace function api.snapshot(p_tbl text, p_scopes int[], p_after_key bigint, p_after_pk text, p_limit int,
    out n int, out puts text, out last_key bigint, out last_pk text)
language plpgsql stable security definer
set search_path = pg_catalog, core, sync, pg_temp set datestyle = 'ISO, YMD' as $$
declare
    held int[];
    after_key bigint := coalesce(p_after_key, -9223372036854775808);
    after_pk text := coalesce(p_after_pk, '');
    pks text[];
begin
    perform sync.actor();
    if cardinality(p_scopes) > 1000 or p_limit is null or p_limit not between 1 and 50000 or length(p_after_pk) > 100 then
        perform sync.refuse('L6003', 'a malformed argument');
    end if;
    held := array(select unnest(p_scopes) intersect select unnest(sync.my_scopes()));
    case p_tbl
    when 'scope' then
        select count(*), string_agg(q.wire, ','), max(q.key) into n, puts, last_key
        from (select w.wire, w.key from sync.wire_scope w
              where w.id > greatest(after_key, -1) and 1 = any (held) order by w.id limit p_limit) q;
    when 'office' then
        select count(*), string_agg(q.wire, ','), max(q.key) into n, puts, last_key
        from (select w.wire, w.key from sync.wire_office w
              where w.id > after_key and w.scope_id = any (held) order by w.id limit p_limit) q;
    when 'house' then
        select count(*), string_agg(q.wire, ','), max(q.key) into n, puts, last_key
        from (select w.wire, w.key from sync.wire_house w
              where w.id > after_key and w.scope_id = any (held) order by w.id limit p_limit) q;
    when 'premises' then
        select count(*), string_agg(q.wire, ','), max(q.key) into n, puts, last_key
        from (select w.wire, w.key from sync.wire_premises w
              where w.id > after_key and w.scope_id = any (held) order by w.id limit p_limit) q;
    when 'subscriber' then
        select count(*), string_agg(q.wire, ','), max(q.key) into n, puts, last_key
        from (select w.wire, w.key from sync.wire_subscriber w
              where w.id > after_key and w.scope_id = any (held) order by w.id limit p_limit) q;
    when 'account' then
        select count(*), string_agg(q.wire, ','), max(q.key) into n, puts, last_key
        from (select w.wire, w.key from sync.wire_account w
              where w.id > after_key and w.scope_id = any (held) order by w.id limit p_limit) q;
    when 'meter' then
        select count(*), string_agg(q.wire, ','), max(q.key) into n, puts, last_key
        from (select w.wire, w.key from sync.wire_meter w
              where w.id > after_key and w.scope_id = any (held) order by w.id limit p_limit) q;
    when 'register' then
        select count(*), string_agg(q.wire, ','), max(q.key), array_agg(q.pk) into n, puts, last_key, pks
        from (select w.wire, w.key, w.pk from sync.wire_register w
              where (w.meter_id, w.zone) > (after_key, split_part(after_pk, ':', 2)) and w.scope_id = any (held)
              order by w.meter_id, w.zone limit p_limit) q;
    when 'appeal' then
        select count(*), string_agg(q.wire, ','), max(q.key), array_agg(q.pk) into n, puts, last_key, pks
        from (select w.wire, w.key, w.pk from sync.wire_appeal w
              where w.in_queue and w.scope_id = any (held) and w.key >= after_key
                  and (w.key, w.pk collate "C") > (after_key, after_pk collate "C")
              order by w.key, w.pk collate "C" limit p_limit) q;
    when 'appeal_event' then
        select count(*), string_agg(q.wire, ','), max(q.key), array_agg(q.pk) into n, puts, last_key, pks
        from (select w.wire, w.key, w.pk from sync.wire_appeal_event w
              where w.in_queue and w.scope_id = any (held) and w.key >= after_key
                  and (w.key, w.pk collate "C") > (after_key, after_pk collate "C")
              order by w.key, w.pk collate "C" limit p_limit) q;
    else
        perform sync.refuse('L6003', 'a malformed argument');
    end case;
    puts := '[' || coalesce(puts, '') || ']';
    last_pk := coalesce(pks[n], last_key::text);
end
$$;
