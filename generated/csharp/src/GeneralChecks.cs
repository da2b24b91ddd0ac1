// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>
    /// The checks of the area general; parameters go by their place in the list of Methods.
    /// </summary>
    internal static class GeneralChecks
    {
        /// <summary>Returns the account balance, with call statistics on request.</summary>
        internal static void GetBalance(Call call) { }

        /// <summary>Lists the countries, or returns only the one whose code is given.</summary>
        internal static void GetCountries(Call call)
        {
            string country = call.Get(0);
            if (country != "" && !Patterns.Country.IsMatch(country))
            {
                call.Found(GeneralRules.InvalidCountryCountry);
            }
        }

        /// <summary>
        /// Shows the address from which the server sees the caller, the one to allow in the API
        /// settings.
        /// </summary>
        internal static void GetIP(Call call) { }

        /// <summary>Lists the languages, or returns only the one whose code is given.</summary>
        internal static void GetLanguages(Call call)
        {
            string language = call.Get(0);
            if (language != "" && !Sets.Language.Contains(language))
            {
                call.Found(GeneralRules.InvalidLanguageLanguage);
            }
        }

        /// <summary>Lists the locale codes, or returns only the one given.</summary>
        internal static void GetLocales(Call call) { }

        /// <summary>
        /// Lists the servers with their details, or returns only the one whose POP is given.
        /// </summary>
        internal static void GetServersInfo(Call call)
        {
            string serverPop = call.Get(0);
            if (serverPop != "" && !Text.Digits(serverPop, 1, 6))
            {
                call.Found(DidsRules.InvalidServerpopServerPop);
            }
            else if (serverPop != "" && !call.LookupHas(serverPop, "getServersInfo.server_pop"))
            {
                call.Found(DidsRules.InvalidServerpopServerPopUnknown);
            }
        }

        /// <summary>Lists the time zones, or returns only the one named.</summary>
        internal static void GetTimezones(Call call)
        {
            string timezone = call.Get(0);
            if (timezone != "" && !CharClasses.ZoneName.Only(timezone))
            {
                call.Found(GeneralRules.InvalidTimezoneZoneName);
            }
            else if (timezone != "" && !call.LookupHas(timezone, "getTimezones.value"))
            {
                call.Found(GeneralRules.InvalidTimezoneTimezoneUnknown);
            }
        }

        /// <summary>Lists account transactions for a period.</summary>
        internal static void GetTransactionHistory(Call call)
        {
            string dateFrom = call.Get(0);
            string dateTo = call.Get(1);
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
                call.Found(GeneralRules.InvalidDaterangeUnproven);
            }
        }

        /// <summary>Retrieves the invoice for a date range or a predefined period.</summary>
        internal static void GetInvoice(Call call)
        {
            string from = call.Get(0);
            string to = call.Get(1);
            string range = call.Get(2);
            string type = call.Get(3);
            int fromDay = Dates.Day(from);
            int toDay = Dates.Day(to);
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
            if (range != "" && !Sets.InvoiceRange.Contains(range))
            {
                call.Found(LocalRules.UnnamedStatusRange);
            }
            if (type != "" && !Sets.Flag.Contains(type))
            {
                call.Found(GeneralRules.InvalidInvoiceTypeType);
            }
        }
    }
}
