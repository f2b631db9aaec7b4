-- Who may do what, all of it, again at each migration: whatever was granted by hand is taken back first. Run by the role that
-- migrates, since it is not the owner alone whose rights are at stake.

do $$
declare
    routine record;
    person record;
begin
    -- Nothing for PUBLIC: neither what is ours nor what comes with the database.
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to line605_person', current_database());
    revoke all on schema public, core, sync, api, admin, staging from public;
    revoke all on all tables in schema core, sync, api, admin, staging from public;
    revoke all on all sequences in schema core, sync, api, admin, staging from public;
    revoke all on all functions in schema core, sync, api, admin, staging from public;
    for person in select rolname from pg_roles
        where rolname in ('line605_person', 'line605_operator', 'line605_clerk', 'line605_supervisor', 'line605_administrator')
    loop
        execute format('revoke all on all tables in schema core, sync, api, admin, staging from %I', person.rolname);
        execute format('revoke all on all sequences in schema core, sync, api, admin, staging from %I', person.rolname);
        execute format('revoke all on all functions in schema core, sync, api, admin, staging from %I', person.rolname);
        execute format('revoke all on schema core, sync, admin, staging from %I', person.rolname);
    end loop;

    -- Compiling a plan takes longer than all that persons ask for; what is estimated high is estimated wrong.
    execute format('alter database %I set jit = off', current_database());

    -- A function that runs with its owner's rights must be one of the two roles', and must pin where it looks names up.
    for routine in
        select p.oid::regprocedure as name, p.proowner::regrole::text as owner, p.prosecdef, p.proconfig
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname in ('core', 'sync', 'api') and not exists (
            select from pg_depend d where d.objid = p.oid and d.classid = 'pg_proc'::regclass and d.deptype = 'e')
    loop
        if routine.owner not in ('line605_owner', 'line605_keeper') then
            raise exception 'the function % belongs to %', routine.name, routine.owner;
        end if;
        if routine.prosecdef and not exists (
            select from unnest(routine.proconfig) c where c = 'search_path=pg_catalog, core, sync, pg_temp')
        then
            raise exception 'the function % does not pin its search_path', routine.name;
        end if;
    end loop;
end
$$;

grant usage on schema core, sync to line605_owner, line605_keeper;
grant execute on all functions in schema sync to line605_owner, line605_keeper;
grant select, insert, update, delete on all tables in schema core, sync to line605_keeper;
grant usage, select, update on all sequences in schema core, sync to line605_keeper;
grant select on all sequences in schema sync to line605_owner;
revoke insert, update, delete on sync.migration from line605_keeper;

grant usage on schema api to line605_person;
grant execute on function api.hello(int) to line605_person;
grant execute on function api.feed(text, int[], text[], int), api.history(bigint[]), api.history_digest(bigint[]),
    api.snapshot_begin(), api.snapshot(text, int[], bigint, text, int), api.digest(int[]),
    api.digest_ranges(int, text, bigint, bigint, int), api.range(int, text, bigint, bigint),
    api.submit(uuid, bigint, uuid, int, text), api.tick(), api.present(text[]), api.borrow(text, text),
    api.find_phone(text, text), api.reveal_request(bigint, text, text), api.reveal(text), api.changed_password()
    to line605_operator, line605_clerk, line605_supervisor, line605_administrator;
grant execute on function api.journal(bigint, bigint) to line605_supervisor, line605_administrator;
