select
    (select coalesce(max(id), 0) from house),
    (select coalesce(max(id), 0) from premises),
    (select coalesce(max(id), 0) from subscriber),
    (select coalesce(max(id), 0) from account),
    (select coalesce(max(id), 0) from meter),
    (select coalesce(max(id), 0) from appeal)
