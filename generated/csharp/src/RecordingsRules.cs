// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>The rules of the codes of the area recordings.</summary>
    internal static class RecordingsRules
    {
        internal static readonly Rule InvalidCallTypeCallType = new(
            "invalid_call_type/call_type",
            ErrorCode.InvalidCallType,
            "call_type",
            Level.Documented,
            "all, incoming or outgoing in any case"
        );
        internal static readonly Rule InvalidCallrecordingCallrecordingUnknown = new(
            "invalid_callrecording/callrecording.unknown",
            ErrorCode.InvalidCallrecording,
            "callrecording",
            Level.Inferred,
            "one of getCallRecordings's callrecording values"
        );
        internal static readonly Rule InvalidMusiconholdMusicOnHold = new(
            "invalid_musiconhold/music_on_hold",
            ErrorCode.InvalidMusiconhold,
            "music_on_hold",
            Level.Observed,
            "anything but none"
        );
        internal static readonly Rule InvalidMusiconholdMusicOnHoldUnknown = new(
            "invalid_musiconhold/music_on_hold.unknown",
            ErrorCode.InvalidMusiconhold,
            "music_on_hold",
            Level.Documented,
            "one of getMusicOnHold's value values when music_on_hold is given and not default"
        );
        internal static readonly Rule InvalidMusiconholdMusicUnknown = new(
            "invalid_musiconhold/music.unknown",
            ErrorCode.InvalidMusiconhold,
            "music",
            Level.Documented,
            "one of getMusicOnHold's value values when music is given and not default"
        );
        internal static readonly Rule InvalidMusiconholdMohWhenEmptyUnknown = new(
            "invalid_musiconhold/moh_when_empty.unknown",
            ErrorCode.InvalidMusiconhold,
            "moh_when_empty",
            Level.Documented,
            "one of getMusicOnHold's value values when moh_when_empty is given and not default"
        );
        internal static readonly Rule InvalidRecordingRecording = new(
            "invalid_recording/recording",
            ErrorCode.InvalidRecording,
            "recording",
            Level.Observed,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidRecordingSetCallHuntingRecording = new(
            "invalid_recording/setCallHunting.recording",
            ErrorCode.InvalidRecording,
            "recording",
            Level.Documented,
            "a recording by its id; 0 or the word none stand for no recording"
        );
        internal static readonly Rule InvalidRecordingCallerAnnouncement = new(
            "invalid_recording/caller_announcement",
            ErrorCode.InvalidRecording,
            "caller_announcement",
            Level.Documented,
            "a recording by its id; 0 or the word none stand for no recording"
        );
        internal static readonly Rule InvalidRecordingUnavailableMessageRecording = new(
            "invalid_recording/unavailable_message_recording",
            ErrorCode.InvalidRecording,
            "unavailable_message_recording",
            Level.Documented,
            "a recording by its id; 0 or the word none stand for no recording"
        );
        internal static readonly Rule InvalidRecordingAnnouncement = new(
            "invalid_recording/announcement",
            ErrorCode.InvalidRecording,
            "announcement",
            Level.Documented,
            "a recording by its id; 0 or the word none stand for no recording"
        );
        internal static readonly Rule InvalidRecordingAgentAnnouncement = new(
            "invalid_recording/agent_announcement",
            ErrorCode.InvalidRecording,
            "agent_announcement",
            Level.Inferred,
            "a recording by its id; 0 or the word none stand for no recording"
        );
        internal static readonly Rule InvalidRecordingRecordingUnknown = new(
            "invalid_recording/recording.unknown",
            ErrorCode.InvalidRecording,
            "recording",
            Level.Observed,
            "one of getRecordings's value values"
        );
        internal static readonly Rule MissingCallrecordingCallrecording = new(
            "missing_callrecording/callrecording",
            ErrorCode.MissingCallrecording,
            "callrecording",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingRecordingRecording = new(
            "missing_recording/recording",
            ErrorCode.MissingRecording,
            "recording",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingRecordingSetIVRRecording = new(
            "missing_recording/setIVR.recording",
            ErrorCode.MissingRecording,
            "recording",
            Level.Observed,
            "a value"
        );
        internal static readonly Rule MissingRecordingRecordings = new(
            "missing_recording/recordings",
            ErrorCode.MissingRecording,
            "recordings",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule RecordingInUseIvrRecordingTaken = new(
            "recording_in_use_ivr/recording.taken",
            ErrorCode.RecordingInUseIvr,
            "recording",
            Level.Documented,
            "none of getIVRs's recording values"
        );
        internal static readonly Rule RecordingInUseQueueRecordingTaken = new(
            "recording_in_use_queue/recording.taken",
            ErrorCode.RecordingInUseQueue,
            "recording",
            Level.Documented,
            "none of getQueues's join_announcement values"
        );
    }
}
