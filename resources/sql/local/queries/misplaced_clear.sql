delete from misplaced_line
