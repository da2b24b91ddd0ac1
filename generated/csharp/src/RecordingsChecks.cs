// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>
    /// The checks of the area recordings; parameters go by their place in the list of Methods.
    /// </summary>
    internal static class RecordingsChecks
    {
        /// <summary>Deletes one call recording, both the audio and its details.</summary>
        internal static void DelCallRecording(Call call)
        {
            string callrecording = call.Get(0);
            string account = call.Get(1);
            if (callrecording == "")
            {
                call.Found(RecordingsRules.MissingCallrecordingCallrecording);
            }
            if (
                callrecording != ""
                && !call.LookupHas(callrecording, "getCallRecordings.callrecording")
            )
            {
                call.Found(RecordingsRules.InvalidCallrecordingCallrecordingUnknown);
            }
            if (account == "")
            {
                call.Found(GeneralRules.MissingAccountAccount);
            }
            if (account != "" && !CharClasses.Account.Only(account))
            {
                call.Found(AccountsRules.InvalidAccountAccountFilter);
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

        /// <summary>Deletes one recording.</summary>
        internal static void DelRecording(Call call)
        {
            string recording = call.Get(0);
            if (recording == "")
            {
                call.Found(RecordingsRules.MissingRecordingRecording);
            }
            if (recording != "" && !Text.Digits(recording, 1, 20))
            {
                call.Found(RecordingsRules.InvalidRecordingRecording);
            }
            else if (recording != "" && !call.LookupHas(recording, "getRecordings.value"))
            {
                call.Found(RecordingsRules.InvalidRecordingRecordingUnknown);
            }
            if (recording != "" && !call.LookupLacks(recording, "getIVRs.recording"))
            {
                call.Found(RecordingsRules.RecordingInUseIvrRecordingTaken);
            }
            if (recording != "" && !call.LookupLacks(recording, "getQueues.join_announcement"))
            {
                call.Found(RecordingsRules.RecordingInUseQueueRecordingTaken);
            }
        }

        /// <summary>
        /// Lists the music-on-hold choices, or returns only the one whose code is given.
        /// </summary>
        internal static void GetMusicOnHold(Call call)
        {
            string musicOnHold = call.Get(0);
            if (
                musicOnHold != ""
                && musicOnHold != "default"
                && musicOnHold != ""
                && !call.LookupHas(musicOnHold, "getMusicOnHold.value")
            )
            {
                call.Found(RecordingsRules.InvalidMusiconholdMusicOnHoldUnknown);
            }
        }

        /// <summary>Saves a custom music-on-hold entry built from recordings.</summary>
        internal static void SetMusicOnHold(Call call)
        {
            string description = call.Get(1);
            string recordings = call.Get(4);
            if (description == "")
            {
                call.Found(GeneralRules.MissingDescriptionDescription);
            }
            if (recordings == "")
            {
                call.Found(RecordingsRules.MissingRecordingRecordings);
            }
        }

        /// <summary>Deletes one custom music-on-hold entry.</summary>
        internal static void DelMusicOnHold(Call call)
        {
            string musicOnHold = call.Get(0);
            if (musicOnHold == "")
            {
                call.Found(GeneralRules.MissingMusiconholdMusicOnHold);
            }
            if (
                musicOnHold != ""
                && musicOnHold != "default"
                && musicOnHold != ""
                && !call.LookupHas(musicOnHold, "getMusicOnHold.value")
            )
            {
                call.Found(RecordingsRules.InvalidMusiconholdMusicOnHoldUnknown);
            }
        }

        /// <summary>Lists the recordings, or returns only the one whose id is given.</summary>
        internal static void GetRecordings(Call call)
        {
            string recording = call.Get(0);
            if (recording != "" && !Text.Digits(recording, 1, 20))
            {
                call.Found(RecordingsRules.InvalidRecordingRecording);
            }
            else if (recording != "" && !call.LookupHas(recording, "getRecordings.value"))
            {
                call.Found(RecordingsRules.InvalidRecordingRecordingUnknown);
            }
        }

        /// <summary>Returns the audio of one recording as Base64.</summary>
        internal static void GetRecordingFile(Call call)
        {
            string recording = call.Get(0);
            if (recording == "")
            {
                call.Found(RecordingsRules.MissingRecordingRecording);
            }
            if (recording != "" && !Text.Digits(recording, 1, 20))
            {
                call.Found(RecordingsRules.InvalidRecordingRecording);
            }
            else if (recording != "" && !call.LookupHas(recording, "getRecordings.value"))
            {
                call.Found(RecordingsRules.InvalidRecordingRecordingUnknown);
            }
        }

        /// <summary>
        /// Uploads a new recording, or replaces the audio or name of an existing one.
        /// </summary>
        internal static void SetRecording(Call call)
        {
            string recording = call.Get(0);
            string file = call.Get(1);
            string name = call.Get(2);
            if (recording != "" && !Text.Digits(recording, 1, 20))
            {
                call.Found(RecordingsRules.InvalidRecordingRecording);
            }
            if (recording == "" && file == "")
            {
                call.Found(GeneralRules.MissingFileSetRecordingFile);
            }
            if (file != "" && !Text.Base64(file))
            {
                call.Found(GeneralRules.NoBase64fileFile);
            }
            if (recording == "" && name == "")
            {
                call.Found(GeneralRules.MissingNameSetRecordingName);
            }
        }

        /// <summary>Returns one call recording with its MP3 file.</summary>
        internal static void GetCallRecording(Call call)
        {
            string callrecording = call.Get(0);
            string account = call.Get(1);
            if (callrecording == "")
            {
                call.Found(RecordingsRules.MissingCallrecordingCallrecording);
            }
            if (
                callrecording != ""
                && !call.LookupHas(callrecording, "getCallRecordings.callrecording")
            )
            {
                call.Found(RecordingsRules.InvalidCallrecordingCallrecordingUnknown);
            }
            if (account == "")
            {
                call.Found(GeneralRules.MissingAccountAccount);
            }
            if (account != "" && !CharClasses.Account.Only(account))
            {
                call.Found(AccountsRules.InvalidAccountAccountFilter);
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

        /// <summary>Lists the call recordings of an account between two dates.</summary>
        internal static void GetCallRecordings(Call call)
        {
            string account = call.Get(0);
            string dateFrom = call.Get(3);
            string dateTo = call.Get(4);
            string callType = call.Get(5);
            int dateFromDay = Dates.Day(dateFrom);
            int dateToDay = Dates.Day(dateTo);
            if (account == "")
            {
                call.Found(GeneralRules.MissingAccountAccount);
            }
            if (account != "" && !CharClasses.Account.Only(account))
            {
                call.Found(AccountsRules.InvalidAccountAccountFilter);
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
            if (dateFrom != "" && dateTo != "" && !Dates.Ordered(dateFromDay, dateToDay))
            {
                call.Found(GeneralRules.InvalidDateFromRecordings);
            }
            if (dateFrom != "" && dateTo != "" && !Dates.DaysWithin(dateFromDay, dateToDay, 92))
            {
                call.Found(GeneralRules.InvalidDaterangeUnproven);
            }
            if (callType != "" && !Sets.CallTypeFilter.Contains(Text.Lower(callType)))
            {
                call.Found(RecordingsRules.InvalidCallTypeCallType);
            }
        }

        /// <summary>Emails the details and audio of a call recording.</summary>
        internal static void SendCallRecordingEmail(Call call)
        {
            string callrecording = call.Get(0);
            string account = call.Get(1);
            string email = call.Get(2);
            if (callrecording == "")
            {
                call.Found(RecordingsRules.MissingCallrecordingCallrecording);
            }
            if (
                callrecording != ""
                && !call.LookupHas(callrecording, "getCallRecordings.callrecording")
            )
            {
                call.Found(RecordingsRules.InvalidCallrecordingCallrecordingUnknown);
            }
            if (account == "")
            {
                call.Found(GeneralRules.MissingAccountAccount);
            }
            if (account != "" && !CharClasses.Account.Only(account))
            {
                call.Found(AccountsRules.InvalidAccountAccountFilter);
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
    }
}
