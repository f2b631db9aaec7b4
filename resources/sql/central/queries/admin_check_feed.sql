select tbl, 'in scope ' || scope, 'missing ' || missing, 'wrong ' || wrong, 'surplus ' || surplus from admin.check_feed()
