update operation set inverse = ?2 where id = ?1
