// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>
    /// The status codes of the VoIP.ms API, and ours (of <see cref="Kind.Local"/>). The numbers
    /// change when codes are added: keep the text, not the number.
    /// </summary>
    public enum ErrorCode
    {
        /// <summary>
        /// This is not a valid Threshold Amount. The Threshold Amount should be between 1 and 250
        /// </summary>
        InvalidThreshold,

        /// <summary>Unable to purchase DIDs</summary>
        UnableToPurchase,

        /// <summary>The Account has DIDs assigned to it.</summary>
        AccountWithDids,

        /// <summary>API requests limit per minute has been reached</summary>
        ApiLimitExceeded,

        /// <summary>API has not been enabled or has been disabled</summary>
        ApiNotEnabled,

        /// <summary>The conference can just have one profile member without pin</summary>
        CanHaveOnlyOneProfileWithoutPin,

        /// <summary>The cancellation wasn't completed.</summary>
        CancelFailed,

        /// <summary>There is no relation between the profile member and the conference.</summary>
        ConferenceMemberRelationNotFound,

        /// <summary>DID Number is already in use</summary>
        DidInUse,

        /// <summary>
        /// You have reached the maximum number of DID numbers allowed for your account type. Please
        /// contact our team if you have a specific use case or if you would like to upgrade to a
        /// Business account.
        /// </summary>
        DidLimitReached,

        /// <summary>There is already another entry with this name</summary>
        DuplicatedName,

        /// <summary>The given pin has been duplicated</summary>
        DuplicatedPin,

        /// <summary>
        /// Register an address for the number with e911Provision before asking for it.
        /// </summary>
        E911Disable,

        /// <summary>DID e911 service it's not enabled.</summary>
        E911Disabled,

        /// <summary>DID e911 service has been requested and is in validation process.</summary>
        E911Pending,

        /// <summary>Error when deleting message</summary>
        ErrorDeletingMsg,

        /// <summary>Error when move the voicemail message to folder</summary>
        ErrorMovingMsg,

        /// <summary>The file exceeds the limite size allowed.</summary>
        ExceedsFileSize,

        /// <summary>You can't set a callback to an existing VoIP.ms DID number</summary>
        ExistingDid,

        /// <summary>Your account is limited to 4 forward entries</summary>
        ForwardsExceeded,

        /// <summary>This is not a valid account</summary>
        InvalidAccount,

        /// <summary>Address is missing or the format is invalid.</summary>
        InvalidAddress,

        /// <summary>This is not a valid admin</summary>
        InvalidAdmin,

        /// <summary>This is not a valid Agent ring time out value</summary>
        InvalidAgentRingTimeout,

        /// <summary>
        /// One of the codecs provided is invalid Format and Values: ulaw;g729;gsm;all
        /// </summary>
        InvalidAllowedcodecs,

        /// <summary>This is not a valid "Announce join leave"</summary>
        InvalidAnnounceJoinLeave,

        /// <summary>This is not a valid "Announce only user"</summary>
        InvalidAnnounceOnlyUser,

        /// <summary>This is not a valid Announce position frequency</summary>
        InvalidAnnouncePositionFrequency,

        /// <summary>This is not a valid "Announce round seconds"</summary>
        InvalidAnnounceRoundSeconds,

        /// <summary>This is not a valid "Announce user count"</summary>
        InvalidAnnounceUserCount,

        /// <summary>this is not a valid Area Code.</summary>
        InvalidAreaCode,

        /// <summary>Valid formats: PDF, MS Word, BMP, JPG</summary>
        InvalidAttachFile,

        /// <summary>The given ID is invalid or doesn't exist.</summary>
        InvalidAttachid,

        /// <summary>this is not a valid AttachMessage Should be: yes/no</summary>
        InvalidAttachmessage,

        /// <summary>This is not a valid Auth Type</summary>
        InvalidAuthtype,

        /// <summary>You must select IP Auth to use H.323</summary>
        InvalidAuthtypeH323,

        /// <summary>You must use User/Password Authentication for IAX2</summary>
        InvalidAuthtypeIax2,

        /// <summary>This is not a valid BalanceManagement</summary>
        InvalidBalancemanagement,

        /// <summary>This is not a valid recording path</summary>
        InvalidBaseRecording,

        /// <summary>
        /// This is not a valid Billing Type Allowed values: 1 = PerMinute, 2 = Flat
        /// </summary>
        InvalidBillingtype,

        /// <summary>Call Type is not valid.</summary>
        InvalidCallType,

        /// <summary>This is not a valid Callback</summary>
        InvalidCallback,

        /// <summary>This is not a valid Callback enable value</summary>
        InvalidCallbackEnable,

        /// <summary>This is not a valid Callback retry</summary>
        InvalidCallbackRetry,

        /// <summary>This is not a valid CallerID</summary>
        InvalidCallerid,

        /// <summary>This is not a valid CallerID Override</summary>
        InvalidCalleridOverride,

        /// <summary>This is not a valid CID Prefix, lenght should be less than 20 chars</summary>
        InvalidCalleridprefix,

        /// <summary>This is not a valid Call Hunting</summary>
        InvalidCallhunting,

        /// <summary>This is not a valid Call Parking</summary>
        InvalidCallparking,

        /// <summary>This is not a valid Call recording</summary>
        InvalidCallrecording,

        /// <summary>This is not a valid Canada Route</summary>
        InvalidCanadaRouting,

        /// <summary>This is not a valid Carrier</summary>
        InvalidCarrier,

        /// <summary>This is not a valid Charge</summary>
        InvalidCharge,

        /// <summary>City is missing or the format is invalid.</summary>
        InvalidCity,

        /// <summary>This is not a valid Client</summary>
        InvalidClient,

        /// <summary>This is not a valid CNAM Should be: 1/0</summary>
        InvalidCnam,

        /// <summary>This is not a valid Codec</summary>
        InvalidCodec,

        /// <summary>This is not a valid Conference ID</summary>
        InvalidConference,

        /// <summary>This is not a valid Contact Number</summary>
        InvalidContact,

        /// <summary>
        /// Country is missing or the format is invalid, must be in format ISO 3166-1 alpha-2,
        /// example: US, CA, etc. (You can use the values returned by the method getCountries)
        /// </summary>
        InvalidCountry,

        /// <summary>This is not a valid Country ID</summary>
        InvalidCountryid,

        /// <summary>Username or Password is incorrect</summary>
        InvalidCredentials,

        /// <summary>This is not a valid date Format is: yyyy-mm-dd</summary>
        InvalidDate,

        /// <summary>The "From" date should be prior to the "To" date.</summary>
        InvalidDateFrom,

        /// <summary>Date Range should be 92 days or less</summary>
        InvalidDaterange,

        /// <summary>This is not a valid datetime Format is: yyyy-mm-dd hh:mm:ss</summary>
        InvalidDatetime,

        /// <summary>This is not a valid Day Range</summary>
        InvalidDayrange,

        /// <summary>This is not a valid DelayBefore</summary>
        InvalidDelayBefore,

        /// <summary>This is not a valid DeleteMessage Should be: yes/no</summary>
        InvalidDeletemessage,

        /// <summary>This is not a valid Description</summary>
        InvalidDescription,

        /// <summary>This is not a valid Destination</summary>
        InvalidDestination,

        /// <summary>This is not a valid Destination Folder</summary>
        InvalidDestinationFolder,

        /// <summary>This is not a valid Device Type</summary>
        InvalidDevicetype,

        /// <summary>This is not a valid Dialtime</summary>
        InvalidDialtime,

        /// <summary>This is not a valid DID</summary>
        InvalidDid,

        /// <summary>This is not a valid DigitTimeOut</summary>
        InvalidDigitTimeout,

        /// <summary>These are not valid DigitsOrderDIDVirtual: Digits must be 3 numbers</summary>
        InvalidDigits,

        /// <summary>This is not a valid DISA</summary>
        InvalidDisa,

        /// <summary>
        /// This is not a valid Diversion Header. It must be a numeric value, accepting only 0 or 1.
        /// </summary>
        InvalidDiversionHeader,

        /// <summary>This is not a valid "drop silence" value</summary>
        InvalidDropSilence,

        /// <summary>This is not a valid Destination Number</summary>
        InvalidDst,

        /// <summary>This is no a valid DTMF digit</summary>
        InvalidDtmfDigits,

        /// <summary>This is no a valid DTMF Mode</summary>
        InvalidDtmfmode,

        /// <summary>This is not a valid email or email is already in database</summary>
        InvalidEmail,

        /// <summary>This is not a valid format value</summary>
        InvalidEmailAttachmentFormat,

        /// <summary>This is not a valid email enable value</summary>
        InvalidEmailEnable,

        /// <summary>This is not a valid Enable IP Restriction value</summary>
        InvalidEnableIpRestriction,

        /// <summary>This is not a valid Enable POP Restriction value</summary>
        InvalidEnablePopRestriction,

        /// <summary>This is not a valid End Hour</summary>
        InvalidEndhour,

        /// <summary>This is not a valid End Minute</summary>
        InvalidEndminute,

        /// <summary>This is not a valid extension Extension can only contain digits</summary>
        InvalidExtension,

        /// <summary>Extensions should not contain more than 5 digits</summary>
        InvalidExtensionLength,

        /// <summary>Extensions cannot start with: 068, 097</summary>
        InvalidExtensionPrefix,

        /// <summary>
        /// Extensions cannot be: 098, 211, 311, 411, 4443, 4444, 4747, 511, 711, 811, 822, 911, 988
        /// </summary>
        InvalidExtensions,

        /// <summary>This is not a valid failover header Should be: account/vm/fwd/none</summary>
        InvalidFailoverHeader,

        /// <summary>This is not a valid Fax Message ID</summary>
        InvalidFaxId,

        /// <summary>This is not a valid File</summary>
        InvalidFile,

        /// <summary>This is not a valid Filter</summary>
        InvalidFilter,

        /// <summary>First name is missing or the format is invalid.</summary>
        InvalidFirstname,

        /// <summary>Invalid date format, must be: YYYY-mm-dd. Example: 2018-02-22</summary>
        InvalidFocEnddate,

        /// <summary>Invalid date format, must be: YYYY-mm-dd. Example: 2018-02-22</summary>
        InvalidFocStartdate,

        /// <summary>This is not a valid Folder</summary>
        InvalidFolder,

        /// <summary>This is not a valid Fax Folder ID</summary>
        InvalidFolderId,

        /// <summary>This is not a valid forward enable value</summary>
        InvalidForwardEnable,

        /// <summary>This is not a valid forwarding</summary>
        InvalidForwarding,

        /// <summary>Forwarding to the same did is not allowed</summary>
        InvalidForwardingDid,

        /// <summary>This is not a valid Frequency announce</summary>
        InvalidFrequencyAnnouncement,

        /// <summary>This is not a valid sender number.</summary>
        InvalidFromNumber,

        /// <summary>This is not a valid Full Name</summary>
        InvalidFullname,

        /// <summary>This is not a valid ID</summary>
        InvalidId,

        /// <summary>This is not a Report estimated hold time type</summary>
        InvalidIfAnnouncePositionEnabledReportE,

        /// <summary>This is not a Report estimated hold time type</summary>
        InvalidIfAnnouncePositionEnabledReportEstimatedHoldTime,

        /// <summary>This is not a valid Internal Dialtime Should be: 1 to 60</summary>
        InvalidInternaldialtime,

        /// <summary>This is not a valid Internal Voicemail</summary>
        InvalidInternalvoicemail,

        /// <summary>This is not a valid International Route</summary>
        InvalidInternationalroute,

        /// <summary>Invalid invoice type, possible values: 0 = US, 1 = CAN.</summary>
        InvalidInvoiceType,

        /// <summary>This is an invalid IP</summary>
        InvalidIp,

        /// <summary>Do not provide an IP address for User/Pass Authentication</summary>
        InvalidIpAuth,

        /// <summary>Do not provide an IP address for IAX2</summary>
        InvalidIpIax2,

        /// <summary>This is not a valid IVR</summary>
        InvalidIvr,

        /// <summary>This is not a valid "jitter buffer" value</summary>
        InvalidJitterBuffer,

        /// <summary>This is not a valid 'Join Announcement' Type for a Queue</summary>
        InvalidJoinAnnouncement,

        /// <summary>This is not a valid 'JoinWhenEmpty' Type for a Queue</summary>
        InvalidJoinEmptyType,

        /// <summary>This is not a valid Language Should be: es/en/fr</summary>
        InvalidLanguage,

        /// <summary>Lastname is missing or the format is invalid.</summary>
        InvalidLastname,

        /// <summary>This is not a valid Listened value</summary>
        InvalidListened,

        /// <summary>This is not a valid Location</summary>
        InvalidLocation,

        /// <summary>This is not a valid Lock International</summary>
        InvalidLockinternational,

        /// <summary>This is not a valid mailbox</summary>
        InvalidMailbox,

        /// <summary>
        /// This is not a valid Max Expiry (value must be between 60 and 3600 seconds)
        /// </summary>
        InvalidMaxExpiry,

        /// <summary>This is not a valid maximum callers value</summary>
        InvalidMaximumCallers,

        /// <summary>This is not a valid maximum wait time value</summary>
        InvalidMaximumWaitTime,

        /// <summary>
        /// Send media in a format the provider takes; an MP3 by address passed where a WAV was
        /// refused.
        /// </summary>
        InvalidMedia,

        /// <summary>This is not a valid Member</summary>
        InvalidMember,

        /// <summary>This is not a valid Member Delay</summary>
        InvalidMemberDelay,

        /// <summary>This is not a valid Voicemail Message Number</summary>
        InvalidMessageNum,

        /// <summary>This is not a valid Method</summary>
        InvalidMethod,

        /// <summary>This is not a valid Minute Rate</summary>
        InvalidMinute,

        /// <summary>
        /// Toll-free numbers and local numbers can not be mixed in the same order.
        /// </summary>
        InvalidMixedNumbers,

        /// <summary>This is not a valid Montly Fee</summary>
        InvalidMonthly,

        /// <summary>This is not a valid Music on Hold</summary>
        InvalidMusiconhold,

        /// <summary>This is not a valid name, Alphanumeric Only</summary>
        InvalidName,

        /// <summary>This is not a valid NAT</summary>
        InvalidNat,

        /// <summary>This is not a valid Note, lenght should be less than 50 chars</summary>
        InvalidNote,

        /// <summary>This is not a valid Number</summary>
        InvalidNumber,

        /// <summary>
        /// You have entered a Canadian number (not valid in this portability process).
        /// </summary>
        InvalidNumberCanadian,

        /// <summary>The number is already in our network</summary>
        InvalidNumberExist,

        /// <summary>The Fax number can not be ported into our network</summary>
        InvalidNumberFax,

        /// <summary>
        /// You have entered a local number (not valid in this portability process)
        /// </summary>
        InvalidNumberPorttype,

        /// <summary>
        /// You have entered a USA number (not valid in this portability process).
        /// </summary>
        InvalidNumberUs,

        /// <summary>
        /// The element format of multiple data is not correct or it size does not match with other
        /// elements
        /// </summary>
        InvalidNumbermembers,

        /// <summary>This is not a valid "order" value</summary>
        InvalidOrder,

        /// <summary>This is not a valid Package</summary>
        InvalidPackage,

        /// <summary>
        /// This is not a valid passwordVoicemail: Must be 4 Digits SubAccounts: More than 6 chars,
        /// Must Contain Alphanumeric and !#$%&#38;/()=?*[]_:.,{}+-
        /// </summary>
        InvalidPassword,

        /// <summary>Do not provide a Password for IP Authentication</summary>
        InvalidPasswordAuth,

        /// <summary>
        /// This is not a valid password (Allowed characters: Alphanumeric and ! # $ % &#38; / ( ) =
        /// ? * [ ] _ : . , { } + -)
        /// </summary>
        InvalidPasswordIlegalCharacters,

        /// <summary>This is not a valid password (Less than 8 characters long)</summary>
        InvalidPasswordLessthan8charactersLong,

        /// <summary>This is not a valid password (Missing lower case character)</summary>
        InvalidPasswordMissingLowercase,

        /// <summary>This is not a valid password (Missing a number)</summary>
        InvalidPasswordMissingNumber,

        /// <summary>This is not a valid password (Missing upper case character)</summary>
        InvalidPasswordMissingUppercase,

        /// <summary>This is not a valid Pause</summary>
        InvalidPause,

        /// <summary>This is not a valid Payment</summary>
        InvalidPayment,

        /// <summary>This is not a valid Phonebook</summary>
        InvalidPhonebook,

        /// <summary>This is not a valid Phone Number</summary>
        InvalidPhonenumber,

        /// <summary>This is not a valid PIN</summary>
        InvalidPin,

        /// <summary>Must provide the account PIN number.</summary>
        InvalidPinNumber,

        /// <summary>This is not a valid PlayInstructions Should be: u/su</summary>
        InvalidPlayinstructions,

        /// <summary>This is not a valid POP Restriction</summary>
        InvalidPopRestriction,

        /// <summary>
        /// The status code is invalid. (You can use the values returned by the method
        /// getListStatus)
        /// </summary>
        InvalidPortStatus,

        /// <summary>The given ID is invalid or doesn't exist.</summary>
        InvalidPortingid,

        /// <summary>Must provide a valid port type.</summary>
        InvalidPorttype,

        /// <summary>This is not a valid Priority</summary>
        InvalidPriority,

        /// <summary>This is not valid weight/priority value</summary>
        InvalidPriorityWeight,

        /// <summary>This is not a valid Protocol</summary>
        InvalidProtocol,

        /// <summary>You must provide your account # with the current provider</summary>
        InvalidProviderAccount,

        /// <summary>You must provide the service provider name</summary>
        InvalidProviderName,

        /// <summary>This is not a valid Province</summary>
        InvalidProvince,

        /// <summary>This is not a valid quantity</summary>
        InvalidQuantity,

        /// <summary>This is not a valid Query</summary>
        InvalidQuery,

        /// <summary>This is not a valid Queue</summary>
        InvalidQueue,

        /// <summary>This is not a valid "quiet" value</summary>
        InvalidQuiet,

        /// <summary>
        /// Take ratecenter from getRateCentersUSA for that state or getRateCentersCAN for that
        /// province. One public client reports that backOrderDIDUSA gave this for a correct value
        /// too; ask support if yours is on the list.
        /// </summary>
        InvalidRatecenter,

        /// <summary>Record calls is not valid.</summary>
        InvalidRecordCalls,

        /// <summary>This is not a valid recording</summary>
        InvalidRecording,

        /// <summary>"error menu" is not a valid recording</summary>
        InvalidRecordingSoundErrorMenu,

        /// <summary>"get pin" is not a valid recording</summary>
        InvalidRecordingSoundGetPin,

        /// <summary>"has_joined" is not a valid recording</summary>
        InvalidRecordingSoundHasJoined,

        /// <summary>"has_left" is not a valid recording</summary>
        InvalidRecordingSoundHasLeft,

        /// <summary>"invalid pin" is not a valid recording</summary>
        InvalidRecordingSoundInvalidPin,

        /// <summary>"join" is not a valid recording</summary>
        InvalidRecordingSoundJoin,

        /// <summary>"kicked" is not a valid recording</summary>
        InvalidRecordingSoundKicked,

        /// <summary>"leave" is not a valid recording</summary>
        InvalidRecordingSoundLeave,

        /// <summary>"locked" is not a valid recording</summary>
        InvalidRecordingSoundLocked,

        /// <summary>"locked now" is not a valid recording</summary>
        InvalidRecordingSoundLockedNow,

        /// <summary>"muted" is not a valid recording</summary>
        InvalidRecordingSoundMuted,

        /// <summary>"only one" is not a valid recording</summary>
        InvalidRecordingSoundOnlyOne,

        /// <summary>"only person" is not a valid recording</summary>
        InvalidRecordingSoundOnlyPerson,

        /// <summary>"other in party" is not a valid recording</summary>
        InvalidRecordingSoundOtherInParty,

        /// <summary>"participants muted" is not a valid recording</summary>
        InvalidRecordingSoundParticipantsMuted,

        /// <summary>"participants unmuted" is not a valid recording</summary>
        InvalidRecordingSoundParticipantsUnmuted,

        /// <summary>"place into conference" is not a valid recording</summary>
        InvalidRecordingSoundPlaceIntoConference,

        /// <summary>"there are" is not a valid recording</summary>
        InvalidRecordingSoundThereAre,

        /// <summary>"unlocked now" is not a valid recording</summary>
        InvalidRecordingSoundUnlockedNow,

        /// <summary>"unmuted" is not a valid recording</summary>
        InvalidRecordingSoundUnmuted,

        /// <summary>This is not a valid Report hold time agent</summary>
        InvalidReportHoldTimeAgent,

        /// <summary>This is not a valid Reseller Client</summary>
        InvalidResellerclient,

        /// <summary>
        /// This is not a valid Reseller Next Billing date, date should not be set in the past.
        /// </summary>
        InvalidResellernextbilling,

        /// <summary>This is not a valid Reseller Package</summary>
        InvalidResellerpackage,

        /// <summary>This is not a valid ResponseTimeOut</summary>
        InvalidResponseTimeout,

        /// <summary>This is not a valid Retry timer</summary>
        InvalidRetryTimer,

        /// <summary>This is not a valid Ring in use value</summary>
        InvalidRingInuse,

        /// <summary>This is not a valid Ring group</summary>
        InvalidRinggroup,

        /// <summary>This is not a valid Route</summary>
        InvalidRoute,

        /// <summary>This is not a valid Routing header Should be: account/vm/fwd</summary>
        InvalidRoutingHeader,

        /// <summary>
        /// This is not a valid RTP Hold Time Out (value must be between 1 and 3600 seconds)
        /// </summary>
        InvalidRtpHoldTimeout,

        /// <summary>
        /// This is not a valid RTP Time Out (value must be between 1 and 3600 seconds)
        /// </summary>
        InvalidRtpTimeout,

        /// <summary>This is not a valid SayCallerID Should be: yes/no</summary>
        InvalidSaycallerid,

        /// <summary>This is not a valid SayTime Should be: yes/no</summary>
        InvalidSaytime,

        /// <summary>This is not a valid Security Code. Should be alphanumeric.</summary>
        InvalidSecurityCode,

        /// <summary>This is not a valid Server POP</summary>
        InvalidServerpop,

        /// <summary>This is not a valid Setup Fee</summary>
        InvalidSetup,

        /// <summary>This is not a valid "silence threshold" value</summary>
        InvalidSilenceThreshold,

        /// <summary>This is not a valid Encrypted SIP Traffic value</summary>
        InvalidSipTraffic,

        /// <summary>This is not a valid SIPURI</summary>
        InvalidSipuri,

        /// <summary>This is not a valid skippassword Should be: 1/0 - or - yes/no</summary>
        InvalidSkippassword,

        /// <summary>This is not a valid SMPP Password</summary>
        InvalidSmppPassword,

        /// <summary>This is not a valid SMPP URL</summary>
        InvalidSmppUrl,

        /// <summary>This is not a valid SMPP Username</summary>
        InvalidSmppUsername,

        /// <summary>This is not a valid SMS</summary>
        InvalidSms,

        /// <summary>This is not a valid SMS forward</summary>
        InvalidSmsForward,

        /// <summary>Must provide the 4 last digits of the SSN.</summary>
        InvalidSnn,

        /// <summary>This is not a valid Speed Dial</summary>
        InvalidSpeedDial,

        /// <summary>This is not a valid Start Muted</summary>
        InvalidStartMuted,

        /// <summary>This is not a valid Start Hour</summary>
        InvalidStarthour,

        /// <summary>This is not a valid Start Minute</summary>
        InvalidStartminute,

        /// <summary>This is not a valid State</summary>
        InvalidState,

        /// <summary>Statement Name is missing or the format is invalid.</summary>
        InvalidStatementName,

        /// <summary>This is not a valid Ring Strategy</summary>
        InvalidStrategy,

        /// <summary>This is not a valid Street Name</summary>
        InvalidStreetName,

        /// <summary>This is not a valid Street Number</summary>
        InvalidStreetNumber,

        /// <summary>This is not a valid talk detection value</summary>
        InvalidTalkDetection,

        /// <summary>This is not a valid "talking threshold" value</summary>
        InvalidTalkingThreshold,

        /// <summary>
        /// You have entered a toll-free number (not valid in this portability process).
        /// </summary>
        InvalidTfnumberPorttype,

        /// <summary>This is not a valid Thankyou for your patience value</summary>
        InvalidThankyouForYourPatience,

        /// <summary>This is not a valid Time Condition</summary>
        InvalidTimecondition,

        /// <summary>This is not a valid timeout</summary>
        InvalidTimeout,

        /// <summary>This is not a valid Timer Range</summary>
        InvalidTimerange,

        /// <summary>
        /// This is not a valid TimezoneCDR and resellerCDR: Must be numeric Voicemail: Values from
        /// getTimezone
        /// </summary>
        InvalidTimezone,

        /// <summary>This is not a valid destination number</summary>
        InvalidToNumber,

        /// <summary>Transcription email is not valid</summary>
        InvalidTranscriptionEmail,

        /// <summary>Invalid Transcription Format</summary>
        InvalidTranscriptionFormat,

        /// <summary>Transcription locale is not valid.</summary>
        InvalidTranscriptionLocale,

        /// <summary>Invalid Transcription Redaction</summary>
        InvalidTranscriptionRedaction,

        /// <summary>Invalid Transcription Sentiment</summary>
        InvalidTranscriptionSentiment,

        /// <summary>Invalid Transcription Summary</summary>
        InvalidTranscriptionSummary,

        /// <summary>This is not a valid Type</summary>
        InvalidType,

        /// <summary>This is not valid urgent value</summary>
        InvalidUrgent,

        /// <summary>This is not a valid Username</summary>
        InvalidUsername,

        /// <summary>This is not a valid Voice announce</summary>
        InvalidVoiceAnnouncement,

        /// <summary>This is not a valid voicemail</summary>
        InvalidVoicemailsetup,

        /// <summary>This is not a valid Week End</summary>
        InvalidWeekdayend,

        /// <summary>This is not a valid Week Start</summary>
        InvalidWeekdaystart,

        /// <summary>This is not a valid Wrapup time</summary>
        InvalidWrapupTime,

        /// <summary>Zip Code is missing or the format is invalid.</summary>
        InvalidZip,

        /// <summary>This IP is not enabled for API use</summary>
        IpNotEnabled,

        /// <summary>
        /// You have reached the maximum number of messages allowed per day. - SMS limit using the
        /// API. - Fax limit applies using any method.
        /// </summary>
        LimitReached,

        /// <summary>A location with this name already exists</summary>
        LocationAlreadyExists,

        /// <summary>
        /// This location is in use by one or more sub accounts and cannot be deleted
        /// </summary>
        LocationLinkedToSubaccount,

        /// <summary>The specified location could not be found</summary>
        LocationNotFound,

        /// <summary>Your account is limited to 8 SIP, IAX or SIP URI members</summary>
        MaxPhonebook,

        /// <summary>The member has been included already</summary>
        MemberAlreadyIncluded,

        /// <summary>You have reached the maximum allowed entries for the Phonebook</summary>
        MembersExceeded,

        /// <summary>The SMS Message is empty</summary>
        MessageEmpty,

        /// <summary>The voicemail message was not found</summary>
        MessageNotFound,

        /// <summary>This API method is under maintenance</summary>
        MethodMaintenance,

        /// <summary>e-mail confirm does not match with e-mail</summary>
        MismatchEmailConfirm,

        /// <summary>Pasword confirm does not match with Password</summary>
        MismatchPasswordConfirm,

        /// <summary>Account was not provided</summary>
        MissingAccount,

        /// <summary>Address was not provided</summary>
        MissingAddress,

        /// <summary>Agent ring time out was not provided</summary>
        MissingAgentRingTimeout,

        /// <summary>Allowed Codecs were not provided</summary>
        MissingAllowedcodecs,

        /// <summary>AttachMessage was not provided</summary>
        MissingAttachmessage,

        /// <summary>Auth Type was not provided</summary>
        MissingAuthtype,

        /// <summary>BalanceManagemente was not provided</summary>
        MissingBalancemanagement,

        /// <summary>Billing Type was not provided</summary>
        MissingBillingtype,

        /// <summary>Callback was not provided</summary>
        MissingCallback,

        /// <summary>CallerID was not provided</summary>
        MissingCallerid,

        /// <summary>Call hunting was not provided</summary>
        MissingCallhunting,

        /// <summary>Call Parking was not provided</summary>
        MissingCallparking,

        /// <summary>Call recording was not provided</summary>
        MissingCallrecording,

        /// <summary>Carrier was not provided</summary>
        MissingCarrier,

        /// <summary>Charge was not provided.</summary>
        MissingCharge,

        /// <summary>Choices was not provided</summary>
        MissingChoices,

        /// <summary>City was not provided</summary>
        MissingCity,

        /// <summary>Client was not provided</summary>
        MissingClient,

        /// <summary>CNAM was not provided</summary>
        MissingCnam,

        /// <summary>Codec was not provided</summary>
        MissingCodec,

        /// <summary>Conference was not provided</summary>
        MissingConference,

        /// <summary>Country was not provided</summary>
        MissingCountry,

        /// <summary>Country ID was not provided</summary>
        MissingCountryid,

        /// <summary>Username or Password was not provided</summary>
        MissingCredentials,

        /// <summary>DateTime value was not provided</summary>
        MissingDatetime,

        /// <summary>DelayBefore was not provided</summary>
        MissingDelayBefore,

        /// <summary>DeleteMessage was not provided</summary>
        MissingDeletemessage,

        /// <summary>Description was not provided</summary>
        MissingDescription,

        /// <summary>Device Type was not provided</summary>
        MissingDevicetype,

        /// <summary>Dialtime was not provided</summary>
        MissingDialtime,

        /// <summary>DID was not provided</summary>
        MissingDid,

        /// <summary>DigitTimeOut was not provided</summary>
        MissingDigitTimeout,

        /// <summary>Digits were not provided</summary>
        MissingDigits,

        /// <summary>DISA was not provided</summary>
        MissingDisa,

        /// <summary>DTMF Mode was not provided</summary>
        MissingDtmfmode,

        /// <summary>e-mail was not provided</summary>
        MissingEmail,

        /// <summary>e-mail confirm was not provided</summary>
        MissingEmailConfirm,

        /// <summary>Enable was not provided</summary>
        MissingEnable,

        /// <summary>End Hour was not provided</summary>
        MissingEndhour,

        /// <summary>End Minute was not provided</summary>
        MissingEndminute,

        /// <summary>Failover Busy was not provided</summary>
        MissingFailoverBusy,

        /// <summary>Failover NoAnswer was not provided</summary>
        MissingFailoverNoanswer,

        /// <summary>Failover Unreachable was not provided</summary>
        MissingFailoverUnreachable,

        /// <summary>File was not provided</summary>
        MissingFile,

        /// <summary>Filter was not provided</summary>
        MissingFilter,

        /// <summary>Firstname was not provided</summary>
        MissingFirstname,

        /// <summary>folder was not provided</summary>
        MissingFolder,

        /// <summary>Forwarding was not provided</summary>
        MissingForwarding,

        /// <summary>From date was not provided</summary>
        MissingFromDate,

        /// <summary>Full Name was not provided</summary>
        MissingFullname,

        /// <summary>ID was not provided</summary>
        MissingId,

        /// <summary>
        /// If announce position enabled report estimated hold time' type was not provided
        /// </summary>
        MissingIfAnnouncePositionEnabledReportE,

        /// <summary>
        /// 'If announce position enabled report estimated hold time' type was not provided
        /// </summary>
        MissingIfAnnouncePositionEnabledReportEstimatedHoldTime,

        /// <summary>International Route was not provided</summary>
        MissingInternationalroute,

        /// <summary>You need to provide an IP if you select IP Authentication Method</summary>
        MissingIp,

        /// <summary>You must enter an IP Address for H.323</summary>
        MissingIpH323,

        /// <summary>IP Restriction was not provided</summary>
        MissingIpRestriction,

        /// <summary>IVR was not provided</summary>
        MissingIvr,

        /// <summary>JoinWhenEmpty' type was not provided</summary>
        MissingJoinWhenEmpty,

        /// <summary>Language was not provided</summary>
        MissingLanguage,

        /// <summary>Lastname was not provided</summary>
        MissingLastname,

        /// <summary>LeaveWhenEmpty' type was not provided</summary>
        MissingLeaveWhenEmpty,

        /// <summary>Length was not provided</summary>
        MissingLength,

        /// <summary>Listened code was not provided</summary>
        MissingListened,

        /// <summary>Location was not provided</summary>
        MissingLocation,

        /// <summary>Location Name Missing</summary>
        MissingLocationName,

        /// <summary>Lock International was not provided</summary>
        MissingLockinternational,

        /// <summary>Mailbox was not provided</summary>
        MissingMailbox,

        /// <summary>Member was not provided</summary>
        MissingMember,

        /// <summary>You need at least 1 member to create a ring group</summary>
        MissingMembers,

        /// <summary>Voicemail message number was not provided</summary>
        MissingMessageNum,

        /// <summary>Method must be provided when using the REST/JSON API</summary>
        MissingMethod,

        /// <summary>Minute Rate was not provided</summary>
        MissingMinute,

        /// <summary>Monthly Fee was not provided</summary>
        MissingMonthly,

        /// <summary>Music on Hold was not provided</summary>
        MissingMusiconhold,

        /// <summary>Name was not provided</summary>
        MissingName,

        /// <summary>NAT was not provided</summary>
        MissingNat,

        /// <summary>Number was not provided</summary>
        MissingNumber,

        /// <summary>You must enter at least one valid phone number.</summary>
        MissingNumbers,

        /// <summary>Package was not provided</summary>
        MissingPackage,

        /// <summary>Required parameters were not provided</summary>
        MissingParams,

        /// <summary>Password was not provided</summary>
        MissingPassword,

        /// <summary>Password Confirm was not provided</summary>
        MissingPasswordConfirm,

        /// <summary>Payment was not provided.</summary>
        MissingPayment,

        /// <summary>Phonebook was not provided</summary>
        MissingPhonebook,

        /// <summary>Phone Number was not provided</summary>
        MissingPhonenumber,

        /// <summary>PIN was not provided</summary>
        MissingPin,

        /// <summary>PlayInstructions was not provided</summary>
        MissingPlayinstructions,

        /// <summary>POP Restriction was not provided</summary>
        MissingPopRestriction,

        /// <summary>Priority was not provided</summary>
        MissingPriority,

        /// <summary>Priority/Weight was not provided</summary>
        MissingPriorityWeight,

        /// <summary>Protocol was not provided</summary>
        MissingProtocol,

        /// <summary>Province was not provided</summary>
        MissingProvince,

        /// <summary>Query was not provided</summary>
        MissingQuery,

        /// <summary>Recording was not provided</summary>
        MissingRecording,

        /// <summary>Report hold time agent was not provided</summary>
        MissingReportHoldTimeAgent,

        /// <summary>Provide a Reseller Client or don't provide a Reseller Package</summary>
        MissingResellerclient,

        /// <summary>Provide a Reseller Package or don't provide a Reseller Client</summary>
        MissingResellerpackage,

        /// <summary>ResponseTimeOut was not provided</summary>
        MissingResponseTimeout,

        /// <summary>Ring in use was not provided</summary>
        MissingRingInuse,

        /// <summary>Ring strategy was not provided</summary>
        MissingRingStrategy,

        /// <summary>Ring group was not provided</summary>
        MissingRinggroup,

        /// <summary>Route was not provided</summary>
        MissingRoute,

        /// <summary>Routing was not provided</summary>
        MissingRouting,

        /// <summary>SayCallerID was not provided</summary>
        MissingSaycallerid,

        /// <summary>SayTime was not provided</summary>
        MissingSaytime,

        /// <summary>Server POP was not provided</summary>
        MissingServerpop,

        /// <summary>Setup Fee was not provided</summary>
        MissingSetup,

        /// <summary>SIPURI was not provided</summary>
        MissingSipuri,

        /// <summary>SkipPassword was not provided</summary>
        MissingSkippassword,

        /// <summary>SMS was not provided</summary>
        MissingSms,

        /// <summary>Speed Dial was not provided</summary>
        MissingSpeedDial,

        /// <summary>Start date was not provided</summary>
        MissingStart,

        /// <summary>Start Hour was not provided</summary>
        MissingStarthour,

        /// <summary>Start Minute was not provided</summary>
        MissingStartminute,

        /// <summary>State was not provided</summary>
        MissingState,

        /// <summary>Street Name was not provided</summary>
        MissingStreetName,

        /// <summary>Street Number was not provided</summary>
        MissingStreetNumber,

        /// <summary>Thankyou for your patience was not provided</summary>
        MissingThankyouForYourPatience,

        /// <summary>Time Condition was not provided</summary>
        MissingTimecondition,

        /// <summary>Timeout was not provided</summary>
        MissingTimeout,

        /// <summary>Timezone was not provided</summary>
        MissingTimezone,

        /// <summary>To date was not provided</summary>
        MissingToDate,

        /// <summary>Transcription email is required.</summary>
        MissingTranscriptionEmail,

        /// <summary>Transcription locale is required.</summary>
        MissingTranscriptionLocale,

        /// <summary>Type was not provided</summary>
        MissingType,

        /// <summary>Urgent code was not provided</summary>
        MissingUrgent,

        /// <summary>URI was not provided</summary>
        MissingUri,

        /// <summary>Username was not provided</summary>
        MissingUsername,

        /// <summary>Voice mail setup was not provided</summary>
        MissingVoicemailsetup,

        /// <summary>Week End was not provide</summary>
        MissingWeekdayend,

        /// <summary>Week Start was not provided</summary>
        MissingWeekdaystart,

        /// <summary>Zip Code was not provided</summary>
        MissingZip,

        /// <summary>The Fax Message was not moved</summary>
        MovingFail,

        /// <summary>The name exceeds character size limit</summary>
        NameToolong,

        /// <summary>There are no accounts</summary>
        NoAccount,

        /// <summary>Theres no attachments records to show.</summary>
        NoAttachments,

        /// <summary>File not encoded in base64</summary>
        NoBase64file,

        /// <summary>There are not Callbacks</summary>
        NoCallback,

        /// <summary>There are no Call Huntings</summary>
        NoCallhunting,

        /// <summary>There are no Call Parking</summary>
        NoCallparking,

        /// <summary>
        /// No Call Status was provided. One of the following parameters needs to be set to "1":
        /// answered, noanswer, busy, failed
        /// </summary>
        NoCallstatus,

        /// <summary>There are no CDR entries for the filter</summary>
        NoCdr,

        /// <summary>Imposible change DID billing plan</summary>
        NoChangeBillingtype,

        /// <summary>There are no Clients</summary>
        NoClient,

        /// <summary>There are no Conferences</summary>
        NoConference,

        /// <summary>There are no DIDs</summary>
        NoDid,

        /// <summary>There are no DISAs</summary>
        NoDisa,

        /// <summary>There are no Email to Fax entries</summary>
        NoEmailtofax,

        /// <summary>There are no Filters</summary>
        NoFilter,

        /// <summary>There are no Fax Folders</summary>
        NoFolder,

        /// <summary>There was no Forwarding</summary>
        NoForwarding,

        /// <summary>There are no ivr</summary>
        NoIvr,

        /// <summary>There are no Mailboxes</summary>
        NoMailbox,

        /// <summary>There are no Static Members</summary>
        NoMember,

        /// <summary>There are no Fax Message(s)</summary>
        NoMessage,

        /// <summary>There are no Voicemail Message(s)</summary>
        NoMessages,

        /// <summary>
        /// Treat it as an empty list of MMS. getMMS can answer no_sms in the same case, so handle
        /// both; from and to default to today.
        /// </summary>
        NoMms,

        /// <summary>There are no Fax Numbers</summary>
        NoNumbers,

        /// <summary>there are no Packages</summary>
        NoPackage,

        /// <summary>There are no Phonebook entries</summary>
        NoPhonebook,

        /// <summary>There are no Phonebook Groups</summary>
        NoPhonebookGroup,

        /// <summary>
        /// E911 service wasn't activated, this response comes with a description of the error.
        /// </summary>
        NoProvision,

        /// <summary>
        /// E911 service wasn't updated, this response comes with a description of the error.
        /// </summary>
        NoProvisionUpdate,

        /// <summary>There are no Queue entries</summary>
        NoQueue,

        /// <summary>There are no Rates</summary>
        NoRate,

        /// <summary>There are no recordings</summary>
        NoRecording,

        /// <summary>There are no Ring groups</summary>
        NoRinggroup,

        /// <summary>No sequence has been found</summary>
        NoSequences,

        /// <summary>There are no SIP URIs</summary>
        NoSipuri,

        /// <summary>There are no SMS messages</summary>
        NoSms,

        /// <summary>
        /// Treat it as an empty list. If you asked for one, send account as 100000_name or a
        /// reseller client id; a numeric sub-account id finds nothing.
        /// </summary>
        NoSubaccount,

        /// <summary>There are no Time Conditions</summary>
        NoTimecondition,

        /// <summary>There are no transactions</summary>
        NoTransactions,

        /// <summary>There are no vPRIs</summary>
        NoVpri,

        /// <summary>Your account does not have sufficient funds to proceed</summary>
        NonSufficientFunds,

        /// <summary>The note exceeds character size limit</summary>
        NoteToolong,

        /// <summary>The order wasn't completed.</summary>
        OrderFailed,

        /// <summary>There was a problem sending an email.</summary>
        ProblemSendingMail,

        /// <summary>One of our providers is out of service</summary>
        ProviderOutofservice,

        /// <summary>You have a Caller ID Filtering using this Recording</summary>
        RecordingInUseCallerIdFiltering,

        /// <summary>You have a Time Condition using this Recording</summary>
        RecordingInUseCallerTimecondition,

        /// <summary>You have a DID using this Recording</summary>
        RecordingInUseDid,

        /// <summary>You have an IVR using this Recording</summary>
        RecordingInUseIvr,

        /// <summary>You have a Calling Queue using this Recording</summary>
        RecordingInUseQueue,

        /// <summary>You already have a Subaccount using this IP and Protocol</summary>
        RepeatedIp,

        /// <summary>This is a reserved IP used by VoIP.ms or other Companies</summary>
        ReservedIp,

        /// <summary>RTP Time Out can't be greater than RTP Hold Time Out</summary>
        RtpTimeoutGreaterThanRtpHoldTimeout,

        /// <summary>The Billing Type provided and DID billing type are the same</summary>
        SameDidBillingtype,

        /// <summary>The Fax Message it wasn't send.</summary>
        SentFail,

        /// <summary>This SIPURI can't be deleted, it is mapped in the phonebook</summary>
        SipuriInPhonebook,

        /// <summary>
        /// The number was not updated due to SMS regulations, please contact customer service for
        /// more information
        /// </summary>
        SmsApplyRegulations,

        /// <summary>The SMS message was not sent</summary>
        SmsFailed,

        /// <summary>The SMS message exceeds 160 characters</summary>
        SmsToolong,

        /// <summary>
        /// SMS was not (Enabled/Disabled) for this DID, please wait a minute before you try again.
        /// </summary>
        SmsWaitMessage,

        /// <summary>Theres was a TLS error, please try later.</summary>
        TlsError,

        /// <summary>
        /// Wait and repeat the same call later. The name is unavailable_info cut short in the
        /// oldest table.
        /// </summary>
        Unavailabl,

        /// <summary>The information you requested is unavailable at this moment</summary>
        UnavailableInfo,

        /// <summary>
        /// Give the parameter as text, a whole number, a switch, a Decimal, a date or a list of
        /// these; floats, bytes, mappings and text with lone surrogates have no wire form.
        /// </summary>
        UnencodableValue,

        /// <summary>
        /// Take the parameter out or correct its spelling; the server ignores what it does not
        /// know.
        /// </summary>
        UnknownParameter,

        /// <summary>
        /// Keep to the documented values; a refusal is documented or was seen, but no source names
        /// the status.
        /// </summary>
        UnnamedStatus,

        /// <summary>Theres no sufficient stock to complete the order.</summary>
        UnsifficientStock,

        /// <summary>You already have a record with this Description</summary>
        UsedDescription,

        /// <summary>You already have an entry with this Email</summary>
        UsedEmail,

        /// <summary>You already have a subaccount using this extension</summary>
        UsedExtension,

        /// <summary>You already have a subaccount using extension in this location</summary>
        UsedExtensionInLocation,

        /// <summary>You already have a record with this Filter</summary>
        UsedFilter,

        /// <summary>There is already another customer using this IP Address</summary>
        UsedIp,

        /// <summary>You already have an entry using this name</summary>
        UsedName,

        /// <summary>You already have a record with this Number</summary>
        UsedNumber,

        /// <summary>This password has been used previously by this account.</summary>
        UsedPassword,

        /// <summary>You have an entry with this Speed Dial</summary>
        UsedSpeedDial,

        /// <summary>You already have a subaccount using this Username.</summary>
        UsedUsername,

        /// <summary>This Password is too weak or too common</summary>
        WeakPassword,
    }
}
