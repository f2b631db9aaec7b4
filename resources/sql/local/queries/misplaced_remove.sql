delete from misplaced_line where rank = ?
