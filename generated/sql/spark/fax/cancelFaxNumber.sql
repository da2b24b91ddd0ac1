-- cancelFaxNumber: Removes a fax number from the account.
-- Columns of calls that are read: id
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN (calls.`id` IS NULL OR calls.`id` = '')
      THEN 1 END, 
    CASE WHEN calls.`id` <> '' AND (rlike(calls.`id`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 2 END), found -> found IS NOT NULL), found -> named_struct('code', element_at(array('missing_id', 'invalid_id'), found), 'param', 'id', 'rule', element_at(array('missing_id/id', 'invalid_id/id'), found), 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`id`) > 80 THEN concat(substring(calls.`id`, 1, 80), '…') ELSE calls.`id` END END, 'limit', element_at(array(CAST(NULL AS STRING), '1..20'), found))) AS violations
FROM calls CROSS JOIN caller;
