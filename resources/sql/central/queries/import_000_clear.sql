-- Merging a registry: after this, COPY the checked rows into staging.*, then run import_010 and all after it in name order in the
-- same transaction. Those that count answer one row with one number; which table and what is in their names. One import at a
-- time: TRUNCATE locks the second one out.
truncate staging.account, staging.meter, staging.reading, staging.charge, staging.payment, staging.appeal, staging.appeal_event,
    staging.office, staging.agency, staging.balance, staging.last_reading, staging.touched restart identity
