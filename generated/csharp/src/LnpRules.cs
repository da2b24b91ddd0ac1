// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>The rules of the codes of the area lnp.</summary>
    internal static class LnpRules
    {
        internal static readonly Rule InvalidAddressAddress1Required = new(
            "invalid_address/address1.required",
            ErrorCode.InvalidAddress,
            "address1",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidAttachidAttachidRequired = new(
            "invalid_attachid/attachid.required",
            ErrorCode.InvalidAttachid,
            "attachid",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidAttachidAttachid = new(
            "invalid_attachid/attachid",
            ErrorCode.InvalidAttachid,
            "attachid",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidCityCityRequired = new(
            "invalid_city/city.required",
            ErrorCode.InvalidCity,
            "city",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidFirstnameFirstNameRequired = new(
            "invalid_firstname/firstName.required",
            ErrorCode.InvalidFirstname,
            "firstName",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidFocEnddateEndDate = new(
            "invalid_foc_enddate/endDate",
            ErrorCode.InvalidFocEnddate,
            "endDate",
            Level.Documented,
            "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss"
        );
        internal static readonly Rule InvalidFocStartdateStartDate = new(
            "invalid_foc_startdate/startDate",
            ErrorCode.InvalidFocStartdate,
            "startDate",
            Level.Documented,
            "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss"
        );
        internal static readonly Rule InvalidLastnameLastNameRequired = new(
            "invalid_lastname/lastName.required",
            ErrorCode.InvalidLastname,
            "lastName",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidMixedNumbersNumbers = new(
            "invalid_mixed_numbers/numbers",
            ErrorCode.InvalidMixedNumbers,
            "numbers",
            Level.Documented,
            "items joined by ',', each not to start with 800, 833, 844, 855, 866, 877, 888, 1800, 1833, 1844, 1855, 1866, 1877 or 1888, or items joined by ',', each the form (\\+?1[\\-. ]?)?\\(?8(00|33|44|55|66|77|88)\\)?[\\-. ]?[0-9]{3}[\\-. ]?[0-9]{4}"
        );
        internal static readonly Rule InvalidNumberPorttypeNumbers = new(
            "invalid_number_porttype/numbers",
            ErrorCode.InvalidNumberPorttype,
            "numbers",
            Level.Documented,
            "items joined by ',', each the form (\\+?1[\\-. ]?)?\\(?8(00|33|44|55|66|77|88)\\)?[\\-. ]?[0-9]{3}[\\-. ]?[0-9]{4} when portType is 3"
        );
        internal static readonly Rule InvalidPinNumberPin = new(
            "invalid_pin_number/pin",
            ErrorCode.InvalidPinNumber,
            "pin",
            Level.Inferred,
            "a value when isMobile is 1"
        );
        internal static readonly Rule InvalidPortStatusPortStatusUnknown = new(
            "invalid_port_status/portStatus.unknown",
            ErrorCode.InvalidPortStatus,
            "portStatus",
            Level.Documented,
            "one of getLNPListStatus's list_status values"
        );
        internal static readonly Rule InvalidPortingidPortidRequired = new(
            "invalid_portingid/portid.required",
            ErrorCode.InvalidPortingid,
            "portid",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidPortingidPortid = new(
            "invalid_portingid/portid",
            ErrorCode.InvalidPortingid,
            "portid",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidPortingidPortidUnknown = new(
            "invalid_portingid/portid.unknown",
            ErrorCode.InvalidPortingid,
            "portid",
            Level.Documented,
            "one of getLNPList's portid values"
        );
        internal static readonly Rule InvalidPorttypePortTypeRequired = new(
            "invalid_porttype/portType.required",
            ErrorCode.InvalidPorttype,
            "portType",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidPorttypePortType = new(
            "invalid_porttype/portType",
            ErrorCode.InvalidPorttype,
            "portType",
            Level.Documented,
            "1, 2, 3, 4 or 5"
        );
        internal static readonly Rule InvalidProviderAccountProviderAccountRequired = new(
            "invalid_provider_account/providerAccount.required",
            ErrorCode.InvalidProviderAccount,
            "providerAccount",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidProviderNameProviderNameRequired = new(
            "invalid_provider_name/providerName.required",
            ErrorCode.InvalidProviderName,
            "providerName",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidStatementNameStatementName = new(
            "invalid_statement_name/statementName",
            ErrorCode.InvalidStatementName,
            "statementName",
            Level.Documented,
            "a value when locationType is 1"
        );
        internal static readonly Rule InvalidTfnumberPorttypeNumbers = new(
            "invalid_tfnumber_porttype/numbers",
            ErrorCode.InvalidTfnumberPorttype,
            "numbers",
            Level.Documented,
            "items joined by ',', each not to start with 800, 833, 844, 855, 866, 877, 888, 1800, 1833, 1844, 1855, 1866, 1877 or 1888 when portType is 1, 2, 4 or 5"
        );
        internal static readonly Rule InvalidZipZipRequired = new(
            "invalid_zip/zip.required",
            ErrorCode.InvalidZip,
            "zip",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingNumbersNumbers = new(
            "missing_numbers/numbers",
            ErrorCode.MissingNumbers,
            "numbers",
            Level.Documented,
            "a value"
        );
    }
}
