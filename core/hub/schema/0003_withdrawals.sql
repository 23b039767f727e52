-- When something last left the sight of other offices: no snapshot from before may be given out any more.
CREATE INDEX record_withdrawn ON record (audience_seq) WHERE shared = 0 AND was_shared = 1;
