-- A verdict keeps no word of what anybody wrote: what it told is cut off behind its seq, and behind InvalidField. Its
-- CBOR is [[number, status, seq, {address: value}]] or [[number, 3, seq, code, {parameters}]].
UPDATE verdict SET verdict = substring(verdict FROM 1 FOR status +
    CASE get_byte(verdict, status) WHEN 24 THEN 2 WHEN 25 THEN 3 WHEN 26 THEN 5 WHEN 27 THEN 9 ELSE 1 END) || '\xa0'
  FROM (SELECT replica AS r, number AS n, 3 +
      CASE get_byte(verdict, 2) WHEN 24 THEN 2 WHEN 25 THEN 3 WHEN 26 THEN 5 WHEN 27 THEN 9 ELSE 1 END AS status
    FROM verdict WHERE substring(verdict FROM 2 FOR 1) = '\x84') AS told
  WHERE replica = r AND number = n;
UPDATE verdict SET verdict =
    substring(verdict FROM 1 FOR position('InvalidField'::bytea IN verdict) + 11) || '\xa0'
  WHERE substring(verdict FROM 2 FOR 1) = '\x85' AND position('InvalidField'::bytea IN verdict) > 0;
