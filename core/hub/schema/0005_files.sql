-- Files that are here, each by the SHA-256 of its bytes; those lie in a folder beside the store.
CREATE TABLE blob (
  sha256 BLOB PRIMARY KEY,
  size INTEGER NOT NULL,
  office INTEGER NOT NULL,       -- whose upload made it, and whose room it takes
  stored INTEGER NOT NULL        -- milliseconds since 1970
) WITHOUT ROWID;

-- Offices that have shown that they have a file: they sent all of it, or may fetch it.
CREATE TABLE blob_holder (
  sha256 BLOB NOT NULL,
  office INTEGER NOT NULL,
  PRIMARY KEY (sha256, office)
) WITHOUT ROWID;

-- Every file that an attachment record names, or named in a revision that is kept.
CREATE TABLE blob_use (
  sha256 BLOB NOT NULL,
  record INTEGER NOT NULL,
  office INTEGER NOT NULL,       -- whose person wrote it into the record; 0: the hub's operator
  current INTEGER NOT NULL,      -- 1: the record names it now
  PRIMARY KEY (sha256, record)
) WITHOUT ROWID;
CREATE INDEX blob_use_of_record ON blob_use (record) WHERE current=1;

-- Uploads under way, and for a while those that are done. How far one has come shows in its file.
CREATE TABLE upload (
  id BLOB PRIMARY KEY,
  office INTEGER NOT NULL,
  sha256 BLOB NOT NULL,
  size INTEGER NOT NULL,
  metadata TEXT NOT NULL,        -- as the client gave it
  done INTEGER NOT NULL,
  expires INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX upload_of_office ON upload (office);
