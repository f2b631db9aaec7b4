-- What a store with a centre needs. An embedded store has the columns and tables too and never fills them.

-- How an operation stands with the centre. Its effect is in the rows exactly when inverse is not null: the changeset that
-- takes it out again.
alter table operation add column inverse blob;
alter table operation add column xid text; -- the centre's transaction
alter table operation add column acknowledged_at integer;
alter table operation add column seen integer not null default 0; -- an applied snapshot has its effect: it is over
alter table operation add column refusal text; -- JSON
alter table operation add column discarded text; -- the person's reason

-- An appeal may be of an account that is not here: what is shown of it then. queued = 1: it came as one of a queue, and not
-- only with the history of its account.
alter table appeal add column account_number text not null default '';
alter table appeal add column holder text not null default '';
alter table appeal add column queued integer not null default 0;

-- The scope of a subscriber where the accounts that are here do not tell it.
alter table subscriber add column scope_id integer;

-- Accounts whose history is here.
create table kept_history (
    account_id integer primary key,
    fetched_at integer not null,
    opened_at integer not null
) strict;

-- Accounts outside the scopes, until midnight.
create table borrowed_account (account_id integer primary key) strict;

-- Lines whose rank is not their place in the order by holder and address: new ones, and those of another name.
create table misplaced_line (rank integer primary key) strict;
