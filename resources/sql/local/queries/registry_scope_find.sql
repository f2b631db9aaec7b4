select id from scope where kind = 'district' and name = ?
