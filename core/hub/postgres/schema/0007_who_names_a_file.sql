-- Every office of which somebody wrote the name of a file into a record, each by itself: whoever has the file makes it
-- seen, and nobody for another.
ALTER TABLE blob_use DROP CONSTRAINT blob_use_pkey, ADD PRIMARY KEY (sha256, record, office);
-- After a restore others may have given an office's record back, with the name of its file. Where the office keeps the
-- file to itself in another record, that is for it to say.
INSERT INTO blob_use
  SELECT use.sha256, use.record, record.office, use.current
  FROM blob_use AS use JOIN record ON record.row = use.record
  WHERE use.office <> 0 AND NOT EXISTS (SELECT 1 FROM blob_use AS other JOIN record AS kept ON kept.row = other.record
    WHERE other.sha256 = use.sha256 AND NOT kept.shared AND kept.office = record.office AND kept.row <> record.row)
  ON CONFLICT DO NOTHING;

-- Which device began an upload: it goes with its access. 0: before this was noted.
ALTER TABLE upload ADD COLUMN device bigint NOT NULL DEFAULT 0;
