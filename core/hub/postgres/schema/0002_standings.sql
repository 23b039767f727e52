-- The newest seq up to which one of the office's devices is known to hold everything: for whoever looks after the hub.
ALTER TABLE office ADD COLUMN held bigint NOT NULL DEFAULT 0;
