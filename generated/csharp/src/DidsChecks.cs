// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>
    /// The checks of the area dids; parameters go by their place in the list of Methods.
    /// </summary>
    internal static class DidsChecks
    {
        /// <summary>Puts a DID that is billed per minute onto a VPRI.</summary>
        internal static void AssignDIDvPRI(Call call)
        {
            string vpri = call.Get(0);
            string did = call.Get(1);
            if (vpri == "")
            {
                call.Found(GeneralRules.MissingParamsVpri);
            }
            if (did == "")
            {
                call.Found(GeneralRules.MissingDidDid);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
        }

        /// <summary>Places a back-order for US DIDs in a given state and rate centre.</summary>
        internal static void BackOrderDIDUSA(Call call)
        {
            string quantity = call.Get(0);
            string state = call.Get(1);
            string ratecenter = call.Get(2);
            string routing = call.Get(3);
            string failoverBusy = call.Get(4);
            string failoverUnreachable = call.Get(5);
            string failoverNoanswer = call.Get(6);
            string pop = call.Get(8);
            string dialtime = call.Get(9);
            string cnam = call.Get(10);
            string calleridPrefix = call.Get(11);
            string note = call.Get(12);
            string billingType = call.Get(13);
            if (quantity == "")
            {
                call.Found(DidsRules.InvalidQuantityQuantityRequired);
            }
            else if (quantity != "" && !Numbers.Integer(quantity, 1, 1000000, 1, false))
            {
                call.Found(DidsRules.InvalidQuantityQuantity);
            }
            if (state == "")
            {
                call.Found(GeneralRules.MissingStateState);
            }
            if (state != "" && !Patterns.Country.IsMatch(state))
            {
                call.Found(GeneralRules.InvalidStateState);
            }
            else if (state != "" && !call.LookupHas(state, "getStates.state"))
            {
                call.Found(GeneralRules.InvalidStateStateUnknown);
            }
            if (ratecenter == "")
            {
                call.Found(DidsRules.InvalidRatecenterRatecenterRequired);
            }
            else if (
                ratecenter != ""
                && !call.LookupHas(ratecenter, "getRateCentersUSA.ratecenter")
            )
            {
                call.Found(DidsRules.InvalidRatecenterRatecenterUnknown);
            }
            if (routing == "")
            {
                call.Found(DidsRules.MissingRoutingRouting);
            }
            if (routing != "" && !Text.Routing(routing, Sets.Routing))
            {
                call.Found(GeneralRules.InvalidRoutingHeaderRouting);
            }
            if (
                failoverBusy != ""
                && !(failoverBusy == "none" || Text.Routing(failoverBusy, Sets.Routing))
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverBusy);
            }
            if (
                failoverUnreachable != ""
                && !(
                    failoverUnreachable == "none" || Text.Routing(failoverUnreachable, Sets.Routing)
                )
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverUnreachable);
            }
            if (
                failoverNoanswer != ""
                && !(failoverNoanswer == "none" || Text.Routing(failoverNoanswer, Sets.Routing))
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverNoanswer);
            }
            if (pop == "")
            {
                call.Found(DidsRules.MissingServerpopPop);
            }
            if (pop != "" && !Text.Digits(pop, 1, 6))
            {
                call.Found(DidsRules.InvalidServerpopPop);
            }
            else if (pop != "" && !call.LookupHas(pop, "getServersInfo.server_pop"))
            {
                call.Found(DidsRules.InvalidServerpopPopUnknown);
            }
            if (dialtime == "")
            {
                call.Found(DidsRules.MissingDialtimeDialtime);
            }
            if (dialtime != "" && !Text.Digits(dialtime, 1, 6))
            {
                call.Found(DidsRules.InvalidDialtimeDialtime);
            }
            if (cnam == "")
            {
                call.Found(DidsRules.MissingCnamCnam);
            }
            if (cnam != "" && !Sets.Flag.Contains(cnam))
            {
                call.Found(DidsRules.InvalidCnamCnam);
            }
            if (calleridPrefix != "" && !Text.Length(calleridPrefix, 0, 19))
            {
                call.Found(DidsRules.InvalidCalleridprefixCalleridPrefix);
            }
            if (note != "" && !Text.Length(note, 0, 49))
            {
                call.Found(DidsRules.InvalidNoteNote);
            }
            if (billingType == "")
            {
                call.Found(DidsRules.MissingBillingtypeBillingType);
            }
            if (billingType != "" && !Sets.AuthType.Contains(billingType))
            {
                call.Found(DidsRules.InvalidBillingtypeBillingType);
            }
        }

        /// <summary>
        /// Places a back-order for Canadian DIDs in a given province and rate centre.
        /// </summary>
        internal static void BackOrderDIDCAN(Call call)
        {
            string quantity = call.Get(0);
            string province = call.Get(1);
            string ratecenter = call.Get(2);
            string routing = call.Get(3);
            string failoverBusy = call.Get(4);
            string failoverUnreachable = call.Get(5);
            string failoverNoanswer = call.Get(6);
            string pop = call.Get(8);
            string dialtime = call.Get(9);
            string cnam = call.Get(10);
            string calleridPrefix = call.Get(11);
            string note = call.Get(12);
            string billingType = call.Get(13);
            if (quantity == "")
            {
                call.Found(DidsRules.InvalidQuantityQuantityRequired);
            }
            else if (quantity != "" && !Numbers.Integer(quantity, 1, 1000000, 1, false))
            {
                call.Found(DidsRules.InvalidQuantityQuantity);
            }
            if (province == "")
            {
                call.Found(DidsRules.MissingProvinceProvince);
            }
            if (province != "" && !Patterns.Country.IsMatch(province))
            {
                call.Found(DidsRules.InvalidProvinceProvince);
            }
            else if (province != "" && !call.LookupHas(province, "getProvinces.province"))
            {
                call.Found(DidsRules.InvalidProvinceProvinceUnknown);
            }
            if (ratecenter == "")
            {
                call.Found(DidsRules.InvalidRatecenterRatecenterRequired);
            }
            else if (
                ratecenter != ""
                && !call.LookupHas(ratecenter, "getRateCentersCAN.ratecenter")
            )
            {
                call.Found(DidsRules.InvalidRatecenterRatecenterUnknownCan);
            }
            if (routing == "")
            {
                call.Found(DidsRules.MissingRoutingRouting);
            }
            if (routing != "" && !Text.Routing(routing, Sets.Routing))
            {
                call.Found(GeneralRules.InvalidRoutingHeaderRouting);
            }
            if (
                failoverBusy != ""
                && !(failoverBusy == "none" || Text.Routing(failoverBusy, Sets.Routing))
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverBusy);
            }
            if (
                failoverUnreachable != ""
                && !(
                    failoverUnreachable == "none" || Text.Routing(failoverUnreachable, Sets.Routing)
                )
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverUnreachable);
            }
            if (
                failoverNoanswer != ""
                && !(failoverNoanswer == "none" || Text.Routing(failoverNoanswer, Sets.Routing))
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverNoanswer);
            }
            if (pop == "")
            {
                call.Found(DidsRules.MissingServerpopPop);
            }
            if (pop != "" && !Text.Digits(pop, 1, 6))
            {
                call.Found(DidsRules.InvalidServerpopPop);
            }
            else if (pop != "" && !call.LookupHas(pop, "getServersInfo.server_pop"))
            {
                call.Found(DidsRules.InvalidServerpopPopUnknown);
            }
            if (dialtime == "")
            {
                call.Found(DidsRules.MissingDialtimeDialtime);
            }
            if (dialtime != "" && !Text.Digits(dialtime, 1, 6))
            {
                call.Found(DidsRules.InvalidDialtimeDialtime);
            }
            if (cnam == "")
            {
                call.Found(DidsRules.MissingCnamCnam);
            }
            if (cnam != "" && !Sets.Flag.Contains(cnam))
            {
                call.Found(DidsRules.InvalidCnamCnam);
            }
            if (calleridPrefix != "" && !Text.Length(calleridPrefix, 0, 19))
            {
                call.Found(DidsRules.InvalidCalleridprefixCalleridPrefix);
            }
            if (note != "" && !Text.Length(note, 0, 49))
            {
                call.Found(DidsRules.InvalidNoteNote);
            }
            if (billingType == "")
            {
                call.Found(DidsRules.MissingBillingtypeBillingType);
            }
            if (billingType != "" && !Sets.AuthType.Contains(billingType))
            {
                call.Found(DidsRules.InvalidBillingtypeBillingType);
            }
        }

        /// <summary>Cancels a DID and removes it from the account.</summary>
        internal static void CancelDID(Call call)
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
            else if (
                did != ""
                && !(
                    call.LookupHas(did, "getDIDsInfo.did")
                    || CharClasses.InvalidDid.Some(did)
                    || Text.Digits(did, 11, Text.Unbounded)
                )
            )
            {
                call.Found(GeneralRules.InvalidDidDidUnknown);
            }
        }

        /// <summary>
        /// Hands a DID to a reseller client's sub-account and sets the fees for it.
        /// </summary>
        internal static void ConnectDID(Call call)
        {
            string did = call.Get(0);
            string account = call.Get(1);
            string monthly = call.Get(2);
            string setup = call.Get(3);
            string minute = call.Get(4);
            string nextBilling = call.Get(5);
            int nextBillingDay = Dates.Day(nextBilling);
            if (did == "")
            {
                call.Found(GeneralRules.MissingDidDid);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
            else if (
                did != ""
                && !(
                    call.LookupHas(did, "getDIDsInfo.did")
                    || CharClasses.InvalidDid.Some(did)
                    || Text.Digits(did, 11, Text.Unbounded)
                )
            )
            {
                call.Found(GeneralRules.InvalidDidDidUnknown);
            }
            if (account == "")
            {
                call.Found(GeneralRules.MissingAccountAccount);
            }
            if (account != "" && !CharClasses.Account.Only(account))
            {
                call.Found(AccountsRules.InvalidAccountAccount);
            }
            if (monthly == "")
            {
                call.Found(DidsRules.MissingMonthlyMonthly);
            }
            if (
                monthly != ""
                && !Numbers.Decimal(monthly, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(DidsRules.InvalidMonthlyMonthly);
            }
            if (setup == "")
            {
                call.Found(DidsRules.MissingSetupSetup);
            }
            if (
                setup != ""
                && !Numbers.Decimal(setup, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(DidsRules.InvalidSetupSetup);
            }
            if (minute == "")
            {
                call.Found(DidsRules.MissingMinuteMinute);
            }
            if (
                minute != ""
                && !Numbers.Decimal(minute, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(DidsRules.InvalidMinuteMinute);
            }
            if (
                nextBilling != ""
                && !(
                    nextBilling == "0000-00-00"
                    || Dates.Date(nextBilling, nextBillingDay, true, false)
                )
            )
            {
                call.Found(GeneralRules.InvalidDateNextBilling);
            }
        }

        /// <summary>
        /// Hands a fax DID to a reseller client's sub-account and sets the fees for it.
        /// </summary>
        internal static void ConnectFAX(Call call)
        {
            string did = call.Get(0);
            string account = call.Get(1);
            string monthly = call.Get(2);
            string setup = call.Get(3);
            string minute = call.Get(4);
            string nextBilling = call.Get(5);
            int nextBillingDay = Dates.Day(nextBilling);
            if (did == "")
            {
                call.Found(GeneralRules.MissingDidDid);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
            if (account == "")
            {
                call.Found(GeneralRules.MissingAccountAccount);
            }
            if (account != "" && !CharClasses.Account.Only(account))
            {
                call.Found(AccountsRules.InvalidAccountAccount);
            }
            if (monthly == "")
            {
                call.Found(DidsRules.MissingMonthlyMonthly);
            }
            if (
                monthly != ""
                && !Numbers.Decimal(monthly, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(DidsRules.InvalidMonthlyMonthly);
            }
            if (setup == "")
            {
                call.Found(DidsRules.MissingSetupSetup);
            }
            if (
                setup != ""
                && !Numbers.Decimal(setup, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(DidsRules.InvalidSetupSetup);
            }
            if (minute == "")
            {
                call.Found(DidsRules.MissingMinuteMinute);
            }
            if (
                minute != ""
                && !Numbers.Decimal(minute, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(DidsRules.InvalidMinuteMinute);
            }
            if (
                nextBilling != ""
                && !(
                    nextBilling == "0000-00-00"
                    || Dates.Date(nextBilling, nextBillingDay, true, false)
                )
            )
            {
                call.Found(GeneralRules.InvalidDateNextBilling);
            }
        }

        /// <summary>
        /// Lists the carriers for vanity numbers, or returns only the one whose code is given.
        /// </summary>
        internal static void GetCarriers(Call call)
        {
            string carrier = call.Get(0);
            if (carrier != "" && !Text.Digits(carrier, 1, 3))
            {
                call.Found(DidsRules.InvalidCarrierCarrier);
            }
            else if (carrier != "" && !call.LookupHas(carrier, "getCarriers.value"))
            {
                call.Found(DidsRules.InvalidCarrierCarrierUnknown);
            }
        }

        /// <summary>
        /// Lists the countries offering international DIDs of a type, or one country by id.
        /// </summary>
        internal static void GetDIDCountries(Call call)
        {
            string countryId = call.Get(0);
            string type = call.Get(1);
            if (countryId != "" && !Text.Digits(countryId, 1, 6))
            {
                call.Found(DidsRules.InvalidCountryidCountryId);
            }
            else if (countryId != "" && !call.LookupHas(countryId, "getDIDCountries.value"))
            {
                call.Found(DidsRules.InvalidCountryidCountryIdUnknown);
            }
            if (type == "")
            {
                call.Found(GeneralRules.MissingTypeType);
            }
        }

        /// <summary>Lists Canadian DIDs for a province and, if given, a rate centre.</summary>
        internal static void GetDIDsCAN(Call call)
        {
            string province = call.Get(0);
            string ratecenter = call.Get(1);
            if (province == "")
            {
                call.Found(DidsRules.MissingProvinceProvince);
            }
            if (province != "" && !Patterns.Country.IsMatch(province))
            {
                call.Found(DidsRules.InvalidProvinceProvince);
            }
            else if (province != "" && !call.LookupHas(province, "getProvinces.province"))
            {
                call.Found(DidsRules.InvalidProvinceProvinceUnknown);
            }
            if (ratecenter != "" && !call.LookupHas(ratecenter, "getRateCentersCAN.ratecenter"))
            {
                call.Found(DidsRules.InvalidRatecenterRatecenterUnknownCan);
            }
        }

        /// <summary>Lists the DIDs attached to one VPRI.</summary>
        internal static void GetDIDvPRI(Call call)
        {
            string vpri = call.Get(0);
            if (vpri == "")
            {
                call.Found(GeneralRules.MissingParamsVpri);
            }
        }

        /// <summary>
        /// Returns DID settings for the whole account, one reseller client, one sub-account or one
        /// DID.
        /// </summary>
        internal static void GetDIDsInfo(Call call)
        {
            string client = call.Get(0);
            string did = call.Get(1);
            if (client != "" && !CharClasses.Account.Only(client))
            {
                call.Found(ClientsRules.InvalidClientClientFilter);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
        }

        /// <summary>Lists geographic international DIDs of one country.</summary>
        internal static void GetDIDsInternationalGeographic(Call call)
        {
            string countryId = call.Get(0);
            if (countryId == "")
            {
                call.Found(DidsRules.MissingCountryidCountryId);
            }
            if (countryId != "" && !Text.Digits(countryId, 1, 6))
            {
                call.Found(DidsRules.InvalidCountryidCountryId);
            }
            else if (countryId != "" && !call.LookupHas(countryId, "getDIDCountries.value"))
            {
                call.Found(DidsRules.InvalidCountryidCountryIdUnknown);
            }
        }

        /// <summary>Lists national international DIDs of one country.</summary>
        internal static void GetDIDsInternationalNational(Call call)
        {
            string countryId = call.Get(0);
            if (countryId == "")
            {
                call.Found(DidsRules.MissingCountryidCountryId);
            }
            if (countryId != "" && !Text.Digits(countryId, 1, 6))
            {
                call.Found(DidsRules.InvalidCountryidCountryId);
            }
            else if (countryId != "" && !call.LookupHas(countryId, "getDIDCountries.value"))
            {
                call.Found(DidsRules.InvalidCountryidCountryIdUnknown);
            }
        }

        /// <summary>Lists toll-free international DIDs of one country.</summary>
        internal static void GetDIDsInternationalTollFree(Call call)
        {
            string countryId = call.Get(0);
            if (countryId == "")
            {
                call.Found(DidsRules.MissingCountryidCountryId);
            }
            if (countryId != "" && !Text.Digits(countryId, 1, 6))
            {
                call.Found(DidsRules.InvalidCountryidCountryId);
            }
            else if (countryId != "" && !call.LookupHas(countryId, "getDIDCountries.value"))
            {
                call.Found(DidsRules.InvalidCountryidCountryIdUnknown);
            }
        }

        /// <summary>Lists US DIDs for a state and, if given, a rate centre.</summary>
        internal static void GetDIDsUSA(Call call)
        {
            string state = call.Get(0);
            string ratecenter = call.Get(1);
            if (state == "")
            {
                call.Found(GeneralRules.MissingStateState);
            }
            if (state != "" && !Patterns.Country.IsMatch(state))
            {
                call.Found(GeneralRules.InvalidStateState);
            }
            else if (state != "" && !call.LookupHas(state, "getStates.state"))
            {
                call.Found(GeneralRules.InvalidStateStateUnknown);
            }
            if (ratecenter != "" && !call.LookupHas(ratecenter, "getRateCentersUSA.ratecenter"))
            {
                call.Found(DidsRules.InvalidRatecenterRatecenterUnknown);
            }
        }

        /// <summary>
        /// Lists the types of international DID, or returns only the one whose code is given.
        /// </summary>
        internal static void GetInternationalTypes(Call call) { }

        /// <summary>Lists the provinces of Canada.</summary>
        internal static void GetProvinces(Call call) { }

        /// <summary>Lists the rate centres of a Canadian province.</summary>
        internal static void GetRateCentersCAN(Call call)
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
            else if (province != "" && !call.LookupHas(province, "getProvinces.province"))
            {
                call.Found(DidsRules.InvalidProvinceProvinceUnknown);
            }
        }

        /// <summary>Lists the rate centres of a US state.</summary>
        internal static void GetRateCentersUSA(Call call)
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
            else if (state != "" && !call.LookupHas(state, "getStates.state"))
            {
                call.Found(GeneralRules.InvalidStateStateUnknown);
            }
        }

        /// <summary>Lists the states of the USA.</summary>
        internal static void GetStates(Call call) { }

        /// <summary>Lists VPRIs.</summary>
        internal static void GetVPRIs(Call call) { }

        /// <summary>Orders one DID and adds it to the account.</summary>
        internal static void OrderDID(Call call)
        {
            string did = call.Get(0);
            string routing = call.Get(1);
            string failoverBusy = call.Get(2);
            string failoverUnreachable = call.Get(3);
            string failoverNoanswer = call.Get(4);
            string pop = call.Get(6);
            string dialtime = call.Get(7);
            string cnam = call.Get(8);
            string calleridPrefix = call.Get(9);
            string note = call.Get(10);
            string billingType = call.Get(11);
            string account = call.Get(12);
            string monthly = call.Get(13);
            string setup = call.Get(14);
            string minute = call.Get(15);
            if (did == "")
            {
                call.Found(GeneralRules.MissingDidDid);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
            if (did != "" && !call.LookupLacks(did, "getDIDsInfo.did"))
            {
                call.Found(DidsRules.DidInUseDidTaken);
            }
            if (routing == "")
            {
                call.Found(DidsRules.MissingRoutingRouting);
            }
            if (routing != "" && !Text.Routing(routing, Sets.Routing))
            {
                call.Found(GeneralRules.InvalidRoutingHeaderRouting);
            }
            if (
                failoverBusy != ""
                && !(failoverBusy == "none" || Text.Routing(failoverBusy, Sets.Routing))
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverBusy);
            }
            if (
                failoverUnreachable != ""
                && !(
                    failoverUnreachable == "none" || Text.Routing(failoverUnreachable, Sets.Routing)
                )
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverUnreachable);
            }
            if (
                failoverNoanswer != ""
                && !(failoverNoanswer == "none" || Text.Routing(failoverNoanswer, Sets.Routing))
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverNoanswer);
            }
            if (pop == "")
            {
                call.Found(DidsRules.MissingServerpopPop);
            }
            if (pop != "" && !Text.Digits(pop, 1, 6))
            {
                call.Found(DidsRules.InvalidServerpopPop);
            }
            else if (pop != "" && !call.LookupHas(pop, "getServersInfo.server_pop"))
            {
                call.Found(DidsRules.InvalidServerpopPopUnknown);
            }
            if (dialtime == "")
            {
                call.Found(DidsRules.MissingDialtimeDialtime);
            }
            if (dialtime != "" && !Text.Digits(dialtime, 1, 6))
            {
                call.Found(DidsRules.InvalidDialtimeDialtime);
            }
            if (cnam == "")
            {
                call.Found(DidsRules.MissingCnamCnam);
            }
            if (cnam != "" && !Sets.Flag.Contains(cnam))
            {
                call.Found(DidsRules.InvalidCnamCnam);
            }
            if (calleridPrefix != "" && !Text.Length(calleridPrefix, 0, 19))
            {
                call.Found(DidsRules.InvalidCalleridprefixCalleridPrefix);
            }
            if (note != "" && !Text.Length(note, 0, 49))
            {
                call.Found(DidsRules.InvalidNoteNote);
            }
            if (billingType == "")
            {
                call.Found(DidsRules.MissingBillingtypeBillingType);
            }
            if (billingType != "" && !Sets.AuthType.Contains(billingType))
            {
                call.Found(DidsRules.InvalidBillingtypeBillingType);
            }
            if (account != "" && !CharClasses.Account.Only(account))
            {
                call.Found(AccountsRules.InvalidAccountAccount);
            }
            if (
                monthly != ""
                && !Numbers.Decimal(monthly, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(DidsRules.InvalidMonthlyMonthly);
            }
            if (
                setup != ""
                && !Numbers.Decimal(setup, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(DidsRules.InvalidSetupSetup);
            }
            if (
                minute != ""
                && !Numbers.Decimal(minute, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(DidsRules.InvalidMinuteMinute);
            }
        }

        /// <summary>Orders geographic international DIDs and adds them to the account.</summary>
        internal static void OrderDIDInternationalGeographic(Call call)
        {
            string locationId = call.Get(0);
            string quantity = call.Get(1);
            string routing = call.Get(2);
            string failoverBusy = call.Get(3);
            string failoverUnreachable = call.Get(4);
            string failoverNoanswer = call.Get(5);
            string pop = call.Get(7);
            string dialtime = call.Get(8);
            string cnam = call.Get(9);
            string calleridPrefix = call.Get(10);
            string billingType = call.Get(11);
            string note = call.Get(12);
            string account = call.Get(13);
            string monthly = call.Get(14);
            string setup = call.Get(15);
            string minute = call.Get(16);
            if (locationId == "")
            {
                call.Found(DidsRules.MissingLocationLocationId);
            }
            if (locationId != "" && !Patterns.LocationId.IsMatch(locationId))
            {
                call.Found(DidsRules.InvalidLocationLocationId);
            }
            if (quantity == "")
            {
                call.Found(DidsRules.InvalidQuantityQuantityRequired);
            }
            else if (quantity != "" && !Numbers.Integer(quantity, 1, 1000000, 1, false))
            {
                call.Found(DidsRules.InvalidQuantityQuantity);
            }
            if (routing == "")
            {
                call.Found(DidsRules.MissingRoutingRouting);
            }
            if (routing != "" && !Text.Routing(routing, Sets.Routing))
            {
                call.Found(GeneralRules.InvalidRoutingHeaderRouting);
            }
            if (
                failoverBusy != ""
                && !(failoverBusy == "none" || Text.Routing(failoverBusy, Sets.Routing))
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverBusy);
            }
            if (
                failoverUnreachable != ""
                && !(
                    failoverUnreachable == "none" || Text.Routing(failoverUnreachable, Sets.Routing)
                )
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverUnreachable);
            }
            if (
                failoverNoanswer != ""
                && !(failoverNoanswer == "none" || Text.Routing(failoverNoanswer, Sets.Routing))
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverNoanswer);
            }
            if (pop == "")
            {
                call.Found(DidsRules.MissingServerpopPop);
            }
            if (pop != "" && !Text.Digits(pop, 1, 6))
            {
                call.Found(DidsRules.InvalidServerpopPop);
            }
            else if (pop != "" && !call.LookupHas(pop, "getServersInfo.server_pop"))
            {
                call.Found(DidsRules.InvalidServerpopPopUnknown);
            }
            if (dialtime == "")
            {
                call.Found(DidsRules.MissingDialtimeDialtime);
            }
            if (dialtime != "" && !Text.Digits(dialtime, 1, 6))
            {
                call.Found(DidsRules.InvalidDialtimeDialtime);
            }
            if (cnam == "")
            {
                call.Found(DidsRules.MissingCnamCnam);
            }
            if (cnam != "" && !Sets.Flag.Contains(cnam))
            {
                call.Found(DidsRules.InvalidCnamCnam);
            }
            if (calleridPrefix != "" && !Text.Length(calleridPrefix, 0, 19))
            {
                call.Found(DidsRules.InvalidCalleridprefixCalleridPrefix);
            }
            if (billingType == "")
            {
                call.Found(DidsRules.MissingBillingtypeBillingType);
            }
            if (billingType != "" && !Sets.AuthType.Contains(billingType))
            {
                call.Found(DidsRules.InvalidBillingtypeBillingType);
            }
            if (note != "" && !Text.Length(note, 0, 49))
            {
                call.Found(DidsRules.InvalidNoteNote);
            }
            if (account != "" && !CharClasses.Account.Only(account))
            {
                call.Found(AccountsRules.InvalidAccountAccount);
            }
            if (
                monthly != ""
                && !Numbers.Decimal(monthly, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(DidsRules.InvalidMonthlyMonthly);
            }
            if (
                setup != ""
                && !Numbers.Decimal(setup, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(DidsRules.InvalidSetupSetup);
            }
            if (
                minute != ""
                && !Numbers.Decimal(minute, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(DidsRules.InvalidMinuteMinute);
            }
        }

        /// <summary>Orders national international DIDs and adds them to the account.</summary>
        internal static void OrderDIDInternationalNational(Call call)
        {
            string locationId = call.Get(0);
            string quantity = call.Get(1);
            string routing = call.Get(2);
            string failoverBusy = call.Get(3);
            string failoverUnreachable = call.Get(4);
            string failoverNoanswer = call.Get(5);
            string pop = call.Get(7);
            string dialtime = call.Get(8);
            string cnam = call.Get(9);
            string calleridPrefix = call.Get(10);
            string billingType = call.Get(11);
            string note = call.Get(12);
            string account = call.Get(13);
            string monthly = call.Get(14);
            string setup = call.Get(15);
            string minute = call.Get(16);
            if (locationId == "")
            {
                call.Found(DidsRules.MissingLocationLocationId);
            }
            if (locationId != "" && !Patterns.LocationId.IsMatch(locationId))
            {
                call.Found(DidsRules.InvalidLocationLocationId);
            }
            if (quantity == "")
            {
                call.Found(DidsRules.InvalidQuantityQuantityRequired);
            }
            else if (quantity != "" && !Numbers.Integer(quantity, 1, 1000000, 1, false))
            {
                call.Found(DidsRules.InvalidQuantityQuantity);
            }
            if (routing == "")
            {
                call.Found(DidsRules.MissingRoutingRouting);
            }
            if (routing != "" && !Text.Routing(routing, Sets.Routing))
            {
                call.Found(GeneralRules.InvalidRoutingHeaderRouting);
            }
            if (
                failoverBusy != ""
                && !(failoverBusy == "none" || Text.Routing(failoverBusy, Sets.Routing))
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverBusy);
            }
            if (
                failoverUnreachable != ""
                && !(
                    failoverUnreachable == "none" || Text.Routing(failoverUnreachable, Sets.Routing)
                )
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverUnreachable);
            }
            if (
                failoverNoanswer != ""
                && !(failoverNoanswer == "none" || Text.Routing(failoverNoanswer, Sets.Routing))
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverNoanswer);
            }
            if (pop == "")
            {
                call.Found(DidsRules.MissingServerpopPop);
            }
            if (pop != "" && !Text.Digits(pop, 1, 6))
            {
                call.Found(DidsRules.InvalidServerpopPop);
            }
            else if (pop != "" && !call.LookupHas(pop, "getServersInfo.server_pop"))
            {
                call.Found(DidsRules.InvalidServerpopPopUnknown);
            }
            if (dialtime == "")
            {
                call.Found(DidsRules.MissingDialtimeDialtime);
            }
            if (dialtime != "" && !Text.Digits(dialtime, 1, 6))
            {
                call.Found(DidsRules.InvalidDialtimeDialtime);
            }
            if (cnam == "")
            {
                call.Found(DidsRules.MissingCnamCnam);
            }
            if (cnam != "" && !Sets.Flag.Contains(cnam))
            {
                call.Found(DidsRules.InvalidCnamCnam);
            }
            if (calleridPrefix != "" && !Text.Length(calleridPrefix, 0, 19))
            {
                call.Found(DidsRules.InvalidCalleridprefixCalleridPrefix);
            }
            if (billingType == "")
            {
                call.Found(DidsRules.MissingBillingtypeBillingType);
            }
            if (billingType != "" && !Sets.AuthType.Contains(billingType))
            {
                call.Found(DidsRules.InvalidBillingtypeBillingType);
            }
            if (note != "" && !Text.Length(note, 0, 49))
            {
                call.Found(DidsRules.InvalidNoteNote);
            }
            if (account != "" && !CharClasses.Account.Only(account))
            {
                call.Found(AccountsRules.InvalidAccountAccount);
            }
            if (
                monthly != ""
                && !Numbers.Decimal(monthly, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(DidsRules.InvalidMonthlyMonthly);
            }
            if (
                setup != ""
                && !Numbers.Decimal(setup, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(DidsRules.InvalidSetupSetup);
            }
            if (
                minute != ""
                && !Numbers.Decimal(minute, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(DidsRules.InvalidMinuteMinute);
            }
        }

        /// <summary>Orders toll-free international DIDs and adds them to the account.</summary>
        internal static void OrderDIDInternationalTollFree(Call call)
        {
            string locationId = call.Get(0);
            string quantity = call.Get(1);
            string routing = call.Get(2);
            string failoverBusy = call.Get(3);
            string failoverUnreachable = call.Get(4);
            string failoverNoanswer = call.Get(5);
            string pop = call.Get(7);
            string dialtime = call.Get(8);
            string cnam = call.Get(9);
            string calleridPrefix = call.Get(10);
            string note = call.Get(11);
            string account = call.Get(12);
            string monthly = call.Get(13);
            string setup = call.Get(14);
            string minute = call.Get(15);
            if (locationId == "")
            {
                call.Found(DidsRules.MissingLocationLocationId);
            }
            if (locationId != "" && !Patterns.LocationId.IsMatch(locationId))
            {
                call.Found(DidsRules.InvalidLocationLocationId);
            }
            if (quantity == "")
            {
                call.Found(DidsRules.InvalidQuantityQuantityRequired);
            }
            else if (quantity != "" && !Numbers.Integer(quantity, 1, 1000000, 1, false))
            {
                call.Found(DidsRules.InvalidQuantityQuantity);
            }
            if (routing == "")
            {
                call.Found(DidsRules.MissingRoutingRouting);
            }
            if (routing != "" && !Text.Routing(routing, Sets.Routing))
            {
                call.Found(GeneralRules.InvalidRoutingHeaderRouting);
            }
            if (
                failoverBusy != ""
                && !(failoverBusy == "none" || Text.Routing(failoverBusy, Sets.Routing))
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverBusy);
            }
            if (
                failoverUnreachable != ""
                && !(
                    failoverUnreachable == "none" || Text.Routing(failoverUnreachable, Sets.Routing)
                )
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverUnreachable);
            }
            if (
                failoverNoanswer != ""
                && !(failoverNoanswer == "none" || Text.Routing(failoverNoanswer, Sets.Routing))
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverNoanswer);
            }
            if (pop == "")
            {
                call.Found(DidsRules.MissingServerpopPop);
            }
            if (pop != "" && !Text.Digits(pop, 1, 6))
            {
                call.Found(DidsRules.InvalidServerpopPop);
            }
            else if (pop != "" && !call.LookupHas(pop, "getServersInfo.server_pop"))
            {
                call.Found(DidsRules.InvalidServerpopPopUnknown);
            }
            if (dialtime == "")
            {
                call.Found(DidsRules.MissingDialtimeDialtime);
            }
            if (dialtime != "" && !Text.Digits(dialtime, 1, 6))
            {
                call.Found(DidsRules.InvalidDialtimeDialtime);
            }
            if (cnam == "")
            {
                call.Found(DidsRules.MissingCnamCnam);
            }
            if (cnam != "" && !Sets.Flag.Contains(cnam))
            {
                call.Found(DidsRules.InvalidCnamCnam);
            }
            if (calleridPrefix != "" && !Text.Length(calleridPrefix, 0, 19))
            {
                call.Found(DidsRules.InvalidCalleridprefixCalleridPrefix);
            }
            if (note != "" && !Text.Length(note, 0, 49))
            {
                call.Found(DidsRules.InvalidNoteNote);
            }
            if (account != "" && !CharClasses.Account.Only(account))
            {
                call.Found(AccountsRules.InvalidAccountAccount);
            }
            if (
                monthly != ""
                && !Numbers.Decimal(monthly, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(DidsRules.InvalidMonthlyMonthly);
            }
            if (
                setup != ""
                && !Numbers.Decimal(setup, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(DidsRules.InvalidSetupSetup);
            }
            if (
                minute != ""
                && !Numbers.Decimal(minute, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(DidsRules.InvalidMinuteMinute);
            }
        }

        /// <summary>Orders one virtual DID and adds it to the account.</summary>
        internal static void OrderDIDVirtual(Call call)
        {
            string digits = call.Get(0);
            string routing = call.Get(1);
            string failoverBusy = call.Get(2);
            string failoverUnreachable = call.Get(3);
            string failoverNoanswer = call.Get(4);
            string pop = call.Get(6);
            string dialtime = call.Get(7);
            string cnam = call.Get(8);
            string calleridPrefix = call.Get(9);
            string note = call.Get(10);
            string account = call.Get(11);
            string monthly = call.Get(12);
            string setup = call.Get(13);
            string minute = call.Get(14);
            if (digits == "")
            {
                call.Found(DidsRules.MissingDigitsDigits);
            }
            if (digits != "" && !Text.Digits(digits, 3, 3))
            {
                call.Found(DidsRules.InvalidDigitsOrderDIDVirtualDigits);
            }
            if (routing == "")
            {
                call.Found(DidsRules.MissingRoutingRouting);
            }
            if (routing != "" && !Text.Routing(routing, Sets.Routing))
            {
                call.Found(GeneralRules.InvalidRoutingHeaderRouting);
            }
            if (
                failoverBusy != ""
                && !(failoverBusy == "none" || Text.Routing(failoverBusy, Sets.Routing))
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverBusy);
            }
            if (
                failoverUnreachable != ""
                && !(
                    failoverUnreachable == "none" || Text.Routing(failoverUnreachable, Sets.Routing)
                )
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverUnreachable);
            }
            if (
                failoverNoanswer != ""
                && !(failoverNoanswer == "none" || Text.Routing(failoverNoanswer, Sets.Routing))
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverNoanswer);
            }
            if (pop == "")
            {
                call.Found(DidsRules.MissingServerpopPop);
            }
            if (pop != "" && !Text.Digits(pop, 1, 6))
            {
                call.Found(DidsRules.InvalidServerpopPop);
            }
            else if (pop != "" && !call.LookupHas(pop, "getServersInfo.server_pop"))
            {
                call.Found(DidsRules.InvalidServerpopPopUnknown);
            }
            if (dialtime == "")
            {
                call.Found(DidsRules.MissingDialtimeDialtime);
            }
            if (dialtime != "" && !Text.Digits(dialtime, 1, 6))
            {
                call.Found(DidsRules.InvalidDialtimeDialtime);
            }
            if (cnam == "")
            {
                call.Found(DidsRules.MissingCnamCnam);
            }
            if (cnam != "" && !Sets.Flag.Contains(cnam))
            {
                call.Found(DidsRules.InvalidCnamCnam);
            }
            if (calleridPrefix != "" && !Text.Length(calleridPrefix, 0, 19))
            {
                call.Found(DidsRules.InvalidCalleridprefixCalleridPrefix);
            }
            if (note != "" && !Text.Length(note, 0, 49))
            {
                call.Found(DidsRules.InvalidNoteNote);
            }
            if (account != "" && !CharClasses.Account.Only(account))
            {
                call.Found(AccountsRules.InvalidAccountAccount);
            }
            if (
                monthly != ""
                && !Numbers.Decimal(monthly, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(DidsRules.InvalidMonthlyMonthly);
            }
            if (
                setup != ""
                && !Numbers.Decimal(setup, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(DidsRules.InvalidSetupSetup);
            }
            if (
                minute != ""
                && !Numbers.Decimal(minute, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(DidsRules.InvalidMinuteMinute);
            }
        }

        /// <summary>Orders one toll-free number and adds it to the account.</summary>
        internal static void OrderTollFree(Call call)
        {
            string did = call.Get(0);
            string routing = call.Get(1);
            string failoverBusy = call.Get(2);
            string failoverUnreachable = call.Get(3);
            string failoverNoanswer = call.Get(4);
            string pop = call.Get(6);
            string dialtime = call.Get(7);
            string cnam = call.Get(8);
            string calleridPrefix = call.Get(9);
            string note = call.Get(10);
            string account = call.Get(11);
            string monthly = call.Get(12);
            string setup = call.Get(13);
            string minute = call.Get(14);
            if (did == "")
            {
                call.Found(GeneralRules.MissingDidDid);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
            if (did != "" && !call.LookupLacks(did, "getDIDsInfo.did"))
            {
                call.Found(DidsRules.DidInUseDidTaken);
            }
            if (routing == "")
            {
                call.Found(DidsRules.MissingRoutingRouting);
            }
            if (routing != "" && !Text.Routing(routing, Sets.Routing))
            {
                call.Found(GeneralRules.InvalidRoutingHeaderRouting);
            }
            if (
                failoverBusy != ""
                && !(failoverBusy == "none" || Text.Routing(failoverBusy, Sets.Routing))
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverBusy);
            }
            if (
                failoverUnreachable != ""
                && !(
                    failoverUnreachable == "none" || Text.Routing(failoverUnreachable, Sets.Routing)
                )
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverUnreachable);
            }
            if (
                failoverNoanswer != ""
                && !(failoverNoanswer == "none" || Text.Routing(failoverNoanswer, Sets.Routing))
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverNoanswer);
            }
            if (pop == "")
            {
                call.Found(DidsRules.MissingServerpopPop);
            }
            if (pop != "" && !Text.Digits(pop, 1, 6))
            {
                call.Found(DidsRules.InvalidServerpopPop);
            }
            else if (pop != "" && !call.LookupHas(pop, "getServersInfo.server_pop"))
            {
                call.Found(DidsRules.InvalidServerpopPopUnknown);
            }
            if (dialtime == "")
            {
                call.Found(DidsRules.MissingDialtimeDialtime);
            }
            if (dialtime != "" && !Text.Digits(dialtime, 1, 6))
            {
                call.Found(DidsRules.InvalidDialtimeDialtime);
            }
            if (cnam == "")
            {
                call.Found(DidsRules.MissingCnamCnam);
            }
            if (cnam != "" && !Sets.Flag.Contains(cnam))
            {
                call.Found(DidsRules.InvalidCnamCnam);
            }
            if (calleridPrefix != "" && !Text.Length(calleridPrefix, 0, 19))
            {
                call.Found(DidsRules.InvalidCalleridprefixCalleridPrefix);
            }
            if (note != "" && !Text.Length(note, 0, 49))
            {
                call.Found(DidsRules.InvalidNoteNote);
            }
            if (account != "" && !CharClasses.Account.Only(account))
            {
                call.Found(AccountsRules.InvalidAccountAccount);
            }
            if (
                monthly != ""
                && !Numbers.Decimal(monthly, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(DidsRules.InvalidMonthlyMonthly);
            }
            if (
                setup != ""
                && !Numbers.Decimal(setup, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(DidsRules.InvalidSetupSetup);
            }
            if (
                minute != ""
                && !Numbers.Decimal(minute, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(DidsRules.InvalidMinuteMinute);
            }
        }

        /// <summary>Orders one vanity toll-free number and adds it to the account.</summary>
        internal static void OrderVanity(Call call)
        {
            string did = call.Get(0);
            string routing = call.Get(1);
            string failoverBusy = call.Get(2);
            string failoverUnreachable = call.Get(3);
            string failoverNoanswer = call.Get(4);
            string pop = call.Get(6);
            string dialtime = call.Get(7);
            string cnam = call.Get(8);
            string calleridPrefix = call.Get(9);
            string note = call.Get(10);
            string carrier = call.Get(11);
            string account = call.Get(12);
            string monthly = call.Get(13);
            string setup = call.Get(14);
            string minute = call.Get(15);
            if (did == "")
            {
                call.Found(GeneralRules.MissingDidDid);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
            if (did != "" && !call.LookupLacks(did, "getDIDsInfo.did"))
            {
                call.Found(DidsRules.DidInUseDidTaken);
            }
            if (routing == "")
            {
                call.Found(DidsRules.MissingRoutingRouting);
            }
            if (routing != "" && !Text.Routing(routing, Sets.Routing))
            {
                call.Found(GeneralRules.InvalidRoutingHeaderRouting);
            }
            if (
                failoverBusy != ""
                && !(failoverBusy == "none" || Text.Routing(failoverBusy, Sets.Routing))
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverBusy);
            }
            if (
                failoverUnreachable != ""
                && !(
                    failoverUnreachable == "none" || Text.Routing(failoverUnreachable, Sets.Routing)
                )
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverUnreachable);
            }
            if (
                failoverNoanswer != ""
                && !(failoverNoanswer == "none" || Text.Routing(failoverNoanswer, Sets.Routing))
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverNoanswer);
            }
            if (pop == "")
            {
                call.Found(DidsRules.MissingServerpopPop);
            }
            if (pop != "" && !Text.Digits(pop, 1, 6))
            {
                call.Found(DidsRules.InvalidServerpopPop);
            }
            else if (pop != "" && !call.LookupHas(pop, "getServersInfo.server_pop"))
            {
                call.Found(DidsRules.InvalidServerpopPopUnknown);
            }
            if (dialtime == "")
            {
                call.Found(DidsRules.MissingDialtimeDialtime);
            }
            if (dialtime != "" && !Text.Digits(dialtime, 1, 6))
            {
                call.Found(DidsRules.InvalidDialtimeDialtime);
            }
            if (cnam == "")
            {
                call.Found(DidsRules.MissingCnamCnam);
            }
            if (cnam != "" && !Sets.Flag.Contains(cnam))
            {
                call.Found(DidsRules.InvalidCnamCnam);
            }
            if (calleridPrefix != "" && !Text.Length(calleridPrefix, 0, 19))
            {
                call.Found(DidsRules.InvalidCalleridprefixCalleridPrefix);
            }
            if (note != "" && !Text.Length(note, 0, 49))
            {
                call.Found(DidsRules.InvalidNoteNote);
            }
            if (carrier == "")
            {
                call.Found(DidsRules.MissingCarrierCarrier);
            }
            if (carrier != "" && !Text.Digits(carrier, 1, 3))
            {
                call.Found(DidsRules.InvalidCarrierCarrier);
            }
            else if (carrier != "" && !call.LookupHas(carrier, "getCarriers.value"))
            {
                call.Found(DidsRules.InvalidCarrierCarrierUnknown);
            }
            if (account != "" && !CharClasses.Account.Only(account))
            {
                call.Found(AccountsRules.InvalidAccountAccount);
            }
            if (
                monthly != ""
                && !Numbers.Decimal(monthly, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(DidsRules.InvalidMonthlyMonthly);
            }
            if (
                setup != ""
                && !Numbers.Decimal(setup, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(DidsRules.InvalidSetupSetup);
            }
            if (
                minute != ""
                && !Numbers.Decimal(minute, -9999999990000000000m, 9999999990000000000m, 1m, 10)
            )
            {
                call.Found(DidsRules.InvalidMinuteMinute);
            }
        }

        /// <summary>Detaches a DID from a VPRI.</summary>
        internal static void RemoveDIDvPRI(Call call)
        {
            string did = call.Get(1);
            if (did == "")
            {
                call.Found(GeneralRules.MissingDidDid);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
        }

        /// <summary>
        /// Finds Canadian DIDs whose number starts with, contains or ends with a pattern.
        /// </summary>
        internal static void SearchDIDsCAN(Call call)
        {
            string province = call.Get(0);
            string type = call.Get(1);
            string query = call.Get(2);
            if (province != "" && !Patterns.Country.IsMatch(province))
            {
                call.Found(DidsRules.InvalidProvinceProvince);
            }
            else if (province != "" && !call.LookupHas(province, "getProvinces.province"))
            {
                call.Found(DidsRules.InvalidProvinceProvinceUnknown);
            }
            if (type == "")
            {
                call.Found(GeneralRules.MissingTypeType);
            }
            if (type != "" && !Sets.SearchType.Contains(type))
            {
                call.Found(GeneralRules.InvalidTypeSearchType);
            }
            if (query == "")
            {
                call.Found(DidsRules.MissingQueryQuery);
            }
        }

        /// <summary>
        /// Finds US DIDs whose number starts with, contains or ends with a pattern.
        /// </summary>
        internal static void SearchDIDsUSA(Call call)
        {
            string state = call.Get(0);
            string type = call.Get(1);
            string query = call.Get(2);
            if (state != "" && !Patterns.Country.IsMatch(state))
            {
                call.Found(GeneralRules.InvalidStateState);
            }
            else if (state != "" && !call.LookupHas(state, "getStates.state"))
            {
                call.Found(GeneralRules.InvalidStateStateUnknown);
            }
            if (type == "")
            {
                call.Found(GeneralRules.MissingTypeType);
            }
            if (type != "" && !Sets.SearchType.Contains(type))
            {
                call.Found(GeneralRules.InvalidTypeSearchType);
            }
            if (query == "")
            {
                call.Found(DidsRules.MissingQuerySearchDIDsUSAQuery);
            }
        }

        /// <summary>
        /// Finds toll-free numbers for the USA and Canada, or lists all when no search is given.
        /// </summary>
        internal static void SearchTollFreeCanUS(Call call)
        {
            string type = call.Get(0);
            if (type != "" && !Sets.SearchType.Contains(type))
            {
                call.Found(GeneralRules.InvalidTypeSearchType);
            }
        }

        /// <summary>
        /// Finds toll-free numbers for the USA, or lists all when no search is given.
        /// </summary>
        internal static void SearchTollFreeUSA(Call call)
        {
            string type = call.Get(0);
            if (type != "" && !Sets.SearchType.Contains(type))
            {
                call.Found(GeneralRules.InvalidTypeSearchType);
            }
        }

        /// <summary>Finds vanity toll-free numbers matching a pattern.</summary>
        internal static void SearchVanity(Call call)
        {
            string type = call.Get(0);
            string query = call.Get(1);
            if (type == "")
            {
                call.Found(GeneralRules.MissingTypeType);
            }
            if (type != "" && !Sets.VanityType.Contains(type))
            {
                call.Found(GeneralRules.InvalidTypeVanityType);
            }
            if (query == "")
            {
                call.Found(DidsRules.MissingQueryQuery);
            }
            if (query != "" && !Text.Length(query, 7, 7))
            {
                call.Found(DidsRules.InvalidQueryQuery);
            }
        }

        /// <summary>Switches a DID between per-minute and flat billing.</summary>
        internal static void SetDIDBillingType(Call call)
        {
            string did = call.Get(0);
            string billingType = call.Get(1);
            if (did == "")
            {
                call.Found(GeneralRules.MissingDidDid);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
            else if (
                did != ""
                && !(
                    call.LookupHas(did, "getDIDsInfo.did")
                    || CharClasses.InvalidDid.Some(did)
                    || Text.Digits(did, 11, Text.Unbounded)
                )
            )
            {
                call.Found(GeneralRules.InvalidDidDidUnknown);
            }
            if (billingType == "")
            {
                call.Found(DidsRules.MissingBillingtypeBillingType);
            }
            if (billingType != "" && !Sets.AuthType.Contains(billingType))
            {
                call.Found(DidsRules.InvalidBillingtypeBillingType);
            }
        }

        /// <summary>Updates the routing, failovers and other settings of a DID.</summary>
        internal static void SetDIDInfo(Call call)
        {
            string did = call.Get(0);
            string routing = call.Get(1);
            string failoverBusy = call.Get(2);
            string failoverUnreachable = call.Get(3);
            string failoverNoanswer = call.Get(4);
            string pop = call.Get(6);
            string dialtime = call.Get(7);
            string cnam = call.Get(8);
            string calleridPrefix = call.Get(9);
            string note = call.Get(10);
            string billingType = call.Get(12);
            string recordCalls = call.Get(13);
            string transcribe = call.Get(14);
            string transcriptionLocale = call.Get(15);
            string transcriptionEmail = call.Get(16);
            string transcriptionStartDelay = call.Get(17);
            string voicemailThreshold = call.Get(18);
            string inboundDialingMode = call.Get(19);
            string transcriptionRedaction = call.Get(20);
            string transcriptionSummary = call.Get(21);
            string transcriptionSentiment = call.Get(22);
            if (did == "")
            {
                call.Found(GeneralRules.MissingDidDid);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
            else if (
                did != ""
                && !(
                    call.LookupHas(did, "getDIDsInfo.did")
                    || CharClasses.InvalidDid.Some(did)
                    || Text.Digits(did, 11, Text.Unbounded)
                )
            )
            {
                call.Found(GeneralRules.InvalidDidDidUnknown);
            }
            if (routing == "")
            {
                call.Found(DidsRules.MissingRoutingRouting);
            }
            if (routing != "" && !Text.Routing(routing, Sets.Routing))
            {
                call.Found(GeneralRules.InvalidRoutingHeaderRouting);
            }
            if (
                failoverBusy != ""
                && !(failoverBusy == "none" || Text.Routing(failoverBusy, Sets.Routing))
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverBusy);
            }
            if (
                failoverUnreachable != ""
                && !(
                    failoverUnreachable == "none" || Text.Routing(failoverUnreachable, Sets.Routing)
                )
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverUnreachable);
            }
            if (
                failoverNoanswer != ""
                && !(failoverNoanswer == "none" || Text.Routing(failoverNoanswer, Sets.Routing))
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverNoanswer);
            }
            if (pop == "")
            {
                call.Found(DidsRules.MissingServerpopPop);
            }
            if (pop != "" && !Text.Digits(pop, 1, 6))
            {
                call.Found(DidsRules.InvalidServerpopPop);
            }
            else if (pop != "" && !call.LookupHas(pop, "getServersInfo.server_pop"))
            {
                call.Found(DidsRules.InvalidServerpopPopUnknown);
            }
            if (dialtime == "")
            {
                call.Found(DidsRules.MissingDialtimeDialtime);
            }
            if (dialtime != "" && !Text.Digits(dialtime, 1, 6))
            {
                call.Found(DidsRules.InvalidDialtimeDialtime);
            }
            if (cnam == "")
            {
                call.Found(DidsRules.MissingCnamCnam);
            }
            if (cnam != "" && !Sets.Flag.Contains(cnam))
            {
                call.Found(DidsRules.InvalidCnamCnam);
            }
            if (calleridPrefix != "" && !Text.Length(calleridPrefix, 0, 19))
            {
                call.Found(DidsRules.InvalidCalleridprefixCalleridPrefix);
            }
            if (note != "" && !Text.Length(note, 0, 49))
            {
                call.Found(DidsRules.InvalidNoteNote);
            }
            if (billingType == "")
            {
                call.Found(DidsRules.MissingBillingtypeBillingType);
            }
            if (billingType != "" && !Sets.AuthType.Contains(billingType))
            {
                call.Found(DidsRules.InvalidBillingtypeBillingType);
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
            if (voicemailThreshold != "" && !Numbers.Integer(voicemailThreshold, 0, 60, 5, false))
            {
                call.Found(LocalRules.UnnamedStatusVoicemailThreshold);
            }
            if (inboundDialingMode != "" && !Sets.Flag.Contains(inboundDialingMode))
            {
                call.Found(LocalRules.UnnamedStatusInboundDialingMode);
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
        }

        /// <summary>Moves a DID to another point of presence.</summary>
        internal static void SetDIDPOP(Call call)
        {
            string did = call.Get(0);
            string pop = call.Get(1);
            if (did == "")
            {
                call.Found(GeneralRules.MissingDidDid);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
            else if (
                did != ""
                && !(
                    call.LookupHas(did, "getDIDsInfo.did")
                    || CharClasses.InvalidDid.Some(did)
                    || Text.Digits(did, 11, Text.Unbounded)
                )
            )
            {
                call.Found(GeneralRules.InvalidDidDidUnknown);
            }
            if (pop == "")
            {
                call.Found(DidsRules.MissingServerpopPop);
            }
            if (pop != "" && !Text.Digits(pop, 1, 6))
            {
                call.Found(DidsRules.InvalidServerpopPop);
            }
            else if (pop != "" && !call.LookupHas(pop, "getServersInfo.server_pop"))
            {
                call.Found(DidsRules.InvalidServerpopPopUnknown);
            }
        }

        /// <summary>Changes the main routing of a DID.</summary>
        internal static void SetDIDRouting(Call call)
        {
            string did = call.Get(0);
            string routing = call.Get(1);
            if (did == "")
            {
                call.Found(GeneralRules.MissingDidDid);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
            else if (
                did != ""
                && !(
                    call.LookupHas(did, "getDIDsInfo.did")
                    || CharClasses.InvalidDid.Some(did)
                    || Text.Digits(did, 11, Text.Unbounded)
                )
            )
            {
                call.Found(GeneralRules.InvalidDidDidUnknown);
            }
            if (routing == "")
            {
                call.Found(DidsRules.MissingRoutingRouting);
            }
            if (routing != "" && !Text.Routing(routing, Sets.Routing))
            {
                call.Found(GeneralRules.InvalidRoutingHeaderRouting);
            }
        }

        /// <summary>Changes the mailbox attached to a DID.</summary>
        internal static void SetDIDVoicemail(Call call)
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
            else if (
                did != ""
                && !(
                    call.LookupHas(did, "getDIDsInfo.did")
                    || CharClasses.InvalidDid.Some(did)
                    || Text.Digits(did, 11, Text.Unbounded)
                )
            )
            {
                call.Found(GeneralRules.InvalidDidDidUnknown);
            }
        }

        /// <summary>Detaches a DID from a reseller client sub-account.</summary>
        internal static void UnconnectDID(Call call)
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
            else if (
                did != ""
                && !(
                    call.LookupHas(did, "getDIDsInfo.did")
                    || CharClasses.InvalidDid.Some(did)
                    || Text.Digits(did, 11, Text.Unbounded)
                )
            )
            {
                call.Found(GeneralRules.InvalidDidDidUnknown);
            }
        }

        /// <summary>Detaches a fax DID from a reseller client sub-account.</summary>
        internal static void UnconnectFAX(Call call)
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

        /// <summary>Lists all backordered DIDs, or returns one by ID.</summary>
        internal static void GetBackOrders(Call call)
        {
            string id = call.Get(0);
            if (id != "" && !Text.Digits(id, 1, 20))
            {
                call.Found(GeneralRules.InvalidIdId);
            }
        }
    }
}
