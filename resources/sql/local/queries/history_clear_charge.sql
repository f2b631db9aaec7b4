delete from charge where account_id = ?
