-- References that nothing answers and readings that do not fit their meter (R-DIGITS, R-ZONES, R-REPLACED), before any of it is
-- merged. Accounts are there by now. Answers file, row number (in the order of COPY), column, reason, value; at most 10 000.
select * from (
    select 'meters' as file, s.row_no, 'account_number' as col, 'unknown' as reason, s.account_number as value
    from staging.meter s
    where not exists (select from core.account a where a.number = s.account_number)
    union all
    select 'charges', s.row_no, 'account_number', 'unknown', s.account_number
    from staging.charge s
    where not exists (select from core.account a where a.number = s.account_number)
    union all
    select 'payments', s.row_no, 'account_number', 'unknown', s.account_number
    from staging.payment s
    where not exists (select from core.account a where a.number = s.account_number)
    union all
    select 'appeals', s.row_no, 'account_number', 'unknown', s.account_number
    from staging.appeal s
    where s.account_number <> '' and not exists (select from core.account a where a.number = s.account_number)
    union all
    select 'readings', s.row_no, x.col, x.reason, x.value
    from staging.reading s
    left join staging.meter n on n.meter_number = s.meter_number
    left join core.meter m on m.number = s.meter_number
    cross join lateral (
        select 'meter_number' as col, 'unknown' as reason, s.meter_number as value
        where n.meter_number is null and m.id is null
        union all
        select 'value', 'too_many_digits', s.value::text where s.value >= 10 ^ coalesce(n.digits, m.digits)
        union all
        select 'zone', 'zone_unknown', s.zone where substr(s.zone, 2)::int > coalesce(n.zones, m.zones)
        union all
        select 'read_on', 'before_installation', s.read_on::text where s.read_on < coalesce(n.installed_on, m.installed_on)
        union all
        select 'read_on', 'after_removal', s.read_on::text
        where s.read_on > case when n.meter_number is null then m.removed_on else n.removed_on end
    ) x
) bad
order by file, row_no
limit 10000
