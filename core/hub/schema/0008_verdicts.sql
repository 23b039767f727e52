-- A verdict keeps no word of what anybody wrote: what it told is cut off behind its seq, and behind InvalidField. Its
-- CBOR is [[number, status, seq, {address: value}]] or [[number, 3, seq, code, {parameters}]]. The cast: || makes text.
UPDATE verdict SET verdict = cast(substr(verdict, 1, status +
    CASE hex(substr(verdict, status + 1, 1)) WHEN '18' THEN 2 WHEN '19' THEN 3 WHEN '1A' THEN 5 WHEN '1B' THEN 9 ELSE 1 END)
    || x'a0' AS blob)
  FROM (SELECT replica AS r, number AS n, 3 +
      CASE hex(substr(verdict, 3, 1)) WHEN '18' THEN 2 WHEN '19' THEN 3 WHEN '1A' THEN 5 WHEN '1B' THEN 9 ELSE 1 END AS status
    FROM verdict WHERE substr(verdict, 2, 1) = x'84')
  WHERE replica = r AND number = n;
UPDATE verdict SET verdict =
    cast(substr(verdict, 1, instr(verdict, cast('InvalidField' AS blob)) + 11) || x'a0' AS blob)
  WHERE substr(verdict, 2, 1) = x'85' AND instr(verdict, cast('InvalidField' AS blob)) > 0;
