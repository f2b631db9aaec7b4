update appeal set queued = 0 where uid = unhex(?)
