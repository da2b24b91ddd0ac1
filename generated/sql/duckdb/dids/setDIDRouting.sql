-- setDIDRouting: Changes the main routing of a DID.
-- Columns of calls that are read: did, routing
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_transform(list_filter([
    CASE WHEN (calls."did" IS NULL OR calls."did" = '')
      THEN 1 END, 
    CASE WHEN calls."did" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN TRUE ELSE regexp_full_match(calls."did", '[\x20\x28-\x29\x2D-\x2E0-9]*') END) IS NOT TRUE
      THEN 2
    WHEN calls."did" <> '' AND ((COALESCE(list_contains(caller.lookups['getDIDsInfo.did'], calls."did"), TRUE)) IS NOT TRUE AND (regexp_matches(calls."did", '[\x20\x28-\x29\x2B\x2D-\x2E]')) IS NOT TRUE AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN strlen(calls."did") >= 11 ELSE regexp_full_match(calls."did", '[0-9]{11,}') END) IS NOT TRUE)
      THEN 3 END, 
    CASE WHEN (calls."routing" IS NULL OR calls."routing" = '')
      THEN 4 END, 
    CASE WHEN calls."routing" <> '' AND ((instr(calls."routing", ':') > 0 AND list_contains(['account', 'fwd', 'vm', 'sip', 'grp', 'ivr', 'sys', 'recording', 'queue', 'cb', 'tc', 'disa', 'none'], split_part(calls."routing", ':', 1)) AND NOT list_contains(['account:', 'fwd:', 'vm:', 'sip:', 'grp:', 'ivr:', 'sys:', 'recording:', 'queue:', 'cb:', 'tc:', 'disa:'], calls."routing"))) IS NOT TRUE
      THEN 5 END], lambda found: found IS NOT NULL), lambda found: {'code': ['missing_did', 'invalid_did', 'invalid_did', 'missing_routing', 'invalid_routing_header'][found], 'param': ['did', 'did', 'did', 'routing', 'routing'][found], 'rule': ['missing_did/did', 'invalid_did/did', 'invalid_did/did.unknown', 'missing_routing/routing', 'invalid_routing_header/routing'][found], 'severity': 'error', 'actual': CASE [0, 0, 0, 1, 1][found] WHEN 0 THEN CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END WHEN 1 THEN CASE WHEN length(calls."routing") > 80 THEN concat(substring(calls."routing", 1, 80), '…') ELSE calls."routing" END END, 'limit': [CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR), '["account", "fwd", "vm", "sip", "grp", "ivr", "sys", "recording", "queue", "cb", "tc", "disa", "none"]'][found]}) AS violations
FROM calls CROSS JOIN caller;
