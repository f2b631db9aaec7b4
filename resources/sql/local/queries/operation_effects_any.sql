select exists (
    select 1 from operation
    where state <> 'local' and state in ('pending', 'sent', 'acknowledged') and inverse is not null
)
