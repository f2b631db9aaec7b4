update reading set superseded = 1 where account_id = ? and meter_id = ? and uid = ? and superseded = 0
