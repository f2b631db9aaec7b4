select rank, number from account_line
where (? = '' or town = ?)
  and (? = '' or kind = ?)
  and (? = 0 or balance < 0)
  and (? = '' or last_read_on < ?)
  and (? = 0 or open_appeals > 0)
