-- The feed, the ledger of operations, and what keeps persons within their rights. Nothing here is ever read by a person except
-- through api.* functions.
set local role line605_owner;

create table sync.centre (
    only_one boolean primary key default true check (only_one),
    instance uuid not null default gen_random_uuid(),
    floor xid8 not null default '0',
    least_client int not null default 1,
    lease_hours int not null default 72
);
comment on column sync.centre.instance is 'Part of the epoch; renewed after a restore, so that desktops compare what they have with what is here.';
comment on column sync.centre.floor is 'Tombstones of transactions before this one may be gone; a cursor from before it is unusable.';
insert into sync.centre default values;

-- Feed, tombstones and digest at once. Written by triggers only. Ranges of keys, asked for by repairs alone, are found by the
-- primary key's first columns: one more index would cost every act of everybody.
create table sync.row_ver (
    scope int not null,
    tbl text not null,
    pk text not null,
    key bigint not null,
    xid xid8 not null,
    deleted boolean not null,
    h bigint not null,
    primary key (scope, tbl, pk)
) with (fillfactor = 90, autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
create index row_ver_feed on sync.row_ver (scope, xid);

create table sync.operation (
    op_id uuid primary key,
    actor text not null,
    kind text not null,
    hash bytea not null,
    made_at bigint not null,
    at timestamptz not null default clock_timestamp(),
    xid xid8 not null,
    state text not null, -- done, refused
    result text not null
);
comment on table sync.operation is 'Each operation that was answered, once; the same one sent again gets the same answer.';

create table sync.presence (
    appeal_uid uuid not null,
    login text not null,
    since bigint not null,
    seen_at bigint not null,
    primary key (appeal_uid, login)
) with (fillfactor = 50);
create index presence_by_login on sync.presence (login);

create table sync.borrowed (
    login text not null,
    account_id bigint not null,
    until timestamptz not null,
    xid xid8 not null,
    primary key (login, account_id)
);
comment on column sync.borrowed.xid is 'A loan counts from the next transaction on: one that is rolled back together with its journal record was none.';

create table sync.kept (
    login text not null,
    account_id bigint not null,
    at timestamptz not null,
    primary key (login, account_id)
);
comment on table sync.kept is 'Whose history a person looked at; only that is refreshed by a pull, which cannot write a journal.';

create table sync.reveal_request (
    id uuid primary key default gen_random_uuid(),
    login text not null,
    account_id bigint not null,
    field text not null check (field in ('phone', 'email', 'cabinet_login')),
    xid xid8 not null,
    at timestamptz not null,
    used_at timestamptz
);

create table sync.quota (
    kind text not null,
    role text not null default '',
    per_day int not null check (per_day >= 0),
    primary key (kind, role)
);
comment on table sync.quota is 'How often a day a person may do it; role '''' holds for all roles without a row of their own.';
insert into sync.quota (kind, role, per_day) values
    ('reveal', '', 200), ('borrow', '', 50), ('find_phone', '', 600), ('look', '', 2000), ('submit', '', 20000), ('password', '', 20);

-- The journal: who looked at what, and what for. A chain of hashes for each person, so that a transaction left open holds up
-- nobody else; admin.seal_journal ties the chains together.
create table core.journal (
    id bigint generated always as identity,
    at timestamptz not null,
    login text not null,
    n bigint not null,
    kind text not null check (kind in ('look', 'reveal', 'borrow', 'find_phone', 'password', 'unrecorded', 'print', 'export')),
    call_no bigint,
    account_id bigint,
    field text not null default '',
    purpose text not null default '',
    detail text not null default '',
    previous bytea not null,
    hash bytea not null,
    primary key (id, at)
) partition by range (at);
comment on column core.journal.call_no is 'The number of the call, from a counter that a rollback does not turn back: a number that is missing here was rolled back or refused.';
create table core.journal_before partition of core.journal default;
create index journal_chain on core.journal (login, n);
create index journal_by_account on core.journal (account_id, id);

create table core.journal_head (
    login text primary key,
    n bigint not null,
    hash bytea not null,
    calls jsonb not null default '{}'
) with (fillfactor = 50);
comment on column core.journal_head.calls is 'The last call number in the journal, by kind.';

create table core.journal_seal (
    id bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    heads jsonb not null,
    previous bytea not null,
    hash bytea not null
);

-- The half second of the last NOTIFY.
create sequence sync.tick_clock minvalue 0 start 0;

-- Which transactions were finished when; tells how old a tombstone is.
create table sync.xid_time (
    at timestamptz primary key default clock_timestamp(),
    xid xid8 not null
);
