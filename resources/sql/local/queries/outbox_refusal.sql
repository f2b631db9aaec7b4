-- Why an operation was refused.
select refusal from operation where id = ? and state = 'refused'
