-- What the lines of the accounts of a JSON array show besides words.
update account_line
set balance = (select balance from account where account.id = account_line.account_id),
    last_read_on = (
        select coalesce(max(register.last_read_on), '')
        from meter
        join register on register.meter_id = meter.id
        where meter.account_id = account_line.account_id
    ),
    open_appeals = (
        select count(*)
        from appeal
        where appeal.account_id = account_line.account_id and appeal.state not in ('answered', 'closed')
    )
where account_id in (select value from json_each(?))
    and exists (select 1 from account where account.id = account_line.account_id)
