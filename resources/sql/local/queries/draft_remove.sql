delete from draft where key = ?
