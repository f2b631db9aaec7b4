-- The events of the new ones. Answers how many.
with put as (
    insert into core.appeal_event (appeal_uid, seq, kind, at, actor, from_state, to_state, body)
    select p.uid, s.seq, s.kind, s.at, s.actor, s.from_state, s.to_state, s.body
    from staging.appeal_event s
    join core.appeal p on p.number = s.appeal_number
    where not exists (select from core.appeal_event e where e.appeal_uid = p.uid)
    order by s.row_no
    returning 1
)
select count(*) from put
