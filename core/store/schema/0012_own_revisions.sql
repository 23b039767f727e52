-- What was written here, change by change: the history of a record as far as no hub has told it yet.
CREATE TABLE own_revision (
  record BLOB NOT NULL,
  number INTEGER NOT NULL,
  at INTEGER NOT NULL,
  before BLOB NOT NULL,
  after BLOB NOT NULL,
  PRIMARY KEY (record, number)
) WITHOUT ROWID;
