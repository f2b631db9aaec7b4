-- A legal entity with exactly these details; its accounts share the row.
select id
from subscriber
where inn <> '' and inn = ? and kind = 'legal' and name = ? and contract = ? and phone = ? and email = ?
    and email_consent = ?
