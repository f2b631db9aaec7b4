-- The history of accounts: readings, charges, payments, appeals with their events. A look at an account is journaled and
-- counted; the refresh in a pull, which cannot write, gets only what the person looked at before.
set local role line605_owner;

create or replace function api.history(p_accounts bigint[])
returns table (part text, name text, n int, puts text, dels text)
language plpgsql volatile security definer
set search_path = pg_catalog, core, sync, pg_temp set datestyle = 'ISO, YMD' as $$
declare
    person core.person := sync.actor();
    accounts bigint[];
    fresh bigint[];
begin
    if p_accounts is null or cardinality(p_accounts) > 200 then
        perform sync.refuse('L6003', 'a malformed argument');
    end if;
    accounts := array(select a.id from core.account a where a.id = any (p_accounts) order by a.id);
    fresh := array(select a from unnest(accounts) a
                   where not exists (select from sync.kept k where k.login = person.login and k.account_id = a));
    if current_setting('transaction_read_only')::boolean then
        accounts := array(select a from unnest(accounts) a where a <> all (fresh));
    elsif fresh <> '{}' then
        perform sync.journal_looks(person, fresh);
    end if;
    return query
    select 'put'::text, x.name, count(*)::int, '[' || string_agg(x.wire, ',') || ']', null::text
    from (
        select 1 as place, 'reading' as name, w.wire from sync.wire_reading w where w.account_id = any (accounts)
        union all
        select 2, 'charge', w.wire from sync.wire_charge w where w.account_id = any (accounts)
        union all
        select 3, 'payment', w.wire from sync.wire_payment w where w.account_id = any (accounts)
        union all
        select 4, 'appeal', w.wire from sync.wire_appeal w where w.account_id = any (accounts)
        union all
        select 5, 'appeal_event', w.wire from sync.wire_appeal_event w where w.account_id = any (accounts)
    ) x
    group by x.place, x.name
    order by x.place;
    return query select 'accounts'::text, null::text, cardinality(accounts), to_json(accounts)::text, null::text;
end
$$;

-- To compare kept histories: how many facts, and a sum over their hashes.
create or replace function api.history_digest(p_accounts bigint[]) returns table (account bigint, n bigint, h text)
language plpgsql stable security definer
set search_path = pg_catalog, core, sync, pg_temp set datestyle = 'ISO, YMD' as $$
declare
    person core.person := sync.actor();
begin
    if p_accounts is null or cardinality(p_accounts) > 2000 then
        perform sync.refuse('L6003', 'a malformed argument');
    end if;
    return query
    select k.account_id, count(f.canon), (coalesce(sum((sync.row_hash(f.canon) >> 32) & 4294967295), 0) % 9007199254740992)::text
    from sync.kept k
    join core.account a on a.id = k.account_id
    left join lateral (
        select w.canon from sync.wire_reading w where w.account_id = k.account_id
        union all
        select w.canon from sync.wire_charge w where w.account_id = k.account_id
        union all
        select w.canon from sync.wire_payment w where w.account_id = k.account_id
    ) f on true
    where k.login = person.login and k.account_id = any (p_accounts)
    group by k.account_id
    order by k.account_id;
end
$$;
