-- The kept histories of the accounts of appeals whose keys (hex digits, perhaps with ":seq") are in a JSON array.
select account_id
from kept_history
where account_id in (
    select appeal.account_id
    from json_each(?) as keys
    join appeal on appeal.uid = unhex(substr(keys.value, 1, 32))
)
