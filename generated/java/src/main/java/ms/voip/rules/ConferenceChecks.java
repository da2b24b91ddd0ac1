// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The checks of the area conference; parameters go by their place in the list of Methods. */
final class ConferenceChecks implements Method.Area {
  @Override
  public void run(String method, Call call) {
    switch (method) {
      case "getConference" -> getConference(call);
      case "setConference" -> setConference(call);
      case "delConference" -> delConference(call);
      case "addMemberToConference" -> addMemberToConference(call);
      case "delMemberFromConference" -> delMemberFromConference(call);
      case "getConferenceMembers" -> getConferenceMembers(call);
      case "getConferenceRecordings" -> getConferenceRecordings(call);
      case "getConferenceRecordingFile" -> getConferenceRecordingFile(call);
      case "setConferenceMember" -> setConferenceMember(call);
      case "delConferenceMember" -> delConferenceMember(call);
      default -> throw new IllegalArgumentException(method);
    }
  }

  /** Lists conferences, or returns one by ID. */
  private static void getConference(Call call) {
    String conference = call.get(0);
    if (!conference.isEmpty() && !Text.digits(conference, 1, 20)) {
      call.found(ConferenceRules.INVALID_CONFERENCE);
    } else if (!conference.isEmpty() && !call.lookupHas(conference, "getConference.conference")) {
      call.found(ConferenceRules.INVALID_CONFERENCE_CONFERENCE_UNKNOWN);
    }
  }

  /** Creates a conference, or updates the one whose ID is given. */
  private static void setConference(Call call) {
    setConference1(call);
    setConference2(call);
  }

  private static void setConference1(Call call) {
    String conference = call.get(0);
    String name = call.get(1);
    String description = call.get(2);
    String maxMembers = call.get(4);
    String soundJoin = call.get(5);
    String soundLeave = call.get(6);
    String soundHasJoined = call.get(7);
    String soundHasLeft = call.get(8);
    String soundKicked = call.get(9);
    String soundMuted = call.get(10);
    String soundUnmuted = call.get(11);
    String soundOnlyPerson = call.get(12);
    if (!conference.isEmpty() && !Text.digits(conference, 1, 20)) {
      call.found(ConferenceRules.INVALID_CONFERENCE);
    } else if (!conference.isEmpty() && !call.lookupHas(conference, "getConference.conference")) {
      call.found(ConferenceRules.INVALID_CONFERENCE_CONFERENCE_UNKNOWN);
    }
    if (name.isEmpty()) {
      call.found(GeneralRules.MISSING_NAME);
    }
    if (conference.isEmpty() && !name.isEmpty() && !call.lookupLacks(name, "getConference.name")) {
      call.found(GeneralRules.DUPLICATED_NAME_NAME_TAKEN);
    }
    if (description.isEmpty()) {
      call.found(GeneralRules.MISSING_DESCRIPTION);
    }
    if (!maxMembers.isEmpty()
        && !(Sets.WAIT_TIME.contains(Text.lower(maxMembers)) || Text.digits(maxMembers, 1, 6))) {
      call.found(LocalRules.UNNAMED_STATUS_MAX_MEMBERS);
    }
    if (!soundJoin.isEmpty()
        && !(Sets.RECORDING.contains(soundJoin) || Text.digits(soundJoin, 1, 20))) {
      call.found(ConferenceRules.INVALID_RECORDING_SOUND_JOIN);
    }
    if (!soundLeave.isEmpty()
        && !(Sets.RECORDING.contains(soundLeave) || Text.digits(soundLeave, 1, 20))) {
      call.found(ConferenceRules.INVALID_RECORDING_SOUND_LEAVE);
    }
    if (!soundHasJoined.isEmpty()
        && !(Sets.RECORDING.contains(soundHasJoined) || Text.digits(soundHasJoined, 1, 20))) {
      call.found(ConferenceRules.INVALID_RECORDING_SOUND_HAS_JOINED);
    }
    if (!soundHasLeft.isEmpty()
        && !(Sets.RECORDING.contains(soundHasLeft) || Text.digits(soundHasLeft, 1, 20))) {
      call.found(ConferenceRules.INVALID_RECORDING_SOUND_HAS_LEFT);
    }
    if (!soundKicked.isEmpty()
        && !(Sets.RECORDING.contains(soundKicked) || Text.digits(soundKicked, 1, 20))) {
      call.found(ConferenceRules.INVALID_RECORDING_SOUND_KICKED);
    }
    if (!soundMuted.isEmpty()
        && !(Sets.RECORDING.contains(soundMuted) || Text.digits(soundMuted, 1, 20))) {
      call.found(ConferenceRules.INVALID_RECORDING_SOUND_MUTED);
    }
    if (!soundUnmuted.isEmpty()
        && !(Sets.RECORDING.contains(soundUnmuted) || Text.digits(soundUnmuted, 1, 20))) {
      call.found(ConferenceRules.INVALID_RECORDING_SOUND_UNMUTED);
    }
    if (!soundOnlyPerson.isEmpty()
        && !(Sets.RECORDING.contains(soundOnlyPerson) || Text.digits(soundOnlyPerson, 1, 20))) {
      call.found(ConferenceRules.INVALID_RECORDING_SOUND_ONLY_PERSON);
    }
  }

  private static void setConference2(Call call) {
    String soundOnlyOne = call.get(13);
    String soundThereAre = call.get(14);
    String soundOtherInParty = call.get(15);
    String soundPlaceIntoConference = call.get(16);
    String soundGetPin = call.get(17);
    String soundInvalidPin = call.get(18);
    String soundLocked = call.get(19);
    String soundLockedNow = call.get(20);
    String soundUnlockedNow = call.get(21);
    String soundErrorMenu = call.get(22);
    String soundParticipantsMuted = call.get(23);
    String soundParticipantsUnmuted = call.get(24);
    String language = call.get(25);
    if (!soundOnlyOne.isEmpty()
        && !(Sets.RECORDING.contains(soundOnlyOne) || Text.digits(soundOnlyOne, 1, 20))) {
      call.found(ConferenceRules.INVALID_RECORDING_SOUND_ONLY_ONE);
    }
    if (!soundThereAre.isEmpty()
        && !(Sets.RECORDING.contains(soundThereAre) || Text.digits(soundThereAre, 1, 20))) {
      call.found(ConferenceRules.INVALID_RECORDING_SOUND_THERE_ARE);
    }
    if (!soundOtherInParty.isEmpty()
        && !(Sets.RECORDING.contains(soundOtherInParty) || Text.digits(soundOtherInParty, 1, 20))) {
      call.found(ConferenceRules.INVALID_RECORDING_SOUND_OTHER_IN_PARTY);
    }
    if (!soundPlaceIntoConference.isEmpty()
        && !(Sets.RECORDING.contains(soundPlaceIntoConference)
            || Text.digits(soundPlaceIntoConference, 1, 20))) {
      call.found(ConferenceRules.INVALID_RECORDING_SOUND_PLACE_INTO_CONFERENCE);
    }
    if (!soundGetPin.isEmpty()
        && !(Sets.RECORDING.contains(soundGetPin) || Text.digits(soundGetPin, 1, 20))) {
      call.found(ConferenceRules.INVALID_RECORDING_SOUND_GET_PIN);
    }
    if (!soundInvalidPin.isEmpty()
        && !(Sets.RECORDING.contains(soundInvalidPin) || Text.digits(soundInvalidPin, 1, 20))) {
      call.found(ConferenceRules.INVALID_RECORDING_SOUND_INVALID_PIN);
    }
    if (!soundLocked.isEmpty()
        && !(Sets.RECORDING.contains(soundLocked) || Text.digits(soundLocked, 1, 20))) {
      call.found(ConferenceRules.INVALID_RECORDING_SOUND_LOCKED);
    }
    if (!soundLockedNow.isEmpty()
        && !(Sets.RECORDING.contains(soundLockedNow) || Text.digits(soundLockedNow, 1, 20))) {
      call.found(ConferenceRules.INVALID_RECORDING_SOUND_LOCKED_NOW);
    }
    if (!soundUnlockedNow.isEmpty()
        && !(Sets.RECORDING.contains(soundUnlockedNow) || Text.digits(soundUnlockedNow, 1, 20))) {
      call.found(ConferenceRules.INVALID_RECORDING_SOUND_UNLOCKED_NOW);
    }
    if (!soundErrorMenu.isEmpty()
        && !(Sets.RECORDING.contains(soundErrorMenu) || Text.digits(soundErrorMenu, 1, 20))) {
      call.found(ConferenceRules.INVALID_RECORDING_SOUND_ERROR_MENU);
    }
    if (!soundParticipantsMuted.isEmpty()
        && !(Sets.RECORDING.contains(soundParticipantsMuted)
            || Text.digits(soundParticipantsMuted, 1, 20))) {
      call.found(ConferenceRules.INVALID_RECORDING_SOUND_PARTICIPANTS_MUTED);
    }
    if (!soundParticipantsUnmuted.isEmpty()
        && !(Sets.RECORDING.contains(soundParticipantsUnmuted)
            || Text.digits(soundParticipantsUnmuted, 1, 20))) {
      call.found(ConferenceRules.INVALID_RECORDING_SOUND_PARTICIPANTS_UNMUTED);
    }
    if (!language.isEmpty() && !Sets.LANGUAGE.contains(language)) {
      call.found(GeneralRules.INVALID_LANGUAGE);
    }
  }

  /** Deletes a conference. */
  private static void delConference(Call call) {
    String conference = call.get(0);
    if (conference.isEmpty()) {
      call.found(ConferenceRules.MISSING_CONFERENCE);
    }
    if (!conference.isEmpty() && !Text.digits(conference, 1, 20)) {
      call.found(ConferenceRules.INVALID_CONFERENCE);
    } else if (!conference.isEmpty() && !call.lookupHas(conference, "getConference.conference")) {
      call.found(ConferenceRules.INVALID_CONFERENCE_CONFERENCE_UNKNOWN);
    }
  }

  /** Adds an existing member profile to a conference. */
  private static void addMemberToConference(Call call) {
    String member = call.get(0);
    String conference = call.get(1);
    if (member.isEmpty()) {
      call.found(CallflowRules.MISSING_MEMBER);
    }
    if (!member.isEmpty() && !Text.digits(member, 1, 20)) {
      call.found(CallflowRules.INVALID_MEMBER);
    } else if (!member.isEmpty() && !call.lookupHas(member, "getConferenceMembers.member")) {
      call.found(CallflowRules.INVALID_MEMBER_CONFERENCE_UNKNOWN);
    }
    if (conference.isEmpty()) {
      call.found(ConferenceRules.MISSING_CONFERENCE);
    }
    if (!conference.isEmpty() && !Text.digits(conference, 1, 20)) {
      call.found(ConferenceRules.INVALID_CONFERENCE);
    } else if (!conference.isEmpty() && !call.lookupHas(conference, "getConference.conference")) {
      call.found(ConferenceRules.INVALID_CONFERENCE_CONFERENCE_UNKNOWN);
    }
  }

  /** Removes a member profile from a conference. */
  private static void delMemberFromConference(Call call) {
    String member = call.get(0);
    String conference = call.get(1);
    if (member.isEmpty()) {
      call.found(CallflowRules.MISSING_MEMBER);
    }
    if (!member.isEmpty() && !Text.digits(member, 1, 20)) {
      call.found(CallflowRules.INVALID_MEMBER);
    }
    if (!conference.isEmpty() && !Text.digits(conference, 1, 20)) {
      call.found(ConferenceRules.INVALID_CONFERENCE);
    } else if (!conference.isEmpty() && !call.lookupHas(conference, "getConference.conference")) {
      call.found(ConferenceRules.INVALID_CONFERENCE_CONFERENCE_UNKNOWN);
    }
  }

  /** Lists conference member profiles, or returns one by ID. */
  private static void getConferenceMembers(Call call) {
    String member = call.get(0);
    if (!member.isEmpty() && !Text.digits(member, 1, 20)) {
      call.found(CallflowRules.INVALID_MEMBER);
    } else if (!member.isEmpty() && !call.lookupHas(member, "getConferenceMembers.member")) {
      call.found(CallflowRules.INVALID_MEMBER_CONFERENCE_UNKNOWN);
    }
  }

  /** Lists the recordings of a conference. */
  private static void getConferenceRecordings(Call call) {
    String conference = call.get(0);
    String dateFrom = call.get(1);
    String dateTo = call.get(2);
    long dateFromDay = Dates.day(dateFrom);
    long dateToDay = Dates.day(dateTo);
    if (conference.isEmpty()) {
      call.found(ConferenceRules.MISSING_CONFERENCE);
    }
    if (!conference.isEmpty() && !Text.digits(conference, 1, 20)) {
      call.found(ConferenceRules.INVALID_CONFERENCE);
    } else if (!conference.isEmpty() && !call.lookupHas(conference, "getConference.conference")) {
      call.found(ConferenceRules.INVALID_CONFERENCE_CONFERENCE_UNKNOWN);
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

  /** Returns the audio of a conference recording in Base64. */
  private static void getConferenceRecordingFile(Call call) {
    String conference = call.get(0);
    String recording = call.get(1);
    if (conference.isEmpty()) {
      call.found(ConferenceRules.MISSING_CONFERENCE);
    }
    if (!conference.isEmpty() && !Text.digits(conference, 1, 20)) {
      call.found(ConferenceRules.INVALID_CONFERENCE);
    } else if (!conference.isEmpty() && !call.lookupHas(conference, "getConference.conference")) {
      call.found(ConferenceRules.INVALID_CONFERENCE_CONFERENCE_UNKNOWN);
    }
    if (recording.isEmpty()) {
      call.found(RecordingsRules.MISSING_RECORDING);
    }
    if (!recording.isEmpty() && !Text.digits(recording, 1, 20)) {
      call.found(RecordingsRules.INVALID_RECORDING);
    }
  }

  /** Creates a conference member profile, or updates the one whose ID is given. */
  private static void setConferenceMember(Call call) {
    String member = call.get(0);
    String conference = call.get(1);
    String name = call.get(2);
    String pin = call.get(4);
    String announceJoinLeave = call.get(5);
    String admin = call.get(6);
    String startMuted = call.get(7);
    String announceUserCount = call.get(8);
    String announceOnlyUser = call.get(9);
    String mohWhenEmpty = call.get(10);
    String quiet = call.get(11);
    String announcement = call.get(12);
    String dropSilence = call.get(13);
    String talkingThreshold = call.get(14);
    String silenceThreshold = call.get(15);
    String talkDetection = call.get(16);
    String jitterBuffer = call.get(17);
    if (!member.isEmpty() && !Text.digits(member, 1, 20)) {
      call.found(CallflowRules.INVALID_MEMBER);
    }
    if (!conference.isEmpty() && !Text.digits(conference, 1, 20)) {
      call.found(ConferenceRules.INVALID_CONFERENCE);
    } else if (!conference.isEmpty() && !call.lookupHas(conference, "getConference.conference")) {
      call.found(ConferenceRules.INVALID_CONFERENCE_CONFERENCE_UNKNOWN);
    }
    if (name.isEmpty()) {
      call.found(GeneralRules.MISSING_NAME);
    }
    if (!pin.isEmpty() && !Text.digits(pin, 1, 20)) {
      call.found(CallflowRules.INVALID_PIN);
    }
    if (member.isEmpty() && !pin.isEmpty() && !call.lookupLacks(pin, "getConferenceMembers.pin")) {
      call.found(ConferenceRules.DUPLICATED_PIN_PIN_TAKEN);
    }
    if (!announceJoinLeave.isEmpty() && !Sets.YES_NO.contains(Text.lower(announceJoinLeave))) {
      call.found(ConferenceRules.INVALID_ANNOUNCE_JOIN_LEAVE);
    }
    if (!admin.isEmpty() && !Sets.YES_NO.contains(Text.lower(admin))) {
      call.found(ConferenceRules.INVALID_ADMIN);
    }
    if (!startMuted.isEmpty() && !Sets.YES_NO.contains(Text.lower(startMuted))) {
      call.found(ConferenceRules.INVALID_START_MUTED);
    }
    if (!announceUserCount.isEmpty() && !Sets.YES_NO.contains(Text.lower(announceUserCount))) {
      call.found(ConferenceRules.INVALID_ANNOUNCE_USER_COUNT);
    }
    if (!announceOnlyUser.isEmpty() && !Sets.YES_NO.contains(Text.lower(announceOnlyUser))) {
      call.found(ConferenceRules.INVALID_ANNOUNCE_ONLY_USER);
    }
    if (!mohWhenEmpty.isEmpty()
        && !mohWhenEmpty.equals("default")
        && !mohWhenEmpty.isEmpty()
        && !call.lookupHas(mohWhenEmpty, "getMusicOnHold.value")) {
      call.found(RecordingsRules.INVALID_MUSICONHOLD_MOH_WHEN_EMPTY_UNKNOWN);
    }
    if (!quiet.isEmpty() && !Sets.YES_NO.contains(Text.lower(quiet))) {
      call.found(ConferenceRules.INVALID_QUIET);
    }
    if (!announcement.isEmpty()
        && !(Sets.RECORDING.contains(announcement) || Text.digits(announcement, 1, 20))) {
      call.found(RecordingsRules.INVALID_RECORDING_ANNOUNCEMENT);
    }
    if (!dropSilence.isEmpty() && !Sets.YES_NO.contains(Text.lower(dropSilence))) {
      call.found(ConferenceRules.INVALID_DROP_SILENCE);
    }
    if (!talkingThreshold.isEmpty() && !Sets.THRESHOLD_TALKING.contains(talkingThreshold)) {
      call.found(ConferenceRules.INVALID_TALKING_THRESHOLD);
    }
    if (!silenceThreshold.isEmpty() && !Sets.THRESHOLD_SILENCE.contains(silenceThreshold)) {
      call.found(ConferenceRules.INVALID_SILENCE_THRESHOLD);
    }
    if (!talkDetection.isEmpty() && !Sets.YES_NO.contains(Text.lower(talkDetection))) {
      call.found(ConferenceRules.INVALID_TALK_DETECTION);
    }
    if (!jitterBuffer.isEmpty() && !Sets.YES_NO.contains(Text.lower(jitterBuffer))) {
      call.found(ConferenceRules.INVALID_JITTER_BUFFER);
    }
  }

  /** Deletes a conference member profile. */
  private static void delConferenceMember(Call call) {
    String member = call.get(0);
    if (member.isEmpty()) {
      call.found(CallflowRules.MISSING_MEMBER);
    }
    if (!member.isEmpty() && !Text.digits(member, 1, 20)) {
      call.found(CallflowRules.INVALID_MEMBER);
    } else if (!member.isEmpty() && !call.lookupHas(member, "getConferenceMembers.member")) {
      call.found(CallflowRules.INVALID_MEMBER_CONFERENCE_UNKNOWN);
    }
  }
}
