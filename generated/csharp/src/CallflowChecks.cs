// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>
    /// The checks of the area callflow; parameters go by their place in the list of Methods.
    /// </summary>
    internal static class CallflowChecks
    {
        /// <summary>Deletes one callback.</summary>
        internal static void DelCallback(Call call)
        {
            string callback = call.Get(0);
            if (callback == "")
            {
                call.Found(CallflowRules.MissingCallbackCallback);
            }
            if (callback != "" && !Text.Digits(callback, 1, 20))
            {
                call.Found(CallflowRules.InvalidCallbackCallback);
            }
            else if (callback != "" && !call.LookupHas(callback, "getCallbacks.callback"))
            {
                call.Found(CallflowRules.InvalidCallbackCallbackUnknown);
            }
        }

        /// <summary>Deletes one caller ID filter.</summary>
        internal static void DelCallerIDFiltering(Call call)
        {
            string filtering = call.Get(0);
            if (filtering == "")
            {
                call.Found(CallflowRules.MissingFilterFiltering);
            }
            if (filtering != "" && !Text.Digits(filtering, 1, 20))
            {
                call.Found(CallflowRules.InvalidFilterFiltering);
            }
            else if (
                filtering != ""
                && !call.LookupHas(filtering, "getCallerIDFiltering.filtering")
            )
            {
                call.Found(CallflowRules.InvalidFilterFilteringUnknown);
            }
        }

        /// <summary>Deletes one DISA entry.</summary>
        internal static void DelDISA(Call call)
        {
            string disa = call.Get(0);
            if (disa == "")
            {
                call.Found(CallflowRules.MissingDisaDisa);
            }
            if (disa != "" && !Text.Digits(disa, 1, 20))
            {
                call.Found(CallflowRules.InvalidDisaDisa);
            }
            else if (disa != "" && !call.LookupHas(disa, "getDISAs.disa"))
            {
                call.Found(CallflowRules.InvalidDisaDisaUnknown);
            }
        }

        /// <summary>Deletes one call forwarding entry.</summary>
        internal static void DelForwarding(Call call)
        {
            string forwarding = call.Get(0);
            if (forwarding == "")
            {
                call.Found(CallflowRules.MissingForwardingForwarding);
            }
            if (forwarding != "" && !Text.Digits(forwarding, 1, 20))
            {
                call.Found(CallflowRules.InvalidForwardingForwarding);
            }
            else if (forwarding != "" && !call.LookupHas(forwarding, "getForwardings.forwarding"))
            {
                call.Found(CallflowRules.InvalidForwardingForwardingUnknown);
            }
        }

        /// <summary>Deletes one IVR menu.</summary>
        internal static void DelIVR(Call call)
        {
            string ivr = call.Get(0);
            if (ivr == "")
            {
                call.Found(CallflowRules.MissingIvrIvr);
            }
            if (ivr != "" && !Text.Digits(ivr, 1, 20))
            {
                call.Found(CallflowRules.InvalidIvrIvr);
            }
            else if (ivr != "" && !call.LookupHas(ivr, "getIVRs.ivr"))
            {
                call.Found(CallflowRules.InvalidIvrIvrUnknown);
            }
        }

        /// <summary>Deletes one phonebook entry.</summary>
        internal static void DelPhonebook(Call call)
        {
            string phonebook = call.Get(0);
            if (phonebook == "")
            {
                call.Found(CallflowRules.MissingPhonebookPhonebook);
            }
            if (phonebook != "" && !Text.Digits(phonebook, 1, 20))
            {
                call.Found(CallflowRules.InvalidPhonebookPhonebook);
            }
            else if (phonebook != "" && !call.LookupHas(phonebook, "getPhonebook.phonebook"))
            {
                call.Found(CallflowRules.InvalidPhonebookPhonebookUnknown);
            }
        }

        /// <summary>Deletes one phonebook group.</summary>
        internal static void DelPhonebookGroup(Call call)
        {
            string group = call.Get(0);
            if (group == "")
            {
                call.Found(CallflowRules.MissingPhonebookGroup);
            }
            if (group != "" && !Text.Digits(group, 1, 20))
            {
                call.Found(CallflowRules.InvalidPhonebookGroup);
            }
        }

        /// <summary>Deletes one call queue.</summary>
        internal static void DelQueue(Call call)
        {
            string queue = call.Get(0);
            if (queue == "")
            {
                call.Found(CallflowRules.InvalidQueueQueueRequired);
            }
            else if (queue != "" && !Text.Digits(queue, 1, 20))
            {
                call.Found(CallflowRules.InvalidQueueQueue);
            }
            else if (queue != "" && !call.LookupHas(queue, "getQueues.queue"))
            {
                call.Found(CallflowRules.InvalidQueueQueueUnknown);
            }
        }

        /// <summary>Deletes one ring group.</summary>
        internal static void DelRingGroup(Call call)
        {
            string ringgroup = call.Get(0);
            if (ringgroup == "")
            {
                call.Found(CallflowRules.MissingRinggroupRinggroup);
            }
            if (ringgroup != "" && !Text.Digits(ringgroup, 1, 20))
            {
                call.Found(CallflowRules.InvalidRinggroupRinggroup);
            }
            else if (ringgroup != "" && !call.LookupHas(ringgroup, "getRingGroups.ring_group"))
            {
                call.Found(CallflowRules.InvalidRinggroupRinggroupUnknown);
            }
        }

        /// <summary>Deletes one SIP URI.</summary>
        internal static void DelSIPURI(Call call)
        {
            string sipuri = call.Get(0);
            if (sipuri == "")
            {
                call.Found(CallflowRules.MissingSipuriSipuri);
            }
            if (sipuri != "" && !Text.Digits(sipuri, 1, 20))
            {
                call.Found(CallflowRules.InvalidSipuriSipuri);
            }
            else if (sipuri != "" && !call.LookupHas(sipuri, "getSIPURIs.sipuri"))
            {
                call.Found(CallflowRules.InvalidSipuriSipuriUnknown);
            }
        }

        /// <summary>Removes one static member from a call queue.</summary>
        internal static void DelStaticMember(Call call)
        {
            string member = call.Get(0);
            string queue = call.Get(1);
            if (member == "")
            {
                call.Found(CallflowRules.MissingMemberMember);
            }
            if (member != "" && !Text.Digits(member, 1, 20))
            {
                call.Found(CallflowRules.InvalidMemberMember);
            }
            else if (member != "" && !call.LookupHas(member, "getStaticMembers.member"))
            {
                call.Found(CallflowRules.InvalidMemberMemberUnknown);
            }
            if (queue == "")
            {
                call.Found(CallflowRules.InvalidQueueQueueRequired);
            }
            else if (queue != "" && !Text.Digits(queue, 1, 20))
            {
                call.Found(CallflowRules.InvalidQueueQueue);
            }
            else if (queue != "" && !call.LookupHas(queue, "getQueues.queue"))
            {
                call.Found(CallflowRules.InvalidQueueQueueUnknown);
            }
        }

        /// <summary>Deletes one time condition.</summary>
        internal static void DelTimeCondition(Call call)
        {
            string timecondition = call.Get(0);
            if (timecondition == "")
            {
                call.Found(CallflowRules.MissingTimeconditionTimecondition);
            }
            if (timecondition != "" && !Text.Digits(timecondition, 1, 20))
            {
                call.Found(CallflowRules.InvalidTimeconditionTimecondition);
            }
            else if (
                timecondition != ""
                && !call.LookupHas(timecondition, "getTimeConditions.timecondition")
            )
            {
                call.Found(CallflowRules.InvalidTimeconditionTimeconditionUnknown);
            }
        }

        /// <summary>Lists the callbacks, or returns only the one whose id is given.</summary>
        internal static void GetCallbacks(Call call)
        {
            string callback = call.Get(0);
            if (callback != "" && !Text.Digits(callback, 1, 20))
            {
                call.Found(CallflowRules.InvalidCallbackCallback);
            }
            else if (callback != "" && !call.LookupHas(callback, "getCallbacks.callback"))
            {
                call.Found(CallflowRules.InvalidCallbackCallbackUnknown);
            }
        }

        /// <summary>Lists the caller ID filters, or those matching an id or a DID.</summary>
        internal static void GetCallerIDFiltering(Call call)
        {
            string filtering = call.Get(0);
            string did = call.Get(1);
            if (filtering != "" && !Text.Digits(filtering, 1, 20))
            {
                call.Found(CallflowRules.InvalidFilterFiltering);
            }
            else if (
                filtering != ""
                && !call.LookupHas(filtering, "getCallerIDFiltering.filtering")
            )
            {
                call.Found(CallflowRules.InvalidFilterFilteringUnknown);
            }
            if (did != "" && !CharClasses.Did.Only(did))
            {
                call.Found(GeneralRules.InvalidDidDid);
            }
        }

        /// <summary>Lists the DISA entries, or returns only the one whose id is given.</summary>
        internal static void GetDISAs(Call call)
        {
            string disa = call.Get(0);
            if (disa != "" && !Text.Digits(disa, 1, 20))
            {
                call.Found(CallflowRules.InvalidDisaDisa);
            }
            else if (disa != "" && !call.LookupHas(disa, "getDISAs.disa"))
            {
                call.Found(CallflowRules.InvalidDisaDisaUnknown);
            }
        }

        /// <summary>
        /// Lists the call forwarding entries, or returns only the one whose id is given.
        /// </summary>
        internal static void GetForwardings(Call call)
        {
            string forwarding = call.Get(0);
            if (forwarding != "" && !Text.Digits(forwarding, 1, 20))
            {
                call.Found(CallflowRules.InvalidForwardingForwarding);
            }
            else if (forwarding != "" && !call.LookupHas(forwarding, "getForwardings.forwarding"))
            {
                call.Found(CallflowRules.InvalidForwardingForwardingUnknown);
            }
        }

        /// <summary>Lists the IVR menus, or returns only the one whose id is given.</summary>
        internal static void GetIVRs(Call call)
        {
            string ivr = call.Get(0);
            if (ivr != "" && !Text.Digits(ivr, 1, 20))
            {
                call.Found(CallflowRules.InvalidIvrIvr);
            }
            else if (ivr != "" && !call.LookupHas(ivr, "getIVRs.ivr"))
            {
                call.Found(CallflowRules.InvalidIvrIvrUnknown);
            }
        }

        /// <summary>
        /// Lists the choices for joining an empty queue, or returns only the one whose code is
        /// given.
        /// </summary>
        internal static void GetJoinWhenEmptyTypes(Call call)
        {
            string type = call.Get(0);
            if (type != "" && !Sets.YesNoStrict.Contains(Text.Lower(type)))
            {
                call.Found(CallflowRules.InvalidJoinEmptyTypeGetJoinWhenEmptyTypesType);
            }
        }

        /// <summary>
        /// Lists phonebook entries, narrowed by entry id, name, group id or group name.
        /// </summary>
        internal static void GetPhonebook(Call call)
        {
            string phonebook = call.Get(0);
            string group = call.Get(2);
            if (phonebook != "" && !Text.Digits(phonebook, 1, 20))
            {
                call.Found(CallflowRules.InvalidPhonebookPhonebook);
            }
            else if (phonebook != "" && !call.LookupHas(phonebook, "getPhonebook.phonebook"))
            {
                call.Found(CallflowRules.InvalidPhonebookPhonebookUnknown);
            }
            if (group != "" && !Text.Digits(group, 1, 20))
            {
                call.Found(CallflowRules.InvalidPhonebookGroup);
            }
        }

        /// <summary>Lists phonebook groups, narrowed by name or id.</summary>
        internal static void GetPhonebookGroups(Call call)
        {
            string group = call.Get(1);
            if (group != "" && !Text.Digits(group, 1, 20))
            {
                call.Found(CallflowRules.InvalidPhonebookGroup);
            }
        }

        /// <summary>Lists the call queues, or returns only the one whose id is given.</summary>
        internal static void GetQueues(Call call)
        {
            string queue = call.Get(0);
            if (queue != "" && !Text.Digits(queue, 1, 20))
            {
                call.Found(CallflowRules.InvalidQueueQueue);
            }
            else if (queue != "" && !call.LookupHas(queue, "getQueues.queue"))
            {
                call.Found(CallflowRules.InvalidQueueQueueUnknown);
            }
        }

        /// <summary>Lists the ring groups, or returns only the one whose id is given.</summary>
        internal static void GetRingGroups(Call call)
        {
            string ringGroup = call.Get(0);
            if (ringGroup != "" && !Text.Digits(ringGroup, 1, 20))
            {
                call.Found(CallflowRules.InvalidRinggroupRingGroup);
            }
            else if (ringGroup != "" && !call.LookupHas(ringGroup, "getRingGroups.ring_group"))
            {
                call.Found(CallflowRules.InvalidRinggroupRingGroupUnknown);
            }
        }

        /// <summary>Lists the ring strategies, or returns only the one named.</summary>
        internal static void GetRingStrategies(Call call)
        {
            string strategy = call.Get(0);
            if (strategy != "" && !Sets.RingStrategy.Contains(strategy))
            {
                call.Found(CallflowRules.InvalidStrategyStrategy);
            }
        }

        /// <summary>Lists the SIP URIs, or returns only the one whose id is given.</summary>
        internal static void GetSIPURIs(Call call)
        {
            string sipuri = call.Get(0);
            if (sipuri != "" && !Text.Digits(sipuri, 1, 20))
            {
                call.Found(CallflowRules.InvalidSipuriSipuri);
            }
            else if (sipuri != "" && !call.LookupHas(sipuri, "getSIPURIs.sipuri"))
            {
                call.Found(CallflowRules.InvalidSipuriSipuriUnknown);
            }
        }

        /// <summary>Lists the static members of a queue, or returns one of them.</summary>
        internal static void GetStaticMembers(Call call)
        {
            string queue = call.Get(0);
            string member = call.Get(1);
            if (queue == "")
            {
                call.Found(CallflowRules.InvalidQueueQueueRequired);
            }
            else if (queue != "" && !Text.Digits(queue, 1, 20))
            {
                call.Found(CallflowRules.InvalidQueueQueue);
            }
            else if (queue != "" && !call.LookupHas(queue, "getQueues.queue"))
            {
                call.Found(CallflowRules.InvalidQueueQueueUnknown);
            }
            if (member != "" && !Text.Digits(member, 1, 20))
            {
                call.Found(CallflowRules.InvalidMemberMember);
            }
            else if (member != "" && !call.LookupHas(member, "getStaticMembers.member"))
            {
                call.Found(CallflowRules.InvalidMemberMemberUnknown);
            }
        }

        /// <summary>Lists the time conditions, or returns only the one whose id is given.</summary>
        internal static void GetTimeConditions(Call call)
        {
            string timecondition = call.Get(0);
            if (timecondition != "" && !Text.Digits(timecondition, 1, 20))
            {
                call.Found(CallflowRules.InvalidTimeconditionTimecondition);
            }
            else if (
                timecondition != ""
                && !call.LookupHas(timecondition, "getTimeConditions.timecondition")
            )
            {
                call.Found(CallflowRules.InvalidTimeconditionTimeconditionUnknown);
            }
        }

        /// <summary>
        /// Lists the voicemail setup options, or returns only the one whose code is given.
        /// </summary>
        internal static void GetVoicemailSetups(Call call)
        {
            string voicemailsetup = call.Get(0);
            if (voicemailsetup != "" && !Text.Digits(voicemailsetup, 1, 6))
            {
                call.Found(CallflowRules.InvalidVoicemailsetupVoicemailsetup);
            }
            else if (
                voicemailsetup != ""
                && !call.LookupHas(voicemailsetup, "getVoicemailSetups.value")
            )
            {
                call.Found(CallflowRules.InvalidVoicemailsetupVoicemailsetupUnknown);
            }
        }

        /// <summary>Creates a callback, or updates the one whose id is given.</summary>
        internal static void SetCallback(Call call)
        {
            string callback = call.Get(0);
            string description = call.Get(1);
            string number = call.Get(2);
            string delayBefore = call.Get(3);
            string responseTimeout = call.Get(4);
            string digitTimeout = call.Get(5);
            string calleridNumber = call.Get(6);
            if (callback != "" && !Text.Digits(callback, 1, 20))
            {
                call.Found(CallflowRules.InvalidCallbackCallback);
            }
            else if (callback != "" && !call.LookupHas(callback, "getCallbacks.callback"))
            {
                call.Found(CallflowRules.InvalidCallbackCallbackUnknown);
            }
            if (description == "")
            {
                call.Found(GeneralRules.MissingDescriptionDescription);
            }
            if (
                callback == ""
                && description != ""
                && !call.LookupLacks(description, "getCallbacks.description")
            )
            {
                call.Found(CallflowRules.UsedDescriptionDescriptionTaken);
            }
            if (number == "")
            {
                call.Found(CallflowRules.MissingNumberNumber);
            }
            if (number != "" && !CharClasses.Callerid.Only(number))
            {
                call.Found(CallflowRules.InvalidNumberNumber);
            }
            if (number != "" && !call.LookupLacks(number, "getDIDsInfo.did"))
            {
                call.Found(CallflowRules.ExistingDidNumberTaken);
            }
            if (delayBefore == "" || delayBefore == "0")
            {
                call.Found(CallflowRules.MissingDelayBeforeDelayBefore);
            }
            if (delayBefore != "" && !Text.Digits(delayBefore, 1, 6))
            {
                call.Found(CallflowRules.InvalidDelayBeforeDelayBefore);
            }
            if (responseTimeout == "")
            {
                call.Found(CallflowRules.MissingResponseTimeoutResponseTimeout);
            }
            if (responseTimeout != "" && !Text.Digits(responseTimeout, 1, 6))
            {
                call.Found(CallflowRules.InvalidResponseTimeoutResponseTimeout);
            }
            if (digitTimeout == "")
            {
                call.Found(CallflowRules.MissingDigitTimeoutDigitTimeout);
            }
            if (digitTimeout != "" && !Text.Digits(digitTimeout, 1, 6))
            {
                call.Found(CallflowRules.InvalidDigitTimeoutDigitTimeout);
            }
            if (calleridNumber != "" && !CharClasses.Callerid.Only(calleridNumber))
            {
                call.Found(CallflowRules.InvalidCalleridOverrideCalleridNumber);
            }
        }

        /// <summary>Creates a caller ID filter, or updates the one whose id is given.</summary>
        internal static void SetCallerIDFiltering(Call call)
        {
            string filter = call.Get(0);
            string callerid = call.Get(1);
            string did = call.Get(2);
            string routing = call.Get(3);
            string failoverUnreachable = call.Get(4);
            string failoverBusy = call.Get(5);
            string failoverNoanswer = call.Get(6);
            if (filter != "" && !Text.Digits(filter, 1, 20))
            {
                call.Found(CallflowRules.InvalidFilterFilter);
            }
            else if (filter != "" && !call.LookupHas(filter, "getCallerIDFiltering.filtering"))
            {
                call.Found(CallflowRules.InvalidFilterFilterUnknown);
            }
            if (callerid == "")
            {
                call.Found(CallflowRules.MissingCalleridCallerid);
            }
            if (
                callerid != ""
                && !(
                    Sets.FilterCallerid.Contains(callerid)
                    || Patterns.FilterCallerid2.IsMatch(callerid)
                    || CharClasses.FilterCallerid3.Only(callerid)
                    || Patterns.FilterCallerid4.IsMatch(callerid)
                )
            )
            {
                call.Found(CallflowRules.InvalidCalleridCallerid);
            }
            if (
                filter == ""
                && callerid != ""
                && !call.LookupLacks(callerid, "getCallerIDFiltering.callerid")
            )
            {
                call.Found(CallflowRules.UsedFilterCalleridTaken);
            }
            if (did != "" && !(did == "all" || CharClasses.Did.Only(did)))
            {
                call.Found(GeneralRules.InvalidDidSetCallerIDFilteringDid);
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
                failoverUnreachable != ""
                && !(
                    failoverUnreachable == "none" || Text.Routing(failoverUnreachable, Sets.Routing)
                )
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverUnreachable);
            }
            if (
                failoverBusy != ""
                && !(failoverBusy == "none" || Text.Routing(failoverBusy, Sets.Routing))
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverBusy);
            }
            if (
                failoverNoanswer != ""
                && !(failoverNoanswer == "none" || Text.Routing(failoverNoanswer, Sets.Routing))
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailoverNoanswer);
            }
        }

        /// <summary>Creates a DISA entry, or updates the one whose ID is given.</summary>
        internal static void SetDISA(Call call)
        {
            string disa = call.Get(0);
            string name = call.Get(1);
            string pin = call.Get(2);
            string digitTimeout = call.Get(3);
            string calleridOverride = call.Get(4);
            string language = call.Get(5);
            if (disa != "" && !Text.Digits(disa, 1, 20))
            {
                call.Found(CallflowRules.InvalidDisaDisa);
            }
            else if (disa != "" && !call.LookupHas(disa, "getDISAs.disa"))
            {
                call.Found(CallflowRules.InvalidDisaDisaUnknown);
            }
            if (name == "")
            {
                call.Found(GeneralRules.MissingNameName);
            }
            if (pin == "")
            {
                call.Found(CallflowRules.MissingPinPin);
            }
            if (pin != "" && !Text.Digits(pin, 1, 20))
            {
                call.Found(CallflowRules.InvalidPinPin);
            }
            if (digitTimeout == "")
            {
                call.Found(CallflowRules.MissingDigitTimeoutDigitTimeout);
            }
            if (digitTimeout != "" && !Text.Digits(digitTimeout, 1, 6))
            {
                call.Found(CallflowRules.InvalidDigitTimeoutDigitTimeout);
            }
            if (calleridOverride != "" && !CharClasses.Callerid.Only(calleridOverride))
            {
                call.Found(CallflowRules.InvalidCalleridOverrideCalleridOverride);
            }
            if (language != "" && !Sets.Language.Contains(language))
            {
                call.Found(GeneralRules.InvalidLanguageLanguage);
            }
        }

        /// <summary>
        /// Creates a call forwarding entry, or updates the one whose ID is given.
        /// </summary>
        internal static void SetForwarding(Call call)
        {
            string forwarding = call.Get(0);
            string phoneNumber = call.Get(1);
            string calleridOverride = call.Get(2);
            string dtmfDigits = call.Get(4);
            string pause = call.Get(5);
            string diversionHeader = call.Get(6);
            if (forwarding != "" && !Text.Digits(forwarding, 1, 20))
            {
                call.Found(CallflowRules.InvalidForwardingForwarding);
            }
            else if (forwarding != "" && !call.LookupHas(forwarding, "getForwardings.forwarding"))
            {
                call.Found(CallflowRules.InvalidForwardingForwardingUnknown);
            }
            if (phoneNumber == "")
            {
                call.Found(CallflowRules.MissingPhonenumberPhoneNumber);
            }
            if (phoneNumber != "" && !CharClasses.Callerid.Only(phoneNumber))
            {
                call.Found(CallflowRules.InvalidPhonenumberPhoneNumber);
            }
            if (
                forwarding == ""
                && phoneNumber != ""
                && !call.LookupBelow("getForwardings.forwarding", 4)
            )
            {
                call.Found(CallflowRules.ForwardsExceededPhoneNumber);
            }
            if (calleridOverride != "" && !CharClasses.Callerid.Only(calleridOverride))
            {
                call.Found(CallflowRules.InvalidCalleridOverrideCalleridOverride);
            }
            if (dtmfDigits != "" && !CharClasses.DtmfDigits.Only(dtmfDigits))
            {
                call.Found(CallflowRules.InvalidDtmfDigitsDtmfDigits);
            }
            if (pause != "" && !Numbers.Decimal(pause, 0m, 1000m, 50m, 2))
            {
                call.Found(CallflowRules.InvalidPausePause);
            }
            if (diversionHeader != "" && !Sets.Flag.Contains(diversionHeader))
            {
                call.Found(CallflowRules.InvalidDiversionHeaderDiversionHeader);
            }
        }

        /// <summary>Creates an IVR menu, or updates the one whose ID is given.</summary>
        internal static void SetIVR(Call call)
        {
            string ivr = call.Get(0);
            string name = call.Get(1);
            string recording = call.Get(2);
            string timeout = call.Get(3);
            string language = call.Get(4);
            string voicemailsetup = call.Get(5);
            string choices = call.Get(6);
            if (ivr != "" && !Text.Digits(ivr, 1, 20))
            {
                call.Found(CallflowRules.InvalidIvrIvr);
            }
            else if (ivr != "" && !call.LookupHas(ivr, "getIVRs.ivr"))
            {
                call.Found(CallflowRules.InvalidIvrIvrUnknown);
            }
            if (name == "")
            {
                call.Found(GeneralRules.MissingNameName);
            }
            if (recording == "")
            {
                call.Found(RecordingsRules.MissingRecordingSetIVRRecording);
            }
            if (recording != "" && !Text.Digits(recording, 1, 20))
            {
                call.Found(RecordingsRules.InvalidRecordingRecording);
            }
            else if (recording != "" && !call.LookupHas(recording, "getRecordings.value"))
            {
                call.Found(RecordingsRules.InvalidRecordingRecordingUnknown);
            }
            if (timeout == "")
            {
                call.Found(CallflowRules.MissingTimeoutTimeout);
            }
            if (timeout != "" && !Text.Digits(timeout, 1, 6))
            {
                call.Found(CallflowRules.InvalidTimeoutTimeout);
            }
            if (language == "")
            {
                call.Found(GeneralRules.MissingLanguageLanguage);
            }
            if (language != "" && !Sets.Language.Contains(language))
            {
                call.Found(GeneralRules.InvalidLanguageLanguage);
            }
            if (voicemailsetup == "")
            {
                call.Found(CallflowRules.MissingVoicemailsetupVoicemailsetup);
            }
            if (voicemailsetup != "" && !Text.Digits(voicemailsetup, 1, 6))
            {
                call.Found(CallflowRules.InvalidVoicemailsetupVoicemailsetup);
            }
            else if (
                voicemailsetup != ""
                && !call.LookupHas(voicemailsetup, "getVoicemailSetups.value")
            )
            {
                call.Found(CallflowRules.InvalidVoicemailsetupVoicemailsetupUnknown);
            }
            if (choices == "")
            {
                call.Found(CallflowRules.MissingChoicesChoices);
            }
        }

        /// <summary>Creates a phonebook entry, or updates the one whose ID is given.</summary>
        internal static void SetPhonebook(Call call)
        {
            string phonebook = call.Get(0);
            string speedDial = call.Get(1);
            string name = call.Get(2);
            string number = call.Get(3);
            string group = call.Get(6);
            if (phonebook != "" && !Text.Digits(phonebook, 1, 20))
            {
                call.Found(CallflowRules.InvalidPhonebookPhonebook);
            }
            else if (phonebook != "" && !call.LookupHas(phonebook, "getPhonebook.phonebook"))
            {
                call.Found(CallflowRules.InvalidPhonebookPhonebookUnknown);
            }
            if (speedDial != "" && !CharClasses.SpeedDial.Only(speedDial))
            {
                call.Found(CallflowRules.InvalidSpeedDialSpeedDial);
            }
            if (
                phonebook == ""
                && speedDial != ""
                && !call.LookupLacks(speedDial, "getPhonebook.speed_dial")
            )
            {
                call.Found(CallflowRules.UsedSpeedDialSpeedDialTaken);
            }
            if (name == "")
            {
                call.Found(GeneralRules.MissingNameName);
            }
            if (number == "")
            {
                call.Found(CallflowRules.MissingNumberNumber);
            }
            if (
                number != ""
                && !(
                    CharClasses.PhonebookNumber.Only(number)
                    || Patterns.PhonebookNumber2.IsMatch(number)
                )
            )
            {
                call.Found(CallflowRules.InvalidNumberSetPhonebookNumber);
            }
            if (phonebook == "" && number != "" && !call.LookupLacks(number, "getPhonebook.number"))
            {
                call.Found(CallflowRules.UsedNumberNumberTaken);
            }
            if (group != "" && !Text.Digits(group, 1, 20))
            {
                call.Found(CallflowRules.InvalidPhonebookGroup);
            }
        }

        /// <summary>Creates a phonebook group, or updates the one whose ID is given.</summary>
        internal static void SetPhonebookGroup(Call call)
        {
            string phonebook = call.Get(0);
            string group = call.Get(1);
            string name = call.Get(2);
            if (phonebook != "" && !Text.Digits(phonebook, 1, 20))
            {
                call.Found(CallflowRules.InvalidPhonebookPhonebook);
            }
            else if (phonebook != "" && !call.LookupHas(phonebook, "getPhonebook.phonebook"))
            {
                call.Found(CallflowRules.InvalidPhonebookPhonebookUnknown);
            }
            if (group != "" && !Text.Digits(group, 1, 20))
            {
                call.Found(CallflowRules.InvalidPhonebookGroup);
            }
            if (name == "")
            {
                call.Found(GeneralRules.MissingNameName);
            }
        }

        /// <summary>Creates a call queue, or updates the one whose ID is given.</summary>
        internal static void SetQueue(Call call)
        {
            string queue = call.Get(0);
            string queueName = call.Get(1);
            string queueNumber = call.Get(2);
            string queueLanguage = call.Get(3);
            string joinAnnouncement = call.Get(6);
            string priorityWeight = call.Get(7);
            string agentAnnouncement = call.Get(8);
            string reportHoldTimeAgent = call.Get(9);
            string memberDelay = call.Get(10);
            string maximumWaitTime = call.Get(11);
            string maximumCallers = call.Get(12);
            string joinWhenEmpty = call.Get(13);
            string leaveWhenEmpty = call.Get(14);
            string ringStrategy = call.Get(15);
            string ringInuse = call.Get(16);
            string agentRingTimeout = call.Get(17);
            string retryTimer = call.Get(18);
            string wrapupTime = call.Get(19);
            string voiceAnnouncement = call.Get(20);
            string frequencyAnnouncement = call.Get(21);
            string announcePositionFrecuency = call.Get(22);
            string announceRoundSeconds = call.Get(23);
            string ifAnnouncePositionEnabledReportEstimatedHoldTime = call.Get(24);
            string thankyouForYourPatience = call.Get(25);
            string musicOnHold = call.Get(26);
            string failOverRoutingTimeout = call.Get(27);
            string failOverRoutingFull = call.Get(28);
            string failOverRoutingJoinEmpty = call.Get(29);
            string failOverRoutingLeaveEmpty = call.Get(30);
            string failOverRoutingJoinUnavail = call.Get(31);
            string failOverRoutingLeaveUnavail = call.Get(32);
            if (queue != "" && !Text.Digits(queue, 1, 20))
            {
                call.Found(CallflowRules.InvalidQueueQueue);
            }
            else if (queue != "" && !call.LookupHas(queue, "getQueues.queue"))
            {
                call.Found(CallflowRules.InvalidQueueQueueUnknown);
            }
            if (queueName == "")
            {
                call.Found(GeneralRules.MissingNameQueueName);
            }
            if (queueNumber == "")
            {
                call.Found(CallflowRules.MissingNumberQueueNumber);
            }
            if (queueNumber != "" && !Text.Digits(queueNumber, 1, 10))
            {
                call.Found(CallflowRules.InvalidNumberQueueNumber);
            }
            if (queueLanguage == "")
            {
                call.Found(GeneralRules.MissingLanguageQueueLanguage);
            }
            if (queueLanguage != "" && !Sets.Language.Contains(queueLanguage))
            {
                call.Found(GeneralRules.InvalidLanguageQueueLanguage);
            }
            if (
                joinAnnouncement != ""
                && !(
                    Sets.Recording.Contains(joinAnnouncement)
                    || Text.Digits(joinAnnouncement, 1, 20)
                )
            )
            {
                call.Found(CallflowRules.InvalidJoinAnnouncementJoinAnnouncement);
            }
            if (priorityWeight == "")
            {
                call.Found(CallflowRules.MissingPriorityWeightPriorityWeight);
            }
            if (priorityWeight != "" && !Numbers.Integer(priorityWeight, 1, 60, 1, false))
            {
                call.Found(CallflowRules.InvalidPriorityWeightPriorityWeight);
            }
            if (
                agentAnnouncement != ""
                && !(
                    Sets.Recording.Contains(agentAnnouncement)
                    || Text.Digits(agentAnnouncement, 1, 20)
                )
            )
            {
                call.Found(RecordingsRules.InvalidRecordingAgentAnnouncement);
            }
            if (reportHoldTimeAgent == "")
            {
                call.Found(CallflowRules.MissingReportHoldTimeAgentReportHoldTimeAgent);
            }
            if (
                reportHoldTimeAgent != ""
                && !Sets.YesNoOnce.Contains(Text.Lower(reportHoldTimeAgent))
            )
            {
                call.Found(CallflowRules.InvalidReportHoldTimeAgentReportHoldTimeAgent);
            }
            if (
                memberDelay != ""
                && !(
                    Sets.MemberDelay.Contains(Text.Lower(memberDelay))
                    || Numbers.Integer(memberDelay, 1, 15, 1, false)
                )
            )
            {
                call.Found(CallflowRules.InvalidMemberDelayMemberDelay);
            }
            if (
                maximumWaitTime != ""
                && !(
                    Sets.WaitTime.Contains(Text.Lower(maximumWaitTime))
                    || Numbers.Integer(maximumWaitTime, 0, 1200, 30, false)
                )
            )
            {
                call.Found(CallflowRules.InvalidMaximumWaitTimeMaximumWaitTime);
            }
            if (
                maximumCallers != ""
                && !(
                    Sets.WaitTime.Contains(Text.Lower(maximumCallers))
                    || Numbers.Integer(maximumCallers, 1, 60, 1, false)
                )
            )
            {
                call.Found(CallflowRules.InvalidMaximumCallersMaximumCallers);
            }
            if (joinWhenEmpty == "")
            {
                call.Found(CallflowRules.MissingJoinWhenEmptyJoinWhenEmpty);
            }
            if (joinWhenEmpty != "" && !Sets.YesNoStrict.Contains(Text.Lower(joinWhenEmpty)))
            {
                call.Found(CallflowRules.InvalidJoinEmptyTypeJoinWhenEmpty);
            }
            if (leaveWhenEmpty == "")
            {
                call.Found(CallflowRules.MissingLeaveWhenEmptyLeaveWhenEmpty);
            }
            if (leaveWhenEmpty != "" && !Sets.YesNoStrict.Contains(Text.Lower(leaveWhenEmpty)))
            {
                call.Found(CallflowRules.InvalidJoinEmptyTypeLeaveWhenEmpty);
            }
            if (ringStrategy == "")
            {
                call.Found(CallflowRules.MissingRingStrategyRingStrategy);
            }
            if (ringStrategy != "" && !Sets.RingStrategy.Contains(ringStrategy))
            {
                call.Found(CallflowRules.InvalidStrategyRingStrategy);
            }
            if (ringInuse == "")
            {
                call.Found(CallflowRules.MissingRingInuseRingInuse);
            }
            if (ringInuse != "" && !Sets.YesNo.Contains(Text.Lower(ringInuse)))
            {
                call.Found(CallflowRules.InvalidRingInuseRingInuse);
            }
            if (agentRingTimeout != "" && !Numbers.Integer(agentRingTimeout, 5, 60, 1, false))
            {
                call.Found(CallflowRules.InvalidAgentRingTimeoutAgentRingTimeout);
            }
            if (
                retryTimer != ""
                && !(
                    Sets.MemberDelay.Contains(Text.Lower(retryTimer))
                    || Numbers.Integer(retryTimer, 5, 60, 1, false)
                )
            )
            {
                call.Found(CallflowRules.InvalidRetryTimerRetryTimer);
            }
            if (
                wrapupTime != ""
                && !(
                    Sets.MemberDelay.Contains(Text.Lower(wrapupTime))
                    || Numbers.Integer(wrapupTime, 1, 60, 1, false)
                )
            )
            {
                call.Found(CallflowRules.InvalidWrapupTimeWrapupTime);
            }
            if (
                voiceAnnouncement != ""
                && !(
                    Sets.Recording.Contains(voiceAnnouncement)
                    || Text.Digits(voiceAnnouncement, 1, 20)
                )
            )
            {
                call.Found(CallflowRules.InvalidVoiceAnnouncementVoiceAnnouncement);
            }
            if (
                frequencyAnnouncement != ""
                && !(
                    Sets.MemberDelay.Contains(Text.Lower(frequencyAnnouncement))
                    || Numbers.Integer(frequencyAnnouncement, 0, 1200, 15, false)
                )
            )
            {
                call.Found(CallflowRules.InvalidFrequencyAnnouncementFrequencyAnnouncement);
            }
            if (
                announcePositionFrecuency != ""
                && !(
                    Sets.MemberDelay.Contains(Text.Lower(announcePositionFrecuency))
                    || Numbers.Integer(announcePositionFrecuency, 0, 1200, 15, false)
                )
            )
            {
                call.Found(CallflowRules.InvalidAnnouncePositionFrequencyAnnouncePositionFrecuency);
            }
            if (
                announceRoundSeconds != ""
                && !(
                    Sets.MemberDelay.Contains(Text.Lower(announceRoundSeconds))
                    || Numbers.Integer(announceRoundSeconds, 1, 60, 1, false)
                )
            )
            {
                call.Found(CallflowRules.InvalidAnnounceRoundSecondsAnnounceRoundSeconds);
            }
            if (
                ifAnnouncePositionEnabledReportEstimatedHoldTime != ""
                && !Sets.YesNoOnce.Contains(
                    Text.Lower(ifAnnouncePositionEnabledReportEstimatedHoldTime)
                )
            )
            {
                call.Found(
                    CallflowRules.InvalidIfAnnouncePositionEnabledReportEstimatedHoldTimeIfAnnouncePositionEnabledReportEstimatedHoldTime
                );
            }
            if (
                thankyouForYourPatience != ""
                && !Sets.YesNo.Contains(Text.Lower(thankyouForYourPatience))
            )
            {
                call.Found(CallflowRules.InvalidThankyouForYourPatienceThankyouForYourPatience);
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
            if (
                failOverRoutingTimeout != ""
                && !(
                    failOverRoutingTimeout == "none"
                    || Text.Routing(failOverRoutingTimeout, Sets.Routing)
                )
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailOverRoutingTimeout);
            }
            if (
                failOverRoutingFull != ""
                && !(
                    failOverRoutingFull == "none" || Text.Routing(failOverRoutingFull, Sets.Routing)
                )
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailOverRoutingFull);
            }
            if (
                failOverRoutingJoinEmpty != ""
                && !(
                    failOverRoutingJoinEmpty == "none"
                    || Text.Routing(failOverRoutingJoinEmpty, Sets.Routing)
                )
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailOverRoutingJoinEmpty);
            }
            if (
                failOverRoutingLeaveEmpty != ""
                && !(
                    failOverRoutingLeaveEmpty == "none"
                    || Text.Routing(failOverRoutingLeaveEmpty, Sets.Routing)
                )
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailOverRoutingLeaveEmpty);
            }
            if (
                failOverRoutingJoinUnavail != ""
                && !(
                    failOverRoutingJoinUnavail == "none"
                    || Text.Routing(failOverRoutingJoinUnavail, Sets.Routing)
                )
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailOverRoutingJoinUnavail);
            }
            if (
                failOverRoutingLeaveUnavail != ""
                && !(
                    failOverRoutingLeaveUnavail == "none"
                    || Text.Routing(failOverRoutingLeaveUnavail, Sets.Routing)
                )
            )
            {
                call.Found(DidsRules.InvalidFailoverHeaderFailOverRoutingLeaveUnavail);
            }
        }

        /// <summary>Creates a ring group, or updates the one whose ID is given.</summary>
        internal static void SetRingGroup(Call call)
        {
            string ringGroup = call.Get(0);
            string name = call.Get(1);
            string members = call.Get(2);
            string voicemail = call.Get(3);
            string callerAnnouncement = call.Get(4);
            string musicOnHold = call.Get(5);
            string language = call.Get(6);
            if (ringGroup != "" && !Text.Digits(ringGroup, 1, 20))
            {
                call.Found(CallflowRules.InvalidRinggroupRingGroup);
            }
            else if (ringGroup != "" && !call.LookupHas(ringGroup, "getRingGroups.ring_group"))
            {
                call.Found(CallflowRules.InvalidRinggroupRingGroupUnknown);
            }
            if (name == "")
            {
                call.Found(GeneralRules.MissingNameName);
            }
            if (name != "" && !Text.Length(name, 0, 22))
            {
                call.Found(GeneralRules.NameToolongName);
            }
            if (ringGroup == "" && name != "" && !call.LookupLacks(name, "getRingGroups.name"))
            {
                call.Found(GeneralRules.UsedNameNameTaken);
            }
            if (members == "")
            {
                call.Found(CallflowRules.MissingMembersMembers);
            }
            if (
                members != ""
                && !Text.Items(members, ';', item => Patterns.RingMembersItem.IsMatch(item))
            )
            {
                call.Found(CallflowRules.InvalidMemberMembers);
            }
            if (
                members != ""
                && !Text.Items(members, ';', 1, 8, item => Text.Length(item, 1, Text.Unbounded))
            )
            {
                call.Found(CallflowRules.MaxPhonebookMembers);
            }
            if (voicemail == "")
            {
                call.Found(VoicemailRules.MissingMailboxVoicemail);
            }
            if (voicemail != "" && !Text.Digits(voicemail, 1, 20))
            {
                call.Found(VoicemailRules.InvalidMailboxSetRingGroupVoicemail);
            }
            if (
                callerAnnouncement != ""
                && !(
                    Sets.Recording.Contains(callerAnnouncement)
                    || Text.Digits(callerAnnouncement, 1, 20)
                )
            )
            {
                call.Found(RecordingsRules.InvalidRecordingCallerAnnouncement);
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
            if (language != "" && !Sets.Language.Contains(language))
            {
                call.Found(GeneralRules.InvalidLanguageLanguage);
            }
        }

        /// <summary>Creates a SIP URI entry, or updates the one whose ID is given.</summary>
        internal static void SetSIPURI(Call call)
        {
            string sipuri = call.Get(0);
            string uri = call.Get(1);
            string calleridOverride = call.Get(3);
            if (sipuri != "" && !Text.Digits(sipuri, 1, 20))
            {
                call.Found(CallflowRules.InvalidSipuriSipuri);
            }
            else if (sipuri != "" && !call.LookupHas(sipuri, "getSIPURIs.sipuri"))
            {
                call.Found(CallflowRules.InvalidSipuriSipuriUnknown);
            }
            if (uri == "")
            {
                call.Found(CallflowRules.MissingUriUri);
            }
            if (uri != "" && !Patterns.SipUri.IsMatch(uri))
            {
                call.Found(CallflowRules.InvalidSipuriUri);
            }
            if (calleridOverride != "" && !CharClasses.Callerid.Only(calleridOverride))
            {
                call.Found(CallflowRules.InvalidCalleridOverrideCalleridOverride);
            }
        }

        /// <summary>
        /// Adds a static member to a queue, or updates the one whose ID is given.
        /// </summary>
        internal static void SetStaticMember(Call call)
        {
            string member = call.Get(0);
            string queue = call.Get(1);
            string memberName = call.Get(2);
            string account = call.Get(3);
            string priority = call.Get(4);
            if (member != "" && !Text.Digits(member, 1, 20))
            {
                call.Found(CallflowRules.InvalidMemberMember);
            }
            if (queue == "")
            {
                call.Found(CallflowRules.InvalidQueueQueueRequired);
            }
            else if (queue != "" && !Text.Digits(queue, 1, 20))
            {
                call.Found(CallflowRules.InvalidQueueQueue);
            }
            else if (queue != "" && !call.LookupHas(queue, "getQueues.queue"))
            {
                call.Found(CallflowRules.InvalidQueueQueueUnknown);
            }
            if (memberName == "")
            {
                call.Found(GeneralRules.MissingNameMemberName);
            }
            if (account != "" && !CharClasses.MemberAccount.Only(account))
            {
                call.Found(AccountsRules.InvalidAccountSetStaticMemberAccount);
            }
            if (priority == "")
            {
                call.Found(CallflowRules.MissingPriorityPriority);
            }
            if (priority != "" && !Text.Digits(priority, 1, 10))
            {
                call.Found(CallflowRules.InvalidPriorityPriority);
            }
        }

        /// <summary>Creates a time condition, or updates the one whose ID is given.</summary>
        internal static void SetTimeCondition(Call call)
        {
            string timecondition = call.Get(0);
            string name = call.Get(1);
            string routingMatch = call.Get(2);
            string routingNomatch = call.Get(3);
            string starthour = call.Get(4);
            string startminute = call.Get(5);
            string endhour = call.Get(6);
            string endminute = call.Get(7);
            string weekdaystart = call.Get(8);
            string weekdayend = call.Get(9);
            if (timecondition != "" && !Text.Digits(timecondition, 1, 20))
            {
                call.Found(CallflowRules.InvalidTimeconditionTimecondition);
            }
            else if (
                timecondition != ""
                && !call.LookupHas(timecondition, "getTimeConditions.timecondition")
            )
            {
                call.Found(CallflowRules.InvalidTimeconditionTimeconditionUnknown);
            }
            if (name == "")
            {
                call.Found(GeneralRules.MissingNameName);
            }
            if (routingMatch == "")
            {
                call.Found(DidsRules.MissingRoutingRoutingMatch);
            }
            if (routingMatch != "" && !Text.Routing(routingMatch, Sets.ConditionRouting))
            {
                call.Found(GeneralRules.InvalidRoutingHeaderRoutingMatch);
            }
            if (routingNomatch == "")
            {
                call.Found(DidsRules.MissingRoutingRoutingNomatch);
            }
            if (routingNomatch != "" && !Text.Routing(routingNomatch, Sets.ConditionRouting))
            {
                call.Found(GeneralRules.InvalidRoutingHeaderRoutingNomatch);
            }
            if (starthour == "")
            {
                call.Found(CallflowRules.MissingStarthourStarthour);
            }
            if (
                starthour != ""
                && !Text.Items(starthour, ';', item => Numbers.Integer(item, 0, 23, 1, true))
            )
            {
                call.Found(CallflowRules.InvalidStarthourStarthour);
            }
            if (startminute == "")
            {
                call.Found(CallflowRules.MissingStartminuteStartminute);
            }
            if (
                startminute != ""
                && !Text.Items(startminute, ';', item => Numbers.Integer(item, 0, 59, 1, true))
            )
            {
                call.Found(CallflowRules.InvalidStartminuteStartminute);
            }
            if (endhour == "")
            {
                call.Found(CallflowRules.MissingEndhourEndhour);
            }
            if (
                endhour != ""
                && !Text.Items(endhour, ';', item => Numbers.Integer(item, 0, 23, 1, true))
            )
            {
                call.Found(CallflowRules.InvalidEndhourEndhour);
            }
            if (endminute == "")
            {
                call.Found(CallflowRules.MissingEndminuteEndminute);
            }
            if (
                endminute != ""
                && !Text.Items(endminute, ';', item => Numbers.Integer(item, 0, 59, 1, true))
            )
            {
                call.Found(CallflowRules.InvalidEndminuteEndminute);
            }
            if (weekdaystart == "")
            {
                call.Found(CallflowRules.MissingWeekdaystartWeekdaystart);
            }
            if (
                weekdaystart != ""
                && !Text.Items(weekdaystart, ';', item =>
                    Sets.WeekdaysItem.Contains(Text.Lower(item))
                )
            )
            {
                call.Found(CallflowRules.InvalidWeekdaystartWeekdaystart);
            }
            if (weekdayend == "")
            {
                call.Found(CallflowRules.MissingWeekdayendWeekdayend);
            }
            if (
                weekdayend != ""
                && !Text.Items(weekdayend, ';', item =>
                    Sets.WeekdaysItem.Contains(Text.Lower(item))
                )
            )
            {
                call.Found(CallflowRules.InvalidWeekdayendWeekdayend);
            }
            if (
                starthour != ""
                && startminute != ""
                && endhour != ""
                && endminute != ""
                && weekdaystart != ""
                && weekdayend != ""
                && !Text.SameCount(
                    ';',
                    starthour,
                    startminute,
                    endhour,
                    endminute,
                    weekdaystart,
                    weekdayend
                )
            )
            {
                call.Found(CallflowRules.InvalidNumbermembersSetTimeCondition);
            }
        }

        /// <summary>Lists call hunting entries, or returns one by ID.</summary>
        internal static void GetCallHuntings(Call call)
        {
            string callhunting = call.Get(0);
            if (callhunting != "" && !Text.Digits(callhunting, 1, 20))
            {
                call.Found(CallflowRules.InvalidCallhuntingCallhunting);
            }
            else if (
                callhunting != ""
                && !call.LookupHas(callhunting, "getCallHuntings.callhunting")
            )
            {
                call.Found(CallflowRules.InvalidCallhuntingCallhuntingUnknown);
            }
        }

        /// <summary>Deletes a call hunting entry.</summary>
        internal static void DelCallHunting(Call call)
        {
            string callhunting = call.Get(0);
            if (callhunting == "")
            {
                call.Found(CallflowRules.MissingCallhuntingCallhunting);
            }
            if (callhunting != "" && !Text.Digits(callhunting, 1, 20))
            {
                call.Found(CallflowRules.InvalidCallhuntingCallhunting);
            }
            else if (
                callhunting != ""
                && !call.LookupHas(callhunting, "getCallHuntings.callhunting")
            )
            {
                call.Found(CallflowRules.InvalidCallhuntingCallhuntingUnknown);
            }
        }

        /// <summary>Creates a call hunting entry, or updates the one whose ID is given.</summary>
        internal static void SetCallHunting(Call call)
        {
            string callhunting = call.Get(0);
            string description = call.Get(1);
            string music = call.Get(2);
            string recording = call.Get(3);
            string language = call.Get(4);
            string order = call.Get(5);
            string members = call.Get(6);
            string ringTime = call.Get(7);
            string press = call.Get(8);
            if (callhunting != "" && !Text.Digits(callhunting, 1, 20))
            {
                call.Found(CallflowRules.InvalidCallhuntingCallhunting);
            }
            else if (
                callhunting != ""
                && !call.LookupHas(callhunting, "getCallHuntings.callhunting")
            )
            {
                call.Found(CallflowRules.InvalidCallhuntingCallhuntingUnknown);
            }
            if (description == "")
            {
                call.Found(GeneralRules.MissingDescriptionDescription);
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
            if (recording == "")
            {
                call.Found(RecordingsRules.MissingRecordingSetIVRRecording);
            }
            if (
                recording != ""
                && !(Sets.Recording.Contains(recording) || Text.Digits(recording, 1, 20))
            )
            {
                call.Found(RecordingsRules.InvalidRecordingSetCallHuntingRecording);
            }
            if (language == "")
            {
                call.Found(GeneralRules.MissingLanguageLanguage);
            }
            if (language != "" && !Sets.Language.Contains(language))
            {
                call.Found(GeneralRules.InvalidLanguageLanguage);
            }
            if (order == "")
            {
                call.Found(CallflowRules.InvalidOrderOrderRequired);
            }
            else if (order != "" && !Sets.HuntOrder.Contains(order))
            {
                call.Found(CallflowRules.InvalidOrderOrder);
            }
            if (members == "")
            {
                call.Found(CallflowRules.MissingMembersMembers);
            }
            if (ringTime == "")
            {
                call.Found(CallflowRules.InvalidNumbermembersRingTimeRequired);
            }
            else if (ringTime != "" && !Text.Items(ringTime, ';', item => Text.Digits(item, 1, 4)))
            {
                call.Found(CallflowRules.InvalidNumbermembersRingTime);
            }
            if (press == "")
            {
                call.Found(CallflowRules.InvalidNumbermembersPressRequired);
            }
            else if (press != "" && !Text.Items(press, ';', item => Sets.Flag.Contains(item)))
            {
                call.Found(CallflowRules.InvalidNumbermembersPress);
            }
            if (
                members != ""
                && ringTime != ""
                && press != ""
                && !Text.SameCount(';', members, ringTime, press)
            )
            {
                call.Found(CallflowRules.InvalidNumbermembersSetCallHunting);
            }
        }

        /// <summary>Lists sequences, or returns one by ID.</summary>
        internal static void GetSequences(Call call)
        {
            string client = call.Get(1);
            if (client != "" && !Text.Digits(client, 1, 20))
            {
                call.Found(ClientsRules.InvalidClientClient);
            }
        }

        /// <summary>Saves the name and steps of a sequence.</summary>
        internal static void SetSequences(Call call)
        {
            string sequence = call.Get(0);
            string name = call.Get(1);
            string steps = call.Get(2);
            string client = call.Get(3);
            if (sequence == "")
            {
                call.Found(GeneralRules.MissingParamsSequence);
            }
            if (sequence != "" && !call.LookupHas(sequence, "getSequences.sequence"))
            {
                call.Found(CallflowRules.NoSequencesSequenceUnknown);
            }
            if (name == "")
            {
                call.Found(GeneralRules.MissingNameName);
            }
            if (steps == "")
            {
                call.Found(GeneralRules.MissingParamsSteps);
            }
            if (client != "" && !Text.Digits(client, 1, 20))
            {
                call.Found(ClientsRules.InvalidClientClient);
            }
        }

        /// <summary>Deletes a sequence.</summary>
        internal static void DelSequences(Call call)
        {
            string sequence = call.Get(0);
            string client = call.Get(1);
            if (sequence == "")
            {
                call.Found(GeneralRules.MissingParamsSequence);
            }
            if (sequence != "" && !call.LookupHas(sequence, "getSequences.sequence"))
            {
                call.Found(CallflowRules.NoSequencesSequenceUnknown);
            }
            if (client != "" && !Text.Digits(client, 1, 20))
            {
                call.Found(ClientsRules.InvalidClientClient);
            }
        }
    }
}
