-- The scopes that are there from the start; after the triggers, so that they are in the feed, and by the role that
-- migrates, whom no policy hinders.


insert into core.scope (id, kind, name) values
    (1, 'reference', 'reference'), (2, 'legal', 'legal'),
    (3, 'queue', 'general'), (4, 'queue', 'billing'), (5, 'queue', 'metering'), (6, 'queue', 'clients')
on conflict do nothing;
