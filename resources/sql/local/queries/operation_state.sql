select state from operation where id = ?
