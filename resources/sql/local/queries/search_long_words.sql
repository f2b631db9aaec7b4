-- The indexed words that begin with a long prefix: from it to before the next one.
select text from word where text >= ? and text < ? limit ?
