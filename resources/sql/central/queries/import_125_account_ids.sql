-- Ids of the new ones.
update staging.account
set is_new = true, account_id = nextval('core.account_id_seq'),
    premises_id = nextval('core.premises_id_seq')
where account_id is null
