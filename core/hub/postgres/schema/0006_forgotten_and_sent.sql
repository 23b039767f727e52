-- Of a record whose history was erased, a snapshot from before still has what it said then.
INSERT INTO setting (name, value)
  SELECT 'history_erased', number::text FROM audit WHERE act = 'forget' ORDER BY number DESC LIMIT 1;

-- Whoever sent all of a file pays for it, whoever sent it first.
ALTER TABLE blob_holder ADD COLUMN sent boolean NOT NULL DEFAULT false;
UPDATE blob_holder SET sent = true WHERE office = (SELECT blob.office FROM blob WHERE blob.sha256 = blob_holder.sha256);
CREATE INDEX blob_sent_by_office ON blob_holder (office) WHERE sent;

CREATE INDEX upload_under_way ON upload (office) WHERE NOT done;
