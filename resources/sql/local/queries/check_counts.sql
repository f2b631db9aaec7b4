select
    (select count(*) from account), (select count(*) from meter), (select count(*) from reading), (select count(*) from charge),
    (select count(*) from payment), (select count(*) from appeal), (select count(*) from operation), (select count(*) from draft)
