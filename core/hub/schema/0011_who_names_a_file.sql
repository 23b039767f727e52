-- Every office of which somebody wrote the name of a file into a record, each by itself: whoever has the file makes it
-- seen, and nobody for another.
CREATE TABLE named_use (
  sha256 BLOB NOT NULL,
  record INTEGER NOT NULL,
  office INTEGER NOT NULL,       -- whose person wrote it into the record; 0: the hub's operator
  current INTEGER NOT NULL,      -- 1: the record names it now
  PRIMARY KEY (sha256, record, office)
) WITHOUT ROWID;
INSERT INTO named_use SELECT sha256, record, office, current FROM blob_use;
-- After a restore others may have given an office's record back, with the name of its file. Where the office keeps the
-- file to itself in another record, that is for it to say.
INSERT OR IGNORE INTO named_use
  SELECT use.sha256, use.record, record.office, use.current
  FROM blob_use AS use JOIN record ON record.row = use.record
  WHERE use.office <> 0 AND NOT EXISTS (SELECT 1 FROM blob_use AS other JOIN record AS kept ON kept.row = other.record
    WHERE other.sha256 = use.sha256 AND kept.shared = 0 AND kept.office = record.office AND kept.row <> record.row);
DROP TABLE blob_use;
ALTER TABLE named_use RENAME TO blob_use;
CREATE INDEX blob_use_of_record ON blob_use (record) WHERE current=1;

-- Which device began an upload: it goes with its access. 0: before this was noted.
ALTER TABLE upload ADD COLUMN device INTEGER NOT NULL DEFAULT 0;
