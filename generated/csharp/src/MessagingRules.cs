// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>The rules of the codes of the area messaging.</summary>
    internal static class MessagingRules
    {
        internal static readonly Rule InvalidCallbackEnableUrlCallbackEnable = new(
            "invalid_callback_enable/url_callback_enable",
            ErrorCode.InvalidCallbackEnable,
            "url_callback_enable",
            Level.Documented,
            "0 or 1"
        );
        internal static readonly Rule InvalidCallbackRetryUrlCallbackRetry = new(
            "invalid_callback_retry/url_callback_retry",
            ErrorCode.InvalidCallbackRetry,
            "url_callback_retry",
            Level.Documented,
            "0 or 1"
        );
        internal static readonly Rule InvalidContactContact = new(
            "invalid_contact/contact",
            ErrorCode.InvalidContact,
            "contact",
            Level.Documented,
            "a phone number of the account used to filter a list"
        );
        internal static readonly Rule InvalidDstDstRequired = new(
            "invalid_dst/dst.required",
            ErrorCode.InvalidDst,
            "dst",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidDstDst = new(
            "invalid_dst/dst",
            ErrorCode.InvalidDst,
            "dst",
            Level.Observed,
            "a North American number: ten digits, or eleven with the leading 1; a plus sign before the 1 and separators are let through"
        );
        internal static readonly Rule InvalidEmailEnableEmailEnabled = new(
            "invalid_email_enable/email_enabled",
            ErrorCode.InvalidEmailEnable,
            "email_enabled",
            Level.Documented,
            "0 or 1"
        );
        internal static readonly Rule InvalidEmailEnableEmailEnable = new(
            "invalid_email_enable/email_enable",
            ErrorCode.InvalidEmailEnable,
            "email_enable",
            Level.Documented,
            "0 or 1"
        );
        internal static readonly Rule InvalidForwardEnableSmsForwardEnable = new(
            "invalid_forward_enable/sms_forward_enable",
            ErrorCode.InvalidForwardEnable,
            "sms_forward_enable",
            Level.Documented,
            "0 or 1"
        );
        internal static readonly Rule InvalidMediaMedia1 = new(
            "invalid_media/media1",
            ErrorCode.InvalidMedia,
            "media1",
            Level.Inferred,
            "not to start with data:audio/wav, data:audio/x-wav or data:audio/wave"
        );
        internal static readonly Rule InvalidMediaMedia2 = new(
            "invalid_media/media2",
            ErrorCode.InvalidMedia,
            "media2",
            Level.Inferred,
            "not to start with data:audio/wav, data:audio/x-wav or data:audio/wave"
        );
        internal static readonly Rule InvalidMediaMedia3 = new(
            "invalid_media/media3",
            ErrorCode.InvalidMedia,
            "media3",
            Level.Inferred,
            "not to start with data:audio/wav, data:audio/x-wav or data:audio/wave"
        );
        internal static readonly Rule InvalidSmppPasswordSmppPass = new(
            "invalid_smpp_password/smpp_pass",
            ErrorCode.InvalidSmppPassword,
            "smpp_pass",
            Level.Inferred,
            "a value when smpp_enabled is 1"
        );
        internal static readonly Rule InvalidSmppUrlSmppUrl = new(
            "invalid_smpp_url/smpp_url",
            ErrorCode.InvalidSmppUrl,
            "smpp_url",
            Level.Inferred,
            "a value when smpp_enabled is 1"
        );
        internal static readonly Rule InvalidSmppUsernameSmppUser = new(
            "invalid_smpp_username/smpp_user",
            ErrorCode.InvalidSmppUsername,
            "smpp_user",
            Level.Inferred,
            "a value when smpp_enabled is 1"
        );
        internal static readonly Rule InvalidSmsSms = new(
            "invalid_sms/sms",
            ErrorCode.InvalidSms,
            "sms",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidSmsMms = new(
            "invalid_sms/mms",
            ErrorCode.InvalidSms,
            "mms",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidSmsSmsAllMessages = new(
            "invalid_sms/sms.all_messages",
            ErrorCode.InvalidSms,
            "sms",
            Level.Inferred,
            "0 when all_messages is 1"
        );
        internal static readonly Rule InvalidSmsForwardSmsForward = new(
            "invalid_sms_forward/sms_forward",
            ErrorCode.InvalidSmsForward,
            "sms_forward",
            Level.Documented,
            "a caller ID number to show instead of the default; -1 and 0 stand for the default"
        );
        internal static readonly Rule MessageEmptyMessage = new(
            "message_empty/message",
            ErrorCode.MessageEmpty,
            "message",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MessageEmptySendMMSMessage = new(
            "message_empty/sendMMS.message",
            ErrorCode.MessageEmpty,
            "message",
            Level.Inferred,
            "a value when media1 is not given and media2 is not given and media3 is not given"
        );
        internal static readonly Rule MissingEnableEnable = new(
            "missing_enable/enable",
            ErrorCode.MissingEnable,
            "enable",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingSmsId = new(
            "missing_sms/id",
            ErrorCode.MissingSms,
            "id",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule SmsToolongSendSMSMessage = new(
            "sms_toolong/sendSMS.message",
            ErrorCode.SmsToolong,
            "message",
            Level.Observed,
            "at most 160 bytes in UTF-8"
        );
        internal static readonly Rule SmsToolongSendMMSMessage = new(
            "sms_toolong/sendMMS.message",
            ErrorCode.SmsToolong,
            "message",
            Level.Documented,
            "at most 2048 characters"
        );
    }
}
