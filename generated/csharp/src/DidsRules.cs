// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>The rules of the codes of the area dids.</summary>
    internal static class DidsRules
    {
        internal static readonly Rule DidInUseDidTaken = new(
            "did_in_use/did.taken",
            ErrorCode.DidInUse,
            "did",
            Level.Documented,
            "none of getDIDsInfo's did values"
        );
        internal static readonly Rule InvalidBillingtypeBillingType = new(
            "invalid_billingtype/billing_type",
            ErrorCode.InvalidBillingtype,
            "billing_type",
            Level.Documented,
            "1 or 2"
        );
        internal static readonly Rule InvalidCalleridprefixCalleridPrefix = new(
            "invalid_calleridprefix/callerid_prefix",
            ErrorCode.InvalidCalleridprefix,
            "callerid_prefix",
            Level.Documented,
            "at most 19 characters"
        );
        internal static readonly Rule InvalidCarrierCarrier = new(
            "invalid_carrier/carrier",
            ErrorCode.InvalidCarrier,
            "carrier",
            Level.Documented,
            "1 to 3 digits"
        );
        internal static readonly Rule InvalidCarrierCarrierUnknown = new(
            "invalid_carrier/carrier.unknown",
            ErrorCode.InvalidCarrier,
            "carrier",
            Level.Documented,
            "one of getCarriers's value values"
        );
        internal static readonly Rule InvalidCnamCnam = new(
            "invalid_cnam/cnam",
            ErrorCode.InvalidCnam,
            "cnam",
            Level.Documented,
            "0 or 1"
        );
        internal static readonly Rule InvalidCountryidCountryId = new(
            "invalid_countryid/country_id",
            ErrorCode.InvalidCountryid,
            "country_id",
            Level.Documented,
            "1 to 6 digits"
        );
        internal static readonly Rule InvalidCountryidCountryIdUnknown = new(
            "invalid_countryid/country_id.unknown",
            ErrorCode.InvalidCountryid,
            "country_id",
            Level.Inferred,
            "one of getDIDCountries's value values"
        );
        internal static readonly Rule InvalidDialtimeDialtime = new(
            "invalid_dialtime/dialtime",
            ErrorCode.InvalidDialtime,
            "dialtime",
            Level.Documented,
            "1 to 6 digits"
        );
        internal static readonly Rule InvalidDigitsDigits = new(
            "invalid_digits/digits",
            ErrorCode.InvalidDigits,
            "digits",
            Level.Documented,
            "1 to 10 digits"
        );
        internal static readonly Rule InvalidDigitsOrderDIDVirtualDigits = new(
            "invalid_digits/orderDIDVirtual.digits",
            ErrorCode.InvalidDigits,
            "digits",
            Level.Documented,
            "exactly 3 digits"
        );
        internal static readonly Rule InvalidFailoverHeaderFailoverBusy = new(
            "invalid_failover_header/failover_busy",
            ErrorCode.InvalidFailoverHeader,
            "failover_busy",
            Level.Documented,
            "where a call goes when the main routing fails"
        );
        internal static readonly Rule InvalidFailoverHeaderFailoverUnreachable = new(
            "invalid_failover_header/failover_unreachable",
            ErrorCode.InvalidFailoverHeader,
            "failover_unreachable",
            Level.Documented,
            "where a call goes when the main routing fails"
        );
        internal static readonly Rule InvalidFailoverHeaderFailoverNoanswer = new(
            "invalid_failover_header/failover_noanswer",
            ErrorCode.InvalidFailoverHeader,
            "failover_noanswer",
            Level.Documented,
            "where a call goes when the main routing fails"
        );
        internal static readonly Rule InvalidFailoverHeaderFailOverRoutingTimeout = new(
            "invalid_failover_header/fail_over_routing_timeout",
            ErrorCode.InvalidFailoverHeader,
            "fail_over_routing_timeout",
            Level.Documented,
            "where a call goes when the main routing fails"
        );
        internal static readonly Rule InvalidFailoverHeaderFailOverRoutingFull = new(
            "invalid_failover_header/fail_over_routing_full",
            ErrorCode.InvalidFailoverHeader,
            "fail_over_routing_full",
            Level.Documented,
            "where a call goes when the main routing fails"
        );
        internal static readonly Rule InvalidFailoverHeaderFailOverRoutingJoinEmpty = new(
            "invalid_failover_header/fail_over_routing_join_empty",
            ErrorCode.InvalidFailoverHeader,
            "fail_over_routing_join_empty",
            Level.Documented,
            "where a call goes when the main routing fails"
        );
        internal static readonly Rule InvalidFailoverHeaderFailOverRoutingLeaveEmpty = new(
            "invalid_failover_header/fail_over_routing_leave_empty",
            ErrorCode.InvalidFailoverHeader,
            "fail_over_routing_leave_empty",
            Level.Documented,
            "where a call goes when the main routing fails"
        );
        internal static readonly Rule InvalidFailoverHeaderFailOverRoutingJoinUnavail = new(
            "invalid_failover_header/fail_over_routing_join_unavail",
            ErrorCode.InvalidFailoverHeader,
            "fail_over_routing_join_unavail",
            Level.Documented,
            "where a call goes when the main routing fails"
        );
        internal static readonly Rule InvalidFailoverHeaderFailOverRoutingLeaveUnavail = new(
            "invalid_failover_header/fail_over_routing_leave_unavail",
            ErrorCode.InvalidFailoverHeader,
            "fail_over_routing_leave_unavail",
            Level.Documented,
            "where a call goes when the main routing fails"
        );
        internal static readonly Rule InvalidFailoverHeaderSetCallParkingFailover = new(
            "invalid_failover_header/setCallParking.failover",
            ErrorCode.InvalidFailoverHeader,
            "failover",
            Level.Inferred,
            "callback, system:hangup, or vm: and a mailbox"
        );
        internal static readonly Rule InvalidForwardingDidSmsForward = new(
            "invalid_forwarding_did/sms_forward",
            ErrorCode.InvalidForwardingDid,
            "sms_forward",
            Level.Documented,
            "another value than `did`"
        );
        internal static readonly Rule InvalidLocationLocationId = new(
            "invalid_location/location_id",
            ErrorCode.InvalidLocation,
            "location_id",
            Level.Documented,
            "a place on the list for international numbers; letters occur"
        );
        internal static readonly Rule InvalidLocationLocation = new(
            "invalid_location/location",
            ErrorCode.InvalidLocation,
            "location",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidMinuteMinute = new(
            "invalid_minute/minute",
            ErrorCode.InvalidMinute,
            "minute",
            Level.Documented,
            "a number from -999999999 to 999999999 with at most 10 decimals"
        );
        internal static readonly Rule InvalidMonthlyMonthly = new(
            "invalid_monthly/monthly",
            ErrorCode.InvalidMonthly,
            "monthly",
            Level.Documented,
            "a number from -999999999 to 999999999 with at most 10 decimals"
        );
        internal static readonly Rule InvalidNoteNote = new(
            "invalid_note/note",
            ErrorCode.InvalidNote,
            "note",
            Level.Documented,
            "at most 49 characters"
        );
        internal static readonly Rule InvalidProvinceProvince = new(
            "invalid_province/province",
            ErrorCode.InvalidProvince,
            "province",
            Level.Documented,
            "a state or a province by its code of two letters"
        );
        internal static readonly Rule InvalidProvinceProvinceUnknown = new(
            "invalid_province/province.unknown",
            ErrorCode.InvalidProvince,
            "province",
            Level.Documented,
            "one of getProvinces's province values"
        );
        internal static readonly Rule InvalidQuantityQuantityRequired = new(
            "invalid_quantity/quantity.required",
            ErrorCode.InvalidQuantity,
            "quantity",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidQuantityQuantity = new(
            "invalid_quantity/quantity",
            ErrorCode.InvalidQuantity,
            "quantity",
            Level.Documented,
            "a whole number from 1 to 1000000"
        );
        internal static readonly Rule InvalidQueryQuery = new(
            "invalid_query/query",
            ErrorCode.InvalidQuery,
            "query",
            Level.Documented,
            "exactly 7 characters"
        );
        internal static readonly Rule InvalidRatecenterRatecenterRequired = new(
            "invalid_ratecenter/ratecenter.required",
            ErrorCode.InvalidRatecenter,
            "ratecenter",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidRatecenterRatecenterUnknown = new(
            "invalid_ratecenter/ratecenter.unknown",
            ErrorCode.InvalidRatecenter,
            "ratecenter",
            Level.Inferred,
            "one of getRateCentersUSA's ratecenter values"
        );
        internal static readonly Rule InvalidRatecenterRatecenterUnknownCan = new(
            "invalid_ratecenter/ratecenter.unknown_can",
            ErrorCode.InvalidRatecenter,
            "ratecenter",
            Level.Inferred,
            "one of getRateCentersCAN's ratecenter values"
        );
        internal static readonly Rule InvalidServerpopPop = new(
            "invalid_serverpop/pop",
            ErrorCode.InvalidServerpop,
            "pop",
            Level.Documented,
            "1 to 6 digits"
        );
        internal static readonly Rule InvalidServerpopServerPop = new(
            "invalid_serverpop/server_pop",
            ErrorCode.InvalidServerpop,
            "server_pop",
            Level.Documented,
            "1 to 6 digits"
        );
        internal static readonly Rule InvalidServerpopPopUnknown = new(
            "invalid_serverpop/pop.unknown",
            ErrorCode.InvalidServerpop,
            "pop",
            Level.Documented,
            "one of getServersInfo's server_pop values"
        );
        internal static readonly Rule InvalidServerpopServerPopUnknown = new(
            "invalid_serverpop/server_pop.unknown",
            ErrorCode.InvalidServerpop,
            "server_pop",
            Level.Documented,
            "one of getServersInfo's server_pop values"
        );
        internal static readonly Rule InvalidSetupSetup = new(
            "invalid_setup/setup",
            ErrorCode.InvalidSetup,
            "setup",
            Level.Documented,
            "a number from -999999999 to 999999999 with at most 10 decimals"
        );
        internal static readonly Rule MissingBillingtypeBillingType = new(
            "missing_billingtype/billing_type",
            ErrorCode.MissingBillingtype,
            "billing_type",
            Level.Observed,
            "a value"
        );
        internal static readonly Rule MissingCarrierCarrier = new(
            "missing_carrier/carrier",
            ErrorCode.MissingCarrier,
            "carrier",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingCnamCnam = new(
            "missing_cnam/cnam",
            ErrorCode.MissingCnam,
            "cnam",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingCountryidCountryId = new(
            "missing_countryid/country_id",
            ErrorCode.MissingCountryid,
            "country_id",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingDialtimeDialtime = new(
            "missing_dialtime/dialtime",
            ErrorCode.MissingDialtime,
            "dialtime",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingDigitsDigits = new(
            "missing_digits/digits",
            ErrorCode.MissingDigits,
            "digits",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingLocationLocationId = new(
            "missing_location/location_id",
            ErrorCode.MissingLocation,
            "location_id",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingLocationLocation = new(
            "missing_location/location",
            ErrorCode.MissingLocation,
            "location",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingMinuteMinute = new(
            "missing_minute/minute",
            ErrorCode.MissingMinute,
            "minute",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingMonthlyMonthly = new(
            "missing_monthly/monthly",
            ErrorCode.MissingMonthly,
            "monthly",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingProvinceProvince = new(
            "missing_province/province",
            ErrorCode.MissingProvince,
            "province",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingQueryQuery = new(
            "missing_query/query",
            ErrorCode.MissingQuery,
            "query",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingQuerySearchDIDsUSAQuery = new(
            "missing_query/searchDIDsUSA.query",
            ErrorCode.MissingQuery,
            "query",
            Level.Inferred,
            "a value"
        );
        internal static readonly Rule MissingRoutingRouting = new(
            "missing_routing/routing",
            ErrorCode.MissingRouting,
            "routing",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingRoutingRoutingMatch = new(
            "missing_routing/routing_match",
            ErrorCode.MissingRouting,
            "routing_match",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingRoutingRoutingNomatch = new(
            "missing_routing/routing_nomatch",
            ErrorCode.MissingRouting,
            "routing_nomatch",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingServerpopPop = new(
            "missing_serverpop/pop",
            ErrorCode.MissingServerpop,
            "pop",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingSetupSetup = new(
            "missing_setup/setup",
            ErrorCode.MissingSetup,
            "setup",
            Level.Documented,
            "a value"
        );
    }
}
