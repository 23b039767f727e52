-- Of an attachment: the id of the record that it is attached to, as text; else ''. It is read out of the fields, where it
-- lies as {... "record": [seq, id] ...}.
ALTER TABLE record ADD COLUMN attached_to text NOT NULL DEFAULT '';
UPDATE record SET attached_to = lower(encode(substring(fields FROM at + 2 FOR 36), 'escape'))
  FROM (SELECT row AS r, name + 8 + CASE WHEN name > 0 THEN
      CASE get_byte(fields, name + 7) WHEN 24 THEN 2 WHEN 25 THEN 3 WHEN 26 THEN 5 WHEN 27 THEN 9 ELSE 1 END END AS at
    FROM (SELECT row, fields, position('\x667265636f726482'::bytea IN fields) AS name FROM record
      WHERE kind = 'attachment') AS attachments) AS named
  WHERE row = r AND substring(fields FROM at FOR 2) = '\x7824';
CREATE INDEX record_attached_to ON record (attached_to) WHERE attached_to <> '';
