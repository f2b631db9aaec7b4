-- The highest number of the year given as '26-'; only those of our own form count.
with given (prefix) as (values (?))
select coalesce(max(cast(substr(number, 4) as integer)), 0)
from given
join appeal on number between prefix and prefix || '999999' and number glob prefix || '[0-9][0-9][0-9][0-9][0-9][0-9]'
