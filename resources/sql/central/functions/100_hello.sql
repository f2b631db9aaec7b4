-- The first call of each connection. It answers dismissed persons too, so that their desktops hear of it and wipe themselves.
set local role line605_owner;

-- Which history of commits this is: another cluster, timeline (failover) or instance (restore) has another epoch.
create or replace function sync.epoch() returns text
language sql stable security definer set search_path = pg_catalog, core, sync, pg_temp as $$
    select concat((select system_identifier from pg_control_system()), '/',
        case when pg_is_in_recovery() then (select timeline_id from pg_control_checkpoint())::text
             else ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::int::text end, '/',
        (select instance from sync.centre))
$$;

create or replace function api.hello(p_version int) returns json
language plpgsql stable security definer set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    person core.person;
    centre sync.centre;
begin
    if p_version is null then
        perform sync.refuse('L6003', 'a version is missing');
    end if;
    select * into person from core.person where login = session_user::text;
    if not found then
        perform sync.refuse('L6001', 'not allowed');
    end if;
    select * into centre from sync.centre;
    return json_build_object(
        'epoch', sync.epoch(),
        'schema', coalesce((select max(version) from sync.migration), 0),
        'least_client', centre.least_client,
        'floor', centre.floor::text,
        'person', json_build_object('login', person.login, 'name', person.name,
            'role', case person.role when 'administrator' then 'supervisor' else person.role end),
        'scopes', case when person.active then coalesce((
            select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'name', s.name) order by s.id)
            from core.scope s where s.id = any (sync.my_scopes())), '[]'::json) else '[]'::json end,
        'now_us', sync.now_us(),
        'lease_hours', centre.lease_hours,
        'dismissed', not person.active);
end
$$;
