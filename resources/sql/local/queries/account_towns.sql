select distinct town from house order by folded(town)
