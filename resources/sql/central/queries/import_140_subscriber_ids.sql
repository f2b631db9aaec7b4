-- An individual has a subscriber for each account, since two people may well have the same name.
with wanted as (
    select row_no, first_value(row_no) over (
        partition by case when kind = 'legal' and inn <> '' then 0 else row_no end, kind, holder, inn, contract, phone, email,
            email_consent
        order by row_no) as leader
    from staging.account
    where subscriber_id is null
), ids as (
    select leader, nextval('core.subscriber_id_seq') as id from wanted where row_no = leader
)
update staging.account s
set subscriber_id = ids.id
from wanted join ids using (leader)
where wanted.row_no = s.row_no
