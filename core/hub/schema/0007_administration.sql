-- What was done to the hub itself: written together with what it tells of, and only ever added to. Names are those of
-- then; nothing here is of a record.
CREATE TABLE audit (
  row INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  device INTEGER NOT NULL,     -- from which it was done; 0: at the hub's command line, and the next three are empty
  by_office TEXT NOT NULL,
  by_person TEXT NOT NULL,
  by_device TEXT NOT NULL,
  act TEXT NOT NULL,
  office TEXT NOT NULL,        -- to whom; empty where the act is about nobody
  person TEXT NOT NULL,
  number INTEGER NOT NULL,     -- of the device or the invitation; 0: of none
  was TEXT NOT NULL,
  became TEXT NOT NULL
);
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit BEGIN
  SELECT RAISE(ABORT, 'the audit log is only added to');
END;
CREATE TRIGGER audit_is_not_removed BEFORE DELETE ON audit BEGIN
  SELECT RAISE(ABORT, 'the audit log is only added to');
END;
-- INSERT OR REPLACE removes without asking the trigger above.
CREATE TRIGGER audit_is_not_replaced BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE row = NEW.row) BEGIN
  SELECT RAISE(ABORT, 'the audit log is only added to');
END;

-- Invitations get a number by which people speak of them, and can be taken back.
CREATE TABLE numbered_invitation (
  row INTEGER PRIMARY KEY,
  secret BLOB NOT NULL UNIQUE, -- SHA-256 of the secret
  person INTEGER NOT NULL REFERENCES person (row),
  made INTEGER NOT NULL,       -- 0: before this was noted
  expires INTEGER NOT NULL,
  withdrawn INTEGER NOT NULL,
  replica BLOB,                -- NULL: not used yet; else the replica that joined with it
  device INTEGER REFERENCES device (row)
);
INSERT INTO numbered_invitation (secret, person, made, expires, withdrawn, replica, device)
  SELECT secret, person, 0, expires, 0, replica, device FROM invitation ORDER BY expires;
DROP TABLE invitation;
ALTER TABLE numbered_invitation RENAME TO invitation;

-- What a device that has no access any more is told to do with what it holds, and when it was told first.
ALTER TABLE device ADD COLUMN wipe INTEGER NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN told INTEGER;
