-- addLNPPort: Opens a porting order for one or more numbers.
-- Columns of calls that are read: portType, numbers, locationType, isMobile, pin, btn, services, tfType, statementName, firstName, lastName, address1, city, zip, state, country, providerName, providerAccount
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, list_filter([
    CASE WHEN (calls."portType" IS NULL OR calls."portType" = '')
      THEN {'code': 'invalid_porttype', 'param': 'portType', 'rule': 'invalid_porttype/portType.required', 'severity': 'error', 'actual': CASE WHEN length(calls."portType") > 80 THEN concat(substring(calls."portType", 1, 80), '…') ELSE calls."portType" END, 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."portType" <> '' AND (list_contains(['1', '2', '3', '4', '5'], calls."portType")) IS NOT TRUE
      THEN {'code': 'invalid_porttype', 'param': 'portType', 'rule': 'invalid_porttype/portType', 'severity': 'error', 'actual': CASE WHEN length(calls."portType") > 80 THEN concat(substring(calls."portType", 1, 80), '…') ELSE calls."portType" END, 'limit': '["1", "2", "3", "4", "5"]'} END, 
    CASE WHEN (calls."numbers" IS NULL OR calls."numbers" = '')
      THEN {'code': 'missing_numbers', 'param': 'numbers', 'rule': 'missing_numbers/numbers', 'severity': 'error', 'actual': CASE WHEN length(calls."numbers") > 80 THEN concat(substring(calls."numbers", 1, 80), '…') ELSE calls."numbers" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."numbers" <> '' AND (((len(list_filter(string_split(calls."numbers", ','), lambda item: item = '' OR (starts_with(item, '800') OR starts_with(item, '833') OR starts_with(item, '844') OR starts_with(item, '855') OR starts_with(item, '866') OR starts_with(item, '877') OR starts_with(item, '888') OR starts_with(item, '1800') OR starts_with(item, '1833') OR starts_with(item, '1844') OR starts_with(item, '1855') OR starts_with(item, '1866') OR starts_with(item, '1877') OR starts_with(item, '1888')))) = 0)) IS NOT TRUE AND (regexp_full_match(calls."numbers", '(?:1?8(?:00|33|44|55|66|77|88)[0-9]{7})(?:\x2C(?:1?8(?:00|33|44|55|66|77|88)[0-9]{7})){0,}')) IS NOT TRUE)
      THEN {'code': 'invalid_mixed_numbers', 'param': 'numbers', 'rule': 'invalid_mixed_numbers/numbers', 'severity': 'error', 'actual': CASE WHEN length(calls."numbers") > 80 THEN concat(substring(calls."numbers", 1, 80), '…') ELSE calls."numbers" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."portType" = '3' AND calls."numbers" <> '' AND (regexp_full_match(calls."numbers", '(?:1?8(?:00|33|44|55|66|77|88)[0-9]{7})(?:\x2C(?:1?8(?:00|33|44|55|66|77|88)[0-9]{7})){0,}')) IS NOT TRUE
      THEN {'code': 'invalid_number_porttype', 'param': 'numbers', 'rule': 'invalid_number_porttype/numbers', 'severity': 'error', 'actual': CASE WHEN length(calls."numbers") > 80 THEN concat(substring(calls."numbers", 1, 80), '…') ELSE calls."numbers" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."portType" IN ('1', '2', '4', '5') AND calls."numbers" <> '' AND ((len(list_filter(string_split(calls."numbers", ','), lambda item: item = '' OR (starts_with(item, '800') OR starts_with(item, '833') OR starts_with(item, '844') OR starts_with(item, '855') OR starts_with(item, '866') OR starts_with(item, '877') OR starts_with(item, '888') OR starts_with(item, '1800') OR starts_with(item, '1833') OR starts_with(item, '1844') OR starts_with(item, '1855') OR starts_with(item, '1866') OR starts_with(item, '1877') OR starts_with(item, '1888')))) = 0)) IS NOT TRUE
      THEN {'code': 'invalid_tfnumber_porttype', 'param': 'numbers', 'rule': 'invalid_tfnumber_porttype/numbers', 'severity': 'error', 'actual': CASE WHEN length(calls."numbers") > 80 THEN concat(substring(calls."numbers", 1, 80), '…') ELSE calls."numbers" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."isMobile" = '1' AND (calls."pin" IS NULL OR calls."pin" = '')
      THEN {'code': 'invalid_pin_number', 'param': 'pin', 'rule': 'invalid_pin_number/pin', 'severity': 'warning', 'actual': CAST(NULL AS VARCHAR), 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."isMobile" = '1' AND (calls."btn" IS NULL OR calls."btn" = '')
      THEN {'code': 'missing_params', 'param': 'btn', 'rule': 'missing_params/addLNPPort.btn', 'severity': 'warning', 'actual': CASE WHEN length(calls."btn") > 80 THEN concat(substring(calls."btn", 1, 80), '…') ELSE calls."btn" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."isMobile" = '1' AND (calls."services" IS NULL OR calls."services" = '')
      THEN {'code': 'missing_params', 'param': 'services', 'rule': 'missing_params/addLNPPort.services', 'severity': 'warning', 'actual': CASE WHEN length(calls."services") > 80 THEN concat(substring(calls."services", 1, 80), '…') ELSE calls."services" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."portType" = '3' AND (calls."tfType" IS NULL OR calls."tfType" = '')
      THEN {'code': 'missing_params', 'param': 'tfType', 'rule': 'missing_params/addLNPPort.tfType', 'severity': 'warning', 'actual': CASE WHEN length(calls."tfType") > 80 THEN concat(substring(calls."tfType", 1, 80), '…') ELSE calls."tfType" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN calls."tfType" <> '' AND (calls."tfType" IN ('0', '1', '2', '3')) IS NOT TRUE
      THEN {'code': 'unnamed_status', 'param': 'tfType', 'rule': 'unnamed_status/tfType', 'severity': 'warning', 'actual': CASE WHEN length(calls."tfType") > 80 THEN concat(substring(calls."tfType", 1, 80), '…') ELSE calls."tfType" END, 'limit': '["0", "1", "2", "3"]'} END, 
    CASE WHEN calls."locationType" = '1' AND (calls."statementName" IS NULL OR calls."statementName" = '')
      THEN {'code': 'invalid_statement_name', 'param': 'statementName', 'rule': 'invalid_statement_name/statementName', 'severity': 'error', 'actual': CASE WHEN length(calls."statementName") > 80 THEN concat(substring(calls."statementName", 1, 80), '…') ELSE calls."statementName" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."firstName" IS NULL OR calls."firstName" = '')
      THEN {'code': 'invalid_firstname', 'param': 'firstName', 'rule': 'invalid_firstname/firstName.required', 'severity': 'error', 'actual': CASE WHEN length(calls."firstName") > 80 THEN concat(substring(calls."firstName", 1, 80), '…') ELSE calls."firstName" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."lastName" IS NULL OR calls."lastName" = '')
      THEN {'code': 'invalid_lastname', 'param': 'lastName', 'rule': 'invalid_lastname/lastName.required', 'severity': 'error', 'actual': CASE WHEN length(calls."lastName") > 80 THEN concat(substring(calls."lastName", 1, 80), '…') ELSE calls."lastName" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."address1" IS NULL OR calls."address1" = '')
      THEN {'code': 'invalid_address', 'param': 'address1', 'rule': 'invalid_address/address1.required', 'severity': 'error', 'actual': CASE WHEN length(calls."address1") > 80 THEN concat(substring(calls."address1", 1, 80), '…') ELSE calls."address1" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."city" IS NULL OR calls."city" = '')
      THEN {'code': 'invalid_city', 'param': 'city', 'rule': 'invalid_city/city.required', 'severity': 'error', 'actual': CASE WHEN length(calls."city") > 80 THEN concat(substring(calls."city", 1, 80), '…') ELSE calls."city" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."zip" IS NULL OR calls."zip" = '')
      THEN {'code': 'invalid_zip', 'param': 'zip', 'rule': 'invalid_zip/zip.required', 'severity': 'error', 'actual': CASE WHEN length(calls."zip") > 80 THEN concat(substring(calls."zip", 1, 80), '…') ELSE calls."zip" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."state" IS NULL OR calls."state" = '')
      THEN {'code': 'invalid_state', 'param': 'state', 'rule': 'invalid_state/state.required', 'severity': 'error', 'actual': CASE WHEN length(calls."state") > 80 THEN concat(substring(calls."state", 1, 80), '…') ELSE calls."state" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."country" IS NULL OR calls."country" = '')
      THEN {'code': 'invalid_country', 'param': 'country', 'rule': 'invalid_country/country.required', 'severity': 'error', 'actual': CASE WHEN length(calls."country") > 80 THEN concat(substring(calls."country", 1, 80), '…') ELSE calls."country" END, 'limit': CAST(NULL AS VARCHAR)}
    WHEN calls."country" <> '' AND (regexp_full_match(calls."country", '[A-Za-z]{2}')) IS NOT TRUE
      THEN {'code': 'invalid_country', 'param': 'country', 'rule': 'invalid_country/country', 'severity': 'error', 'actual': CASE WHEN length(calls."country") > 80 THEN concat(substring(calls."country", 1, 80), '…') ELSE calls."country" END, 'limit': '[A-Za-z]{2}'} END, 
    CASE WHEN (calls."providerName" IS NULL OR calls."providerName" = '')
      THEN {'code': 'invalid_provider_name', 'param': 'providerName', 'rule': 'invalid_provider_name/providerName.required', 'severity': 'error', 'actual': CASE WHEN length(calls."providerName") > 80 THEN concat(substring(calls."providerName", 1, 80), '…') ELSE calls."providerName" END, 'limit': CAST(NULL AS VARCHAR)} END, 
    CASE WHEN (calls."providerAccount" IS NULL OR calls."providerAccount" = '')
      THEN {'code': 'invalid_provider_account', 'param': 'providerAccount', 'rule': 'invalid_provider_account/providerAccount.required', 'severity': 'error', 'actual': CASE WHEN length(calls."providerAccount") > 80 THEN concat(substring(calls."providerAccount", 1, 80), '…') ELSE calls."providerAccount" END, 'limit': CAST(NULL AS VARCHAR)} END], lambda violation: violation IS NOT NULL) AS violations
FROM calls CROSS JOIN caller;
