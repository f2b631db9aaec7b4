select api.tick()
