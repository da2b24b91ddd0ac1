-- backOrderDIDCAN: Places a back-order for Canadian DIDs in a given province and rate centre.
-- Columns of calls that are read: quantity, province, ratecenter, routing, failover_busy, failover_unreachable, failover_noanswer, pop, dialtime, cnam, callerid_prefix, note, billing_type
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`quantity` IS NULL OR calls.`quantity` = '')
      THEN 1
    WHEN calls.`quantity` <> '' AND ((CAST(TRY_CAST(calls.`quantity` AS BIGINT) AS STRING) = calls.`quantity` AND octet_length(calls.`quantity`) <= 18 AND TRY_CAST(calls.`quantity` AS BIGINT) BETWEEN 1 AND 1000000)) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls.`province` IS NULL OR calls.`province` = '')
      THEN 3 END, 
    CASE WHEN calls.`province` <> '' AND (rlike(calls.`province`, '\\A(?:[A-Za-z]{2})\\z')) IS NOT TRUE
      THEN 4
    WHEN calls.`province` <> '' AND (COALESCE(array_contains(caller.lookups['getProvinces.province'], calls.`province`), TRUE)) IS NOT TRUE
      THEN 5 END, 
    CASE WHEN (calls.`ratecenter` IS NULL OR calls.`ratecenter` = '')
      THEN 6
    WHEN calls.`ratecenter` <> '' AND (COALESCE(array_contains(caller.lookups['getRateCentersCAN.ratecenter'], calls.`ratecenter`), TRUE)) IS NOT TRUE
      THEN 7 END, 
    CASE WHEN (calls.`routing` IS NULL OR calls.`routing` = '')
      THEN 8 END, 
    CASE WHEN calls.`routing` <> '' AND ((instr(calls.`routing`, ':') > 0 AND split_part(calls.`routing`, ':', 1) IN ('account', 'fwd', 'vm', 'sip', 'grp', 'ivr', 'sys', 'recording', 'queue', 'cb', 'tc', 'disa', 'none') AND NOT calls.`routing` IN ('account:', 'fwd:', 'vm:', 'sip:', 'grp:', 'ivr:', 'sys:', 'recording:', 'queue:', 'cb:', 'tc:', 'disa:'))) IS NOT TRUE
      THEN 9 END, 
    CASE WHEN calls.`failover_busy` <> '' AND ((calls.`failover_busy` = 'none') IS NOT TRUE AND ((instr(calls.`failover_busy`, ':') > 0 AND split_part(calls.`failover_busy`, ':', 1) IN ('account', 'fwd', 'vm', 'sip', 'grp', 'ivr', 'sys', 'recording', 'queue', 'cb', 'tc', 'disa', 'none') AND NOT calls.`failover_busy` IN ('account:', 'fwd:', 'vm:', 'sip:', 'grp:', 'ivr:', 'sys:', 'recording:', 'queue:', 'cb:', 'tc:', 'disa:'))) IS NOT TRUE)
      THEN 10 END, 
    CASE WHEN calls.`failover_unreachable` <> '' AND ((calls.`failover_unreachable` = 'none') IS NOT TRUE AND ((instr(calls.`failover_unreachable`, ':') > 0 AND split_part(calls.`failover_unreachable`, ':', 1) IN ('account', 'fwd', 'vm', 'sip', 'grp', 'ivr', 'sys', 'recording', 'queue', 'cb', 'tc', 'disa', 'none') AND NOT calls.`failover_unreachable` IN ('account:', 'fwd:', 'vm:', 'sip:', 'grp:', 'ivr:', 'sys:', 'recording:', 'queue:', 'cb:', 'tc:', 'disa:'))) IS NOT TRUE)
      THEN 11 END, 
    CASE WHEN calls.`failover_noanswer` <> '' AND ((calls.`failover_noanswer` = 'none') IS NOT TRUE AND ((instr(calls.`failover_noanswer`, ':') > 0 AND split_part(calls.`failover_noanswer`, ':', 1) IN ('account', 'fwd', 'vm', 'sip', 'grp', 'ivr', 'sys', 'recording', 'queue', 'cb', 'tc', 'disa', 'none') AND NOT calls.`failover_noanswer` IN ('account:', 'fwd:', 'vm:', 'sip:', 'grp:', 'ivr:', 'sys:', 'recording:', 'queue:', 'cb:', 'tc:', 'disa:'))) IS NOT TRUE)
      THEN 12 END, 
    CASE WHEN (calls.`pop` IS NULL OR calls.`pop` = '')
      THEN 13 END, 
    CASE WHEN calls.`pop` <> '' AND (rlike(calls.`pop`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN 14
    WHEN calls.`pop` <> '' AND (COALESCE(array_contains(caller.lookups['getServersInfo.server_pop'], calls.`pop`), TRUE)) IS NOT TRUE
      THEN 15 END, 
    CASE WHEN (calls.`dialtime` IS NULL OR calls.`dialtime` = '')
      THEN 16 END, 
    CASE WHEN calls.`dialtime` <> '' AND (rlike(calls.`dialtime`, '\\A(?:[0-9]{1,6})\\z')) IS NOT TRUE
      THEN 17 END, 
    CASE WHEN (calls.`cnam` IS NULL OR calls.`cnam` = '')
      THEN 18 END, 
    CASE WHEN calls.`cnam` <> '' AND (calls.`cnam` IN ('0', '1')) IS NOT TRUE
      THEN 19 END, 
    CASE WHEN calls.`callerid_prefix` <> '' AND (length(calls.`callerid_prefix`) <= 19) IS NOT TRUE
      THEN 20 END, 
    CASE WHEN calls.`note` <> '' AND (length(calls.`note`) <= 49) IS NOT TRUE
      THEN 21 END, 
    CASE WHEN (calls.`billing_type` IS NULL OR calls.`billing_type` = '')
      THEN 22 END, 
    CASE WHEN calls.`billing_type` <> '' AND (calls.`billing_type` IN ('1', '2')) IS NOT TRUE
      THEN 23 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_quantity', 'invalid_quantity', 'missing_province', 'invalid_province', 'invalid_province', 'invalid_ratecenter', 'invalid_ratecenter', 'missing_routing', 'invalid_routing_header', 'invalid_failover_header', 'invalid_failover_header', 'invalid_failover_header', 'missing_serverpop', 'invalid_serverpop', 'invalid_serverpop', 'missing_dialtime', 'invalid_dialtime', 'missing_cnam', 'invalid_cnam', 'invalid_calleridprefix', 'invalid_note', 'missing_billingtype', 'invalid_billingtype'), found), 'param', element_at(array('quantity', 'quantity', 'province', 'province', 'province', 'ratecenter', 'ratecenter', 'routing', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'pop', 'pop', 'pop', 'dialtime', 'dialtime', 'cnam', 'cnam', 'callerid_prefix', 'note', 'billing_type', 'billing_type'), found), 'rule', element_at(array('invalid_quantity/quantity.required', 'invalid_quantity/quantity', 'missing_province/province', 'invalid_province/province', 'invalid_province/province.unknown', 'invalid_ratecenter/ratecenter.required', 'invalid_ratecenter/ratecenter.unknown_can', 'missing_routing/routing', 'invalid_routing_header/routing', 'invalid_failover_header/failover_busy', 'invalid_failover_header/failover_unreachable', 'invalid_failover_header/failover_noanswer', 'missing_serverpop/pop', 'invalid_serverpop/pop', 'invalid_serverpop/pop.unknown', 'missing_dialtime/dialtime', 'invalid_dialtime/dialtime', 'missing_cnam/cnam', 'invalid_cnam/cnam', 'invalid_calleridprefix/callerid_prefix', 'invalid_note/note', 'missing_billingtype/billing_type', 'invalid_billingtype/billing_type'), found), 'severity', element_at(array('error', 'error', 'error', 'error', 'error', 'error', 'warning', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error'), found), 'actual', CASE element_at(array(0, 0, 1, 1, 1, 2, 2, 3, 3, 4, 5, 6, 7, 7, 7, 8, 8, 9, 9, 10, 11, 12, 12), found) WHEN 0 THEN CASE WHEN length(calls.`quantity`) > 80 THEN concat(substring(calls.`quantity`, 1, 80), '…') ELSE calls.`quantity` END WHEN 1 THEN CASE WHEN length(calls.`province`) > 80 THEN concat(substring(calls.`province`, 1, 80), '…') ELSE calls.`province` END WHEN 2 THEN CASE WHEN length(calls.`ratecenter`) > 80 THEN concat(substring(calls.`ratecenter`, 1, 80), '…') ELSE calls.`ratecenter` END WHEN 3 THEN CASE WHEN length(calls.`routing`) > 80 THEN concat(substring(calls.`routing`, 1, 80), '…') ELSE calls.`routing` END WHEN 4 THEN CASE WHEN length(calls.`failover_busy`) > 80 THEN concat(substring(calls.`failover_busy`, 1, 80), '…') ELSE calls.`failover_busy` END WHEN 5 THEN CASE WHEN length(calls.`failover_unreachable`) > 80 THEN concat(substring(calls.`failover_unreachable`, 1, 80), '…') ELSE calls.`failover_unreachable` END WHEN 6 THEN CASE WHEN length(calls.`failover_noanswer`) > 80 THEN concat(substring(calls.`failover_noanswer`, 1, 80), '…') ELSE calls.`failover_noanswer` END WHEN 7 THEN CASE WHEN length(calls.`pop`) > 80 THEN concat(substring(calls.`pop`, 1, 80), '…') ELSE calls.`pop` END WHEN 8 THEN CASE WHEN length(calls.`dialtime`) > 80 THEN concat(substring(calls.`dialtime`, 1, 80), '…') ELSE calls.`dialtime` END WHEN 9 THEN CASE WHEN length(calls.`cnam`) > 80 THEN concat(substring(calls.`cnam`, 1, 80), '…') ELSE calls.`cnam` END WHEN 10 THEN CAST(length(calls.`callerid_prefix`) AS STRING) WHEN 11 THEN CAST(length(calls.`note`) AS STRING) WHEN 12 THEN CASE WHEN length(calls.`billing_type`) > 80 THEN concat(substring(calls.`billing_type`, 1, 80), '…') ELSE calls.`billing_type` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..1000000', CAST(NULL AS STRING), '[A-Za-z]{2}', CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '["account", "fwd", "vm", "sip", "grp", "ivr", "sys", "recording", "queue", "cb", "tc", "disa", "none"]', CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '1..6', CAST(NULL AS STRING), CAST(NULL AS STRING), '1..6', CAST(NULL AS STRING), '["0", "1"]', '19', '49', CAST(NULL AS STRING), '["1", "2"]'), found))) AS violations
FROM calls CROSS JOIN caller;
