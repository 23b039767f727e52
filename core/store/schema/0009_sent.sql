-- Which changes have left, so that the hub may have them. Apart from the changes: noting it there would write all of a
-- long backlog once more.

CREATE TABLE outbox_sent (number INTEGER PRIMARY KEY);
INSERT INTO outbox_sent SELECT number FROM outbox WHERE state = 1;
UPDATE outbox SET state = 0 WHERE state = 1;
