-- How many lines have a word that begins so, long words only; and how many lines there are.
select
    (select coalesce(sum(lines), 0) from word where text >= ? and text < ?),
    (select coalesce(max(rank), 0) from account_line)
