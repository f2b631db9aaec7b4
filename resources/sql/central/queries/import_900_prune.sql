-- Appeals that were settled long ago leave their queues.
select admin.prune_queues()
