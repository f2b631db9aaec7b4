-- How the centre stands: a name and a value a row. Rows of the histories are the planner's estimates.
select 'server', current_setting('server_version')
union all select 'epoch', sync.epoch()
union all select 'size_bytes', pg_database_size(current_database())::text
union all select 'rows_account', (select count(*) from core.account)::text
union all select 'rows_meter', (select count(*) from core.meter)::text
union all select 'rows_appeal', (select count(*) from core.appeal)::text
union all select 'rows_journal', (select count(*) from core.journal)::text
union all (
    select 'rows_' || t.name, greatest(0, coalesce((select sum(c.reltuples) from pg_class c
        where c.oid in (select relid from pg_partition_tree(('core.' || t.name)::regclass) where isleaf)), 0))::bigint::text
    from unnest(array['reading', 'charge', 'payment']) with ordinality t (name, place)
    order by t.place
)
union all select 'people', (select count(*) from core.person where active)::text
union all select 'operations', (select count(*) from sync.operation)::text
union all select 'connections', (select count(*) from pg_stat_activity where datname = current_database())::text
union all select 'oldest_transaction_s', (select coalesce(extract(epoch from max(clock_timestamp() - xact_start))::bigint, 0)
    from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid())::text
union all select 'prepared_transactions', (select count(*) from pg_prepared_xacts where database = current_database())::text
-- Transactions that began after the oldest one that still runs: every pull looks at what these wrote again.
union all select 'feed_lag_transactions',
    (pg_snapshot_xmax(pg_current_snapshot())::text::bigint - pg_snapshot_xmin(pg_current_snapshot())::text::bigint)::text
union all select 'standbys', (select count(*) from pg_stat_replication)::text
