-- The epochs that ended with a restore, oldest first, and the last seq of each that still holds.
CREATE TABLE past_epoch (
  row INTEGER PRIMARY KEY,
  epoch BLOB NOT NULL UNIQUE,
  head INTEGER NOT NULL
);
