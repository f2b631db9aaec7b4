delete from preference where key = ?
