-- getFaxFolders: Lists the fax folders on the account.
-- Columns of calls that are read: id
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`id` <> '' AND (rlike(calls.`id`, '\\A(?:[0-9]{1,20})\\z')) IS NOT TRUE
      THEN 1 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_id', 'param', 'id', 'rule', 'invalid_id/id', 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`id`) > 80 THEN concat(substring(calls.`id`, 1, 80), '…') ELSE calls.`id` END END, 'limit', '1..20')) AS violations
FROM calls CROSS JOIN caller;
