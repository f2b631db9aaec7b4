# The SQL of the centre: migrations in their order, functions, and the statements that are sent to it, one a file.
set(line605_central_sql
    functions/010_helpers.sql functions/020_persons.sql functions/030_wire.sql functions/040_feed_triggers.sql
    functions/050_triggers.sql functions/060_years.sql functions/070_journal.sql functions/100_hello.sql
    functions/110_feed.sql functions/120_snapshot.sql functions/130_history.sql functions/140_digest.sql
    functions/200_operation_json.sql functions/210_findings.sql functions/220_usual_use.sql functions/230_take_reading.sql
    functions/240_appeals.sql functions/250_submit.sql functions/300_disclosure.sql functions/400_admin.sql
    functions/410_check_feed.sql functions/900_policies.sql functions/910_grants.sql functions/920_catalog.sql
    functions/930_scopes.sql migrations/001_roles.sql migrations/002_directory.sql migrations/003_history.sql
    migrations/004_sync.sql migrations/005_service.sql migrations/006_staging.sql queries/admin_check_feed.sql
    queries/admin_check_triggers.sql queries/admin_is_centre.sql queries/admin_is_empty.sql queries/admin_lock.sql
    queries/admin_migration_done.sql queries/admin_migrations.sql queries/admin_renew_epoch.sql queries/admin_roles.sql
    queries/admin_schema.sql queries/admin_status.sql queries/admin_unlock.sql queries/admin_user_add.sql
    queries/admin_user_drop.sql queries/admin_user_scope.sql queries/admin_verify_journal.sql queries/borrow.sql
    queries/copy_account.sql queries/copy_agency.sql queries/copy_appeal.sql queries/copy_appeal_event.sql
    queries/copy_balance.sql queries/copy_charge.sql queries/copy_last_reading.sql queries/copy_meter.sql
    queries/copy_office.sql queries/copy_payment.sql queries/copy_reading.sql queries/digest.sql queries/digest_ranges.sql
    queries/feed.sql queries/find_phone.sql queries/hello.sql queries/history.sql queries/import_000_clear.sql
    queries/import_005_account_repeated.sql queries/import_005_agency_repeated.sql queries/import_005_appeal_repeated.sql
    queries/import_005_balance_repeated.sql queries/import_005_charge_repeated.sql queries/import_005_event_repeated.sql
    queries/import_005_meter_repeated.sql queries/import_005_office_repeated.sql queries/import_005_payment_repeated.sql
    queries/import_005_reading_repeated.sql queries/import_010_analyze.sql queries/import_100_scope_inserted.sql
    queries/import_110_house_inserted.sql queries/import_120_account_known.sql queries/import_125_account_ids.sql
    queries/import_130_subscriber_same.sql queries/import_135_subscriber_shared.sql queries/import_140_subscriber_ids.sql
    queries/import_145_account_changing.sql queries/import_150_subscriber_inserted.sql
    queries/import_155_subscriber_updated.sql queries/import_160_premises_inserted.sql
    queries/import_165_premises_updated.sql queries/import_170_account_inserted.sql queries/import_175_account_updated.sql
    queries/import_180_subscriber_removed.sql queries/import_190_check.sql queries/import_200_meter_touched.sql
    queries/import_205_reading_moved.sql queries/import_210_meter_updated.sql queries/import_220_meter_inserted.sql
    queries/import_300_reading_updated.sql queries/import_310_reading_inserted.sql queries/import_320_reading_series.sql
    queries/import_400_charge_updated.sql queries/import_410_charge_inserted.sql queries/import_500_payment_updated.sql
    queries/import_510_payment_inserted.sql queries/import_600_office_updated.sql queries/import_610_office_inserted.sql
    queries/import_620_house_updated.sql queries/import_700_identity_accepted.sql queries/import_710_appeal_updated.sql
    queries/import_720_appeal_inserted.sql queries/import_730_appeal_event_inserted.sql
    queries/import_740_appeal_numbers.sql queries/import_800_balance_updated.sql queries/import_810_register_removed.sql
    queries/import_820_register_put.sql queries/import_830_balance_given.sql queries/import_840_register_given.sql
    queries/import_900_prune.sql queries/import_950_analyze.sql queries/listen.sql queries/notify.sql queries/present.sql
    queries/pull_begin.sql queries/pull_commit.sql queries/pull_rollback.sql queries/range.sql queries/registry_accounts.sql
    queries/registry_begin.sql queries/registry_commit.sql queries/registry_houses.sql queries/registry_meters.sql
    queries/registry_rollback.sql queries/reveal.sql queries/reveal_request.sql queries/snapshot.sql
    queries/snapshot_begin.sql queries/submit.sql queries/submit_all.sql queries/templates/change_password.sql queries/tick.sql)
