-- Revisions of records that somebody looked at, as the hub told them.
CREATE TABLE revision (
  record BLOB NOT NULL,
  seq INTEGER NOT NULL,
  body BLOB NOT NULL,         -- CBOR, as a History frame has it
  PRIMARY KEY (record, seq)
) WITHOUT ROWID;
