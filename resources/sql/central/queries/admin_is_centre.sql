select to_regclass('sync.migration') is not null
