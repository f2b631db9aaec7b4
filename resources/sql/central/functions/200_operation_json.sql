-- An operation's JSON, read as strictly as the desktop reads it: exactly the fields of its kind, none twice, each of its type and
-- range. Whatever is wrong makes it null and never an error, however deep, long or odd it is. jsonb refuses NUL and lone
-- surrogates, json keeps duplicate keys so that they can be counted; the shape is one JSON path a kind, since PL/pgSQL prepares
-- each of its expressions anew in each transaction and a hundred small checks would cost more than the operation.
set local role line605_owner;

create or replace function sync.read_operation(p_payload text) returns jsonb
language plpgsql immutable set search_path = pg_catalog, core, sync, pg_temp as $$
declare
    whole json;
    o jsonb;
    good boolean;
begin
    whole := p_payload::json;
    o := p_payload::jsonb;
    case o ->> 'kind'
    when 'take_reading' then
        -- A calculated value is not taken. The casts refuse what is out of range or no day of the calendar.
        good := o @@ 'strict $.type() == "object" && $.v == 1
                && $.account like_regex "^[1-9][0-9]{0,18}$" && $.meter like_regex "^[1-9][0-9]{0,18}$"
                && $.read_on like_regex "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
                && $.source like_regex "^(phone|office|cabinet|list|ivr|control|remote)$"
                && $.confirmed_by.type() == "string" && $.corrects.type() == "array" && $.values.type() == "array"
                && $.values.size() >= 1 && $.values.size() <= 3 && ($.corrects.size() == 0 || $.corrects.size() == $.values.size())'
            -- Lax here: what is missing or of another type makes a comparison false, where strict would not decide.
            and o @@ 'lax !exists($.corrects[*] ? (!(@.type() == "string" && @ like_regex
                    "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")))
                && !exists($.values[*] ? (!(@.zone.type() == "string" && @.zone like_regex "^T[123]$"
                    && @.value.type() == "number" && @.value >= 0 && @.value <= 9999999 && @.value.floor() == @.value
                    && @.rolled_over.type() == "boolean")))'
            and (o ->> 'account')::bigint > 0 and (o ->> 'meter')::bigint > 0 and (o ->> 'read_on')::date is not null
            and (select count(*) from (
                    select json_object_keys(whole)
                    union all
                    select json_object_keys(x) from json_array_elements(whole -> 'values') x) k)
                = 9 + 3 * jsonb_array_length(o -> 'values')
            and (jsonb_array_length(o -> 'values') = 1
                or (select count(distinct x ->> 'zone') = count(*) from jsonb_array_elements(o -> 'values') x)
                    and (select count(distinct x) = count(*) from jsonb_array_elements_text(o -> 'corrects') x))
            and not o -> 'corrects' ? '00000000-0000-0000-0000-000000000000';
    when 'register_appeal' then
        good := o @@ 'strict $.type() == "object" && $.v == 1
                && $.appeal like_regex "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
                && $.account like_regex "^(0|[1-9][0-9]{0,18})$" && $.channel like_regex "^(phone|office|cabinet|letter|email)$"
                && $.topic like_regex "^(general|identity|readings|charges|payment_missing|meter|data_change|reregistration|certificate|cabinet|outage_quality|gas_documents|other)$"
                && $.subject.type() == "string" && $.text.type() == "string" && $.assignee.type() == "string"
                && ($.deadline == null || $.deadline like_regex "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")'
            and (o ->> 'account')::bigint >= 0 and coalesce(o ->> 'deadline', '2000-01-01')::date is not null
            and greatest(length(o ->> 'subject'), length(o ->> 'text'), length(o ->> 'assignee')) <= 1000000
            and (select count(*) from json_object_keys(whole)) = 10;
    when 'reply_to_appeal' then
        good := o @@ 'strict $.type() == "object" && $.v == 1
                && $.appeal like_regex "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
                && $.text.type() == "string" && ($.close == true || $.close == false)'
            and length(o ->> 'text') <= 1000000 and (select count(*) from json_object_keys(whole)) = 5;
    when 'change_appeal_state' then
        good := o @@ 'strict $.type() == "object" && $.v == 1
                && $.appeal like_regex "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
                && $.from like_regex "^(new|assigned|in_work|waiting|on_review|answered|closed)$"
                && $.to like_regex "^(new|assigned|in_work|waiting|on_review|answered|closed)$"
                && $.assignee.type() == "string" && $.reason.type() == "string"
                && ($.deadline == null || $.deadline like_regex "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")'
            and coalesce(o ->> 'deadline', '2000-01-01')::date is not null
            and greatest(length(o ->> 'reason'), length(o ->> 'assignee')) <= 1000000
            and (select count(*) from json_object_keys(whole)) = 8;
    when 'add_appeal_note' then
        good := o @@ 'strict $.type() == "object" && $.v == 1
                && $.appeal like_regex "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
                && $.text.type() == "string"'
            and length(o ->> 'text') <= 1000000 and (select count(*) from json_object_keys(whole)) = 4;
    when 'accept_identity' then
        good := o @@ 'strict $.type() == "object" && $.v == 1 && $.account like_regex "^[1-9][0-9]{0,18}$"
                && ($.appeal == null || $.appeal like_regex "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")'
            and (o ->> 'account')::bigint > 0 and (select count(*) from json_object_keys(whole)) = 4;
    else
        return null;
    end case;
    if good and o ->> 'appeal' is distinct from '00000000-0000-0000-0000-000000000000' then
        return o;
    end if;
    return null;
exception when others then
    return null;
end
$$;
