update subscriber
set kind = ?, name = ?, inn = ?, contract = ?, phone = ?, email = ?, email_consent = ?
where id = ?
