select version, checksum from sync.migration order by version
