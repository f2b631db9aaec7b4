-- One migration at a time, over all connections.
select pg_advisory_lock(605)
