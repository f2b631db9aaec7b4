select 1
from subscriber
where id = ? and kind = ? and name = ? and inn = ? and contract = ? and phone = ? and email = ? and email_consent = ?
