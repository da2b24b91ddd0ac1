-- getVoicemailAttachmentFormats: Lists the audio formats for voicemail e-mails, or returns only the one named.
-- Columns of calls that are read: email_attachment_format
-- A number behind THEN is a place in each of the lists at the end.
-- Generated from the catalog by `voipms-rules generate`; do not edit.
SELECT calls.*, transform(filter(array(
    CASE WHEN calls.`email_attachment_format` <> '' AND (calls.`email_attachment_format` IN ('wav49', 'wav', 'wavmp3')) IS NOT TRUE
      THEN 1 END), found -> found IS NOT NULL), found -> named_struct('code', 'invalid_email_attachment_format', 'param', 'email_attachment_format', 'rule', 'invalid_email_attachment_format/email_attachment_format', 'severity', 'error', 'actual', CASE 0 WHEN 0 THEN CASE WHEN length(calls.`email_attachment_format`) > 80 THEN concat(substring(calls.`email_attachment_format`, 1, 80), '…') ELSE calls.`email_attachment_format` END END, 'limit', '["wav49", "wav", "wavmp3"]')) AS violations
FROM calls CROSS JOIN caller;
