-- addLNPPort: Opens a porting order for one or more numbers.
-- Columns of calls that are read: portType, numbers, locationType, isMobile, pin, btn, services, tfType, statementName, firstName, lastName, address1, city, zip, state, country, providerName, providerAccount
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`portType` IS NULL OR calls.`portType` = '')
      THEN 1
    WHEN calls.`portType` <> '' AND (calls.`portType` IN ('1', '2', '3', '4', '5')) IS NOT TRUE
      THEN 2 END, 
    CASE WHEN (calls.`numbers` IS NULL OR calls.`numbers` = '')
      THEN 3 END, 
    CASE WHEN calls.`numbers` <> '' AND (((array_size(filter(split(calls.`numbers`, '[,]', -1), item -> item = '' OR (startswith(item, '800') OR startswith(item, '833') OR startswith(item, '844') OR startswith(item, '855') OR startswith(item, '866') OR startswith(item, '877') OR startswith(item, '888') OR startswith(item, '1800') OR startswith(item, '1833') OR startswith(item, '1844') OR startswith(item, '1855') OR startswith(item, '1866') OR startswith(item, '1877') OR startswith(item, '1888')))) = 0)) IS NOT TRUE AND (rlike(calls.`numbers`, '\\A(?:(?:(?:\\x2B?1[\\x20\\x2D-\\x2E]?)?\\x28?8(?:00|33|44|55|66|77|88)\\x29?[\\x20\\x2D-\\x2E]?[0-9]{3}[\\x20\\x2D-\\x2E]?[0-9]{4})(?:\\x2C(?:(?:\\x2B?1[\\x20\\x2D-\\x2E]?)?\\x28?8(?:00|33|44|55|66|77|88)\\x29?[\\x20\\x2D-\\x2E]?[0-9]{3}[\\x20\\x2D-\\x2E]?[0-9]{4})){0,})\\z')) IS NOT TRUE)
      THEN 4 END, 
    CASE WHEN calls.`portType` = '3' AND calls.`numbers` <> '' AND (rlike(calls.`numbers`, '\\A(?:(?:(?:\\x2B?1[\\x20\\x2D-\\x2E]?)?\\x28?8(?:00|33|44|55|66|77|88)\\x29?[\\x20\\x2D-\\x2E]?[0-9]{3}[\\x20\\x2D-\\x2E]?[0-9]{4})(?:\\x2C(?:(?:\\x2B?1[\\x20\\x2D-\\x2E]?)?\\x28?8(?:00|33|44|55|66|77|88)\\x29?[\\x20\\x2D-\\x2E]?[0-9]{3}[\\x20\\x2D-\\x2E]?[0-9]{4})){0,})\\z')) IS NOT TRUE
      THEN 5 END, 
    CASE WHEN calls.`portType` IN ('1', '2', '4', '5') AND calls.`numbers` <> '' AND ((array_size(filter(split(calls.`numbers`, '[,]', -1), item -> item = '' OR (startswith(item, '800') OR startswith(item, '833') OR startswith(item, '844') OR startswith(item, '855') OR startswith(item, '866') OR startswith(item, '877') OR startswith(item, '888') OR startswith(item, '1800') OR startswith(item, '1833') OR startswith(item, '1844') OR startswith(item, '1855') OR startswith(item, '1866') OR startswith(item, '1877') OR startswith(item, '1888')))) = 0)) IS NOT TRUE
      THEN 6 END, 
    CASE WHEN calls.`isMobile` = '1' AND (calls.`pin` IS NULL OR calls.`pin` = '')
      THEN 7 END, 
    CASE WHEN calls.`isMobile` = '1' AND (calls.`btn` IS NULL OR calls.`btn` = '')
      THEN 8 END, 
    CASE WHEN calls.`isMobile` = '1' AND (calls.`services` IS NULL OR calls.`services` = '')
      THEN 9 END, 
    CASE WHEN calls.`portType` = '3' AND (calls.`tfType` IS NULL OR calls.`tfType` = '')
      THEN 10 END, 
    CASE WHEN calls.`tfType` <> '' AND (calls.`tfType` IN ('0', '1', '2', '3')) IS NOT TRUE
      THEN 11 END, 
    CASE WHEN calls.`locationType` = '1' AND (calls.`statementName` IS NULL OR calls.`statementName` = '')
      THEN 12 END, 
    CASE WHEN (calls.`firstName` IS NULL OR calls.`firstName` = '')
      THEN 13 END, 
    CASE WHEN (calls.`lastName` IS NULL OR calls.`lastName` = '')
      THEN 14 END, 
    CASE WHEN (calls.`address1` IS NULL OR calls.`address1` = '')
      THEN 15 END, 
    CASE WHEN (calls.`city` IS NULL OR calls.`city` = '')
      THEN 16 END, 
    CASE WHEN (calls.`zip` IS NULL OR calls.`zip` = '')
      THEN 17 END, 
    CASE WHEN (calls.`state` IS NULL OR calls.`state` = '')
      THEN 18 END, 
    CASE WHEN (calls.`country` IS NULL OR calls.`country` = '')
      THEN 19
    WHEN calls.`country` <> '' AND (rlike(calls.`country`, '\\A(?:[A-Za-z]{2})\\z')) IS NOT TRUE
      THEN 20 END, 
    CASE WHEN (calls.`providerName` IS NULL OR calls.`providerName` = '')
      THEN 21 END, 
    CASE WHEN (calls.`providerAccount` IS NULL OR calls.`providerAccount` = '')
      THEN 22 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('invalid_porttype', 'invalid_porttype', 'missing_numbers', 'invalid_mixed_numbers', 'invalid_number_porttype', 'invalid_tfnumber_porttype', 'invalid_pin_number', 'missing_params', 'missing_params', 'missing_params', 'unnamed_status', 'invalid_statement_name', 'invalid_firstname', 'invalid_lastname', 'invalid_address', 'invalid_city', 'invalid_zip', 'invalid_state', 'invalid_country', 'invalid_country', 'invalid_provider_name', 'invalid_provider_account'), found), 'param', element_at(array('portType', 'portType', 'numbers', 'numbers', 'numbers', 'numbers', 'pin', 'btn', 'services', 'tfType', 'tfType', 'statementName', 'firstName', 'lastName', 'address1', 'city', 'zip', 'state', 'country', 'country', 'providerName', 'providerAccount'), found), 'rule', element_at(array('invalid_porttype/portType.required', 'invalid_porttype/portType', 'missing_numbers/numbers', 'invalid_mixed_numbers/numbers', 'invalid_number_porttype/numbers', 'invalid_tfnumber_porttype/numbers', 'invalid_pin_number/pin', 'missing_params/addLNPPort.btn', 'missing_params/addLNPPort.services', 'missing_params/addLNPPort.tfType', 'unnamed_status/tfType', 'invalid_statement_name/statementName', 'invalid_firstname/firstName.required', 'invalid_lastname/lastName.required', 'invalid_address/address1.required', 'invalid_city/city.required', 'invalid_zip/zip.required', 'invalid_state/state.required', 'invalid_country/country.required', 'invalid_country/country', 'invalid_provider_name/providerName.required', 'invalid_provider_account/providerAccount.required'), found), 'severity', element_at(array('error', 'error', 'error', 'error', 'error', 'error', 'warning', 'warning', 'warning', 'warning', 'warning', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error', 'error'), found), 'actual', CASE element_at(array(0, 0, 1, 1, 1, 1, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10, 11, 12, 13, 13, 14, 15), found) WHEN 0 THEN CASE WHEN length(calls.`portType`) > 80 THEN concat(substring(calls.`portType`, 1, 80), '…') ELSE calls.`portType` END WHEN 1 THEN CASE WHEN length(calls.`numbers`) > 80 THEN concat(substring(calls.`numbers`, 1, 80), '…') ELSE calls.`numbers` END WHEN 2 THEN CAST(NULL AS STRING) WHEN 3 THEN CASE WHEN length(calls.`btn`) > 80 THEN concat(substring(calls.`btn`, 1, 80), '…') ELSE calls.`btn` END WHEN 4 THEN CASE WHEN length(calls.`services`) > 80 THEN concat(substring(calls.`services`, 1, 80), '…') ELSE calls.`services` END WHEN 5 THEN CASE WHEN length(calls.`tfType`) > 80 THEN concat(substring(calls.`tfType`, 1, 80), '…') ELSE calls.`tfType` END WHEN 6 THEN CASE WHEN length(calls.`statementName`) > 80 THEN concat(substring(calls.`statementName`, 1, 80), '…') ELSE calls.`statementName` END WHEN 7 THEN CASE WHEN length(calls.`firstName`) > 80 THEN concat(substring(calls.`firstName`, 1, 80), '…') ELSE calls.`firstName` END WHEN 8 THEN CASE WHEN length(calls.`lastName`) > 80 THEN concat(substring(calls.`lastName`, 1, 80), '…') ELSE calls.`lastName` END WHEN 9 THEN CASE WHEN length(calls.`address1`) > 80 THEN concat(substring(calls.`address1`, 1, 80), '…') ELSE calls.`address1` END WHEN 10 THEN CASE WHEN length(calls.`city`) > 80 THEN concat(substring(calls.`city`, 1, 80), '…') ELSE calls.`city` END WHEN 11 THEN CASE WHEN length(calls.`zip`) > 80 THEN concat(substring(calls.`zip`, 1, 80), '…') ELSE calls.`zip` END WHEN 12 THEN CASE WHEN length(calls.`state`) > 80 THEN concat(substring(calls.`state`, 1, 80), '…') ELSE calls.`state` END WHEN 13 THEN CASE WHEN length(calls.`country`) > 80 THEN concat(substring(calls.`country`, 1, 80), '…') ELSE calls.`country` END WHEN 14 THEN CASE WHEN length(calls.`providerName`) > 80 THEN concat(substring(calls.`providerName`, 1, 80), '…') ELSE calls.`providerName` END WHEN 15 THEN CASE WHEN length(calls.`providerAccount`) > 80 THEN concat(substring(calls.`providerAccount`, 1, 80), '…') ELSE calls.`providerAccount` END END, 'limit', element_at(array(CAST(NULL AS STRING), '["1", "2", "3", "4", "5"]', CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '["0", "1", "2", "3"]', CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), CAST(NULL AS STRING), '[A-Za-z]{2}', CAST(NULL AS STRING), CAST(NULL AS STRING)), found))) AS violations
FROM calls CROSS JOIN caller;
