-- The first line from one rank to before another that stands in its place.
select rank, holder
from account_line
where rank >= ? and rank < ? and rank not in (select rank from misplaced_line)
order by rank
limit 1
