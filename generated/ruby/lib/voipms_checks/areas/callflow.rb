# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area callflow, each in the order in which the server looks.
    module Callflow
      # delCallback: Deletes one callback.
      def self.del_callback(call)
        callback = call.value("callback")
        call.broken("missing_callback/callback") if callback.nil?
        if callback && !Text.digits?(callback, 1, 20)
          call.broken("invalid_callback/callback")
        elsif callback && !call.lookup_has?(callback, "getCallbacks.callback")
          call.broken("invalid_callback/callback.unknown")
        end
      end

      # delCallerIDFiltering: Deletes one caller ID filter.
      def self.del_caller_id_filtering(call)
        filtering = call.value("filtering")
        call.broken("missing_filter/filtering") if filtering.nil?
        if filtering && !Text.digits?(filtering, 1, 20)
          call.broken("invalid_filter/filtering")
        elsif filtering && !call.lookup_has?(filtering, "getCallerIDFiltering.filtering")
          call.broken("invalid_filter/filtering.unknown")
        end
      end

      # delDISA: Deletes one DISA entry.
      def self.del_disa(call)
        disa = call.value("disa")
        call.broken("missing_disa/disa") if disa.nil?
        if disa && !Text.digits?(disa, 1, 20)
          call.broken("invalid_disa/disa")
        elsif disa && !call.lookup_has?(disa, "getDISAs.disa")
          call.broken("invalid_disa/disa.unknown")
        end
      end

      # delForwarding: Deletes one call forwarding entry.
      def self.del_forwarding(call)
        forwarding = call.value("forwarding")
        call.broken("missing_forwarding/forwarding") if forwarding.nil?
        if forwarding && !Text.digits?(forwarding, 1, 20)
          call.broken("invalid_forwarding/forwarding")
        elsif forwarding && !call.lookup_has?(forwarding, "getForwardings.forwarding")
          call.broken("invalid_forwarding/forwarding.unknown")
        end
      end

      # delIVR: Deletes one IVR menu.
      def self.del_ivr(call)
        ivr = call.value("ivr")
        call.broken("missing_ivr/ivr") if ivr.nil?
        if ivr && !Text.digits?(ivr, 1, 20)
          call.broken("invalid_ivr/ivr")
        elsif ivr && !call.lookup_has?(ivr, "getIVRs.ivr")
          call.broken("invalid_ivr/ivr.unknown")
        end
      end

      # delPhonebook: Deletes one phonebook entry.
      def self.del_phonebook(call)
        phonebook = call.value("phonebook")
        call.broken("missing_phonebook/phonebook") if phonebook.nil?
        if phonebook && !Text.digits?(phonebook, 1, 20)
          call.broken("invalid_phonebook/phonebook")
        elsif phonebook && !call.lookup_has?(phonebook, "getPhonebook.phonebook")
          call.broken("invalid_phonebook/phonebook.unknown")
        end
      end

      # delPhonebookGroup: Deletes one phonebook group.
      def self.del_phonebook_group(call)
        group = call.value("group")
        call.broken("missing_phonebook/group") if group.nil?
        call.broken("invalid_phonebook/group") if group && !Text.digits?(group, 1, 20)
      end

      # delQueue: Deletes one call queue.
      def self.del_queue(call)
        queue = call.value("queue")
        if queue.nil?
          call.broken("invalid_queue/queue.required")
        elsif queue && !Text.digits?(queue, 1, 20)
          call.broken("invalid_queue/queue")
        elsif queue && !call.lookup_has?(queue, "getQueues.queue")
          call.broken("invalid_queue/queue.unknown")
        end
      end

      # delRingGroup: Deletes one ring group.
      def self.del_ring_group(call)
        ringgroup = call.value("ringgroup")
        call.broken("missing_ringgroup/ringgroup") if ringgroup.nil?
        if ringgroup && !Text.digits?(ringgroup, 1, 20)
          call.broken("invalid_ringgroup/ringgroup")
        elsif ringgroup && !call.lookup_has?(ringgroup, "getRingGroups.ring_group")
          call.broken("invalid_ringgroup/ringgroup.unknown")
        end
      end

      # delSIPURI: Deletes one SIP URI.
      def self.del_sipuri(call)
        sipuri = call.value("sipuri")
        call.broken("missing_sipuri/sipuri") if sipuri.nil?
        if sipuri && !Text.digits?(sipuri, 1, 20)
          call.broken("invalid_sipuri/sipuri")
        elsif sipuri && !call.lookup_has?(sipuri, "getSIPURIs.sipuri")
          call.broken("invalid_sipuri/sipuri.unknown")
        end
      end

      # delStaticMember: Removes one static member from a call queue.
      def self.del_static_member(call)
        member = call.value("member")
        queue = call.value("queue")
        call.broken("missing_member/member") if member.nil?
        if member && !Text.digits?(member, 1, 20)
          call.broken("invalid_member/member")
        elsif member && !call.lookup_has?(member, "getStaticMembers.member")
          call.broken("invalid_member/member.unknown")
        end
        if queue.nil?
          call.broken("invalid_queue/queue.required")
        elsif queue && !Text.digits?(queue, 1, 20)
          call.broken("invalid_queue/queue")
        elsif queue && !call.lookup_has?(queue, "getQueues.queue")
          call.broken("invalid_queue/queue.unknown")
        end
      end

      # delTimeCondition: Deletes one time condition.
      def self.del_time_condition(call)
        timecondition = call.value("timecondition")
        call.broken("missing_timecondition/timecondition") if timecondition.nil?
        if timecondition && !Text.digits?(timecondition, 1, 20)
          call.broken("invalid_timecondition/timecondition")
        elsif timecondition && !call.lookup_has?(timecondition, "getTimeConditions.timecondition")
          call.broken("invalid_timecondition/timecondition.unknown")
        end
      end

      # getCallbacks: Lists the callbacks, or returns only the one whose id is given.
      def self.get_callbacks(call)
        callback = call.value("callback")
        if callback && !Text.digits?(callback, 1, 20)
          call.broken("invalid_callback/callback")
        elsif callback && !call.lookup_has?(callback, "getCallbacks.callback")
          call.broken("invalid_callback/callback.unknown")
        end
      end

      # getCallerIDFiltering: Lists the caller ID filters, or those matching an id or a DID.
      def self.get_caller_id_filtering(call)
        filtering = call.value("filtering")
        did = call.value("did")
        if filtering && !Text.digits?(filtering, 1, 20)
          call.broken("invalid_filter/filtering")
        elsif filtering && !call.lookup_has?(filtering, "getCallerIDFiltering.filtering")
          call.broken("invalid_filter/filtering.unknown")
        end
        call.broken("invalid_did/did") if did && !Text.only?(did, Constants::DID)
      end

      # getDISAs: Lists the DISA entries, or returns only the one whose id is given.
      def self.get_disas(call)
        disa = call.value("disa")
        if disa && !Text.digits?(disa, 1, 20)
          call.broken("invalid_disa/disa")
        elsif disa && !call.lookup_has?(disa, "getDISAs.disa")
          call.broken("invalid_disa/disa.unknown")
        end
      end

      # getForwardings: Lists the call forwarding entries, or returns only the one whose id is given.
      def self.get_forwardings(call)
        forwarding = call.value("forwarding")
        if forwarding && !Text.digits?(forwarding, 1, 20)
          call.broken("invalid_forwarding/forwarding")
        elsif forwarding && !call.lookup_has?(forwarding, "getForwardings.forwarding")
          call.broken("invalid_forwarding/forwarding.unknown")
        end
      end

      # getIVRs: Lists the IVR menus, or returns only the one whose id is given.
      def self.get_ivrs(call)
        ivr = call.value("ivr")
        if ivr && !Text.digits?(ivr, 1, 20)
          call.broken("invalid_ivr/ivr")
        elsif ivr && !call.lookup_has?(ivr, "getIVRs.ivr")
          call.broken("invalid_ivr/ivr.unknown")
        end
      end

      # getJoinWhenEmptyTypes: Lists the choices for joining an empty queue, or returns only the one whose code is given.
      def self.get_join_when_empty_types(call)
        type = call.value("type")
        if type && !Text.in_set_fold?(type, Constants::YES_NO_STRICT)
          call.broken("invalid_join_empty_type/getJoinWhenEmptyTypes.type")
        end
      end

      # getPhonebook: Lists phonebook entries, narrowed by entry id, name, group id or group name.
      def self.get_phonebook(call)
        phonebook = call.value("phonebook")
        group = call.value("group")
        if phonebook && !Text.digits?(phonebook, 1, 20)
          call.broken("invalid_phonebook/phonebook")
        elsif phonebook && !call.lookup_has?(phonebook, "getPhonebook.phonebook")
          call.broken("invalid_phonebook/phonebook.unknown")
        end
        call.broken("invalid_phonebook/group") if group && !Text.digits?(group, 1, 20)
      end

      # getPhonebookGroups: Lists phonebook groups, narrowed by name or id.
      def self.get_phonebook_groups(call)
        group = call.value("group")
        call.broken("invalid_phonebook/group") if group && !Text.digits?(group, 1, 20)
      end

      # getQueues: Lists the call queues, or returns only the one whose id is given.
      def self.get_queues(call)
        queue = call.value("queue")
        if queue && !Text.digits?(queue, 1, 20)
          call.broken("invalid_queue/queue")
        elsif queue && !call.lookup_has?(queue, "getQueues.queue")
          call.broken("invalid_queue/queue.unknown")
        end
      end

      # getRingGroups: Lists the ring groups, or returns only the one whose id is given.
      def self.get_ring_groups(call)
        ring_group = call.value("ring_group")
        if ring_group && !Text.digits?(ring_group, 1, 20)
          call.broken("invalid_ringgroup/ring_group")
        elsif ring_group && !call.lookup_has?(ring_group, "getRingGroups.ring_group")
          call.broken("invalid_ringgroup/ring_group.unknown")
        end
      end

      # getRingStrategies: Lists the ring strategies, or returns only the one named.
      def self.get_ring_strategies(call)
        strategy = call.value("strategy")
        call.broken("invalid_strategy/strategy") if strategy && !Constants::RING_STRATEGY.include?(strategy)
      end

      # getSIPURIs: Lists the SIP URIs, or returns only the one whose id is given.
      def self.get_sipuris(call)
        sipuri = call.value("sipuri")
        if sipuri && !Text.digits?(sipuri, 1, 20)
          call.broken("invalid_sipuri/sipuri")
        elsif sipuri && !call.lookup_has?(sipuri, "getSIPURIs.sipuri")
          call.broken("invalid_sipuri/sipuri.unknown")
        end
      end

      # getStaticMembers: Lists the static members of a queue, or returns one of them.
      def self.get_static_members(call)
        queue = call.value("queue")
        member = call.value("member")
        if queue.nil?
          call.broken("invalid_queue/queue.required")
        elsif queue && !Text.digits?(queue, 1, 20)
          call.broken("invalid_queue/queue")
        elsif queue && !call.lookup_has?(queue, "getQueues.queue")
          call.broken("invalid_queue/queue.unknown")
        end
        if member && !Text.digits?(member, 1, 20)
          call.broken("invalid_member/member")
        elsif member && !call.lookup_has?(member, "getStaticMembers.member")
          call.broken("invalid_member/member.unknown")
        end
      end

      # getTimeConditions: Lists the time conditions, or returns only the one whose id is given.
      def self.get_time_conditions(call)
        timecondition = call.value("timecondition")
        if timecondition && !Text.digits?(timecondition, 1, 20)
          call.broken("invalid_timecondition/timecondition")
        elsif timecondition && !call.lookup_has?(timecondition, "getTimeConditions.timecondition")
          call.broken("invalid_timecondition/timecondition.unknown")
        end
      end

      # getVoicemailSetups: Lists the voicemail setup options, or returns only the one whose code is given.
      def self.get_voicemail_setups(call)
        voicemailsetup = call.value("voicemailsetup")
        if voicemailsetup && !Text.digits?(voicemailsetup, 1, 6)
          call.broken("invalid_voicemailsetup/voicemailsetup")
        elsif voicemailsetup && !call.lookup_has?(voicemailsetup, "getVoicemailSetups.value")
          call.broken("invalid_voicemailsetup/voicemailsetup.unknown")
        end
      end

      # setCallback: Creates a callback, or updates the one whose id is given.
      def self.set_callback(call)
        callback = call.value("callback")
        description = call.value("description")
        number = call.value("number")
        delay_before = call.value("delay_before")
        response_timeout = call.value("response_timeout")
        digit_timeout = call.value("digit_timeout")
        callerid_number = call.value("callerid_number")
        if callback && !Text.digits?(callback, 1, 20)
          call.broken("invalid_callback/callback")
        elsif callback && !call.lookup_has?(callback, "getCallbacks.callback")
          call.broken("invalid_callback/callback.unknown")
        end
        call.broken("missing_description/description") if description.nil?
        if callback.nil? && description && !call.lookup_lacks?(description, "getCallbacks.description")
          call.broken("used_description/description.taken")
        end
        call.broken("missing_number/number") if number.nil?
        call.broken("invalid_number/number") if number && !Text.only?(number, Constants::CALLERID)
        call.broken("existing_did/number.taken") if number && !call.lookup_lacks?(number, "getDIDsInfo.did")
        call.broken("missing_delay_before/delay_before") if delay_before.nil? || delay_before == "0"
        call.broken("invalid_delay_before/delay_before") if delay_before && !Text.digits?(delay_before, 1, 6)
        call.broken("missing_response_timeout/response_timeout") if response_timeout.nil?
        if response_timeout && !Text.digits?(response_timeout, 1, 6)
          call.broken("invalid_response_timeout/response_timeout")
        end
        call.broken("missing_digit_timeout/digit_timeout") if digit_timeout.nil?
        call.broken("invalid_digit_timeout/digit_timeout") if digit_timeout && !Text.digits?(digit_timeout, 1, 6)
        if callerid_number && !Text.only?(callerid_number, Constants::CALLERID)
          call.broken("invalid_callerid_override/callerid_number")
        end
      end

      # setCallerIDFiltering: Creates a caller ID filter, or updates the one whose id is given.
      def self.set_caller_id_filtering(call)
        filter = call.value("filter")
        callerid = call.value("callerid")
        did = call.value("did")
        routing = call.value("routing")
        failover_unreachable = call.value("failover_unreachable")
        failover_busy = call.value("failover_busy")
        failover_noanswer = call.value("failover_noanswer")
        if filter && !Text.digits?(filter, 1, 20)
          call.broken("invalid_filter/filter")
        elsif filter && !call.lookup_has?(filter, "getCallerIDFiltering.filtering")
          call.broken("invalid_filter/filter.unknown")
        end
        call.broken("missing_callerid/callerid") if callerid.nil?
        if callerid &&
           !(Constants::FILTER_CALLERID.include?(callerid) ||
             callerid.match?(Constants::FILTER_CALLERID_2) ||
             Text.only?(callerid, Constants::FILTER_CALLERID_3))
          call.broken("invalid_callerid/callerid")
        end
        if filter.nil? && callerid && !call.lookup_lacks?(callerid, "getCallerIDFiltering.callerid")
          call.broken("used_filter/callerid.taken")
        end
        call.broken("invalid_did/setCallerIDFiltering.did") if did && !(did == "all" || Text.only?(did, Constants::DID))
        call.broken("missing_routing/routing") if routing.nil?
        call.broken("invalid_routing_header/routing") if routing && !Text.routing?(routing, Constants::ROUTING)
        if failover_unreachable &&
           !(failover_unreachable == "none" || Text.routing?(failover_unreachable, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_unreachable")
        end
        if failover_busy && !(failover_busy == "none" || Text.routing?(failover_busy, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_busy")
        end
        if failover_noanswer && !(failover_noanswer == "none" || Text.routing?(failover_noanswer, Constants::ROUTING))
          call.broken("invalid_failover_header/failover_noanswer")
        end
      end

      # setDISA: Creates a DISA entry, or updates the one whose ID is given.
      def self.set_disa(call)
        disa = call.value("disa")
        name = call.value("name")
        pin = call.value("pin")
        digit_timeout = call.value("digit_timeout")
        callerid_override = call.value("callerid_override")
        language = call.value("language")
        if disa && !Text.digits?(disa, 1, 20)
          call.broken("invalid_disa/disa")
        elsif disa && !call.lookup_has?(disa, "getDISAs.disa")
          call.broken("invalid_disa/disa.unknown")
        end
        call.broken("missing_name/name") if name.nil?
        call.broken("missing_pin/pin") if pin.nil?
        call.broken("invalid_pin/pin") if pin && !Text.digits?(pin, 1, 20)
        call.broken("missing_digit_timeout/digit_timeout") if digit_timeout.nil?
        call.broken("invalid_digit_timeout/digit_timeout") if digit_timeout && !Text.digits?(digit_timeout, 1, 6)
        if callerid_override && !Text.only?(callerid_override, Constants::CALLERID)
          call.broken("invalid_callerid_override/callerid_override")
        end
        call.broken("invalid_language/language") if language && !Constants::LANGUAGE.include?(language)
      end

      # setForwarding: Creates a call forwarding entry, or updates the one whose ID is given.
      def self.set_forwarding(call)
        forwarding = call.value("forwarding")
        phone_number = call.value("phone_number")
        callerid_override = call.value("callerid_override")
        dtmf_digits = call.value("dtmf_digits")
        pause = call.value("pause")
        diversion_header = call.value("diversion_header")
        if forwarding && !Text.digits?(forwarding, 1, 20)
          call.broken("invalid_forwarding/forwarding")
        elsif forwarding && !call.lookup_has?(forwarding, "getForwardings.forwarding")
          call.broken("invalid_forwarding/forwarding.unknown")
        end
        call.broken("missing_phonenumber/phone_number") if phone_number.nil?
        if phone_number && !Text.only?(phone_number, Constants::CALLERID)
          call.broken("invalid_phonenumber/phone_number")
        end
        if forwarding.nil? && phone_number && !call.lookup_below?("getForwardings.forwarding", 4)
          call.broken("forwards_exceeded/phone_number")
        end
        if callerid_override && !Text.only?(callerid_override, Constants::CALLERID)
          call.broken("invalid_callerid_override/callerid_override")
        end
        if dtmf_digits && !Text.only?(dtmf_digits, Constants::DTMF_DIGITS)
          call.broken("invalid_dtmf_digits/dtmf_digits")
        end
        call.broken("invalid_pause/pause") if pause && !Numbers.decimal?(pause, 0, 1000, 50, 2)
        if diversion_header && !Constants::FLAG.include?(diversion_header)
          call.broken("invalid_diversion_header/diversion_header")
        end
      end

      # setIVR: Creates an IVR menu, or updates the one whose ID is given.
      def self.set_ivr(call)
        ivr = call.value("ivr")
        name = call.value("name")
        recording = call.value("recording")
        timeout = call.value("timeout")
        language = call.value("language")
        voicemailsetup = call.value("voicemailsetup")
        choices = call.value("choices")
        if ivr && !Text.digits?(ivr, 1, 20)
          call.broken("invalid_ivr/ivr")
        elsif ivr && !call.lookup_has?(ivr, "getIVRs.ivr")
          call.broken("invalid_ivr/ivr.unknown")
        end
        call.broken("missing_name/name") if name.nil?
        call.broken("missing_recording/setIVR.recording") if recording.nil?
        if recording && !Text.digits?(recording, 1, 20)
          call.broken("invalid_recording/recording")
        elsif recording && !call.lookup_has?(recording, "getRecordings.value")
          call.broken("invalid_recording/recording.unknown")
        end
        call.broken("missing_timeout/timeout") if timeout.nil?
        call.broken("invalid_timeout/timeout") if timeout && !Text.digits?(timeout, 1, 6)
        call.broken("missing_language/language") if language.nil?
        call.broken("invalid_language/language") if language && !Constants::LANGUAGE.include?(language)
        call.broken("missing_voicemailsetup/voicemailsetup") if voicemailsetup.nil?
        if voicemailsetup && !Text.digits?(voicemailsetup, 1, 6)
          call.broken("invalid_voicemailsetup/voicemailsetup")
        elsif voicemailsetup && !call.lookup_has?(voicemailsetup, "getVoicemailSetups.value")
          call.broken("invalid_voicemailsetup/voicemailsetup.unknown")
        end
        call.broken("missing_choices/choices") if choices.nil?
      end

      # setPhonebook: Creates a phonebook entry, or updates the one whose ID is given.
      def self.set_phonebook(call)
        phonebook = call.value("phonebook")
        speed_dial = call.value("speed_dial")
        name = call.value("name")
        number = call.value("number")
        group = call.value("group")
        if phonebook && !Text.digits?(phonebook, 1, 20)
          call.broken("invalid_phonebook/phonebook")
        elsif phonebook && !call.lookup_has?(phonebook, "getPhonebook.phonebook")
          call.broken("invalid_phonebook/phonebook.unknown")
        end
        call.broken("invalid_speed_dial/speed_dial") if speed_dial && !Text.only?(speed_dial, Constants::SPEED_DIAL)
        if phonebook.nil? && speed_dial && !call.lookup_lacks?(speed_dial, "getPhonebook.speed_dial")
          call.broken("used_speed_dial/speed_dial.taken")
        end
        call.broken("missing_name/name") if name.nil?
        call.broken("missing_number/number") if number.nil?
        if number && !(Text.only?(number, Constants::PHONEBOOK_NUMBER) || number.match?(Constants::PHONEBOOK_NUMBER_2))
          call.broken("invalid_number/setPhonebook.number")
        end
        if phonebook.nil? && number && !call.lookup_lacks?(number, "getPhonebook.number")
          call.broken("used_number/number.taken")
        end
        call.broken("invalid_phonebook/group") if group && !Text.digits?(group, 1, 20)
      end

      # setPhonebookGroup: Creates a phonebook group, or updates the one whose ID is given.
      def self.set_phonebook_group(call)
        phonebook = call.value("phonebook")
        group = call.value("group")
        name = call.value("name")
        if phonebook && !Text.digits?(phonebook, 1, 20)
          call.broken("invalid_phonebook/phonebook")
        elsif phonebook && !call.lookup_has?(phonebook, "getPhonebook.phonebook")
          call.broken("invalid_phonebook/phonebook.unknown")
        end
        call.broken("invalid_phonebook/group") if group && !Text.digits?(group, 1, 20)
        call.broken("missing_name/name") if name.nil?
      end

      # setQueue: Creates a call queue, or updates the one whose ID is given.
      def self.set_queue(call)
        queue = call.value("queue")
        queue_name = call.value("queue_name")
        queue_number = call.value("queue_number")
        queue_language = call.value("queue_language")
        join_announcement = call.value("join_announcement")
        priority_weight = call.value("priority_weight")
        agent_announcement = call.value("agent_announcement")
        report_hold_time_agent = call.value("report_hold_time_agent")
        member_delay = call.value("member_delay")
        maximum_wait_time = call.value("maximum_wait_time")
        maximum_callers = call.value("maximum_callers")
        join_when_empty = call.value("join_when_empty")
        leave_when_empty = call.value("leave_when_empty")
        ring_strategy = call.value("ring_strategy")
        ring_inuse = call.value("ring_inuse")
        agent_ring_timeout = call.value("agent_ring_timeout")
        retry_timer = call.value("retry_timer")
        wrapup_time = call.value("wrapup_time")
        voice_announcement = call.value("voice_announcement")
        frequency_announcement = call.value("frequency_announcement")
        announce_position_frecuency = call.value("announce_position_frecuency")
        announce_round_seconds = call.value("announce_round_seconds")
        if_announce_position_enabled_report_estimated_hold_time = call.value("if_announce_position_enabled_report_estimated_hold_time")
        thankyou_for_your_patience = call.value("thankyou_for_your_patience")
        music_on_hold = call.value("music_on_hold")
        fail_over_routing_timeout = call.value("fail_over_routing_timeout")
        fail_over_routing_full = call.value("fail_over_routing_full")
        fail_over_routing_join_empty = call.value("fail_over_routing_join_empty")
        fail_over_routing_leave_empty = call.value("fail_over_routing_leave_empty")
        fail_over_routing_join_unavail = call.value("fail_over_routing_join_unavail")
        fail_over_routing_leave_unavail = call.value("fail_over_routing_leave_unavail")
        if queue && !Text.digits?(queue, 1, 20)
          call.broken("invalid_queue/queue")
        elsif queue && !call.lookup_has?(queue, "getQueues.queue")
          call.broken("invalid_queue/queue.unknown")
        end
        call.broken("missing_name/queue_name") if queue_name.nil?
        call.broken("missing_number/queue_number") if queue_number.nil?
        call.broken("invalid_number/queue_number") if queue_number && !Text.digits?(queue_number, 1, 10)
        call.broken("missing_language/queue_language") if queue_language.nil?
        if queue_language && !Constants::LANGUAGE.include?(queue_language)
          call.broken("invalid_language/queue_language")
        end
        if join_announcement &&
           !(Constants::RECORDING.include?(join_announcement) || Text.digits?(join_announcement, 1, 20))
          call.broken("invalid_join_announcement/join_announcement")
        end
        call.broken("missing_priority_weight/priority_weight") if priority_weight.nil?
        if priority_weight && !Numbers.integer?(priority_weight, 1, 60, 1, false)
          call.broken("invalid_priority_weight/priority_weight")
        end
        if agent_announcement &&
           !(Constants::RECORDING.include?(agent_announcement) || Text.digits?(agent_announcement, 1, 20))
          call.broken("invalid_recording/agent_announcement")
        end
        call.broken("missing_report_hold_time_agent/report_hold_time_agent") if report_hold_time_agent.nil?
        if report_hold_time_agent && !Text.in_set_fold?(report_hold_time_agent, Constants::YES_NO_ONCE)
          call.broken("invalid_report_hold_time_agent/report_hold_time_agent")
        end
        if member_delay &&
           !(Text.in_set_fold?(member_delay, Constants::MEMBER_DELAY) ||
             Numbers.integer?(member_delay, 1, 15, 1, false))
          call.broken("invalid_member_delay/member_delay")
        end
        if maximum_wait_time &&
           !(Text.in_set_fold?(maximum_wait_time, Constants::WAIT_TIME) ||
             Numbers.integer?(maximum_wait_time, 0, 1200, 30, false))
          call.broken("invalid_maximum_wait_time/maximum_wait_time")
        end
        if maximum_callers &&
           !(Text.in_set_fold?(maximum_callers, Constants::WAIT_TIME) ||
             Numbers.integer?(maximum_callers, 1, 60, 1, false))
          call.broken("invalid_maximum_callers/maximum_callers")
        end
        call.broken("missing_join_when_empty/join_when_empty") if join_when_empty.nil?
        if join_when_empty && !Text.in_set_fold?(join_when_empty, Constants::YES_NO_STRICT)
          call.broken("invalid_join_empty_type/join_when_empty")
        end
        call.broken("missing_leave_when_empty/leave_when_empty") if leave_when_empty.nil?
        if leave_when_empty && !Text.in_set_fold?(leave_when_empty, Constants::YES_NO_STRICT)
          call.broken("invalid_join_empty_type/leave_when_empty")
        end
        call.broken("missing_ring_strategy/ring_strategy") if ring_strategy.nil?
        if ring_strategy && !Constants::RING_STRATEGY.include?(ring_strategy)
          call.broken("invalid_strategy/ring_strategy")
        end
        call.broken("missing_ring_inuse/ring_inuse") if ring_inuse.nil?
        call.broken("invalid_ring_inuse/ring_inuse") if ring_inuse && !Text.in_set_fold?(ring_inuse, Constants::YES_NO)
        if agent_ring_timeout && !Numbers.integer?(agent_ring_timeout, 5, 60, 1, false)
          call.broken("invalid_agent_ring_timeout/agent_ring_timeout")
        end
        if retry_timer &&
           !(Text.in_set_fold?(retry_timer, Constants::MEMBER_DELAY) ||
             Numbers.integer?(retry_timer, 5, 60, 1, false))
          call.broken("invalid_retry_timer/retry_timer")
        end
        if wrapup_time &&
           !(Text.in_set_fold?(wrapup_time, Constants::MEMBER_DELAY) ||
             Numbers.integer?(wrapup_time, 1, 60, 1, false))
          call.broken("invalid_wrapup_time/wrapup_time")
        end
        if voice_announcement &&
           !(Constants::RECORDING.include?(voice_announcement) || Text.digits?(voice_announcement, 1, 20))
          call.broken("invalid_voice_announcement/voice_announcement")
        end
        if frequency_announcement &&
           !(Text.in_set_fold?(frequency_announcement, Constants::MEMBER_DELAY) ||
             Numbers.integer?(frequency_announcement, 0, 1200, 15, false))
          call.broken("invalid_frequency_announcement/frequency_announcement")
        end
        if announce_position_frecuency &&
           !(Text.in_set_fold?(announce_position_frecuency, Constants::MEMBER_DELAY) ||
             Numbers.integer?(announce_position_frecuency, 0, 1200, 15, false))
          call.broken("invalid_announce_position_frequency/announce_position_frecuency")
        end
        if announce_round_seconds &&
           !(Text.in_set_fold?(announce_round_seconds, Constants::MEMBER_DELAY) ||
             Numbers.integer?(announce_round_seconds, 1, 60, 1, false))
          call.broken("invalid_announce_round_seconds/announce_round_seconds")
        end
        if if_announce_position_enabled_report_estimated_hold_time &&
           !Text.in_set_fold?(if_announce_position_enabled_report_estimated_hold_time, Constants::YES_NO_ONCE)
          call.broken("invalid_if_announce_position_enabled_report_estimated_hold_time/if_announce_position_enabled_report_estimated_hold_time")
        end
        if thankyou_for_your_patience && !Text.in_set_fold?(thankyou_for_your_patience, Constants::YES_NO)
          call.broken("invalid_thankyou_for_your_patience/thankyou_for_your_patience")
        end
        if music_on_hold && !call.lookup_has?(music_on_hold, "getMusicOnHold.value")
          call.broken("invalid_musiconhold/music_on_hold.unknown")
        end
        if fail_over_routing_timeout &&
           !(fail_over_routing_timeout == "none" || Text.routing?(fail_over_routing_timeout, Constants::ROUTING))
          call.broken("invalid_failover_header/fail_over_routing_timeout")
        end
        if fail_over_routing_full &&
           !(fail_over_routing_full == "none" || Text.routing?(fail_over_routing_full, Constants::ROUTING))
          call.broken("invalid_failover_header/fail_over_routing_full")
        end
        if fail_over_routing_join_empty &&
           !(fail_over_routing_join_empty == "none" ||
             Text.routing?(fail_over_routing_join_empty, Constants::ROUTING))
          call.broken("invalid_failover_header/fail_over_routing_join_empty")
        end
        if fail_over_routing_leave_empty &&
           !(fail_over_routing_leave_empty == "none" ||
             Text.routing?(fail_over_routing_leave_empty, Constants::ROUTING))
          call.broken("invalid_failover_header/fail_over_routing_leave_empty")
        end
        if fail_over_routing_join_unavail &&
           !(fail_over_routing_join_unavail == "none" ||
             Text.routing?(fail_over_routing_join_unavail, Constants::ROUTING))
          call.broken("invalid_failover_header/fail_over_routing_join_unavail")
        end
        if fail_over_routing_leave_unavail &&
           !(fail_over_routing_leave_unavail == "none" ||
             Text.routing?(fail_over_routing_leave_unavail, Constants::ROUTING))
          call.broken("invalid_failover_header/fail_over_routing_leave_unavail")
        end
      end

      # setRingGroup: Creates a ring group, or updates the one whose ID is given.
      def self.set_ring_group(call)
        ring_group = call.value("ring_group")
        name = call.value("name")
        members = call.value("members")
        voicemail = call.value("voicemail")
        caller_announcement = call.value("caller_announcement")
        music_on_hold = call.value("music_on_hold")
        language = call.value("language")
        if ring_group && !Text.digits?(ring_group, 1, 20)
          call.broken("invalid_ringgroup/ring_group")
        elsif ring_group && !call.lookup_has?(ring_group, "getRingGroups.ring_group")
          call.broken("invalid_ringgroup/ring_group.unknown")
        end
        call.broken("missing_name/name") if name.nil?
        call.broken("name_toolong/name") if name && !Text.length?(name, nil, 22)
        if ring_group.nil? && name && !call.lookup_lacks?(name, "getRingGroups.name")
          call.broken("used_name/name.taken")
        end
        call.broken("missing_members/members") if members.nil?
        if members && !Lists.all?(members, ";", 1, nil) { |item| item.match?(Constants::RING_MEMBERS_ITEM) }
          call.broken("invalid_member/members")
        end
        if members && !Lists.all?(members, ";", 1, 8) { |item| Text.length?(item, 1, nil) }
          call.broken("max_phonebook/members")
        end
        call.broken("missing_mailbox/voicemail") if voicemail.nil?
        call.broken("invalid_mailbox/setRingGroup.voicemail") if voicemail && !Text.digits?(voicemail, 1, 20)
        if caller_announcement &&
           !(Constants::RECORDING.include?(caller_announcement) || Text.digits?(caller_announcement, 1, 20))
          call.broken("invalid_recording/caller_announcement")
        end
        if music_on_hold && !call.lookup_has?(music_on_hold, "getMusicOnHold.value")
          call.broken("invalid_musiconhold/music_on_hold.unknown")
        end
        call.broken("invalid_language/language") if language && !Constants::LANGUAGE.include?(language)
      end

      # setSIPURI: Creates a SIP URI entry, or updates the one whose ID is given.
      def self.set_sipuri(call)
        sipuri = call.value("sipuri")
        uri = call.value("uri")
        callerid_override = call.value("callerid_override")
        if sipuri && !Text.digits?(sipuri, 1, 20)
          call.broken("invalid_sipuri/sipuri")
        elsif sipuri && !call.lookup_has?(sipuri, "getSIPURIs.sipuri")
          call.broken("invalid_sipuri/sipuri.unknown")
        end
        call.broken("missing_uri/uri") if uri.nil?
        call.broken("invalid_sipuri/uri") if uri && !uri.match?(Constants::SIP_URI)
        if callerid_override && !Text.only?(callerid_override, Constants::CALLERID)
          call.broken("invalid_callerid_override/callerid_override")
        end
      end

      # setStaticMember: Adds a static member to a queue, or updates the one whose ID is given.
      def self.set_static_member(call)
        member = call.value("member")
        queue = call.value("queue")
        member_name = call.value("member_name")
        account = call.value("account")
        priority = call.value("priority")
        call.broken("invalid_member/member") if member && !Text.digits?(member, 1, 20)
        if queue.nil?
          call.broken("invalid_queue/queue.required")
        elsif queue && !Text.digits?(queue, 1, 20)
          call.broken("invalid_queue/queue")
        elsif queue && !call.lookup_has?(queue, "getQueues.queue")
          call.broken("invalid_queue/queue.unknown")
        end
        call.broken("missing_name/member_name") if member_name.nil?
        call.broken("invalid_account/account") if account && !Text.only?(account, Constants::ACCOUNT)
        call.broken("missing_priority/priority") if priority.nil?
        call.broken("invalid_priority/priority") if priority && !Text.digits?(priority, 1, 10)
      end

      # setTimeCondition: Creates a time condition, or updates the one whose ID is given.
      def self.set_time_condition(call)
        timecondition = call.value("timecondition")
        name = call.value("name")
        routing_match = call.value("routing_match")
        routing_nomatch = call.value("routing_nomatch")
        starthour = call.value("starthour")
        startminute = call.value("startminute")
        endhour = call.value("endhour")
        endminute = call.value("endminute")
        weekdaystart = call.value("weekdaystart")
        weekdayend = call.value("weekdayend")
        if timecondition && !Text.digits?(timecondition, 1, 20)
          call.broken("invalid_timecondition/timecondition")
        elsif timecondition && !call.lookup_has?(timecondition, "getTimeConditions.timecondition")
          call.broken("invalid_timecondition/timecondition.unknown")
        end
        call.broken("missing_name/name") if name.nil?
        call.broken("missing_routing/routing_match") if routing_match.nil?
        if routing_match && !Text.routing?(routing_match, Constants::CONDITION_ROUTING)
          call.broken("invalid_routing_header/routing_match")
        end
        call.broken("missing_routing/routing_nomatch") if routing_nomatch.nil?
        if routing_nomatch && !Text.routing?(routing_nomatch, Constants::CONDITION_ROUTING)
          call.broken("invalid_routing_header/routing_nomatch")
        end
        call.broken("missing_starthour/starthour") if starthour.nil?
        if starthour && !Lists.all?(starthour, ";", 1, nil) { |item| Numbers.integer?(item, 0, 23, 1, true) }
          call.broken("invalid_starthour/starthour")
        end
        call.broken("missing_startminute/startminute") if startminute.nil?
        if startminute && !Lists.all?(startminute, ";", 1, nil) { |item| Numbers.integer?(item, 0, 59, 1, true) }
          call.broken("invalid_startminute/startminute")
        end
        call.broken("missing_endhour/endhour") if endhour.nil?
        if endhour && !Lists.all?(endhour, ";", 1, nil) { |item| Numbers.integer?(item, 0, 23, 1, true) }
          call.broken("invalid_endhour/endhour")
        end
        call.broken("missing_endminute/endminute") if endminute.nil?
        if endminute && !Lists.all?(endminute, ";", 1, nil) { |item| Numbers.integer?(item, 0, 59, 1, true) }
          call.broken("invalid_endminute/endminute")
        end
        call.broken("missing_weekdaystart/weekdaystart") if weekdaystart.nil?
        if weekdaystart &&
           !Lists.all?(weekdaystart, ";", 1, nil) { |item| Text.in_set_fold?(item, Constants::WEEKDAYS_ITEM) }
          call.broken("invalid_weekdaystart/weekdaystart")
        end
        call.broken("missing_weekdayend/weekdayend") if weekdayend.nil?
        if weekdayend &&
           !Lists.all?(weekdayend, ";", 1, nil) { |item| Text.in_set_fold?(item, Constants::WEEKDAYS_ITEM) }
          call.broken("invalid_weekdayend/weekdayend")
        end
        if starthour &&
           startminute &&
           endhour &&
           endminute &&
           weekdaystart &&
           weekdayend &&
           !Lists.same_count?(";", starthour, startminute, endhour, endminute, weekdaystart, weekdayend)
          call.broken("invalid_numbermembers/setTimeCondition")
        end
      end

      # getCallHuntings: Lists call hunting entries, or returns one by ID.
      def self.get_call_huntings(call)
        callhunting = call.value("callhunting")
        if callhunting && !Text.digits?(callhunting, 1, 20)
          call.broken("invalid_callhunting/callhunting")
        elsif callhunting && !call.lookup_has?(callhunting, "getCallHuntings.callhunting")
          call.broken("invalid_callhunting/callhunting.unknown")
        end
      end

      # delCallHunting: Deletes a call hunting entry.
      def self.del_call_hunting(call)
        callhunting = call.value("callhunting")
        call.broken("missing_callhunting/callhunting") if callhunting.nil?
        if callhunting && !Text.digits?(callhunting, 1, 20)
          call.broken("invalid_callhunting/callhunting")
        elsif callhunting && !call.lookup_has?(callhunting, "getCallHuntings.callhunting")
          call.broken("invalid_callhunting/callhunting.unknown")
        end
      end

      # setCallHunting: Creates a call hunting entry, or updates the one whose ID is given.
      def self.set_call_hunting(call)
        callhunting = call.value("callhunting")
        description = call.value("description")
        music = call.value("music")
        recording = call.value("recording")
        language = call.value("language")
        order = call.value("order")
        members = call.value("members")
        ring_time = call.value("ring_time")
        press = call.value("press")
        if callhunting && !Text.digits?(callhunting, 1, 20)
          call.broken("invalid_callhunting/callhunting")
        elsif callhunting && !call.lookup_has?(callhunting, "getCallHuntings.callhunting")
          call.broken("invalid_callhunting/callhunting.unknown")
        end
        call.broken("missing_description/description") if description.nil?
        call.broken("missing_musiconhold/music") if music.nil?
        call.broken("invalid_musiconhold/music.unknown") if music && !call.lookup_has?(music, "getMusicOnHold.value")
        call.broken("missing_recording/setIVR.recording") if recording.nil?
        if recording && !(Constants::RECORDING.include?(recording) || Text.digits?(recording, 1, 20))
          call.broken("invalid_recording/setCallHunting.recording")
        end
        call.broken("missing_language/language") if language.nil?
        call.broken("invalid_language/language") if language && !Constants::LANGUAGE.include?(language)
        if order.nil?
          call.broken("invalid_order/order.required")
        elsif order && !Constants::HUNT_ORDER.include?(order)
          call.broken("invalid_order/order")
        end
        call.broken("missing_members/members") if members.nil?
        if ring_time.nil?
          call.broken("invalid_numbermembers/ring_time.required")
        elsif ring_time && !Lists.all?(ring_time, ";", 1, nil) { |item| Text.digits?(item, 1, 4) }
          call.broken("invalid_numbermembers/ring_time")
        end
        if press.nil?
          call.broken("invalid_numbermembers/press.required")
        elsif press && !Lists.all?(press, ";", 1, nil) { |item| Constants::FLAG.include?(item) }
          call.broken("invalid_numbermembers/press")
        end
        if members && ring_time && press && !Lists.same_count?(";", members, ring_time, press)
          call.broken("invalid_numbermembers/setCallHunting")
        end
      end

      # getSequences: Lists sequences, or returns one by ID.
      def self.get_sequences(call)
        client = call.value("client")
        call.broken("invalid_client/client") if client && !Text.digits?(client, 1, 20)
      end

      # setSequences: Saves the name and steps of a sequence.
      def self.set_sequences(call)
        sequence = call.value("sequence")
        name = call.value("name")
        steps = call.value("steps")
        client = call.value("client")
        call.broken("missing_params/sequence") if sequence.nil?
        call.broken("no_sequences/sequence.unknown") if sequence && !call.lookup_has?(sequence, "getSequences.sequence")
        call.broken("missing_name/name") if name.nil?
        call.broken("missing_params/steps") if steps.nil?
        call.broken("invalid_client/client") if client && !Text.digits?(client, 1, 20)
      end

      # delSequences: Deletes a sequence.
      def self.del_sequences(call)
        sequence = call.value("sequence")
        client = call.value("client")
        call.broken("missing_params/sequence") if sequence.nil?
        call.broken("no_sequences/sequence.unknown") if sequence && !call.lookup_has?(sequence, "getSequences.sequence")
        call.broken("invalid_client/client") if client && !Text.digits?(client, 1, 20)
      end
    end
  end
end
