// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>
    /// The checks of the area fax; parameters go by their place in the list of Methods.
    /// </summary>
    internal static class FaxChecks
    {
        /// <summary>Removes a fax number from the account.</summary>
        internal static void CancelFaxNumber(Call call)
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

        /// <summary>Deletes a fax message from the account.</summary>
        internal static void DeleteFaxMessage(Call call)
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

        /// <summary>Deletes an email-to-fax configuration.</summary>
        internal static void DelEmailToFax(Call call)
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

        /// <summary>Deletes a fax folder.</summary>
        internal static void DelFaxFolder(Call call)
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

        /// <summary>Lists the Canadian provinces for fax numbers, or returns one by code.</summary>
        internal static void GetFaxProvinces(Call call)
        {
            string province = call.Get(0);
            if (province != "" && !Patterns.Country.IsMatch(province))
            {
                call.Found(DidsRules.InvalidProvinceProvince);
            }
        }

        /// <summary>Lists the US states for fax numbers, or returns one by code.</summary>
        internal static void GetFaxStates(Call call)
        {
            string state = call.Get(0);
            if (state != "" && !Patterns.Country.IsMatch(state))
            {
                call.Found(GeneralRules.InvalidStateState);
            }
        }

        /// <summary>Lists the fax rate centres of a Canadian province.</summary>
        internal static void GetFaxRateCentersCAN(Call call)
        {
            string province = call.Get(0);
            if (province == "")
            {
                call.Found(DidsRules.MissingProvinceProvince);
            }
            if (province != "" && !Patterns.Country.IsMatch(province))
            {
                call.Found(DidsRules.InvalidProvinceProvince);
            }
        }

        /// <summary>Lists the fax rate centres of a US state.</summary>
        internal static void GetFaxRateCentersUSA(Call call)
        {
            string state = call.Get(0);
            if (state == "")
            {
                call.Found(GeneralRules.MissingStateState);
            }
            if (state != "" && !Patterns.Country.IsMatch(state))
            {
                call.Found(GeneralRules.InvalidStateState);
            }
        }

        /// <summary>Lists the fax numbers on the account, or returns one by number.</summary>
        internal static void GetFaxNumbersInfo(Call call)
        {
            string did = call.Get(0);
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
        }

        /// <summary>Tells whether a fax number is portable into the network.</summary>
        internal static void GetFaxNumbersPortability(Call call)
        {
            string did = call.Get(0);
            if (did == "")
            {
                call.Found(GeneralRules.MissingDidDid);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
        }

        /// <summary>Lists fax messages by date and folder, or returns one by ID.</summary>
        internal static void GetFaxMessages(Call call)
        {
            string from = call.Get(0);
            string to = call.Get(1);
            string id = call.Get(3);
            int fromDay = Dates.Day(from);
            int toDay = Dates.Day(to);
            if (from != "" && !Dates.Date(from, fromDay, true, true))
            {
                call.Found(GeneralRules.InvalidDateGetFaxMessagesFrom);
            }
            else if (from != "" && !Dates.Date(from, fromDay, false, true))
            {
                call.Found(GeneralRules.InvalidDateFromPadding);
            }
            if (to != "" && !Dates.Date(to, toDay, true, true))
            {
                call.Found(GeneralRules.InvalidDateGetFaxMessagesTo);
            }
            else if (to != "" && !Dates.Date(to, toDay, false, true))
            {
                call.Found(GeneralRules.InvalidDateToPadding);
            }
            if (from != "" && to != "" && !Dates.Ordered(fromDay, toDay))
            {
                call.Found(GeneralRules.InvalidDateFromFrom);
            }
            if (id != "" && !Text.Digits(id, 1, 20))
            {
                call.Found(GeneralRules.InvalidIdId);
            }
        }

        /// <summary>Returns a fax message as a Base64-encoded PDF.</summary>
        internal static void GetFaxMessagePDF(Call call)
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

        /// <summary>Lists the fax folders on the account.</summary>
        internal static void GetFaxFolders(Call call)
        {
            string id = call.Get(0);
            if (id != "" && !Text.Digits(id, 1, 20))
            {
                call.Found(GeneralRules.InvalidIdId);
            }
        }

        /// <summary>Lists email-to-fax configurations, or returns one by ID.</summary>
        internal static void GetEmailToFax(Call call)
        {
            string id = call.Get(0);
            if (id != "" && !Text.Digits(id, 1, 20))
            {
                call.Found(GeneralRules.InvalidIdId);
            }
        }

        /// <summary>Emails a fax message as a PDF attachment.</summary>
        internal static void MailFaxMessagePDF(Call call)
        {
            string id = call.Get(0);
            string email = call.Get(1);
            if (id == "")
            {
                call.Found(GeneralRules.MissingIdId);
            }
            if (id != "" && !Text.Digits(id, 1, 20))
            {
                call.Found(GeneralRules.InvalidIdId);
            }
            if (email == "")
            {
                call.Found(GeneralRules.MissingEmailEmail);
            }
            if (email != "" && !Net.Email(email))
            {
                call.Found(GeneralRules.InvalidEmailEmail);
            }
        }

        /// <summary>Moves a fax message to another fax folder.</summary>
        internal static void MoveFaxMessage(Call call)
        {
            string faxId = call.Get(0);
            string folderId = call.Get(1);
            if (faxId == "")
            {
                call.Found(FaxRules.InvalidFaxIdFaxIdRequired);
            }
            else if (faxId != "" && !Text.Digits(faxId, 1, 20))
            {
                call.Found(FaxRules.InvalidFaxIdFaxId);
            }
            else if (faxId != "" && !call.LookupHas(faxId, "getFaxMessages.id"))
            {
                call.Found(FaxRules.InvalidFaxIdFaxIdUnknown);
            }
            if (folderId == "")
            {
                call.Found(FaxRules.InvalidFolderIdFolderIdRequired);
            }
            else if (folderId != "" && !Text.Digits(folderId, 1, 20))
            {
                call.Found(FaxRules.InvalidFolderIdFolderId);
            }
            else if (folderId != "" && !call.LookupHas(folderId, "getFaxFolders.id"))
            {
                call.Found(FaxRules.InvalidFolderIdFolderIdUnknown);
            }
        }

        /// <summary>Orders one or more new fax numbers.</summary>
        internal static void OrderFaxNumber(Call call)
        {
            string location = call.Get(0);
            string quantity = call.Get(1);
            string email = call.Get(2);
            string emailEnable = call.Get(3);
            string urlCallbackEnable = call.Get(6);
            string urlCallbackRetry = call.Get(7);
            if (location == "")
            {
                call.Found(DidsRules.MissingLocationLocation);
            }
            if (location != "" && !Text.Digits(location, 1, 20))
            {
                call.Found(DidsRules.InvalidLocationLocation);
            }
            if (quantity == "")
            {
                call.Found(DidsRules.InvalidQuantityQuantityRequired);
            }
            else if (quantity != "" && !Numbers.Integer(quantity, 1, 1000000, 1, false))
            {
                call.Found(DidsRules.InvalidQuantityQuantity);
            }
            if (email != "" && !Net.Email(email))
            {
                call.Found(GeneralRules.InvalidEmailEmail);
            }
            if (emailEnable != "" && !Sets.Flag.Contains(emailEnable))
            {
                call.Found(MessagingRules.InvalidEmailEnableEmailEnable);
            }
            if (urlCallbackEnable != "" && !Sets.Flag.Contains(urlCallbackEnable))
            {
                call.Found(MessagingRules.InvalidCallbackEnableUrlCallbackEnable);
            }
            if (urlCallbackRetry != "" && !Sets.Flag.Contains(urlCallbackRetry))
            {
                call.Found(MessagingRules.InvalidCallbackRetryUrlCallbackRetry);
            }
        }

        /// <summary>Creates a fax folder, or updates the one whose ID is given.</summary>
        internal static void SetFaxFolder(Call call)
        {
            string id = call.Get(0);
            string name = call.Get(1);
            if (id != "" && !Text.Digits(id, 1, 20))
            {
                call.Found(GeneralRules.InvalidIdId);
            }
            if (name == "")
            {
                call.Found(GeneralRules.MissingNameName);
            }
        }

        /// <summary>
        /// Creates an email-to-fax configuration, or updates the one whose ID is given.
        /// </summary>
        internal static void SetEmailToFax(Call call)
        {
            string id = call.Get(0);
            string authEmail = call.Get(2);
            string fromNumberId = call.Get(3);
            string securityCode = call.Get(5);
            if (id != "" && !Text.Digits(id, 1, 20))
            {
                call.Found(GeneralRules.InvalidIdId);
            }
            if (authEmail == "")
            {
                call.Found(GeneralRules.MissingEmailAuthEmail);
            }
            if (authEmail != "" && !Net.Email(authEmail))
            {
                call.Found(GeneralRules.InvalidEmailAuthEmail);
            }
            if (fromNumberId == "")
            {
                call.Found(GeneralRules.MissingParamsFromNumberId);
            }
            if (securityCode == "")
            {
                call.Found(FaxRules.InvalidSecurityCodeSecurityCodeRequired);
            }
            else if (securityCode != "" && !CharClasses.InvalidUsername.Only(securityCode))
            {
                call.Found(FaxRules.InvalidSecurityCodeSecurityCode);
            }
        }

        /// <summary>Finds Canadian fax rate centres by area code.</summary>
        internal static void SearchFaxAreaCodeCAN(Call call)
        {
            string areaCode = call.Get(0);
            if (areaCode == "")
            {
                call.Found(FaxRules.InvalidAreaCodeAreaCodeRequired);
            }
            else if (areaCode != "" && !Text.Digits(areaCode, 3, 3))
            {
                call.Found(FaxRules.InvalidAreaCodeAreaCode);
            }
        }

        /// <summary>Finds US fax rate centres by area code.</summary>
        internal static void SearchFaxAreaCodeUSA(Call call)
        {
            string areaCode = call.Get(0);
            if (areaCode == "")
            {
                call.Found(FaxRules.InvalidAreaCodeAreaCodeRequired);
            }
            else if (areaCode != "" && !Text.Digits(areaCode, 3, 3))
            {
                call.Found(FaxRules.InvalidAreaCodeAreaCode);
            }
        }

        /// <summary>Updates the email, callback and SIP settings of a fax number.</summary>
        internal static void SetFaxNumberInfo(Call call)
        {
            string did = call.Get(0);
            string email = call.Get(1);
            string emailEnable = call.Get(2);
            string urlCallbackEnable = call.Get(5);
            string urlCallbackRetry = call.Get(6);
            if (did == "")
            {
                call.Found(GeneralRules.MissingDidDid);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
            if (email != "" && !Net.Email(email))
            {
                call.Found(GeneralRules.InvalidEmailEmail);
            }
            if (emailEnable != "" && !Sets.Flag.Contains(emailEnable))
            {
                call.Found(MessagingRules.InvalidEmailEnableEmailEnable);
            }
            if (urlCallbackEnable != "" && !Sets.Flag.Contains(urlCallbackEnable))
            {
                call.Found(MessagingRules.InvalidCallbackEnableUrlCallbackEnable);
            }
            if (urlCallbackRetry != "" && !Sets.Flag.Contains(urlCallbackRetry))
            {
                call.Found(MessagingRules.InvalidCallbackRetryUrlCallbackRetry);
            }
        }

        /// <summary>Updates only the email notification settings of a fax number.</summary>
        internal static void SetFaxNumberEmail(Call call)
        {
            string did = call.Get(0);
            string email = call.Get(1);
            string emailEnable = call.Get(2);
            if (did == "")
            {
                call.Found(GeneralRules.MissingDidDid);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
            if (email != "" && !Net.Email(email))
            {
                call.Found(GeneralRules.InvalidEmailEmail);
            }
            if (emailEnable != "" && !Sets.Flag.Contains(emailEnable))
            {
                call.Found(MessagingRules.InvalidEmailEnableEmailEnable);
            }
        }

        /// <summary>Updates only the URL callback settings of a fax number.</summary>
        internal static void SetFaxNumberURLCallback(Call call)
        {
            string did = call.Get(0);
            string urlCallbackEnable = call.Get(2);
            string urlCallbackRetry = call.Get(3);
            if (did == "")
            {
                call.Found(GeneralRules.MissingDidDid);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
            if (urlCallbackEnable != "" && !Sets.Flag.Contains(urlCallbackEnable))
            {
                call.Found(MessagingRules.InvalidCallbackEnableUrlCallbackEnable);
            }
            if (urlCallbackRetry != "" && !Sets.Flag.Contains(urlCallbackRetry))
            {
                call.Found(MessagingRules.InvalidCallbackRetryUrlCallbackRetry);
            }
        }

        /// <summary>Sends a file as a fax.</summary>
        internal static void SendFaxMessage(Call call)
        {
            string toNumber = call.Get(0);
            string fromName = call.Get(1);
            string fromNumber = call.Get(2);
            string sendEmail = call.Get(4);
            string file = call.Get(6);
            if (toNumber == "")
            {
                call.Found(FaxRules.InvalidToNumberToNumberRequired);
            }
            else if (toNumber != "" && !CharClasses.Callerid.Only(toNumber))
            {
                call.Found(FaxRules.InvalidToNumberToNumber);
            }
            if (fromName == "")
            {
                call.Found(GeneralRules.MissingParamsFromName);
            }
            if (fromNumber == "")
            {
                call.Found(FaxRules.InvalidFromNumberFromNumberRequired);
            }
            else if (fromNumber != "" && !CharClasses.Callerid.Only(fromNumber))
            {
                call.Found(FaxRules.InvalidFromNumberFromNumber);
            }
            else if (fromNumber != "" && !call.LookupHas(fromNumber, "getFaxNumbersInfo.did"))
            {
                call.Found(FaxRules.InvalidFromNumberFromNumberUnknown);
            }
            if (sendEmail != "" && !Net.Email(sendEmail))
            {
                call.Found(GeneralRules.InvalidEmailSendEmail);
            }
            if (file == "")
            {
                call.Found(GeneralRules.MissingFileFile);
            }
            if (file != "" && !Text.Base64(file))
            {
                call.Found(GeneralRules.NoBase64fileFile);
            }
        }
    }
}
