with given (id) as (values (?))
delete from subscriber
where id = (select id from given) and not exists (select 1 from account where subscriber_id = (select id from given))
