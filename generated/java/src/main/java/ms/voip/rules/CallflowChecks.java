// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The checks of the area callflow; parameters go by their place in the list of Methods. */
final class CallflowChecks implements Method.Area {
  @Override
  public void run(String method, Call call) {
    switch (method) {
      case "delCallback" -> delCallback(call);
      case "delCallerIDFiltering" -> delCallerIDFiltering(call);
      case "delDISA" -> delDISA(call);
      case "delForwarding" -> delForwarding(call);
      case "delIVR" -> delIVR(call);
      case "delPhonebook" -> delPhonebook(call);
      case "delPhonebookGroup" -> delPhonebookGroup(call);
      case "delQueue" -> delQueue(call);
      case "delRingGroup" -> delRingGroup(call);
      case "delSIPURI" -> delSIPURI(call);
      case "delStaticMember" -> delStaticMember(call);
      case "delTimeCondition" -> delTimeCondition(call);
      case "getCallbacks" -> getCallbacks(call);
      case "getCallerIDFiltering" -> getCallerIDFiltering(call);
      case "getDISAs" -> getDISAs(call);
      case "getForwardings" -> getForwardings(call);
      case "getIVRs" -> getIVRs(call);
      case "getJoinWhenEmptyTypes" -> getJoinWhenEmptyTypes(call);
      case "getPhonebook" -> getPhonebook(call);
      case "getPhonebookGroups" -> getPhonebookGroups(call);
      case "getQueues" -> getQueues(call);
      case "getRingGroups" -> getRingGroups(call);
      case "getRingStrategies" -> getRingStrategies(call);
      case "getSIPURIs" -> getSIPURIs(call);
      case "getStaticMembers" -> getStaticMembers(call);
      case "getTimeConditions" -> getTimeConditions(call);
      case "getVoicemailSetups" -> getVoicemailSetups(call);
      case "setCallback" -> setCallback(call);
      case "setCallerIDFiltering" -> setCallerIDFiltering(call);
      case "setDISA" -> setDISA(call);
      case "setForwarding" -> setForwarding(call);
      case "setIVR" -> setIVR(call);
      case "setPhonebook" -> setPhonebook(call);
      case "setPhonebookGroup" -> setPhonebookGroup(call);
      case "setQueue" -> setQueue(call);
      case "setRingGroup" -> setRingGroup(call);
      case "setSIPURI" -> setSIPURI(call);
      case "setStaticMember" -> setStaticMember(call);
      case "setTimeCondition" -> setTimeCondition(call);
      case "getCallHuntings" -> getCallHuntings(call);
      case "delCallHunting" -> delCallHunting(call);
      case "setCallHunting" -> setCallHunting(call);
      case "getSequences" -> getSequences(call);
      case "setSequences" -> setSequences(call);
      case "delSequences" -> delSequences(call);
      default -> throw new IllegalArgumentException(method);
    }
  }

  /** Deletes one callback. */
  private static void delCallback(Call call) {
    String callback = call.get(0);
    if (callback.isEmpty()) {
      call.found(CallflowRules.MISSING_CALLBACK);
    }
    if (!callback.isEmpty() && !Text.digits(callback, 1, 20)) {
      call.found(CallflowRules.INVALID_CALLBACK);
    } else if (!callback.isEmpty() && !call.lookupHas(callback, "getCallbacks.callback")) {
      call.found(CallflowRules.INVALID_CALLBACK_CALLBACK_UNKNOWN);
    }
  }

  /** Deletes one caller ID filter. */
  private static void delCallerIDFiltering(Call call) {
    String filtering = call.get(0);
    if (filtering.isEmpty()) {
      call.found(CallflowRules.MISSING_FILTER_FILTERING);
    }
    if (!filtering.isEmpty() && !Text.digits(filtering, 1, 20)) {
      call.found(CallflowRules.INVALID_FILTER_FILTERING);
    } else if (!filtering.isEmpty()
        && !call.lookupHas(filtering, "getCallerIDFiltering.filtering")) {
      call.found(CallflowRules.INVALID_FILTER_FILTERING_UNKNOWN);
    }
  }

  /** Deletes one DISA entry. */
  private static void delDISA(Call call) {
    String disa = call.get(0);
    if (disa.isEmpty()) {
      call.found(CallflowRules.MISSING_DISA);
    }
    if (!disa.isEmpty() && !Text.digits(disa, 1, 20)) {
      call.found(CallflowRules.INVALID_DISA);
    } else if (!disa.isEmpty() && !call.lookupHas(disa, "getDISAs.disa")) {
      call.found(CallflowRules.INVALID_DISA_DISA_UNKNOWN);
    }
  }

  /** Deletes one call forwarding entry. */
  private static void delForwarding(Call call) {
    String forwarding = call.get(0);
    if (forwarding.isEmpty()) {
      call.found(CallflowRules.MISSING_FORWARDING);
    }
    if (!forwarding.isEmpty() && !Text.digits(forwarding, 1, 20)) {
      call.found(CallflowRules.INVALID_FORWARDING);
    } else if (!forwarding.isEmpty() && !call.lookupHas(forwarding, "getForwardings.forwarding")) {
      call.found(CallflowRules.INVALID_FORWARDING_FORWARDING_UNKNOWN);
    }
  }

  /** Deletes one IVR menu. */
  private static void delIVR(Call call) {
    String ivr = call.get(0);
    if (ivr.isEmpty()) {
      call.found(CallflowRules.MISSING_IVR);
    }
    if (!ivr.isEmpty() && !Text.digits(ivr, 1, 20)) {
      call.found(CallflowRules.INVALID_IVR);
    } else if (!ivr.isEmpty() && !call.lookupHas(ivr, "getIVRs.ivr")) {
      call.found(CallflowRules.INVALID_IVR_IVR_UNKNOWN);
    }
  }

  /** Deletes one phonebook entry. */
  private static void delPhonebook(Call call) {
    String phonebook = call.get(0);
    if (phonebook.isEmpty()) {
      call.found(CallflowRules.MISSING_PHONEBOOK);
    }
    if (!phonebook.isEmpty() && !Text.digits(phonebook, 1, 20)) {
      call.found(CallflowRules.INVALID_PHONEBOOK);
    } else if (!phonebook.isEmpty() && !call.lookupHas(phonebook, "getPhonebook.phonebook")) {
      call.found(CallflowRules.INVALID_PHONEBOOK_PHONEBOOK_UNKNOWN);
    }
  }

  /** Deletes one phonebook group. */
  private static void delPhonebookGroup(Call call) {
    String group = call.get(0);
    if (group.isEmpty()) {
      call.found(CallflowRules.MISSING_PHONEBOOK_GROUP);
    }
    if (!group.isEmpty() && !Text.digits(group, 1, 20)) {
      call.found(CallflowRules.INVALID_PHONEBOOK_GROUP);
    }
  }

  /** Deletes one call queue. */
  private static void delQueue(Call call) {
    String queue = call.get(0);
    if (queue.isEmpty()) {
      call.found(CallflowRules.INVALID_QUEUE_QUEUE_REQUIRED);
    } else if (!queue.isEmpty() && !Text.digits(queue, 1, 20)) {
      call.found(CallflowRules.INVALID_QUEUE);
    } else if (!queue.isEmpty() && !call.lookupHas(queue, "getQueues.queue")) {
      call.found(CallflowRules.INVALID_QUEUE_QUEUE_UNKNOWN);
    }
  }

  /** Deletes one ring group. */
  private static void delRingGroup(Call call) {
    String ringgroup = call.get(0);
    if (ringgroup.isEmpty()) {
      call.found(CallflowRules.MISSING_RINGGROUP);
    }
    if (!ringgroup.isEmpty() && !Text.digits(ringgroup, 1, 20)) {
      call.found(CallflowRules.INVALID_RINGGROUP);
    } else if (!ringgroup.isEmpty() && !call.lookupHas(ringgroup, "getRingGroups.ring_group")) {
      call.found(CallflowRules.INVALID_RINGGROUP_RINGGROUP_UNKNOWN);
    }
  }

  /** Deletes one SIP URI. */
  private static void delSIPURI(Call call) {
    String sipuri = call.get(0);
    if (sipuri.isEmpty()) {
      call.found(CallflowRules.MISSING_SIPURI);
    }
    if (!sipuri.isEmpty() && !Text.digits(sipuri, 1, 20)) {
      call.found(CallflowRules.INVALID_SIPURI);
    } else if (!sipuri.isEmpty() && !call.lookupHas(sipuri, "getSIPURIs.sipuri")) {
      call.found(CallflowRules.INVALID_SIPURI_SIPURI_UNKNOWN);
    }
  }

  /** Removes one static member from a call queue. */
  private static void delStaticMember(Call call) {
    String member = call.get(0);
    String queue = call.get(1);
    if (member.isEmpty()) {
      call.found(CallflowRules.MISSING_MEMBER);
    }
    if (!member.isEmpty() && !Text.digits(member, 1, 20)) {
      call.found(CallflowRules.INVALID_MEMBER);
    } else if (!member.isEmpty() && !call.lookupHas(member, "getStaticMembers.member")) {
      call.found(CallflowRules.INVALID_MEMBER_MEMBER_UNKNOWN);
    }
    if (queue.isEmpty()) {
      call.found(CallflowRules.INVALID_QUEUE_QUEUE_REQUIRED);
    } else if (!queue.isEmpty() && !Text.digits(queue, 1, 20)) {
      call.found(CallflowRules.INVALID_QUEUE);
    } else if (!queue.isEmpty() && !call.lookupHas(queue, "getQueues.queue")) {
      call.found(CallflowRules.INVALID_QUEUE_QUEUE_UNKNOWN);
    }
  }

  /** Deletes one time condition. */
  private static void delTimeCondition(Call call) {
    String timecondition = call.get(0);
    if (timecondition.isEmpty()) {
      call.found(CallflowRules.MISSING_TIMECONDITION);
    }
    if (!timecondition.isEmpty() && !Text.digits(timecondition, 1, 20)) {
      call.found(CallflowRules.INVALID_TIMECONDITION);
    } else if (!timecondition.isEmpty()
        && !call.lookupHas(timecondition, "getTimeConditions.timecondition")) {
      call.found(CallflowRules.INVALID_TIMECONDITION_TIMECONDITION_UNKNOWN);
    }
  }

  /** Lists the callbacks, or returns only the one whose id is given. */
  private static void getCallbacks(Call call) {
    String callback = call.get(0);
    if (!callback.isEmpty() && !Text.digits(callback, 1, 20)) {
      call.found(CallflowRules.INVALID_CALLBACK);
    } else if (!callback.isEmpty() && !call.lookupHas(callback, "getCallbacks.callback")) {
      call.found(CallflowRules.INVALID_CALLBACK_CALLBACK_UNKNOWN);
    }
  }

  /** Lists the caller ID filters, or those matching an id or a DID. */
  private static void getCallerIDFiltering(Call call) {
    String filtering = call.get(0);
    String did = call.get(1);
    if (!filtering.isEmpty() && !Text.digits(filtering, 1, 20)) {
      call.found(CallflowRules.INVALID_FILTER_FILTERING);
    } else if (!filtering.isEmpty()
        && !call.lookupHas(filtering, "getCallerIDFiltering.filtering")) {
      call.found(CallflowRules.INVALID_FILTER_FILTERING_UNKNOWN);
    }
    if (!did.isEmpty() && !CharClasses.DID.only(did)) {
      call.found(GeneralRules.INVALID_DID);
    }
  }

  /** Lists the DISA entries, or returns only the one whose id is given. */
  private static void getDISAs(Call call) {
    String disa = call.get(0);
    if (!disa.isEmpty() && !Text.digits(disa, 1, 20)) {
      call.found(CallflowRules.INVALID_DISA);
    } else if (!disa.isEmpty() && !call.lookupHas(disa, "getDISAs.disa")) {
      call.found(CallflowRules.INVALID_DISA_DISA_UNKNOWN);
    }
  }

  /** Lists the call forwarding entries, or returns only the one whose id is given. */
  private static void getForwardings(Call call) {
    String forwarding = call.get(0);
    if (!forwarding.isEmpty() && !Text.digits(forwarding, 1, 20)) {
      call.found(CallflowRules.INVALID_FORWARDING);
    } else if (!forwarding.isEmpty() && !call.lookupHas(forwarding, "getForwardings.forwarding")) {
      call.found(CallflowRules.INVALID_FORWARDING_FORWARDING_UNKNOWN);
    }
  }

  /** Lists the IVR menus, or returns only the one whose id is given. */
  private static void getIVRs(Call call) {
    String ivr = call.get(0);
    if (!ivr.isEmpty() && !Text.digits(ivr, 1, 20)) {
      call.found(CallflowRules.INVALID_IVR);
    } else if (!ivr.isEmpty() && !call.lookupHas(ivr, "getIVRs.ivr")) {
      call.found(CallflowRules.INVALID_IVR_IVR_UNKNOWN);
    }
  }

  /** Lists the choices for joining an empty queue, or returns only the one whose code is given. */
  private static void getJoinWhenEmptyTypes(Call call) {
    String type = call.get(0);
    if (!type.isEmpty() && !Sets.YES_NO_STRICT.contains(Text.lower(type))) {
      call.found(CallflowRules.INVALID_JOIN_EMPTY_TYPE_GETJOINWHENEMPTYTYPES_TYPE);
    }
  }

  /** Lists phonebook entries, narrowed by entry id, name, group id or group name. */
  private static void getPhonebook(Call call) {
    String phonebook = call.get(0);
    String group = call.get(2);
    if (!phonebook.isEmpty() && !Text.digits(phonebook, 1, 20)) {
      call.found(CallflowRules.INVALID_PHONEBOOK);
    } else if (!phonebook.isEmpty() && !call.lookupHas(phonebook, "getPhonebook.phonebook")) {
      call.found(CallflowRules.INVALID_PHONEBOOK_PHONEBOOK_UNKNOWN);
    }
    if (!group.isEmpty() && !Text.digits(group, 1, 20)) {
      call.found(CallflowRules.INVALID_PHONEBOOK_GROUP);
    }
  }

  /** Lists phonebook groups, narrowed by name or id. */
  private static void getPhonebookGroups(Call call) {
    String group = call.get(1);
    if (!group.isEmpty() && !Text.digits(group, 1, 20)) {
      call.found(CallflowRules.INVALID_PHONEBOOK_GROUP);
    }
  }

  /** Lists the call queues, or returns only the one whose id is given. */
  private static void getQueues(Call call) {
    String queue = call.get(0);
    if (!queue.isEmpty() && !Text.digits(queue, 1, 20)) {
      call.found(CallflowRules.INVALID_QUEUE);
    } else if (!queue.isEmpty() && !call.lookupHas(queue, "getQueues.queue")) {
      call.found(CallflowRules.INVALID_QUEUE_QUEUE_UNKNOWN);
    }
  }

  /** Lists the ring groups, or returns only the one whose id is given. */
  private static void getRingGroups(Call call) {
    String ringGroup = call.get(0);
    if (!ringGroup.isEmpty() && !Text.digits(ringGroup, 1, 20)) {
      call.found(CallflowRules.INVALID_RINGGROUP_RING_GROUP);
    } else if (!ringGroup.isEmpty() && !call.lookupHas(ringGroup, "getRingGroups.ring_group")) {
      call.found(CallflowRules.INVALID_RINGGROUP_RING_GROUP_UNKNOWN);
    }
  }

  /** Lists the ring strategies, or returns only the one named. */
  private static void getRingStrategies(Call call) {
    String strategy = call.get(0);
    if (!strategy.isEmpty() && !Sets.RING_STRATEGY.contains(strategy)) {
      call.found(CallflowRules.INVALID_STRATEGY);
    }
  }

  /** Lists the SIP URIs, or returns only the one whose id is given. */
  private static void getSIPURIs(Call call) {
    String sipuri = call.get(0);
    if (!sipuri.isEmpty() && !Text.digits(sipuri, 1, 20)) {
      call.found(CallflowRules.INVALID_SIPURI);
    } else if (!sipuri.isEmpty() && !call.lookupHas(sipuri, "getSIPURIs.sipuri")) {
      call.found(CallflowRules.INVALID_SIPURI_SIPURI_UNKNOWN);
    }
  }

  /** Lists the static members of a queue, or returns one of them. */
  private static void getStaticMembers(Call call) {
    String queue = call.get(0);
    String member = call.get(1);
    if (queue.isEmpty()) {
      call.found(CallflowRules.INVALID_QUEUE_QUEUE_REQUIRED);
    } else if (!queue.isEmpty() && !Text.digits(queue, 1, 20)) {
      call.found(CallflowRules.INVALID_QUEUE);
    } else if (!queue.isEmpty() && !call.lookupHas(queue, "getQueues.queue")) {
      call.found(CallflowRules.INVALID_QUEUE_QUEUE_UNKNOWN);
    }
    if (!member.isEmpty() && !Text.digits(member, 1, 20)) {
      call.found(CallflowRules.INVALID_MEMBER);
    } else if (!member.isEmpty() && !call.lookupHas(member, "getStaticMembers.member")) {
      call.found(CallflowRules.INVALID_MEMBER_MEMBER_UNKNOWN);
    }
  }

  /** Lists the time conditions, or returns only the one whose id is given. */
  private static void getTimeConditions(Call call) {
    String timecondition = call.get(0);
    if (!timecondition.isEmpty() && !Text.digits(timecondition, 1, 20)) {
      call.found(CallflowRules.INVALID_TIMECONDITION);
    } else if (!timecondition.isEmpty()
        && !call.lookupHas(timecondition, "getTimeConditions.timecondition")) {
      call.found(CallflowRules.INVALID_TIMECONDITION_TIMECONDITION_UNKNOWN);
    }
  }

  /** Lists the voicemail setup options, or returns only the one whose code is given. */
  private static void getVoicemailSetups(Call call) {
    String voicemailsetup = call.get(0);
    if (!voicemailsetup.isEmpty() && !Text.digits(voicemailsetup, 1, 6)) {
      call.found(CallflowRules.INVALID_VOICEMAILSETUP);
    } else if (!voicemailsetup.isEmpty()
        && !call.lookupHas(voicemailsetup, "getVoicemailSetups.value")) {
      call.found(CallflowRules.INVALID_VOICEMAILSETUP_VOICEMAILSETUP_UNKNOWN);
    }
  }

  /** Creates a callback, or updates the one whose id is given. */
  private static void setCallback(Call call) {
    String callback = call.get(0);
    String description = call.get(1);
    String number = call.get(2);
    String delayBefore = call.get(3);
    String responseTimeout = call.get(4);
    String digitTimeout = call.get(5);
    String calleridNumber = call.get(6);
    if (!callback.isEmpty() && !Text.digits(callback, 1, 20)) {
      call.found(CallflowRules.INVALID_CALLBACK);
    } else if (!callback.isEmpty() && !call.lookupHas(callback, "getCallbacks.callback")) {
      call.found(CallflowRules.INVALID_CALLBACK_CALLBACK_UNKNOWN);
    }
    if (description.isEmpty()) {
      call.found(GeneralRules.MISSING_DESCRIPTION);
    }
    if (callback.isEmpty()
        && !description.isEmpty()
        && !call.lookupLacks(description, "getCallbacks.description")) {
      call.found(CallflowRules.USED_DESCRIPTION_DESCRIPTION_TAKEN);
    }
    if (number.isEmpty()) {
      call.found(CallflowRules.MISSING_NUMBER);
    }
    if (!number.isEmpty() && !CharClasses.CALLERID.only(number)) {
      call.found(CallflowRules.INVALID_NUMBER);
    }
    if (!number.isEmpty() && !call.lookupLacks(number, "getDIDsInfo.did")) {
      call.found(CallflowRules.EXISTING_DID_NUMBER_TAKEN);
    }
    if (delayBefore.isEmpty() || delayBefore.equals("0")) {
      call.found(CallflowRules.MISSING_DELAY_BEFORE);
    }
    if (!delayBefore.isEmpty() && !Text.digits(delayBefore, 1, 6)) {
      call.found(CallflowRules.INVALID_DELAY_BEFORE);
    }
    if (responseTimeout.isEmpty()) {
      call.found(CallflowRules.MISSING_RESPONSE_TIMEOUT);
    }
    if (!responseTimeout.isEmpty() && !Text.digits(responseTimeout, 1, 6)) {
      call.found(CallflowRules.INVALID_RESPONSE_TIMEOUT);
    }
    if (digitTimeout.isEmpty()) {
      call.found(CallflowRules.MISSING_DIGIT_TIMEOUT);
    }
    if (!digitTimeout.isEmpty() && !Text.digits(digitTimeout, 1, 6)) {
      call.found(CallflowRules.INVALID_DIGIT_TIMEOUT);
    }
    if (!calleridNumber.isEmpty() && !CharClasses.CALLERID.only(calleridNumber)) {
      call.found(CallflowRules.INVALID_CALLERID_OVERRIDE_CALLERID_NUMBER);
    }
  }

  /** Creates a caller ID filter, or updates the one whose id is given. */
  private static void setCallerIDFiltering(Call call) {
    String filter = call.get(0);
    String callerid = call.get(1);
    String did = call.get(2);
    String routing = call.get(3);
    String failoverUnreachable = call.get(4);
    String failoverBusy = call.get(5);
    String failoverNoanswer = call.get(6);
    if (!filter.isEmpty() && !Text.digits(filter, 1, 20)) {
      call.found(CallflowRules.INVALID_FILTER);
    } else if (!filter.isEmpty() && !call.lookupHas(filter, "getCallerIDFiltering.filtering")) {
      call.found(CallflowRules.INVALID_FILTER_FILTER_UNKNOWN);
    }
    if (callerid.isEmpty()) {
      call.found(CallflowRules.MISSING_CALLERID);
    }
    if (!callerid.isEmpty()
        && !(Sets.FILTER_CALLERID.contains(callerid)
            || Patterns.FILTER_CALLERID_2.matcher(callerid).matches()
            || CharClasses.FILTER_CALLERID_3.only(callerid)
            || Patterns.FILTER_CALLERID_4.matcher(callerid).matches())) {
      call.found(CallflowRules.INVALID_CALLERID);
    }
    if (filter.isEmpty()
        && !callerid.isEmpty()
        && !call.lookupLacks(callerid, "getCallerIDFiltering.callerid")) {
      call.found(CallflowRules.USED_FILTER_CALLERID_TAKEN);
    }
    if (!did.isEmpty() && !(did.equals("all") || CharClasses.DID.only(did))) {
      call.found(GeneralRules.INVALID_DID_SETCALLERIDFILTERING_DID);
    }
    if (routing.isEmpty()) {
      call.found(DidsRules.MISSING_ROUTING);
    }
    if (!routing.isEmpty() && !Text.routing(routing, Sets.ROUTING)) {
      call.found(GeneralRules.INVALID_ROUTING_HEADER_ROUTING);
    }
    if (!failoverUnreachable.isEmpty()
        && !(failoverUnreachable.equals("none")
            || Text.routing(failoverUnreachable, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_UNREACHABLE);
    }
    if (!failoverBusy.isEmpty()
        && !(failoverBusy.equals("none") || Text.routing(failoverBusy, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_BUSY);
    }
    if (!failoverNoanswer.isEmpty()
        && !(failoverNoanswer.equals("none") || Text.routing(failoverNoanswer, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_NOANSWER);
    }
  }

  /** Creates a DISA entry, or updates the one whose ID is given. */
  private static void setDISA(Call call) {
    String disa = call.get(0);
    String name = call.get(1);
    String pin = call.get(2);
    String digitTimeout = call.get(3);
    String calleridOverride = call.get(4);
    String language = call.get(5);
    if (!disa.isEmpty() && !Text.digits(disa, 1, 20)) {
      call.found(CallflowRules.INVALID_DISA);
    } else if (!disa.isEmpty() && !call.lookupHas(disa, "getDISAs.disa")) {
      call.found(CallflowRules.INVALID_DISA_DISA_UNKNOWN);
    }
    if (name.isEmpty()) {
      call.found(GeneralRules.MISSING_NAME);
    }
    if (pin.isEmpty()) {
      call.found(CallflowRules.MISSING_PIN);
    }
    if (!pin.isEmpty() && !Text.digits(pin, 1, 20)) {
      call.found(CallflowRules.INVALID_PIN);
    }
    if (digitTimeout.isEmpty()) {
      call.found(CallflowRules.MISSING_DIGIT_TIMEOUT);
    }
    if (!digitTimeout.isEmpty() && !Text.digits(digitTimeout, 1, 6)) {
      call.found(CallflowRules.INVALID_DIGIT_TIMEOUT);
    }
    if (!calleridOverride.isEmpty() && !CharClasses.CALLERID.only(calleridOverride)) {
      call.found(CallflowRules.INVALID_CALLERID_OVERRIDE);
    }
    if (!language.isEmpty() && !Sets.LANGUAGE.contains(language)) {
      call.found(GeneralRules.INVALID_LANGUAGE);
    }
  }

  /** Creates a call forwarding entry, or updates the one whose ID is given. */
  private static void setForwarding(Call call) {
    String forwarding = call.get(0);
    String phoneNumber = call.get(1);
    String calleridOverride = call.get(2);
    String dtmfDigits = call.get(4);
    String pause = call.get(5);
    String diversionHeader = call.get(6);
    if (!forwarding.isEmpty() && !Text.digits(forwarding, 1, 20)) {
      call.found(CallflowRules.INVALID_FORWARDING);
    } else if (!forwarding.isEmpty() && !call.lookupHas(forwarding, "getForwardings.forwarding")) {
      call.found(CallflowRules.INVALID_FORWARDING_FORWARDING_UNKNOWN);
    }
    if (phoneNumber.isEmpty()) {
      call.found(CallflowRules.MISSING_PHONENUMBER_PHONE_NUMBER);
    }
    if (!phoneNumber.isEmpty() && !CharClasses.CALLERID.only(phoneNumber)) {
      call.found(CallflowRules.INVALID_PHONENUMBER_PHONE_NUMBER);
    }
    if (forwarding.isEmpty()
        && !phoneNumber.isEmpty()
        && !call.lookupBelow("getForwardings.forwarding", 4)) {
      call.found(CallflowRules.FORWARDS_EXCEEDED_PHONE_NUMBER);
    }
    if (!calleridOverride.isEmpty() && !CharClasses.CALLERID.only(calleridOverride)) {
      call.found(CallflowRules.INVALID_CALLERID_OVERRIDE);
    }
    if (!dtmfDigits.isEmpty() && !CharClasses.DTMF_DIGITS.only(dtmfDigits)) {
      call.found(CallflowRules.INVALID_DTMF_DIGITS);
    }
    if (!pause.isEmpty() && !DecimalRanges.PAUSE.has(pause)) {
      call.found(CallflowRules.INVALID_PAUSE);
    }
    if (!diversionHeader.isEmpty() && !Sets.FLAG.contains(diversionHeader)) {
      call.found(CallflowRules.INVALID_DIVERSION_HEADER);
    }
  }

  /** Creates an IVR menu, or updates the one whose ID is given. */
  private static void setIVR(Call call) {
    String ivr = call.get(0);
    String name = call.get(1);
    String recording = call.get(2);
    String timeout = call.get(3);
    String language = call.get(4);
    String voicemailsetup = call.get(5);
    String choices = call.get(6);
    if (!ivr.isEmpty() && !Text.digits(ivr, 1, 20)) {
      call.found(CallflowRules.INVALID_IVR);
    } else if (!ivr.isEmpty() && !call.lookupHas(ivr, "getIVRs.ivr")) {
      call.found(CallflowRules.INVALID_IVR_IVR_UNKNOWN);
    }
    if (name.isEmpty()) {
      call.found(GeneralRules.MISSING_NAME);
    }
    if (recording.isEmpty()) {
      call.found(RecordingsRules.MISSING_RECORDING_SETIVR_RECORDING);
    }
    if (!recording.isEmpty() && !Text.digits(recording, 1, 20)) {
      call.found(RecordingsRules.INVALID_RECORDING);
    } else if (!recording.isEmpty() && !call.lookupHas(recording, "getRecordings.value")) {
      call.found(RecordingsRules.INVALID_RECORDING_RECORDING_UNKNOWN);
    }
    if (timeout.isEmpty()) {
      call.found(CallflowRules.MISSING_TIMEOUT);
    }
    if (!timeout.isEmpty() && !Text.digits(timeout, 1, 6)) {
      call.found(CallflowRules.INVALID_TIMEOUT);
    }
    if (language.isEmpty()) {
      call.found(GeneralRules.MISSING_LANGUAGE);
    }
    if (!language.isEmpty() && !Sets.LANGUAGE.contains(language)) {
      call.found(GeneralRules.INVALID_LANGUAGE);
    }
    if (voicemailsetup.isEmpty()) {
      call.found(CallflowRules.MISSING_VOICEMAILSETUP);
    }
    if (!voicemailsetup.isEmpty() && !Text.digits(voicemailsetup, 1, 6)) {
      call.found(CallflowRules.INVALID_VOICEMAILSETUP);
    } else if (!voicemailsetup.isEmpty()
        && !call.lookupHas(voicemailsetup, "getVoicemailSetups.value")) {
      call.found(CallflowRules.INVALID_VOICEMAILSETUP_VOICEMAILSETUP_UNKNOWN);
    }
    if (choices.isEmpty()) {
      call.found(CallflowRules.MISSING_CHOICES);
    }
  }

  /** Creates a phonebook entry, or updates the one whose ID is given. */
  private static void setPhonebook(Call call) {
    String phonebook = call.get(0);
    String speedDial = call.get(1);
    String name = call.get(2);
    String number = call.get(3);
    String group = call.get(6);
    if (!phonebook.isEmpty() && !Text.digits(phonebook, 1, 20)) {
      call.found(CallflowRules.INVALID_PHONEBOOK);
    } else if (!phonebook.isEmpty() && !call.lookupHas(phonebook, "getPhonebook.phonebook")) {
      call.found(CallflowRules.INVALID_PHONEBOOK_PHONEBOOK_UNKNOWN);
    }
    if (!speedDial.isEmpty() && !CharClasses.SPEED_DIAL.only(speedDial)) {
      call.found(CallflowRules.INVALID_SPEED_DIAL);
    }
    if (phonebook.isEmpty()
        && !speedDial.isEmpty()
        && !call.lookupLacks(speedDial, "getPhonebook.speed_dial")) {
      call.found(CallflowRules.USED_SPEED_DIAL_SPEED_DIAL_TAKEN);
    }
    if (name.isEmpty()) {
      call.found(GeneralRules.MISSING_NAME);
    }
    if (number.isEmpty()) {
      call.found(CallflowRules.MISSING_NUMBER);
    }
    if (!number.isEmpty()
        && !(CharClasses.PHONEBOOK_NUMBER.only(number)
            || Patterns.PHONEBOOK_NUMBER_2.matcher(number).matches())) {
      call.found(CallflowRules.INVALID_NUMBER_SETPHONEBOOK_NUMBER);
    }
    if (phonebook.isEmpty()
        && !number.isEmpty()
        && !call.lookupLacks(number, "getPhonebook.number")) {
      call.found(CallflowRules.USED_NUMBER_NUMBER_TAKEN);
    }
    if (!group.isEmpty() && !Text.digits(group, 1, 20)) {
      call.found(CallflowRules.INVALID_PHONEBOOK_GROUP);
    }
  }

  /** Creates a phonebook group, or updates the one whose ID is given. */
  private static void setPhonebookGroup(Call call) {
    String phonebook = call.get(0);
    String group = call.get(1);
    String name = call.get(2);
    if (!phonebook.isEmpty() && !Text.digits(phonebook, 1, 20)) {
      call.found(CallflowRules.INVALID_PHONEBOOK);
    } else if (!phonebook.isEmpty() && !call.lookupHas(phonebook, "getPhonebook.phonebook")) {
      call.found(CallflowRules.INVALID_PHONEBOOK_PHONEBOOK_UNKNOWN);
    }
    if (!group.isEmpty() && !Text.digits(group, 1, 20)) {
      call.found(CallflowRules.INVALID_PHONEBOOK_GROUP);
    }
    if (name.isEmpty()) {
      call.found(GeneralRules.MISSING_NAME);
    }
  }

  /** Creates a call queue, or updates the one whose ID is given. */
  private static void setQueue(Call call) {
    setQueue1(call);
    setQueue2(call);
  }

  private static void setQueue1(Call call) {
    String queue = call.get(0);
    String queueName = call.get(1);
    String queueNumber = call.get(2);
    String queueLanguage = call.get(3);
    String joinAnnouncement = call.get(6);
    String priorityWeight = call.get(7);
    String agentAnnouncement = call.get(8);
    String reportHoldTimeAgent = call.get(9);
    String memberDelay = call.get(10);
    String maximumWaitTime = call.get(11);
    String maximumCallers = call.get(12);
    String joinWhenEmpty = call.get(13);
    String leaveWhenEmpty = call.get(14);
    String ringStrategy = call.get(15);
    if (!queue.isEmpty() && !Text.digits(queue, 1, 20)) {
      call.found(CallflowRules.INVALID_QUEUE);
    } else if (!queue.isEmpty() && !call.lookupHas(queue, "getQueues.queue")) {
      call.found(CallflowRules.INVALID_QUEUE_QUEUE_UNKNOWN);
    }
    if (queueName.isEmpty()) {
      call.found(GeneralRules.MISSING_NAME_QUEUE_NAME);
    }
    if (queueNumber.isEmpty()) {
      call.found(CallflowRules.MISSING_NUMBER_QUEUE_NUMBER);
    }
    if (!queueNumber.isEmpty() && !Text.digits(queueNumber, 1, 10)) {
      call.found(CallflowRules.INVALID_NUMBER_QUEUE_NUMBER);
    }
    if (queueLanguage.isEmpty()) {
      call.found(GeneralRules.MISSING_LANGUAGE_QUEUE_LANGUAGE);
    }
    if (!queueLanguage.isEmpty() && !Sets.LANGUAGE.contains(queueLanguage)) {
      call.found(GeneralRules.INVALID_LANGUAGE_QUEUE_LANGUAGE);
    }
    if (!joinAnnouncement.isEmpty()
        && !(Sets.RECORDING.contains(joinAnnouncement) || Text.digits(joinAnnouncement, 1, 20))) {
      call.found(CallflowRules.INVALID_JOIN_ANNOUNCEMENT);
    }
    if (priorityWeight.isEmpty()) {
      call.found(CallflowRules.MISSING_PRIORITY_WEIGHT);
    }
    if (!priorityWeight.isEmpty() && !Numbers.integer(priorityWeight, 1, 60, 1, false)) {
      call.found(CallflowRules.INVALID_PRIORITY_WEIGHT);
    }
    if (!agentAnnouncement.isEmpty()
        && !(Sets.RECORDING.contains(agentAnnouncement) || Text.digits(agentAnnouncement, 1, 20))) {
      call.found(RecordingsRules.INVALID_RECORDING_AGENT_ANNOUNCEMENT);
    }
    if (reportHoldTimeAgent.isEmpty()) {
      call.found(CallflowRules.MISSING_REPORT_HOLD_TIME_AGENT);
    }
    if (!reportHoldTimeAgent.isEmpty()
        && !Sets.YES_NO_ONCE.contains(Text.lower(reportHoldTimeAgent))) {
      call.found(CallflowRules.INVALID_REPORT_HOLD_TIME_AGENT);
    }
    if (!memberDelay.isEmpty()
        && !(Sets.MEMBER_DELAY.contains(Text.lower(memberDelay))
            || Numbers.integer(memberDelay, 1, 15, 1, false))) {
      call.found(CallflowRules.INVALID_MEMBER_DELAY);
    }
    if (!maximumWaitTime.isEmpty()
        && !(Sets.WAIT_TIME.contains(Text.lower(maximumWaitTime))
            || Numbers.integer(maximumWaitTime, 0, 1200, 30, false))) {
      call.found(CallflowRules.INVALID_MAXIMUM_WAIT_TIME);
    }
    if (!maximumCallers.isEmpty()
        && !(Sets.WAIT_TIME.contains(Text.lower(maximumCallers))
            || Numbers.integer(maximumCallers, 1, 60, 1, false))) {
      call.found(CallflowRules.INVALID_MAXIMUM_CALLERS);
    }
    if (joinWhenEmpty.isEmpty()) {
      call.found(CallflowRules.MISSING_JOIN_WHEN_EMPTY);
    }
    if (!joinWhenEmpty.isEmpty() && !Sets.YES_NO_STRICT.contains(Text.lower(joinWhenEmpty))) {
      call.found(CallflowRules.INVALID_JOIN_EMPTY_TYPE_JOIN_WHEN_EMPTY);
    }
    if (leaveWhenEmpty.isEmpty()) {
      call.found(CallflowRules.MISSING_LEAVE_WHEN_EMPTY);
    }
    if (!leaveWhenEmpty.isEmpty() && !Sets.YES_NO_STRICT.contains(Text.lower(leaveWhenEmpty))) {
      call.found(CallflowRules.INVALID_JOIN_EMPTY_TYPE_LEAVE_WHEN_EMPTY);
    }
    if (ringStrategy.isEmpty()) {
      call.found(CallflowRules.MISSING_RING_STRATEGY);
    }
  }

  private static void setQueue2(Call call) {
    String ringStrategy = call.get(15);
    String ringInuse = call.get(16);
    String agentRingTimeout = call.get(17);
    String retryTimer = call.get(18);
    String wrapupTime = call.get(19);
    String voiceAnnouncement = call.get(20);
    String frequencyAnnouncement = call.get(21);
    String announcePositionFrecuency = call.get(22);
    String announceRoundSeconds = call.get(23);
    String ifAnnouncePositionEnabledReportEstimatedHoldTime = call.get(24);
    String thankyouForYourPatience = call.get(25);
    String musicOnHold = call.get(26);
    String failOverRoutingTimeout = call.get(27);
    String failOverRoutingFull = call.get(28);
    String failOverRoutingJoinEmpty = call.get(29);
    String failOverRoutingLeaveEmpty = call.get(30);
    String failOverRoutingJoinUnavail = call.get(31);
    String failOverRoutingLeaveUnavail = call.get(32);
    if (!ringStrategy.isEmpty() && !Sets.RING_STRATEGY.contains(ringStrategy)) {
      call.found(CallflowRules.INVALID_STRATEGY_RING_STRATEGY);
    }
    if (ringInuse.isEmpty()) {
      call.found(CallflowRules.MISSING_RING_INUSE);
    }
    if (!ringInuse.isEmpty() && !Sets.YES_NO.contains(Text.lower(ringInuse))) {
      call.found(CallflowRules.INVALID_RING_INUSE);
    }
    if (!agentRingTimeout.isEmpty() && !Numbers.integer(agentRingTimeout, 5, 60, 1, false)) {
      call.found(CallflowRules.INVALID_AGENT_RING_TIMEOUT);
    }
    if (!retryTimer.isEmpty()
        && !(Sets.MEMBER_DELAY.contains(Text.lower(retryTimer))
            || Numbers.integer(retryTimer, 5, 60, 1, false))) {
      call.found(CallflowRules.INVALID_RETRY_TIMER);
    }
    if (!wrapupTime.isEmpty()
        && !(Sets.MEMBER_DELAY.contains(Text.lower(wrapupTime))
            || Numbers.integer(wrapupTime, 1, 60, 1, false))) {
      call.found(CallflowRules.INVALID_WRAPUP_TIME);
    }
    if (!voiceAnnouncement.isEmpty()
        && !(Sets.RECORDING.contains(voiceAnnouncement) || Text.digits(voiceAnnouncement, 1, 20))) {
      call.found(CallflowRules.INVALID_VOICE_ANNOUNCEMENT);
    }
    if (!frequencyAnnouncement.isEmpty()
        && !(Sets.MEMBER_DELAY.contains(Text.lower(frequencyAnnouncement))
            || Numbers.integer(frequencyAnnouncement, 0, 1200, 15, false))) {
      call.found(CallflowRules.INVALID_FREQUENCY_ANNOUNCEMENT);
    }
    if (!announcePositionFrecuency.isEmpty()
        && !(Sets.MEMBER_DELAY.contains(Text.lower(announcePositionFrecuency))
            || Numbers.integer(announcePositionFrecuency, 0, 1200, 15, false))) {
      call.found(CallflowRules.INVALID_ANNOUNCE_POSITION_FREQUENCY_ANNOUNCE_POSITION_FRECUENCY);
    }
    if (!announceRoundSeconds.isEmpty()
        && !(Sets.MEMBER_DELAY.contains(Text.lower(announceRoundSeconds))
            || Numbers.integer(announceRoundSeconds, 1, 60, 1, false))) {
      call.found(CallflowRules.INVALID_ANNOUNCE_ROUND_SECONDS);
    }
    if (!ifAnnouncePositionEnabledReportEstimatedHoldTime.isEmpty()
        && !Sets.YES_NO_ONCE.contains(
            Text.lower(ifAnnouncePositionEnabledReportEstimatedHoldTime))) {
      call.found(CallflowRules.INVALID_IF_ANNOUNCE_POSITION_ENABLED_REPORT_ESTIMATED_HOLD_TIME);
    }
    if (!thankyouForYourPatience.isEmpty()
        && !Sets.YES_NO.contains(Text.lower(thankyouForYourPatience))) {
      call.found(CallflowRules.INVALID_THANKYOU_FOR_YOUR_PATIENCE);
    }
    if (!musicOnHold.isEmpty()
        && !musicOnHold.equals("default")
        && !musicOnHold.isEmpty()
        && !call.lookupHas(musicOnHold, "getMusicOnHold.value")) {
      call.found(RecordingsRules.INVALID_MUSICONHOLD_MUSIC_ON_HOLD_UNKNOWN);
    }
    if (!failOverRoutingTimeout.isEmpty()
        && !(failOverRoutingTimeout.equals("none")
            || Text.routing(failOverRoutingTimeout, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAIL_OVER_ROUTING_TIMEOUT);
    }
    if (!failOverRoutingFull.isEmpty()
        && !(failOverRoutingFull.equals("none")
            || Text.routing(failOverRoutingFull, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAIL_OVER_ROUTING_FULL);
    }
    if (!failOverRoutingJoinEmpty.isEmpty()
        && !(failOverRoutingJoinEmpty.equals("none")
            || Text.routing(failOverRoutingJoinEmpty, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAIL_OVER_ROUTING_JOIN_EMPTY);
    }
    if (!failOverRoutingLeaveEmpty.isEmpty()
        && !(failOverRoutingLeaveEmpty.equals("none")
            || Text.routing(failOverRoutingLeaveEmpty, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAIL_OVER_ROUTING_LEAVE_EMPTY);
    }
    if (!failOverRoutingJoinUnavail.isEmpty()
        && !(failOverRoutingJoinUnavail.equals("none")
            || Text.routing(failOverRoutingJoinUnavail, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAIL_OVER_ROUTING_JOIN_UNAVAIL);
    }
    if (!failOverRoutingLeaveUnavail.isEmpty()
        && !(failOverRoutingLeaveUnavail.equals("none")
            || Text.routing(failOverRoutingLeaveUnavail, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAIL_OVER_ROUTING_LEAVE_UNAVAIL);
    }
  }

  /** Creates a ring group, or updates the one whose ID is given. */
  private static void setRingGroup(Call call) {
    String ringGroup = call.get(0);
    String name = call.get(1);
    String members = call.get(2);
    String voicemail = call.get(3);
    String callerAnnouncement = call.get(4);
    String musicOnHold = call.get(5);
    String language = call.get(6);
    if (!ringGroup.isEmpty() && !Text.digits(ringGroup, 1, 20)) {
      call.found(CallflowRules.INVALID_RINGGROUP_RING_GROUP);
    } else if (!ringGroup.isEmpty() && !call.lookupHas(ringGroup, "getRingGroups.ring_group")) {
      call.found(CallflowRules.INVALID_RINGGROUP_RING_GROUP_UNKNOWN);
    }
    if (name.isEmpty()) {
      call.found(GeneralRules.MISSING_NAME);
    }
    if (!name.isEmpty() && !Text.length(name, 0, 22)) {
      call.found(GeneralRules.NAME_TOOLONG_NAME);
    }
    if (ringGroup.isEmpty() && !name.isEmpty() && !call.lookupLacks(name, "getRingGroups.name")) {
      call.found(GeneralRules.USED_NAME_NAME_TAKEN);
    }
    if (members.isEmpty()) {
      call.found(CallflowRules.MISSING_MEMBERS);
    }
    if (!members.isEmpty()
        && !Text.items(members, ';', item -> Patterns.RING_MEMBERS_ITEM.matcher(item).matches())) {
      call.found(CallflowRules.INVALID_MEMBER_MEMBERS);
    }
    if (!members.isEmpty()
        && !Text.items(members, ';', 1, 8, item -> Text.length(item, 1, Text.UNBOUNDED))) {
      call.found(CallflowRules.MAX_PHONEBOOK_MEMBERS);
    }
    if (voicemail.isEmpty()) {
      call.found(VoicemailRules.MISSING_MAILBOX_VOICEMAIL);
    }
    if (!voicemail.isEmpty() && !Text.digits(voicemail, 1, 20)) {
      call.found(VoicemailRules.INVALID_MAILBOX_SETRINGGROUP_VOICEMAIL);
    }
    if (!callerAnnouncement.isEmpty()
        && !(Sets.RECORDING.contains(callerAnnouncement)
            || Text.digits(callerAnnouncement, 1, 20))) {
      call.found(RecordingsRules.INVALID_RECORDING_CALLER_ANNOUNCEMENT);
    }
    if (!musicOnHold.isEmpty()
        && !musicOnHold.equals("default")
        && !musicOnHold.isEmpty()
        && !call.lookupHas(musicOnHold, "getMusicOnHold.value")) {
      call.found(RecordingsRules.INVALID_MUSICONHOLD_MUSIC_ON_HOLD_UNKNOWN);
    }
    if (!language.isEmpty() && !Sets.LANGUAGE.contains(language)) {
      call.found(GeneralRules.INVALID_LANGUAGE);
    }
  }

  /** Creates a SIP URI entry, or updates the one whose ID is given. */
  private static void setSIPURI(Call call) {
    String sipuri = call.get(0);
    String uri = call.get(1);
    String calleridOverride = call.get(3);
    if (!sipuri.isEmpty() && !Text.digits(sipuri, 1, 20)) {
      call.found(CallflowRules.INVALID_SIPURI);
    } else if (!sipuri.isEmpty() && !call.lookupHas(sipuri, "getSIPURIs.sipuri")) {
      call.found(CallflowRules.INVALID_SIPURI_SIPURI_UNKNOWN);
    }
    if (uri.isEmpty()) {
      call.found(CallflowRules.MISSING_URI);
    }
    if (!uri.isEmpty() && !Patterns.SIP_URI.matcher(uri).matches()) {
      call.found(CallflowRules.INVALID_SIPURI_URI);
    }
    if (!calleridOverride.isEmpty() && !CharClasses.CALLERID.only(calleridOverride)) {
      call.found(CallflowRules.INVALID_CALLERID_OVERRIDE);
    }
  }

  /** Adds a static member to a queue, or updates the one whose ID is given. */
  private static void setStaticMember(Call call) {
    String member = call.get(0);
    String queue = call.get(1);
    String memberName = call.get(2);
    String account = call.get(3);
    String priority = call.get(4);
    if (!member.isEmpty() && !Text.digits(member, 1, 20)) {
      call.found(CallflowRules.INVALID_MEMBER);
    }
    if (queue.isEmpty()) {
      call.found(CallflowRules.INVALID_QUEUE_QUEUE_REQUIRED);
    } else if (!queue.isEmpty() && !Text.digits(queue, 1, 20)) {
      call.found(CallflowRules.INVALID_QUEUE);
    } else if (!queue.isEmpty() && !call.lookupHas(queue, "getQueues.queue")) {
      call.found(CallflowRules.INVALID_QUEUE_QUEUE_UNKNOWN);
    }
    if (memberName.isEmpty()) {
      call.found(GeneralRules.MISSING_NAME_MEMBER_NAME);
    }
    if (!account.isEmpty() && !CharClasses.MEMBER_ACCOUNT.only(account)) {
      call.found(AccountsRules.INVALID_ACCOUNT_SETSTATICMEMBER_ACCOUNT);
    }
    if (priority.isEmpty()) {
      call.found(CallflowRules.MISSING_PRIORITY);
    }
    if (!priority.isEmpty() && !Text.digits(priority, 1, 10)) {
      call.found(CallflowRules.INVALID_PRIORITY);
    }
  }

  /** Creates a time condition, or updates the one whose ID is given. */
  private static void setTimeCondition(Call call) {
    String timecondition = call.get(0);
    String name = call.get(1);
    String routingMatch = call.get(2);
    String routingNomatch = call.get(3);
    String starthour = call.get(4);
    String startminute = call.get(5);
    String endhour = call.get(6);
    String endminute = call.get(7);
    String weekdaystart = call.get(8);
    String weekdayend = call.get(9);
    if (!timecondition.isEmpty() && !Text.digits(timecondition, 1, 20)) {
      call.found(CallflowRules.INVALID_TIMECONDITION);
    } else if (!timecondition.isEmpty()
        && !call.lookupHas(timecondition, "getTimeConditions.timecondition")) {
      call.found(CallflowRules.INVALID_TIMECONDITION_TIMECONDITION_UNKNOWN);
    }
    if (name.isEmpty()) {
      call.found(GeneralRules.MISSING_NAME);
    }
    if (routingMatch.isEmpty()) {
      call.found(DidsRules.MISSING_ROUTING_ROUTING_MATCH);
    }
    if (!routingMatch.isEmpty() && !Text.routing(routingMatch, Sets.CONDITION_ROUTING)) {
      call.found(GeneralRules.INVALID_ROUTING_HEADER_ROUTING_MATCH);
    }
    if (routingNomatch.isEmpty()) {
      call.found(DidsRules.MISSING_ROUTING_ROUTING_NOMATCH);
    }
    if (!routingNomatch.isEmpty() && !Text.routing(routingNomatch, Sets.CONDITION_ROUTING)) {
      call.found(GeneralRules.INVALID_ROUTING_HEADER_ROUTING_NOMATCH);
    }
    if (starthour.isEmpty()) {
      call.found(CallflowRules.MISSING_STARTHOUR);
    }
    if (!starthour.isEmpty()
        && !Text.items(starthour, ';', item -> Numbers.integer(item, 0, 23, 1, true))) {
      call.found(CallflowRules.INVALID_STARTHOUR);
    }
    if (startminute.isEmpty()) {
      call.found(CallflowRules.MISSING_STARTMINUTE);
    }
    if (!startminute.isEmpty()
        && !Text.items(startminute, ';', item -> Numbers.integer(item, 0, 59, 1, true))) {
      call.found(CallflowRules.INVALID_STARTMINUTE);
    }
    if (endhour.isEmpty()) {
      call.found(CallflowRules.MISSING_ENDHOUR);
    }
    if (!endhour.isEmpty()
        && !Text.items(endhour, ';', item -> Numbers.integer(item, 0, 23, 1, true))) {
      call.found(CallflowRules.INVALID_ENDHOUR);
    }
    if (endminute.isEmpty()) {
      call.found(CallflowRules.MISSING_ENDMINUTE);
    }
    if (!endminute.isEmpty()
        && !Text.items(endminute, ';', item -> Numbers.integer(item, 0, 59, 1, true))) {
      call.found(CallflowRules.INVALID_ENDMINUTE);
    }
    if (weekdaystart.isEmpty()) {
      call.found(CallflowRules.MISSING_WEEKDAYSTART);
    }
    if (!weekdaystart.isEmpty()
        && !Text.items(weekdaystart, ';', item -> Sets.WEEKDAYS_ITEM.contains(Text.lower(item)))) {
      call.found(CallflowRules.INVALID_WEEKDAYSTART);
    }
    if (weekdayend.isEmpty()) {
      call.found(CallflowRules.MISSING_WEEKDAYEND);
    }
    if (!weekdayend.isEmpty()
        && !Text.items(weekdayend, ';', item -> Sets.WEEKDAYS_ITEM.contains(Text.lower(item)))) {
      call.found(CallflowRules.INVALID_WEEKDAYEND);
    }
    if (!starthour.isEmpty()
        && !startminute.isEmpty()
        && !endhour.isEmpty()
        && !endminute.isEmpty()
        && !weekdaystart.isEmpty()
        && !weekdayend.isEmpty()
        && !Text.sameCount(
            ';', starthour, startminute, endhour, endminute, weekdaystart, weekdayend)) {
      call.found(CallflowRules.INVALID_NUMBERMEMBERS_SETTIMECONDITION);
    }
  }

  /** Lists call hunting entries, or returns one by ID. */
  private static void getCallHuntings(Call call) {
    String callhunting = call.get(0);
    if (!callhunting.isEmpty() && !Text.digits(callhunting, 1, 20)) {
      call.found(CallflowRules.INVALID_CALLHUNTING);
    } else if (!callhunting.isEmpty()
        && !call.lookupHas(callhunting, "getCallHuntings.callhunting")) {
      call.found(CallflowRules.INVALID_CALLHUNTING_CALLHUNTING_UNKNOWN);
    }
  }

  /** Deletes a call hunting entry. */
  private static void delCallHunting(Call call) {
    String callhunting = call.get(0);
    if (callhunting.isEmpty()) {
      call.found(CallflowRules.MISSING_CALLHUNTING);
    }
    if (!callhunting.isEmpty() && !Text.digits(callhunting, 1, 20)) {
      call.found(CallflowRules.INVALID_CALLHUNTING);
    } else if (!callhunting.isEmpty()
        && !call.lookupHas(callhunting, "getCallHuntings.callhunting")) {
      call.found(CallflowRules.INVALID_CALLHUNTING_CALLHUNTING_UNKNOWN);
    }
  }

  /** Creates a call hunting entry, or updates the one whose ID is given. */
  private static void setCallHunting(Call call) {
    String callhunting = call.get(0);
    String description = call.get(1);
    String music = call.get(2);
    String recording = call.get(3);
    String language = call.get(4);
    String order = call.get(5);
    String members = call.get(6);
    String ringTime = call.get(7);
    String press = call.get(8);
    if (!callhunting.isEmpty() && !Text.digits(callhunting, 1, 20)) {
      call.found(CallflowRules.INVALID_CALLHUNTING);
    } else if (!callhunting.isEmpty()
        && !call.lookupHas(callhunting, "getCallHuntings.callhunting")) {
      call.found(CallflowRules.INVALID_CALLHUNTING_CALLHUNTING_UNKNOWN);
    }
    if (description.isEmpty()) {
      call.found(GeneralRules.MISSING_DESCRIPTION);
    }
    if (music.isEmpty()) {
      call.found(GeneralRules.MISSING_MUSICONHOLD_MUSIC);
    }
    if (!music.isEmpty()
        && !music.equals("default")
        && !music.isEmpty()
        && !call.lookupHas(music, "getMusicOnHold.value")) {
      call.found(RecordingsRules.INVALID_MUSICONHOLD_MUSIC_UNKNOWN);
    }
    if (recording.isEmpty()) {
      call.found(RecordingsRules.MISSING_RECORDING_SETIVR_RECORDING);
    }
    if (!recording.isEmpty()
        && !(Sets.RECORDING.contains(recording) || Text.digits(recording, 1, 20))) {
      call.found(RecordingsRules.INVALID_RECORDING_SETCALLHUNTING_RECORDING);
    }
    if (language.isEmpty()) {
      call.found(GeneralRules.MISSING_LANGUAGE);
    }
    if (!language.isEmpty() && !Sets.LANGUAGE.contains(language)) {
      call.found(GeneralRules.INVALID_LANGUAGE);
    }
    if (order.isEmpty()) {
      call.found(CallflowRules.INVALID_ORDER_ORDER_REQUIRED);
    } else if (!order.isEmpty() && !Sets.HUNT_ORDER.contains(order)) {
      call.found(CallflowRules.INVALID_ORDER);
    }
    if (members.isEmpty()) {
      call.found(CallflowRules.MISSING_MEMBERS);
    }
    if (ringTime.isEmpty()) {
      call.found(CallflowRules.INVALID_NUMBERMEMBERS_RING_TIME_REQUIRED);
    } else if (!ringTime.isEmpty() && !Text.items(ringTime, ';', item -> Text.digits(item, 1, 4))) {
      call.found(CallflowRules.INVALID_NUMBERMEMBERS_RING_TIME);
    }
    if (press.isEmpty()) {
      call.found(CallflowRules.INVALID_NUMBERMEMBERS_PRESS_REQUIRED);
    } else if (!press.isEmpty() && !Text.items(press, ';', item -> Sets.FLAG.contains(item))) {
      call.found(CallflowRules.INVALID_NUMBERMEMBERS_PRESS);
    }
    if (!members.isEmpty()
        && !ringTime.isEmpty()
        && !press.isEmpty()
        && !Text.sameCount(';', members, ringTime, press)) {
      call.found(CallflowRules.INVALID_NUMBERMEMBERS_SETCALLHUNTING);
    }
  }

  /** Lists sequences, or returns one by ID. */
  private static void getSequences(Call call) {
    String client = call.get(1);
    if (!client.isEmpty() && !Text.digits(client, 1, 20)) {
      call.found(ClientsRules.INVALID_CLIENT);
    }
  }

  /** Saves the name and steps of a sequence. */
  private static void setSequences(Call call) {
    String sequence = call.get(0);
    String name = call.get(1);
    String steps = call.get(2);
    String client = call.get(3);
    if (sequence.isEmpty()) {
      call.found(GeneralRules.MISSING_PARAMS_SEQUENCE);
    }
    if (!sequence.isEmpty() && !call.lookupHas(sequence, "getSequences.sequence")) {
      call.found(CallflowRules.NO_SEQUENCES_SEQUENCE_UNKNOWN);
    }
    if (name.isEmpty()) {
      call.found(GeneralRules.MISSING_NAME);
    }
    if (steps.isEmpty()) {
      call.found(GeneralRules.MISSING_PARAMS_STEPS);
    }
    if (!client.isEmpty() && !Text.digits(client, 1, 20)) {
      call.found(ClientsRules.INVALID_CLIENT);
    }
  }

  /** Deletes a sequence. */
  private static void delSequences(Call call) {
    String sequence = call.get(0);
    String client = call.get(1);
    if (sequence.isEmpty()) {
      call.found(GeneralRules.MISSING_PARAMS_SEQUENCE);
    }
    if (!sequence.isEmpty() && !call.lookupHas(sequence, "getSequences.sequence")) {
      call.found(CallflowRules.NO_SEQUENCES_SEQUENCE_UNKNOWN);
    }
    if (!client.isEmpty() && !Text.digits(client, 1, 20)) {
      call.found(ClientsRules.INVALID_CLIENT);
    }
  }
}
