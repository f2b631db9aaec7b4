-- The second wall: row level security, forced on the owner too. What a person may call runs as line605_owner and sees the
-- person's scopes and loans, by session_user, which no SET changes; the keeper sees all. Each function call in a policy is a
-- sub-select, so that it is made once a statement and not once a row.
set local role line605_owner;

do $$
declare
    tables constant text[] := array(
        select format('%I.%I', n.nspname, c.relname)
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('core', 'sync') and c.relkind in ('r', 'p') and c.relowner = 'line605_owner'::regrole
            and c.relname <> 'migration');
    one text;
    scoped constant text := 'scope_id = any ((select sync.my_scopes())::int[])';
    own constant text := 'login = (select session_user::text)';
    condition text;
begin
    foreach one in array tables
    loop
        execute format('alter table %s enable row level security', one);
        execute format('alter table %s force row level security', one);
        execute format('drop policy if exists keeper on %s', one);
        execute format('create policy keeper on %s to line605_keeper using (true) with check (true)', one);
        execute format('drop policy if exists person on %s', one);
        condition := case
            when one = 'core.person' then 'true' -- names of colleagues are shown beside what they did
            when one in ('core.scope', 'core.rule', 'sync.centre', 'sync.quota') then 'true'
            when one in ('core.office', 'core.article', 'core.reply_template', 'core.agency_contract', 'core.legal_contract',
                'core.delivery_point', 'core.document_exchange') then scoped
            when one in ('core.house', 'core.premises', 'core.subscriber', 'core.account', 'core.meter') then
                format('%s or id = any ((select sync.my_borrowed(%L))::bigint[])', scoped, split_part(one, '.', 2))
            when one = 'core.register' then
                format('%s or meter_id = any ((select sync.my_borrowed(%L))::bigint[])', scoped, 'meter')
            when one ~ '^core[.](reading|charge|payment)(_|$)' and one <> 'core.payment_key' then
                format('%s or account_id = any ((select sync.my_borrowed(%L))::bigint[])', scoped, 'account')
            when one = 'core.appeal' then
                format('%s or district_id = any ((select sync.my_scopes())::int[]) or account_id = any ((select sync.my_borrowed(%L))::bigint[])',
                    scoped, 'account')
            when one = 'core.appeal_event' then 'exists (select from core.appeal a where a.uid = appeal_uid)'
            when one in ('core.consent', 'core.reminder', 'core.reminder_outbox', 'core.offer', 'core.change_request',
                'core.certificate', 'core.cabinet_link', 'core.cabinet_attempt') then null
            when one in ('core.person_scope', 'core.call', 'sync.borrowed', 'sync.kept', 'sync.reveal_request') then own
            when one = 'sync.presence' then 'true'
            when one = 'sync.operation' then 'actor = (select session_user::text)'
            when one = 'sync.row_ver' then 'scope = any ((select sync.my_scopes())::int[])'
            when one ~ '^core[.]journal' and one not in ('core.journal_head', 'core.journal_seal') then
                '(select role in (''supervisor'', ''administrator'') from core.person where login = session_user::text and active)'
        end;
        -- What no function for persons reads yet has no policy for them, and so no rows.
        if condition is not null then
            execute format('create policy person on %s to line605_owner using (%s) with check (%s)', one, condition,
                case when one = 'sync.presence' then own else condition end);
        end if;
    end loop;
end
$$;
