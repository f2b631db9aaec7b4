select admin.user_scope($1, $2)
