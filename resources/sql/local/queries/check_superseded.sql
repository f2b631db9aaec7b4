-- A reading is superseded exactly when a correction points at it.
select hex(reading.uid)
from reading
where (superseded = 1 and uid not in (select corrects from reading where corrects is not null))
    or (superseded = 0 and uid in (select corrects from reading where corrects is not null))
limit 20
