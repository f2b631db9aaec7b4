update operation set next_try_at = null where state <> 'local' and state in ('pending', 'sent') and next_try_at is not null
