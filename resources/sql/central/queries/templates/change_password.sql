-- Takes no parameters: the verifier is put in as a literal. Sent as one message, so it is one transaction.
alter role current_user password :verifier;
select api.changed_password()
