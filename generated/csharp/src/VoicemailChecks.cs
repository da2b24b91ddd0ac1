// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>
    /// The checks of the area voicemail; parameters go by their place in the list of Methods.
    /// </summary>
    internal static class VoicemailChecks
    {
        /// <summary>Creates a voicemail box.</summary>
        internal static void CreateVoicemail(Call call)
        {
            string digits = call.Get(0);
            string name = call.Get(1);
            string password = call.Get(2);
            string skipPassword = call.Get(3);
            string email = call.Get(4);
            string attachMessage = call.Get(5);
            string deleteMessage = call.Get(6);
            string sayTime = call.Get(7);
            string timezone = call.Get(8);
            string sayCallerid = call.Get(9);
            string playInstructions = call.Get(10);
            string language = call.Get(11);
            string emailAttachmentFormat = call.Get(12);
            string unavailableMessageRecording = call.Get(13);
            string transcription = call.Get(14);
            string transcriptionLocale = call.Get(15);
            string transcriptionRedaction = call.Get(16);
            string transcriptionSentiment = call.Get(17);
            string transcriptionSummary = call.Get(18);
            string transcriptionFormat = call.Get(19);
            string client = call.Get(20);
            string transcriptionDelay = call.Get(21);
            if (digits == "")
            {
                call.Found(DidsRules.MissingDigitsDigits);
            }
            if (digits != "" && !Text.Digits(digits, 1, 10))
            {
                call.Found(DidsRules.InvalidDigitsDigits);
            }
            if (name == "")
            {
                call.Found(GeneralRules.MissingNameName);
            }
            if (password == "")
            {
                call.Found(GeneralRules.MissingPasswordPassword);
            }
            if (password != "" && !Text.Digits(password, 4, 4))
            {
                call.Found(AccountsRules.InvalidPasswordPassword);
            }
            if (skipPassword == "")
            {
                call.Found(VoicemailRules.MissingSkippasswordSkipPassword);
            }
            if (skipPassword != "" && !Sets.FlagOrYesNo.Contains(Text.Lower(skipPassword)))
            {
                call.Found(VoicemailRules.InvalidSkippasswordSkipPassword);
            }
            if (email != "" && !CharClasses.InvalidTranscriptionEmail.Some(email))
            {
                call.Found(GeneralRules.InvalidEmailEmailAt);
            }
            else if (email != "" && !Text.Items(email, ',', item => Net.Email(item)))
            {
                call.Found(GeneralRules.InvalidEmailEmailList);
            }
            if (attachMessage == "")
            {
                call.Found(VoicemailRules.MissingAttachmessageAttachMessage);
            }
            if (attachMessage != "" && !Sets.YesNo.Contains(Text.Lower(attachMessage)))
            {
                call.Found(VoicemailRules.InvalidAttachmessageAttachMessage);
            }
            if (deleteMessage == "")
            {
                call.Found(VoicemailRules.MissingDeletemessageDeleteMessage);
            }
            if (deleteMessage != "" && !Sets.YesNo.Contains(Text.Lower(deleteMessage)))
            {
                call.Found(VoicemailRules.InvalidDeletemessageDeleteMessage);
            }
            if (sayTime == "")
            {
                call.Found(VoicemailRules.MissingSaytimeSayTime);
            }
            if (sayTime != "" && !Sets.YesNo.Contains(Text.Lower(sayTime)))
            {
                call.Found(VoicemailRules.InvalidSaytimeSayTime);
            }
            if (timezone == "")
            {
                call.Found(GeneralRules.MissingTimezoneTimezone);
            }
            if (timezone != "" && !CharClasses.ZoneName.Only(timezone))
            {
                call.Found(GeneralRules.InvalidTimezoneZoneName);
            }
            else if (timezone != "" && !call.LookupHas(timezone, "getTimezones.value"))
            {
                call.Found(GeneralRules.InvalidTimezoneTimezoneUnknown);
            }
            if (sayCallerid == "")
            {
                call.Found(VoicemailRules.MissingSaycalleridSayCallerid);
            }
            if (sayCallerid != "" && !Sets.YesNo.Contains(Text.Lower(sayCallerid)))
            {
                call.Found(VoicemailRules.InvalidSaycalleridSayCallerid);
            }
            if (playInstructions == "")
            {
                call.Found(VoicemailRules.MissingPlayinstructionsPlayInstructions);
            }
            if (playInstructions != "" && !Sets.PlayInstructions.Contains(playInstructions))
            {
                call.Found(VoicemailRules.InvalidPlayinstructionsPlayInstructions);
            }
            if (language == "")
            {
                call.Found(GeneralRules.MissingLanguageLanguage);
            }
            if (language != "" && !Sets.Language.Contains(language))
            {
                call.Found(GeneralRules.InvalidLanguageLanguage);
            }
            if (
                emailAttachmentFormat != ""
                && !Sets.AttachmentFormat.Contains(emailAttachmentFormat)
            )
            {
                call.Found(VoicemailRules.InvalidEmailAttachmentFormatEmailAttachmentFormat);
            }
            if (
                unavailableMessageRecording != ""
                && !(
                    Sets.Recording.Contains(unavailableMessageRecording)
                    || Text.Digits(unavailableMessageRecording, 1, 20)
                )
            )
            {
                call.Found(RecordingsRules.InvalidRecordingUnavailableMessageRecording);
            }
            if (transcription != "" && !Sets.YesNo.Contains(Text.Lower(transcription)))
            {
                call.Found(LocalRules.UnnamedStatusTranscription);
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
            if (
                transcriptionRedaction != ""
                && !Sets.YesNo.Contains(Text.Lower(transcriptionRedaction))
            )
            {
                call.Found(GeneralRules.InvalidTranscriptionRedactionTranscriptionRedaction);
            }
            if (
                transcriptionSentiment != ""
                && !Sets.YesNo.Contains(Text.Lower(transcriptionSentiment))
            )
            {
                call.Found(GeneralRules.InvalidTranscriptionSentimentTranscriptionSentiment);
            }
            if (
                transcriptionSummary != ""
                && !Sets.YesNo.Contains(Text.Lower(transcriptionSummary))
            )
            {
                call.Found(GeneralRules.InvalidTranscriptionSummaryTranscriptionSummary);
            }
            if (
                transcriptionFormat != ""
                && !Sets.TranscriptionFormat.Contains(transcriptionFormat)
            )
            {
                call.Found(VoicemailRules.InvalidTranscriptionFormatTranscriptionFormat);
            }
            if (client != "" && !Text.Digits(client, 1, 20))
            {
                call.Found(ClientsRules.InvalidClientClient);
            }
            if (transcriptionDelay != "" && !Numbers.Integer(transcriptionDelay, 0, 60, 5, false))
            {
                call.Found(LocalRules.UnnamedStatusTranscriptionDelay);
            }
        }

        /// <summary>
        /// Empties a voicemail box on every server, or deletes one message when folder and number
        /// are given.
        /// </summary>
        internal static void DelMessages(Call call)
        {
            string mailbox = call.Get(0);
            string folder = call.Get(1);
            string messageNum = call.Get(2);
            if (mailbox == "")
            {
                call.Found(VoicemailRules.MissingMailboxMailbox);
            }
            if (mailbox != "" && !Text.Digits(mailbox, 1, 20))
            {
                call.Found(VoicemailRules.InvalidMailboxMailbox);
            }
            else if (mailbox != "" && !call.LookupHas(mailbox, "getVoicemails.mailbox"))
            {
                call.Found(VoicemailRules.InvalidMailboxMailboxUnknown);
            }
            if (messageNum != "" && folder == "")
            {
                call.Found(VoicemailRules.MissingFolderDelMessagesFolder);
            }
            if (folder != "" && !Sets.VoicemailFolder.Contains(folder))
            {
                call.Found(VoicemailRules.InvalidFolderFolder);
            }
            if (folder != "" && messageNum == "")
            {
                call.Found(VoicemailRules.MissingMessageNumDelMessagesMessageNum);
            }
            if (messageNum != "" && !Text.Digits(messageNum, 1, 10))
            {
                call.Found(VoicemailRules.InvalidMessageNumMessageNum);
            }
            if (messageNum != "" && !call.LookupHas(messageNum, "getVoicemailMessages.message_num"))
            {
                call.Found(VoicemailRules.MessageNotFoundMessageNumUnknown);
            }
        }

        /// <summary>Deletes one voicemail box.</summary>
        internal static void DelVoicemail(Call call)
        {
            string mailbox = call.Get(0);
            if (mailbox == "")
            {
                call.Found(VoicemailRules.MissingMailboxMailbox);
            }
            if (mailbox != "" && !Text.Digits(mailbox, 1, 20))
            {
                call.Found(VoicemailRules.InvalidMailboxMailbox);
            }
            else if (mailbox != "" && !call.LookupHas(mailbox, "getVoicemails.mailbox"))
            {
                call.Found(VoicemailRules.InvalidMailboxMailboxUnknown);
            }
        }

        /// <summary>
        /// Lists the voicemail instruction modes, or returns only the one whose code is given.
        /// </summary>
        internal static void GetPlayInstructions(Call call)
        {
            string playInstructions = call.Get(0);
            if (playInstructions != "" && !Sets.PlayInstructions.Contains(playInstructions))
            {
                call.Found(VoicemailRules.InvalidPlayinstructionsPlayInstructions);
            }
        }

        /// <summary>Lists voicemail transcriptions of a mailbox folder for a period.</summary>
        internal static void GetVoicemailTranscriptions(Call call)
        {
            string account = call.Get(0);
            string mailbox = call.Get(1);
            string dateTo = call.Get(2);
            string dateFrom = call.Get(3);
            string folder = call.Get(4);
            int dateToDay = Dates.Day(dateTo);
            int dateFromDay = Dates.Day(dateFrom);
            if (account != "" && !CharClasses.Account.Only(account))
            {
                call.Found(AccountsRules.InvalidAccountAccountFilter);
            }
            if (mailbox == "")
            {
                call.Found(VoicemailRules.MissingMailboxMailbox);
            }
            if (mailbox != "" && !Text.Digits(mailbox, 1, 20))
            {
                call.Found(VoicemailRules.InvalidMailboxMailbox);
            }
            else if (mailbox != "" && !call.LookupHas(mailbox, "getVoicemails.mailbox"))
            {
                call.Found(VoicemailRules.InvalidMailboxMailboxUnknown);
            }
            if (dateTo == "")
            {
                call.Found(GeneralRules.MissingToDateDateTo);
            }
            if (dateTo != "" && !Dates.Date(dateTo, dateToDay, true, true))
            {
                call.Found(GeneralRules.InvalidDateDateTo);
            }
            else if (dateTo != "" && !Dates.Date(dateTo, dateToDay, false, true))
            {
                call.Found(GeneralRules.InvalidDateDateToPadding);
            }
            if (dateFrom == "")
            {
                call.Found(GeneralRules.MissingFromDateDateFrom);
            }
            if (dateFrom != "" && !Dates.Date(dateFrom, dateFromDay, true, true))
            {
                call.Found(GeneralRules.InvalidDateDateFrom);
            }
            else if (dateFrom != "" && !Dates.Date(dateFrom, dateFromDay, false, true))
            {
                call.Found(GeneralRules.InvalidDateDateFromPadding);
            }
            if (dateFrom != "" && !Dates.Date(dateFrom, dateFromDay, true, true))
            {
                call.Found(GeneralRules.InvalidDatetimeDateFrom);
            }
            if (dateFrom != "" && dateTo != "" && !Dates.Ordered(dateFromDay, dateToDay))
            {
                call.Found(GeneralRules.InvalidDateFromRecordings);
            }
            if (dateFrom != "" && dateTo != "" && !Dates.DaysWithin(dateFromDay, dateToDay, 92))
            {
                call.Found(GeneralRules.InvalidDaterangeUnproven);
            }
            if (folder == "")
            {
                call.Found(VoicemailRules.MissingFolderFolder);
            }
            if (folder != "" && !Sets.VoicemailFolder.Contains(folder))
            {
                call.Found(VoicemailRules.InvalidFolderFolder);
            }
        }

        /// <summary>
        /// Lists the audio formats for voicemail e-mails, or returns only the one named.
        /// </summary>
        internal static void GetVoicemailAttachmentFormats(Call call)
        {
            string emailAttachmentFormat = call.Get(0);
            if (
                emailAttachmentFormat != ""
                && !Sets.AttachmentFormat.Contains(emailAttachmentFormat)
            )
            {
                call.Found(VoicemailRules.InvalidEmailAttachmentFormatEmailAttachmentFormat);
            }
        }

        /// <summary>
        /// Lists the voicemail boxes, or returns only the one whose number is given.
        /// </summary>
        internal static void GetVoicemails(Call call)
        {
            string mailbox = call.Get(0);
            string client = call.Get(1);
            if (mailbox != "" && !Text.Digits(mailbox, 1, 20))
            {
                call.Found(VoicemailRules.InvalidMailboxMailbox);
            }
            else if (
                client == ""
                && mailbox != ""
                && !call.LookupHas(mailbox, "getVoicemails.mailbox")
            )
            {
                call.Found(VoicemailRules.InvalidMailboxMailboxUnknownOwn);
            }
            if (client != "" && !Text.Digits(client, 1, 20))
            {
                call.Found(ClientsRules.InvalidClientClient);
            }
        }

        /// <summary>Updates the settings of an existing voicemail box.</summary>
        internal static void SetVoicemail(Call call)
        {
            string mailbox = call.Get(0);
            string name = call.Get(1);
            string password = call.Get(2);
            string skipPassword = call.Get(3);
            string email = call.Get(4);
            string attachMessage = call.Get(5);
            string deleteMessage = call.Get(6);
            string sayTime = call.Get(7);
            string timezone = call.Get(8);
            string sayCallerid = call.Get(9);
            string playInstructions = call.Get(10);
            string language = call.Get(11);
            string emailAttachmentFormat = call.Get(12);
            string unavailableMessageRecording = call.Get(13);
            string transcription = call.Get(14);
            string transcriptionLocale = call.Get(15);
            string transcriptionRedaction = call.Get(16);
            string transcriptionSentiment = call.Get(17);
            string transcriptionSummary = call.Get(18);
            string transcriptionFormat = call.Get(19);
            string client = call.Get(20);
            string transcriptionDelay = call.Get(21);
            if (mailbox == "")
            {
                call.Found(VoicemailRules.MissingMailboxMailbox);
            }
            if (mailbox != "" && !Text.Digits(mailbox, 1, 20))
            {
                call.Found(VoicemailRules.InvalidMailboxMailbox);
            }
            else if (
                client == ""
                && mailbox != ""
                && !call.LookupHas(mailbox, "getVoicemails.mailbox")
            )
            {
                call.Found(VoicemailRules.InvalidMailboxMailboxUnknownOwn);
            }
            if (name == "")
            {
                call.Found(GeneralRules.MissingNameName);
            }
            if (password == "")
            {
                call.Found(GeneralRules.MissingPasswordPassword);
            }
            if (password != "" && !Text.Digits(password, 4, 4))
            {
                call.Found(AccountsRules.InvalidPasswordPassword);
            }
            if (skipPassword == "")
            {
                call.Found(VoicemailRules.MissingSkippasswordSkipPassword);
            }
            if (skipPassword != "" && !Sets.FlagOrYesNo.Contains(Text.Lower(skipPassword)))
            {
                call.Found(VoicemailRules.InvalidSkippasswordSkipPassword);
            }
            if (email != "" && !CharClasses.InvalidTranscriptionEmail.Some(email))
            {
                call.Found(GeneralRules.InvalidEmailEmailAt);
            }
            else if (email != "" && !Text.Items(email, ',', item => Net.Email(item)))
            {
                call.Found(GeneralRules.InvalidEmailEmailList);
            }
            if (attachMessage == "")
            {
                call.Found(VoicemailRules.MissingAttachmessageAttachMessage);
            }
            if (attachMessage != "" && !Sets.YesNo.Contains(Text.Lower(attachMessage)))
            {
                call.Found(VoicemailRules.InvalidAttachmessageAttachMessage);
            }
            if (deleteMessage == "")
            {
                call.Found(VoicemailRules.MissingDeletemessageDeleteMessage);
            }
            if (deleteMessage != "" && !Sets.YesNo.Contains(Text.Lower(deleteMessage)))
            {
                call.Found(VoicemailRules.InvalidDeletemessageDeleteMessage);
            }
            if (sayTime == "")
            {
                call.Found(VoicemailRules.MissingSaytimeSayTime);
            }
            if (sayTime != "" && !Sets.YesNo.Contains(Text.Lower(sayTime)))
            {
                call.Found(VoicemailRules.InvalidSaytimeSayTime);
            }
            if (timezone == "")
            {
                call.Found(GeneralRules.MissingTimezoneTimezone);
            }
            if (timezone != "" && !CharClasses.ZoneName.Only(timezone))
            {
                call.Found(GeneralRules.InvalidTimezoneZoneName);
            }
            else if (timezone != "" && !call.LookupHas(timezone, "getTimezones.value"))
            {
                call.Found(GeneralRules.InvalidTimezoneTimezoneUnknown);
            }
            if (sayCallerid == "")
            {
                call.Found(VoicemailRules.MissingSaycalleridSayCallerid);
            }
            if (sayCallerid != "" && !Sets.YesNo.Contains(Text.Lower(sayCallerid)))
            {
                call.Found(VoicemailRules.InvalidSaycalleridSayCallerid);
            }
            if (playInstructions == "")
            {
                call.Found(VoicemailRules.MissingPlayinstructionsPlayInstructions);
            }
            if (playInstructions != "" && !Sets.PlayInstructions.Contains(playInstructions))
            {
                call.Found(VoicemailRules.InvalidPlayinstructionsPlayInstructions);
            }
            if (language == "")
            {
                call.Found(GeneralRules.MissingLanguageLanguage);
            }
            if (language != "" && !Sets.Language.Contains(language))
            {
                call.Found(GeneralRules.InvalidLanguageLanguage);
            }
            if (
                emailAttachmentFormat != ""
                && !Sets.AttachmentFormat.Contains(emailAttachmentFormat)
            )
            {
                call.Found(VoicemailRules.InvalidEmailAttachmentFormatEmailAttachmentFormat);
            }
            if (
                unavailableMessageRecording != ""
                && !(
                    Sets.Recording.Contains(unavailableMessageRecording)
                    || Text.Digits(unavailableMessageRecording, 1, 20)
                )
            )
            {
                call.Found(RecordingsRules.InvalidRecordingUnavailableMessageRecording);
            }
            if (transcription != "" && !Sets.YesNo.Contains(Text.Lower(transcription)))
            {
                call.Found(LocalRules.UnnamedStatusTranscription);
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
            if (
                transcriptionRedaction != ""
                && !Sets.YesNo.Contains(Text.Lower(transcriptionRedaction))
            )
            {
                call.Found(GeneralRules.InvalidTranscriptionRedactionTranscriptionRedaction);
            }
            if (
                transcriptionSentiment != ""
                && !Sets.YesNo.Contains(Text.Lower(transcriptionSentiment))
            )
            {
                call.Found(GeneralRules.InvalidTranscriptionSentimentTranscriptionSentiment);
            }
            if (
                transcriptionSummary != ""
                && !Sets.YesNo.Contains(Text.Lower(transcriptionSummary))
            )
            {
                call.Found(GeneralRules.InvalidTranscriptionSummaryTranscriptionSummary);
            }
            if (
                transcriptionFormat != ""
                && !Sets.TranscriptionFormat.Contains(transcriptionFormat)
            )
            {
                call.Found(VoicemailRules.InvalidTranscriptionFormatTranscriptionFormat);
            }
            if (client != "" && !Text.Digits(client, 1, 20))
            {
                call.Found(ClientsRules.InvalidClientClient);
            }
            if (transcriptionDelay != "" && !Numbers.Integer(transcriptionDelay, 0, 60, 5, false))
            {
                call.Found(LocalRules.UnnamedStatusTranscriptionDelay);
            }
        }

        /// <summary>
        /// Lists the default voicemail folders, those of one mailbox, or one folder by name.
        /// </summary>
        internal static void GetVoicemailFolders(Call call)
        {
            string folder = call.Get(0);
            string mailbox = call.Get(1);
            if (folder != "" && !Sets.VoicemailFolder.Contains(folder))
            {
                call.Found(VoicemailRules.InvalidFolderFolder);
            }
            if (mailbox != "" && !Text.Digits(mailbox, 1, 20))
            {
                call.Found(VoicemailRules.InvalidMailboxMailbox);
            }
            else if (mailbox != "" && !call.LookupHas(mailbox, "getVoicemails.mailbox"))
            {
                call.Found(VoicemailRules.InvalidMailboxMailboxUnknown);
            }
        }

        /// <summary>Lists the messages in a mailbox, optionally by folder and date.</summary>
        internal static void GetVoicemailMessages(Call call)
        {
            string mailbox = call.Get(0);
            string folder = call.Get(1);
            string dateFrom = call.Get(2);
            string dateTo = call.Get(3);
            int dateFromDay = Dates.Day(dateFrom);
            int dateToDay = Dates.Day(dateTo);
            if (mailbox == "")
            {
                call.Found(VoicemailRules.MissingMailboxMailbox);
            }
            if (mailbox != "" && !Text.Digits(mailbox, 1, 20))
            {
                call.Found(VoicemailRules.InvalidMailboxMailbox);
            }
            else if (mailbox != "" && !call.LookupHas(mailbox, "getVoicemails.mailbox"))
            {
                call.Found(VoicemailRules.InvalidMailboxMailboxUnknown);
            }
            if (folder != "" && !Sets.VoicemailFolder.Contains(folder))
            {
                call.Found(VoicemailRules.InvalidFolderFolder);
            }
            if (dateFrom != "" && !Dates.Date(dateFrom, dateFromDay, true, true))
            {
                call.Found(GeneralRules.InvalidDateDateFrom);
            }
            else if (dateFrom != "" && !Dates.Date(dateFrom, dateFromDay, false, true))
            {
                call.Found(GeneralRules.InvalidDateDateFromPadding);
            }
            if (dateTo != "" && !Dates.Date(dateTo, dateToDay, true, true))
            {
                call.Found(GeneralRules.InvalidDateDateTo);
            }
            else if (dateTo != "" && !Dates.Date(dateTo, dateToDay, false, true))
            {
                call.Found(GeneralRules.InvalidDateDateToPadding);
            }
            if (dateFrom != "" && dateTo != "" && !Dates.Ordered(dateFromDay, dateToDay))
            {
                call.Found(GeneralRules.InvalidDateFromDateFrom);
            }
            if (dateFrom != "" && dateTo != "" && !Dates.DaysWithin(dateFromDay, dateToDay, 92))
            {
                call.Found(GeneralRules.InvalidDaterangeUnproven);
            }
        }

        /// <summary>Returns the audio of a voicemail message in Base64.</summary>
        internal static void GetVoicemailMessageFile(Call call)
        {
            string mailbox = call.Get(0);
            string folder = call.Get(1);
            string messageNum = call.Get(2);
            string format = call.Get(3);
            if (mailbox == "")
            {
                call.Found(VoicemailRules.MissingMailboxMailbox);
            }
            if (mailbox != "" && !Text.Digits(mailbox, 1, 20))
            {
                call.Found(VoicemailRules.InvalidMailboxMailbox);
            }
            else if (mailbox != "" && !call.LookupHas(mailbox, "getVoicemails.mailbox"))
            {
                call.Found(VoicemailRules.InvalidMailboxMailboxUnknown);
            }
            if (folder == "")
            {
                call.Found(VoicemailRules.MissingFolderFolder);
            }
            if (folder != "" && !Sets.VoicemailFolder.Contains(folder))
            {
                call.Found(VoicemailRules.InvalidFolderFolder);
            }
            if (messageNum == "")
            {
                call.Found(VoicemailRules.MissingMessageNumMessageNum);
            }
            if (messageNum != "" && !Text.Digits(messageNum, 1, 10))
            {
                call.Found(VoicemailRules.InvalidMessageNumMessageNum);
            }
            if (messageNum != "" && !call.LookupHas(messageNum, "getVoicemailMessages.message_num"))
            {
                call.Found(VoicemailRules.MessageNotFoundMessageNumUnknown);
            }
            if (format != "" && !Sets.VoicemailFormat.Contains(format))
            {
                call.Found(LocalRules.UnnamedStatusFormat);
            }
        }

        /// <summary>Emails the audio file of a voicemail message.</summary>
        internal static void SendVoicemailEmail(Call call)
        {
            string mailbox = call.Get(0);
            string folder = call.Get(1);
            string messageNum = call.Get(2);
            string emailAddress = call.Get(3);
            if (mailbox == "")
            {
                call.Found(VoicemailRules.MissingMailboxMailbox);
            }
            if (mailbox != "" && !Text.Digits(mailbox, 1, 20))
            {
                call.Found(VoicemailRules.InvalidMailboxMailbox);
            }
            else if (mailbox != "" && !call.LookupHas(mailbox, "getVoicemails.mailbox"))
            {
                call.Found(VoicemailRules.InvalidMailboxMailboxUnknown);
            }
            if (folder == "")
            {
                call.Found(VoicemailRules.MissingFolderFolder);
            }
            if (folder != "" && !Sets.VoicemailFolder.Contains(folder))
            {
                call.Found(VoicemailRules.InvalidFolderFolder);
            }
            if (messageNum == "")
            {
                call.Found(VoicemailRules.MissingMessageNumMessageNum);
            }
            if (messageNum != "" && !Text.Digits(messageNum, 1, 10))
            {
                call.Found(VoicemailRules.InvalidMessageNumMessageNum);
            }
            if (messageNum != "" && !call.LookupHas(messageNum, "getVoicemailMessages.message_num"))
            {
                call.Found(VoicemailRules.MessageNotFoundMessageNumUnknown);
            }
            if (emailAddress == "")
            {
                call.Found(GeneralRules.MissingEmailEmailAddress);
            }
            if (emailAddress != "" && !Net.Email(emailAddress))
            {
                call.Found(GeneralRules.InvalidEmailEmailAddress);
            }
        }

        /// <summary>
        /// Marks a voicemail message as listened or not, moving it to Old or INBOX.
        /// </summary>
        internal static void MarkListenedVoicemailMessage(Call call)
        {
            string mailbox = call.Get(0);
            string folder = call.Get(1);
            string messageNum = call.Get(2);
            string listened = call.Get(3);
            if (mailbox == "")
            {
                call.Found(VoicemailRules.MissingMailboxMailbox);
            }
            if (mailbox != "" && !Text.Digits(mailbox, 1, 20))
            {
                call.Found(VoicemailRules.InvalidMailboxMailbox);
            }
            else if (mailbox != "" && !call.LookupHas(mailbox, "getVoicemails.mailbox"))
            {
                call.Found(VoicemailRules.InvalidMailboxMailboxUnknown);
            }
            if (folder == "")
            {
                call.Found(VoicemailRules.MissingFolderFolder);
            }
            if (folder != "" && !Sets.VoicemailFolder.Contains(folder))
            {
                call.Found(VoicemailRules.InvalidFolderFolder);
            }
            if (messageNum == "")
            {
                call.Found(VoicemailRules.MissingMessageNumMessageNum);
            }
            if (messageNum != "" && !Text.Digits(messageNum, 1, 10))
            {
                call.Found(VoicemailRules.InvalidMessageNumMessageNum);
            }
            if (messageNum != "" && !call.LookupHas(messageNum, "getVoicemailMessages.message_num"))
            {
                call.Found(VoicemailRules.MessageNotFoundMessageNumUnknown);
            }
            if (listened == "")
            {
                call.Found(VoicemailRules.MissingListenedListened);
            }
            if (listened != "" && !Sets.YesNo.Contains(Text.Lower(listened)))
            {
                call.Found(VoicemailRules.InvalidListenedListened);
            }
        }

        /// <summary>
        /// Marks a voicemail message as urgent or not, moving it to Urgent or INBOX.
        /// </summary>
        internal static void MarkUrgentVoicemailMessage(Call call)
        {
            string mailbox = call.Get(0);
            string folder = call.Get(1);
            string messageNum = call.Get(2);
            string urgent = call.Get(3);
            if (mailbox == "")
            {
                call.Found(VoicemailRules.MissingMailboxMailbox);
            }
            if (mailbox != "" && !Text.Digits(mailbox, 1, 20))
            {
                call.Found(VoicemailRules.InvalidMailboxMailbox);
            }
            else if (mailbox != "" && !call.LookupHas(mailbox, "getVoicemails.mailbox"))
            {
                call.Found(VoicemailRules.InvalidMailboxMailboxUnknown);
            }
            if (folder == "")
            {
                call.Found(VoicemailRules.MissingFolderFolder);
            }
            if (folder != "" && !Sets.VoicemailFolder.Contains(folder))
            {
                call.Found(VoicemailRules.InvalidFolderFolder);
            }
            if (messageNum == "")
            {
                call.Found(VoicemailRules.MissingMessageNumMessageNum);
            }
            if (messageNum != "" && !Text.Digits(messageNum, 1, 10))
            {
                call.Found(VoicemailRules.InvalidMessageNumMessageNum);
            }
            if (messageNum != "" && !call.LookupHas(messageNum, "getVoicemailMessages.message_num"))
            {
                call.Found(VoicemailRules.MessageNotFoundMessageNumUnknown);
            }
            if (urgent == "")
            {
                call.Found(VoicemailRules.MissingUrgentUrgent);
            }
            if (urgent != "" && !Sets.YesNo.Contains(Text.Lower(urgent)))
            {
                call.Found(VoicemailRules.InvalidUrgentUrgent);
            }
        }

        /// <summary>Moves a voicemail message to another folder.</summary>
        internal static void MoveFolderVoicemailMessage(Call call)
        {
            string mailbox = call.Get(0);
            string folder = call.Get(1);
            string messageNum = call.Get(2);
            string newFolder = call.Get(3);
            if (mailbox == "")
            {
                call.Found(VoicemailRules.MissingMailboxMailbox);
            }
            if (mailbox != "" && !Text.Digits(mailbox, 1, 20))
            {
                call.Found(VoicemailRules.InvalidMailboxMailbox);
            }
            else if (mailbox != "" && !call.LookupHas(mailbox, "getVoicemails.mailbox"))
            {
                call.Found(VoicemailRules.InvalidMailboxMailboxUnknown);
            }
            if (folder == "")
            {
                call.Found(VoicemailRules.MissingFolderFolder);
            }
            if (folder != "" && !Sets.VoicemailFolder.Contains(folder))
            {
                call.Found(VoicemailRules.InvalidFolderFolder);
            }
            if (messageNum == "")
            {
                call.Found(VoicemailRules.MissingMessageNumMessageNum);
            }
            if (messageNum != "" && !Text.Digits(messageNum, 1, 10))
            {
                call.Found(VoicemailRules.InvalidMessageNumMessageNum);
            }
            if (messageNum != "" && !call.LookupHas(messageNum, "getVoicemailMessages.message_num"))
            {
                call.Found(VoicemailRules.MessageNotFoundMessageNumUnknown);
            }
            if (newFolder == "")
            {
                call.Found(VoicemailRules.InvalidDestinationFolderNewFolderRequired);
            }
            else if (newFolder != "" && !Sets.VoicemailFolder.Contains(newFolder))
            {
                call.Found(VoicemailRules.InvalidDestinationFolderNewFolder);
            }
        }
    }
}
