select kind, version, payload, actor from operation where id = ?
