-- Key, scope and canonical text of the rows between two keys, as the centre writes them (sync.wire_*).
select
    account.id, house.scope_id, concat_ws(char(31), account.id, account.number, subscriber_id, premises_id,
    account.zones, opened_on, balance, coalesce(balance_on, char(30)), cabinet_kind, cabinet_state, cabinet_login,
    identity_accepted)
from account
cross join premises on premises.id = account.premises_id
cross join house on house.id = premises.house_id
where account.id between ? and ?
