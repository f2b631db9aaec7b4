select account_id, number from api.find_phone($1, $2)
