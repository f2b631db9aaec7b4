update account set has_history = ?2 where id = ?1 and has_history <> ?2
