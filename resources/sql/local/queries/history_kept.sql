select account_id from kept_history
