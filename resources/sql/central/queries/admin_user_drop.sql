select admin.user_drop($1)
