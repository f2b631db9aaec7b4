-- Whether the feed's table is what the rows say: one line a table and scope that differs. For `centre verify`; reads everything.
create or replace function admin.check_feed() returns table (scope int, tbl text, missing bigint, wrong bigint, surplus bigint)
language sql stable set search_path = pg_catalog, core, sync, pg_temp set datestyle = 'ISO, YMD' as $$
    with is_now as (
        select scope_id as scope, 'scope' as tbl, pk, sync.row_hash(canon) as h from sync.wire_scope
        union all select scope_id, 'office', pk, sync.row_hash(canon) from sync.wire_office
        union all select scope_id, 'house', pk, sync.row_hash(canon) from sync.wire_house
        union all select scope_id, 'premises', pk, sync.row_hash(canon) from sync.wire_premises
        union all select scope_id, 'subscriber', pk, sync.row_hash(canon) from sync.wire_subscriber
        union all select scope_id, 'account', pk, sync.row_hash(canon) from sync.wire_account
        union all select scope_id, 'meter', pk, sync.row_hash(canon) from sync.wire_meter
        union all select scope_id, 'register', pk, sync.row_hash(canon) from sync.wire_register
        union all select scope_id, 'appeal', pk, sync.row_hash(canon) from sync.wire_appeal where in_queue
        union all select scope_id, 'appeal_event', pk, sync.row_hash(canon) from sync.wire_appeal_event where in_queue
    ), noted as (
        select scope, tbl, pk, h from sync.row_ver where not deleted and tbl <> 'history'
    )
    select coalesce(i.scope, n.scope), coalesce(i.tbl, n.tbl), count(*) filter (where n.pk is null),
        count(*) filter (where n.h <> i.h), count(*) filter (where i.pk is null)
    from is_now i
    full join noted n on n.scope = i.scope and n.tbl = i.tbl and n.pk = i.pk
    where n.pk is null or i.pk is null or n.h <> i.h
    group by 1, 2
$$;
