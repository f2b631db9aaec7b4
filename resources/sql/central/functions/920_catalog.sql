-- Rights that PostgreSQL gives to PUBLIC and nobody here needs: languages (DO blocks, own functions), large objects (a place to
-- fill the disk), advisory locks, sleeping, transaction ids (each one brings the next vacuum nearer), notifying by function,
-- and looking at what others are connected from. They are the superuser's to take back; run by another role this file changes
-- nothing, which `centre status` says. Needs no repeating for new databases only if template1 is treated the same.

do $$
declare
    routine record;
    relation text;
begin
    if not (select rolsuper from pg_roles where rolname = current_user) then
        raise notice 'rights of PUBLIC on the catalogue stay as they are: this takes a superuser';
        return;
    end if;
    revoke usage on language sql, plpgsql from public;
    grant usage on language sql, plpgsql to line605_owner, line605_keeper;
    for routine in
        select p.oid::regprocedure as name, p.proname
        from pg_proc p
        where p.pronamespace = 'pg_catalog'::regnamespace and p.prokind = 'f'
            and (p.proname ~ '^(lo_|pg_advisory_|pg_try_advisory_|pg_sleep|pg_ls_|pg_logical_|pg_replication_|pg_show_all_file_settings)'
                or p.proname in ('loread', 'lowrite', 'pg_notify', 'pg_cancel_backend', 'pg_terminate_backend', 'pg_current_xact_id',
                    'txid_current', 'pg_export_snapshot', 'pg_stat_get_activity', 'pg_lock_status', 'pg_get_backend_memory_contexts',
                    'pg_log_backend_memory_contexts', 'pg_stat_get_wal_senders', 'pg_stat_get_backend_activity',
                    'pg_stat_get_backend_client_addr', 'pg_stat_get_backend_userid', 'query_to_xml', 'table_to_xml', 'cursor_to_xml',
                    'schema_to_xml', 'database_to_xml', 'query_to_xmlschema', 'query_to_xml_and_xmlschema', 'database_to_xmlschema',
                    'database_to_xml_and_xmlschema', 'ts_stat', 'set_config', 'pg_prepared_xact', 'pg_prepared_statement',
                    'pg_control_system', 'pg_control_checkpoint', 'pg_control_recovery', 'pg_control_init'))
    loop
        execute format('revoke execute on function %s from public', routine.name);
        if routine.proname ~ '^(pg_advisory_|pg_try_advisory_)'
            or routine.proname in ('pg_notify', 'pg_current_xact_id', 'pg_control_system', 'pg_control_checkpoint')
        then
            execute format('grant execute on function %s to line605_owner, line605_keeper', routine.name);
        end if;
    end loop;
    foreach relation in array array['pg_stat_activity', 'pg_stat_ssl', 'pg_stat_gssapi', 'pg_stat_replication', 'pg_locks', 'pg_roles',
        'pg_user', 'pg_group', 'pg_auth_members', 'pg_db_role_setting', 'pg_prepared_xacts', 'pg_largeobject_metadata', 'pg_policies',
        'pg_stats', 'pg_stats_ext', 'pg_settings', 'pg_seclabels', 'pg_backend_memory_contexts', 'pg_database']
    loop
        execute format('revoke select on pg_catalog.%I from public', relation);
    end loop;
    grant select on pg_catalog.pg_roles to line605_owner, line605_keeper;
end
$$;
