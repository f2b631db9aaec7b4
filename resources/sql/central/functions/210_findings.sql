-- What a refusal by a rule says: the same fields as the desktop's findings.
set local role line605_owner;

do $$
begin
    if to_regtype('sync.outcome') is null then
        -- code is null when the operation is done.
        create type sync.outcome as (code text, findings json[], number text);
    end if;
end
$$;

create or replace function sync.finding(p_rule text, p_case text, p_zone text, p_amount bigint, p_limit bigint, p_date date,
    p_at bigint, p_since date) returns json
language sql stable as $$
    select json_build_object('rule', p_rule, 'case', p_case, 'severity', 'refusal', 'zone', p_zone,
        'amount', coalesce(p_amount, 0), 'limit', coalesce(p_limit, 0), 'date', to_char(p_date, 'YYYY-MM-DD'), 'at', p_at,
        'since', to_char(p_since, 'YYYY-MM-DD'))
$$;

create or replace function sync.refused(p_code text, variadic p_findings json[] default '{}') returns sync.outcome
language sql immutable as $$
    select (p_code, p_findings, null)::sync.outcome
$$;
