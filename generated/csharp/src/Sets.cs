// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

using System;
using System.Collections.Generic;

namespace VoipMs.Rules
{
    /// <summary>Sets of texts that values are looked up in.</summary>
    internal static class Sets
    {
        internal static readonly HashSet<string> AuthType = Of("1", "2");
        internal static readonly HashSet<string> CanadaRouting = Of("-1", "0");
        internal static readonly HashSet<string> Language = Of("es", "en", "fr");
        internal static readonly HashSet<string> DtmfMode = Of("auto", "rfc2833", "inband", "info");
        internal static readonly HashSet<string> Nat = Of("yes", "no", "route", "never");
        internal static readonly HashSet<string> Flag = Of("0", "1");
        internal static readonly HashSet<string> InvalidExtensions = Of(
            "098",
            "211",
            "311",
            "411",
            "4443",
            "4444",
            "4747",
            "511",
            "711",
            "811",
            "822",
            "911",
            "988"
        );
        internal static readonly HashSet<string> DialingMode = Of("0", "1", "2");
        internal static readonly HashSet<string> TollFreeCarrier = Of("-1", "0", "1", "2");
        internal static readonly HashSet<string> YesNo = Of("yes", "no");
        internal static readonly HashSet<string> PickupBehavior = Of("1", "2", "3", "4");
        internal static readonly HashSet<string> YesNoOnce = Of("yes", "no", "once");
        internal static readonly HashSet<string> YesNoStrict = Of("yes", "no", "strict");
        internal static readonly HashSet<string> RingStrategy = Of(
            "ringall",
            "leastrecent",
            "fewestcalls",
            "random",
            "rrmemory"
        );
        internal static readonly HashSet<string> FilterCallerid = Of("i", "s", "sb", "sc", "p");
        internal static readonly HashSet<string> Routing = Of(
            "account",
            "fwd",
            "vm",
            "sip",
            "grp",
            "ivr",
            "sys",
            "recording",
            "queue",
            "cb",
            "tc",
            "disa",
            "none"
        );
        internal static readonly HashSet<string> Recording = Of("none", "none:", "default");
        internal static readonly HashSet<string> MemberDelay = Of("none");
        internal static readonly HashSet<string> WaitTime = Of("unlimited");
        internal static readonly HashSet<string> ConditionRouting = Of(
            "account",
            "fwd",
            "vm",
            "sip",
            "grp",
            "ivr",
            "sys",
            "recording",
            "queue",
            "cb",
            "tc",
            "disa"
        );
        internal static readonly HashSet<string> WeekdaysItem = Of(
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun"
        );
        internal static readonly HashSet<string> HuntOrder = Of("follow", "random");
        internal static readonly HashSet<string> NoCallstatus = Of("1", "true", "True", "TRUE");
        internal static readonly HashSet<string> ThresholdTalking = Of(
            "100",
            "120",
            "140",
            "160",
            "180",
            "200",
            "220",
            "240",
            "250"
        );
        internal static readonly HashSet<string> ThresholdSilence = Of(
            "2000",
            "2100",
            "2200",
            "2300",
            "2400",
            "2500",
            "2600",
            "2700",
            "2800",
            "2900",
            "3000"
        );
        internal static readonly HashSet<string> SearchType = Of("starts", "contains", "ends");
        internal static readonly HashSet<string> VanityType = Of(
            "8**",
            "800",
            "833",
            "844",
            "855",
            "866",
            "877",
            "888"
        );
        internal static readonly HashSet<string> E911Country = Of("us", "ca");
        internal static readonly HashSet<string> NoProvision = Of("EN", "FR");
        internal static readonly HashSet<string> E911Language = Of("en", "fr");
        internal static readonly HashSet<string> InvoiceRange = Of("1", "2", "3", "4", "5", "6");
        internal static readonly HashSet<string> PortType = Of("1", "2", "3", "4", "5");
        internal static readonly HashSet<string> Porttype = Of("1", "2", "4", "5");
        internal static readonly HashSet<string> TollFreeType = Of("0", "1", "2", "3");
        internal static readonly HashSet<string> ParkingFailover = Of("callback", "system:hangup");
        internal static readonly HashSet<string> CallTypeFilter = Of("all", "incoming", "outgoing");
        internal static readonly HashSet<string> FlagOrYesNo = Of("0", "1", "yes", "no");
        internal static readonly HashSet<string> PlayInstructions = Of("u", "su");
        internal static readonly HashSet<string> AttachmentFormat = Of("wav49", "wav", "wavmp3");
        internal static readonly HashSet<string> TranscriptionFormat = Of("html", "text");
        internal static readonly HashSet<string> VoicemailFolder = Of(
            "INBOX",
            "Old",
            "Urgent",
            "Family",
            "Friends",
            "Work"
        );
        internal static readonly HashSet<string> VoicemailFormat = Of("mp3", "wav", "wav49", "gsm");

        private static HashSet<string> Of(params string[] texts) =>
            new(texts, StringComparer.Ordinal);
    }
}
