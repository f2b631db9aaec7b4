-- The state of the cabinet changes with its login, or when the input knows it.
with given (subscriber_id, zones, opened_on, cabinet_kind, cabinet_state, cabinet_login, state_known, id) as (
    values (?, ?, ?, ?, ?, ?, ?, ?)
)
update account
set subscriber_id = given.subscriber_id, zones = given.zones, opened_on = given.opened_on,
    cabinet_kind = given.cabinet_kind, cabinet_login = given.cabinet_login,
    cabinet_state = case
        when given.state_known or account.cabinet_login <> given.cabinet_login then given.cabinet_state
        else account.cabinet_state
    end
from given
where account.id = given.id
    and ((account.subscriber_id, account.zones, account.opened_on, account.cabinet_kind, account.cabinet_login)
            is not (given.subscriber_id, given.zones, given.opened_on, given.cabinet_kind, given.cabinet_login)
        or (given.state_known and account.cabinet_state <> given.cabinet_state))
