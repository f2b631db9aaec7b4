-- Small things that the other functions share. Literals hold no backslash anywhere in these files: a person may switch
-- standard_conforming_strings off for the own session, and function bodies are read under the session's setting.
set local role line605_owner;

-- Refuses with one of the errors of class L6 that a desktop knows.
create or replace function sync.refuse(p_code text, p_message text) returns void
language plpgsql as $$
begin
    raise exception using errcode = p_code, message = p_message;
end
$$;

-- Now, as UTC microseconds; the clock, since a transaction may stay open for long.
create or replace function sync.now_us() returns bigint
language sql volatile as $$
    select (extract(epoch from clock_timestamp()) * 1000000)::bigint
$$;

-- The regional day of an instant (UTC+2, no summer time).
create or replace function sync.local_date(p_us bigint) returns date
language sql immutable parallel safe as $$
    select date '1970-01-01' + ((p_us + 7200000000) / 86400000000)::int
$$;

-- The hash of a row's canonical text.
create or replace function sync.row_hash(p_canonical text) returns bigint
language sql immutable parallel safe as $$
    select ('x' || substr(md5(p_canonical), 1, 16))::bit(64)::bigint
$$;

-- The order in which tables are put (parents first); deletions go the other way.
create or replace function sync.table_order(p_tbl text) returns int
language sql immutable parallel safe as $$
    select array_position(array['scope', 'office', 'house', 'premises', 'subscriber', 'account', 'meter', 'register', 'appeal',
                                'appeal_event', 'history'], p_tbl)
$$;

-- The queue of a topic.
create or replace function sync.queue_of(p_topic text) returns int
language sql immutable parallel safe as $$
    select case
        when p_topic in ('charges', 'payment_missing', 'certificate') then 4
        when p_topic in ('readings', 'meter', 'outage_quality') then 5
        when p_topic in ('identity', 'data_change', 'reregistration', 'gas_documents') then 6
        else 3
    end
$$;

-- Whether an appeal is replicated with its queue: open, or settled in the last 30 days, so that it can be reopened.
create or replace function sync.is_in_queue(p_state text, p_answered_at bigint, p_closed_at bigint) returns boolean
language sql stable as $$
    select p_state not in ('answered', 'closed')
        or coalesce(greatest(p_answered_at, p_closed_at), 0) > sync.now_us() - 30 * 86400000000
$$;
