-- How far somebody has read a record; the highest number was last.
CREATE TABLE read_to (
  record BLOB PRIMARY KEY,
  position INTEGER NOT NULL,
  characters INTEGER NOT NULL,
  number INTEGER NOT NULL
) WITHOUT ROWID;
