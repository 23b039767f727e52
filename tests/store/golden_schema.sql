CREATE INDEX file_text_by_record ON file_text (record);
CREATE INDEX outbox_by_record ON outbox (record);
CREATE INDEX outbox_by_state ON outbox (state);
CREATE INDEX outbox_urgent ON outbox (number) WHERE kind IN ('request', 'reply');
CREATE INDEX record_by_change ON record (deleted, changed);
CREATE INDEX record_by_kind ON record (kind, deleted, changed);
CREATE INDEX vocabulary_common ON vocabulary (word, tokens, count) WHERE count >= 16;
CREATE TABLE draft (
  record BLOB PRIMARY KEY,
  kind TEXT NOT NULL,
  fields BLOB NOT NULL,       -- CBOR {address: value}: only what the form changed
  bases BLOB NOT NULL         -- CBOR {address: value}: what stood there when the form opened
) WITHOUT ROWID;
CREATE TABLE facet (
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  row INTEGER NOT NULL,
  PRIMARY KEY (field, value, row)
) WITHOUT ROWID;
CREATE TABLE file (
  sha256 BLOB PRIMARY KEY,
  size INTEGER NOT NULL,
  here INTEGER NOT NULL,      -- 1: all of it is in the folder, and verified
  sending INTEGER NOT NULL,   -- 0 nothing to send, 1 the hub has to get it yet, 2 the hub has it from here
  upload TEXT,                -- the address of the upload under way
  keeping INTEGER NOT NULL,   -- 0 as the policy says, 1 always, 2 only when asked for
  asked INTEGER NOT NULL,     -- 1: a person waits for it
  tries INTEGER NOT NULL,     -- how often in a row it failed for a reason of its own
  tried INTEGER NOT NULL,     -- when last, by this computer's clock
  code TEXT,                  -- and why: the error's name
  parameters BLOB             -- CBOR {name: text}
) WITHOUT ROWID;
CREATE TABLE file_page (
  file INTEGER NOT NULL,      -- its number
  first INTEGER NOT NULL,     -- how many places the index has before this page's words
  page INTEGER NOT NULL,      -- from 0
  text BLOB NOT NULL,         -- compressed by zlib
  PRIMARY KEY (file, first)
) WITHOUT ROWID;
CREATE VIRTUAL TABLE file_search USING fts5 (title, summary, body, start, content='', contentless_delete=1, tokenize='amparo');
CREATE TABLE file_text (
  number INTEGER PRIMARY KEY, -- its row in file_search
  attachment BLOB NOT NULL UNIQUE,
  record BLOB NOT NULL,       -- that it is attached to
  sha256 BLOB NOT NULL,
  reader INTEGER NOT NULL,    -- the version of what has read it
  pages INTEGER NOT NULL      -- with words; 0: it has none, or could not be read
);
CREATE TABLE hub_base (
  record BLOB PRIMARY KEY,
  fields BLOB NOT NULL        -- CBOR {address: [seq, value]}
) WITHOUT ROWID;
CREATE TABLE link (
  target BLOB NOT NULL,
  field TEXT NOT NULL,
  row INTEGER NOT NULL,
  PRIMARY KEY (target, field, row)
) WITHOUT ROWID;
CREATE TABLE looked (
  list TEXT PRIMARY KEY,
  changed INTEGER NOT NULL,   -- of the record that was written last, by then
  at INTEGER NOT NULL         -- milliseconds by this computer's clock
) WITHOUT ROWID;
CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value NOT NULL
) WITHOUT ROWID;
CREATE TABLE opened (
  record BLOB PRIMARY KEY,
  number INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE outbox (
  number INTEGER PRIMARY KEY,
  record BLOB NOT NULL,
  kind TEXT NOT NULL,
  state INTEGER NOT NULL,     -- 0 waiting, 1 sent (the hub may have it), 2 rejected
  code TEXT,                  -- when rejected: the error's name
  parameters BLOB,            -- when rejected: CBOR {name: text}
  fields BLOB NOT NULL        -- CBOR {address: [value, seq and value of the field that the author saw]}
);
CREATE TABLE outbox_sent (number INTEGER PRIMARY KEY);
CREATE TABLE own_revision (
  record BLOB NOT NULL,
  number INTEGER NOT NULL,
  at INTEGER NOT NULL,
  before BLOB NOT NULL,
  after BLOB NOT NULL,
  PRIMARY KEY (record, number)
) WITHOUT ROWID;
CREATE TABLE read_later (
  record BLOB PRIMARY KEY,
  number INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE read_to (
  record BLOB PRIMARY KEY,
  position INTEGER NOT NULL,
  characters INTEGER NOT NULL,
  number INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE record (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  office BLOB NOT NULL,
  seq INTEGER NOT NULL,       -- of the hub's last change of it that is here; 0: the hub has not seen it
  deleted INTEGER NOT NULL,
  changed INTEGER NOT NULL,   -- grows with every write on this computer: the order of "newest first"
  fields BLOB NOT NULL        -- CBOR {address: [seq, value]}
);
CREATE TABLE revision (
  record BLOB NOT NULL,
  seq INTEGER NOT NULL,
  body BLOB NOT NULL,         -- CBOR, as a History frame has it
  PRIMARY KEY (record, seq)
) WITHOUT ROWID;
CREATE TABLE saved_search (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  query BLOB NOT NULL         -- CBOR {name: [texts]}: section, words, filters, order
);
CREATE VIRTUAL TABLE search USING fts5 (title, summary, body, start, content='', contentless_delete=1, tokenize='amparo');
CREATE TABLE sync_activity (
  number INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,            -- when it ended, in milliseconds by this computer's clock
  times INTEGER NOT NULL,         -- so often in a row the same came of it; `at` is of the last
  carried INTEGER NOT NULL,       -- 1: in files, by a courier
  sent INTEGER NOT NULL,          -- changes that have a verdict
  received INTEGER NOT NULL,      -- records
  conflicts INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  bytes INTEGER NOT NULL,         -- of both ways, before TLS and headers
  milliseconds INTEGER NOT NULL,  -- that it took
  code TEXT,                      -- what ended it, as in outbox
  parameters BLOB
);
CREATE TABLE vocabulary (
  word BLOB NOT NULL,         -- UTF-8, without accents
  tokens BLOB NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (word, tokens)
) WITHOUT ROWID;
CREATE TABLE written_here (
  row INTEGER PRIMARY KEY,
  changed INTEGER NOT NULL    -- of the record, by then
);
