-- Two segments of the search index that are alike are merged, when there is time for it.
INSERT INTO search (search, rank) VALUES ('usermerge', 2);
