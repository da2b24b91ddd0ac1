-- setTimeCondition: Creates a time condition, or updates the one whose ID is given.
-- Columns of calls that are read: timecondition, name, routing_match, routing_nomatch, starthour, startminute, endhour, endminute, weekdaystart, weekdayend
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN calls."timecondition" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."timecondition" AS UBIGINT) AS VARCHAR) = calls."timecondition" THEN strlen(calls."timecondition") BETWEEN 1 AND 20 ELSE regexp_full_match(calls."timecondition", '[0-9]{1,20}') END) IS NOT TRUE
      THEN 1
    WHEN calls."timecondition" <> '' AND (COALESCE(list_contains(caller.lookups['getTimeConditions.timecondition'], calls."timecondition"), TRUE)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls."name" IS NULL OR calls."name" = '')
      THEN 3 END, 
    CASE WHEN (calls."routing_match" IS NULL OR calls."routing_match" = '')
      THEN 4 END, 
    CASE WHEN calls."routing_match" <> '' AND ((instr(calls."routing_match", ':') > 0 AND list_contains(['account', 'fwd', 'vm', 'sip', 'grp', 'ivr', 'sys', 'recording', 'queue', 'cb', 'tc', 'disa'], split_part(calls."routing_match", ':', 1)) AND NOT list_contains(['account:', 'fwd:', 'vm:', 'sip:', 'grp:', 'ivr:', 'sys:', 'recording:', 'queue:', 'cb:', 'tc:', 'disa:'], calls."routing_match"))) IS NOT TRUE
      THEN 5 END, 
    CASE WHEN (calls."routing_nomatch" IS NULL OR calls."routing_nomatch" = '')
      THEN 6 END, 
    CASE WHEN calls."routing_nomatch" <> '' AND ((instr(calls."routing_nomatch", ':') > 0 AND list_contains(['account', 'fwd', 'vm', 'sip', 'grp', 'ivr', 'sys', 'recording', 'queue', 'cb', 'tc', 'disa'], split_part(calls."routing_nomatch", ':', 1)) AND NOT list_contains(['account:', 'fwd:', 'vm:', 'sip:', 'grp:', 'ivr:', 'sys:', 'recording:', 'queue:', 'cb:', 'tc:', 'disa:'], calls."routing_nomatch"))) IS NOT TRUE
      THEN 7 END, 
    CASE WHEN (calls."starthour" IS NULL OR calls."starthour" = '')
      THEN 8 END, 
    CASE WHEN calls."starthour" <> '' AND ((len(list_filter(string_split(calls."starthour", ';'), lambda item: item = '' OR ((regexp_full_match(item, '-?[0-9]{1,18}') AND strlen(item) <= 18 AND TRY_CAST(item AS BIGINT) BETWEEN 0 AND 23)) IS NOT TRUE)) = 0)) IS NOT TRUE
      THEN 9 END, 
    CASE WHEN (calls."startminute" IS NULL OR calls."startminute" = '')
      THEN 10 END, 
    CASE WHEN calls."startminute" <> '' AND ((len(list_filter(string_split(calls."startminute", ';'), lambda item: item = '' OR ((regexp_full_match(item, '-?[0-9]{1,18}') AND strlen(item) <= 18 AND TRY_CAST(item AS BIGINT) BETWEEN 0 AND 59)) IS NOT TRUE)) = 0)) IS NOT TRUE
      THEN 11 END, 
    CASE WHEN (calls."endhour" IS NULL OR calls."endhour" = '')
      THEN 12 END, 
    CASE WHEN calls."endhour" <> '' AND ((len(list_filter(string_split(calls."endhour", ';'), lambda item: item = '' OR ((regexp_full_match(item, '-?[0-9]{1,18}') AND strlen(item) <= 18 AND TRY_CAST(item AS BIGINT) BETWEEN 0 AND 23)) IS NOT TRUE)) = 0)) IS NOT TRUE
      THEN 13 END, 
    CASE WHEN (calls."endminute" IS NULL OR calls."endminute" = '')
      THEN 14 END, 
    CASE WHEN calls."endminute" <> '' AND ((len(list_filter(string_split(calls."endminute", ';'), lambda item: item = '' OR ((regexp_full_match(item, '-?[0-9]{1,18}') AND strlen(item) <= 18 AND TRY_CAST(item AS BIGINT) BETWEEN 0 AND 59)) IS NOT TRUE)) = 0)) IS NOT TRUE
      THEN 15 END, 
    CASE WHEN (calls."weekdaystart" IS NULL OR calls."weekdaystart" = '')
      THEN 16 END, 
    CASE WHEN calls."weekdaystart" <> '' AND ((len(list_filter(string_split(calls."weekdaystart", ';'), lambda item: item = '' OR ((list_contains(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], lower(item)) AND strlen(item) = length(item))) IS NOT TRUE)) = 0)) IS NOT TRUE
      THEN 17 END, 
    CASE WHEN (calls."weekdayend" IS NULL OR calls."weekdayend" = '')
      THEN 18 END, 
    CASE WHEN calls."weekdayend" <> '' AND ((len(list_filter(string_split(calls."weekdayend", ';'), lambda item: item = '' OR ((list_contains(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], lower(item)) AND strlen(item) = length(item))) IS NOT TRUE)) = 0)) IS NOT TRUE
      THEN 19 END, 
    CASE WHEN calls."starthour" <> '' AND calls."startminute" <> '' AND calls."endhour" <> '' AND calls."endminute" <> '' AND calls."weekdaystart" <> '' AND calls."weekdayend" <> '' AND ((len(string_split(calls."starthour", ';')) = len(string_split(calls."startminute", ';')) AND len(string_split(calls."starthour", ';')) = len(string_split(calls."endhour", ';')) AND len(string_split(calls."starthour", ';')) = len(string_split(calls."endminute", ';')) AND len(string_split(calls."starthour", ';')) = len(string_split(calls."weekdaystart", ';')) AND len(string_split(calls."starthour", ';')) = len(string_split(calls."weekdayend", ';')))) IS NOT TRUE
      THEN 20 END], lambda found: found IS NOT NULL), lambda found: {'code': ['invalid_timecondition', 'invalid_timecondition', 'missing_name', 'missing_routing', 'invalid_routing_header', 'missing_routing', 'invalid_routing_header', 'missing_starthour', 'invalid_starthour', 'missing_startminute', 'invalid_startminute', 'missing_endhour', 'invalid_endhour', 'missing_endminute', 'invalid_endminute', 'missing_weekdaystart', 'invalid_weekdaystart', 'missing_weekdayend', 'invalid_weekdayend', 'invalid_numbermembers'][found], 'param': ['timecondition', 'timecondition', 'name', 'routing_match', 'routing_match', 'routing_nomatch', 'routing_nomatch', 'starthour', 'starthour', 'startminute', 'startminute', 'endhour', 'endhour', 'endminute', 'endminute', 'weekdaystart', 'weekdaystart', 'weekdayend', 'weekdayend', 'starthour'][found], 'rule': ['invalid_timecondition/timecondition', 'invalid_timecondition/timecondition.unknown', 'missing_name/name', 'missing_routing/routing_match', 'invalid_routing_header/routing_match', 'missing_routing/routing_nomatch', 'invalid_routing_header/routing_nomatch', 'missing_starthour/starthour', 'invalid_starthour/starthour', 'missing_startminute/startminute', 'invalid_startminute/startminute', 'missing_endhour/endhour', 'invalid_endhour/endhour', 'missing_endminute/endminute', 'invalid_endminute/endminute', 'missing_weekdaystart/weekdaystart', 'invalid_weekdaystart/weekdaystart', 'missing_weekdayend/weekdayend', 'invalid_weekdayend/weekdayend', 'invalid_numbermembers/setTimeCondition'][found], 'severity': 'error', 'actual': CASE [0, 0, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 4][found] WHEN 0 THEN CASE WHEN length(calls."timecondition") > 80 THEN concat(substring(calls."timecondition", 1, 80), '…') ELSE calls."timecondition" END WHEN 1 THEN CASE WHEN length(calls."name") > 80 THEN concat(substring(calls."name", 1, 80), '…') ELSE calls."name" END WHEN 2 THEN CASE WHEN length(calls."routing_match") > 80 THEN concat(substring(calls."routing_match", 1, 80), '…') ELSE calls."routing_match" END WHEN 3 THEN CASE WHEN length(calls."routing_nomatch") > 80 THEN concat(substring(calls."routing_nomatch", 1, 80), '…') ELSE calls."routing_nomatch" END WHEN 4 THEN CASE WHEN length(calls."starthour") > 80 THEN concat(substring(calls."starthour", 1, 80), '…') ELSE calls."starthour" END WHEN 5 THEN CASE WHEN length(calls."startminute") > 80 THEN concat(substring(calls."startminute", 1, 80), '…') ELSE calls."startminute" END WHEN 6 THEN CASE WHEN length(calls."endhour") > 80 THEN concat(substring(calls."endhour", 1, 80), '…') ELSE calls."endhour" END WHEN 7 THEN CASE WHEN length(calls."endminute") > 80 THEN concat(substring(calls."endminute", 1, 80), '…') ELSE calls."endminute" END WHEN 8 THEN CASE WHEN length(calls."weekdaystart") > 80 THEN concat(substring(calls."weekdaystart", 1, 80), '…') ELSE calls."weekdaystart" END WHEN 9 THEN CASE WHEN length(calls."weekdayend") > 80 THEN concat(substring(calls."weekdayend", 1, 80), '…') ELSE calls."weekdayend" END END, 'limit': ['1..20', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '["account", "fwd", "vm", "sip", "grp", "ivr", "sys", "recording", "queue", "cb", "tc", "disa"]', CAST(NULL AS VARCHAR), '["account", "fwd", "vm", "sip", "grp", "ivr", "sys", "recording", "queue", "cb", "tc", "disa"]', CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR)][found]}) AS violations
FROM calls CROSS JOIN caller;
