// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>The rules of the codes of the area local.</summary>
    internal static class LocalRules
    {
        internal static readonly Rule UnnamedStatusTranscriptionStartDelay = new(
            "unnamed_status/transcription_start_delay",
            ErrorCode.UnnamedStatus,
            "transcription_start_delay",
            Level.Inferred,
            "a whole number from 0 to 60 in steps of 5"
        );
        internal static readonly Rule UnnamedStatusTranscriptionDelay = new(
            "unnamed_status/transcription_delay",
            ErrorCode.UnnamedStatus,
            "transcription_delay",
            Level.Inferred,
            "a whole number from 0 to 60 in steps of 5"
        );
        internal static readonly Rule UnnamedStatusVoicemailThreshold = new(
            "unnamed_status/voicemail_threshold",
            ErrorCode.UnnamedStatus,
            "voicemail_threshold",
            Level.Inferred,
            "a whole number from 0 to 60 in steps of 5"
        );
        internal static readonly Rule UnnamedStatusBlfLamps = new(
            "unnamed_status/blf_lamps",
            ErrorCode.UnnamedStatus,
            "blf_lamps",
            Level.Inferred,
            "a whole number from 0 to 10"
        );
        internal static readonly Rule UnnamedStatusTfType = new(
            "unnamed_status/tfType",
            ErrorCode.UnnamedStatus,
            "tfType",
            Level.Inferred,
            "0, 1, 2 or 3"
        );
        internal static readonly Rule UnnamedStatusDialingMode = new(
            "unnamed_status/dialing_mode",
            ErrorCode.UnnamedStatus,
            "dialing_mode",
            Level.Inferred,
            "0, 1 or 2"
        );
        internal static readonly Rule UnnamedStatusTfcarrier = new(
            "unnamed_status/tfcarrier",
            ErrorCode.UnnamedStatus,
            "tfcarrier",
            Level.Inferred,
            "-1, 0, 1 or 2"
        );
        internal static readonly Rule UnnamedStatusCallPickupBehavior = new(
            "unnamed_status/call_pickup_behavior",
            ErrorCode.UnnamedStatus,
            "call_pickup_behavior",
            Level.Inferred,
            "1, 2, 3 or 4"
        );
        internal static readonly Rule UnnamedStatusDialmode = new(
            "unnamed_status/dialmode",
            ErrorCode.UnnamedStatus,
            "dialmode",
            Level.Inferred,
            "1 or 2"
        );
        internal static readonly Rule UnnamedStatusInboundDialingMode = new(
            "unnamed_status/inbound_dialing_mode",
            ErrorCode.UnnamedStatus,
            "inbound_dialing_mode",
            Level.Inferred,
            "0 or 1"
        );
        internal static readonly Rule UnnamedStatusFormat = new(
            "unnamed_status/format",
            ErrorCode.UnnamedStatus,
            "format",
            Level.Inferred,
            "mp3, wav, wav49 or gsm"
        );
        internal static readonly Rule UnnamedStatusRange = new(
            "unnamed_status/range",
            ErrorCode.UnnamedStatus,
            "range",
            Level.Inferred,
            "1, 2, 3, 4, 5 or 6"
        );
        internal static readonly Rule UnnamedStatusLimit = new(
            "unnamed_status/limit",
            ErrorCode.UnnamedStatus,
            "limit",
            Level.Inferred,
            "1 to 10 digits"
        );
        internal static readonly Rule UnnamedStatusMaxMembers = new(
            "unnamed_status/max_members",
            ErrorCode.UnnamedStatus,
            "max_members",
            Level.Inferred,
            "how many members, or Unlimited"
        );
        internal static readonly Rule UnnamedStatusTranscription = new(
            "unnamed_status/transcription",
            ErrorCode.UnnamedStatus,
            "transcription",
            Level.Observed,
            "yes or no in any case"
        );
    }
}
