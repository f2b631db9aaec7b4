select value from preference where key = ?
