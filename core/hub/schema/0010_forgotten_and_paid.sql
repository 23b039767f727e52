-- Of a record whose history was erased, a snapshot from before still has what it said then.
INSERT INTO setting (name, value)
  SELECT 'history_erased', number FROM audit WHERE act = 'forget' ORDER BY number DESC LIMIT 1;

-- A file takes the room of each office that sent all of it, whoever sent it first, or that has it and names it.
ALTER TABLE blob_holder ADD COLUMN pays INTEGER NOT NULL DEFAULT 0;
ALTER TABLE blob_holder ADD COLUMN since INTEGER NOT NULL DEFAULT 0; -- milliseconds since 1970, when it was shown last
UPDATE blob_holder SET pays = 1
  WHERE office = (SELECT blob.office FROM blob WHERE blob.sha256 = blob_holder.sha256) OR EXISTS
    (SELECT 1 FROM blob_use AS use JOIN record ON record.row = use.record
    WHERE use.sha256 = blob_holder.sha256 AND blob_holder.office IN (use.office, record.office));
CREATE INDEX blob_paid_by_office ON blob_holder (office) WHERE pays = 1;

CREATE INDEX upload_under_way ON upload (office) WHERE done = 0;
