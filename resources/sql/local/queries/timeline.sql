-- Days are the region's: midnight at UTC+2. A month's charge stands at its last day.
with given (account_id) as (values (?)),
entry (kind, at, actor, body, amount, value, zone, source, state, appeal_uid) as (
    select
        'reading', coalesce(recorded_at, unixepoch(read_on) * 1000000 - 7200000000), coalesce(recorded_by, ''), meter.number, 0,
        value, zone, source, null, null
    from reading
    join given on given.account_id = reading.account_id
    join meter on meter.id = reading.meter_id
    where superseded = 0
    union all
    select
        'charge',
        unixepoch(printf('%04d-%02d-01', period / 100, period % 100), '+1 month', '-1 day') * 1000000 - 7200000000,
        '', '', sum(amount), period, null, null, null, null
    from charge
    join given on given.account_id = charge.account_id
    group by period
    union all
    select 'payment', unixepoch(paid_on) * 1000000 - 7200000000, '', channel, amount, 0, null, null, null, null
    from payment
    join given on given.account_id = payment.account_id
    union all
    select 'appeal', received_at, '', subject, 0, 0, null, null, 'new', uid
    from appeal
    join given on given.account_id = appeal.account_id
    union all
    select
        'event', appeal_event.at, actor, case when appeal_event.body = '' then appeal.subject else appeal_event.body end, 0, 0,
        null, null, case when to_state = '' then null else to_state end, appeal.uid
    from appeal
    join given on given.account_id = appeal.account_id
    join appeal_event on appeal_event.appeal_id = appeal.id
    where appeal_event.kind <> 'registered'
    union all
    select 'meter', unixepoch(installed_on) * 1000000 - 7200000000, '', number, 0, 0, null, null, null, null
    from meter
    join given on given.account_id = meter.account_id
    where exists (
        select 1 from meter as former where former.account_id = meter.account_id and former.installed_on < meter.installed_on
    )
)
select kind, at, actor, body, amount, value, zone, source, state, appeal_uid
from entry
where at < ?
order by at desc, kind, body, zone
