-- Puts the triggers on the tables, again after each change of the list here.
set local role line605_owner;

create or replace function sync.put_trigger(p_table regclass, p_name text, p_event text, p_function text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    execute format('drop trigger if exists %I on %s', p_name, p_table);
    execute format('create trigger %I after %s on %s referencing %s for each statement execute function sync.%I()',
        p_name, p_event, p_table,
        case p_event
            when 'insert' then 'new table as new_rows'
            when 'delete' then 'old table as old_rows'
            else 'old table as old_rows new table as new_rows'
        end, p_function);
    execute format('alter table %s enable always trigger %I', p_table, p_name);
end
$$;

-- Triggers of a table (or partition) of the history.
create or replace function sync.put_history_triggers(p_table regclass) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.put_trigger(p_table, 'feed_insert', 'insert', 'note_history');
    perform sync.put_trigger(p_table, 'feed_update', 'update', 'note_history');
    perform sync.put_trigger(p_table, 'feed_delete', 'delete', 'note_history');
    perform sync.put_refusal(p_table, 'truncate');
end
$$;

create or replace function sync.put_refusal(p_table regclass, p_events text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    execute format('drop trigger if exists refused on %s', p_table);
    execute format('create trigger refused before %s on %s for each statement execute function sync.refuse_change()',
        p_events, p_table);
    execute format('alter table %s enable always trigger refused', p_table);
end
$$;

do $$
declare
    one text;
    event text;
begin
    foreach one in array array['scope', 'office', 'house', 'premises', 'subscriber', 'account', 'meter', 'register']
    loop
        foreach event in array array['insert', 'update', 'delete']
        loop
            perform sync.put_trigger(format('core.%I', one)::regclass, 'feed_' || event, event, 'note_' || one);
        end loop;
        perform sync.put_refusal(format('core.%I', one)::regclass, 'truncate');
        if one <> 'scope' then
            execute format('drop trigger if exists feed_move on core.%I', one);
            execute format('create trigger feed_move after update on core.%I for each row
                when (old.scope_id is distinct from new.scope_id) execute function sync.note_move()', one);
            execute format('alter table core.%I enable always trigger feed_move', one);
        end if;
    end loop;
    perform sync.put_trigger('core.account', 'follow_insert', 'insert', 'follow_account');
    perform sync.put_trigger('core.account', 'follow_update', 'update', 'follow_account');
    perform sync.put_trigger('core.subscriber', 'follow_update', 'update', 'follow_subscriber');
    foreach event in array array['insert', 'update']
    loop
        perform sync.put_trigger('core.appeal', 'feed_' || event, event, 'note_appeal');
    end loop;
    perform sync.put_trigger('core.appeal_event', 'feed_insert', 'insert', 'note_appeal_event');
    -- An appeal is the sum of its events: nothing of it is deleted, an event is not even changed.
    perform sync.put_refusal('core.appeal', 'delete or truncate');
    perform sync.put_refusal('core.appeal_event', 'update or delete or truncate');
    foreach one in array array['reading', 'reading_before', 'charge', 'charge_before', 'payment', 'payment_before']
    loop
        perform sync.put_history_triggers(format('core.%I', one)::regclass);
    end loop;
    perform sync.put_refusal('core.journal', 'update or delete or truncate');
    perform sync.put_refusal('core.journal_before', 'update or delete or truncate');
    perform sync.put_refusal('core.journal_seal', 'update or delete or truncate');
    perform sync.put_refusal('sync.operation', 'update or delete or truncate');
    perform sync.put_refusal('sync.row_ver', 'truncate');
end
$$;
