-- The meter belongs to another account now; its readings go with it.
update reading set account_id = ? where account_id = ? and meter_id = ?
