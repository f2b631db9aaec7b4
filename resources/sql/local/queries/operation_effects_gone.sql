update operation set inverse = null where state <> 'local' and state in ('pending', 'sent', 'acknowledged') and inverse is not null
