// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>The rules of the codes of the area general.</summary>
    internal static class GeneralRules
    {
        internal static readonly Rule DuplicatedNameNameTaken = new(
            "duplicated_name/name.taken",
            ErrorCode.DuplicatedName,
            "name",
            Level.Inferred,
            "none of getConference's name values when conference is not given"
        );
        internal static readonly Rule InvalidCountryCountryRequired = new(
            "invalid_country/country.required",
            ErrorCode.InvalidCountry,
            "country",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidCountryCountry = new(
            "invalid_country/country",
            ErrorCode.InvalidCountry,
            "country",
            Level.Documented,
            "a country code of two letters"
        );
        internal static readonly Rule InvalidCountryE911Country = new(
            "invalid_country/e911.country",
            ErrorCode.InvalidCountry,
            "country",
            Level.Documented,
            "US or CA in any case"
        );
        internal static readonly Rule InvalidDateDateFromRequired = new(
            "invalid_date/date_from.required",
            ErrorCode.InvalidDate,
            "date_from",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidDateDateToRequired = new(
            "invalid_date/date_to.required",
            ErrorCode.InvalidDate,
            "date_to",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidDateDateFrom = new(
            "invalid_date/date_from",
            ErrorCode.InvalidDate,
            "date_from",
            Level.Documented,
            "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss"
        );
        internal static readonly Rule InvalidDateDateTo = new(
            "invalid_date/date_to",
            ErrorCode.InvalidDate,
            "date_to",
            Level.Documented,
            "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss"
        );
        internal static readonly Rule InvalidDateFrom = new(
            "invalid_date/from",
            ErrorCode.InvalidDate,
            "from",
            Level.Documented,
            "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss"
        );
        internal static readonly Rule InvalidDateGetFaxMessagesFrom = new(
            "invalid_date/getFaxMessages.from",
            ErrorCode.InvalidDate,
            "from",
            Level.Documented,
            "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss"
        );
        internal static readonly Rule InvalidDateTo = new(
            "invalid_date/to",
            ErrorCode.InvalidDate,
            "to",
            Level.Documented,
            "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss"
        );
        internal static readonly Rule InvalidDateGetFaxMessagesTo = new(
            "invalid_date/getFaxMessages.to",
            ErrorCode.InvalidDate,
            "to",
            Level.Documented,
            "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss"
        );
        internal static readonly Rule InvalidDateNextBilling = new(
            "invalid_date/next_billing",
            ErrorCode.InvalidDate,
            "next_billing",
            Level.Documented,
            "a day, yyyy-mm-dd; 0000-00-00 stands for none"
        );
        internal static readonly Rule InvalidDateDateFromPadding = new(
            "invalid_date/date_from.padding",
            ErrorCode.InvalidDate,
            "date_from",
            Level.Inferred,
            "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss"
        );
        internal static readonly Rule InvalidDateDateToPadding = new(
            "invalid_date/date_to.padding",
            ErrorCode.InvalidDate,
            "date_to",
            Level.Inferred,
            "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss"
        );
        internal static readonly Rule InvalidDateFromPadding = new(
            "invalid_date/from.padding",
            ErrorCode.InvalidDate,
            "from",
            Level.Inferred,
            "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss"
        );
        internal static readonly Rule InvalidDateToPadding = new(
            "invalid_date/to.padding",
            ErrorCode.InvalidDate,
            "to",
            Level.Inferred,
            "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss"
        );
        internal static readonly Rule InvalidDateFromRecordings = new(
            "invalid_date_from/recordings",
            ErrorCode.InvalidDateFrom,
            "date_from",
            Level.Documented,
            "not to be greater than `date_to`"
        );
        internal static readonly Rule InvalidDateFromDateFrom = new(
            "invalid_date_from/date_from",
            ErrorCode.InvalidDateFrom,
            "date_from",
            Level.Inferred,
            "not to be greater than `date_to`"
        );
        internal static readonly Rule InvalidDateFromFrom = new(
            "invalid_date_from/from",
            ErrorCode.InvalidDateFrom,
            "from",
            Level.Inferred,
            "not to be greater than `to`"
        );
        internal static readonly Rule InvalidDaterangeDateFrom = new(
            "invalid_daterange/date_from",
            ErrorCode.InvalidDaterange,
            "date_from",
            Level.Documented,
            "`date_to` to be at most 92 days later"
        );
        internal static readonly Rule InvalidDaterangeFrom = new(
            "invalid_daterange/from",
            ErrorCode.InvalidDaterange,
            "from",
            Level.Documented,
            "`to` to be at most 92 days later"
        );
        internal static readonly Rule InvalidDaterangeUnproven = new(
            "invalid_daterange/unproven",
            ErrorCode.InvalidDaterange,
            "date_from",
            Level.Inferred,
            "`date_to` to be at most 92 days later"
        );
        internal static readonly Rule InvalidDatetimeDateFrom = new(
            "invalid_datetime/date_from",
            ErrorCode.InvalidDatetime,
            "date_from",
            Level.Inferred,
            "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss"
        );
        internal static readonly Rule InvalidDidDid = new(
            "invalid_did/did",
            ErrorCode.InvalidDid,
            "did",
            Level.Observed,
            "a phone number of the account: digits, with or without the punctuation people write, no plus sign in front"
        );
        internal static readonly Rule InvalidDidDidFilter = new(
            "invalid_did/did.filter",
            ErrorCode.InvalidDid,
            "did",
            Level.Documented,
            "a phone number of the account used to filter a list"
        );
        internal static readonly Rule InvalidDidSetCallerIDFilteringDid = new(
            "invalid_did/setCallerIDFiltering.did",
            ErrorCode.InvalidDid,
            "did",
            Level.Documented,
            "a phone number of the account, or all of them"
        );
        internal static readonly Rule InvalidDidSendSMSDid = new(
            "invalid_did/sendSMS.did",
            ErrorCode.InvalidDid,
            "did",
            Level.Inferred,
            "10 to 11 digits"
        );
        internal static readonly Rule InvalidDidDidUnknown = new(
            "invalid_did/did.unknown",
            ErrorCode.InvalidDid,
            "did",
            Level.Observed,
            "one of getDIDsInfo's did values, or at least one character of [+.() \\-], or 11 or more digits"
        );
        internal static readonly Rule InvalidEmailEmail = new(
            "invalid_email/email",
            ErrorCode.InvalidEmail,
            "email",
            Level.Observed,
            "an e-mail address"
        );
        internal static readonly Rule InvalidEmailEmailAt = new(
            "invalid_email/email.at",
            ErrorCode.InvalidEmail,
            "email",
            Level.Documented,
            "at least one character of [@]"
        );
        internal static readonly Rule InvalidEmailEmailList = new(
            "invalid_email/email.list",
            ErrorCode.InvalidEmail,
            "email",
            Level.Inferred,
            "items joined by ',', each an e-mail address"
        );
        internal static readonly Rule InvalidEmailEmailAddress = new(
            "invalid_email/email_address",
            ErrorCode.InvalidEmail,
            "email_address",
            Level.Documented,
            "an e-mail address"
        );
        internal static readonly Rule InvalidEmailSendEmail = new(
            "invalid_email/send_email",
            ErrorCode.InvalidEmail,
            "send_email",
            Level.Documented,
            "an e-mail address"
        );
        internal static readonly Rule InvalidEmailAuthEmail = new(
            "invalid_email/auth_email",
            ErrorCode.InvalidEmail,
            "auth_email",
            Level.Documented,
            "an e-mail address"
        );
        internal static readonly Rule InvalidIdId = new(
            "invalid_id/id",
            ErrorCode.InvalidId,
            "id",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidIdIdUnknown = new(
            "invalid_id/id.unknown",
            ErrorCode.InvalidId,
            "id",
            Level.Documented,
            "one of getSubAccounts's id values"
        );
        internal static readonly Rule InvalidInvoiceTypeType = new(
            "invalid_invoice_type/type",
            ErrorCode.InvalidInvoiceType,
            "type",
            Level.Documented,
            "0 or 1"
        );
        internal static readonly Rule InvalidLanguageLanguage = new(
            "invalid_language/language",
            ErrorCode.InvalidLanguage,
            "language",
            Level.Documented,
            "es, en or fr"
        );
        internal static readonly Rule InvalidLanguageQueueLanguage = new(
            "invalid_language/queue_language",
            ErrorCode.InvalidLanguage,
            "queue_language",
            Level.Documented,
            "es, en or fr"
        );
        internal static readonly Rule InvalidLanguageE911Language = new(
            "invalid_language/e911.language",
            ErrorCode.InvalidLanguage,
            "language",
            Level.Documented,
            "EN or FR in any case"
        );
        internal static readonly Rule InvalidMethodMethod = new(
            "invalid_method/method",
            ErrorCode.InvalidMethod,
            "method",
            Level.Documented,
            "the name of a method"
        );
        internal static readonly Rule InvalidRoutingHeaderRouting = new(
            "invalid_routing_header/routing",
            ErrorCode.InvalidRoutingHeader,
            "routing",
            Level.Documented,
            "header:target, the header being account, fwd, vm, sip, grp, ivr, sys, recording, queue, cb, tc, disa or none"
        );
        internal static readonly Rule InvalidRoutingHeaderRoutingMatch = new(
            "invalid_routing_header/routing_match",
            ErrorCode.InvalidRoutingHeader,
            "routing_match",
            Level.Observed,
            "header:target, the header being account, fwd, vm, sip, grp, ivr, sys, recording, queue, cb, tc or disa"
        );
        internal static readonly Rule InvalidRoutingHeaderRoutingNomatch = new(
            "invalid_routing_header/routing_nomatch",
            ErrorCode.InvalidRoutingHeader,
            "routing_nomatch",
            Level.Observed,
            "header:target, the header being account, fwd, vm, sip, grp, ivr, sys, recording, queue, cb, tc or disa"
        );
        internal static readonly Rule InvalidStateStateRequired = new(
            "invalid_state/state.required",
            ErrorCode.InvalidState,
            "state",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidStateState = new(
            "invalid_state/state",
            ErrorCode.InvalidState,
            "state",
            Level.Documented,
            "a state or a province by its code of two letters"
        );
        internal static readonly Rule InvalidStateStateUnknown = new(
            "invalid_state/state.unknown",
            ErrorCode.InvalidState,
            "state",
            Level.Documented,
            "one of getStates's state values"
        );
        internal static readonly Rule InvalidTimezoneGetCDRRequired = new(
            "invalid_timezone/getCDR.required",
            ErrorCode.InvalidTimezone,
            "timezone",
            Level.Inferred,
            "a value"
        );
        internal static readonly Rule InvalidTimezoneTimezone = new(
            "invalid_timezone/timezone",
            ErrorCode.InvalidTimezone,
            "timezone",
            Level.Observed,
            "a number from -12 to 13 with at most 2 decimals"
        );
        internal static readonly Rule InvalidTimezoneZoneName = new(
            "invalid_timezone/zone_name",
            ErrorCode.InvalidTimezone,
            "timezone",
            Level.Documented,
            "the name of a time zone on the server's own list, which still has names that others dropped"
        );
        internal static readonly Rule InvalidTimezoneTimezoneUnknown = new(
            "invalid_timezone/timezone.unknown",
            ErrorCode.InvalidTimezone,
            "timezone",
            Level.Documented,
            "one of getTimezones's value values"
        );
        internal static readonly Rule InvalidTranscriptionLocaleTranscriptionLocale = new(
            "invalid_transcription_locale/transcription_locale",
            ErrorCode.InvalidTranscriptionLocale,
            "transcription_locale",
            Level.Documented,
            "locale codes joined by commas, ten at the most"
        );
        internal static readonly Rule InvalidTranscriptionRedactionTranscriptionRedaction = new(
            "invalid_transcription_redaction/transcription_redaction",
            ErrorCode.InvalidTranscriptionRedaction,
            "transcription_redaction",
            Level.Documented,
            "yes or no in any case"
        );
        internal static readonly Rule InvalidTranscriptionSentimentTranscriptionSentiment = new(
            "invalid_transcription_sentiment/transcription_sentiment",
            ErrorCode.InvalidTranscriptionSentiment,
            "transcription_sentiment",
            Level.Documented,
            "yes or no in any case"
        );
        internal static readonly Rule InvalidTranscriptionSummaryTranscriptionSummary = new(
            "invalid_transcription_summary/transcription_summary",
            ErrorCode.InvalidTranscriptionSummary,
            "transcription_summary",
            Level.Documented,
            "yes or no in any case"
        );
        internal static readonly Rule InvalidTypeSearchType = new(
            "invalid_type/search_type",
            ErrorCode.InvalidType,
            "type",
            Level.Documented,
            "starts, contains or ends"
        );
        internal static readonly Rule InvalidTypeDirection = new(
            "invalid_type/direction",
            ErrorCode.InvalidType,
            "type",
            Level.Documented,
            "0 or 1"
        );
        internal static readonly Rule InvalidTypeVanityType = new(
            "invalid_type/vanity_type",
            ErrorCode.InvalidType,
            "type",
            Level.Documented,
            "8**, 800, 833, 844, 855, 866, 877 or 888"
        );
        internal static readonly Rule MissingAccountAccount = new(
            "missing_account/account",
            ErrorCode.MissingAccount,
            "account",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingCredentialsApiUsername = new(
            "missing_credentials/api_username",
            ErrorCode.MissingCredentials,
            "api_username",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingCredentialsApiPassword = new(
            "missing_credentials/api_password",
            ErrorCode.MissingCredentials,
            "api_password",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingDescriptionDescription = new(
            "missing_description/description",
            ErrorCode.MissingDescription,
            "description",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingDidDid = new(
            "missing_did/did",
            ErrorCode.MissingDid,
            "did",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingEmailEmail = new(
            "missing_email/email",
            ErrorCode.MissingEmail,
            "email",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingEmailEmailAddress = new(
            "missing_email/email_address",
            ErrorCode.MissingEmail,
            "email_address",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingEmailAuthEmail = new(
            "missing_email/auth_email",
            ErrorCode.MissingEmail,
            "auth_email",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingEmailE911Email = new(
            "missing_email/e911.email",
            ErrorCode.MissingEmail,
            "email",
            Level.Observed,
            "a value when zip_code is given"
        );
        internal static readonly Rule MissingFileFile = new(
            "missing_file/file",
            ErrorCode.MissingFile,
            "file",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingFileSetRecordingFile = new(
            "missing_file/setRecording.file",
            ErrorCode.MissingFile,
            "file",
            Level.Documented,
            "a value when recording is not given"
        );
        internal static readonly Rule MissingFromDateDateFrom = new(
            "missing_from_date/date_from",
            ErrorCode.MissingFromDate,
            "date_from",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingIdId = new(
            "missing_id/id",
            ErrorCode.MissingId,
            "id",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingIdDelLocationId = new(
            "missing_id/delLocation.id",
            ErrorCode.MissingId,
            "id",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingIdDelSubAccountId = new(
            "missing_id/delSubAccount.id",
            ErrorCode.MissingId,
            "id",
            Level.Inferred,
            "a value"
        );
        internal static readonly Rule MissingLanguageLanguage = new(
            "missing_language/language",
            ErrorCode.MissingLanguage,
            "language",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingLanguageQueueLanguage = new(
            "missing_language/queue_language",
            ErrorCode.MissingLanguage,
            "queue_language",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingLanguageE911Language = new(
            "missing_language/e911.language",
            ErrorCode.MissingLanguage,
            "language",
            Level.Observed,
            "a value when zip_code is given"
        );
        internal static readonly Rule MissingMethodMethod = new(
            "missing_method/method",
            ErrorCode.MissingMethod,
            "method",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingMusiconholdMusicOnHold = new(
            "missing_musiconhold/music_on_hold",
            ErrorCode.MissingMusiconhold,
            "music_on_hold",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingMusiconholdMusic = new(
            "missing_musiconhold/music",
            ErrorCode.MissingMusiconhold,
            "music",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingNameName = new(
            "missing_name/name",
            ErrorCode.MissingName,
            "name",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingNameQueueName = new(
            "missing_name/queue_name",
            ErrorCode.MissingName,
            "queue_name",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingNameMemberName = new(
            "missing_name/member_name",
            ErrorCode.MissingName,
            "member_name",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingNameSetRecordingName = new(
            "missing_name/setRecording.name",
            ErrorCode.MissingName,
            "name",
            Level.Documented,
            "a value when recording is not given"
        );
        internal static readonly Rule MissingParamsVpri = new(
            "missing_params/vpri",
            ErrorCode.MissingParams,
            "vpri",
            Level.Inferred,
            "a value"
        );
        internal static readonly Rule MissingParamsDelay = new(
            "missing_params/delay",
            ErrorCode.MissingParams,
            "delay",
            Level.Inferred,
            "a value"
        );
        internal static readonly Rule MissingParamsBlfLamps = new(
            "missing_params/blf_lamps",
            ErrorCode.MissingParams,
            "blf_lamps",
            Level.Inferred,
            "a value"
        );
        internal static readonly Rule MissingParamsFailover = new(
            "missing_params/failover",
            ErrorCode.MissingParams,
            "failover",
            Level.Inferred,
            "a value"
        );
        internal static readonly Rule MissingParamsFromName = new(
            "missing_params/from_name",
            ErrorCode.MissingParams,
            "from_name",
            Level.Inferred,
            "a value"
        );
        internal static readonly Rule MissingParamsSequence = new(
            "missing_params/sequence",
            ErrorCode.MissingParams,
            "sequence",
            Level.Inferred,
            "a value"
        );
        internal static readonly Rule MissingParamsSteps = new(
            "missing_params/steps",
            ErrorCode.MissingParams,
            "steps",
            Level.Inferred,
            "a value"
        );
        internal static readonly Rule MissingParamsAddLNPPortBtn = new(
            "missing_params/addLNPPort.btn",
            ErrorCode.MissingParams,
            "btn",
            Level.Inferred,
            "a value when isMobile is 1"
        );
        internal static readonly Rule MissingParamsAddLNPPortServices = new(
            "missing_params/addLNPPort.services",
            ErrorCode.MissingParams,
            "services",
            Level.Inferred,
            "a value when isMobile is 1"
        );
        internal static readonly Rule MissingParamsAddLNPPortTfType = new(
            "missing_params/addLNPPort.tfType",
            ErrorCode.MissingParams,
            "tfType",
            Level.Inferred,
            "a value when portType is 3"
        );
        internal static readonly Rule MissingParamsFromNumberId = new(
            "missing_params/from_number_id",
            ErrorCode.MissingParams,
            "from_number_id",
            Level.Inferred,
            "a value"
        );
        internal static readonly Rule MissingPasswordPassword = new(
            "missing_password/password",
            ErrorCode.MissingPassword,
            "password",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingPasswordCreateSubAccountPassword = new(
            "missing_password/createSubAccount.password",
            ErrorCode.MissingPassword,
            "password",
            Level.Documented,
            "a value when auth_type is 1"
        );
        internal static readonly Rule MissingStateState = new(
            "missing_state/state",
            ErrorCode.MissingState,
            "state",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingTimezoneTimezone = new(
            "missing_timezone/timezone",
            ErrorCode.MissingTimezone,
            "timezone",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingToDateDateTo = new(
            "missing_to_date/date_to",
            ErrorCode.MissingToDate,
            "date_to",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingTranscriptionLocaleTranscriptionLocale = new(
            "missing_transcription_locale/transcription_locale",
            ErrorCode.MissingTranscriptionLocale,
            "transcription_locale",
            Level.Documented,
            "a value when transcribe is 1"
        );
        internal static readonly Rule MissingTypeType = new(
            "missing_type/type",
            ErrorCode.MissingType,
            "type",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule NameToolongName = new(
            "name_toolong/name",
            ErrorCode.NameToolong,
            "name",
            Level.Observed,
            "at most 22 characters"
        );
        internal static readonly Rule NoBase64fileFile = new(
            "no_base64file/file",
            ErrorCode.NoBase64file,
            "file",
            Level.Documented,
            "base64"
        );
        internal static readonly Rule UsedEmailEmailTaken = new(
            "used_email/email.taken",
            ErrorCode.UsedEmail,
            "email",
            Level.Inferred,
            "none of getClients's email values"
        );
        internal static readonly Rule UsedNameNameTaken = new(
            "used_name/name.taken",
            ErrorCode.UsedName,
            "name",
            Level.Inferred,
            "none of getRingGroups's name values when ring_group is not given"
        );
    }
}
