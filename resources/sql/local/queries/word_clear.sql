delete from word
