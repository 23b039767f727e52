-- What the syncs of this computer did, the newest few hundred. Nothing of it travels.
CREATE TABLE sync_activity (
  number INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,            -- when it ended, in milliseconds by this computer's clock
  times INTEGER NOT NULL,         -- so often in a row the same came of it; `at` is of the last
  carried INTEGER NOT NULL,       -- 1: in files, by a courier
  sent INTEGER NOT NULL,          -- changes that have a verdict
  received INTEGER NOT NULL,      -- records
  conflicts INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  bytes INTEGER NOT NULL,         -- of both ways, before TLS and headers
  milliseconds INTEGER NOT NULL,  -- that it took
  code TEXT,                      -- what ended it, as in outbox
  parameters BLOB
);
