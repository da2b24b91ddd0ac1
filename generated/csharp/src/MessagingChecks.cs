// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>The checks of the methods of the area messaging.</summary>
    internal static class MessagingChecks
    {
        /// <summary>Deletes one stored SMS.</summary>
        internal static void DeleteSMS(Call call)
        {
            string id = call.Get("id");
            if (id == "")
            {
                call.Found(MessagingRules.MissingSmsId);
            }
            if (id != "" && !Text.Digits(id, 1, 20))
            {
                call.Found(GeneralRules.InvalidIdId);
            }
        }

        /// <summary>Deletes one stored MMS.</summary>
        internal static void DeleteMMS(Call call)
        {
            string id = call.Get("id");
            if (id == "")
            {
                call.Found(GeneralRules.MissingIdId);
            }
            if (id != "" && !Text.Digits(id, 1, 20))
            {
                call.Found(GeneralRules.InvalidIdId);
            }
        }

        /// <summary>
        /// Lists SMS of one reseller client by period, direction, DID or contact.
        /// </summary>
        internal static void GetResellerSMS(Call call)
        {
            string sms = call.Get("sms");
            string client = call.Get("client");
            string from = call.Get("from");
            string to = call.Get("to");
            string type = call.Get("type");
            string did = call.Get("did");
            string contact = call.Get("contact");
            string limit = call.Get("limit");
            string timezone = call.Get("timezone");
            string allMessages = call.Get("all_messages");
            if (sms != "" && !Text.Digits(sms, 1, 20))
            {
                call.Found(MessagingRules.InvalidSmsSms);
            }
            else if (allMessages == "1" && sms != "" && sms != "0")
            {
                call.Found(MessagingRules.InvalidSmsSmsAllMessages);
            }
            if (client == "")
            {
                call.Found(ClientsRules.InvalidClientGetResellerSMSClient);
            }
            else if (client != "" && !Text.Digits(client, 1, 20))
            {
                call.Found(ClientsRules.InvalidClientClient);
            }
            if (from != "" && !Dates.Date(from, true, true))
            {
                call.Found(GeneralRules.InvalidDateFrom);
            }
            else if (from != "" && !Dates.Date(from, false, true))
            {
                call.Found(GeneralRules.InvalidDateFromPadding);
            }
            if (to != "" && !Dates.Date(to, true, true))
            {
                call.Found(GeneralRules.InvalidDateTo);
            }
            else if (to != "" && !Dates.Date(to, false, true))
            {
                call.Found(GeneralRules.InvalidDateToPadding);
            }
            if (from != "" && to != "" && !Dates.Ordered(from, to))
            {
                call.Found(GeneralRules.InvalidDateFromFrom);
            }
            if (from != "" && to != "" && !Dates.DaysWithin(from, to, 92))
            {
                call.Found(GeneralRules.InvalidDaterangeFrom);
            }
            if (type != "" && !Sets.Flag.Contains(type))
            {
                call.Found(GeneralRules.InvalidTypeDirection);
            }
            if (did != "" && !CharClasses.Callerid.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDidFilter);
            }
            if (contact != "" && !CharClasses.Callerid.Only(contact))
            {
                call.Found(MessagingRules.InvalidContactContact);
            }
            if (limit != "" && !Text.Digits(limit, 1, 10))
            {
                call.Found(LocalRules.UnnamedStatusLimit);
            }
            if (timezone != "" && !Numbers.Decimal(timezone, -1200m, 1300m, 1m, 2))
            {
                call.Found(GeneralRules.InvalidTimezoneTimezone);
            }
        }

        /// <summary>
        /// Lists MMS of one reseller client by period, direction, DID or contact.
        /// </summary>
        internal static void GetResellerMMS(Call call)
        {
            string mms = call.Get("mms");
            string client = call.Get("client");
            string from = call.Get("from");
            string to = call.Get("to");
            string type = call.Get("type");
            string did = call.Get("did");
            string contact = call.Get("contact");
            string limit = call.Get("limit");
            string timezone = call.Get("timezone");
            string allMessages = call.Get("all_messages");
            string sms = call.Get("sms");
            if (mms != "" && !Text.Digits(mms, 1, 20))
            {
                call.Found(MessagingRules.InvalidSmsMms);
            }
            if (client == "")
            {
                call.Found(ClientsRules.InvalidClientGetResellerSMSClient);
            }
            else if (client != "" && !Text.Digits(client, 1, 20))
            {
                call.Found(ClientsRules.InvalidClientClient);
            }
            if (from != "" && !Dates.Date(from, true, true))
            {
                call.Found(GeneralRules.InvalidDateFrom);
            }
            else if (from != "" && !Dates.Date(from, false, true))
            {
                call.Found(GeneralRules.InvalidDateFromPadding);
            }
            if (to != "" && !Dates.Date(to, true, true))
            {
                call.Found(GeneralRules.InvalidDateTo);
            }
            else if (to != "" && !Dates.Date(to, false, true))
            {
                call.Found(GeneralRules.InvalidDateToPadding);
            }
            if (from != "" && to != "" && !Dates.Ordered(from, to))
            {
                call.Found(GeneralRules.InvalidDateFromFrom);
            }
            if (from != "" && to != "" && !Dates.DaysWithin(from, to, 92))
            {
                call.Found(GeneralRules.InvalidDaterangeFrom);
            }
            if (type != "" && !Sets.Flag.Contains(type))
            {
                call.Found(GeneralRules.InvalidTypeDirection);
            }
            if (did != "" && !CharClasses.Callerid.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDidFilter);
            }
            if (contact != "" && !CharClasses.Callerid.Only(contact))
            {
                call.Found(MessagingRules.InvalidContactContact);
            }
            if (limit != "" && !Text.Digits(limit, 1, 10))
            {
                call.Found(LocalRules.UnnamedStatusLimit);
            }
            if (timezone != "" && !Numbers.Decimal(timezone, -1200m, 1300m, 1m, 2))
            {
                call.Found(GeneralRules.InvalidTimezoneTimezone);
            }
            if (sms != "" && !Text.Digits(sms, 1, 20))
            {
                call.Found(MessagingRules.InvalidSmsSms);
            }
            else if (allMessages == "1" && sms != "" && sms != "0")
            {
                call.Found(MessagingRules.InvalidSmsSmsAllMessages);
            }
        }

        /// <summary>Lists SMS by period, direction, DID or contact.</summary>
        internal static void GetSMS(Call call)
        {
            string sms = call.Get("sms");
            string from = call.Get("from");
            string to = call.Get("to");
            string type = call.Get("type");
            string did = call.Get("did");
            string contact = call.Get("contact");
            string limit = call.Get("limit");
            string timezone = call.Get("timezone");
            string allMessages = call.Get("all_messages");
            if (sms != "" && !Text.Digits(sms, 1, 20))
            {
                call.Found(MessagingRules.InvalidSmsSms);
            }
            else if (allMessages == "1" && sms != "" && sms != "0")
            {
                call.Found(MessagingRules.InvalidSmsSmsAllMessages);
            }
            if (from != "" && !Dates.Date(from, true, true))
            {
                call.Found(GeneralRules.InvalidDateFrom);
            }
            else if (from != "" && !Dates.Date(from, false, true))
            {
                call.Found(GeneralRules.InvalidDateFromPadding);
            }
            if (to != "" && !Dates.Date(to, true, true))
            {
                call.Found(GeneralRules.InvalidDateTo);
            }
            else if (to != "" && !Dates.Date(to, false, true))
            {
                call.Found(GeneralRules.InvalidDateToPadding);
            }
            if (from != "" && to != "" && !Dates.Ordered(from, to))
            {
                call.Found(GeneralRules.InvalidDateFromFrom);
            }
            if (from != "" && to != "" && !Dates.DaysWithin(from, to, 92))
            {
                call.Found(GeneralRules.InvalidDaterangeFrom);
            }
            if (type != "" && !Sets.Flag.Contains(type))
            {
                call.Found(GeneralRules.InvalidTypeDirection);
            }
            if (did != "" && !CharClasses.Callerid.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDidFilter);
            }
            else if (did != "" && !call.LookupHas(did, "getDIDsInfo.did"))
            {
                call.Found(GeneralRules.InvalidDidDidUnknown);
            }
            if (contact != "" && !CharClasses.Callerid.Only(contact))
            {
                call.Found(MessagingRules.InvalidContactContact);
            }
            if (limit != "" && !Text.Digits(limit, 1, 10))
            {
                call.Found(LocalRules.UnnamedStatusLimit);
            }
            if (timezone != "" && !Numbers.Decimal(timezone, -1200m, 1300m, 1m, 2))
            {
                call.Found(GeneralRules.InvalidTimezoneTimezone);
            }
        }

        /// <summary>Lists MMS by period, direction, DID or contact.</summary>
        internal static void GetMMS(Call call)
        {
            string mms = call.Get("mms");
            string from = call.Get("from");
            string to = call.Get("to");
            string type = call.Get("type");
            string did = call.Get("did");
            string contact = call.Get("contact");
            string limit = call.Get("limit");
            string timezone = call.Get("timezone");
            if (mms != "" && !Text.Digits(mms, 1, 20))
            {
                call.Found(MessagingRules.InvalidSmsMms);
            }
            if (from != "" && !Dates.Date(from, true, true))
            {
                call.Found(GeneralRules.InvalidDateFrom);
            }
            else if (from != "" && !Dates.Date(from, false, true))
            {
                call.Found(GeneralRules.InvalidDateFromPadding);
            }
            if (to != "" && !Dates.Date(to, true, true))
            {
                call.Found(GeneralRules.InvalidDateTo);
            }
            else if (to != "" && !Dates.Date(to, false, true))
            {
                call.Found(GeneralRules.InvalidDateToPadding);
            }
            if (from != "" && to != "" && !Dates.Ordered(from, to))
            {
                call.Found(GeneralRules.InvalidDateFromFrom);
            }
            if (from != "" && to != "" && !Dates.DaysWithin(from, to, 92))
            {
                call.Found(GeneralRules.InvalidDaterangeFrom);
            }
            if (type != "" && !Sets.Flag.Contains(type))
            {
                call.Found(GeneralRules.InvalidTypeDirection);
            }
            if (did != "" && !CharClasses.Callerid.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDidFilter);
            }
            else if (did != "" && !call.LookupHas(did, "getDIDsInfo.did"))
            {
                call.Found(GeneralRules.InvalidDidDidUnknown);
            }
            if (contact != "" && !CharClasses.Callerid.Only(contact))
            {
                call.Found(MessagingRules.InvalidContactContact);
            }
            if (limit != "" && !Text.Digits(limit, 1, 10))
            {
                call.Found(LocalRules.UnnamedStatusLimit);
            }
            if (timezone != "" && !Numbers.Decimal(timezone, -1200m, 1300m, 1m, 2))
            {
                call.Found(GeneralRules.InvalidTimezoneTimezone);
            }
        }

        /// <summary>Returns the media attached to an MMS.</summary>
        internal static void GetMediaMMS(Call call)
        {
            string id = call.Get("id");
            if (id != "" && !Text.Digits(id, 1, 20))
            {
                call.Found(GeneralRules.InvalidIdId);
            }
        }

        /// <summary>Sends an SMS from one of the account's DIDs.</summary>
        internal static void SendSMS(Call call)
        {
            string did = call.Get("did");
            string dst = call.Get("dst");
            string message = call.Get("message");
            if (did == "")
            {
                call.Found(GeneralRules.MissingDidDid);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
            else if (did != "" && !call.LookupHas(did, "getDIDsInfo.did"))
            {
                call.Found(GeneralRules.InvalidDidDidUnknown);
            }
            else if (did != "" && !Text.Digits(did, 10, 11))
            {
                call.Found(GeneralRules.InvalidDidSendSMSDid);
            }
            if (dst == "")
            {
                call.Found(MessagingRules.InvalidDstDstRequired);
            }
            else if (
                dst != ""
                && !(Text.Digits(dst, 10, 10) || Patterns.SmsDestination.IsMatch(dst))
            )
            {
                call.Found(MessagingRules.InvalidDstDst);
            }
            if (message == "")
            {
                call.Found(MessagingRules.MessageEmptyMessage);
            }
            if (message != "" && !Text.Utf8Length(message, 0, 160))
            {
                call.Found(MessagingRules.SmsToolongSendSMSMessage);
            }
        }

        /// <summary>Sends an MMS from one of the account's DIDs.</summary>
        internal static void SendMMS(Call call)
        {
            string did = call.Get("did");
            string dst = call.Get("dst");
            string message = call.Get("message");
            string media1 = call.Get("media1");
            string media2 = call.Get("media2");
            string media3 = call.Get("media3");
            if (did == "")
            {
                call.Found(GeneralRules.MissingDidDid);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
            else if (did != "" && !call.LookupHas(did, "getDIDsInfo.did"))
            {
                call.Found(GeneralRules.InvalidDidDidUnknown);
            }
            else if (did != "" && !Text.Digits(did, 10, 11))
            {
                call.Found(GeneralRules.InvalidDidSendSMSDid);
            }
            if (dst == "")
            {
                call.Found(MessagingRules.InvalidDstDstRequired);
            }
            else if (
                dst != ""
                && !(Text.Digits(dst, 10, 10) || Patterns.SmsDestination.IsMatch(dst))
            )
            {
                call.Found(MessagingRules.InvalidDstDst);
            }
            if (media1 == "" && media2 == "" && media3 == "" && message == "")
            {
                call.Found(MessagingRules.MessageEmptySendMMSMessage);
            }
            if (message != "" && !Text.Length(message, 0, 2048))
            {
                call.Found(MessagingRules.SmsToolongSendMMSMessage);
            }
            if (media1 != "" && Text.HasPrefix(media1, Prefixes.InvalidMedia))
            {
                call.Found(MessagingRules.InvalidMediaMedia1);
            }
            if (media2 != "" && Text.HasPrefix(media2, Prefixes.InvalidMedia))
            {
                call.Found(MessagingRules.InvalidMediaMedia2);
            }
            if (media3 != "" && Text.HasPrefix(media3, Prefixes.InvalidMedia))
            {
                call.Found(MessagingRules.InvalidMediaMedia3);
            }
        }

        /// <summary>
        /// Turns SMS on or off for a DID and sets how received messages are delivered.
        /// </summary>
        internal static void SetSMS(Call call)
        {
            string did = call.Get("did");
            string enable = call.Get("enable");
            string emailEnabled = call.Get("email_enabled");
            string emailAddress = call.Get("email_address");
            string smsForwardEnable = call.Get("sms_forward_enable");
            string smsForward = call.Get("sms_forward");
            string urlCallbackEnable = call.Get("url_callback_enable");
            string urlCallbackRetry = call.Get("url_callback_retry");
            string dialmode = call.Get("dialmode");
            string smppEnabled = call.Get("smpp_enabled");
            string smppUrl = call.Get("smpp_url");
            string smppUser = call.Get("smpp_user");
            string smppPass = call.Get("smpp_pass");
            if (did == "")
            {
                call.Found(GeneralRules.MissingDidDid);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
            else if (did != "" && !call.LookupHas(did, "getDIDsInfo.did"))
            {
                call.Found(GeneralRules.InvalidDidDidUnknown);
            }
            else if (did != "" && !Text.Digits(did, 10, 11))
            {
                call.Found(GeneralRules.InvalidDidSendSMSDid);
            }
            if (enable == "")
            {
                call.Found(MessagingRules.MissingEnableEnable);
            }
            if (emailEnabled != "" && !Sets.Flag.Contains(emailEnabled))
            {
                call.Found(MessagingRules.InvalidEmailEnableEmailEnabled);
            }
            if (emailAddress != "" && !Net.Email(emailAddress))
            {
                call.Found(GeneralRules.InvalidEmailEmailAddress);
            }
            if (smsForwardEnable != "" && !Sets.Flag.Contains(smsForwardEnable))
            {
                call.Found(MessagingRules.InvalidForwardEnableSmsForwardEnable);
            }
            if (smsForward != "" && !CharClasses.Callerid.Only(smsForward))
            {
                call.Found(MessagingRules.InvalidSmsForwardSmsForward);
            }
            if (smsForward != "" && did != "" && smsForward == did)
            {
                call.Found(DidsRules.InvalidForwardingDidSmsForward);
            }
            if (urlCallbackEnable != "" && !Sets.Flag.Contains(urlCallbackEnable))
            {
                call.Found(MessagingRules.InvalidCallbackEnableUrlCallbackEnable);
            }
            if (urlCallbackRetry != "" && !Sets.Flag.Contains(urlCallbackRetry))
            {
                call.Found(MessagingRules.InvalidCallbackRetryUrlCallbackRetry);
            }
            if (dialmode != "" && !Sets.AuthType.Contains(dialmode))
            {
                call.Found(LocalRules.UnnamedStatusDialmode);
            }
            if (smppEnabled == "1" && smppUrl == "")
            {
                call.Found(MessagingRules.InvalidSmppUrlSmppUrl);
            }
            if (smppEnabled == "1" && smppUser == "")
            {
                call.Found(MessagingRules.InvalidSmppUsernameSmppUser);
            }
            if (smppEnabled == "1" && smppPass == "")
            {
                call.Found(MessagingRules.InvalidSmppPasswordSmppPass);
            }
        }
    }
}
