-- Who calls, and what may be seen. session_user is what the connection signed in as: no SET can change it. The functions are
-- the keeper's because policies call them: reading under the policies themselves would never end. PL/pgSQL keeps their
-- plans for the session; an SQL function would be planned anew by each statement that has a policy.
set local role line605_keeper;

-- The scopes of an active person; none for anybody else.
create or replace function sync.my_scopes() returns int[]
language plpgsql stable security definer set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    mine int[];
begin
    select array_agg(s.scope_id) into mine
    from core.person p
    join core.person_scope s on s.login = p.login
    where p.login = session_user::text and p.active;
    return coalesce(mine, '{}');
end
$$;

-- Ids of the rows of a borrowed account's kind. A loan of the running transaction does not count yet: rolled back, it would
-- have been used without a trace.
create or replace function sync.my_borrowed(p_what text) returns bigint[]
language plpgsql stable security definer set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    accounts bigint[];
    answer bigint[];
begin
    select array_agg(b.account_id) into accounts
    from sync.borrowed b
    join core.person p on p.login = b.login and p.active
    where b.login = session_user::text and b.until > clock_timestamp()
        and b.xid is distinct from pg_current_xact_id_if_assigned();
    if accounts is null then
        return '{}';
    end if;
    case p_what
    when 'account' then
        return accounts;
    when 'subscriber' then
        select array_agg(subscriber_id) into answer from core.account where id = any (accounts);
    when 'premises' then
        select array_agg(premises_id) into answer from core.account where id = any (accounts);
    when 'house' then
        select array_agg(p.house_id) into answer
        from core.account a join core.premises p on p.id = a.premises_id
        where a.id = any (accounts);
    when 'meter' then
        select array_agg(id) into answer from core.meter where account_id = any (accounts);
    end case;
    return coalesce(answer, '{}');
end
$$;

-- The active person who calls; an error for anybody else.
create or replace function sync.actor() returns core.person
language plpgsql stable security definer set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    person core.person;
begin
    select * into person from core.person where login = session_user::text;
    if not found then
        perform sync.refuse('L6001', 'not allowed');
    elsif not person.active then
        perform sync.refuse('L6006', 'dismissed');
    end if;
    return person;
end
$$;
reset role;
