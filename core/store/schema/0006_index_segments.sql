-- Segments of the search index are merged when there is time for it, and not by whoever commits.
INSERT INTO search (search, rank) VALUES ('automerge', 0);
