// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The checks of the area recordings; parameters go by their place in the list of Methods. */
final class RecordingsChecks implements Method.Area {
  @Override
  public void run(String method, Call call) {
    switch (method) {
      case "delCallRecording" -> delCallRecording(call);
      case "delRecording" -> delRecording(call);
      case "getMusicOnHold" -> getMusicOnHold(call);
      case "setMusicOnHold" -> setMusicOnHold(call);
      case "delMusicOnHold" -> delMusicOnHold(call);
      case "getRecordings" -> getRecordings(call);
      case "getRecordingFile" -> getRecordingFile(call);
      case "setRecording" -> setRecording(call);
      case "getCallRecording" -> getCallRecording(call);
      case "getCallRecordings" -> getCallRecordings(call);
      case "sendCallRecordingEmail" -> sendCallRecordingEmail(call);
      default -> throw new IllegalArgumentException(method);
    }
  }

  /** Deletes one call recording, both the audio and its details. */
  private static void delCallRecording(Call call) {
    String callrecording = call.get(0);
    String account = call.get(1);
    if (callrecording.isEmpty()) {
      call.found(RecordingsRules.MISSING_CALLRECORDING);
    }
    if (!callrecording.isEmpty()
        && !call.lookupHas(callrecording, "getCallRecordings.callrecording")) {
      call.found(RecordingsRules.INVALID_CALLRECORDING_CALLRECORDING_UNKNOWN);
    }
    if (account.isEmpty()) {
      call.found(GeneralRules.MISSING_ACCOUNT);
    }
    if (!account.isEmpty() && !CharClasses.ACCOUNT.only(account)) {
      call.found(AccountsRules.INVALID_ACCOUNT_ACCOUNT_FILTER);
    } else if (!account.isEmpty()
        && !(call.lookupHas(account, "getSubAccounts.account")
            || account.equals("all")
            || Text.digits(account, 1, 20))) {
      call.found(AccountsRules.INVALID_ACCOUNT_ACCOUNT_UNKNOWN);
    }
  }

  /** Deletes one recording. */
  private static void delRecording(Call call) {
    String recording = call.get(0);
    if (recording.isEmpty()) {
      call.found(RecordingsRules.MISSING_RECORDING);
    }
    if (!recording.isEmpty() && !Text.digits(recording, 1, 20)) {
      call.found(RecordingsRules.INVALID_RECORDING);
    } else if (!recording.isEmpty() && !call.lookupHas(recording, "getRecordings.value")) {
      call.found(RecordingsRules.INVALID_RECORDING_RECORDING_UNKNOWN);
    }
    if (!recording.isEmpty() && !call.lookupLacks(recording, "getIVRs.recording")) {
      call.found(RecordingsRules.RECORDING_IN_USE_IVR_RECORDING_TAKEN);
    }
    if (!recording.isEmpty() && !call.lookupLacks(recording, "getQueues.join_announcement")) {
      call.found(RecordingsRules.RECORDING_IN_USE_QUEUE_RECORDING_TAKEN);
    }
  }

  /** Lists the music-on-hold choices, or returns only the one whose code is given. */
  private static void getMusicOnHold(Call call) {
    String musicOnHold = call.get(0);
    if (!musicOnHold.isEmpty()
        && !musicOnHold.equals("default")
        && !musicOnHold.isEmpty()
        && !call.lookupHas(musicOnHold, "getMusicOnHold.value")) {
      call.found(RecordingsRules.INVALID_MUSICONHOLD_MUSIC_ON_HOLD_UNKNOWN);
    }
  }

  /** Saves a custom music-on-hold entry built from recordings. */
  private static void setMusicOnHold(Call call) {
    String description = call.get(1);
    String recordings = call.get(4);
    if (description.isEmpty()) {
      call.found(GeneralRules.MISSING_DESCRIPTION);
    }
    if (recordings.isEmpty()) {
      call.found(RecordingsRules.MISSING_RECORDING_RECORDINGS);
    }
  }

  /** Deletes one custom music-on-hold entry. */
  private static void delMusicOnHold(Call call) {
    String musicOnHold = call.get(0);
    if (musicOnHold.isEmpty()) {
      call.found(GeneralRules.MISSING_MUSICONHOLD_MUSIC_ON_HOLD);
    }
    if (!musicOnHold.isEmpty()
        && !musicOnHold.equals("default")
        && !musicOnHold.isEmpty()
        && !call.lookupHas(musicOnHold, "getMusicOnHold.value")) {
      call.found(RecordingsRules.INVALID_MUSICONHOLD_MUSIC_ON_HOLD_UNKNOWN);
    }
  }

  /** Lists the recordings, or returns only the one whose id is given. */
  private static void getRecordings(Call call) {
    String recording = call.get(0);
    if (!recording.isEmpty() && !Text.digits(recording, 1, 20)) {
      call.found(RecordingsRules.INVALID_RECORDING);
    } else if (!recording.isEmpty() && !call.lookupHas(recording, "getRecordings.value")) {
      call.found(RecordingsRules.INVALID_RECORDING_RECORDING_UNKNOWN);
    }
  }

  /** Returns the audio of one recording as Base64. */
  private static void getRecordingFile(Call call) {
    String recording = call.get(0);
    if (recording.isEmpty()) {
      call.found(RecordingsRules.MISSING_RECORDING);
    }
    if (!recording.isEmpty() && !Text.digits(recording, 1, 20)) {
      call.found(RecordingsRules.INVALID_RECORDING);
    } else if (!recording.isEmpty() && !call.lookupHas(recording, "getRecordings.value")) {
      call.found(RecordingsRules.INVALID_RECORDING_RECORDING_UNKNOWN);
    }
  }

  /** Uploads a new recording, or replaces the audio or name of an existing one. */
  private static void setRecording(Call call) {
    String recording = call.get(0);
    String file = call.get(1);
    String name = call.get(2);
    if (!recording.isEmpty() && !Text.digits(recording, 1, 20)) {
      call.found(RecordingsRules.INVALID_RECORDING);
    }
    if (recording.isEmpty() && file.isEmpty()) {
      call.found(GeneralRules.MISSING_FILE_SETRECORDING_FILE);
    }
    if (!file.isEmpty() && !Text.base64(file)) {
      call.found(GeneralRules.NO_BASE64FILE_FILE);
    }
    if (recording.isEmpty() && name.isEmpty()) {
      call.found(GeneralRules.MISSING_NAME_SETRECORDING_NAME);
    }
  }

  /** Returns one call recording with its MP3 file. */
  private static void getCallRecording(Call call) {
    String callrecording = call.get(0);
    String account = call.get(1);
    if (callrecording.isEmpty()) {
      call.found(RecordingsRules.MISSING_CALLRECORDING);
    }
    if (!callrecording.isEmpty()
        && !call.lookupHas(callrecording, "getCallRecordings.callrecording")) {
      call.found(RecordingsRules.INVALID_CALLRECORDING_CALLRECORDING_UNKNOWN);
    }
    if (account.isEmpty()) {
      call.found(GeneralRules.MISSING_ACCOUNT);
    }
    if (!account.isEmpty() && !CharClasses.ACCOUNT.only(account)) {
      call.found(AccountsRules.INVALID_ACCOUNT_ACCOUNT_FILTER);
    } else if (!account.isEmpty()
        && !(call.lookupHas(account, "getSubAccounts.account")
            || account.equals("all")
            || Text.digits(account, 1, 20))) {
      call.found(AccountsRules.INVALID_ACCOUNT_ACCOUNT_UNKNOWN);
    }
  }

  /** Lists the call recordings of an account between two dates. */
  private static void getCallRecordings(Call call) {
    String account = call.get(0);
    String dateFrom = call.get(3);
    String dateTo = call.get(4);
    String callType = call.get(5);
    long dateFromDay = Dates.day(dateFrom);
    long dateToDay = Dates.day(dateTo);
    if (account.isEmpty()) {
      call.found(GeneralRules.MISSING_ACCOUNT);
    }
    if (!account.isEmpty() && !CharClasses.ACCOUNT.only(account)) {
      call.found(AccountsRules.INVALID_ACCOUNT_ACCOUNT_FILTER);
    }
    if (dateFrom.isEmpty()) {
      call.found(GeneralRules.MISSING_FROM_DATE_DATE_FROM);
    }
    if (!dateFrom.isEmpty() && !Dates.date(dateFrom, dateFromDay, true, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_FROM);
    } else if (!dateFrom.isEmpty() && !Dates.date(dateFrom, dateFromDay, false, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_FROM_PADDING);
    }
    if (dateTo.isEmpty()) {
      call.found(GeneralRules.MISSING_TO_DATE_DATE_TO);
    }
    if (!dateTo.isEmpty() && !Dates.date(dateTo, dateToDay, true, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_TO);
    } else if (!dateTo.isEmpty() && !Dates.date(dateTo, dateToDay, false, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_TO_PADDING);
    }
    if (!dateFrom.isEmpty() && !dateTo.isEmpty() && !Dates.ordered(dateFromDay, dateToDay)) {
      call.found(GeneralRules.INVALID_DATE_FROM_RECORDINGS);
    }
    if (!dateFrom.isEmpty() && !dateTo.isEmpty() && !Dates.daysWithin(dateFromDay, dateToDay, 92)) {
      call.found(GeneralRules.INVALID_DATERANGE_UNPROVEN);
    }
    if (!callType.isEmpty() && !Sets.CALL_TYPE_FILTER.contains(Text.lower(callType))) {
      call.found(RecordingsRules.INVALID_CALL_TYPE);
    }
  }

  /** Emails the details and audio of a call recording. */
  private static void sendCallRecordingEmail(Call call) {
    String callrecording = call.get(0);
    String account = call.get(1);
    String email = call.get(2);
    if (callrecording.isEmpty()) {
      call.found(RecordingsRules.MISSING_CALLRECORDING);
    }
    if (!callrecording.isEmpty()
        && !call.lookupHas(callrecording, "getCallRecordings.callrecording")) {
      call.found(RecordingsRules.INVALID_CALLRECORDING_CALLRECORDING_UNKNOWN);
    }
    if (account.isEmpty()) {
      call.found(GeneralRules.MISSING_ACCOUNT);
    }
    if (!account.isEmpty() && !CharClasses.ACCOUNT.only(account)) {
      call.found(AccountsRules.INVALID_ACCOUNT_ACCOUNT_FILTER);
    }
    if (email.isEmpty()) {
      call.found(GeneralRules.MISSING_EMAIL);
    }
    if (!email.isEmpty() && !Net.email(email)) {
      call.found(GeneralRules.INVALID_EMAIL);
    }
  }
}
