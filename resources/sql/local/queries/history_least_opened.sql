-- All but the given number of the last opened ones.
select account_id from kept_history order by opened_at desc, account_id limit -1 offset ?
