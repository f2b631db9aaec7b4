select api.present($1)
