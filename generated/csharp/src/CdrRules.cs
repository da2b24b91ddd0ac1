// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>The rules of the codes of the area cdr.</summary>
    internal static class CdrRules
    {
        internal static readonly Rule InvalidRouteRoute = new(
            "invalid_route/route",
            ErrorCode.InvalidRoute,
            "route",
            Level.Documented,
            "1 to 6 digits"
        );
        internal static readonly Rule InvalidRouteRouteUnknown = new(
            "invalid_route/route.unknown",
            ErrorCode.InvalidRoute,
            "route",
            Level.Documented,
            "one of getRoutes's value values"
        );
        internal static readonly Rule MissingPackagePackage = new(
            "missing_package/package",
            ErrorCode.MissingPackage,
            "package",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingRouteRoute = new(
            "missing_route/route",
            ErrorCode.MissingRoute,
            "route",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule NoCallstatusAnswered = new(
            "no_callstatus/answered",
            ErrorCode.NoCallstatus,
            "answered",
            Level.Observed,
            "at least one of answered, noanswer, busy, failed to be 1"
        );
    }
}
