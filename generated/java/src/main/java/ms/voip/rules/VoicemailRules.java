// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The rules of the codes of the area voicemail. */
final class VoicemailRules {
  static final Rule INVALID_ATTACHMESSAGE_ATTACH_MESSAGE =
      new Rule(
          "invalid_attachmessage/attach_message",
          ErrorCode.INVALID_ATTACHMESSAGE,
          "attach_message",
          Level.DOCUMENTED,
          "yes or no in any case");
  static final Rule INVALID_DELETEMESSAGE_DELETE_MESSAGE =
      new Rule(
          "invalid_deletemessage/delete_message",
          ErrorCode.INVALID_DELETEMESSAGE,
          "delete_message",
          Level.DOCUMENTED,
          "yes or no in any case");
  static final Rule INVALID_DESTINATION_FOLDER_NEW_FOLDER_REQUIRED =
      new Rule(
          "invalid_destination_folder/new_folder.required",
          ErrorCode.INVALID_DESTINATION_FOLDER,
          "new_folder",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_DESTINATION_FOLDER_NEW_FOLDER =
      new Rule(
          "invalid_destination_folder/new_folder",
          ErrorCode.INVALID_DESTINATION_FOLDER,
          "new_folder",
          Level.DOCUMENTED,
          "INBOX, Old, Urgent, Family, Friends or Work");
  static final Rule INVALID_EMAIL_ATTACHMENT_FORMAT =
      new Rule(
          "invalid_email_attachment_format/email_attachment_format",
          ErrorCode.INVALID_EMAIL_ATTACHMENT_FORMAT,
          "email_attachment_format",
          Level.OBSERVED,
          "wav49, wav or wavmp3");
  static final Rule INVALID_FOLDER =
      new Rule(
          "invalid_folder/folder",
          ErrorCode.INVALID_FOLDER,
          "folder",
          Level.OBSERVED,
          "INBOX, Old, Urgent, Family, Friends or Work");
  static final Rule INVALID_LISTENED =
      new Rule(
          "invalid_listened/listened",
          ErrorCode.INVALID_LISTENED,
          "listened",
          Level.DOCUMENTED,
          "yes or no in any case");
  static final Rule INVALID_MAILBOX =
      new Rule(
          "invalid_mailbox/mailbox",
          ErrorCode.INVALID_MAILBOX,
          "mailbox",
          Level.DOCUMENTED,
          "1 to 20 digits");
  static final Rule INVALID_MAILBOX_SETRINGGROUP_VOICEMAIL =
      new Rule(
          "invalid_mailbox/setRingGroup.voicemail",
          ErrorCode.INVALID_MAILBOX,
          "voicemail",
          Level.OBSERVED,
          "1 to 20 digits");
  static final Rule INVALID_MAILBOX_MAILBOX_UNKNOWN =
      new Rule(
          "invalid_mailbox/mailbox.unknown",
          ErrorCode.INVALID_MAILBOX,
          "mailbox",
          Level.DOCUMENTED,
          "one of getVoicemails's mailbox values");
  static final Rule INVALID_MAILBOX_MAILBOX_UNKNOWN_OWN =
      new Rule(
          "invalid_mailbox/mailbox.unknown_own",
          ErrorCode.INVALID_MAILBOX,
          "mailbox",
          Level.DOCUMENTED,
          "one of getVoicemails's mailbox values when client is not given");
  static final Rule INVALID_MESSAGE_NUM =
      new Rule(
          "invalid_message_num/message_num",
          ErrorCode.INVALID_MESSAGE_NUM,
          "message_num",
          Level.DOCUMENTED,
          "1 to 10 digits");
  static final Rule INVALID_PLAYINSTRUCTIONS_PLAY_INSTRUCTIONS =
      new Rule(
          "invalid_playinstructions/play_instructions",
          ErrorCode.INVALID_PLAYINSTRUCTIONS,
          "play_instructions",
          Level.OBSERVED,
          "u or su");
  static final Rule INVALID_SAYCALLERID_SAY_CALLERID =
      new Rule(
          "invalid_saycallerid/say_callerid",
          ErrorCode.INVALID_SAYCALLERID,
          "say_callerid",
          Level.DOCUMENTED,
          "yes or no in any case");
  static final Rule INVALID_SAYTIME_SAY_TIME =
      new Rule(
          "invalid_saytime/say_time",
          ErrorCode.INVALID_SAYTIME,
          "say_time",
          Level.DOCUMENTED,
          "yes or no in any case");
  static final Rule INVALID_SKIPPASSWORD_SKIP_PASSWORD =
      new Rule(
          "invalid_skippassword/skip_password",
          ErrorCode.INVALID_SKIPPASSWORD,
          "skip_password",
          Level.DOCUMENTED,
          "0, 1, yes or no in any case");
  static final Rule INVALID_TRANSCRIPTION_FORMAT =
      new Rule(
          "invalid_transcription_format/transcription_format",
          ErrorCode.INVALID_TRANSCRIPTION_FORMAT,
          "transcription_format",
          Level.DOCUMENTED,
          "html or text");
  static final Rule INVALID_URGENT =
      new Rule(
          "invalid_urgent/urgent",
          ErrorCode.INVALID_URGENT,
          "urgent",
          Level.DOCUMENTED,
          "yes or no in any case");
  static final Rule MESSAGE_NOT_FOUND_MESSAGE_NUM_UNKNOWN =
      new Rule(
          "message_not_found/message_num.unknown",
          ErrorCode.MESSAGE_NOT_FOUND,
          "message_num",
          Level.INFERRED,
          "one of getVoicemailMessages's message_num values");
  static final Rule MISSING_ATTACHMESSAGE_ATTACH_MESSAGE =
      new Rule(
          "missing_attachmessage/attach_message",
          ErrorCode.MISSING_ATTACHMESSAGE,
          "attach_message",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_DELETEMESSAGE_DELETE_MESSAGE =
      new Rule(
          "missing_deletemessage/delete_message",
          ErrorCode.MISSING_DELETEMESSAGE,
          "delete_message",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_FOLDER =
      new Rule(
          "missing_folder/folder", ErrorCode.MISSING_FOLDER, "folder", Level.DOCUMENTED, "a value");
  static final Rule MISSING_FOLDER_DELMESSAGES_FOLDER =
      new Rule(
          "missing_folder/delMessages.folder",
          ErrorCode.MISSING_FOLDER,
          "folder",
          Level.DOCUMENTED,
          "a value when message_num is given");
  static final Rule MISSING_LISTENED =
      new Rule(
          "missing_listened/listened",
          ErrorCode.MISSING_LISTENED,
          "listened",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_MAILBOX =
      new Rule(
          "missing_mailbox/mailbox",
          ErrorCode.MISSING_MAILBOX,
          "mailbox",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_MAILBOX_VOICEMAIL =
      new Rule(
          "missing_mailbox/voicemail",
          ErrorCode.MISSING_MAILBOX,
          "voicemail",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_MESSAGE_NUM =
      new Rule(
          "missing_message_num/message_num",
          ErrorCode.MISSING_MESSAGE_NUM,
          "message_num",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_MESSAGE_NUM_DELMESSAGES_MESSAGE_NUM =
      new Rule(
          "missing_message_num/delMessages.message_num",
          ErrorCode.MISSING_MESSAGE_NUM,
          "message_num",
          Level.DOCUMENTED,
          "a value when folder is given");
  static final Rule MISSING_PLAYINSTRUCTIONS_PLAY_INSTRUCTIONS =
      new Rule(
          "missing_playinstructions/play_instructions",
          ErrorCode.MISSING_PLAYINSTRUCTIONS,
          "play_instructions",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_SAYCALLERID_SAY_CALLERID =
      new Rule(
          "missing_saycallerid/say_callerid",
          ErrorCode.MISSING_SAYCALLERID,
          "say_callerid",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_SAYTIME_SAY_TIME =
      new Rule(
          "missing_saytime/say_time",
          ErrorCode.MISSING_SAYTIME,
          "say_time",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_SKIPPASSWORD_SKIP_PASSWORD =
      new Rule(
          "missing_skippassword/skip_password",
          ErrorCode.MISSING_SKIPPASSWORD,
          "skip_password",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_URGENT =
      new Rule(
          "missing_urgent/urgent", ErrorCode.MISSING_URGENT, "urgent", Level.DOCUMENTED, "a value");

  private VoicemailRules() {}
}
