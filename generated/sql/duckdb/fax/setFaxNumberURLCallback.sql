-- setFaxNumberURLCallback: Updates only the URL callback settings of a fax number.
-- Columns of calls that are read: did, url_callback_enable, url_callback_retry
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."did" IS NULL OR calls."did" = '')
      THEN {'code': 'missing_did', 'param': 'did', 'rule': 'missing_did/did', 'severity': 'error', 'actual': CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."did" <> '' AND (CASE WHEN CAST(TRY_CAST(calls."did" AS UBIGINT) AS VARCHAR) = calls."did" THEN TRUE ELSE regexp_full_match(calls."did", '[\x20\x28-\x29\x2D-\x2E0-9]*') END) IS NOT TRUE
      THEN {'code': 'invalid_did', 'param': 'did', 'rule': 'invalid_did/did', 'severity': 'error', 'actual': CASE WHEN length(calls."did") > 80 THEN concat(substring(calls."did", 1, 80), '…') ELSE calls."did" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."url_callback_enable" <> '' AND (calls."url_callback_enable" IN ('0', '1')) IS NOT TRUE
      THEN {'code': 'invalid_callback_enable', 'param': 'url_callback_enable', 'rule': 'invalid_callback_enable/url_callback_enable', 'severity': 'error', 'actual': CASE WHEN length(calls."url_callback_enable") > 80 THEN concat(substring(calls."url_callback_enable", 1, 80), '…') ELSE calls."url_callback_enable" END, 'limit': '["0", "1"]'} END, 
    CASE WHEN calls."url_callback_retry" <> '' AND (calls."url_callback_retry" IN ('0', '1')) IS NOT TRUE
      THEN {'code': 'invalid_callback_retry', 'param': 'url_callback_retry', 'rule': 'invalid_callback_retry/url_callback_retry', 'severity': 'error', 'actual': CASE WHEN length(calls."url_callback_retry") > 80 THEN concat(substring(calls."url_callback_retry", 1, 80), '…') ELSE calls."url_callback_retry" END, 'limit': '["0", "1"]'} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
