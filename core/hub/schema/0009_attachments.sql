-- Of an attachment: the id of the record that it is attached to, as text; else ''. It is read out of the fields, where it
-- lies as {... "record": [seq, id] ...}.
ALTER TABLE record ADD COLUMN attached_to TEXT NOT NULL DEFAULT '';
UPDATE record SET attached_to = lower(cast(substr(fields, at + 2, 36) AS text))
  FROM (SELECT row AS r, name + 8 +
      CASE hex(substr(fields, name + 8, 1)) WHEN '18' THEN 2 WHEN '19' THEN 3 WHEN '1A' THEN 5 WHEN '1B' THEN 9 ELSE 1 END AS at
    FROM (SELECT row, fields, instr(fields, x'667265636f726482') AS name FROM record WHERE kind = 'attachment')
    WHERE name > 0)
  WHERE row = r AND substr(fields, at, 2) = x'7824';
CREATE INDEX record_attached_to ON record (attached_to) WHERE attached_to <> '';
