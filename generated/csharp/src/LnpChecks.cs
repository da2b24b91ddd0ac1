// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>
    /// The checks of the area lnp; parameters go by their place in the list of Methods.
    /// </summary>
    internal static class LnpChecks
    {
        /// <summary>
        /// Checks whether a number can be ported in and shows the plans and rates if it can.
        /// </summary>
        internal static void GetPortability(Call call)
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

        /// <summary>Opens a porting order for one or more numbers.</summary>
        internal static void AddLNPPort(Call call)
        {
            string portType = call.Get(0);
            string numbers = call.Get(1);
            string locationType = call.Get(3);
            string isMobile = call.Get(4);
            string pin = call.Get(5);
            string btn = call.Get(6);
            string services = call.Get(7);
            string tfType = call.Get(8);
            string statementName = call.Get(9);
            string firstName = call.Get(10);
            string lastName = call.Get(11);
            string address1 = call.Get(12);
            string city = call.Get(14);
            string zip = call.Get(15);
            string state = call.Get(16);
            string country = call.Get(17);
            string providerName = call.Get(18);
            string providerAccount = call.Get(19);
            if (portType == "")
            {
                call.Found(LnpRules.InvalidPorttypePortTypeRequired);
            }
            else if (portType != "" && !Sets.PortType.Contains(portType))
            {
                call.Found(LnpRules.InvalidPorttypePortType);
            }
            if (numbers == "")
            {
                call.Found(LnpRules.MissingNumbersNumbers);
            }
            if (
                numbers != ""
                && !(
                    Text.Items(numbers, ',', item =>
                        !Text.HasPrefix(item, Prefixes.InvalidMixedNumbersItem)
                    )
                    || Text.Items(numbers, ',', item =>
                        Patterns.InvalidMixedNumbersItem2.IsMatch(item)
                    )
                )
            )
            {
                call.Found(LnpRules.InvalidMixedNumbersNumbers);
            }
            if (
                portType == "3"
                && numbers != ""
                && !Text.Items(numbers, ',', item =>
                    Patterns.InvalidMixedNumbersItem2.IsMatch(item)
                )
            )
            {
                call.Found(LnpRules.InvalidNumberPorttypeNumbers);
            }
            if (
                Sets.Porttype.Contains(portType)
                && numbers != ""
                && !Text.Items(numbers, ',', item =>
                    !Text.HasPrefix(item, Prefixes.InvalidMixedNumbersItem)
                )
            )
            {
                call.Found(LnpRules.InvalidTfnumberPorttypeNumbers);
            }
            if (isMobile == "1" && pin == "")
            {
                call.Found(LnpRules.InvalidPinNumberPin);
            }
            if (isMobile == "1" && btn == "")
            {
                call.Found(GeneralRules.MissingParamsAddLNPPortBtn);
            }
            if (isMobile == "1" && services == "")
            {
                call.Found(GeneralRules.MissingParamsAddLNPPortServices);
            }
            if (portType == "3" && tfType == "")
            {
                call.Found(GeneralRules.MissingParamsAddLNPPortTfType);
            }
            if (tfType != "" && !Sets.TollFreeType.Contains(tfType))
            {
                call.Found(LocalRules.UnnamedStatusTfType);
            }
            if (locationType == "1" && statementName == "")
            {
                call.Found(LnpRules.InvalidStatementNameStatementName);
            }
            if (firstName == "")
            {
                call.Found(LnpRules.InvalidFirstnameFirstNameRequired);
            }
            if (lastName == "")
            {
                call.Found(LnpRules.InvalidLastnameLastNameRequired);
            }
            if (address1 == "")
            {
                call.Found(LnpRules.InvalidAddressAddress1Required);
            }
            if (city == "")
            {
                call.Found(LnpRules.InvalidCityCityRequired);
            }
            if (zip == "")
            {
                call.Found(LnpRules.InvalidZipZipRequired);
            }
            if (state == "")
            {
                call.Found(GeneralRules.InvalidStateStateRequired);
            }
            if (country == "")
            {
                call.Found(GeneralRules.InvalidCountryCountryRequired);
            }
            else if (country != "" && !Patterns.Country.IsMatch(country))
            {
                call.Found(GeneralRules.InvalidCountryCountry);
            }
            if (providerName == "")
            {
                call.Found(LnpRules.InvalidProviderNameProviderNameRequired);
            }
            if (providerAccount == "")
            {
                call.Found(LnpRules.InvalidProviderAccountProviderAccountRequired);
            }
        }

        /// <summary>Attaches an invoice file to a porting order.</summary>
        internal static void AddLNPFile(Call call)
        {
            string portid = call.Get(0);
            string file = call.Get(1);
            if (portid == "")
            {
                call.Found(LnpRules.InvalidPortingidPortidRequired);
            }
            else if (portid != "" && !Text.Digits(portid, 1, 20))
            {
                call.Found(LnpRules.InvalidPortingidPortid);
            }
            else if (portid != "" && !call.LookupHas(portid, "getLNPList.portid"))
            {
                call.Found(LnpRules.InvalidPortingidPortidUnknown);
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

        /// <summary>Returns the current status of a porting order.</summary>
        internal static void GetLNPStatus(Call call)
        {
            string portid = call.Get(0);
            if (portid == "")
            {
                call.Found(LnpRules.InvalidPortingidPortidRequired);
            }
            else if (portid != "" && !Text.Digits(portid, 1, 20))
            {
                call.Found(LnpRules.InvalidPortingidPortid);
            }
            else if (portid != "" && !call.LookupHas(portid, "getLNPList.portid"))
            {
                call.Found(LnpRules.InvalidPortingidPortidUnknown);
            }
        }

        /// <summary>Lists the notes on a porting order.</summary>
        internal static void GetLNPNotes(Call call)
        {
            string portid = call.Get(0);
            if (portid == "")
            {
                call.Found(LnpRules.InvalidPortingidPortidRequired);
            }
            else if (portid != "" && !Text.Digits(portid, 1, 20))
            {
                call.Found(LnpRules.InvalidPortingidPortid);
            }
            else if (portid != "" && !call.LookupHas(portid, "getLNPList.portid"))
            {
                call.Found(LnpRules.InvalidPortingidPortidUnknown);
            }
        }

        /// <summary>Lists the statuses a porting order can have.</summary>
        internal static void GetLNPListStatus(Call call) { }

        /// <summary>Lists porting orders, with optional status and date filters.</summary>
        internal static void GetLNPList(Call call)
        {
            string portid = call.Get(0);
            string portStatus = call.Get(1);
            string startDate = call.Get(2);
            string endDate = call.Get(3);
            int startDateDay = Dates.Day(startDate);
            int endDateDay = Dates.Day(endDate);
            if (portid != "" && !Text.Digits(portid, 1, 20))
            {
                call.Found(LnpRules.InvalidPortingidPortid);
            }
            else if (portid != "" && !call.LookupHas(portid, "getLNPList.portid"))
            {
                call.Found(LnpRules.InvalidPortingidPortidUnknown);
            }
            if (portStatus != "" && !call.LookupHas(portStatus, "getLNPListStatus.list_status"))
            {
                call.Found(LnpRules.InvalidPortStatusPortStatusUnknown);
            }
            if (startDate != "" && !Dates.Date(startDate, startDateDay, true, true))
            {
                call.Found(LnpRules.InvalidFocStartdateStartDate);
            }
            if (endDate != "" && !Dates.Date(endDate, endDateDay, true, true))
            {
                call.Found(LnpRules.InvalidFocEnddateEndDate);
            }
        }

        /// <summary>Returns the details of a porting order.</summary>
        internal static void GetLNPDetails(Call call)
        {
            string portid = call.Get(0);
            if (portid == "")
            {
                call.Found(LnpRules.InvalidPortingidPortidRequired);
            }
            else if (portid != "" && !Text.Digits(portid, 1, 20))
            {
                call.Found(LnpRules.InvalidPortingidPortid);
            }
            else if (portid != "" && !call.LookupHas(portid, "getLNPList.portid"))
            {
                call.Found(LnpRules.InvalidPortingidPortidUnknown);
            }
        }

        /// <summary>Lists the files attached to a porting order.</summary>
        internal static void GetLNPAttachList(Call call)
        {
            string portid = call.Get(0);
            if (portid == "")
            {
                call.Found(LnpRules.InvalidPortingidPortidRequired);
            }
            else if (portid != "" && !Text.Digits(portid, 1, 20))
            {
                call.Found(LnpRules.InvalidPortingidPortid);
            }
            else if (portid != "" && !call.LookupHas(portid, "getLNPList.portid"))
            {
                call.Found(LnpRules.InvalidPortingidPortidUnknown);
            }
        }

        /// <summary>Returns the details of a file attached to a porting order.</summary>
        internal static void GetLNPAttach(Call call)
        {
            string attachid = call.Get(0);
            string portid = call.Get(1);
            if (attachid == "")
            {
                call.Found(LnpRules.InvalidAttachidAttachidRequired);
            }
            else if (attachid != "" && !Text.Digits(attachid, 1, 20))
            {
                call.Found(LnpRules.InvalidAttachidAttachid);
            }
            if (portid == "")
            {
                call.Found(LnpRules.InvalidPortingidPortidRequired);
            }
            else if (portid != "" && !Text.Digits(portid, 1, 20))
            {
                call.Found(LnpRules.InvalidPortingidPortid);
            }
            else if (portid != "" && !call.LookupHas(portid, "getLNPList.portid"))
            {
                call.Found(LnpRules.InvalidPortingidPortidUnknown);
            }
        }
    }
}
