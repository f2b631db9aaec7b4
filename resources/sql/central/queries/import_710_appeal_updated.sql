-- What somebody at a desk acted on stands: what a file says of the state is from before that. Answers how many.
with known as (
    select p.uid as known_uid, p.state as before, s.channel, s.topic, s.state, s.received_at, s.deadline, s.waiting_since, s.subject,
        s.body, s.answered_at, s.closed_at, a.id as account_id, coalesce(a.number, '') as number, coalesce(c.name, '') as holder,
        a.scope_id as district_id,
        exists (select from core.appeal_event e where e.appeal_uid = p.uid and e.operation_id is not null) as acted
    from staging.appeal s
    join core.appeal p on p.number = s.appeal_number
    left join core.account a on a.number = s.account_number
    left join core.subscriber c on c.id = a.subscriber_id
), put as (
    update core.appeal p
    set account_id = k.account_id, account_number = k.number, holder = k.holder, district_id = k.district_id,
        channel = k.channel, topic = k.topic, received_at = k.received_at, subject = k.subject, body = k.body,
        scope_id = sync.queue_of(k.topic),
        state = case when k.acted then p.state else k.state end,
        deadline = case when k.acted then p.deadline else k.deadline end,
        waiting_since = case when k.acted or p.state = k.state then p.waiting_since else k.waiting_since end,
        answered_at = case when k.acted or p.state = k.state then p.answered_at else k.answered_at end,
        closed_at = case when k.acted or p.state = k.state then p.closed_at else k.closed_at end,
        in_queue = case when k.acted or p.state = k.state then p.in_queue
                        else sync.is_in_queue(k.state, k.answered_at, k.closed_at) end
    from known k
    where p.uid = k.known_uid
        and ((p.account_id, p.channel, p.topic, p.received_at, p.subject, p.body)
                is distinct from (k.account_id, k.channel, k.topic, k.received_at, k.subject, k.body)
            or (not k.acted and (p.state, p.deadline) is distinct from (k.state, k.deadline)))
    returning p.uid, k.before, p.state, k.received_at
), noted as (
    insert into core.appeal_event (appeal_uid, seq, kind, at, actor, from_state, to_state, body)
    select put.uid, (select coalesce(max(e.seq), 0) + 1 from core.appeal_event e where e.appeal_uid = put.uid), 'state_changed',
        coalesce((select max(v.at) from staging.appeal_event v join core.appeal p on p.number = v.appeal_number where p.uid = put.uid),
            put.received_at),
        '', put.before, put.state, ''
    from put
    where put.before <> put.state
)
select count(*) from put
