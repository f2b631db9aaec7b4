-- The roles that the rights of a dump name; without a login, for a cluster that is thrown away.
do $$
declare
    wanted text;
begin
    foreach wanted in array array['line605_owner', 'line605_keeper', 'line605_person', 'line605_operator', 'line605_clerk',
                                  'line605_supervisor', 'line605_administrator']
    loop
        if not exists (select from pg_catalog.pg_roles where rolname = wanted) then
            execute format('create role %I', wanted);
        end if;
    end loop;
end
$$
