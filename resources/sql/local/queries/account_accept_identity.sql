update account set identity_accepted = 1 where id = ?
