-- Of a record whose history was erased, a snapshot from before still has what it said then.
INSERT INTO setting (name, value)
  SELECT 'history_erased', number FROM audit WHERE act = 'forget' ORDER BY number DESC LIMIT 1;

-- Whoever sent all of a file pays for it, whoever sent it first.
ALTER TABLE blob_holder ADD COLUMN sent INTEGER NOT NULL DEFAULT 0;
UPDATE blob_holder SET sent = 1 WHERE office = (SELECT blob.office FROM blob WHERE blob.sha256 = blob_holder.sha256);
CREATE INDEX blob_sent_by_office ON blob_holder (office) WHERE sent = 1;

CREATE INDEX upload_under_way ON upload (office) WHERE done = 0;
