-- orderDID: Orders one DID and adds it to the account.
-- Columns of calls that are read: did, routing, failover_busy, failover_unreachable, failover_noanswer, pop, dialtime, cnam, callerid_prefix, note, billing_type, account, monthly, setup, minute
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`did` IS NULL OR calls.`did` = '')
      THEN 1 END, 
    CASE WHEN calls.`did` <> '' AND (rlike(calls.`did`, '\\A(?:[\\x20\\x28-\\x29\\x2D-\\x2E0-9]*)\\z')) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN calls.`did` <> '' AND (COALESCE(NOT array_contains(caller.lookups['getDIDsInfo.did'], calls.`did`), TRUE)) IS NOT TRUE
      THEN 3 END, 
    CASE WHEN (calls.`routing` IS NULL OR calls.`routing` = '')
      THEN 4 END, 
    CASE WHEN calls.`routing` <> '' AND ((instr(calls.`routing`, ':') > 0 AND split_part(calls.`routing`, ':', 1) IN ('account', 'fwd', 'vm', 'sip', 'grp', 'ivr', 'sys', 'recording', 'queue', 'cb', 'tc', 'disa', 'none') AND NOT calls.`routing` IN ('account:', 'fwd:', 'vm:', 'sip:', 'grp:', 'ivr:', 'sys:', 'recording:', 'queue:', 'cb:', 'tc:', 'disa:'))) IS NOT TRUE
      THEN 5 END, 
    CASE WHEN calls.`failover_busy` <> '' AND ((calls.`failover_busy` = 'none') IS NOT TRUE AND ((instr(calls.`failover_busy`, ':') > 0 AND split_part(calls.`failover_busy`, ':', 1) IN ('account', 'fwd', 'vm', 'sip', 'grp', 'ivr', 'sys', 'recording', 'queue', 'cb', 'tc', 'disa', 'none') AND NOT calls.`failover_busy` IN ('account:', 'fwd:', 'vm:', 'sip:', 'grp:', 'ivr:', 'sys:', 'recording:', 'queue:', 'cb:', 'tc:', 'disa:'))) IS NOT TRUE)
      THEN 6 END, 
    CASE WHEN calls.`failover_unreachable` <> '' AND ((calls.`failover_unreachable` = 'none') IS NOT TRUE AND ((instr(calls.`failover_unreachable`, ':') > 0 AND split_part(calls.`failover_unreachable`, ':', 1) IN ('account', 'fwd', 'vm', 'sip', 'grp', 'ivr', 'sys', 'recording', 'queue', 'cb', 'tc', 'disa', 'none') AND NOT calls.`failover_unreachable` IN ('account:', 'fwd:', 'vm:', 'sip:', 'grp:', 'ivr:', 'sys:', 'recording:', 'queue:', 'cb:', 'tc:', 'disa:'))) IS NOT TRUE)
      THEN 7 END, 
    CASE WHEN calls.`failover_noanswer` <> '' AND ((calls.`failover_noanswer` = 'none') IS NOT TRUE AND ((instr(calls.`failover_noanswer`, ':') > 0 AND split_part(calls.`failover_noanswer`, ':', 1) IN ('account', 'fwd', 'vm', 'sip', 'grp', 'ivr', 'sys', 'recording', 'queue', 'cb', 'tc', 'disa', 'none') AND NOT calls.`failover_noanswer` IN ('account:', 'fwd:', 'vm:', 'sip:', 'grp:', 'ivr:', 'sys:', 'recording:', 'queue:', 'cb:', 'tc:', 'disa:'))) IS NOT TRUE)
      THEN 8 END, 
    CASE WHEN (calls.`pop` IS NULL OR calls.`pop` = '')
      THEN 9 END, 
    CASE WHEN calls.`pop` <> '' AND (rlike(calls.`pop`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN 10
    WHEN calls.`pop` <> '' AND (COALESCE(array_contains(caller.lookups['getServersInfo.server_pop'], calls.`pop`), TRUE)) IS NOT TRUE
      THEN 11 END, 
    CASE WHEN (calls.`dialtime` IS NULL OR calls.`dialtime` = '')
      THEN 12 END, 
    CASE WHEN calls.`dialtime` <> '' AND (rlike(calls.`dialtime`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN 13 END, 
    CASE WHEN (calls.`cnam` IS NULL OR calls.`cnam` = '')
      THEN 14 END, 
    CASE WHEN calls.`cnam` <> '' AND (calls.`cnam` IN ('0', '1')) IS NOT TRUE
      THEN 15 END, 
    CASE WHEN calls.`callerid_prefix` <> '' AND (length(calls.`callerid_prefix`) <= 19) IS NOT TRUE
      THEN 16 END, 
    CASE WHEN calls.`note` <> '' AND (length(calls.`note`) <= 49) IS NOT TRUE
      THEN 17 END, 
    CASE WHEN (calls.`billing_type` IS NULL OR calls.`billing_type` = '')
      THEN 18 END, 
    CASE WHEN calls.`billing_type` <> '' AND (calls.`billing_type` IN ('1', '2')) IS NOT TRUE
      THEN 19 END, 
    CASE WHEN calls.`account` <> '' AND (rlike(calls.`account`, '\\A(?:[\\x2D-\\x2E0-9\\x40-Z\\x5Fa-z]*)\\z')) IS NOT TRUE
      THEN 20 END, 
    CASE WHEN calls.`monthly` <> '' AND ((rlike(calls.`monthly`, '\\A(?:-?(?:0|[1-9][0-9]{0,11})(?:[.][0-9]{1,10})?)\\z') AND TRY_CAST(calls.`monthly` AS DECIMAL(22, 10)) BETWEEN -999999999.0000000000 AND 999999999.0000000000)) IS NOT TRUE
      THEN 21 END, 
    CASE WHEN calls.`setup` <> '' AND ((rlike(calls.`setup`, '\\A(?:-?(?:0|[1-9][0-9]{0,11})(?:[.][0-9]{1,10})?)\\z') AND TRY_CAST(calls.`setup` AS DECIMAL(22, 10)) BETWEEN -999999999.0000000000 AND 999999999.0000000000)) IS NOT TRUE
      THEN 22 END, 
    CASE WHEN calls.`minute` <> '' AND ((rlike(calls.`minute`, '\\A(?:-?(?:0|[1-9][0-9]{0,11})(?:[.][0-9]{1,10})?)\\z') AND TRY_CAST(calls.`minute` AS DECIMAL(22, 10)) BETWEEN -999999999.0000000000 AND 999999999.0000000000)) IS NOT TRUE
      THEN 23 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_did', 'invalid_did', 'did_in_use', 'missing_routing', 'invalid_routing_header', 'invalid_failover_header', 'invalid_failover_header', 'invalid_failover_header', 'missing_serverpop', 'invalid_serverpop', 'invalid_serverpop', 'missing_dialtime', 'invalid_dialtime', 'missing_cnam', 'invalid_cnam', 'invalid_calleridprefix', 'invalid_note', 'missing_billingtype', 'invalid_billingtype', 'invalid_account', 'invalid_monthly', 'invalid_setup', 'invalid_minute'), found), 'param', element_at(array('did', 'did', 'did', 'routing', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'pop', 'pop', 'pop', 'dialtime', 'dialtime', 'cnam', 'cnam', 'callerid_prefix', 'note', 'billing_type', 'billing_type', 'account', 'monthly', 'setup', 'minute'), found), 'rule', element_at(array('missing_did/did', 'invalid_did/did', 'did_in_use/did.taken', 'missing_routing/routing', 'invalid_routing_header/routing', 'invalid_failover_header/failover_busy', 'invalid_failover_header/failover_unreachable', 'invalid_failover_header/failover_noanswer', 'missing_serverpop/pop', 'invalid_serverpop/pop', 'invalid_serverpop/pop.unknown', 'missing_dialtime/dialtime', 'invalid_dialtime/dialtime', 'missing_cnam/cnam', 'invalid_cnam/cnam', 'invalid_calleridprefix/callerid_prefix', 'invalid_note/note', 'missing_billingtype/billing_type', 'invalid_billingtype/billing_type', 'invalid_account/account', 'invalid_monthly/monthly', 'invalid_setup/setup', 'invalid_minute/minute'), found), 'severity', 'error', 'actual', CASE element_at(array(0, 0, 0, 1, 1, 2, 3, 4, 5, 5, 5, 6, 6, 7, 7, 8, 9, 10, 10, 11, 12, 13, 14), found) WHEN 0 THEN CASE WHEN length(calls.`did`) > 80 THEN concat(substring(calls.`did`, 1, 80), '…') ELSE calls.`did` END WHEN 1 THEN CASE WHEN length(calls.`routing`) > 80 THEN concat(substring(calls.`routing`, 1, 80), '…') ELSE calls.`routing` END WHEN 2 THEN CASE WHEN length(calls.`failover_busy`) > 80 THEN concat(substring(calls.`failover_busy`, 1, 80), '…') ELSE calls.`failover_busy` END WHEN 3 THEN CASE WHEN length(calls.`failover_unreachable`) > 80 THEN concat(substring(calls.`failover_unreachable`, 1, 80), '…') ELSE calls.`failover_unreachable` END WHEN 4 THEN CASE WHEN length(calls.`failover_noanswer`) > 80 THEN concat(substring(calls.`failover_noanswer`, 1, 80), '…') ELSE calls.`failover_noanswer` END WHEN 5 THEN CASE WHEN length(calls.`pop`) > 80 THEN concat(substring(calls.`pop`, 1, 80), '…') ELSE calls.`pop` END WHEN 6 THEN CASE WHEN length(calls.`dialtime`) > 80 THEN concat(substring(calls.`dialtime`, 1, 80), '…') ELSE calls.`dialtime` END WHEN 7 THEN CASE WHEN length(calls.`cnam`) > 80 THEN concat(substring(calls.`cnam`, 1, 80), '…') ELSE calls.`cnam` END WHEN 8 THEN CAST(length(calls.`callerid_prefix`) AS STRING) WHEN 9 THEN CAST(length(calls.`note`) AS STRING) WHEN 10 THEN CASE WHEN length(calls.`billing_type`) > 80 THEN concat(substring(calls.`billing_type`, 1, 80), '…') ELSE calls.`billing_type` END WHEN 11 THEN CASE WHEN length(calls.`account`) > 80 THEN concat(substring(calls.`account`, 1, 80), '…') ELSE calls.`account` END WHEN 12 THEN CASE WHEN length(calls.`monthly`) > 80 THEN concat(substring(calls.`monthly`, 1, 80), '…') ELSE calls.`monthly` END WHEN 13 THEN CASE WHEN length(calls.`setup`) > 80 THEN concat(substring(calls.`setup`, 1, 80), '…') ELSE calls.`setup` END WHEN 14 THEN CASE WHEN length(calls.`minute`) > 80 THEN concat(substring(calls.`minute`, 1, 80), '…') ELSE calls.`minute` END END, 'limit', element_at(array(CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '["account", "fwd", "vm", "sip", "grp", "ivr", "sys", "recording", "queue", "cb", "tc", "disa", "none"]', CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '1..6', CAST(NULL AS STRING), CAST(NULL AS STRING), '1..6', CAST(NULL AS STRING), '["0", "1"]', '19', '49', CAST(NULL AS STRING), '["1", "2"]', CAST(NULL AS STRING), '-999999999..999999999', '-999999999..999999999', '-999999999..999999999'), found))) AS violations
FROM calls CROSS JOIN caller;
