-- The history of an account, as facts, a partition a year. Partitions are made by sync.add_year (admin.prepare_year), rows of
-- years without one go to the default partition.
set local role line605_owner;

-- No CHECK here, nor on registers and operations: the server parses each of them anew at every statement, which made up a
-- quarter of what an operation costs. Codes and ranges are checked where they come in, by sync.read_operation and by the
-- import.
create table core.reading (
    account_id bigint not null,
    meter_id bigint not null references core.meter (id),
    read_on date not null,
    zone text not null,
    source text not null,
    revision int not null default 0,
    uid uuid not null,
    value bigint not null,
    rolled_over boolean not null default false,
    recorded_at bigint,
    recorded_by text,
    corrects uuid,
    superseded boolean not null default false,
    operation_id uuid,
    scope_id int not null,
    primary key (account_id, meter_id, read_on, zone, source, revision)
) partition by range (read_on);
comment on table core.reading is 'Never changed or deleted: a correction is another row that points at the one it corrects.';

create table core.charge (
    account_id bigint not null,
    period int not null check (period between 190001 and 299912 and period % 100 between 1 and 12),
    line text not null check (line in ('flat', 'common_areas', 'recalculation', 'penalty')),
    payee text not null default '',
    kwh bigint,
    amount bigint not null,
    scope_id int not null,
    primary key (account_id, period, line, payee)
) partition by range (period);

create table core.payment (
    account_id bigint not null,
    paid_on date not null,
    payment_id text not null,
    received_on date,
    amount bigint not null,
    channel text not null check (channel in ('bank', 'online', 'office', 'post', 'terminal', 'autopay', 'other')),
    scope_id int not null,
    primary key (account_id, paid_on, payment_id)
) partition by range (paid_on);
comment on table core.payment is 'payment_id is unique over all; a partitioned table cannot say so with another key, core.payment_key does.';

create table core.payment_key (
    payment_id text primary key,
    account_id bigint not null,
    paid_on date not null
);
comment on table core.payment_key is 'Where a payment is. Written by the import only, the one writer of payments.';

create table core.reading_before partition of core.reading default;
create table core.charge_before partition of core.charge default;
create table core.payment_before partition of core.payment default;

create table core.appeal (
    uid uuid primary key,
    key bigint not null generated always as (('x' || substr(replace(uid::text, '-', ''), 1, 16))::bit(64)::bigint) stored,
    number text not null unique,
    account_id bigint references core.account (id),
    account_number text not null default '',
    holder text not null default '',
    channel text not null check (channel in ('phone', 'office', 'cabinet', 'letter', 'email')),
    topic text not null check (topic in ('general', 'identity', 'readings', 'charges', 'payment_missing', 'meter', 'data_change',
        'reregistration', 'certificate', 'cabinet', 'outage_quality', 'gas_documents', 'other')),
    state text not null check (state in ('new', 'assigned', 'in_work', 'waiting', 'on_review', 'answered', 'closed')),
    received_at bigint not null,
    deadline date,
    waiting_since bigint,
    paused_days int not null default 0,
    assignee text not null default '',
    subject text not null,
    body text not null,
    answered_at bigint,
    closed_at bigint,
    operation_id uuid,
    scope_id int not null references core.scope (id),
    district_id int,
    in_queue boolean not null
);
comment on column core.appeal.key is 'The order of appeals in digests and chunks: the first eight bytes of the uid.';
comment on column core.appeal.account_number is 'A copy, as is holder: an appeal is shown where its account is not replicated.';
comment on column core.appeal.scope_id is 'The queue, by topic.';
comment on column core.appeal.district_id is 'The scope of the account; null without one.';
comment on column core.appeal.in_queue is 'Replicated with its queue: open, or settled in the last 30 days. Later it is history of its account.';
create index appeal_by_account on core.appeal (account_id);
create index appeal_by_key on core.appeal (key) where in_queue;
create index appeal_settled on core.appeal (greatest(answered_at, closed_at)) where in_queue and state in ('answered', 'closed');

create table core.appeal_event (
    appeal_uid uuid not null references core.appeal (uid),
    seq int not null,
    kind text not null check (kind in ('registered', 'assigned', 'state_changed', 'reply_sent', 'note_added', 'identity_accepted',
        'reopened')),
    at bigint not null,
    actor text not null,
    from_state text not null,
    to_state text not null,
    body text not null,
    operation_id uuid,
    primary key (appeal_uid, seq)
);
comment on table core.appeal_event is 'Append only: what happened to an appeal.';
