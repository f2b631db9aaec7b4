-- Key, scope and canonical text of the rows, as the centre writes them (sync.wire_*).
select
    uid, queue.id, concat_ws(char(31), lower(hex(uid)), seq, appeal_event.kind, at, actor, from_state, to_state,
    appeal_event.body, iif(appeal_event.operation_id is null, char(30), lower(hex(appeal_event.operation_id))))
from appeal
cross join scope as queue on queue.kind = 'queue' and queue.name = case
    when topic in ('charges', 'payment_missing', 'certificate') then 'billing'
    when topic in ('readings', 'meter', 'outage_quality') then 'metering'
    when topic in ('identity', 'data_change', 'reregistration', 'gas_documents') then 'clients'
    else 'general'
end
cross join appeal_event on appeal_event.appeal_id = appeal.id
where queued = 1
