-- The rows as they travel: for each replicated table its scope, primary key as text, ordering key, the canonical text that is
-- hashed, and the JSON array that is sent. The columns and their order are the contract with the desktop; a change of
-- them needs a new schema number. Dates are written by DateStyle, which every function that reads these views pins to ISO.
-- Building the text by concat is several times as fast as json_build_array (which looks types up for every value).
-- The views run with the rights of whoever reads, so that policies hold for the owner and not for the keeper.
set local role line605_owner;

create or replace function sync.masked_phone(p_phone text) returns text
language sql immutable parallel safe as $$
    select case when p_phone = '' then '' else '••••••' || right(p_phone, 4) end
$$;

create or replace function sync.masked_email(p_email text) returns text
language sql immutable parallel safe as $$
    select case
        when p_email = '' then ''
        when strpos(p_email, '@') = 0 then left(p_email, 1) || '•••'
        else left(p_email, 1) || '•••' || substr(p_email, strpos(p_email, '@'))
    end
$$;

-- As the desktop masks it: enough to recognise, not enough to use. An e-mail is parted at its last @.
create or replace function sync.masked_login(p_kind text, p_login text) returns text
language sql immutable parallel safe as $$
    select case
        when p_kind = 'none' or p_login = '' then ''
        when p_kind = 'email' and strpos(p_login, '@') > 0 then
            case
                when length(p_login) - strpos(reverse(p_login), '@') < 3 then '•••••'
                else left(p_login, 1) || '•••••' || substr(p_login, length(p_login) - strpos(reverse(p_login), '@'), 1)
            end || right(p_login, strpos(reverse(p_login), '@'))
        when length(p_login) < 10 then repeat('•', length(p_login))
        else left(p_login, 2) || repeat('•', length(p_login) - 6) || right(p_login, 4)
    end
$$;

create or replace view sync.wire_scope with (security_invoker = true) as
select
    t.id,
    1 as scope_id,
    t.id::text as pk,
    t.id::bigint as key,
    concat_ws(chr(31), t.id, t.kind, t.name) as canon,
    concat('[', t.id, ',"', t.kind, '",', to_json(t.name), ']') as wire
from core.scope t;

create or replace view sync.wire_office with (security_invoker = true) as
select
    t.id,
    t.scope_id as scope_id,
    t.id::text as pk,
    t.id as key,
    concat_ws(chr(31), t.id, t.name, t.district, t.town, t.address, t.hours, t.serves) as canon,
    concat('[', t.id, ',', to_json(t.name), ',', to_json(t.district), ',', to_json(t.town), ',', to_json(t.address),
        ',', to_json(t.hours), ',', to_json(t.serves), ']') as wire
from core.office t;

create or replace view sync.wire_house with (security_invoker = true) as
select
    t.id,
    t.scope_id as scope_id,
    t.id::text as pk,
    t.id as key,
    concat_ws(chr(31), t.id, t.scope_id, t.town, t.street, t.number, t.agency_company,
        coalesce(t.agency_since::text, chr(30))) as canon,
    concat('[', t.id, ',', t.scope_id, ',', to_json(t.town), ',', to_json(t.street), ',', to_json(t.number), ',',
        to_json(t.agency_company), ',', coalesce('"' || t.agency_since || '"', 'null'), ']') as wire
from core.house t;

create or replace view sync.wire_premises with (security_invoker = true) as
select
    t.id,
    t.scope_id as scope_id,
    t.id::text as pk,
    t.id as key,
    concat_ws(chr(31), t.id, t.house_id, t.flat, t.area_cm2, t.residents, t.category) as canon,
    concat('[', t.id, ',', t.house_id, ',', to_json(t.flat), ',', t.area_cm2, ',', t.residents, ',"', t.category, '"]') as wire
from core.premises t;

create or replace view sync.wire_subscriber with (security_invoker = true) as
select
    t.id,
    t.scope_id as scope_id,
    t.id::text as pk,
    t.id as key,
    concat_ws(chr(31), t.id, t.kind, t.name, t.inn, t.contract, sync.masked_phone(t.phone), sync.masked_email(t.email),
        t.email_consent::int) as canon,
    concat('[', t.id, ',"', t.kind, '",', to_json(t.name), ',', to_json(t.inn), ',', to_json(t.contract), ',',
        to_json(sync.masked_phone(t.phone)), ',', to_json(sync.masked_email(t.email)), ',', t.email_consent::int,
        ']') as wire
from core.subscriber t;

create or replace view sync.wire_account with (security_invoker = true) as
select
    t.id,
    t.scope_id as scope_id,
    t.id::text as pk,
    t.id as key,
    concat_ws(chr(31), t.id, t.number, t.subscriber_id, t.premises_id, t.zones, coalesce(t.opened_on::text, ''), t.balance,
        coalesce(t.balance_on::text, chr(30)), t.cabinet_kind, t.cabinet_state,
        sync.masked_login(t.cabinet_kind, t.cabinet_login), t.identity_accepted::int) as canon,
    concat('[', t.id, ',', to_json(t.number), ',', t.subscriber_id, ',', t.premises_id, ',', t.zones, ',"', t.opened_on,
        '",', t.balance, ',', coalesce('"' || t.balance_on || '"', 'null'), ',"', t.cabinet_kind, '","',
        t.cabinet_state, '",', to_json(sync.masked_login(t.cabinet_kind, t.cabinet_login)), ',',
        t.identity_accepted::int, ']') as wire
from core.account t;

create or replace view sync.wire_meter with (security_invoker = true) as
select
    t.id, t.account_id,
    t.scope_id as scope_id,
    t.id::text as pk,
    t.id as key,
    concat_ws(chr(31), t.id, t.number, t.account_id, t.model, t.digits, t.zones, t.installed_on,
        coalesce(t.removed_on::text, chr(30)), t.smart::int) as canon,
    concat('[', t.id, ',', to_json(t.number), ',', t.account_id, ',', to_json(t.model), ',', t.digits, ',', t.zones,
        ',"', t.installed_on, '",', coalesce('"' || t.removed_on || '"', 'null'), ',', t.smart::int, ']') as wire
from core.meter t;

create or replace view sync.wire_register with (security_invoker = true) as
select
    t.meter_id, t.zone,
    t.scope_id as scope_id,
    concat(t.meter_id, ':', t.zone) as pk,
    t.meter_id as key,
    concat_ws(chr(31), t.meter_id, t.zone, t.last_value, t.last_read_on, t.last_source) as canon,
    concat('[', t.meter_id, ',"', t.zone, '",', t.last_value, ',"', t.last_read_on, '","', t.last_source, '"]') as wire
from core.register t;

create or replace view sync.wire_appeal with (security_invoker = true) as
select
    t.uid, t.in_queue, t.account_id,
    t.scope_id as scope_id,
    replace(t.uid::text, '-', '') as pk,
    t.key as key,
    concat_ws(chr(31), replace(t.uid::text, '-', ''), t.number, coalesce(t.account_id::text, chr(30)), t.account_number,
        t.holder, t.channel, t.topic, t.state, t.received_at, coalesce(t.deadline::text, chr(30)),
        coalesce(t.waiting_since::text, chr(30)), t.paused_days, t.assignee, t.subject, t.body,
        coalesce(t.answered_at::text, chr(30)), coalesce(t.closed_at::text, chr(30)),
        coalesce(replace(t.operation_id::text, '-', ''), chr(30))) as canon,
    concat('["', replace(t.uid::text, '-', ''), '",', to_json(t.number), ',', coalesce(t.account_id::text, 'null'), ',',
        to_json(t.account_number), ',', to_json(t.holder), ',"', t.channel, '","', t.topic, '","', t.state, '",',
        t.received_at, ',', coalesce('"' || t.deadline || '"', 'null'), ',', coalesce(t.waiting_since::text, 'null'),
        ',', t.paused_days, ',', to_json(t.assignee), ',', to_json(t.subject), ',', to_json(t.body), ',',
        coalesce(t.answered_at::text, 'null'), ',', coalesce(t.closed_at::text, 'null'), ',',
        coalesce('"' || replace(t.operation_id::text, '-', '') || '"', 'null'), ']') as wire
from core.appeal t;

create or replace view sync.wire_appeal_event with (security_invoker = true) as
select
    t.appeal_uid, t.seq, a.in_queue, a.account_id,
    a.scope_id as scope_id,
    concat(replace(t.appeal_uid::text, '-', ''), ':', t.seq) as pk,
    a.key as key,
    concat_ws(chr(31), replace(t.appeal_uid::text, '-', ''), t.seq, t.kind, t.at, t.actor, t.from_state, t.to_state,
        t.body, coalesce(replace(t.operation_id::text, '-', ''), chr(30))) as canon,
    concat('["', replace(t.appeal_uid::text, '-', ''), '",', t.seq, ',"', t.kind, '",', t.at, ',', to_json(t.actor),
        ',"', t.from_state, '","', t.to_state, '",', to_json(t.body), ',',
        coalesce('"' || replace(t.operation_id::text, '-', '') || '"', 'null'), ']') as wire
from core.appeal_event t join core.appeal a on a.uid = t.appeal_uid;

create or replace view sync.wire_reading with (security_invoker = true) as
select
    t.account_id,
    t.scope_id as scope_id,
    concat_ws(chr(31), t.account_id, t.meter_id, t.read_on, t.zone, t.source, t.revision, replace(t.uid::text, '-', ''),
        t.value, t.rolled_over::int, coalesce(t.recorded_at::text, chr(30)), coalesce(t.recorded_by, chr(30)),
        coalesce(replace(t.corrects::text, '-', ''), chr(30)), t.superseded::int,
        coalesce(replace(t.operation_id::text, '-', ''), chr(30))) as canon,
    concat('[', t.account_id, ',', t.meter_id, ',"', t.read_on, '","', t.zone, '","', t.source, '",', t.revision, ',"',
        replace(t.uid::text, '-', ''), '",', t.value, ',', t.rolled_over::int, ',',
        coalesce(t.recorded_at::text, 'null'), ',', coalesce(to_json(t.recorded_by)::text, 'null'), ',',
        coalesce('"' || replace(t.corrects::text, '-', '') || '"', 'null'), ',', t.superseded::int, ',',
        coalesce('"' || replace(t.operation_id::text, '-', '') || '"', 'null'), ']') as wire
from core.reading t;

create or replace view sync.wire_charge with (security_invoker = true) as
select
    t.account_id,
    t.scope_id as scope_id,
    concat_ws(chr(31), t.account_id, t.period, t.line, t.payee, coalesce(t.kwh::text, chr(30)), t.amount) as canon,
    concat('[', t.account_id, ',', t.period, ',"', t.line, '",', to_json(t.payee), ',', coalesce(t.kwh::text, 'null'),
        ',', t.amount, ']') as wire
from core.charge t;

create or replace view sync.wire_payment with (security_invoker = true) as
select
    t.account_id,
    t.scope_id as scope_id,
    concat_ws(chr(31), t.account_id, t.paid_on, t.payment_id, coalesce(t.received_on::text, chr(30)), t.amount, t.channel) as canon,
    concat('[', t.account_id, ',"', t.paid_on, '",', to_json(t.payment_id), ',',
        coalesce('"' || t.received_on || '"', 'null'), ',', t.amount, ',"', t.channel, '"]') as wire
from core.payment t;
