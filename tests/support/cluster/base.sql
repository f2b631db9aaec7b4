-- A small centre for tests, or a large one for benchmarks: three districts, a house for four accounts, a meter each.
insert into core.scope (id, kind, name) values (11, 'district', 'd1'), (12, 'district', 'd2'), (13, 'district', 'd3');
insert into core.house (id, scope_id, town, street, number)
select i, 11 + i % 3, 'town', 'street', i::text from generate_series(1, :accounts / 4) i;
insert into core.premises (id, house_id, flat, area_cm2, residents, category, scope_id)
select i, 1 + i % (:accounts / 4), i::text, 500000, 2, 'urban_gas', 11 + (1 + i % (:accounts / 4)) % 3 from generate_series(1, :accounts) i;
insert into core.subscriber (id, kind, name, scope_id)
select i, 'individual', 'holder ' || i, 11 + (1 + i % (:accounts / 4)) % 3 from generate_series(1, :accounts) i;
insert into core.account (id, number, subscriber_id, premises_id, zones, opened_on, balance, scope_id)
select i, (390000000000 + i)::text, i, i, 1, '2020-01-01', 0, 11 + (1 + i % (:accounts / 4)) % 3 from generate_series(1, :accounts) i;
insert into core.meter (id, number, account_id, model, digits, zones, installed_on, scope_id)
select i, 'M' || i, i, 'model', 6, 1, '2020-01-01', 11 + (1 + i % (:accounts / 4)) % 3 from generate_series(1, :accounts) i;
insert into core.register (meter_id, zone, last_value, last_read_on, last_source, scope_id)
select i, 'T1', 1000, '2020-02-01', 'phone', 11 + (1 + i % (:accounts / 4)) % 3 from generate_series(1, :accounts) i;
update sync.quota set per_day = 900000000;
-- Both accounts of a pair always have the same balance at the centre: whoever sees two different ones sees a torn view.
create function core.move_pair(p_first bigint, p_amount bigint) returns void
language sql as $$ update core.account set balance = p_amount where id in (p_first, p_first + 1) $$;
