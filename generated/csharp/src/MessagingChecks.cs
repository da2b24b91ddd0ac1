// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>
    /// The checks of the area messaging; parameters go by their place in the list of Methods.
    /// </summary>
    internal static class MessagingChecks
    {
        /// <summary>Deletes one stored SMS.</summary>
        internal static void DeleteSMS(Call call)
        {
            string id = call.Get(0);
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
            string id = call.Get(0);
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
            string sms = call.Get(0);
            string client = call.Get(1);
            string from = call.Get(2);
            string to = call.Get(3);
            string type = call.Get(4);
            string did = call.Get(5);
            string contact = call.Get(6);
            string limit = call.Get(7);
            string timezone = call.Get(8);
            string allMessages = call.Get(9);
            int fromDay = Dates.Day(from);
            int toDay = Dates.Day(to);
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
            if (from != "" && !Dates.Date(from, fromDay, true, true))
            {
                call.Found(GeneralRules.InvalidDateFrom);
            }
            else if (from != "" && !Dates.Date(from, fromDay, false, true))
            {
                call.Found(GeneralRules.InvalidDateFromPadding);
            }
            if (to != "" && !Dates.Date(to, toDay, true, true))
            {
                call.Found(GeneralRules.InvalidDateTo);
            }
            else if (to != "" && !Dates.Date(to, toDay, false, true))
            {
                call.Found(GeneralRules.InvalidDateToPadding);
            }
            if (from != "" && to != "" && !Dates.Ordered(fromDay, toDay))
            {
                call.Found(GeneralRules.InvalidDateFromFrom);
            }
            if (from != "" && to != "" && !Dates.DaysWithin(fromDay, toDay, 92))
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
            string mms = call.Get(0);
            string client = call.Get(1);
            string from = call.Get(2);
            string to = call.Get(3);
            string type = call.Get(4);
            string did = call.Get(5);
            string contact = call.Get(6);
            string limit = call.Get(7);
            string timezone = call.Get(8);
            string allMessages = call.Get(9);
            string sms = call.Get(10);
            int fromDay = Dates.Day(from);
            int toDay = Dates.Day(to);
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
            if (from != "" && !Dates.Date(from, fromDay, true, true))
            {
                call.Found(GeneralRules.InvalidDateFrom);
            }
            else if (from != "" && !Dates.Date(from, fromDay, false, true))
            {
                call.Found(GeneralRules.InvalidDateFromPadding);
            }
            if (to != "" && !Dates.Date(to, toDay, true, true))
            {
                call.Found(GeneralRules.InvalidDateTo);
            }
            else if (to != "" && !Dates.Date(to, toDay, false, true))
            {
                call.Found(GeneralRules.InvalidDateToPadding);
            }
            if (from != "" && to != "" && !Dates.Ordered(fromDay, toDay))
            {
                call.Found(GeneralRules.InvalidDateFromFrom);
            }
            if (from != "" && to != "" && !Dates.DaysWithin(fromDay, toDay, 92))
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
            string sms = call.Get(0);
            string from = call.Get(1);
            string to = call.Get(2);
            string type = call.Get(3);
            string did = call.Get(4);
            string contact = call.Get(5);
            string limit = call.Get(6);
            string timezone = call.Get(7);
            string allMessages = call.Get(8);
            int fromDay = Dates.Day(from);
            int toDay = Dates.Day(to);
            if (sms != "" && !Text.Digits(sms, 1, 20))
            {
                call.Found(MessagingRules.InvalidSmsSms);
            }
            else if (allMessages == "1" && sms != "" && sms != "0")
            {
                call.Found(MessagingRules.InvalidSmsSmsAllMessages);
            }
            if (from != "" && !Dates.Date(from, fromDay, true, true))
            {
                call.Found(GeneralRules.InvalidDateFrom);
            }
            else if (from != "" && !Dates.Date(from, fromDay, false, true))
            {
                call.Found(GeneralRules.InvalidDateFromPadding);
            }
            if (to != "" && !Dates.Date(to, toDay, true, true))
            {
                call.Found(GeneralRules.InvalidDateTo);
            }
            else if (to != "" && !Dates.Date(to, toDay, false, true))
            {
                call.Found(GeneralRules.InvalidDateToPadding);
            }
            if (from != "" && to != "" && !Dates.Ordered(fromDay, toDay))
            {
                call.Found(GeneralRules.InvalidDateFromFrom);
            }
            if (from != "" && to != "" && !Dates.DaysWithin(fromDay, toDay, 92))
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
            else if (
                did != ""
                && !(
                    call.LookupHas(did, "getDIDsInfo.did")
                    || CharClasses.InvalidDid.Some(did)
                    || Text.Digits(did, 11, Text.Unbounded)
                )
            )
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
            string mms = call.Get(0);
            string from = call.Get(1);
            string to = call.Get(2);
            string type = call.Get(3);
            string did = call.Get(4);
            string contact = call.Get(5);
            string limit = call.Get(6);
            string timezone = call.Get(7);
            int fromDay = Dates.Day(from);
            int toDay = Dates.Day(to);
            if (mms != "" && !Text.Digits(mms, 1, 20))
            {
                call.Found(MessagingRules.InvalidSmsMms);
            }
            if (from != "" && !Dates.Date(from, fromDay, true, true))
            {
                call.Found(GeneralRules.InvalidDateFrom);
            }
            else if (from != "" && !Dates.Date(from, fromDay, false, true))
            {
                call.Found(GeneralRules.InvalidDateFromPadding);
            }
            if (to != "" && !Dates.Date(to, toDay, true, true))
            {
                call.Found(GeneralRules.InvalidDateTo);
            }
            else if (to != "" && !Dates.Date(to, toDay, false, true))
            {
                call.Found(GeneralRules.InvalidDateToPadding);
            }
            if (from != "" && to != "" && !Dates.Ordered(fromDay, toDay))
            {
                call.Found(GeneralRules.InvalidDateFromFrom);
            }
            if (from != "" && to != "" && !Dates.DaysWithin(fromDay, toDay, 92))
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
            else if (
                did != ""
                && !(
                    call.LookupHas(did, "getDIDsInfo.did")
                    || CharClasses.InvalidDid.Some(did)
                    || Text.Digits(did, 11, Text.Unbounded)
                )
            )
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
            string id = call.Get(0);
            if (id != "" && !Text.Digits(id, 1, 20))
            {
                call.Found(GeneralRules.InvalidIdId);
            }
        }

        /// <summary>Sends an SMS from one of the account's DIDs.</summary>
        internal static void SendSMS(Call call)
        {
            string did = call.Get(0);
            string dst = call.Get(1);
            string message = call.Get(2);
            if (did == "")
            {
                call.Found(GeneralRules.MissingDidDid);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
            else if (
                did != ""
                && !(
                    call.LookupHas(did, "getDIDsInfo.did")
                    || CharClasses.InvalidDid.Some(did)
                    || Text.Digits(did, 11, Text.Unbounded)
                )
            )
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
            string did = call.Get(0);
            string dst = call.Get(1);
            string message = call.Get(2);
            string media1 = call.Get(3);
            string media2 = call.Get(4);
            string media3 = call.Get(5);
            if (did == "")
            {
                call.Found(GeneralRules.MissingDidDid);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
            else if (
                did != ""
                && !(
                    call.LookupHas(did, "getDIDsInfo.did")
                    || CharClasses.InvalidDid.Some(did)
                    || Text.Digits(did, 11, Text.Unbounded)
                )
            )
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
            string did = call.Get(0);
            string enable = call.Get(1);
            string emailEnabled = call.Get(2);
            string emailAddress = call.Get(3);
            string smsForwardEnable = call.Get(4);
            string smsForward = call.Get(5);
            string urlCallbackEnable = call.Get(6);
            string urlCallbackRetry = call.Get(8);
            string dialmode = call.Get(13);
            string smppEnabled = call.Get(14);
            string smppUrl = call.Get(15);
            string smppUser = call.Get(16);
            string smppPass = call.Get(17);
            if (did == "")
            {
                call.Found(GeneralRules.MissingDidDid);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
            else if (
                did != ""
                && !(
                    call.LookupHas(did, "getDIDsInfo.did")
                    || CharClasses.InvalidDid.Some(did)
                    || Text.Digits(did, 11, Text.Unbounded)
                )
            )
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
