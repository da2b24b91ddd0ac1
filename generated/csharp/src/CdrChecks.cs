// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>
    /// The checks of the area cdr; parameters go by their place in the list of Methods.
    /// </summary>
    internal static class CdrChecks
    {
        /// <summary>
        /// Lists all sub-accounts, or the accounts of one reseller client, as call filter values.
        /// </summary>
        internal static void GetCallAccounts(Call call)
        {
            string client = call.Get(0);
            if (client != "" && !Text.Digits(client, 1, 20))
            {
                call.Found(ClientsRules.InvalidClientClient);
            }
        }

        /// <summary>Lists the call billing options used as a filter in call records.</summary>
        internal static void GetCallBilling(Call call) { }

        /// <summary>
        /// Lists call types together with all DIDs, or with the DIDs of one reseller client.
        /// </summary>
        internal static void GetCallTypes(Call call)
        {
            string client = call.Get(0);
            if (client != "" && !Text.Digits(client, 1, 20))
            {
                call.Found(ClientsRules.InvalidClientClient);
            }
        }

        /// <summary>Returns the account's call detail records for a period.</summary>
        internal static void GetCDR(Call call)
        {
            string dateFrom = call.Get(0);
            string dateTo = call.Get(1);
            string answered = call.Get(2);
            string noanswer = call.Get(3);
            string busy = call.Get(4);
            string failed = call.Get(5);
            string timezone = call.Get(6);
            string account = call.Get(9);
            int dateFromDay = Dates.Day(dateFrom);
            int dateToDay = Dates.Day(dateTo);
            if (dateFrom == "")
            {
                call.Found(GeneralRules.InvalidDateDateFromRequired);
            }
            else if (dateFrom != "" && !Dates.Date(dateFrom, dateFromDay, true, true))
            {
                call.Found(GeneralRules.InvalidDateDateFrom);
            }
            else if (dateFrom != "" && !Dates.Date(dateFrom, dateFromDay, false, true))
            {
                call.Found(GeneralRules.InvalidDateDateFromPadding);
            }
            if (dateTo == "")
            {
                call.Found(GeneralRules.InvalidDateDateToRequired);
            }
            else if (dateTo != "" && !Dates.Date(dateTo, dateToDay, true, true))
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
                call.Found(GeneralRules.InvalidDaterangeDateFrom);
            }
            if (
                !Sets.NoCallstatus.Contains(answered)
                && !Sets.NoCallstatus.Contains(noanswer)
                && !Sets.NoCallstatus.Contains(busy)
                && !Sets.NoCallstatus.Contains(failed)
            )
            {
                call.Found(CdrRules.NoCallstatusAnswered);
            }
            if (timezone != "" && !Numbers.Decimal(timezone, -1200m, 1300m, 1m, 2))
            {
                call.Found(GeneralRules.InvalidTimezoneTimezone);
            }
            else if (timezone == "")
            {
                call.Found(GeneralRules.InvalidTimezoneGetCDRRequired);
            }
            if (account != "" && !CharClasses.Account.Only(account))
            {
                call.Found(AccountsRules.InvalidAccountAccountFilter);
            }
        }

        /// <summary>Looks up rates within one package by a search term.</summary>
        internal static void GetRates(Call call)
        {
            string package = call.Get(0);
            string query = call.Get(1);
            if (package == "")
            {
                call.Found(CdrRules.MissingPackagePackage);
            }
            if (package != "" && !Text.Digits(package, 1, 20))
            {
                call.Found(ClientsRules.InvalidPackagePackage);
            }
            else if (package != "" && !call.LookupHas(package, "getPackages.package"))
            {
                call.Found(ClientsRules.InvalidPackagePackageUnknown);
            }
            if (query == "")
            {
                call.Found(DidsRules.MissingQueryQuery);
            }
        }

        /// <summary>Returns the call detail records of one reseller client for a period.</summary>
        internal static void GetResellerCDR(Call call)
        {
            string dateFrom = call.Get(0);
            string dateTo = call.Get(1);
            string client = call.Get(2);
            string answered = call.Get(3);
            string noanswer = call.Get(4);
            string busy = call.Get(5);
            string failed = call.Get(6);
            string timezone = call.Get(7);
            string account = call.Get(10);
            int dateFromDay = Dates.Day(dateFrom);
            int dateToDay = Dates.Day(dateTo);
            if (dateFrom == "")
            {
                call.Found(GeneralRules.InvalidDateDateFromRequired);
            }
            else if (dateFrom != "" && !Dates.Date(dateFrom, dateFromDay, true, true))
            {
                call.Found(GeneralRules.InvalidDateDateFrom);
            }
            else if (dateFrom != "" && !Dates.Date(dateFrom, dateFromDay, false, true))
            {
                call.Found(GeneralRules.InvalidDateDateFromPadding);
            }
            if (dateTo == "")
            {
                call.Found(GeneralRules.InvalidDateDateToRequired);
            }
            else if (dateTo != "" && !Dates.Date(dateTo, dateToDay, true, true))
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
                call.Found(GeneralRules.InvalidDaterangeDateFrom);
            }
            if (client == "")
            {
                call.Found(ClientsRules.MissingClientClient);
            }
            if (client != "" && !Text.Digits(client, 1, 20))
            {
                call.Found(ClientsRules.InvalidClientClient);
            }
            else if (client != "" && !call.LookupHas(client, "getClients.client"))
            {
                call.Found(ClientsRules.InvalidClientClientUnknown);
            }
            if (
                !Sets.NoCallstatus.Contains(answered)
                && !Sets.NoCallstatus.Contains(noanswer)
                && !Sets.NoCallstatus.Contains(busy)
                && !Sets.NoCallstatus.Contains(failed)
            )
            {
                call.Found(CdrRules.NoCallstatusAnswered);
            }
            if (timezone != "" && !Numbers.Decimal(timezone, -1200m, 1300m, 1m, 2))
            {
                call.Found(GeneralRules.InvalidTimezoneTimezone);
            }
            else if (timezone == "")
            {
                call.Found(GeneralRules.InvalidTimezoneGetCDRRequired);
            }
            if (account != "" && !CharClasses.Account.Only(account))
            {
                call.Found(AccountsRules.InvalidAccountAccountFilter);
            }
        }

        /// <summary>Lists call transcriptions of an account for a period.</summary>
        internal static void GetCallTranscriptions(Call call)
        {
            string account = call.Get(0);
            string dateTo = call.Get(1);
            string dateFrom = call.Get(2);
            int dateToDay = Dates.Day(dateTo);
            int dateFromDay = Dates.Day(dateFrom);
            if (account != "" && !CharClasses.Account.Only(account))
            {
                call.Found(AccountsRules.InvalidAccountAccountFilter);
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
        }

        /// <summary>
        /// Looks up outgoing rates on one route (premium or value) by a search term.
        /// </summary>
        internal static void GetTerminationRates(Call call)
        {
            string query = call.Get(0);
            string route = call.Get(1);
            if (query == "")
            {
                call.Found(DidsRules.MissingQueryQuery);
            }
            if (route == "")
            {
                call.Found(CdrRules.MissingRouteRoute);
            }
            if (route != "" && !Text.Digits(route, 1, 6))
            {
                call.Found(CdrRules.InvalidRouteRoute);
            }
            else if (route != "" && !call.LookupHas(route, "getRoutes.value"))
            {
                call.Found(CdrRules.InvalidRouteRouteUnknown);
            }
        }
    }
}
