-- What is written in attached files that are here, as far as it could be read (core/search/file_index.h). All of it
-- follows from the files.
CREATE TABLE file_text (
  number INTEGER PRIMARY KEY, -- its row in file_search
  attachment BLOB NOT NULL UNIQUE,
  record BLOB NOT NULL,       -- that it is attached to
  sha256 BLOB NOT NULL,
  reader INTEGER NOT NULL,    -- the version of what has read it
  pages INTEGER NOT NULL      -- with words; 0: it has none, or could not be read
);
CREATE INDEX file_text_by_record ON file_text (record);
CREATE TABLE file_page (
  file INTEGER NOT NULL,      -- its number
  first INTEGER NOT NULL,     -- how many places the index has before this page's words
  page INTEGER NOT NULL,      -- from 0
  text BLOB NOT NULL,         -- compressed by zlib
  PRIMARY KEY (file, first)
) WITHOUT ROWID;
CREATE VIRTUAL TABLE file_search USING fts5 (title, summary, body, start, content='', contentless_delete=1, tokenize='amparo');
