-- Where an import puts a registry by COPY before it is merged (queries/import_*.sql). Unlogged: a crash in mid-import loses what
-- is repeated anyway. The row order of a file is kept in "row_no"; rows are unique by their key, which the tool sees to.
-- Columns without a value in the registry are worked out by the merge.
-- Made by the one who imports, who alone may touch it.

create unlogged table staging.account (
    row_no bigint generated always as identity,
    account_number text not null,
    kind text not null,
    holder text not null,
    inn text not null default '',
    contract text not null default '',
    phone text not null default '',
    email text not null default '',
    email_consent boolean not null default false,
    cabinet_kind text not null default 'none',
    cabinet_state text not null default 'none',
    cabinet_state_known boolean not null default false,
    cabinet_login text not null default '',
    district text not null,
    town text not null,
    street text not null default '',
    house text not null default '',
    flat text not null default '',
    area_cm2 bigint not null default 0,
    residents int not null default 0,
    category text not null,
    zones int not null,
    opened_on date,
    account_id bigint,
    subscriber_id bigint,
    premises_id bigint,
    house_id bigint,
    scope_id int,
    is_new boolean not null default false,
    old_subscriber_id bigint
);

create unlogged table staging.meter (
    row_no bigint generated always as identity,
    meter_number text not null,
    account_number text not null,
    model text not null default '',
    digits int not null,
    zones int not null,
    installed_on date not null,
    removed_on date,
    smart boolean not null default false
);

create unlogged table staging.reading (
    row_no bigint generated always as identity,
    meter_number text not null,
    zone text not null,
    read_on date not null,
    source text not null,
    value bigint not null,
    uid uuid not null
);

create unlogged table staging.charge (
    row_no bigint generated always as identity,
    account_number text not null,
    period int not null,
    line text not null,
    payee text not null default '',
    kwh bigint,
    amount bigint not null
);

create unlogged table staging.payment (
    row_no bigint generated always as identity,
    payment_id text not null,
    account_number text not null,
    paid_on date not null,
    received_on date,
    amount bigint not null,
    channel text not null
);

create unlogged table staging.appeal (
    row_no bigint generated always as identity,
    appeal_number text not null,
    uid uuid not null,
    account_number text not null default '',
    channel text not null,
    topic text not null,
    state text not null,
    received_at bigint not null,
    deadline date,
    waiting_since bigint,
    assignee text not null default '',
    subject text not null default '',
    body text not null default '',
    answered_at bigint,
    closed_at bigint
);

create unlogged table staging.appeal_event (
    row_no bigint generated always as identity,
    appeal_number text not null,
    seq int not null,
    kind text not null,
    at bigint not null,
    actor text not null default '',
    from_state text not null default '',
    to_state text not null default '',
    body text not null default ''
);

create unlogged table staging.office (
    row_no bigint generated always as identity,
    office text not null,
    district text not null,
    town text not null,
    address text not null,
    hours text not null,
    serves text not null
);

create unlogged table staging.agency (
    row_no bigint generated always as identity,
    town text not null,
    street text not null,
    house text not null,
    company text not null,
    since date
);

create unlogged table staging.balance (
    row_no bigint generated always as identity,
    account_number text not null,
    balance bigint not null,
    balance_on date
);

create unlogged table staging.last_reading (
    row_no bigint generated always as identity,
    meter_number text not null,
    zone text not null,
    value bigint not null,
    read_on date not null,
    source text not null
);

-- Accounts whose facts the import changed: settled at its end (balance, registers).
create unlogged table staging.touched (
    account_id bigint not null
);
