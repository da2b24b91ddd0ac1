// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>The checks of the methods of the area recordings.</summary>
    internal static class RecordingsChecks
    {
        /// <summary>Deletes one call recording, both the audio and its details.</summary>
        internal static void DelCallRecording(Call call)
        {
            string callrecording = call.Get("callrecording");
            string account = call.Get("account");
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
            else if (account != "" && !call.LookupHas(account, "getSubAccounts.account"))
            {
                call.Found(AccountsRules.InvalidAccountAccountUnknown);
            }
        }

        /// <summary>Deletes one recording.</summary>
        internal static void DelRecording(Call call)
        {
            string recording = call.Get("recording");
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
            string musicOnHold = call.Get("music_on_hold");
            if (musicOnHold != "" && !call.LookupHas(musicOnHold, "getMusicOnHold.value"))
            {
                call.Found(RecordingsRules.InvalidMusiconholdMusicOnHoldUnknown);
            }
        }

        /// <summary>Saves a custom music-on-hold entry built from recordings.</summary>
        internal static void SetMusicOnHold(Call call)
        {
            string description = call.Get("description");
            string recordings = call.Get("recordings");
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
            string musicOnHold = call.Get("music_on_hold");
            if (musicOnHold == "")
            {
                call.Found(GeneralRules.MissingMusiconholdMusicOnHold);
            }
            if (musicOnHold != "" && !call.LookupHas(musicOnHold, "getMusicOnHold.value"))
            {
                call.Found(RecordingsRules.InvalidMusiconholdMusicOnHoldUnknown);
            }
        }

        /// <summary>Lists the recordings, or returns only the one whose id is given.</summary>
        internal static void GetRecordings(Call call)
        {
            string recording = call.Get("recording");
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
            string recording = call.Get("recording");
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
            string recording = call.Get("recording");
            string file = call.Get("file");
            string name = call.Get("name");
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
            string callrecording = call.Get("callrecording");
            string account = call.Get("account");
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
            else if (account != "" && !call.LookupHas(account, "getSubAccounts.account"))
            {
                call.Found(AccountsRules.InvalidAccountAccountUnknown);
            }
        }

        /// <summary>Lists the call recordings of an account between two dates.</summary>
        internal static void GetCallRecordings(Call call)
        {
            string account = call.Get("account");
            string dateFrom = call.Get("date_from");
            string dateTo = call.Get("date_to");
            string callType = call.Get("call_type");
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
            if (dateFrom != "" && !Dates.Date(dateFrom, true, true))
            {
                call.Found(GeneralRules.InvalidDateDateFrom);
            }
            else if (dateFrom != "" && !Dates.Date(dateFrom, false, true))
            {
                call.Found(GeneralRules.InvalidDateDateFromPadding);
            }
            if (dateTo == "")
            {
                call.Found(GeneralRules.MissingToDateDateTo);
            }
            if (dateTo != "" && !Dates.Date(dateTo, true, true))
            {
                call.Found(GeneralRules.InvalidDateDateTo);
            }
            else if (dateTo != "" && !Dates.Date(dateTo, false, true))
            {
                call.Found(GeneralRules.InvalidDateDateToPadding);
            }
            if (dateFrom != "" && dateTo != "" && !Dates.Ordered(dateFrom, dateTo))
            {
                call.Found(GeneralRules.InvalidDateFromRecordings);
            }
            if (dateFrom != "" && dateTo != "" && !Dates.DaysWithin(dateFrom, dateTo, 92))
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
            string callrecording = call.Get("callrecording");
            string account = call.Get("account");
            string email = call.Get("email");
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
