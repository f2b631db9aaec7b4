-- Which rows are of known accounts, and where they are.
update staging.account s
set scope_id = k.scope_id, house_id = k.house_id, account_id = k.account_id, premises_id = k.premises_id,
    subscriber_id = k.subscriber_id, old_subscriber_id = k.subscriber_id
from (
    select x.row_no, h.scope_id, h.id as house_id, a.id as account_id, a.premises_id, a.subscriber_id
    from staging.account x
    join core.scope c on c.kind = 'district' and c.name = x.district
    join core.house h on h.scope_id = c.id and h.town = x.town and h.street = x.street and h.number = x.house
    left join core.account a on a.number = x.account_number
) k
where k.row_no = s.row_no
