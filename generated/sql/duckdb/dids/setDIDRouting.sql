-- setDIDRouting: Changes the main routing of a DID.
-- Columns of calls that are read: did, routing
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."did" IS NULL OR calls."did" = '')
      THEN {'code': 'missing_did', 'param': 'did', 'rule': 'missing_did/did', 'severity': 'error', 'actual': CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."did" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN TRUE ELSE regexp_full_match(calls."did", '[\x20\x28-\x29\x2D-\x2E0-9]*') END) IS NOT TRUE
      THEN {'code': 'invalid_did', 'param': 'did', 'rule': 'invalid_did/did', 'severity': 'error', 'actual': CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END, 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."did" <> '' AND ((COALESCE(list_contains(caller.lookups['getDIDsInfo.did'], calls."did"), TRUE)) IS NOT TRUE AND (regexp_matches(calls."did", '[\x20\x28-\x29\x2B\x2D-\x2E]')) IS NOT TRUE AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN strlen(calls."did") >= 11 ELSE regexp_full_match(calls."did", '[0-9]{11,}') END) IS NOT TRUE)
      THEN {'code': 'invalid_did', 'param': 'did', 'rule': 'invalid_did/did.unknown', 'severity': 'error', 'actual': CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."routing" IS NULL OR calls."routing" = '')
      THEN {'code': 'missing_routing', 'param': 'routing', 'rule': 'missing_routing/routing', 'severity': 'error', 'actual': CASE WHEN length(calls."routing") > 80 THEN concat(substring(calls."routing", 1, 80), '…') ELSE calls."routing" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."routing" <> '' AND ((instr(calls."routing", ':') > 0 AND list_contains(['account', 'fwd', 'vm', 'sip', 'grp', 'ivr', 'sys', 'recording', 'queue', 'cb', 'tc', 'disa', 'none'], split_part(calls."routing", ':', 1)) AND NOT list_contains(['account:', 'fwd:', 'vm:', 'sip:', 'grp:', 'ivr:', 'sys:', 'recording:', 'queue:', 'cb:', 'tc:', 'disa:'], calls."routing"))) IS NOT TRUE
      THEN {'code': 'invalid_routing_header', 'param': 'routing', 'rule': 'invalid_routing_header/routing', 'severity': 'error', 'actual': CASE WHEN length(calls."routing") > 80 THEN concat(substring(calls."routing", 1, 80), '…') ELSE calls."routing" END, 'limit': '["account", "fwd", "vm", "sip", "grp", "ivr", "sys", "recording", "queue", "cb", "tc", "disa", "none"]'} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
