select 1 from appeal where number = ?
