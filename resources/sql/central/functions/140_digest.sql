-- Digests over the hashes of the feed's table, to prove that a desktop has what is here, and to find where it has not.
set local role line605_owner;

create or replace function api.digest(p_scopes int[]) returns table (scope int, tbl text, n bigint, hi text, lo text)
language plpgsql stable security definer set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    held int[];
begin
    perform sync.actor();
    held := array(select unnest(p_scopes) intersect select unnest(sync.my_scopes()));
    return query
    select v.scope, v.tbl, count(*), sum((v.h >> 32) & 4294967295)::text, sum(v.h & 4294967295)::text
    from sync.row_ver v
    where v.scope = any (held) and not v.deleted and v.tbl <> 'history'
    group by v.scope, v.tbl
    order by v.scope, v.tbl;
end
$$;

-- Ranges of about equally many live rows that cover the whole of the given range without a gap.
create or replace function api.digest_ranges(p_scope int, p_tbl text, p_from bigint, p_to bigint, p_parts int)
returns table (from_key bigint, to_key bigint, n bigint, hi text, lo text)
language plpgsql stable security definer set search_path = pg_catalog, core, sync, pg_temp as $$
begin
    perform sync.actor();
    if p_from is null or p_to is null or p_parts is null or p_parts not between 1 and 1000 then
        perform sync.refuse('L6003', 'a malformed argument');
    end if;
    return query
    with keys as (
        select v.key, count(*) as n, sum((v.h >> 32) & 4294967295) as hi, sum(v.h & 4294967295) as lo
        from sync.row_ver v
        where v.scope = p_scope and v.tbl = p_tbl and v.key between p_from and p_to and not v.deleted
            and p_scope = any ((select sync.my_scopes())::int[])
        group by v.key
    ), parts as (
        select k.*, ntile(p_parts) over (order by k.key) as place from keys k
    ), ranges as (
        select p.place, max(p.key) as last, sum(p.n)::bigint as n, sum(p.hi)::text as hi, sum(p.lo)::text as lo
        from parts p group by p.place
    )
    select coalesce(lag(r.last) over w + 1, p_from), case when lead(r.place) over w is null then p_to else r.last end,
        r.n, r.hi, r.lo
    from ranges r
    window w as (order by r.place)
    order by r.place;
    if not found then
        return query select p_from, p_to, 0::bigint, '0'::text, '0'::text;
    end if;
end
$$;

-- All rows of a key range, for the repair.
create or replace function api.range(p_scope int, p_tbl text, p_from bigint, p_to bigint, out n int, out puts text)
language plpgsql stable security definer
set search_path = pg_catalog, core, sync, pg_temp set datestyle = 'ISO, YMD' as $$
declare
    pks text[];
    keys bigint[];
    most constant int := 50000;
begin
    perform sync.actor();
    if p_from is null or p_to is null or sync.table_order(p_tbl) is null or p_tbl = 'history' then
        perform sync.refuse('L6003', 'a malformed argument');
    end if;
    select array_agg(q.pk), array_agg(q.key) into pks, keys
    from (
        select v.pk, v.key
        from sync.row_ver v
        where v.scope = p_scope and v.tbl = p_tbl and v.key between p_from and p_to and not v.deleted
            and p_scope = any ((select sync.my_scopes())::int[])
        limit most + 1
    ) q;
    if cardinality(pks) > most then
        perform sync.refuse('L6003', 'a range of too many rows');
    end if;
    n := coalesce(cardinality(pks), 0);
    puts := case when n = 0 then '[]' else sync.wire_rows(p_tbl, array[p_scope], keys, pks) end;
end
$$;
