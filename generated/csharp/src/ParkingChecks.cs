// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>
    /// The checks of the area parking; parameters go by their place in the list of Methods.
    /// </summary>
    internal static class ParkingChecks
    {
        /// <summary>Lists call parking entries, or returns one by ID.</summary>
        internal static void GetCallParking(Call call)
        {
            string callparking = call.Get(0);
            if (callparking != "" && !Text.Digits(callparking, 1, 20))
            {
                call.Found(ParkingRules.InvalidCallparkingCallparking);
            }
            else if (
                callparking != ""
                && !call.LookupHas(callparking, "getCallParking.callparking")
            )
            {
                call.Found(ParkingRules.InvalidCallparkingCallparkingUnknown);
            }
        }

        /// <summary>Deletes a call parking entry.</summary>
        internal static void DelCallParking(Call call)
        {
            string callparking = call.Get(0);
            if (callparking == "")
            {
                call.Found(ParkingRules.MissingCallparkingCallparking);
            }
            if (callparking != "" && !Text.Digits(callparking, 1, 20))
            {
                call.Found(ParkingRules.InvalidCallparkingCallparking);
            }
            else if (
                callparking != ""
                && !call.LookupHas(callparking, "getCallParking.callparking")
            )
            {
                call.Found(ParkingRules.InvalidCallparkingCallparkingUnknown);
            }
        }

        /// <summary>Creates a call parking entry, or updates the one whose ID is given.</summary>
        internal static void SetCallParking(Call call)
        {
            string callparking = call.Get(0);
            string name = call.Get(1);
            string timeout = call.Get(2);
            string music = call.Get(3);
            string failover = call.Get(4);
            string language = call.Get(5);
            string destination = call.Get(6);
            string delay = call.Get(7);
            string blfLamps = call.Get(8);
            if (callparking != "" && !Text.Digits(callparking, 1, 20))
            {
                call.Found(ParkingRules.InvalidCallparkingCallparking);
            }
            else if (
                callparking != ""
                && !call.LookupHas(callparking, "getCallParking.callparking")
            )
            {
                call.Found(ParkingRules.InvalidCallparkingCallparkingUnknown);
            }
            if (name == "")
            {
                call.Found(GeneralRules.MissingNameName);
            }
            if (timeout == "")
            {
                call.Found(CallflowRules.MissingTimeoutTimeout);
            }
            if (timeout != "" && !Text.Digits(timeout, 1, 6))
            {
                call.Found(CallflowRules.InvalidTimeoutTimeout);
            }
            if (music == "")
            {
                call.Found(GeneralRules.MissingMusiconholdMusic);
            }
            if (
                music != ""
                && music != "default"
                && music != ""
                && !call.LookupHas(music, "getMusicOnHold.value")
            )
            {
                call.Found(RecordingsRules.InvalidMusiconholdMusicUnknown);
            }
            if (failover == "")
            {
                call.Found(GeneralRules.MissingParamsFailover);
            }
            if (
                failover != ""
                && !(
                    Sets.ParkingFailover.Contains(failover)
                    || Patterns.ParkingFailover2.IsMatch(failover)
                )
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderSetCallParkingFailover);
            }
            if (language == "")
            {
                call.Found(GeneralRules.MissingLanguageLanguage);
            }
            if (language != "" && !Sets.Language.Contains(language))
            {
                call.Found(GeneralRules.InvalidLanguageLanguage);
            }
            if (destination == "")
            {
                call.Found(ParkingRules.InvalidDestinationDestinationRequired);
            }
            else if (destination != "" && !CharClasses.ParkingDestination.Only(destination))
            {
                call.Found(ParkingRules.InvalidDestinationDestination);
            }
            if (delay == "")
            {
                call.Found(GeneralRules.MissingParamsDelay);
            }
            if (blfLamps == "")
            {
                call.Found(GeneralRules.MissingParamsBlfLamps);
            }
            if (blfLamps != "" && !Numbers.Integer(blfLamps, 0, 10, 1, false))
            {
                call.Found(LocalRules.UnnamedStatusBlfLamps);
            }
        }
    }
}
