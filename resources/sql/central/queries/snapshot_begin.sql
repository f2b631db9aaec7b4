select api.snapshot_begin()
