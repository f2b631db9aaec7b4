-- What is disclosed one at a time: accounts outside of the person's scopes, full phones, e-mails and logins. Each is counted by
-- counters that a rollback does not turn back, and journaled. A value is revealed in two calls: the request commits its
-- journal record, and only a later transaction gets the value.
set local role line605_keeper;

create or replace function sync.account_anywhere(p_number text) returns bigint
language plpgsql stable security definer set search_path = pg_catalog, core, sync, pg_temp as $$
begin
    return (select id from core.account where number = p_number);
end
$$;

create or replace function sync.put_loan(p_login text, p_account bigint) returns void
language plpgsql security definer set search_path = pg_catalog, core, sync, pg_temp as $$
begin
    -- Until midnight by regional time.
    insert into sync.borrowed as b (login, account_id, until, xid)
    values (p_login, p_account,
        to_timestamp(0) + (sync.local_date(sync.now_us()) + 1 - date '1970-01-01') * interval '24 hours' - interval '2 hours',
        pg_current_xact_id())
    on conflict (login, account_id) do update
    set until = excluded.until, xid = case when b.until > clock_timestamp() then b.xid else excluded.xid end;
end
$$;
reset role;

set local role line605_owner;

-- A purpose is what the journal is for; it must say something.
create or replace function sync.check_purpose(p_purpose text) returns void
language plpgsql immutable set search_path = pg_catalog, core, sync, pg_temp as $$
begin
    if p_purpose is null or length(btrim(p_purpose)) < 3 or length(p_purpose) > 200 then
        perform sync.refuse('L6003', 'a purpose of 3 to 200 characters is needed');
    end if;
end
$$;

create or replace function api.borrow(p_number text, p_purpose text) returns json
language plpgsql volatile security definer set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    person constant core.person := sync.actor();
    call_no bigint;
    v_account bigint;
begin
    perform sync.check_purpose(p_purpose);
    if p_number is null or p_number !~ '^[0-9]{1,20}$' then
        perform sync.refuse('L6003', 'a malformed argument');
    end if;
    call_no := sync.count_calls(person, 'borrow', 1);
    v_account := sync.account_anywhere(p_number);
    if v_account is null then
        perform sync.refuse('L6001', 'not there');
    end if;
    perform sync.write_journal(person.login, 'borrow', call_no, v_account, '', p_purpose, '');
    perform sync.put_loan(person.login, v_account);
    return json_build_object('account', v_account);
end
$$;

create or replace function api.find_phone(p_phone text, p_purpose text) returns table (account_id bigint, number text)
language plpgsql volatile security definer set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    person constant core.person := sync.actor();
    call_no bigint;
begin
    perform sync.check_purpose(p_purpose);
    if p_phone is null or p_phone !~ '^[0-9]{10}$' then
        perform sync.refuse('L6003', 'a phone of ten digits is needed');
    end if;
    call_no := sync.count_calls(person, 'find_phone', 1);
    -- Whose phone it was stays out of the journal but for its end: the journal is no second place to read phones from.
    perform sync.write_journal(person.login, 'find_phone', call_no, null, '', p_purpose, right(p_phone, 4));
    return query
    select a.id, a.number
    from core.subscriber s
    join core.account a on a.subscriber_id = s.id
    where s.phone = p_phone and s.phone <> ''
    order by a.number
    limit 20;
end
$$;

create or replace function api.reveal_request(p_account bigint, p_field text, p_purpose text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    person constant core.person := sync.actor();
    call_no bigint;
    request uuid;
begin
    perform sync.check_purpose(p_purpose);
    if p_account is null or p_field is null or p_field not in ('phone', 'email', 'cabinet_login') then
        perform sync.refuse('L6003', 'a malformed argument');
    end if;
    call_no := sync.count_calls(person, 'reveal', 1);
    if not exists (select from core.account a where a.id = p_account) then
        perform sync.refuse('L6001', 'not there');
    end if;
    perform sync.write_journal(person.login, 'reveal', call_no, p_account, p_field, p_purpose, '');
    insert into sync.reveal_request (login, account_id, field, xid, at)
    values (person.login, p_account, p_field, pg_current_xact_id(), clock_timestamp())
    returning id into request;
    return request::text;
end
$$;

create or replace function api.reveal(p_request text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    person constant core.person := sync.actor();
    wanted record;
    value text;
begin
    if p_request is null or p_request !~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then
        perform sync.refuse('L6003', 'a malformed argument');
    end if;
    update sync.reveal_request r set used_at = clock_timestamp()
    where r.id = p_request::uuid and r.login = person.login and r.used_at is null
        and r.at > clock_timestamp() - interval '60 seconds'
        and r.xid is distinct from pg_current_xact_id_if_assigned()
    returning r.account_id, r.field into wanted;
    if not found then
        perform sync.refuse('L6001', 'not there');
    end if;
    select case wanted.field when 'phone' then s.phone when 'email' then s.email else a.cabinet_login end into value
    from core.account a join core.subscriber s on s.id = a.subscriber_id
    where a.id = wanted.account_id;
    if not found then
        perform sync.refuse('L6001', 'not there');
    end if;
    return value;
end
$$;

create or replace function api.journal(p_account bigint, p_after bigint)
returns table (id bigint, at_us bigint, login text, kind text, account_id bigint, field text, purpose text, detail text)
language plpgsql stable security definer set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    person constant core.person := sync.actor();
begin
    if person.role not in ('supervisor', 'administrator') then
        perform sync.refuse('L6001', 'not allowed');
    end if;
    return query
    select j.id, (extract(epoch from j.at) * 1000000)::bigint, j.login, j.kind, j.account_id, j.field, j.purpose, j.detail
    from core.journal j
    where (p_account is null or j.account_id = p_account) and j.id > coalesce(p_after, 0)
        and (j.account_id is null or exists (select from core.account a where a.id = j.account_id))
    order by j.id
    limit 500;
end
$$;

create or replace function api.changed_password() returns void
language plpgsql volatile security definer set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    person constant core.person := sync.actor();
begin
    perform sync.count_day(person, 'password', 1);
    perform sync.write_journal(person.login, 'password', null, null, '', '', '');
end
$$;
