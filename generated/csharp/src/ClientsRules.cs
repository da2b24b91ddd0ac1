// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>The rules of the codes of the area clients.</summary>
    internal static class ClientsRules
    {
        internal static readonly Rule InvalidBalancemanagementBalanceManagement = new(
            "invalid_balancemanagement/balance_management",
            ErrorCode.InvalidBalancemanagement,
            "balance_management",
            Level.Documented,
            "1 to 3 digits"
        );
        internal static readonly Rule InvalidBalancemanagementBalanceManagementUnknown = new(
            "invalid_balancemanagement/balance_management.unknown",
            ErrorCode.InvalidBalancemanagement,
            "balance_management",
            Level.Documented,
            "one of getBalanceManagement's value values"
        );
        internal static readonly Rule InvalidChargeCharge = new(
            "invalid_charge/charge",
            ErrorCode.InvalidCharge,
            "charge",
            Level.Documented,
            "a number from -999999999 to 999999999 with at most 10 decimals"
        );
        internal static readonly Rule InvalidClientGetResellerSMSClient = new(
            "invalid_client/getResellerSMS.client",
            ErrorCode.InvalidClient,
            "client",
            Level.Observed,
            "a value"
        );
        internal static readonly Rule InvalidClientClient = new(
            "invalid_client/client",
            ErrorCode.InvalidClient,
            "client",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidClientClientFilter = new(
            "invalid_client/client.filter",
            ErrorCode.InvalidClient,
            "client",
            Level.Documented,
            "a reseller client by id, or a sub-account"
        );
        internal static readonly Rule InvalidClientClientEmail = new(
            "invalid_client/client.email",
            ErrorCode.InvalidClient,
            "client",
            Level.Documented,
            "a reseller client by id or by e-mail address"
        );
        internal static readonly Rule InvalidClientClientUnknown = new(
            "invalid_client/client.unknown",
            ErrorCode.InvalidClient,
            "client",
            Level.Documented,
            "one of getClients's client values"
        );
        internal static readonly Rule InvalidPackagePackage = new(
            "invalid_package/package",
            ErrorCode.InvalidPackage,
            "package",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidPackagePackageUnknown = new(
            "invalid_package/package.unknown",
            ErrorCode.InvalidPackage,
            "package",
            Level.Documented,
            "one of getPackages's package values"
        );
        internal static readonly Rule InvalidPaymentPayment = new(
            "invalid_payment/payment",
            ErrorCode.InvalidPayment,
            "payment",
            Level.Documented,
            "a number from -999999999 to 999999999 with at most 10 decimals"
        );
        internal static readonly Rule InvalidThresholdThresholdRequired = new(
            "Invalid_threshold/threshold.required",
            ErrorCode.InvalidThreshold,
            "threshold",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidThresholdThreshold = new(
            "Invalid_threshold/threshold",
            ErrorCode.InvalidThreshold,
            "threshold",
            Level.Documented,
            "a whole number from 1 to 250"
        );
        internal static readonly Rule MismatchEmailConfirmConfirmEmail = new(
            "mismatch_email_confirm/confirm_email",
            ErrorCode.MismatchEmailConfirm,
            "confirm_email",
            Level.Documented,
            "the same as `email`"
        );
        internal static readonly Rule MismatchPasswordConfirmConfirmPassword = new(
            "mismatch_password_confirm/confirm_password",
            ErrorCode.MismatchPasswordConfirm,
            "confirm_password",
            Level.Documented,
            "the same as `password`"
        );
        internal static readonly Rule MissingAddressAddress = new(
            "missing_address/address",
            ErrorCode.MissingAddress,
            "address",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingChargeCharge = new(
            "missing_charge/charge",
            ErrorCode.MissingCharge,
            "charge",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingCityCity = new(
            "missing_city/city",
            ErrorCode.MissingCity,
            "city",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingCityE911City = new(
            "missing_city/e911.city",
            ErrorCode.MissingCity,
            "city",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingClientClient = new(
            "missing_client/client",
            ErrorCode.MissingClient,
            "client",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingCountryCountry = new(
            "missing_country/country",
            ErrorCode.MissingCountry,
            "country",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingEmailConfirmConfirmEmail = new(
            "missing_email_confirm/confirm_email",
            ErrorCode.MissingEmailConfirm,
            "confirm_email",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingFirstnameFirstname = new(
            "missing_firstname/firstname",
            ErrorCode.MissingFirstname,
            "firstname",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingLastnameLastname = new(
            "missing_lastname/lastname",
            ErrorCode.MissingLastname,
            "lastname",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingPasswordConfirmConfirmPassword = new(
            "missing_password_confirm/confirm_password",
            ErrorCode.MissingPasswordConfirm,
            "confirm_password",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingPaymentPayment = new(
            "missing_payment/payment",
            ErrorCode.MissingPayment,
            "payment",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingZipZip = new(
            "missing_zip/zip",
            ErrorCode.MissingZip,
            "zip",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingZipE911ZipCode = new(
            "missing_zip/e911.zip_code",
            ErrorCode.MissingZip,
            "zip_code",
            Level.Observed,
            "a value when zip is not given"
        );
        internal static readonly Rule MissingZipE911Zip = new(
            "missing_zip/e911.zip",
            ErrorCode.MissingZip,
            "zip_code",
            Level.Observed,
            "a value when zip is given and email is given"
        );
        internal static readonly Rule MissingZipE911Wsdl = new(
            "missing_zip/e911.wsdl",
            ErrorCode.MissingZip,
            "zip_code",
            Level.Inferred,
            "a value when zip is given and email is not given"
        );
    }
}
