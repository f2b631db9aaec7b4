-- A settled handing-over of the identity document means that it was accepted (A-IDENTITY). Answers how many.
with put as (
    update core.account a
    set identity_accepted = true
    from staging.appeal s
    where s.account_number = a.number and s.topic = 'identity' and s.state in ('answered', 'closed') and not a.identity_accepted
    returning 1
)
select count(*) from put
