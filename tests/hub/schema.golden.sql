CREATE INDEX blob_paid_by_office ON blob_holder (office) WHERE pays = 1;
CREATE INDEX blob_use_of_record ON blob_use (record) WHERE current=1;
CREATE UNIQUE INDEX device_courier ON device (courier);
CREATE INDEX device_of_person ON device (person);
CREATE INDEX record_about ON record (about) WHERE about <> 0;
CREATE INDEX record_attached_to ON record (attached_to) WHERE attached_to <> '';
CREATE INDEX record_withdrawn ON record (audience_seq) WHERE shared = 0 AND was_shared = 1;
CREATE INDEX revision_of_record ON revision (record);
CREATE INDEX upload_of_office ON upload (office);
CREATE INDEX upload_under_way ON upload (office) WHERE done = 0;
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
CREATE TABLE blob (
  sha256 BLOB PRIMARY KEY,
  size INTEGER NOT NULL,
  office INTEGER NOT NULL,       -- whose upload made it, and whose room it takes
  stored INTEGER NOT NULL        -- milliseconds since 1970
) WITHOUT ROWID;
CREATE TABLE blob_holder (
  sha256 BLOB NOT NULL,
  office INTEGER NOT NULL, pays INTEGER NOT NULL DEFAULT 0, since INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (sha256, office)
) WITHOUT ROWID;
CREATE TABLE "blob_use" (
  sha256 BLOB NOT NULL,
  record INTEGER NOT NULL,
  office INTEGER NOT NULL,       -- whose person wrote it into the record; 0: the hub's operator
  current INTEGER NOT NULL,      -- 1: the record names it now
  PRIMARY KEY (sha256, record, office)
) WITHOUT ROWID;
CREATE TABLE device (
  row INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (row),
  name TEXT NOT NULL,
  token BLOB NOT NULL UNIQUE,  -- SHA-256 of the bearer token
  revoked INTEGER NOT NULL,
  enrolled INTEGER NOT NULL,   -- milliseconds since 1970, as every time here
  seen INTEGER                 -- to the hour; NULL: never since it was enrolled
, courier BLOB, wipe INTEGER NOT NULL DEFAULT 0, told INTEGER);
CREATE TABLE digest (
  scope INTEGER PRIMARY KEY,
  count INTEGER NOT NULL,
  sum INTEGER NOT NULL
);
CREATE TABLE hub (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  name TEXT NOT NULL,
  epoch BLOB NOT NULL,
  head INTEGER NOT NULL
);
CREATE TABLE "invitation" (
  row INTEGER PRIMARY KEY,
  secret BLOB NOT NULL UNIQUE, -- SHA-256 of the secret
  person INTEGER NOT NULL REFERENCES person (row),
  made INTEGER NOT NULL,       -- 0: before this was noted
  expires INTEGER NOT NULL,
  withdrawn INTEGER NOT NULL,
  replica BLOB,                -- NULL: not used yet; else the replica that joined with it
  device INTEGER REFERENCES device (row)
);
CREATE TABLE office (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE
, held INTEGER NOT NULL DEFAULT 0);
CREATE TABLE past_epoch (
  row INTEGER PRIMARY KEY,
  epoch BLOB NOT NULL UNIQUE,
  head INTEGER NOT NULL
);
CREATE TABLE person (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  office INTEGER NOT NULL REFERENCES office (row),
  name TEXT NOT NULL,
  role INTEGER NOT NULL,       -- 0 reader, 1 contributor, 2 editor, 3 administrator
  UNIQUE (office, name)
);
CREATE TABLE record (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  office INTEGER NOT NULL,
  seq INTEGER NOT NULL UNIQUE,
  shared INTEGER NOT NULL,       -- 1: audience network, 0: its own office
  audience_seq INTEGER NOT NULL, -- when `shared` last changed
  was_shared INTEGER NOT NULL,   -- 1: other offices may hold it
  deleted INTEGER NOT NULL,
  about INTEGER NOT NULL,        -- of a conflict: the row of the record it speaks of; else 0
  fields BLOB NOT NULL           -- CBOR {address: [seq, value]}
, attached_to TEXT NOT NULL DEFAULT '');
CREATE TABLE replica (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  device INTEGER NOT NULL REFERENCES device (row)
);
CREATE TABLE revision (
  seq INTEGER PRIMARY KEY,
  record INTEGER NOT NULL,
  person INTEGER NOT NULL,       -- 0: the hub's operator, by an import
  office INTEGER NOT NULL,
  replica INTEGER NOT NULL,      -- 0: an import
  number INTEGER NOT NULL,
  at INTEGER NOT NULL,           -- the hub's clock; it decorates
  fields BLOB NOT NULL           -- CBOR {address: [before, after] or [before, after, as sent]}
);
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE upload (
  id BLOB PRIMARY KEY,
  office INTEGER NOT NULL,
  sha256 BLOB NOT NULL,
  size INTEGER NOT NULL,
  metadata TEXT NOT NULL,        -- as the client gave it
  done INTEGER NOT NULL,
  expires INTEGER NOT NULL
, device INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE TABLE verdict (
  replica INTEGER NOT NULL,
  number INTEGER NOT NULL,
  hash BLOB NOT NULL,            -- BLAKE2b of the change
  applied INTEGER NOT NULL,      -- 1: the verdict's seq is a revision made of exactly this change
  verdict BLOB NOT NULL,
  PRIMARY KEY (replica, number)
) WITHOUT ROWID;
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit BEGIN
  SELECT RAISE(ABORT, 'the audit log is only added to');
END;
CREATE TRIGGER audit_is_not_removed BEFORE DELETE ON audit BEGIN
  SELECT RAISE(ABORT, 'the audit log is only added to');
END;
CREATE TRIGGER audit_is_not_replaced BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE row = NEW.row) BEGIN
  SELECT RAISE(ABORT, 'the audit log is only added to');
END;
