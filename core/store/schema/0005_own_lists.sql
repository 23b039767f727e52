-- What one person keeps for themselves on this computer. Nothing of it travels.

-- Records whose last change was made here. What came after it gave the record another number.
CREATE TABLE written_here (
  row INTEGER PRIMARY KEY,
  changed INTEGER NOT NULL    -- of the record, by then
);
-- How far somebody had looked at a list.
CREATE TABLE looked (
  list TEXT PRIMARY KEY,
  changed INTEGER NOT NULL,   -- of the record that was written last, by then
  at INTEGER NOT NULL         -- milliseconds by this computer's clock
) WITHOUT ROWID;
-- Searches that are kept by name.
CREATE TABLE saved_search (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  query BLOB NOT NULL         -- CBOR {name: [texts]}: section, words, filters, order
);
-- Records that were opened, and those to be read later; the highest number was last.
CREATE TABLE opened (
  record BLOB PRIMARY KEY,
  number INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE read_later (
  record BLOB PRIMARY KEY,
  number INTEGER NOT NULL
) WITHOUT ROWID;
