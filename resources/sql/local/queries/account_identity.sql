select identity_accepted from account where id = ?
