// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The checks of the area voicemail; parameters go by their place in the list of Methods. */
final class VoicemailChecks implements Method.Area {
  @Override
  public void run(String method, Call call) {
    switch (method) {
      case "createVoicemail" -> createVoicemail(call);
      case "delMessages" -> delMessages(call);
      case "delVoicemail" -> delVoicemail(call);
      case "getPlayInstructions" -> getPlayInstructions(call);
      case "getVoicemailTranscriptions" -> getVoicemailTranscriptions(call);
      case "getVoicemailAttachmentFormats" -> getVoicemailAttachmentFormats(call);
      case "getVoicemails" -> getVoicemails(call);
      case "setVoicemail" -> setVoicemail(call);
      case "getVoicemailFolders" -> getVoicemailFolders(call);
      case "getVoicemailMessages" -> getVoicemailMessages(call);
      case "getVoicemailMessageFile" -> getVoicemailMessageFile(call);
      case "sendVoicemailEmail" -> sendVoicemailEmail(call);
      case "markListenedVoicemailMessage" -> markListenedVoicemailMessage(call);
      case "markUrgentVoicemailMessage" -> markUrgentVoicemailMessage(call);
      case "moveFolderVoicemailMessage" -> moveFolderVoicemailMessage(call);
      default -> throw new IllegalArgumentException(method);
    }
  }

  /** Creates a voicemail box. */
  private static void createVoicemail(Call call) {
    createVoicemail1(call);
    createVoicemail2(call);
  }

  private static void createVoicemail1(Call call) {
    String digits = call.get(0);
    String name = call.get(1);
    String password = call.get(2);
    String skipPassword = call.get(3);
    String email = call.get(4);
    String attachMessage = call.get(5);
    String deleteMessage = call.get(6);
    String sayTime = call.get(7);
    String timezone = call.get(8);
    if (digits.isEmpty()) {
      call.found(DidsRules.MISSING_DIGITS);
    }
    if (!digits.isEmpty() && !Text.digits(digits, 1, 10)) {
      call.found(DidsRules.INVALID_DIGITS);
    }
    if (name.isEmpty()) {
      call.found(GeneralRules.MISSING_NAME);
    }
    if (password.isEmpty()) {
      call.found(GeneralRules.MISSING_PASSWORD);
    }
    if (!password.isEmpty() && !Text.digits(password, 4, 4)) {
      call.found(AccountsRules.INVALID_PASSWORD);
    }
    if (skipPassword.isEmpty()) {
      call.found(VoicemailRules.MISSING_SKIPPASSWORD_SKIP_PASSWORD);
    }
    if (!skipPassword.isEmpty() && !Sets.FLAG_OR_YES_NO.contains(Text.lower(skipPassword))) {
      call.found(VoicemailRules.INVALID_SKIPPASSWORD_SKIP_PASSWORD);
    }
    if (!email.isEmpty() && !CharClasses.INVALID_TRANSCRIPTION_EMAIL.some(email)) {
      call.found(GeneralRules.INVALID_EMAIL_EMAIL_AT);
    } else if (!email.isEmpty() && !Text.items(email, ',', item -> Net.email(item))) {
      call.found(GeneralRules.INVALID_EMAIL_EMAIL_LIST);
    }
    if (attachMessage.isEmpty()) {
      call.found(VoicemailRules.MISSING_ATTACHMESSAGE_ATTACH_MESSAGE);
    }
    if (!attachMessage.isEmpty() && !Sets.YES_NO.contains(Text.lower(attachMessage))) {
      call.found(VoicemailRules.INVALID_ATTACHMESSAGE_ATTACH_MESSAGE);
    }
    if (deleteMessage.isEmpty()) {
      call.found(VoicemailRules.MISSING_DELETEMESSAGE_DELETE_MESSAGE);
    }
    if (!deleteMessage.isEmpty() && !Sets.YES_NO.contains(Text.lower(deleteMessage))) {
      call.found(VoicemailRules.INVALID_DELETEMESSAGE_DELETE_MESSAGE);
    }
    if (sayTime.isEmpty()) {
      call.found(VoicemailRules.MISSING_SAYTIME_SAY_TIME);
    }
    if (!sayTime.isEmpty() && !Sets.YES_NO.contains(Text.lower(sayTime))) {
      call.found(VoicemailRules.INVALID_SAYTIME_SAY_TIME);
    }
    if (timezone.isEmpty()) {
      call.found(GeneralRules.MISSING_TIMEZONE);
    }
    if (!timezone.isEmpty() && !CharClasses.ZONE_NAME.only(timezone)) {
      call.found(GeneralRules.INVALID_TIMEZONE_ZONE_NAME);
    } else if (!timezone.isEmpty() && !call.lookupHas(timezone, "getTimezones.value")) {
      call.found(GeneralRules.INVALID_TIMEZONE_TIMEZONE_UNKNOWN);
    }
  }

  private static void createVoicemail2(Call call) {
    String sayCallerid = call.get(9);
    String playInstructions = call.get(10);
    String language = call.get(11);
    String emailAttachmentFormat = call.get(12);
    String unavailableMessageRecording = call.get(13);
    String transcription = call.get(14);
    String transcriptionLocale = call.get(15);
    String transcriptionRedaction = call.get(16);
    String transcriptionSentiment = call.get(17);
    String transcriptionSummary = call.get(18);
    String transcriptionFormat = call.get(19);
    String client = call.get(20);
    String transcriptionDelay = call.get(21);
    if (sayCallerid.isEmpty()) {
      call.found(VoicemailRules.MISSING_SAYCALLERID_SAY_CALLERID);
    }
    if (!sayCallerid.isEmpty() && !Sets.YES_NO.contains(Text.lower(sayCallerid))) {
      call.found(VoicemailRules.INVALID_SAYCALLERID_SAY_CALLERID);
    }
    if (playInstructions.isEmpty()) {
      call.found(VoicemailRules.MISSING_PLAYINSTRUCTIONS_PLAY_INSTRUCTIONS);
    }
    if (!playInstructions.isEmpty() && !Sets.PLAY_INSTRUCTIONS.contains(playInstructions)) {
      call.found(VoicemailRules.INVALID_PLAYINSTRUCTIONS_PLAY_INSTRUCTIONS);
    }
    if (language.isEmpty()) {
      call.found(GeneralRules.MISSING_LANGUAGE);
    }
    if (!language.isEmpty() && !Sets.LANGUAGE.contains(language)) {
      call.found(GeneralRules.INVALID_LANGUAGE);
    }
    if (!emailAttachmentFormat.isEmpty()
        && !Sets.ATTACHMENT_FORMAT.contains(emailAttachmentFormat)) {
      call.found(VoicemailRules.INVALID_EMAIL_ATTACHMENT_FORMAT);
    }
    if (!unavailableMessageRecording.isEmpty()
        && !(Sets.RECORDING.contains(unavailableMessageRecording)
            || Text.digits(unavailableMessageRecording, 1, 20))) {
      call.found(RecordingsRules.INVALID_RECORDING_UNAVAILABLE_MESSAGE_RECORDING);
    }
    if (!transcription.isEmpty() && !Sets.YES_NO.contains(Text.lower(transcription))) {
      call.found(LocalRules.UNNAMED_STATUS_TRANSCRIPTION);
    }
    if (!transcriptionLocale.isEmpty()
        && !Text.items(
            transcriptionLocale,
            ',',
            1,
            10,
            item -> Patterns.LOCALES_ITEM.matcher(item).matches())) {
      call.found(GeneralRules.INVALID_TRANSCRIPTION_LOCALE);
    }
    if (!transcriptionRedaction.isEmpty()
        && !Sets.YES_NO.contains(Text.lower(transcriptionRedaction))) {
      call.found(GeneralRules.INVALID_TRANSCRIPTION_REDACTION);
    }
    if (!transcriptionSentiment.isEmpty()
        && !Sets.YES_NO.contains(Text.lower(transcriptionSentiment))) {
      call.found(GeneralRules.INVALID_TRANSCRIPTION_SENTIMENT);
    }
    if (!transcriptionSummary.isEmpty()
        && !Sets.YES_NO.contains(Text.lower(transcriptionSummary))) {
      call.found(GeneralRules.INVALID_TRANSCRIPTION_SUMMARY);
    }
    if (!transcriptionFormat.isEmpty()
        && !Sets.TRANSCRIPTION_FORMAT.contains(transcriptionFormat)) {
      call.found(VoicemailRules.INVALID_TRANSCRIPTION_FORMAT);
    }
    if (!client.isEmpty() && !Text.digits(client, 1, 20)) {
      call.found(ClientsRules.INVALID_CLIENT);
    }
    if (!transcriptionDelay.isEmpty() && !Numbers.integer(transcriptionDelay, 0, 60, 5, false)) {
      call.found(LocalRules.UNNAMED_STATUS_TRANSCRIPTION_DELAY);
    }
  }

  /**
   * Empties a voicemail box on every server, or deletes one message when folder and number are
   * given.
   */
  private static void delMessages(Call call) {
    String mailbox = call.get(0);
    String folder = call.get(1);
    String messageNum = call.get(2);
    if (mailbox.isEmpty()) {
      call.found(VoicemailRules.MISSING_MAILBOX);
    }
    if (!mailbox.isEmpty() && !Text.digits(mailbox, 1, 20)) {
      call.found(VoicemailRules.INVALID_MAILBOX);
    } else if (!mailbox.isEmpty() && !call.lookupHas(mailbox, "getVoicemails.mailbox")) {
      call.found(VoicemailRules.INVALID_MAILBOX_MAILBOX_UNKNOWN);
    }
    if (!messageNum.isEmpty() && folder.isEmpty()) {
      call.found(VoicemailRules.MISSING_FOLDER_DELMESSAGES_FOLDER);
    }
    if (!folder.isEmpty() && !Sets.VOICEMAIL_FOLDER.contains(folder)) {
      call.found(VoicemailRules.INVALID_FOLDER);
    }
    if (!folder.isEmpty() && messageNum.isEmpty()) {
      call.found(VoicemailRules.MISSING_MESSAGE_NUM_DELMESSAGES_MESSAGE_NUM);
    }
    if (!messageNum.isEmpty() && !Text.digits(messageNum, 1, 10)) {
      call.found(VoicemailRules.INVALID_MESSAGE_NUM);
    }
    if (!messageNum.isEmpty() && !call.lookupHas(messageNum, "getVoicemailMessages.message_num")) {
      call.found(VoicemailRules.MESSAGE_NOT_FOUND_MESSAGE_NUM_UNKNOWN);
    }
  }

  /** Deletes one voicemail box. */
  private static void delVoicemail(Call call) {
    String mailbox = call.get(0);
    if (mailbox.isEmpty()) {
      call.found(VoicemailRules.MISSING_MAILBOX);
    }
    if (!mailbox.isEmpty() && !Text.digits(mailbox, 1, 20)) {
      call.found(VoicemailRules.INVALID_MAILBOX);
    } else if (!mailbox.isEmpty() && !call.lookupHas(mailbox, "getVoicemails.mailbox")) {
      call.found(VoicemailRules.INVALID_MAILBOX_MAILBOX_UNKNOWN);
    }
  }

  /** Lists the voicemail instruction modes, or returns only the one whose code is given. */
  private static void getPlayInstructions(Call call) {
    String playInstructions = call.get(0);
    if (!playInstructions.isEmpty() && !Sets.PLAY_INSTRUCTIONS.contains(playInstructions)) {
      call.found(VoicemailRules.INVALID_PLAYINSTRUCTIONS_PLAY_INSTRUCTIONS);
    }
  }

  /** Lists voicemail transcriptions of a mailbox folder for a period. */
  private static void getVoicemailTranscriptions(Call call) {
    String account = call.get(0);
    String mailbox = call.get(1);
    String dateTo = call.get(2);
    String dateFrom = call.get(3);
    String folder = call.get(4);
    long dateToDay = Dates.day(dateTo);
    long dateFromDay = Dates.day(dateFrom);
    if (!account.isEmpty() && !CharClasses.ACCOUNT.only(account)) {
      call.found(AccountsRules.INVALID_ACCOUNT_ACCOUNT_FILTER);
    }
    if (mailbox.isEmpty()) {
      call.found(VoicemailRules.MISSING_MAILBOX);
    }
    if (!mailbox.isEmpty() && !Text.digits(mailbox, 1, 20)) {
      call.found(VoicemailRules.INVALID_MAILBOX);
    } else if (!mailbox.isEmpty() && !call.lookupHas(mailbox, "getVoicemails.mailbox")) {
      call.found(VoicemailRules.INVALID_MAILBOX_MAILBOX_UNKNOWN);
    }
    if (dateTo.isEmpty()) {
      call.found(GeneralRules.MISSING_TO_DATE_DATE_TO);
    }
    if (!dateTo.isEmpty() && !Dates.date(dateTo, dateToDay, true, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_TO);
    } else if (!dateTo.isEmpty() && !Dates.date(dateTo, dateToDay, false, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_TO_PADDING);
    }
    if (dateFrom.isEmpty()) {
      call.found(GeneralRules.MISSING_FROM_DATE_DATE_FROM);
    }
    if (!dateFrom.isEmpty() && !Dates.date(dateFrom, dateFromDay, true, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_FROM);
    } else if (!dateFrom.isEmpty() && !Dates.date(dateFrom, dateFromDay, false, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_FROM_PADDING);
    }
    if (!dateFrom.isEmpty() && !Dates.date(dateFrom, dateFromDay, true, true)) {
      call.found(GeneralRules.INVALID_DATETIME_DATE_FROM);
    }
    if (!dateFrom.isEmpty() && !dateTo.isEmpty() && !Dates.ordered(dateFromDay, dateToDay)) {
      call.found(GeneralRules.INVALID_DATE_FROM_RECORDINGS);
    }
    if (!dateFrom.isEmpty() && !dateTo.isEmpty() && !Dates.daysWithin(dateFromDay, dateToDay, 92)) {
      call.found(GeneralRules.INVALID_DATERANGE_UNPROVEN);
    }
    if (folder.isEmpty()) {
      call.found(VoicemailRules.MISSING_FOLDER);
    }
    if (!folder.isEmpty() && !Sets.VOICEMAIL_FOLDER.contains(folder)) {
      call.found(VoicemailRules.INVALID_FOLDER);
    }
  }

  /** Lists the audio formats for voicemail e-mails, or returns only the one named. */
  private static void getVoicemailAttachmentFormats(Call call) {
    String emailAttachmentFormat = call.get(0);
    if (!emailAttachmentFormat.isEmpty()
        && !Sets.ATTACHMENT_FORMAT.contains(emailAttachmentFormat)) {
      call.found(VoicemailRules.INVALID_EMAIL_ATTACHMENT_FORMAT);
    }
  }

  /** Lists the voicemail boxes, or returns only the one whose number is given. */
  private static void getVoicemails(Call call) {
    String mailbox = call.get(0);
    String client = call.get(1);
    if (!mailbox.isEmpty() && !Text.digits(mailbox, 1, 20)) {
      call.found(VoicemailRules.INVALID_MAILBOX);
    } else if (client.isEmpty()
        && !mailbox.isEmpty()
        && !call.lookupHas(mailbox, "getVoicemails.mailbox")) {
      call.found(VoicemailRules.INVALID_MAILBOX_MAILBOX_UNKNOWN_OWN);
    }
    if (!client.isEmpty() && !Text.digits(client, 1, 20)) {
      call.found(ClientsRules.INVALID_CLIENT);
    }
  }

  /** Updates the settings of an existing voicemail box. */
  private static void setVoicemail(Call call) {
    setVoicemail1(call);
    setVoicemail2(call);
  }

  private static void setVoicemail1(Call call) {
    String mailbox = call.get(0);
    String name = call.get(1);
    String password = call.get(2);
    String skipPassword = call.get(3);
    String email = call.get(4);
    String attachMessage = call.get(5);
    String deleteMessage = call.get(6);
    String sayTime = call.get(7);
    String timezone = call.get(8);
    String client = call.get(20);
    if (mailbox.isEmpty()) {
      call.found(VoicemailRules.MISSING_MAILBOX);
    }
    if (!mailbox.isEmpty() && !Text.digits(mailbox, 1, 20)) {
      call.found(VoicemailRules.INVALID_MAILBOX);
    } else if (client.isEmpty()
        && !mailbox.isEmpty()
        && !call.lookupHas(mailbox, "getVoicemails.mailbox")) {
      call.found(VoicemailRules.INVALID_MAILBOX_MAILBOX_UNKNOWN_OWN);
    }
    if (name.isEmpty()) {
      call.found(GeneralRules.MISSING_NAME);
    }
    if (password.isEmpty()) {
      call.found(GeneralRules.MISSING_PASSWORD);
    }
    if (!password.isEmpty() && !Text.digits(password, 4, 4)) {
      call.found(AccountsRules.INVALID_PASSWORD);
    }
    if (skipPassword.isEmpty()) {
      call.found(VoicemailRules.MISSING_SKIPPASSWORD_SKIP_PASSWORD);
    }
    if (!skipPassword.isEmpty() && !Sets.FLAG_OR_YES_NO.contains(Text.lower(skipPassword))) {
      call.found(VoicemailRules.INVALID_SKIPPASSWORD_SKIP_PASSWORD);
    }
    if (!email.isEmpty() && !CharClasses.INVALID_TRANSCRIPTION_EMAIL.some(email)) {
      call.found(GeneralRules.INVALID_EMAIL_EMAIL_AT);
    } else if (!email.isEmpty() && !Text.items(email, ',', item -> Net.email(item))) {
      call.found(GeneralRules.INVALID_EMAIL_EMAIL_LIST);
    }
    if (attachMessage.isEmpty()) {
      call.found(VoicemailRules.MISSING_ATTACHMESSAGE_ATTACH_MESSAGE);
    }
    if (!attachMessage.isEmpty() && !Sets.YES_NO.contains(Text.lower(attachMessage))) {
      call.found(VoicemailRules.INVALID_ATTACHMESSAGE_ATTACH_MESSAGE);
    }
    if (deleteMessage.isEmpty()) {
      call.found(VoicemailRules.MISSING_DELETEMESSAGE_DELETE_MESSAGE);
    }
    if (!deleteMessage.isEmpty() && !Sets.YES_NO.contains(Text.lower(deleteMessage))) {
      call.found(VoicemailRules.INVALID_DELETEMESSAGE_DELETE_MESSAGE);
    }
    if (sayTime.isEmpty()) {
      call.found(VoicemailRules.MISSING_SAYTIME_SAY_TIME);
    }
    if (!sayTime.isEmpty() && !Sets.YES_NO.contains(Text.lower(sayTime))) {
      call.found(VoicemailRules.INVALID_SAYTIME_SAY_TIME);
    }
    if (timezone.isEmpty()) {
      call.found(GeneralRules.MISSING_TIMEZONE);
    }
    if (!timezone.isEmpty() && !CharClasses.ZONE_NAME.only(timezone)) {
      call.found(GeneralRules.INVALID_TIMEZONE_ZONE_NAME);
    } else if (!timezone.isEmpty() && !call.lookupHas(timezone, "getTimezones.value")) {
      call.found(GeneralRules.INVALID_TIMEZONE_TIMEZONE_UNKNOWN);
    }
  }

  private static void setVoicemail2(Call call) {
    String sayCallerid = call.get(9);
    String playInstructions = call.get(10);
    String language = call.get(11);
    String emailAttachmentFormat = call.get(12);
    String unavailableMessageRecording = call.get(13);
    String transcription = call.get(14);
    String transcriptionLocale = call.get(15);
    String transcriptionRedaction = call.get(16);
    String transcriptionSentiment = call.get(17);
    String transcriptionSummary = call.get(18);
    String transcriptionFormat = call.get(19);
    String client = call.get(20);
    String transcriptionDelay = call.get(21);
    if (sayCallerid.isEmpty()) {
      call.found(VoicemailRules.MISSING_SAYCALLERID_SAY_CALLERID);
    }
    if (!sayCallerid.isEmpty() && !Sets.YES_NO.contains(Text.lower(sayCallerid))) {
      call.found(VoicemailRules.INVALID_SAYCALLERID_SAY_CALLERID);
    }
    if (playInstructions.isEmpty()) {
      call.found(VoicemailRules.MISSING_PLAYINSTRUCTIONS_PLAY_INSTRUCTIONS);
    }
    if (!playInstructions.isEmpty() && !Sets.PLAY_INSTRUCTIONS.contains(playInstructions)) {
      call.found(VoicemailRules.INVALID_PLAYINSTRUCTIONS_PLAY_INSTRUCTIONS);
    }
    if (language.isEmpty()) {
      call.found(GeneralRules.MISSING_LANGUAGE);
    }
    if (!language.isEmpty() && !Sets.LANGUAGE.contains(language)) {
      call.found(GeneralRules.INVALID_LANGUAGE);
    }
    if (!emailAttachmentFormat.isEmpty()
        && !Sets.ATTACHMENT_FORMAT.contains(emailAttachmentFormat)) {
      call.found(VoicemailRules.INVALID_EMAIL_ATTACHMENT_FORMAT);
    }
    if (!unavailableMessageRecording.isEmpty()
        && !(Sets.RECORDING.contains(unavailableMessageRecording)
            || Text.digits(unavailableMessageRecording, 1, 20))) {
      call.found(RecordingsRules.INVALID_RECORDING_UNAVAILABLE_MESSAGE_RECORDING);
    }
    if (!transcription.isEmpty() && !Sets.YES_NO.contains(Text.lower(transcription))) {
      call.found(LocalRules.UNNAMED_STATUS_TRANSCRIPTION);
    }
    if (!transcriptionLocale.isEmpty()
        && !Text.items(
            transcriptionLocale,
            ',',
            1,
            10,
            item -> Patterns.LOCALES_ITEM.matcher(item).matches())) {
      call.found(GeneralRules.INVALID_TRANSCRIPTION_LOCALE);
    }
    if (!transcriptionRedaction.isEmpty()
        && !Sets.YES_NO.contains(Text.lower(transcriptionRedaction))) {
      call.found(GeneralRules.INVALID_TRANSCRIPTION_REDACTION);
    }
    if (!transcriptionSentiment.isEmpty()
        && !Sets.YES_NO.contains(Text.lower(transcriptionSentiment))) {
      call.found(GeneralRules.INVALID_TRANSCRIPTION_SENTIMENT);
    }
    if (!transcriptionSummary.isEmpty()
        && !Sets.YES_NO.contains(Text.lower(transcriptionSummary))) {
      call.found(GeneralRules.INVALID_TRANSCRIPTION_SUMMARY);
    }
    if (!transcriptionFormat.isEmpty()
        && !Sets.TRANSCRIPTION_FORMAT.contains(transcriptionFormat)) {
      call.found(VoicemailRules.INVALID_TRANSCRIPTION_FORMAT);
    }
    if (!client.isEmpty() && !Text.digits(client, 1, 20)) {
      call.found(ClientsRules.INVALID_CLIENT);
    }
    if (!transcriptionDelay.isEmpty() && !Numbers.integer(transcriptionDelay, 0, 60, 5, false)) {
      call.found(LocalRules.UNNAMED_STATUS_TRANSCRIPTION_DELAY);
    }
  }

  /** Lists the default voicemail folders, those of one mailbox, or one folder by name. */
  private static void getVoicemailFolders(Call call) {
    String folder = call.get(0);
    String mailbox = call.get(1);
    if (!folder.isEmpty() && !Sets.VOICEMAIL_FOLDER.contains(folder)) {
      call.found(VoicemailRules.INVALID_FOLDER);
    }
    if (!mailbox.isEmpty() && !Text.digits(mailbox, 1, 20)) {
      call.found(VoicemailRules.INVALID_MAILBOX);
    } else if (!mailbox.isEmpty() && !call.lookupHas(mailbox, "getVoicemails.mailbox")) {
      call.found(VoicemailRules.INVALID_MAILBOX_MAILBOX_UNKNOWN);
    }
  }

  /** Lists the messages in a mailbox, optionally by folder and date. */
  private static void getVoicemailMessages(Call call) {
    String mailbox = call.get(0);
    String folder = call.get(1);
    String dateFrom = call.get(2);
    String dateTo = call.get(3);
    long dateFromDay = Dates.day(dateFrom);
    long dateToDay = Dates.day(dateTo);
    if (mailbox.isEmpty()) {
      call.found(VoicemailRules.MISSING_MAILBOX);
    }
    if (!mailbox.isEmpty() && !Text.digits(mailbox, 1, 20)) {
      call.found(VoicemailRules.INVALID_MAILBOX);
    } else if (!mailbox.isEmpty() && !call.lookupHas(mailbox, "getVoicemails.mailbox")) {
      call.found(VoicemailRules.INVALID_MAILBOX_MAILBOX_UNKNOWN);
    }
    if (!folder.isEmpty() && !Sets.VOICEMAIL_FOLDER.contains(folder)) {
      call.found(VoicemailRules.INVALID_FOLDER);
    }
    if (!dateFrom.isEmpty() && !Dates.date(dateFrom, dateFromDay, true, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_FROM);
    } else if (!dateFrom.isEmpty() && !Dates.date(dateFrom, dateFromDay, false, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_FROM_PADDING);
    }
    if (!dateTo.isEmpty() && !Dates.date(dateTo, dateToDay, true, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_TO);
    } else if (!dateTo.isEmpty() && !Dates.date(dateTo, dateToDay, false, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_TO_PADDING);
    }
    if (!dateFrom.isEmpty() && !dateTo.isEmpty() && !Dates.ordered(dateFromDay, dateToDay)) {
      call.found(GeneralRules.INVALID_DATE_FROM_DATE_FROM);
    }
    if (!dateFrom.isEmpty() && !dateTo.isEmpty() && !Dates.daysWithin(dateFromDay, dateToDay, 92)) {
      call.found(GeneralRules.INVALID_DATERANGE_UNPROVEN);
    }
  }

  /** Returns the audio of a voicemail message in Base64. */
  private static void getVoicemailMessageFile(Call call) {
    String mailbox = call.get(0);
    String folder = call.get(1);
    String messageNum = call.get(2);
    String format = call.get(3);
    if (mailbox.isEmpty()) {
      call.found(VoicemailRules.MISSING_MAILBOX);
    }
    if (!mailbox.isEmpty() && !Text.digits(mailbox, 1, 20)) {
      call.found(VoicemailRules.INVALID_MAILBOX);
    } else if (!mailbox.isEmpty() && !call.lookupHas(mailbox, "getVoicemails.mailbox")) {
      call.found(VoicemailRules.INVALID_MAILBOX_MAILBOX_UNKNOWN);
    }
    if (folder.isEmpty()) {
      call.found(VoicemailRules.MISSING_FOLDER);
    }
    if (!folder.isEmpty() && !Sets.VOICEMAIL_FOLDER.contains(folder)) {
      call.found(VoicemailRules.INVALID_FOLDER);
    }
    if (messageNum.isEmpty()) {
      call.found(VoicemailRules.MISSING_MESSAGE_NUM);
    }
    if (!messageNum.isEmpty() && !Text.digits(messageNum, 1, 10)) {
      call.found(VoicemailRules.INVALID_MESSAGE_NUM);
    }
    if (!messageNum.isEmpty() && !call.lookupHas(messageNum, "getVoicemailMessages.message_num")) {
      call.found(VoicemailRules.MESSAGE_NOT_FOUND_MESSAGE_NUM_UNKNOWN);
    }
    if (!format.isEmpty() && !Sets.VOICEMAIL_FORMAT.contains(format)) {
      call.found(LocalRules.UNNAMED_STATUS_FORMAT);
    }
  }

  /** Emails the audio file of a voicemail message. */
  private static void sendVoicemailEmail(Call call) {
    String mailbox = call.get(0);
    String folder = call.get(1);
    String messageNum = call.get(2);
    String emailAddress = call.get(3);
    if (mailbox.isEmpty()) {
      call.found(VoicemailRules.MISSING_MAILBOX);
    }
    if (!mailbox.isEmpty() && !Text.digits(mailbox, 1, 20)) {
      call.found(VoicemailRules.INVALID_MAILBOX);
    } else if (!mailbox.isEmpty() && !call.lookupHas(mailbox, "getVoicemails.mailbox")) {
      call.found(VoicemailRules.INVALID_MAILBOX_MAILBOX_UNKNOWN);
    }
    if (folder.isEmpty()) {
      call.found(VoicemailRules.MISSING_FOLDER);
    }
    if (!folder.isEmpty() && !Sets.VOICEMAIL_FOLDER.contains(folder)) {
      call.found(VoicemailRules.INVALID_FOLDER);
    }
    if (messageNum.isEmpty()) {
      call.found(VoicemailRules.MISSING_MESSAGE_NUM);
    }
    if (!messageNum.isEmpty() && !Text.digits(messageNum, 1, 10)) {
      call.found(VoicemailRules.INVALID_MESSAGE_NUM);
    }
    if (!messageNum.isEmpty() && !call.lookupHas(messageNum, "getVoicemailMessages.message_num")) {
      call.found(VoicemailRules.MESSAGE_NOT_FOUND_MESSAGE_NUM_UNKNOWN);
    }
    if (emailAddress.isEmpty()) {
      call.found(GeneralRules.MISSING_EMAIL_EMAIL_ADDRESS);
    }
    if (!emailAddress.isEmpty() && !Net.email(emailAddress)) {
      call.found(GeneralRules.INVALID_EMAIL_EMAIL_ADDRESS);
    }
  }

  /** Marks a voicemail message as listened or not, moving it to Old or INBOX. */
  private static void markListenedVoicemailMessage(Call call) {
    String mailbox = call.get(0);
    String folder = call.get(1);
    String messageNum = call.get(2);
    String listened = call.get(3);
    if (mailbox.isEmpty()) {
      call.found(VoicemailRules.MISSING_MAILBOX);
    }
    if (!mailbox.isEmpty() && !Text.digits(mailbox, 1, 20)) {
      call.found(VoicemailRules.INVALID_MAILBOX);
    } else if (!mailbox.isEmpty() && !call.lookupHas(mailbox, "getVoicemails.mailbox")) {
      call.found(VoicemailRules.INVALID_MAILBOX_MAILBOX_UNKNOWN);
    }
    if (folder.isEmpty()) {
      call.found(VoicemailRules.MISSING_FOLDER);
    }
    if (!folder.isEmpty() && !Sets.VOICEMAIL_FOLDER.contains(folder)) {
      call.found(VoicemailRules.INVALID_FOLDER);
    }
    if (messageNum.isEmpty()) {
      call.found(VoicemailRules.MISSING_MESSAGE_NUM);
    }
    if (!messageNum.isEmpty() && !Text.digits(messageNum, 1, 10)) {
      call.found(VoicemailRules.INVALID_MESSAGE_NUM);
    }
    if (!messageNum.isEmpty() && !call.lookupHas(messageNum, "getVoicemailMessages.message_num")) {
      call.found(VoicemailRules.MESSAGE_NOT_FOUND_MESSAGE_NUM_UNKNOWN);
    }
    if (listened.isEmpty()) {
      call.found(VoicemailRules.MISSING_LISTENED);
    }
    if (!listened.isEmpty() && !Sets.YES_NO.contains(Text.lower(listened))) {
      call.found(VoicemailRules.INVALID_LISTENED);
    }
  }

  /** Marks a voicemail message as urgent or not, moving it to Urgent or INBOX. */
  private static void markUrgentVoicemailMessage(Call call) {
    String mailbox = call.get(0);
    String folder = call.get(1);
    String messageNum = call.get(2);
    String urgent = call.get(3);
    if (mailbox.isEmpty()) {
      call.found(VoicemailRules.MISSING_MAILBOX);
    }
    if (!mailbox.isEmpty() && !Text.digits(mailbox, 1, 20)) {
      call.found(VoicemailRules.INVALID_MAILBOX);
    } else if (!mailbox.isEmpty() && !call.lookupHas(mailbox, "getVoicemails.mailbox")) {
      call.found(VoicemailRules.INVALID_MAILBOX_MAILBOX_UNKNOWN);
    }
    if (folder.isEmpty()) {
      call.found(VoicemailRules.MISSING_FOLDER);
    }
    if (!folder.isEmpty() && !Sets.VOICEMAIL_FOLDER.contains(folder)) {
      call.found(VoicemailRules.INVALID_FOLDER);
    }
    if (messageNum.isEmpty()) {
      call.found(VoicemailRules.MISSING_MESSAGE_NUM);
    }
    if (!messageNum.isEmpty() && !Text.digits(messageNum, 1, 10)) {
      call.found(VoicemailRules.INVALID_MESSAGE_NUM);
    }
    if (!messageNum.isEmpty() && !call.lookupHas(messageNum, "getVoicemailMessages.message_num")) {
      call.found(VoicemailRules.MESSAGE_NOT_FOUND_MESSAGE_NUM_UNKNOWN);
    }
    if (urgent.isEmpty()) {
      call.found(VoicemailRules.MISSING_URGENT);
    }
    if (!urgent.isEmpty() && !Sets.YES_NO.contains(Text.lower(urgent))) {
      call.found(VoicemailRules.INVALID_URGENT);
    }
  }

  /** Moves a voicemail message to another folder. */
  private static void moveFolderVoicemailMessage(Call call) {
    String mailbox = call.get(0);
    String folder = call.get(1);
    String messageNum = call.get(2);
    String newFolder = call.get(3);
    if (mailbox.isEmpty()) {
      call.found(VoicemailRules.MISSING_MAILBOX);
    }
    if (!mailbox.isEmpty() && !Text.digits(mailbox, 1, 20)) {
      call.found(VoicemailRules.INVALID_MAILBOX);
    } else if (!mailbox.isEmpty() && !call.lookupHas(mailbox, "getVoicemails.mailbox")) {
      call.found(VoicemailRules.INVALID_MAILBOX_MAILBOX_UNKNOWN);
    }
    if (folder.isEmpty()) {
      call.found(VoicemailRules.MISSING_FOLDER);
    }
    if (!folder.isEmpty() && !Sets.VOICEMAIL_FOLDER.contains(folder)) {
      call.found(VoicemailRules.INVALID_FOLDER);
    }
    if (messageNum.isEmpty()) {
      call.found(VoicemailRules.MISSING_MESSAGE_NUM);
    }
    if (!messageNum.isEmpty() && !Text.digits(messageNum, 1, 10)) {
      call.found(VoicemailRules.INVALID_MESSAGE_NUM);
    }
    if (!messageNum.isEmpty() && !call.lookupHas(messageNum, "getVoicemailMessages.message_num")) {
      call.found(VoicemailRules.MESSAGE_NOT_FOUND_MESSAGE_NUM_UNKNOWN);
    }
    if (newFolder.isEmpty()) {
      call.found(VoicemailRules.INVALID_DESTINATION_FOLDER_NEW_FOLDER_REQUIRED);
    } else if (!newFolder.isEmpty() && !Sets.VOICEMAIL_FOLDER.contains(newFolder)) {
      call.found(VoicemailRules.INVALID_DESTINATION_FOLDER_NEW_FOLDER);
    }
  }
}
