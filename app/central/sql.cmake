# The SQL of the centre: migrations in their order, functions, and the statements that are sent to it, one a file.
set(line605_central_sql
    queries/borrow.sql queries/digest.sql queries/digest_ranges.sql queries/feed.sql queries/find_phone.sql queries/hello.sql
    queries/history.sql queries/listen.sql queries/present.sql queries/pull_begin.sql queries/pull_commit.sql
    queries/pull_rollback.sql queries/range.sql queries/reveal.sql queries/reveal_request.sql queries/snapshot.sql
    queries/snapshot_begin.sql queries/submit.sql queries/templates/change_password.sql queries/tick.sql)
