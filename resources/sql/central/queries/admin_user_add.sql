select admin.user_add($1, $2, $3, $4, $5)
