-- Key, scope and canonical text of the rows, as the centre writes them (sync.wire_*).
select
    uid, queue.id, concat_ws(char(31), lower(hex(uid)), number, coalesce(account_id, char(30)), account_number, holder,
    channel, topic, state, received_at, coalesce(deadline, char(30)), coalesce(waiting_since, char(30)), paused_days,
    assignee, subject, body, coalesce(answered_at, char(30)), coalesce(closed_at, char(30)),
    iif(operation_id is null, char(30), lower(hex(operation_id))))
from appeal
cross join scope as queue on queue.kind = 'queue' and queue.name = case
    when topic in ('charges', 'payment_missing', 'certificate') then 'billing'
    when topic in ('readings', 'meter', 'outage_quality') then 'metering'
    when topic in ('identity', 'data_change', 'reregistration', 'gas_documents') then 'clients'
    else 'general'
end
where queued = 1
