// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>
    /// The checks of the area accounts; parameters go by their place in the list of Methods.
    /// </summary>
    internal static class AccountsChecks
    {
        /// <summary>Creates a sub-account under the account.</summary>
        internal static void CreateSubAccount(Call call)
        {
            string username = call.Get(0);
            string protocol = call.Get(1);
            string authType = call.Get(3);
            string password = call.Get(4);
            string ip = call.Get(5);
            string deviceType = call.Get(6);
            string calleridNumber = call.Get(7);
            string canadaRouting = call.Get(8);
            string lockInternational = call.Get(9);
            string internationalRoute = call.Get(10);
            string musicOnHold = call.Get(11);
            string language = call.Get(12);
            string allowedCodecs = call.Get(13);
            string dtmfMode = call.Get(14);
            string nat = call.Get(15);
            string sipTraffic = call.Get(16);
            string maxExpiry = call.Get(17);
            string rtpTimeout = call.Get(18);
            string rtpHoldTimeout = call.Get(19);
            string ipRestriction = call.Get(20);
            string enableIpRestriction = call.Get(21);
            string popRestriction = call.Get(22);
            string enablePopRestriction = call.Get(23);
            string internalExtension = call.Get(24);
            string internalVoicemail = call.Get(25);
            string internalDialtime = call.Get(26);
            string resellerClient = call.Get(27);
            string resellerPackage = call.Get(28);
            string resellerNextbilling = call.Get(29);
            string recordCalls = call.Get(32);
            string transcribe = call.Get(33);
            string transcriptionLocale = call.Get(34);
            string transcriptionEmail = call.Get(35);
            string transcriptionStartDelay = call.Get(36);
            string dialingMode = call.Get(39);
            string tfcarrier = call.Get(40);
            string internalExtensionLocation = call.Get(41);
            string transcriptionRedaction = call.Get(43);
            string transcriptionSummary = call.Get(44);
            string transcriptionSentiment = call.Get(45);
            string callPickupBehavior = call.Get(48);
            int resellerNextbillingDay = Dates.Day(resellerNextbilling);
            if (username == "")
            {
                call.Found(AccountsRules.MissingUsernameUsername);
            }
            if (username != "" && !CharClasses.InvalidUsername.Only(username))
            {
                call.Found(AccountsRules.InvalidUsernameUsername);
            }
            if (username != "" && !call.LookupLacks(username, "getSubAccounts.username"))
            {
                call.Found(AccountsRules.UsedUsernameUsernameTaken);
            }
            if (protocol == "")
            {
                call.Found(AccountsRules.MissingProtocolProtocol);
            }
            if (protocol != "" && !Text.Digits(protocol, 1, 3))
            {
                call.Found(AccountsRules.InvalidProtocolProtocol);
            }
            else if (protocol != "" && !call.LookupHas(protocol, "getProtocols.value"))
            {
                call.Found(AccountsRules.InvalidProtocolProtocolUnknown);
            }
            if (authType == "")
            {
                call.Found(AccountsRules.MissingAuthtypeAuthType);
            }
            if (authType != "" && !Sets.AuthType.Contains(authType))
            {
                call.Found(AccountsRules.InvalidAuthtypeAuthType);
            }
            if (protocol == "2" && authType != "" && authType != "2")
            {
                call.Found(AccountsRules.InvalidAuthtypeH323AuthType);
            }
            if (protocol == "3" && authType != "" && authType != "1")
            {
                call.Found(AccountsRules.InvalidAuthtypeIax2AuthType);
            }
            if (authType == "2" && password != "")
            {
                call.Found(AccountsRules.InvalidPasswordAuthPassword);
            }
            if (authType == "1" && password == "")
            {
                call.Found(GeneralRules.MissingPasswordCreateSubAccountPassword);
            }
            if (authType == "1" && password != "" && !Text.Length(password, 8, Text.Unbounded))
            {
                call.Found(AccountsRules.InvalidPasswordLessthan8charactersLongPassword);
            }
            if (
                authType == "1"
                && password != ""
                && !CharClasses.InvalidPasswordIlegalCharacters.Only(password)
            )
            {
                call.Found(AccountsRules.InvalidPasswordIlegalCharactersPassword);
            }
            if (
                authType == "1"
                && password != ""
                && !CharClasses.InvalidPasswordMissingLowercase.Some(password)
            )
            {
                call.Found(AccountsRules.InvalidPasswordMissingLowercasePassword);
            }
            if (
                authType == "1"
                && password != ""
                && !CharClasses.InvalidPasswordMissingNumber.Some(password)
            )
            {
                call.Found(AccountsRules.InvalidPasswordMissingNumberPassword);
            }
            if (
                authType == "1"
                && password != ""
                && !CharClasses.InvalidPasswordMissingUppercase.Some(password)
            )
            {
                call.Found(AccountsRules.InvalidPasswordMissingUppercasePassword);
            }
            if (authType == "1" && ip != "")
            {
                call.Found(AccountsRules.InvalidIpAuthIp);
            }
            if (protocol == "3" && ip != "")
            {
                call.Found(AccountsRules.InvalidIpIax2Ip);
            }
            if (authType == "2" && ip == "")
            {
                call.Found(AccountsRules.MissingIpIp);
            }
            if (protocol == "2" && ip == "")
            {
                call.Found(AccountsRules.MissingIpH323Ip);
            }
            if (ip != "" && !(Net.Ipv4(ip) || Net.Hostname(ip)))
            {
                call.Found(AccountsRules.InvalidIpIp);
            }
            if (ip != "" && !call.LookupLacks(ip, "getSubAccounts.ip"))
            {
                call.Found(AccountsRules.RepeatedIpIpTaken);
            }
            if (deviceType == "")
            {
                call.Found(AccountsRules.MissingDevicetypeDeviceType);
            }
            if (deviceType != "" && !Text.Digits(deviceType, 1, 6))
            {
                call.Found(AccountsRules.InvalidDevicetypeDeviceType);
            }
            else if (deviceType != "" && !call.LookupHas(deviceType, "getDeviceTypes.value"))
            {
                call.Found(AccountsRules.InvalidDevicetypeDeviceTypeUnknown);
            }
            if (calleridNumber != "" && !CharClasses.Callerid.Only(calleridNumber))
            {
                call.Found(CallflowRules.InvalidCalleridOverrideCalleridNumber);
            }
            if (canadaRouting != "" && !(canadaRouting == "-1" || Text.Digits(canadaRouting, 1, 6)))
            {
                call.Found(AccountsRules.InvalidCanadaRoutingCanadaRouting);
            }
            else if (
                canadaRouting != ""
                && !Sets.CanadaRouting.Contains(canadaRouting)
                && canadaRouting != ""
                && !call.LookupHas(canadaRouting, "getRoutes.value")
            )
            {
                call.Found(AccountsRules.InvalidCanadaRoutingCanadaRoutingUnknown);
            }
            if (lockInternational == "")
            {
                call.Found(AccountsRules.MissingLockinternationalLockInternational);
            }
            if (lockInternational != "" && !Text.Digits(lockInternational, 1, 6))
            {
                call.Found(AccountsRules.InvalidLockinternationalLockInternational);
            }
            else if (
                lockInternational != ""
                && !call.LookupHas(lockInternational, "getLockInternational.value")
            )
            {
                call.Found(AccountsRules.InvalidLockinternationalLockInternationalUnknown);
            }
            if (internationalRoute == "")
            {
                call.Found(AccountsRules.MissingInternationalrouteInternationalRoute);
            }
            if (internationalRoute != "" && internationalRoute == "0")
            {
                call.Found(AccountsRules.InvalidInternationalrouteZero);
            }
            else if (internationalRoute != "" && !Text.Digits(internationalRoute, 1, 6))
            {
                call.Found(AccountsRules.InvalidInternationalrouteInternationalRoute);
            }
            else if (
                internationalRoute != ""
                && !call.LookupHas(internationalRoute, "getRoutes.value")
            )
            {
                call.Found(AccountsRules.InvalidInternationalrouteInternationalRouteUnknown);
            }
            if (musicOnHold == "")
            {
                call.Found(GeneralRules.MissingMusiconholdMusicOnHold);
            }
            if (musicOnHold != "" && musicOnHold == "none")
            {
                call.Found(RecordingsRules.InvalidMusiconholdMusicOnHold);
            }
            else if (
                musicOnHold != ""
                && musicOnHold != "default"
                && musicOnHold != ""
                && !call.LookupHas(musicOnHold, "getMusicOnHold.value")
            )
            {
                call.Found(RecordingsRules.InvalidMusiconholdMusicOnHoldUnknown);
            }
            if (language != "" && !Sets.Language.Contains(language))
            {
                call.Found(GeneralRules.InvalidLanguageLanguage);
            }
            if (allowedCodecs == "")
            {
                call.Found(AccountsRules.MissingAllowedcodecsAllowedCodecs);
            }
            if (
                allowedCodecs != ""
                && !Text.Items(allowedCodecs, ';', item => Patterns.CodecsItem.IsMatch(item))
            )
            {
                call.Found(AccountsRules.InvalidAllowedcodecsAllowedCodecs);
            }
            if (dtmfMode == "")
            {
                call.Found(AccountsRules.MissingDtmfmodeDtmfMode);
            }
            if (dtmfMode != "" && !Sets.DtmfMode.Contains(Text.Lower(dtmfMode)))
            {
                call.Found(AccountsRules.InvalidDtmfmodeDtmfMode);
            }
            if (nat == "")
            {
                call.Found(AccountsRules.MissingNatNat);
            }
            if (nat != "" && !Sets.Nat.Contains(nat))
            {
                call.Found(AccountsRules.InvalidNatNat);
            }
            if (sipTraffic != "" && !Sets.Flag.Contains(sipTraffic))
            {
                call.Found(AccountsRules.InvalidSipTrafficSipTraffic);
            }
            if (maxExpiry != "" && !Numbers.Integer(maxExpiry, 60, 3600, 1, false))
            {
                call.Found(AccountsRules.InvalidMaxExpiryMaxExpiry);
            }
            if (rtpTimeout != "" && !Numbers.Integer(rtpTimeout, 1, 3600, 1, false))
            {
                call.Found(AccountsRules.InvalidRtpTimeoutRtpTimeout);
            }
            if (rtpHoldTimeout != "" && !Numbers.Integer(rtpHoldTimeout, 1, 3600, 1, false))
            {
                call.Found(AccountsRules.InvalidRtpHoldTimeoutRtpHoldTimeout);
            }
            if (
                rtpTimeout != ""
                && rtpHoldTimeout != ""
                && !Numbers.Ordered(rtpTimeout, rtpHoldTimeout)
            )
            {
                call.Found(AccountsRules.RtpTimeoutGreaterThanRtpHoldTimeoutRtpTimeout);
            }
            if (enableIpRestriction == "1" && ipRestriction == "")
            {
                call.Found(AccountsRules.MissingIpRestrictionIpRestriction);
            }
            if (
                ipRestriction != ""
                && !Text.Items(ipRestriction, ',', item =>
                    Net.Ipv4(item) || Net.Cidr(item) || Net.Hostname(item)
                )
            )
            {
                call.Found(AccountsRules.InvalidIpIpRestriction);
            }
            if (enableIpRestriction != "" && !Sets.Flag.Contains(enableIpRestriction))
            {
                call.Found(AccountsRules.InvalidEnableIpRestrictionEnableIpRestriction);
            }
            if (enablePopRestriction == "1" && popRestriction == "")
            {
                call.Found(AccountsRules.MissingPopRestrictionPopRestriction);
            }
            if (
                popRestriction != ""
                && !Text.Items(popRestriction, ',', item => Text.Digits(item, 1, 6))
            )
            {
                call.Found(AccountsRules.InvalidPopRestrictionPopRestriction);
            }
            if (enablePopRestriction != "" && !Sets.Flag.Contains(enablePopRestriction))
            {
                call.Found(AccountsRules.InvalidEnablePopRestrictionEnablePopRestriction);
            }
            if (internalExtension != "" && !Text.Length(internalExtension, 0, 5))
            {
                call.Found(AccountsRules.InvalidExtensionLengthInternalExtension);
            }
            if (internalExtension != "" && !Text.Digits(internalExtension, 1, 64))
            {
                call.Found(AccountsRules.InvalidExtensionInternalExtension);
            }
            if (
                internalExtension != ""
                && Text.HasPrefix(internalExtension, Prefixes.InvalidExtensionPrefix)
            )
            {
                call.Found(AccountsRules.InvalidExtensionPrefixInternalExtension);
            }
            if (internalExtension != "" && Sets.InvalidExtensions.Contains(internalExtension))
            {
                call.Found(AccountsRules.InvalidExtensionsInternalExtension);
            }
            if (
                internalExtension != ""
                && internalExtension != "0"
                && internalExtensionLocation == ""
                && internalExtension != ""
                && !call.LookupLacks(internalExtension, "getSubAccounts.internal_extension")
            )
            {
                call.Found(AccountsRules.UsedExtensionInternalExtensionTaken);
            }
            if (
                internalExtensionLocation != ""
                && internalExtensionLocation != "0"
                && internalExtension != ""
                && !call.LookupLacks(internalExtension, "getSubAccounts.internal_extension")
            )
            {
                call.Found(AccountsRules.UsedExtensionInLocationTaken);
            }
            if (internalVoicemail != "" && !Text.Digits(internalVoicemail, 1, 20))
            {
                call.Found(AccountsRules.InvalidInternalvoicemailInternalVoicemail);
            }
            else if (
                internalVoicemail != ""
                && internalVoicemail != "0"
                && internalVoicemail != ""
                && !call.LookupHas(internalVoicemail, "getVoicemails.mailbox")
            )
            {
                call.Found(AccountsRules.InvalidInternalvoicemailInternalVoicemailUnknown);
            }
            if (internalDialtime != "" && !Numbers.Integer(internalDialtime, 1, 60, 1, false))
            {
                call.Found(AccountsRules.InvalidInternaldialtimeInternalDialtime);
            }
            if (resellerPackage != "" && resellerPackage != "0" && resellerClient == "")
            {
                call.Found(AccountsRules.MissingResellerclientResellerClient);
            }
            if (resellerClient != "" && !Text.Digits(resellerClient, 1, 20))
            {
                call.Found(AccountsRules.InvalidResellerclientResellerClient);
            }
            else if (
                resellerClient != ""
                && resellerClient != "0"
                && resellerClient != ""
                && !call.LookupHas(resellerClient, "getClients.client")
            )
            {
                call.Found(AccountsRules.InvalidResellerclientResellerClientUnknown);
            }
            if (resellerClient != "" && resellerClient != "0" && resellerPackage == "")
            {
                call.Found(AccountsRules.MissingResellerpackageResellerPackage);
            }
            if (resellerPackage != "" && !Text.Digits(resellerPackage, 1, 20))
            {
                call.Found(AccountsRules.InvalidResellerpackageResellerPackage);
            }
            else if (
                resellerPackage != ""
                && resellerPackage != "0"
                && resellerPackage != ""
                && !call.LookupHas(resellerPackage, "getPackages.package")
            )
            {
                call.Found(AccountsRules.InvalidResellerpackageResellerPackageUnknown);
            }
            if (
                resellerNextbilling != ""
                && !(
                    resellerNextbilling == "0000-00-00"
                    || Dates.Date(resellerNextbilling, resellerNextbillingDay, true, false)
                )
            )
            {
                call.Found(AccountsRules.InvalidResellernextbillingResellerNextbilling);
            }
            else if (resellerNextbilling != "" && !call.NotPast(resellerNextbillingDay))
            {
                call.Found(AccountsRules.InvalidResellernextbillingPast);
            }
            if (recordCalls != "" && !Sets.Flag.Contains(recordCalls))
            {
                call.Found(AccountsRules.InvalidRecordCallsRecordCalls);
            }
            if (transcribe == "1" && transcriptionLocale == "")
            {
                call.Found(GeneralRules.MissingTranscriptionLocaleTranscriptionLocale);
            }
            if (
                transcriptionLocale != ""
                && !Text.Items(transcriptionLocale, ',', 1, 10, item =>
                    Patterns.LocalesItem.IsMatch(item)
                )
            )
            {
                call.Found(GeneralRules.InvalidTranscriptionLocaleTranscriptionLocale);
            }
            if (transcribe == "1" && transcriptionEmail == "")
            {
                call.Found(AccountsRules.MissingTranscriptionEmailTranscriptionEmail);
            }
            if (
                transcriptionEmail != ""
                && !CharClasses.InvalidTranscriptionEmail.Some(transcriptionEmail)
            )
            {
                call.Found(AccountsRules.InvalidTranscriptionEmailAt);
            }
            else if (
                transcriptionEmail != ""
                && !Text.Items(transcriptionEmail, ',', item => Net.Email(item))
            )
            {
                call.Found(AccountsRules.InvalidTranscriptionEmailTranscriptionEmail);
            }
            if (
                transcriptionStartDelay != ""
                && !Numbers.Integer(transcriptionStartDelay, 0, 60, 5, false)
            )
            {
                call.Found(LocalRules.UnnamedStatusTranscriptionStartDelay);
            }
            if (dialingMode != "" && !Sets.DialingMode.Contains(dialingMode))
            {
                call.Found(LocalRules.UnnamedStatusDialingMode);
            }
            if (tfcarrier != "" && !Sets.TollFreeCarrier.Contains(tfcarrier))
            {
                call.Found(LocalRules.UnnamedStatusTfcarrier);
            }
            if (
                transcriptionRedaction != ""
                && !Sets.YesNo.Contains(Text.Lower(transcriptionRedaction))
            )
            {
                call.Found(GeneralRules.InvalidTranscriptionRedactionTranscriptionRedaction);
            }
            if (
                transcriptionSummary != ""
                && !Sets.YesNo.Contains(Text.Lower(transcriptionSummary))
            )
            {
                call.Found(GeneralRules.InvalidTranscriptionSummaryTranscriptionSummary);
            }
            if (
                transcriptionSentiment != ""
                && !Sets.YesNo.Contains(Text.Lower(transcriptionSentiment))
            )
            {
                call.Found(GeneralRules.InvalidTranscriptionSentimentTranscriptionSentiment);
            }
            if (callPickupBehavior != "" && !Sets.PickupBehavior.Contains(callPickupBehavior))
            {
                call.Found(LocalRules.UnnamedStatusCallPickupBehavior);
            }
        }

        /// <summary>Deletes one sub-account.</summary>
        internal static void DelSubAccount(Call call)
        {
            string id = call.Get(0);
            if (id == "")
            {
                call.Found(GeneralRules.MissingIdDelSubAccountId);
            }
            if (id != "" && !Text.Digits(id, 1, 20))
            {
                call.Found(GeneralRules.InvalidIdId);
            }
            else if (id != "" && !call.LookupHas(id, "getSubAccounts.id"))
            {
                call.Found(GeneralRules.InvalidIdIdUnknown);
            }
        }

        /// <summary>
        /// Lists the codecs a sub-account may use, or returns only the one named.
        /// </summary>
        internal static void GetAllowedCodecs(Call call)
        {
            string codec = call.Get(0);
            if (codec != "" && !Patterns.CodecsItem.IsMatch(codec))
            {
                call.Found(AccountsRules.InvalidCodecCodec);
            }
            else if (codec != "" && !call.LookupHas(codec, "getAllowedCodecs.value"))
            {
                call.Found(AccountsRules.InvalidCodecCodecUnknown);
            }
        }

        /// <summary>
        /// Lists the authentication types, or returns only the one whose code is given.
        /// </summary>
        internal static void GetAuthTypes(Call call)
        {
            string type = call.Get(0);
            if (type != "" && !Text.Digits(type, 1, 6))
            {
                call.Found(AccountsRules.InvalidAuthtypeGetAuthTypesType);
            }
        }

        /// <summary>Lists the device types, or returns only the one whose code is given.</summary>
        internal static void GetDeviceTypes(Call call)
        {
            string deviceType = call.Get(0);
            if (deviceType != "" && !Text.Digits(deviceType, 1, 6))
            {
                call.Found(AccountsRules.InvalidDevicetypeDeviceType);
            }
            else if (deviceType != "" && !call.LookupHas(deviceType, "getDeviceTypes.value"))
            {
                call.Found(AccountsRules.InvalidDevicetypeDeviceTypeUnknown);
            }
        }

        /// <summary>Lists the DTMF modes, or returns only the one whose code is given.</summary>
        internal static void GetDTMFModes(Call call)
        {
            string dtmfMode = call.Get(0);
            if (dtmfMode != "" && !Sets.DtmfMode.Contains(Text.Lower(dtmfMode)))
            {
                call.Found(AccountsRules.InvalidDtmfmodeDtmfMode);
            }
        }

        /// <summary>
        /// Lists the international call lock modes, or returns only the one whose code is given.
        /// </summary>
        internal static void GetLockInternational(Call call)
        {
            string lockInternational = call.Get(0);
            if (lockInternational != "" && !Text.Digits(lockInternational, 1, 6))
            {
                call.Found(AccountsRules.InvalidLockinternationalLockInternational);
            }
            else if (
                lockInternational != ""
                && !call.LookupHas(lockInternational, "getLockInternational.value")
            )
            {
                call.Found(AccountsRules.InvalidLockinternationalLockInternationalUnknown);
            }
        }

        /// <summary>Lists the NAT options, or returns only the one whose code is given.</summary>
        internal static void GetNAT(Call call)
        {
            string nat = call.Get(0);
            if (nat != "" && !Sets.Nat.Contains(nat))
            {
                call.Found(AccountsRules.InvalidNatNat);
            }
        }

        /// <summary>
        /// Lists the sub-account protocols, or returns only the one whose code is given.
        /// </summary>
        internal static void GetProtocols(Call call)
        {
            string protocol = call.Get(0);
            if (protocol != "" && !Text.Digits(protocol, 1, 3))
            {
                call.Found(AccountsRules.InvalidProtocolProtocol);
            }
            else if (protocol != "" && !call.LookupHas(protocol, "getProtocols.value"))
            {
                call.Found(AccountsRules.InvalidProtocolProtocolUnknown);
            }
        }

        /// <summary>Returns the registration status of an account, or of all accounts.</summary>
        internal static void GetRegistrationStatus(Call call)
        {
            string account = call.Get(0);
            if (account != "" && !CharClasses.Account.Only(account))
            {
                call.Found(AccountsRules.InvalidAccountAccount);
            }
            else if (
                account != ""
                && !(
                    call.LookupHas(account, "getSubAccounts.account")
                    || account == "all"
                    || Text.Digits(account, 1, 20)
                )
            )
            {
                call.Found(AccountsRules.InvalidAccountAccountUnknown);
            }
        }

        /// <summary>
        /// Lists the choices for announcing the estimated hold time, or returns only the one whose
        /// code is given.
        /// </summary>
        internal static void GetReportEstimatedHoldTime(Call call)
        {
            string type = call.Get(0);
            if (type != "" && !Sets.YesNoOnce.Contains(Text.Lower(type)))
            {
                call.Found(
                    CallflowRules.InvalidIfAnnouncePositionEnabledReportEstimatedHoldTimeType
                );
            }
        }

        /// <summary>Lists the route options, or returns only the one whose code is given.</summary>
        internal static void GetRoutes(Call call)
        {
            string route = call.Get(0);
            if (route != "" && !Text.Digits(route, 1, 6))
            {
                call.Found(CdrRules.InvalidRouteRoute);
            }
            else if (route != "" && !call.LookupHas(route, "getRoutes.value"))
            {
                call.Found(CdrRules.InvalidRouteRouteUnknown);
            }
        }

        /// <summary>
        /// Lists all sub-accounts, those of one reseller client, or one sub-account by name.
        /// </summary>
        internal static void GetSubAccounts(Call call)
        {
            string account = call.Get(0);
            if (account != "" && !CharClasses.Account.Only(account))
            {
                call.Found(AccountsRules.InvalidAccountAccountFilter);
            }
            if (account != "" && !call.LookupLacks(account, "getSubAccounts.id"))
            {
                call.Found(AccountsRules.NoSubaccountAccountId);
            }
        }

        /// <summary>Updates the settings of an existing sub-account.</summary>
        internal static void SetSubAccount(Call call)
        {
            string id = call.Get(0);
            string authType = call.Get(2);
            string password = call.Get(3);
            string ip = call.Get(4);
            string deviceType = call.Get(5);
            string calleridNumber = call.Get(6);
            string canadaRouting = call.Get(7);
            string lockInternational = call.Get(8);
            string internationalRoute = call.Get(9);
            string musicOnHold = call.Get(10);
            string language = call.Get(11);
            string allowedCodecs = call.Get(12);
            string dtmfMode = call.Get(13);
            string nat = call.Get(14);
            string sipTraffic = call.Get(15);
            string maxExpiry = call.Get(16);
            string rtpTimeout = call.Get(17);
            string rtpHoldTimeout = call.Get(18);
            string ipRestriction = call.Get(19);
            string enableIpRestriction = call.Get(20);
            string popRestriction = call.Get(21);
            string enablePopRestriction = call.Get(22);
            string internalExtension = call.Get(23);
            string internalVoicemail = call.Get(24);
            string internalDialtime = call.Get(25);
            string resellerClient = call.Get(26);
            string resellerPackage = call.Get(27);
            string resellerNextbilling = call.Get(28);
            string recordCalls = call.Get(31);
            string transcribe = call.Get(32);
            string transcriptionLocale = call.Get(33);
            string transcriptionEmail = call.Get(34);
            string transcriptionStartDelay = call.Get(35);
            string dialingMode = call.Get(36);
            string tfcarrier = call.Get(37);
            string callPickupBehavior = call.Get(44);
            int resellerNextbillingDay = Dates.Day(resellerNextbilling);
            if (id == "")
            {
                call.Found(GeneralRules.MissingIdId);
            }
            if (id != "" && !Text.Digits(id, 1, 20))
            {
                call.Found(GeneralRules.InvalidIdId);
            }
            else if (id != "" && !call.LookupHas(id, "getSubAccounts.id"))
            {
                call.Found(GeneralRules.InvalidIdIdUnknown);
            }
            if (authType == "")
            {
                call.Found(AccountsRules.MissingAuthtypeAuthType);
            }
            if (authType != "" && !Sets.AuthType.Contains(authType))
            {
                call.Found(AccountsRules.InvalidAuthtypeAuthType);
            }
            if (authType == "2" && password != "")
            {
                call.Found(AccountsRules.InvalidPasswordAuthPassword);
            }
            if (authType == "1" && password != "" && !Text.Length(password, 8, Text.Unbounded))
            {
                call.Found(AccountsRules.InvalidPasswordLessthan8charactersLongPassword);
            }
            if (
                authType == "1"
                && password != ""
                && !CharClasses.InvalidPasswordIlegalCharacters.Only(password)
            )
            {
                call.Found(AccountsRules.InvalidPasswordIlegalCharactersPassword);
            }
            if (
                authType == "1"
                && password != ""
                && !CharClasses.InvalidPasswordMissingLowercase.Some(password)
            )
            {
                call.Found(AccountsRules.InvalidPasswordMissingLowercasePassword);
            }
            if (
                authType == "1"
                && password != ""
                && !CharClasses.InvalidPasswordMissingNumber.Some(password)
            )
            {
                call.Found(AccountsRules.InvalidPasswordMissingNumberPassword);
            }
            if (
                authType == "1"
                && password != ""
                && !CharClasses.InvalidPasswordMissingUppercase.Some(password)
            )
            {
                call.Found(AccountsRules.InvalidPasswordMissingUppercasePassword);
            }
            if (authType == "1" && ip != "")
            {
                call.Found(AccountsRules.InvalidIpAuthIp);
            }
            if (authType == "2" && ip == "")
            {
                call.Found(AccountsRules.MissingIpIp);
            }
            if (ip != "" && !(Net.Ipv4(ip) || Net.Hostname(ip)))
            {
                call.Found(AccountsRules.InvalidIpIp);
            }
            if (deviceType == "")
            {
                call.Found(AccountsRules.MissingDevicetypeDeviceType);
            }
            if (deviceType != "" && !Text.Digits(deviceType, 1, 6))
            {
                call.Found(AccountsRules.InvalidDevicetypeDeviceType);
            }
            else if (deviceType != "" && !call.LookupHas(deviceType, "getDeviceTypes.value"))
            {
                call.Found(AccountsRules.InvalidDevicetypeDeviceTypeUnknown);
            }
            if (calleridNumber != "" && !CharClasses.Callerid.Only(calleridNumber))
            {
                call.Found(CallflowRules.InvalidCalleridOverrideCalleridNumber);
            }
            if (canadaRouting != "" && !(canadaRouting == "-1" || Text.Digits(canadaRouting, 1, 6)))
            {
                call.Found(AccountsRules.InvalidCanadaRoutingCanadaRouting);
            }
            else if (
                canadaRouting != ""
                && !Sets.CanadaRouting.Contains(canadaRouting)
                && canadaRouting != ""
                && !call.LookupHas(canadaRouting, "getRoutes.value")
            )
            {
                call.Found(AccountsRules.InvalidCanadaRoutingCanadaRoutingUnknown);
            }
            if (lockInternational == "")
            {
                call.Found(AccountsRules.MissingLockinternationalLockInternational);
            }
            if (lockInternational != "" && !Text.Digits(lockInternational, 1, 6))
            {
                call.Found(AccountsRules.InvalidLockinternationalLockInternational);
            }
            else if (
                lockInternational != ""
                && !call.LookupHas(lockInternational, "getLockInternational.value")
            )
            {
                call.Found(AccountsRules.InvalidLockinternationalLockInternationalUnknown);
            }
            if (internationalRoute == "")
            {
                call.Found(AccountsRules.MissingInternationalrouteInternationalRoute);
            }
            if (internationalRoute != "" && internationalRoute == "0")
            {
                call.Found(AccountsRules.InvalidInternationalrouteZero);
            }
            else if (internationalRoute != "" && !Text.Digits(internationalRoute, 1, 6))
            {
                call.Found(AccountsRules.InvalidInternationalrouteInternationalRoute);
            }
            else if (
                internationalRoute != ""
                && !call.LookupHas(internationalRoute, "getRoutes.value")
            )
            {
                call.Found(AccountsRules.InvalidInternationalrouteInternationalRouteUnknown);
            }
            if (musicOnHold == "")
            {
                call.Found(GeneralRules.MissingMusiconholdMusicOnHold);
            }
            if (musicOnHold != "" && musicOnHold == "none")
            {
                call.Found(RecordingsRules.InvalidMusiconholdMusicOnHold);
            }
            else if (
                musicOnHold != ""
                && musicOnHold != "default"
                && musicOnHold != ""
                && !call.LookupHas(musicOnHold, "getMusicOnHold.value")
            )
            {
                call.Found(RecordingsRules.InvalidMusiconholdMusicOnHoldUnknown);
            }
            if (language != "" && !Sets.Language.Contains(language))
            {
                call.Found(GeneralRules.InvalidLanguageLanguage);
            }
            if (allowedCodecs == "")
            {
                call.Found(AccountsRules.MissingAllowedcodecsAllowedCodecs);
            }
            if (
                allowedCodecs != ""
                && !Text.Items(allowedCodecs, ';', item => Patterns.CodecsItem.IsMatch(item))
            )
            {
                call.Found(AccountsRules.InvalidAllowedcodecsAllowedCodecs);
            }
            if (dtmfMode == "")
            {
                call.Found(AccountsRules.MissingDtmfmodeDtmfMode);
            }
            if (dtmfMode != "" && !Sets.DtmfMode.Contains(Text.Lower(dtmfMode)))
            {
                call.Found(AccountsRules.InvalidDtmfmodeDtmfMode);
            }
            if (nat == "")
            {
                call.Found(AccountsRules.MissingNatNat);
            }
            if (nat != "" && !Sets.Nat.Contains(nat))
            {
                call.Found(AccountsRules.InvalidNatNat);
            }
            if (sipTraffic != "" && !Sets.Flag.Contains(sipTraffic))
            {
                call.Found(AccountsRules.InvalidSipTrafficSipTraffic);
            }
            if (maxExpiry != "" && !Numbers.Integer(maxExpiry, 60, 3600, 1, false))
            {
                call.Found(AccountsRules.InvalidMaxExpiryMaxExpiry);
            }
            if (rtpTimeout != "" && !Numbers.Integer(rtpTimeout, 1, 3600, 1, false))
            {
                call.Found(AccountsRules.InvalidRtpTimeoutRtpTimeout);
            }
            if (rtpHoldTimeout != "" && !Numbers.Integer(rtpHoldTimeout, 1, 3600, 1, false))
            {
                call.Found(AccountsRules.InvalidRtpHoldTimeoutRtpHoldTimeout);
            }
            if (
                rtpTimeout != ""
                && rtpHoldTimeout != ""
                && !Numbers.Ordered(rtpTimeout, rtpHoldTimeout)
            )
            {
                call.Found(AccountsRules.RtpTimeoutGreaterThanRtpHoldTimeoutRtpTimeout);
            }
            if (enableIpRestriction == "1" && ipRestriction == "")
            {
                call.Found(AccountsRules.MissingIpRestrictionIpRestriction);
            }
            if (
                ipRestriction != ""
                && !Text.Items(ipRestriction, ',', item =>
                    Net.Ipv4(item) || Net.Cidr(item) || Net.Hostname(item)
                )
            )
            {
                call.Found(AccountsRules.InvalidIpIpRestriction);
            }
            if (enableIpRestriction != "" && !Sets.Flag.Contains(enableIpRestriction))
            {
                call.Found(AccountsRules.InvalidEnableIpRestrictionEnableIpRestriction);
            }
            if (enablePopRestriction == "1" && popRestriction == "")
            {
                call.Found(AccountsRules.MissingPopRestrictionPopRestriction);
            }
            if (
                popRestriction != ""
                && !Text.Items(popRestriction, ',', item => Text.Digits(item, 1, 6))
            )
            {
                call.Found(AccountsRules.InvalidPopRestrictionPopRestriction);
            }
            if (enablePopRestriction != "" && !Sets.Flag.Contains(enablePopRestriction))
            {
                call.Found(AccountsRules.InvalidEnablePopRestrictionEnablePopRestriction);
            }
            if (internalExtension != "" && !Text.Length(internalExtension, 0, 5))
            {
                call.Found(AccountsRules.InvalidExtensionLengthInternalExtension);
            }
            if (internalExtension != "" && !Text.Digits(internalExtension, 1, 64))
            {
                call.Found(AccountsRules.InvalidExtensionInternalExtension);
            }
            if (
                internalExtension != ""
                && Text.HasPrefix(internalExtension, Prefixes.InvalidExtensionPrefix)
            )
            {
                call.Found(AccountsRules.InvalidExtensionPrefixInternalExtension);
            }
            if (internalExtension != "" && Sets.InvalidExtensions.Contains(internalExtension))
            {
                call.Found(AccountsRules.InvalidExtensionsInternalExtension);
            }
            if (internalVoicemail != "" && !Text.Digits(internalVoicemail, 1, 20))
            {
                call.Found(AccountsRules.InvalidInternalvoicemailInternalVoicemail);
            }
            else if (
                internalVoicemail != ""
                && internalVoicemail != "0"
                && internalVoicemail != ""
                && !call.LookupHas(internalVoicemail, "getVoicemails.mailbox")
            )
            {
                call.Found(AccountsRules.InvalidInternalvoicemailInternalVoicemailUnknown);
            }
            if (internalDialtime != "" && !Numbers.Integer(internalDialtime, 1, 60, 1, false))
            {
                call.Found(AccountsRules.InvalidInternaldialtimeInternalDialtime);
            }
            if (resellerPackage != "" && resellerPackage != "0" && resellerClient == "")
            {
                call.Found(AccountsRules.MissingResellerclientResellerClient);
            }
            if (resellerClient != "" && !Text.Digits(resellerClient, 1, 20))
            {
                call.Found(AccountsRules.InvalidResellerclientResellerClient);
            }
            else if (
                resellerClient != ""
                && resellerClient != "0"
                && resellerClient != ""
                && !call.LookupHas(resellerClient, "getClients.client")
            )
            {
                call.Found(AccountsRules.InvalidResellerclientResellerClientUnknown);
            }
            if (resellerClient != "" && resellerClient != "0" && resellerPackage == "")
            {
                call.Found(AccountsRules.MissingResellerpackageResellerPackage);
            }
            if (resellerPackage != "" && !Text.Digits(resellerPackage, 1, 20))
            {
                call.Found(AccountsRules.InvalidResellerpackageResellerPackage);
            }
            else if (
                resellerPackage != ""
                && resellerPackage != "0"
                && resellerPackage != ""
                && !call.LookupHas(resellerPackage, "getPackages.package")
            )
            {
                call.Found(AccountsRules.InvalidResellerpackageResellerPackageUnknown);
            }
            if (
                resellerNextbilling != ""
                && !(
                    resellerNextbilling == "0000-00-00"
                    || Dates.Date(resellerNextbilling, resellerNextbillingDay, true, false)
                )
            )
            {
                call.Found(AccountsRules.InvalidResellernextbillingResellerNextbilling);
            }
            else if (resellerNextbilling != "" && !call.NotPast(resellerNextbillingDay))
            {
                call.Found(AccountsRules.InvalidResellernextbillingPast);
            }
            if (recordCalls != "" && !Sets.Flag.Contains(recordCalls))
            {
                call.Found(AccountsRules.InvalidRecordCallsRecordCalls);
            }
            if (transcribe == "1" && transcriptionLocale == "")
            {
                call.Found(GeneralRules.MissingTranscriptionLocaleTranscriptionLocale);
            }
            if (
                transcriptionLocale != ""
                && !Text.Items(transcriptionLocale, ',', 1, 10, item =>
                    Patterns.LocalesItem.IsMatch(item)
                )
            )
            {
                call.Found(GeneralRules.InvalidTranscriptionLocaleTranscriptionLocale);
            }
            if (transcribe == "1" && transcriptionEmail == "")
            {
                call.Found(AccountsRules.MissingTranscriptionEmailTranscriptionEmail);
            }
            if (
                transcriptionEmail != ""
                && !CharClasses.InvalidTranscriptionEmail.Some(transcriptionEmail)
            )
            {
                call.Found(AccountsRules.InvalidTranscriptionEmailAt);
            }
            else if (
                transcriptionEmail != ""
                && !Text.Items(transcriptionEmail, ',', item => Net.Email(item))
            )
            {
                call.Found(AccountsRules.InvalidTranscriptionEmailTranscriptionEmail);
            }
            if (
                transcriptionStartDelay != ""
                && !Numbers.Integer(transcriptionStartDelay, 0, 60, 5, false)
            )
            {
                call.Found(LocalRules.UnnamedStatusTranscriptionStartDelay);
            }
            if (dialingMode != "" && !Sets.DialingMode.Contains(dialingMode))
            {
                call.Found(LocalRules.UnnamedStatusDialingMode);
            }
            if (tfcarrier != "" && !Sets.TollFreeCarrier.Contains(tfcarrier))
            {
                call.Found(LocalRules.UnnamedStatusTfcarrier);
            }
            if (callPickupBehavior != "" && !Sets.PickupBehavior.Contains(callPickupBehavior))
            {
                call.Found(LocalRules.UnnamedStatusCallPickupBehavior);
            }
        }

        /// <summary>Creates a location for internal extensions.</summary>
        internal static void SetLocation(Call call)
        {
            string name = call.Get(0);
            if (name == "")
            {
                call.Found(AccountsRules.MissingLocationNameName);
            }
            if (name != "" && !call.LookupLacks(name, "getLocations.name"))
            {
                call.Found(AccountsRules.LocationAlreadyExistsNameTaken);
            }
        }

        /// <summary>Lists the locations for internal extensions.</summary>
        internal static void GetLocations(Call call) { }

        /// <summary>Deletes a location for internal extensions.</summary>
        internal static void DelLocation(Call call)
        {
            string name = call.Get(0);
            string id = call.Get(1);
            if (name == "")
            {
                call.Found(AccountsRules.MissingLocationNameName);
            }
            if (name != "" && !call.LookupHas(name, "getLocations.name"))
            {
                call.Found(AccountsRules.LocationNotFoundNameUnknown);
            }
            if (id == "")
            {
                call.Found(GeneralRules.MissingIdDelLocationId);
            }
            if (id != "" && !Text.Digits(id, 1, 20))
            {
                call.Found(GeneralRules.InvalidIdId);
            }
        }
    }
}
