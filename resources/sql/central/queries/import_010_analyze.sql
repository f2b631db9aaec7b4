-- What was copied just now has no statistics, and the merge joins it all.
analyze staging.account, staging.meter, staging.reading, staging.charge, staging.payment, staging.appeal, staging.appeal_event,
    staging.balance
