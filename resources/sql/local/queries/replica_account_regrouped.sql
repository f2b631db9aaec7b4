-- Nothing when the account has another number, subscriber or premises, or is new.
select 1 from account where id = ? and number = ? and subscriber_id = ? and premises_id = ?
