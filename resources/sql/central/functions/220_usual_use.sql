-- R-MONOTONIC: the usual use of a register for so many days after p_date, from its real readings up to then: the last three
-- periods, and the same season a year before when it is known. Null without a past. The same arithmetic as at the desk.
set local role line605_keeper;

create or replace function sync.usual_use(p_on date[], p_value bigint[], p_rolled boolean[], p_range bigint, p_date date, p_days int)
returns bigint
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
    season_half_width constant int := 45;
    span_from date[] := '{}';
    span_to date[] := '{}';
    span_use bigint[] := '{}';
    step bigint;
    length int;
    recent_from date;
    year_before date := (p_date + p_days / 2 - interval '1 year')::date;
    recent_kwh numeric := 0;
    recent_days numeric := 0;
    season_kwh numeric := 0;
    season_days numeric := 0;
begin
    for i in 2 .. coalesce(cardinality(p_on), 0)
    loop
        exit when p_on[i] > p_date;
        step := p_value[i] - p_value[i - 1];
        -- An imported reading does not say that it rolled over; a drop over half of the dial can hardly be anything else.
        if step < 0 and (p_rolled[i] or - step > p_range / 2) then
            step := step + p_range;
        end if;
        if step >= 0 and p_on[i - 1] < p_on[i] then
            span_from := span_from || p_on[i - 1];
            span_to := span_to || p_on[i];
            span_use := span_use || step;
        end if;
    end loop;
    if span_to = '{}' then
        return null;
    end if;
    recent_from := (span_to[cardinality(span_to)] - interval '3 months')::date;
    for i in 1 .. cardinality(span_to)
    loop
        length := span_to[i] - span_from[i];
        if span_to[i] > recent_from then
            recent_kwh := recent_kwh + span_use[i];
            recent_days := recent_days + length;
        elsif abs(year_before - (span_from[i] + length / 2)) <= season_half_width then
            season_kwh := season_kwh + span_use[i];
            season_days := season_days + length;
        end if;
    end loop;
    if season_days = 0 then
        return div(2 * recent_kwh * p_days + recent_days, 2 * recent_days);
    end if;
    return div(recent_kwh * p_days * season_days + season_kwh * p_days * recent_days + recent_days * season_days,
        2 * recent_days * season_days);
end
$$;
reset role;
