// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The checks of the methods of the area conference. */
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
    String conference = call.get("conference");
    if (!conference.isEmpty() && !Text.digits(conference, 1, 20)) {
      call.found(ConferenceRules.INVALID_CONFERENCE);
    } else if (!conference.isEmpty() && !call.lookupHas(conference, "getConference.conference")) {
      call.found(ConferenceRules.INVALID_CONFERENCE_CONFERENCE_UNKNOWN);
    }
  }

  /** Creates a conference, or updates the one whose ID is given. */
  private static void setConference(Call call) {
    String conference = call.get("conference");
    String name = call.get("name");
    String description = call.get("description");
    String maxMembers = call.get("max_members");
    String soundJoin = call.get("sound_join");
    String soundLeave = call.get("sound_leave");
    String soundHasJoined = call.get("sound_has_joined");
    String soundHasLeft = call.get("sound_has_left");
    String soundKicked = call.get("sound_kicked");
    String soundMuted = call.get("sound_muted");
    String soundUnmuted = call.get("sound_unmuted");
    String soundOnlyPerson = call.get("sound_only_person");
    String soundOnlyOne = call.get("sound_only_one");
    String soundThereAre = call.get("sound_there_are");
    String soundOtherInParty = call.get("sound_other_in_party");
    String soundPlaceIntoConference = call.get("sound_place_into_conference");
    String soundGetPin = call.get("sound_get_pin");
    String soundInvalidPin = call.get("sound_invalid_pin");
    String soundLocked = call.get("sound_locked");
    String soundLockedNow = call.get("sound_locked_now");
    String soundUnlockedNow = call.get("sound_unlocked_now");
    String soundErrorMenu = call.get("sound_error_menu");
    String soundParticipantsMuted = call.get("sound_participants_muted");
    String soundParticipantsUnmuted = call.get("sound_participants_unmuted");
    String language = call.get("language");
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
    String conference = call.get("conference");
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
    String member = call.get("member");
    String conference = call.get("conference");
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
    String member = call.get("member");
    String conference = call.get("conference");
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
    String member = call.get("member");
    if (!member.isEmpty() && !Text.digits(member, 1, 20)) {
      call.found(CallflowRules.INVALID_MEMBER);
    } else if (!member.isEmpty() && !call.lookupHas(member, "getConferenceMembers.member")) {
      call.found(CallflowRules.INVALID_MEMBER_CONFERENCE_UNKNOWN);
    }
  }

  /** Lists the recordings of a conference. */
  private static void getConferenceRecordings(Call call) {
    String conference = call.get("conference");
    String dateFrom = call.get("date_from");
    String dateTo = call.get("date_to");
    if (conference.isEmpty()) {
      call.found(ConferenceRules.MISSING_CONFERENCE);
    }
    if (!conference.isEmpty() && !Text.digits(conference, 1, 20)) {
      call.found(ConferenceRules.INVALID_CONFERENCE);
    } else if (!conference.isEmpty() && !call.lookupHas(conference, "getConference.conference")) {
      call.found(ConferenceRules.INVALID_CONFERENCE_CONFERENCE_UNKNOWN);
    }
    if (!dateFrom.isEmpty() && !Dates.date(dateFrom, true, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_FROM);
    } else if (!dateFrom.isEmpty() && !Dates.date(dateFrom, false, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_FROM_PADDING);
    }
    if (!dateTo.isEmpty() && !Dates.date(dateTo, true, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_TO);
    } else if (!dateTo.isEmpty() && !Dates.date(dateTo, false, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_TO_PADDING);
    }
    if (!dateFrom.isEmpty() && !dateTo.isEmpty() && !Dates.ordered(dateFrom, dateTo)) {
      call.found(GeneralRules.INVALID_DATE_FROM_DATE_FROM);
    }
    if (!dateFrom.isEmpty() && !dateTo.isEmpty() && !Dates.daysWithin(dateFrom, dateTo, 92)) {
      call.found(GeneralRules.INVALID_DATERANGE_UNPROVEN);
    }
  }

  /** Returns the audio of a conference recording in Base64. */
  private static void getConferenceRecordingFile(Call call) {
    String conference = call.get("conference");
    String recording = call.get("recording");
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
    String member = call.get("member");
    String conference = call.get("conference");
    String name = call.get("name");
    String pin = call.get("pin");
    String announceJoinLeave = call.get("announce_join_leave");
    String admin = call.get("admin");
    String startMuted = call.get("start_muted");
    String announceUserCount = call.get("announce_user_count");
    String announceOnlyUser = call.get("announce_only_user");
    String mohWhenEmpty = call.get("moh_when_empty");
    String quiet = call.get("quiet");
    String announcement = call.get("announcement");
    String dropSilence = call.get("drop_silence");
    String talkingThreshold = call.get("talking_threshold");
    String silenceThreshold = call.get("silence_threshold");
    String talkDetection = call.get("talk_detection");
    String jitterBuffer = call.get("jitter_buffer");
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
    if (!mohWhenEmpty.isEmpty() && !call.lookupHas(mohWhenEmpty, "getMusicOnHold.value")) {
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
    String member = call.get("member");
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
