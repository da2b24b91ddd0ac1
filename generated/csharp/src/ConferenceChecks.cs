// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>
    /// The checks of the area conference; parameters go by their place in the list of Methods.
    /// </summary>
    internal static class ConferenceChecks
    {
        /// <summary>Lists conferences, or returns one by ID.</summary>
        internal static void GetConference(Call call)
        {
            string conference = call.Get(0);
            if (conference != "" && !Text.Digits(conference, 1, 20))
            {
                call.Found(ConferenceRules.InvalidConferenceConference);
            }
            else if (conference != "" && !call.LookupHas(conference, "getConference.conference"))
            {
                call.Found(ConferenceRules.InvalidConferenceConferenceUnknown);
            }
        }

        /// <summary>Creates a conference, or updates the one whose ID is given.</summary>
        internal static void SetConference(Call call)
        {
            string conference = call.Get(0);
            string name = call.Get(1);
            string description = call.Get(2);
            string maxMembers = call.Get(4);
            string soundJoin = call.Get(5);
            string soundLeave = call.Get(6);
            string soundHasJoined = call.Get(7);
            string soundHasLeft = call.Get(8);
            string soundKicked = call.Get(9);
            string soundMuted = call.Get(10);
            string soundUnmuted = call.Get(11);
            string soundOnlyPerson = call.Get(12);
            string soundOnlyOne = call.Get(13);
            string soundThereAre = call.Get(14);
            string soundOtherInParty = call.Get(15);
            string soundPlaceIntoConference = call.Get(16);
            string soundGetPin = call.Get(17);
            string soundInvalidPin = call.Get(18);
            string soundLocked = call.Get(19);
            string soundLockedNow = call.Get(20);
            string soundUnlockedNow = call.Get(21);
            string soundErrorMenu = call.Get(22);
            string soundParticipantsMuted = call.Get(23);
            string soundParticipantsUnmuted = call.Get(24);
            string language = call.Get(25);
            if (conference != "" && !Text.Digits(conference, 1, 20))
            {
                call.Found(ConferenceRules.InvalidConferenceConference);
            }
            else if (conference != "" && !call.LookupHas(conference, "getConference.conference"))
            {
                call.Found(ConferenceRules.InvalidConferenceConferenceUnknown);
            }
            if (name == "")
            {
                call.Found(GeneralRules.MissingNameName);
            }
            if (conference == "" && name != "" && !call.LookupLacks(name, "getConference.name"))
            {
                call.Found(GeneralRules.DuplicatedNameNameTaken);
            }
            if (description == "")
            {
                call.Found(GeneralRules.MissingDescriptionDescription);
            }
            if (
                maxMembers != ""
                && !(
                    Sets.WaitTime.Contains(Text.Lower(maxMembers)) || Text.Digits(maxMembers, 1, 6)
                )
            )
            {
                call.Found(LocalRules.UnnamedStatusMaxMembers);
            }
            if (
                soundJoin != ""
                && !(Sets.Recording.Contains(soundJoin) || Text.Digits(soundJoin, 1, 20))
            )
            {
                call.Found(ConferenceRules.InvalidRecordingSoundJoinSoundJoin);
            }
            if (
                soundLeave != ""
                && !(Sets.Recording.Contains(soundLeave) || Text.Digits(soundLeave, 1, 20))
            )
            {
                call.Found(ConferenceRules.InvalidRecordingSoundLeaveSoundLeave);
            }
            if (
                soundHasJoined != ""
                && !(Sets.Recording.Contains(soundHasJoined) || Text.Digits(soundHasJoined, 1, 20))
            )
            {
                call.Found(ConferenceRules.InvalidRecordingSoundHasJoinedSoundHasJoined);
            }
            if (
                soundHasLeft != ""
                && !(Sets.Recording.Contains(soundHasLeft) || Text.Digits(soundHasLeft, 1, 20))
            )
            {
                call.Found(ConferenceRules.InvalidRecordingSoundHasLeftSoundHasLeft);
            }
            if (
                soundKicked != ""
                && !(Sets.Recording.Contains(soundKicked) || Text.Digits(soundKicked, 1, 20))
            )
            {
                call.Found(ConferenceRules.InvalidRecordingSoundKickedSoundKicked);
            }
            if (
                soundMuted != ""
                && !(Sets.Recording.Contains(soundMuted) || Text.Digits(soundMuted, 1, 20))
            )
            {
                call.Found(ConferenceRules.InvalidRecordingSoundMutedSoundMuted);
            }
            if (
                soundUnmuted != ""
                && !(Sets.Recording.Contains(soundUnmuted) || Text.Digits(soundUnmuted, 1, 20))
            )
            {
                call.Found(ConferenceRules.InvalidRecordingSoundUnmutedSoundUnmuted);
            }
            if (
                soundOnlyPerson != ""
                && !(
                    Sets.Recording.Contains(soundOnlyPerson) || Text.Digits(soundOnlyPerson, 1, 20)
                )
            )
            {
                call.Found(ConferenceRules.InvalidRecordingSoundOnlyPersonSoundOnlyPerson);
            }
            if (
                soundOnlyOne != ""
                && !(Sets.Recording.Contains(soundOnlyOne) || Text.Digits(soundOnlyOne, 1, 20))
            )
            {
                call.Found(ConferenceRules.InvalidRecordingSoundOnlyOneSoundOnlyOne);
            }
            if (
                soundThereAre != ""
                && !(Sets.Recording.Contains(soundThereAre) || Text.Digits(soundThereAre, 1, 20))
            )
            {
                call.Found(ConferenceRules.InvalidRecordingSoundThereAreSoundThereAre);
            }
            if (
                soundOtherInParty != ""
                && !(
                    Sets.Recording.Contains(soundOtherInParty)
                    || Text.Digits(soundOtherInParty, 1, 20)
                )
            )
            {
                call.Found(ConferenceRules.InvalidRecordingSoundOtherInPartySoundOtherInParty);
            }
            if (
                soundPlaceIntoConference != ""
                && !(
                    Sets.Recording.Contains(soundPlaceIntoConference)
                    || Text.Digits(soundPlaceIntoConference, 1, 20)
                )
            )
            {
                call.Found(
                    ConferenceRules.InvalidRecordingSoundPlaceIntoConferenceSoundPlaceIntoConference
                );
            }
            if (
                soundGetPin != ""
                && !(Sets.Recording.Contains(soundGetPin) || Text.Digits(soundGetPin, 1, 20))
            )
            {
                call.Found(ConferenceRules.InvalidRecordingSoundGetPinSoundGetPin);
            }
            if (
                soundInvalidPin != ""
                && !(
                    Sets.Recording.Contains(soundInvalidPin) || Text.Digits(soundInvalidPin, 1, 20)
                )
            )
            {
                call.Found(ConferenceRules.InvalidRecordingSoundInvalidPinSoundInvalidPin);
            }
            if (
                soundLocked != ""
                && !(Sets.Recording.Contains(soundLocked) || Text.Digits(soundLocked, 1, 20))
            )
            {
                call.Found(ConferenceRules.InvalidRecordingSoundLockedSoundLocked);
            }
            if (
                soundLockedNow != ""
                && !(Sets.Recording.Contains(soundLockedNow) || Text.Digits(soundLockedNow, 1, 20))
            )
            {
                call.Found(ConferenceRules.InvalidRecordingSoundLockedNowSoundLockedNow);
            }
            if (
                soundUnlockedNow != ""
                && !(
                    Sets.Recording.Contains(soundUnlockedNow)
                    || Text.Digits(soundUnlockedNow, 1, 20)
                )
            )
            {
                call.Found(ConferenceRules.InvalidRecordingSoundUnlockedNowSoundUnlockedNow);
            }
            if (
                soundErrorMenu != ""
                && !(Sets.Recording.Contains(soundErrorMenu) || Text.Digits(soundErrorMenu, 1, 20))
            )
            {
                call.Found(ConferenceRules.InvalidRecordingSoundErrorMenuSoundErrorMenu);
            }
            if (
                soundParticipantsMuted != ""
                && !(
                    Sets.Recording.Contains(soundParticipantsMuted)
                    || Text.Digits(soundParticipantsMuted, 1, 20)
                )
            )
            {
                call.Found(
                    ConferenceRules.InvalidRecordingSoundParticipantsMutedSoundParticipantsMuted
                );
            }
            if (
                soundParticipantsUnmuted != ""
                && !(
                    Sets.Recording.Contains(soundParticipantsUnmuted)
                    || Text.Digits(soundParticipantsUnmuted, 1, 20)
                )
            )
            {
                call.Found(
                    ConferenceRules.InvalidRecordingSoundParticipantsUnmutedSoundParticipantsUnmuted
                );
            }
            if (language != "" && !Sets.Language.Contains(language))
            {
                call.Found(GeneralRules.InvalidLanguageLanguage);
            }
        }

        /// <summary>Deletes a conference.</summary>
        internal static void DelConference(Call call)
        {
            string conference = call.Get(0);
            if (conference == "")
            {
                call.Found(ConferenceRules.MissingConferenceConference);
            }
            if (conference != "" && !Text.Digits(conference, 1, 20))
            {
                call.Found(ConferenceRules.InvalidConferenceConference);
            }
            else if (conference != "" && !call.LookupHas(conference, "getConference.conference"))
            {
                call.Found(ConferenceRules.InvalidConferenceConferenceUnknown);
            }
        }

        /// <summary>Adds an existing member profile to a conference.</summary>
        internal static void AddMemberToConference(Call call)
        {
            string member = call.Get(0);
            string conference = call.Get(1);
            if (member == "")
            {
                call.Found(CallflowRules.MissingMemberMember);
            }
            if (member != "" && !Text.Digits(member, 1, 20))
            {
                call.Found(CallflowRules.InvalidMemberMember);
            }
            else if (member != "" && !call.LookupHas(member, "getConferenceMembers.member"))
            {
                call.Found(CallflowRules.InvalidMemberConferenceUnknown);
            }
            if (conference == "")
            {
                call.Found(ConferenceRules.MissingConferenceConference);
            }
            if (conference != "" && !Text.Digits(conference, 1, 20))
            {
                call.Found(ConferenceRules.InvalidConferenceConference);
            }
            else if (conference != "" && !call.LookupHas(conference, "getConference.conference"))
            {
                call.Found(ConferenceRules.InvalidConferenceConferenceUnknown);
            }
        }

        /// <summary>Removes a member profile from a conference.</summary>
        internal static void DelMemberFromConference(Call call)
        {
            string member = call.Get(0);
            string conference = call.Get(1);
            if (member == "")
            {
                call.Found(CallflowRules.MissingMemberMember);
            }
            if (member != "" && !Text.Digits(member, 1, 20))
            {
                call.Found(CallflowRules.InvalidMemberMember);
            }
            if (conference != "" && !Text.Digits(conference, 1, 20))
            {
                call.Found(ConferenceRules.InvalidConferenceConference);
            }
            else if (conference != "" && !call.LookupHas(conference, "getConference.conference"))
            {
                call.Found(ConferenceRules.InvalidConferenceConferenceUnknown);
            }
        }

        /// <summary>Lists conference member profiles, or returns one by ID.</summary>
        internal static void GetConferenceMembers(Call call)
        {
            string member = call.Get(0);
            if (member != "" && !Text.Digits(member, 1, 20))
            {
                call.Found(CallflowRules.InvalidMemberMember);
            }
            else if (member != "" && !call.LookupHas(member, "getConferenceMembers.member"))
            {
                call.Found(CallflowRules.InvalidMemberConferenceUnknown);
            }
        }

        /// <summary>Lists the recordings of a conference.</summary>
        internal static void GetConferenceRecordings(Call call)
        {
            string conference = call.Get(0);
            string dateFrom = call.Get(1);
            string dateTo = call.Get(2);
            int dateFromDay = Dates.Day(dateFrom);
            int dateToDay = Dates.Day(dateTo);
            if (conference == "")
            {
                call.Found(ConferenceRules.MissingConferenceConference);
            }
            if (conference != "" && !Text.Digits(conference, 1, 20))
            {
                call.Found(ConferenceRules.InvalidConferenceConference);
            }
            else if (conference != "" && !call.LookupHas(conference, "getConference.conference"))
            {
                call.Found(ConferenceRules.InvalidConferenceConferenceUnknown);
            }
            if (dateFrom != "" && !Dates.Date(dateFrom, dateFromDay, true, true))
            {
                call.Found(GeneralRules.InvalidDateDateFrom);
            }
            else if (dateFrom != "" && !Dates.Date(dateFrom, dateFromDay, false, true))
            {
                call.Found(GeneralRules.InvalidDateDateFromPadding);
            }
            if (dateTo != "" && !Dates.Date(dateTo, dateToDay, true, true))
            {
                call.Found(GeneralRules.InvalidDateDateTo);
            }
            else if (dateTo != "" && !Dates.Date(dateTo, dateToDay, false, true))
            {
                call.Found(GeneralRules.InvalidDateDateToPadding);
            }
            if (dateFrom != "" && dateTo != "" && !Dates.Ordered(dateFromDay, dateToDay))
            {
                call.Found(GeneralRules.InvalidDateFromDateFrom);
            }
            if (dateFrom != "" && dateTo != "" && !Dates.DaysWithin(dateFromDay, dateToDay, 92))
            {
                call.Found(GeneralRules.InvalidDaterangeUnproven);
            }
        }

        /// <summary>Returns the audio of a conference recording in Base64.</summary>
        internal static void GetConferenceRecordingFile(Call call)
        {
            string conference = call.Get(0);
            string recording = call.Get(1);
            if (conference == "")
            {
                call.Found(ConferenceRules.MissingConferenceConference);
            }
            if (conference != "" && !Text.Digits(conference, 1, 20))
            {
                call.Found(ConferenceRules.InvalidConferenceConference);
            }
            else if (conference != "" && !call.LookupHas(conference, "getConference.conference"))
            {
                call.Found(ConferenceRules.InvalidConferenceConferenceUnknown);
            }
            if (recording == "")
            {
                call.Found(RecordingsRules.MissingRecordingRecording);
            }
            if (recording != "" && !Text.Digits(recording, 1, 20))
            {
                call.Found(RecordingsRules.InvalidRecordingRecording);
            }
        }

        /// <summary>
        /// Creates a conference member profile, or updates the one whose ID is given.
        /// </summary>
        internal static void SetConferenceMember(Call call)
        {
            string member = call.Get(0);
            string conference = call.Get(1);
            string name = call.Get(2);
            string pin = call.Get(4);
            string announceJoinLeave = call.Get(5);
            string admin = call.Get(6);
            string startMuted = call.Get(7);
            string announceUserCount = call.Get(8);
            string announceOnlyUser = call.Get(9);
            string mohWhenEmpty = call.Get(10);
            string quiet = call.Get(11);
            string announcement = call.Get(12);
            string dropSilence = call.Get(13);
            string talkingThreshold = call.Get(14);
            string silenceThreshold = call.Get(15);
            string talkDetection = call.Get(16);
            string jitterBuffer = call.Get(17);
            if (member != "" && !Text.Digits(member, 1, 20))
            {
                call.Found(CallflowRules.InvalidMemberMember);
            }
            if (conference != "" && !Text.Digits(conference, 1, 20))
            {
                call.Found(ConferenceRules.InvalidConferenceConference);
            }
            else if (conference != "" && !call.LookupHas(conference, "getConference.conference"))
            {
                call.Found(ConferenceRules.InvalidConferenceConferenceUnknown);
            }
            if (name == "")
            {
                call.Found(GeneralRules.MissingNameName);
            }
            if (pin != "" && !Text.Digits(pin, 1, 20))
            {
                call.Found(CallflowRules.InvalidPinPin);
            }
            if (member == "" && pin != "" && !call.LookupLacks(pin, "getConferenceMembers.pin"))
            {
                call.Found(ConferenceRules.DuplicatedPinPinTaken);
            }
            if (announceJoinLeave != "" && !Sets.YesNo.Contains(Text.Lower(announceJoinLeave)))
            {
                call.Found(ConferenceRules.InvalidAnnounceJoinLeaveAnnounceJoinLeave);
            }
            if (admin != "" && !Sets.YesNo.Contains(Text.Lower(admin)))
            {
                call.Found(ConferenceRules.InvalidAdminAdmin);
            }
            if (startMuted != "" && !Sets.YesNo.Contains(Text.Lower(startMuted)))
            {
                call.Found(ConferenceRules.InvalidStartMutedStartMuted);
            }
            if (announceUserCount != "" && !Sets.YesNo.Contains(Text.Lower(announceUserCount)))
            {
                call.Found(ConferenceRules.InvalidAnnounceUserCountAnnounceUserCount);
            }
            if (announceOnlyUser != "" && !Sets.YesNo.Contains(Text.Lower(announceOnlyUser)))
            {
                call.Found(ConferenceRules.InvalidAnnounceOnlyUserAnnounceOnlyUser);
            }
            if (
                mohWhenEmpty != ""
                && mohWhenEmpty != "default"
                && mohWhenEmpty != ""
                && !call.LookupHas(mohWhenEmpty, "getMusicOnHold.value")
            )
            {
                call.Found(RecordingsRules.InvalidMusiconholdMohWhenEmptyUnknown);
            }
            if (quiet != "" && !Sets.YesNo.Contains(Text.Lower(quiet)))
            {
                call.Found(ConferenceRules.InvalidQuietQuiet);
            }
            if (
                announcement != ""
                && !(Sets.Recording.Contains(announcement) || Text.Digits(announcement, 1, 20))
            )
            {
                call.Found(RecordingsRules.InvalidRecordingAnnouncement);
            }
            if (dropSilence != "" && !Sets.YesNo.Contains(Text.Lower(dropSilence)))
            {
                call.Found(ConferenceRules.InvalidDropSilenceDropSilence);
            }
            if (talkingThreshold != "" && !Sets.ThresholdTalking.Contains(talkingThreshold))
            {
                call.Found(ConferenceRules.InvalidTalkingThresholdTalkingThreshold);
            }
            if (silenceThreshold != "" && !Sets.ThresholdSilence.Contains(silenceThreshold))
            {
                call.Found(ConferenceRules.InvalidSilenceThresholdSilenceThreshold);
            }
            if (talkDetection != "" && !Sets.YesNo.Contains(Text.Lower(talkDetection)))
            {
                call.Found(ConferenceRules.InvalidTalkDetectionTalkDetection);
            }
            if (jitterBuffer != "" && !Sets.YesNo.Contains(Text.Lower(jitterBuffer)))
            {
                call.Found(ConferenceRules.InvalidJitterBufferJitterBuffer);
            }
        }

        /// <summary>Deletes a conference member profile.</summary>
        internal static void DelConferenceMember(Call call)
        {
            string member = call.Get(0);
            if (member == "")
            {
                call.Found(CallflowRules.MissingMemberMember);
            }
            if (member != "" && !Text.Digits(member, 1, 20))
            {
                call.Found(CallflowRules.InvalidMemberMember);
            }
            else if (member != "" && !call.LookupHas(member, "getConferenceMembers.member"))
            {
                call.Found(CallflowRules.InvalidMemberConferenceUnknown);
            }
        }
    }
}
