-- The local store. Directory tables hold what every desk has; history tables hold facts of accounts, clustered by account
-- so that a card is read from neighbouring pages. Dates are ISO texts (they compare as such), instants UTC microseconds,
-- money kopecks, facts carry the 16 bytes of their UUID.

create table meta (key text primary key, value text not null) strict, without rowid;

-- Directory --------------------------------------------------------------------------------------------------------

create table scope (id integer primary key, kind text not null, name text not null, unique (kind, name)) strict;

create table house (
    id integer primary key,
    scope_id integer not null references scope (id), -- the district
    town text not null,
    street text not null,
    number text not null,
    agency_company text not null default '',
    agency_since text,
    unique (town, street, number, scope_id)
) strict;

create table premises (
    id integer primary key,
    house_id integer not null references house (id),
    flat text not null,
    area_cm2 integer not null,
    residents integer not null,
    category text not null
) strict;
create index premises_by_house on premises (house_id, flat);

create table subscriber (
    id integer primary key,
    kind text not null,
    name text not null,
    inn text not null,
    contract text not null,
    phone text not null,
    email text not null,
    email_consent integer not null
) strict;
create index subscriber_by_inn on subscriber (inn) where inn <> '';
create index subscriber_by_contract on subscriber (contract) where contract <> '';
create index subscriber_by_phone on subscriber (phone) where phone <> '';

create table account (
    id integer primary key,
    number text not null unique,
    subscriber_id integer not null references subscriber (id),
    premises_id integer not null references premises (id),
    zones integer not null,
    opened_on text not null,
    balance integer not null default 0, -- a cache; "store check" compares it with the facts
    balance_on text,
    has_history integer not null default 0,
    cabinet_kind text not null,
    cabinet_state text not null,
    cabinet_login text not null,
    identity_accepted integer not null default 0
) strict;
create index account_by_subscriber on account (subscriber_id);
create index account_by_premises on account (premises_id);

create table meter (
    id integer primary key,
    number text not null unique,
    account_id integer not null references account (id),
    model text not null,
    digits integer not null,
    zones integer not null,
    installed_on text not null,
    removed_on text,
    smart integer not null
) strict;
create index meter_by_account on meter (account_id);

-- The last accepted real reading of each register: it is asked for in every call, so it is in the directory.
create table register (
    meter_id integer not null references meter (id),
    zone text not null,
    last_value integer not null,
    last_read_on text not null,
    last_source text not null,
    primary key (meter_id, zone)
) strict, without rowid;

-- What the list and the search show, a row an account, in the order by holder and address: rank 1 … count without gaps.
-- Derived; rebuilt by an import, kept by each act.
create table account_line (
    rank integer primary key,
    account_id integer not null unique references account (id),
    number text not null,
    holder text not null,
    address text not null,
    phone text not null,
    meters text not null,
    kind text not null,
    balance integer not null,
    last_read_on text not null, -- '' = never
    open_appeals integer not null,
    town text not null
) strict;

-- Words of a line, folded by the program; rowid = rank. The last four digits of each number are a word as well, written
-- backwards after U+E000, so that the end of a number is looked for as a prefix; house and flat stand after U+E001, apart
-- from phones and meters. Prefixes are indexed up to six letters: a shorter list of prefix lengths costs ten times on one
-- letter.
create virtual table account_words using fts5 (
    words, content = '', contentless_delete = 1, detail = none,
    tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3 4 5 6'
);

-- The distinct words of account_words of more than six letters: a prefix that long has no index of its own, and joining the
-- lists of "калининград" and "калининградский" as alternatives is thirty times faster than a prefix over half a million rows.
-- lines = how many had it when all lines were last indexed: one that every second line has is compared, not looked up.
create table word (
    text text primary key,
    lines integer not null
) strict, without rowid;

-- Digits inside account, phone and meter numbers; rowid = rank. Hits are rechecked, since detail = none knows no phrases.
create virtual table account_digits using fts5 (
    digits, content = '', contentless_delete = 1, detail = none, tokenize = 'trigram'
);

create table office (
    id integer primary key,
    name text not null unique,
    district text not null,
    town text not null,
    address text not null,
    hours text not null,
    serves text not null
) strict;

-- History ----------------------------------------------------------------------------------------------------------

create table reading (
    account_id integer not null references account (id),
    meter_id integer not null references meter (id),
    read_on text not null,
    zone text not null,
    source text not null,
    revision integer not null, -- 0, or one more for each correction of the same register, day and source
    uid blob not null,
    value integer not null,
    rolled_over integer not null default 0,
    recorded_at integer,
    recorded_by text,
    corrects blob,
    superseded integer not null default 0,
    operation_id blob,
    primary key (account_id, meter_id, read_on, zone, source, revision)
) strict, without rowid;
-- Those taken at this desk are few among the imported ones.
create index reading_taken on reading (recorded_at, operation_id) where operation_id is not null;

create table charge (
    account_id integer not null references account (id),
    period integer not null, -- YYYYMM
    line text not null,
    payee text not null,
    kwh integer,
    amount integer not null,
    primary key (account_id, period, line, payee)
) strict, without rowid;

create table payment (
    account_id integer not null references account (id),
    paid_on text not null,
    payment_id text not null unique,
    received_on text,
    amount integer not null,
    channel text not null,
    primary key (account_id, paid_on, payment_id)
) strict, without rowid;

create table appeal (
    id integer primary key,
    uid blob not null unique,
    number text not null unique,
    account_id integer references account (id),
    channel text not null,
    topic text not null,
    state text not null,
    received_at integer not null,
    deadline text, -- null: the calendar of the year is missing
    waiting_since integer,
    paused_days integer not null default 0,
    assignee text not null default '',
    subject text not null,
    body text not null,
    answered_at integer,
    closed_at integer,
    operation_id blob
) strict;
create index appeal_by_account on appeal (account_id);
create index appeal_by_state on appeal (state, deadline);

create table appeal_event (
    appeal_id integer not null references appeal (id),
    seq integer not null,
    kind text not null,
    at integer not null,
    actor text not null,
    from_state text not null,
    to_state text not null,
    body text not null,
    operation_id blob,
    primary key (appeal_id, seq)
) strict, without rowid;

-- Acts -------------------------------------------------------------------------------------------------------------

-- Every act of the person, in order; with a centre it is the outbox.
create table operation (
    seq integer primary key autoincrement,
    id blob not null unique,
    kind text not null,
    version integer not null,
    payload text not null,
    made_at integer not null,
    actor text not null,
    entity text not null, -- "account:<id>" or "appeal:<uid>": first in, first out for each
    depends_on blob,
    state text not null,
    attempts integer not null default 0,
    next_try_at integer
) strict;
create index operation_waiting on operation (state, seq) where state <> 'local';

create table draft (
    key text primary key,
    title text not null,
    payload text not null,
    saved_at integer not null
) strict, without rowid;

create table preference (key text primary key, value text not null) strict, without rowid;
