-- What this computer knows of a file that attachments name, by the SHA-256 of its bytes; those lie in a folder
-- beside the store. What is on the way down shows in that folder alone.
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
