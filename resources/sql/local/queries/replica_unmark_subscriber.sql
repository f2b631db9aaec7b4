update subscriber set scope_id = null where id = ? and scope_id is not null
