// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The rules of the codes of the area messaging. */
final class MessagingRules {
  static final Rule INVALID_CALLBACK_ENABLE_URL_CALLBACK_ENABLE =
      new Rule(
          "invalid_callback_enable/url_callback_enable",
          ErrorCode.INVALID_CALLBACK_ENABLE,
          "url_callback_enable",
          Level.DOCUMENTED,
          "0 or 1");
  static final Rule INVALID_CALLBACK_RETRY_URL_CALLBACK_RETRY =
      new Rule(
          "invalid_callback_retry/url_callback_retry",
          ErrorCode.INVALID_CALLBACK_RETRY,
          "url_callback_retry",
          Level.DOCUMENTED,
          "0 or 1");
  static final Rule INVALID_CONTACT =
      new Rule(
          "invalid_contact/contact",
          ErrorCode.INVALID_CONTACT,
          "contact",
          Level.DOCUMENTED,
          "a phone number of the account used to filter a list");
  static final Rule INVALID_DST_DST_REQUIRED =
      new Rule(
          "invalid_dst/dst.required", ErrorCode.INVALID_DST, "dst", Level.DOCUMENTED, "a value");
  static final Rule INVALID_DST =
      new Rule(
          "invalid_dst/dst",
          ErrorCode.INVALID_DST,
          "dst",
          Level.OBSERVED,
          "a North American number: ten digits, or eleven with the leading 1; a plus sign before"
              + " the 1 and separators are let through");
  static final Rule INVALID_EMAIL_ENABLE_EMAIL_ENABLED =
      new Rule(
          "invalid_email_enable/email_enabled",
          ErrorCode.INVALID_EMAIL_ENABLE,
          "email_enabled",
          Level.DOCUMENTED,
          "0 or 1");
  static final Rule INVALID_EMAIL_ENABLE =
      new Rule(
          "invalid_email_enable/email_enable",
          ErrorCode.INVALID_EMAIL_ENABLE,
          "email_enable",
          Level.DOCUMENTED,
          "0 or 1");
  static final Rule INVALID_FORWARD_ENABLE_SMS_FORWARD_ENABLE =
      new Rule(
          "invalid_forward_enable/sms_forward_enable",
          ErrorCode.INVALID_FORWARD_ENABLE,
          "sms_forward_enable",
          Level.DOCUMENTED,
          "0 or 1");
  static final Rule INVALID_MEDIA_MEDIA1 =
      new Rule(
          "invalid_media/media1",
          ErrorCode.INVALID_MEDIA,
          "media1",
          Level.INFERRED,
          "not to start with data:audio/wav, data:audio/x-wav or data:audio/wave");
  static final Rule INVALID_MEDIA_MEDIA2 =
      new Rule(
          "invalid_media/media2",
          ErrorCode.INVALID_MEDIA,
          "media2",
          Level.INFERRED,
          "not to start with data:audio/wav, data:audio/x-wav or data:audio/wave");
  static final Rule INVALID_MEDIA_MEDIA3 =
      new Rule(
          "invalid_media/media3",
          ErrorCode.INVALID_MEDIA,
          "media3",
          Level.INFERRED,
          "not to start with data:audio/wav, data:audio/x-wav or data:audio/wave");
  static final Rule INVALID_SMPP_PASSWORD_SMPP_PASS =
      new Rule(
          "invalid_smpp_password/smpp_pass",
          ErrorCode.INVALID_SMPP_PASSWORD,
          "smpp_pass",
          Level.INFERRED,
          "a value when smpp_enabled is 1");
  static final Rule INVALID_SMPP_URL =
      new Rule(
          "invalid_smpp_url/smpp_url",
          ErrorCode.INVALID_SMPP_URL,
          "smpp_url",
          Level.INFERRED,
          "a value when smpp_enabled is 1");
  static final Rule INVALID_SMPP_USERNAME_SMPP_USER =
      new Rule(
          "invalid_smpp_username/smpp_user",
          ErrorCode.INVALID_SMPP_USERNAME,
          "smpp_user",
          Level.INFERRED,
          "a value when smpp_enabled is 1");
  static final Rule INVALID_SMS =
      new Rule("invalid_sms/sms", ErrorCode.INVALID_SMS, "sms", Level.DOCUMENTED, "1 to 20 digits");
  static final Rule INVALID_SMS_MMS =
      new Rule("invalid_sms/mms", ErrorCode.INVALID_SMS, "mms", Level.DOCUMENTED, "1 to 20 digits");
  static final Rule INVALID_SMS_SMS_ALL_MESSAGES =
      new Rule(
          "invalid_sms/sms.all_messages",
          ErrorCode.INVALID_SMS,
          "sms",
          Level.INFERRED,
          "0 when all_messages is 1");
  static final Rule INVALID_SMS_FORWARD =
      new Rule(
          "invalid_sms_forward/sms_forward",
          ErrorCode.INVALID_SMS_FORWARD,
          "sms_forward",
          Level.DOCUMENTED,
          "a caller ID number to show instead of the default; -1 and 0 stand for the default");
  static final Rule MESSAGE_EMPTY_MESSAGE =
      new Rule(
          "message_empty/message", ErrorCode.MESSAGE_EMPTY, "message", Level.DOCUMENTED, "a value");
  static final Rule MESSAGE_EMPTY_SENDMMS_MESSAGE =
      new Rule(
          "message_empty/sendMMS.message",
          ErrorCode.MESSAGE_EMPTY,
          "message",
          Level.INFERRED,
          "a value when media1 is not given and media2 is not given and media3 is not given");
  static final Rule MISSING_ENABLE =
      new Rule(
          "missing_enable/enable", ErrorCode.MISSING_ENABLE, "enable", Level.DOCUMENTED, "a value");
  static final Rule MISSING_SMS_ID =
      new Rule("missing_sms/id", ErrorCode.MISSING_SMS, "id", Level.DOCUMENTED, "a value");
  static final Rule SMS_TOOLONG_SENDSMS_MESSAGE =
      new Rule(
          "sms_toolong/sendSMS.message",
          ErrorCode.SMS_TOOLONG,
          "message",
          Level.OBSERVED,
          "at most 160 bytes in UTF-8");
  static final Rule SMS_TOOLONG_SENDMMS_MESSAGE =
      new Rule(
          "sms_toolong/sendMMS.message",
          ErrorCode.SMS_TOOLONG,
          "message",
          Level.DOCUMENTED,
          "at most 2048 characters");

  private MessagingRules() {}
}
