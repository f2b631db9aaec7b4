-- What persons do with appeals. The caller has checked that the person may see the appeal and the account. The row is locked
-- first, so that what happens to an appeal happens in one order for everybody.
-- Called by sync.perform alone, whose rights and search_path they run with.
set local role line605_keeper;

-- A-STATE: whether one state may become another.
create or replace function sync.may_become(p_from text, p_to text) returns boolean
language sql immutable as $$
    select case p_from
        when 'new' then p_to in ('assigned', 'in_work', 'answered')
        when 'assigned' then p_to in ('assigned', 'in_work', 'answered')
        when 'in_work' then p_to in ('assigned', 'waiting', 'on_review', 'answered')
        when 'waiting' then p_to in ('in_work', 'answered')
        when 'on_review' then p_to in ('in_work', 'answered')
        when 'answered' then p_to in ('in_work', 'closed')
        when 'closed' then p_to = 'in_work'
        else false
    end
$$;

create or replace function sync.refused_state(p_case text, p_at bigint default null) returns sync.outcome
language sql stable as $$
    select sync.refused('rule', sync.finding('A-STATE', p_case, null, 0, 0,
        case when p_at is null then null else sync.local_date(p_at) end, p_at, null))
$$;

create or replace function sync.add_event(p_appeal uuid, p_kind text, p_at bigint, p_actor text, p_from text, p_to text,
    p_body text, p_op uuid) returns void
language plpgsql as $$
begin
    insert into core.appeal_event (appeal_uid, seq, kind, at, actor, from_state, to_state, body, operation_id)
    values (p_appeal, (select coalesce(max(e.seq), 0) + 1 from core.appeal_event e where e.appeal_uid = p_appeal),
        p_kind, p_at, p_actor, p_from, p_to, p_body, p_op);
end
$$;

-- The appeal in its next state with all that goes with it; the clock stands still while waiting for the customer.
create or replace function sync.moved(p_appeal core.appeal, p_to text, p_at bigint) returns core.appeal
language plpgsql stable as $$
declare
    moved core.appeal := p_appeal;
begin
    if moved.state = 'waiting' and moved.waiting_since is not null then
        moved.paused_days := moved.paused_days
            + greatest(0, sync.local_date(p_at) - sync.local_date(moved.waiting_since));
        moved.waiting_since := null;
    end if;
    if p_to = 'waiting' then
        moved.waiting_since := p_at;
    elsif p_to = 'answered' then
        moved.answered_at := p_at;
    elsif p_to = 'closed' then
        moved.closed_at := p_at;
    end if;
    if p_to not in ('answered', 'closed') then
        moved.answered_at := null;
        moved.closed_at := null;
    end if;
    moved.state := p_to;
    return moved;
end
$$;

-- Null when the step is possible.
create or replace function sync.check_step(p_appeal core.appeal, p_to text, p_at bigint) returns sync.outcome
language plpgsql stable as $$
declare
    settled_at constant bigint := coalesce(p_appeal.closed_at, p_appeal.answered_at);
begin
    if not sync.may_become(p_appeal.state, p_to) then
        return sync.refused_state('state_change_impossible');
    end if;
    if p_appeal.state in ('answered', 'closed') and p_to not in ('answered', 'closed')
        and settled_at + 30 * 86400000000 < p_at
    then
        return sync.refused_state('reopen_too_late', settled_at);
    end if;
    return null;
end
$$;

create or replace function sync.store_appeal(p_appeal core.appeal) returns void
language sql as $$
    update core.appeal
    set state = p_appeal.state, assignee = p_appeal.assignee, answered_at = p_appeal.answered_at,
        closed_at = p_appeal.closed_at, waiting_since = p_appeal.waiting_since, paused_days = p_appeal.paused_days,
        deadline = p_appeal.deadline,
        in_queue = sync.is_in_queue(p_appeal.state, p_appeal.answered_at, p_appeal.closed_at)
    where uid = p_appeal.uid
$$;

create or replace function sync.register_appeal(p_op uuid, p_person core.person, p_at bigint, o jsonb)
returns sync.outcome
language plpgsql as $$
declare
    v_uid constant uuid := o ->> 'appeal';
    v_account constant bigint := nullif((o ->> 'account')::bigint, 0);
    v_assignee constant text := o ->> 'assignee';
    -- The year of the number, by the regional day.
    v_year constant int := extract(year from sync.local_date(p_at))::int;
    -- Without an account there is nothing of it; each of its own type, since a record that was never read has no columns.
    v_account_number text := '';
    v_holder text := '';
    v_district int;
    v_known boolean := false;
    v_number text;
begin
    if btrim(o ->> 'subject') = '' and btrim(o ->> 'text') = '' then
        return sync.refused_state('subject_empty');
    end if;
    if exists (select from core.appeal a where a.uid = v_uid) then
        return sync.refused('bad_input');
    end if;
    if v_account is not null then
        select a.number, s.name, a.scope_id, a.identity_accepted into v_account_number, v_holder, v_district, v_known
        from core.account a join core.subscriber s on s.id = a.subscriber_id
        where a.id = v_account;
        if not found then
            return sync.refused('not_found');
        end if;
    end if;
    if o ->> 'channel' = 'cabinet' and o ->> 'topic' = 'general' and not v_known then
        return sync.refused('rule', sync.finding('A-IDENTITY', 'identity_not_accepted', null, 0, 0, null, null,
            (select r.since from core.rule r where r.id = 'identity')));
    end if;
    v_number := to_char(v_year % 100, 'FM00') || '-' || to_char(nextval(format('sync.%I', 'appeal_number_' || v_year)::regclass), 'FM000000');
    insert into core.appeal (uid, number, account_id, account_number, holder, channel, topic, state, received_at, deadline,
        assignee, subject, body, operation_id, scope_id, district_id, in_queue)
    values (v_uid, v_number, v_account, v_account_number, v_holder, o ->> 'channel', o ->> 'topic',
        case v_assignee when '' then 'new' else 'assigned' end, p_at, (o ->> 'deadline')::date, v_assignee, o ->> 'subject',
        o ->> 'text', p_op, sync.queue_of(o ->> 'topic'), v_district, true);
    perform sync.add_event(v_uid, 'registered', p_at, p_person.login, '', 'new', '', p_op);
    if v_assignee <> '' then
        perform sync.add_event(v_uid, 'assigned', p_at, p_person.login, 'new', 'assigned', v_assignee, p_op);
    end if;
    return (null, null, v_number)::sync.outcome;
end
$$;

create or replace function sync.reply_to_appeal(p_op uuid, p_person core.person, p_at bigint, o jsonb)
returns sync.outcome
language plpgsql as $$
declare
    appeal core.appeal;
    problem sync.outcome;
    before text;
begin
    if btrim(o ->> 'text') = '' then
        return sync.refused_state('reply_empty');
    end if;
    select a.* into appeal from core.appeal a where a.uid = (o ->> 'appeal')::uuid for no key update;
    before := appeal.state;
    problem := sync.check_step(appeal, 'answered', p_at);
    if problem.code is not null then
        return problem;
    end if;
    appeal := sync.moved(appeal, 'answered', p_at);
    perform sync.add_event(appeal.uid, 'reply_sent', p_at, p_person.login, before, 'answered', o ->> 'text', p_op);
    if (o ->> 'close')::boolean then
        appeal := sync.moved(appeal, 'closed', p_at);
        perform sync.add_event(appeal.uid, 'state_changed', p_at, p_person.login, 'answered', 'closed', '', p_op);
    end if;
    perform sync.store_appeal(appeal);
    return (null, null, null)::sync.outcome;
end
$$;

create or replace function sync.change_appeal_state(p_op uuid, p_person core.person, p_at bigint, o jsonb)
returns sync.outcome
language plpgsql as $$
declare
    appeal core.appeal;
    problem sync.outcome;
    v_from constant text := o ->> 'from';
    v_to constant text := o ->> 'to';
    v_assignee constant text := o ->> 'assignee';
    kind text := 'state_changed';
begin
    select a.* into appeal from core.appeal a where a.uid = (o ->> 'appeal')::uuid for no key update;
    if appeal.state <> v_from then
        return sync.refused_state('state_change_impossible');
    end if;
    problem := sync.check_step(appeal, v_to, p_at);
    if problem.code is not null then
        return problem;
    end if;
    if v_to = 'assigned' then
        if v_assignee = '' then
            return sync.refused('bad_input');
        end if;
        kind := 'assigned';
    elsif v_from in ('answered', 'closed') and v_to not in ('answered', 'closed') then
        kind := 'reopened';
    end if;
    appeal := sync.moved(appeal, v_to, p_at);
    if v_assignee <> '' then
        appeal.assignee := v_assignee;
    end if;
    appeal.deadline := coalesce((o ->> 'deadline')::date, appeal.deadline);
    perform sync.add_event(appeal.uid, kind, p_at, p_person.login, v_from, v_to,
        case when o ->> 'reason' = '' and kind = 'assigned' then v_assignee else o ->> 'reason' end, p_op);
    perform sync.store_appeal(appeal);
    return (null, null, null)::sync.outcome;
end
$$;

create or replace function sync.add_appeal_note(p_op uuid, p_person core.person, p_at bigint, o jsonb)
returns sync.outcome
language plpgsql as $$
begin
    if btrim(o ->> 'text') = '' then
        return sync.refused_state('note_empty');
    end if;
    perform from core.appeal a where a.uid = (o ->> 'appeal')::uuid for no key update;
    perform sync.add_event((o ->> 'appeal')::uuid, 'note_added', p_at, p_person.login, '', '', o ->> 'text', p_op);
    return (null, null, null)::sync.outcome;
end
$$;

create or replace function sync.accept_identity(p_op uuid, p_person core.person, p_at bigint, o jsonb)
returns sync.outcome
language plpgsql as $$
declare
    v_account constant bigint := o ->> 'account';
    v_appeal constant uuid := o ->> 'appeal';
begin
    if p_person.role not in ('clerk', 'supervisor', 'administrator') then
        return sync.refused('not_allowed');
    end if;
    if v_appeal is not null then
        perform from core.appeal a where a.uid = v_appeal and a.account_id = v_account for no key update;
        if not found then
            return sync.refused('not_found');
        end if;
    end if;
    update core.account set identity_accepted = true where id = v_account and not identity_accepted;
    if v_appeal is not null then
        perform sync.add_event(v_appeal, 'identity_accepted', p_at, p_person.login, '', '', '', p_op);
    end if;
    return (null, null, null)::sync.outcome;
end
$$;
reset role;
