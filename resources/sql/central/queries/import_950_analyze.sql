-- What came in bulk has no statistics yet, and every pull and every card wants them.
analyze core.scope, core.house, core.premises, core.subscriber, core.account, core.meter, core.register, core.reading, core.charge,
    core.payment, core.payment_key, core.appeal, core.appeal_event, core.office, sync.row_ver
