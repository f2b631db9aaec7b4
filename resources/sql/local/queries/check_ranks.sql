-- Not zero when the ranks have gaps or when the search does not know each line.
select
    (select count(*) from account_line) - (select coalesce(max(rank), 0) from account_line),
    (select count(*) from account_line) - (select count(*) from account_words),
    (select count(*) from account_line) - (select count(*) from account_digits)
