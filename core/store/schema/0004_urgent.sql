-- What goes out before everything else, found without a look at each change of a long backlog.

CREATE INDEX outbox_urgent ON outbox (number) WHERE kind IN ('request', 'reply');
