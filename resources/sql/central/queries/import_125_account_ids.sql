-- Ids of the new ones.
update staging.account
set is_new = true, account_id = nextval(pg_get_serial_sequence('core.account', 'id')),
    premises_id = nextval(pg_get_serial_sequence('core.premises', 'id'))
where account_id is null
