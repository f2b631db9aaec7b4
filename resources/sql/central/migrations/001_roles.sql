-- Roles and schemas. Run by whoever sets the centre up: a superuser, or a role with CREATEROLE that owns the database.
-- Roles belong to the cluster and may be there already (a second database, a restore), so each is made only when missing.
--
-- line605_owner   owns the tables and the functions that a person may call. It is no superuser and row level security is
--                 forced on it, so that a mistake in such a function still meets the person's own scopes.
-- line605_keeper  owns the few functions that must see beyond a person's scopes: triggers of the feed, the rules' effects,
--                 the search for an account to borrow. Only line605_owner may execute them.
-- line605_person  every person, dismissed ones too; may do nothing but ask who it is (api.hello).

do $$
declare
    wanted text;
begin
    foreach wanted in array array['line605_owner', 'line605_keeper', 'line605_person', 'line605_operator', 'line605_clerk',
                                  'line605_supervisor', 'line605_administrator']
    loop
        if not exists (select from pg_catalog.pg_roles where rolname = wanted) then
            execute format('create role %I nologin nosuperuser nocreatedb nocreaterole noinherit', wanted);
        end if;
    end loop;
    -- One who is no superuser has to be a member to give objects to these roles.
    if not (select rolsuper from pg_catalog.pg_roles where rolname = current_user) then
        execute format('grant line605_owner, line605_keeper to %I', current_user);
    end if;
    execute format('revoke all on database %I from public', current_database());
end
$$;

revoke all on schema public from public;

create schema if not exists sync;
create schema core authorization line605_owner;
create schema api authorization line605_owner;
create schema admin;
create schema staging;
alter schema sync owner to line605_owner;
grant usage on schema core, sync to line605_keeper;
grant create on schema sync to line605_keeper;
grant usage on schema sync to line605_owner;

-- Readings get their id from the operation's id and the zone (UUID of version 5), at the desk and here alike.
create extension if not exists "uuid-ossp" with schema sync;

-- What `centre migrate` has done; the tool makes the schema and this table before the first migration.
create table if not exists sync.migration (
    version int primary key,
    name text not null,
    checksum text not null,
    applied_at timestamptz not null default now()
);
alter table sync.migration owner to line605_owner;
