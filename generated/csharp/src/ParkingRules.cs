// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>The rules of the codes of the area parking.</summary>
    internal static class ParkingRules
    {
        internal static readonly Rule InvalidCallparkingCallparking = new(
            "invalid_callparking/callparking",
            ErrorCode.InvalidCallparking,
            "callparking",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidCallparkingCallparkingUnknown = new(
            "invalid_callparking/callparking.unknown",
            ErrorCode.InvalidCallparking,
            "callparking",
            Level.Documented,
            "one of getCallParking's callparking values"
        );
        internal static readonly Rule InvalidDestinationDestinationRequired = new(
            "invalid_destination/destination.required",
            ErrorCode.InvalidDestination,
            "destination",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidDestinationDestination = new(
            "invalid_destination/destination",
            ErrorCode.InvalidDestination,
            "destination",
            Level.Documented,
            "parker, the main account or a sub-account"
        );
        internal static readonly Rule MissingCallparkingCallparking = new(
            "missing_callparking/callparking",
            ErrorCode.MissingCallparking,
            "callparking",
            Level.Documented,
            "a value"
        );
    }
}
