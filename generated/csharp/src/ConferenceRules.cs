// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>The rules of the codes of the area conference.</summary>
    internal static class ConferenceRules
    {
        internal static readonly Rule DuplicatedPinPinTaken = new(
            "duplicated_pin/pin.taken",
            ErrorCode.DuplicatedPin,
            "pin",
            Level.Documented,
            "none of getConferenceMembers's pin values when member is not given"
        );
        internal static readonly Rule InvalidAdminAdmin = new(
            "invalid_admin/admin",
            ErrorCode.InvalidAdmin,
            "admin",
            Level.Documented,
            "yes or no in any case"
        );
        internal static readonly Rule InvalidAnnounceJoinLeaveAnnounceJoinLeave = new(
            "invalid_announce_join_leave/announce_join_leave",
            ErrorCode.InvalidAnnounceJoinLeave,
            "announce_join_leave",
            Level.Documented,
            "yes or no in any case"
        );
        internal static readonly Rule InvalidAnnounceOnlyUserAnnounceOnlyUser = new(
            "invalid_announce_only_user/announce_only_user",
            ErrorCode.InvalidAnnounceOnlyUser,
            "announce_only_user",
            Level.Documented,
            "yes or no in any case"
        );
        internal static readonly Rule InvalidAnnounceUserCountAnnounceUserCount = new(
            "invalid_announce_user_count/announce_user_count",
            ErrorCode.InvalidAnnounceUserCount,
            "announce_user_count",
            Level.Documented,
            "yes or no in any case"
        );
        internal static readonly Rule InvalidConferenceConference = new(
            "invalid_conference/conference",
            ErrorCode.InvalidConference,
            "conference",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidConferenceConferenceUnknown = new(
            "invalid_conference/conference.unknown",
            ErrorCode.InvalidConference,
            "conference",
            Level.Observed,
            "one of getConference's conference values"
        );
        internal static readonly Rule InvalidDropSilenceDropSilence = new(
            "invalid_drop_silence/drop_silence",
            ErrorCode.InvalidDropSilence,
            "drop_silence",
            Level.Documented,
            "yes or no in any case"
        );
        internal static readonly Rule InvalidJitterBufferJitterBuffer = new(
            "invalid_jitter_buffer/jitter_buffer",
            ErrorCode.InvalidJitterBuffer,
            "jitter_buffer",
            Level.Documented,
            "yes or no in any case"
        );
        internal static readonly Rule InvalidQuietQuiet = new(
            "invalid_quiet/quiet",
            ErrorCode.InvalidQuiet,
            "quiet",
            Level.Documented,
            "yes or no in any case"
        );
        internal static readonly Rule InvalidRecordingSoundErrorMenuSoundErrorMenu = new(
            "invalid_recording_sound_error_menu/sound_error_menu",
            ErrorCode.InvalidRecordingSoundErrorMenu,
            "sound_error_menu",
            Level.Documented,
            "a recording by its id; 0 or the word none stand for no recording"
        );
        internal static readonly Rule InvalidRecordingSoundGetPinSoundGetPin = new(
            "invalid_recording_sound_get_pin/sound_get_pin",
            ErrorCode.InvalidRecordingSoundGetPin,
            "sound_get_pin",
            Level.Documented,
            "a recording by its id; 0 or the word none stand for no recording"
        );
        internal static readonly Rule InvalidRecordingSoundHasJoinedSoundHasJoined = new(
            "invalid_recording_sound_has_joined/sound_has_joined",
            ErrorCode.InvalidRecordingSoundHasJoined,
            "sound_has_joined",
            Level.Documented,
            "a recording by its id; 0 or the word none stand for no recording"
        );
        internal static readonly Rule InvalidRecordingSoundHasLeftSoundHasLeft = new(
            "invalid_recording_sound_has_left/sound_has_left",
            ErrorCode.InvalidRecordingSoundHasLeft,
            "sound_has_left",
            Level.Documented,
            "a recording by its id; 0 or the word none stand for no recording"
        );
        internal static readonly Rule InvalidRecordingSoundInvalidPinSoundInvalidPin = new(
            "invalid_recording_sound_invalid_pin/sound_invalid_pin",
            ErrorCode.InvalidRecordingSoundInvalidPin,
            "sound_invalid_pin",
            Level.Documented,
            "a recording by its id; 0 or the word none stand for no recording"
        );
        internal static readonly Rule InvalidRecordingSoundJoinSoundJoin = new(
            "invalid_recording_sound_join/sound_join",
            ErrorCode.InvalidRecordingSoundJoin,
            "sound_join",
            Level.Documented,
            "a recording by its id; 0 or the word none stand for no recording"
        );
        internal static readonly Rule InvalidRecordingSoundKickedSoundKicked = new(
            "invalid_recording_sound_kicked/sound_kicked",
            ErrorCode.InvalidRecordingSoundKicked,
            "sound_kicked",
            Level.Documented,
            "a recording by its id; 0 or the word none stand for no recording"
        );
        internal static readonly Rule InvalidRecordingSoundLeaveSoundLeave = new(
            "invalid_recording_sound_leave/sound_leave",
            ErrorCode.InvalidRecordingSoundLeave,
            "sound_leave",
            Level.Documented,
            "a recording by its id; 0 or the word none stand for no recording"
        );
        internal static readonly Rule InvalidRecordingSoundLockedSoundLocked = new(
            "invalid_recording_sound_locked/sound_locked",
            ErrorCode.InvalidRecordingSoundLocked,
            "sound_locked",
            Level.Documented,
            "a recording by its id; 0 or the word none stand for no recording"
        );
        internal static readonly Rule InvalidRecordingSoundLockedNowSoundLockedNow = new(
            "invalid_recording_sound_locked_now/sound_locked_now",
            ErrorCode.InvalidRecordingSoundLockedNow,
            "sound_locked_now",
            Level.Documented,
            "a recording by its id; 0 or the word none stand for no recording"
        );
        internal static readonly Rule InvalidRecordingSoundMutedSoundMuted = new(
            "invalid_recording_sound_muted/sound_muted",
            ErrorCode.InvalidRecordingSoundMuted,
            "sound_muted",
            Level.Documented,
            "a recording by its id; 0 or the word none stand for no recording"
        );
        internal static readonly Rule InvalidRecordingSoundOnlyOneSoundOnlyOne = new(
            "invalid_recording_sound_only_one/sound_only_one",
            ErrorCode.InvalidRecordingSoundOnlyOne,
            "sound_only_one",
            Level.Documented,
            "a recording by its id; 0 or the word none stand for no recording"
        );
        internal static readonly Rule InvalidRecordingSoundOnlyPersonSoundOnlyPerson = new(
            "invalid_recording_sound_only_person/sound_only_person",
            ErrorCode.InvalidRecordingSoundOnlyPerson,
            "sound_only_person",
            Level.Documented,
            "a recording by its id; 0 or the word none stand for no recording"
        );
        internal static readonly Rule InvalidRecordingSoundOtherInPartySoundOtherInParty = new(
            "invalid_recording_sound_other_in_party/sound_other_in_party",
            ErrorCode.InvalidRecordingSoundOtherInParty,
            "sound_other_in_party",
            Level.Documented,
            "a recording by its id; 0 or the word none stand for no recording"
        );
        internal static readonly Rule InvalidRecordingSoundParticipantsMutedSoundParticipantsMuted =
            new(
                "invalid_recording_sound_participants_muted/sound_participants_muted",
                ErrorCode.InvalidRecordingSoundParticipantsMuted,
                "sound_participants_muted",
                Level.Documented,
                "a recording by its id; 0 or the word none stand for no recording"
            );
        internal static readonly Rule InvalidRecordingSoundParticipantsUnmutedSoundParticipantsUnmuted =
            new(
                "invalid_recording_sound_participants_unmuted/sound_participants_unmuted",
                ErrorCode.InvalidRecordingSoundParticipantsUnmuted,
                "sound_participants_unmuted",
                Level.Documented,
                "a recording by its id; 0 or the word none stand for no recording"
            );
        internal static readonly Rule InvalidRecordingSoundPlaceIntoConferenceSoundPlaceIntoConference =
            new(
                "invalid_recording_sound_place_into_conference/sound_place_into_conference",
                ErrorCode.InvalidRecordingSoundPlaceIntoConference,
                "sound_place_into_conference",
                Level.Documented,
                "a recording by its id; 0 or the word none stand for no recording"
            );
        internal static readonly Rule InvalidRecordingSoundThereAreSoundThereAre = new(
            "invalid_recording_sound_there_are/sound_there_are",
            ErrorCode.InvalidRecordingSoundThereAre,
            "sound_there_are",
            Level.Documented,
            "a recording by its id; 0 or the word none stand for no recording"
        );
        internal static readonly Rule InvalidRecordingSoundUnlockedNowSoundUnlockedNow = new(
            "invalid_recording_sound_unlocked_now/sound_unlocked_now",
            ErrorCode.InvalidRecordingSoundUnlockedNow,
            "sound_unlocked_now",
            Level.Documented,
            "a recording by its id; 0 or the word none stand for no recording"
        );
        internal static readonly Rule InvalidRecordingSoundUnmutedSoundUnmuted = new(
            "invalid_recording_sound_unmuted/sound_unmuted",
            ErrorCode.InvalidRecordingSoundUnmuted,
            "sound_unmuted",
            Level.Documented,
            "a recording by its id; 0 or the word none stand for no recording"
        );
        internal static readonly Rule InvalidSilenceThresholdSilenceThreshold = new(
            "invalid_silence_threshold/silence_threshold",
            ErrorCode.InvalidSilenceThreshold,
            "silence_threshold",
            Level.Documented,
            "2000, 2100, 2200, 2300, 2400, 2500, 2600, 2700, 2800, 2900 or 3000"
        );
        internal static readonly Rule InvalidStartMutedStartMuted = new(
            "invalid_start_muted/start_muted",
            ErrorCode.InvalidStartMuted,
            "start_muted",
            Level.Documented,
            "yes or no in any case"
        );
        internal static readonly Rule InvalidTalkDetectionTalkDetection = new(
            "invalid_talk_detection/talk_detection",
            ErrorCode.InvalidTalkDetection,
            "talk_detection",
            Level.Documented,
            "yes or no in any case"
        );
        internal static readonly Rule InvalidTalkingThresholdTalkingThreshold = new(
            "invalid_talking_threshold/talking_threshold",
            ErrorCode.InvalidTalkingThreshold,
            "talking_threshold",
            Level.Documented,
            "100, 120, 140, 160, 180, 200, 220, 240 or 250"
        );
        internal static readonly Rule MissingConferenceConference = new(
            "missing_conference/conference",
            ErrorCode.MissingConference,
            "conference",
            Level.Documented,
            "a value"
        );
    }
}
