# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  module Areas
    # The checks of the methods in area callflow, each in the order in which the server looks.
    #
    # Each is given the values in documented order, nil for what is not given, and
    # answers the ids of the rules they break.
    module Callflow
      # delCallback: Deletes one callback.
      def self.del_callback(values, options)
        broken = []
        callback = values.first
        if callback.nil?
          broken << "missing_callback/callback"
        elsif !callback.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_callback/callback"
        elsif !options.lookup_has?(callback, "getCallbacks.callback")
          broken << "invalid_callback/callback.unknown"
        end
        broken
      end

      # delCallerIDFiltering: Deletes one caller ID filter.
      def self.del_caller_id_filtering(values, options)
        broken = []
        filtering = values.first
        if filtering.nil?
          broken << "missing_filter/filtering"
        elsif !filtering.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_filter/filtering"
        elsif !options.lookup_has?(filtering, "getCallerIDFiltering.filtering")
          broken << "invalid_filter/filtering.unknown"
        end
        broken
      end

      # delDISA: Deletes one DISA entry.
      def self.del_disa(values, options)
        broken = []
        disa = values.first
        if disa.nil?
          broken << "missing_disa/disa"
        elsif !disa.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_disa/disa"
        elsif !options.lookup_has?(disa, "getDISAs.disa")
          broken << "invalid_disa/disa.unknown"
        end
        broken
      end

      # delForwarding: Deletes one call forwarding entry.
      def self.del_forwarding(values, options)
        broken = []
        forwarding = values.first
        if forwarding.nil?
          broken << "missing_forwarding/forwarding"
        elsif !forwarding.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_forwarding/forwarding"
        elsif !options.lookup_has?(forwarding, "getForwardings.forwarding")
          broken << "invalid_forwarding/forwarding.unknown"
        end
        broken
      end

      # delIVR: Deletes one IVR menu.
      def self.del_ivr(values, options)
        broken = []
        ivr = values.first
        if ivr.nil?
          broken << "missing_ivr/ivr"
        elsif !ivr.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_ivr/ivr"
        elsif !options.lookup_has?(ivr, "getIVRs.ivr")
          broken << "invalid_ivr/ivr.unknown"
        end
        broken
      end

      # delPhonebook: Deletes one phonebook entry.
      def self.del_phonebook(values, options)
        broken = []
        phonebook = values.first
        if phonebook.nil?
          broken << "missing_phonebook/phonebook"
        elsif !phonebook.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_phonebook/phonebook"
        elsif !options.lookup_has?(phonebook, "getPhonebook.phonebook")
          broken << "invalid_phonebook/phonebook.unknown"
        end
        broken
      end

      # delPhonebookGroup: Deletes one phonebook group.
      def self.del_phonebook_group(values, options)
        broken = []
        group = values.first
        if group.nil?
          broken << "missing_phonebook/group"
        elsif !group.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_phonebook/group"
        end
        broken
      end

      # delQueue: Deletes one call queue.
      def self.del_queue(values, options)
        broken = []
        queue = values.first
        if queue.nil?
          broken << "invalid_queue/queue.required"
        elsif !queue.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_queue/queue"
        elsif !options.lookup_has?(queue, "getQueues.queue")
          broken << "invalid_queue/queue.unknown"
        end
        broken
      end

      # delRingGroup: Deletes one ring group.
      def self.del_ring_group(values, options)
        broken = []
        ringgroup = values.first
        if ringgroup.nil?
          broken << "missing_ringgroup/ringgroup"
        elsif !ringgroup.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_ringgroup/ringgroup"
        elsif !options.lookup_has?(ringgroup, "getRingGroups.ring_group")
          broken << "invalid_ringgroup/ringgroup.unknown"
        end
        broken
      end

      # delSIPURI: Deletes one SIP URI.
      def self.del_sipuri(values, options)
        broken = []
        sipuri = values.first
        if sipuri.nil?
          broken << "missing_sipuri/sipuri"
        elsif !sipuri.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_sipuri/sipuri"
        elsif !options.lookup_has?(sipuri, "getSIPURIs.sipuri")
          broken << "invalid_sipuri/sipuri.unknown"
        end
        broken
      end

      # delStaticMember: Removes one static member from a call queue.
      def self.del_static_member(values, options)
        broken = []
        member, queue = values
        if member.nil?
          broken << "missing_member/member"
        elsif !member.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_member/member"
        elsif !options.lookup_has?(member, "getStaticMembers.member")
          broken << "invalid_member/member.unknown"
        end
        if queue.nil?
          broken << "invalid_queue/queue.required"
        elsif !queue.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_queue/queue"
        elsif !options.lookup_has?(queue, "getQueues.queue")
          broken << "invalid_queue/queue.unknown"
        end
        broken
      end

      # delTimeCondition: Deletes one time condition.
      def self.del_time_condition(values, options)
        broken = []
        timecondition = values.first
        if timecondition.nil?
          broken << "missing_timecondition/timecondition"
        elsif !timecondition.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_timecondition/timecondition"
        elsif !options.lookup_has?(timecondition, "getTimeConditions.timecondition")
          broken << "invalid_timecondition/timecondition.unknown"
        end
        broken
      end

      # getCallbacks: Lists the callbacks, or returns only the one whose id is given.
      def self.get_callbacks(values, options)
        broken = []
        callback = values.first
        if callback && !callback.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_callback/callback"
        elsif callback && !options.lookup_has?(callback, "getCallbacks.callback")
          broken << "invalid_callback/callback.unknown"
        end
        broken
      end

      # getCallerIDFiltering: Lists the caller ID filters, or those matching an id or a DID.
      def self.get_caller_id_filtering(values, options)
        broken = []
        filtering, did = values
        if filtering && !filtering.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_filter/filtering"
        elsif filtering && !options.lookup_has?(filtering, "getCallerIDFiltering.filtering")
          broken << "invalid_filter/filtering.unknown"
        end
        broken << "invalid_did/did" if did && !did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/)
        broken
      end

      # getDISAs: Lists the DISA entries, or returns only the one whose id is given.
      def self.get_disas(values, options)
        broken = []
        disa = values.first
        if disa && !disa.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_disa/disa"
        elsif disa && !options.lookup_has?(disa, "getDISAs.disa")
          broken << "invalid_disa/disa.unknown"
        end
        broken
      end

      # getForwardings: Lists the call forwarding entries, or returns only the one whose id is given.
      def self.get_forwardings(values, options)
        broken = []
        forwarding = values.first
        if forwarding && !forwarding.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_forwarding/forwarding"
        elsif forwarding && !options.lookup_has?(forwarding, "getForwardings.forwarding")
          broken << "invalid_forwarding/forwarding.unknown"
        end
        broken
      end

      # getIVRs: Lists the IVR menus, or returns only the one whose id is given.
      def self.get_ivrs(values, options)
        broken = []
        ivr = values.first
        if ivr && !ivr.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_ivr/ivr"
        elsif ivr && !options.lookup_has?(ivr, "getIVRs.ivr")
          broken << "invalid_ivr/ivr.unknown"
        end
        broken
      end

      # getJoinWhenEmptyTypes: Lists the choices for joining an empty queue, or returns only the one whose code is given.
      def self.get_join_when_empty_types(values, options)
        broken = []
        type = values.first
        if type && !Text.in_folded?(type, Constants::YES_NO_STRICT)
          broken << "invalid_join_empty_type/getJoinWhenEmptyTypes.type"
        end
        broken
      end

      # getPhonebook: Lists phonebook entries, narrowed by entry id, name, group id or group name.
      def self.get_phonebook(values, options)
        broken = []
        phonebook, _, group = values
        if phonebook && !phonebook.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_phonebook/phonebook"
        elsif phonebook && !options.lookup_has?(phonebook, "getPhonebook.phonebook")
          broken << "invalid_phonebook/phonebook.unknown"
        end
        broken << "invalid_phonebook/group" if group && !group.match?(/\A[0-9]{1,20}\z/)
        broken
      end

      # getPhonebookGroups: Lists phonebook groups, narrowed by name or id.
      def self.get_phonebook_groups(values, options)
        broken = []
        _, group = values
        broken << "invalid_phonebook/group" if group && !group.match?(/\A[0-9]{1,20}\z/)
        broken
      end

      # getQueues: Lists the call queues, or returns only the one whose id is given.
      def self.get_queues(values, options)
        broken = []
        queue = values.first
        if queue && !queue.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_queue/queue"
        elsif queue && !options.lookup_has?(queue, "getQueues.queue")
          broken << "invalid_queue/queue.unknown"
        end
        broken
      end

      # getRingGroups: Lists the ring groups, or returns only the one whose id is given.
      def self.get_ring_groups(values, options)
        broken = []
        ring_group = values.first
        if ring_group && !ring_group.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_ringgroup/ring_group"
        elsif ring_group && !options.lookup_has?(ring_group, "getRingGroups.ring_group")
          broken << "invalid_ringgroup/ring_group.unknown"
        end
        broken
      end

      # getRingStrategies: Lists the ring strategies, or returns only the one named.
      def self.get_ring_strategies(values, options)
        broken = []
        strategy = values.first
        broken << "invalid_strategy/strategy" if strategy && !Constants::RING_STRATEGY.key?(strategy)
        broken
      end

      # getSIPURIs: Lists the SIP URIs, or returns only the one whose id is given.
      def self.get_sipuris(values, options)
        broken = []
        sipuri = values.first
        if sipuri && !sipuri.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_sipuri/sipuri"
        elsif sipuri && !options.lookup_has?(sipuri, "getSIPURIs.sipuri")
          broken << "invalid_sipuri/sipuri.unknown"
        end
        broken
      end

      # getStaticMembers: Lists the static members of a queue, or returns one of them.
      def self.get_static_members(values, options)
        broken = []
        queue, member = values
        if queue.nil?
          broken << "invalid_queue/queue.required"
        elsif !queue.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_queue/queue"
        elsif !options.lookup_has?(queue, "getQueues.queue")
          broken << "invalid_queue/queue.unknown"
        end
        if member && !member.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_member/member"
        elsif member && !options.lookup_has?(member, "getStaticMembers.member")
          broken << "invalid_member/member.unknown"
        end
        broken
      end

      # getTimeConditions: Lists the time conditions, or returns only the one whose id is given.
      def self.get_time_conditions(values, options)
        broken = []
        timecondition = values.first
        if timecondition && !timecondition.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_timecondition/timecondition"
        elsif timecondition && !options.lookup_has?(timecondition, "getTimeConditions.timecondition")
          broken << "invalid_timecondition/timecondition.unknown"
        end
        broken
      end

      # getVoicemailSetups: Lists the voicemail setup options, or returns only the one whose code is given.
      def self.get_voicemail_setups(values, options)
        broken = []
        voicemailsetup = values.first
        if voicemailsetup && !voicemailsetup.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_voicemailsetup/voicemailsetup"
        elsif voicemailsetup && !options.lookup_has?(voicemailsetup, "getVoicemailSetups.value")
          broken << "invalid_voicemailsetup/voicemailsetup.unknown"
        end
        broken
      end

      # setCallback: Creates a callback, or updates the one whose id is given.
      def self.set_callback(values, options)
        broken = []
        callback, description, number, delay_before, response_timeout, digit_timeout, callerid_number = values
        if callback && !callback.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_callback/callback"
        elsif callback && !options.lookup_has?(callback, "getCallbacks.callback")
          broken << "invalid_callback/callback.unknown"
        end
        if description.nil?
          broken << "missing_description/description"
        elsif callback.nil? && !options.lookup_lacks?(description, "getCallbacks.description")
          broken << "used_description/description.taken"
        end
        if number.nil?
          broken << "missing_number/number"
        elsif !number.match?(/\A[0-9\x20\x28\x29\x2B\x2D\x2E]+\z/)
          broken << "invalid_number/number"
        end
        broken << "existing_did/number.taken" if number && !options.lookup_lacks?(number, "getDIDsInfo.did")
        broken << "missing_delay_before/delay_before" if delay_before.nil? || delay_before == "0"
        broken << "invalid_delay_before/delay_before" if delay_before && !delay_before.match?(/\A[0-9]{1,6}\z/)
        if response_timeout.nil?
          broken << "missing_response_timeout/response_timeout"
        elsif !response_timeout.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_response_timeout/response_timeout"
        end
        if digit_timeout.nil?
          broken << "missing_digit_timeout/digit_timeout"
        elsif !digit_timeout.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_digit_timeout/digit_timeout"
        end
        if callerid_number && !callerid_number.match?(/\A[0-9\x20\x28\x29\x2B\x2D\x2E]+\z/)
          broken << "invalid_callerid_override/callerid_number"
        end
        broken
      end

      # setCallerIDFiltering: Creates a caller ID filter, or updates the one whose id is given.
      def self.set_caller_id_filtering(values, options)
        broken = []
        filter, callerid, did, routing, failover_unreachable, failover_busy, failover_noanswer = values
        if filter && !filter.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_filter/filter"
        elsif filter && !options.lookup_has?(filter, "getCallerIDFiltering.filtering")
          broken << "invalid_filter/filter.unknown"
        end
        if callerid.nil?
          broken << "missing_callerid/callerid"
        elsif !(Constants::FILTER_CALLERID.key?(callerid) || callerid.match?(Constants::FILTER_CALLERID_2) || callerid.match?(/\A[0-9\x20\x28\x29\x2B\x2D\x2EXx]+\z/) || callerid.match?(Constants::FILTER_CALLERID_4))
          broken << "invalid_callerid/callerid"
        end
        if filter.nil? && callerid && !options.lookup_lacks?(callerid, "getCallerIDFiltering.callerid")
          broken << "used_filter/callerid.taken"
        end
        if did && !(did == "all" || did.match?(/\A[0-9\x20\x28\x29\x2D\x2E]+\z/))
          broken << "invalid_did/setCallerIDFiltering.did"
        end
        if routing.nil?
          broken << "missing_routing/routing"
        elsif !Text.routing?(routing, Constants::ROUTING)
          broken << "invalid_routing_header/routing"
        end
        if failover_unreachable &&
           !(failover_unreachable == "none" || Text.routing?(failover_unreachable, Constants::ROUTING))
          broken << "invalid_failover_header/failover_unreachable"
        end
        if failover_busy && !(failover_busy == "none" || Text.routing?(failover_busy, Constants::ROUTING))
          broken << "invalid_failover_header/failover_busy"
        end
        if failover_noanswer && !(failover_noanswer == "none" || Text.routing?(failover_noanswer, Constants::ROUTING))
          broken << "invalid_failover_header/failover_noanswer"
        end
        broken
      end

      # setDISA: Creates a DISA entry, or updates the one whose ID is given.
      def self.set_disa(values, options)
        broken = []
        disa, name, pin, digit_timeout, callerid_override, language = values
        if disa && !disa.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_disa/disa"
        elsif disa && !options.lookup_has?(disa, "getDISAs.disa")
          broken << "invalid_disa/disa.unknown"
        end
        broken << "missing_name/name" if name.nil?
        if pin.nil?
          broken << "missing_pin/pin"
        elsif !pin.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_pin/pin"
        end
        if digit_timeout.nil?
          broken << "missing_digit_timeout/digit_timeout"
        elsif !digit_timeout.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_digit_timeout/digit_timeout"
        end
        if callerid_override && !callerid_override.match?(/\A[0-9\x20\x28\x29\x2B\x2D\x2E]+\z/)
          broken << "invalid_callerid_override/callerid_override"
        end
        broken << "invalid_language/language" if language && !Constants::LANGUAGE.key?(language)
        broken
      end

      # setForwarding: Creates a call forwarding entry, or updates the one whose ID is given.
      def self.set_forwarding(values, options)
        broken = []
        forwarding, phone_number, callerid_override, _, dtmf_digits, pause, diversion_header = values
        if forwarding && !forwarding.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_forwarding/forwarding"
        elsif forwarding && !options.lookup_has?(forwarding, "getForwardings.forwarding")
          broken << "invalid_forwarding/forwarding.unknown"
        end
        if phone_number.nil?
          broken << "missing_phonenumber/phone_number"
        elsif !phone_number.match?(/\A[0-9\x20\x28\x29\x2B\x2D\x2E]+\z/)
          broken << "invalid_phonenumber/phone_number"
        end
        if forwarding.nil? && phone_number && !options.lookup_below?("getForwardings.forwarding", 4)
          broken << "forwards_exceeded/phone_number"
        end
        if callerid_override && !callerid_override.match?(/\A[0-9\x20\x28\x29\x2B\x2D\x2E]+\z/)
          broken << "invalid_callerid_override/callerid_override"
        end
        if dtmf_digits && !dtmf_digits.match?(/\A[0-9\x23\x2A\x2CABCDPWabcdpw]+\z/)
          broken << "invalid_dtmf_digits/dtmf_digits"
        end
        broken << "invalid_pause/pause" if pause && !Numbers.decimal?(pause, 0, 1000, 50, 2)
        if diversion_header && !Constants::FLAG.key?(diversion_header)
          broken << "invalid_diversion_header/diversion_header"
        end
        broken
      end

      # setIVR: Creates an IVR menu, or updates the one whose ID is given.
      def self.set_ivr(values, options)
        broken = []
        ivr, name, recording, timeout, language, voicemailsetup, choices = values
        if ivr && !ivr.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_ivr/ivr"
        elsif ivr && !options.lookup_has?(ivr, "getIVRs.ivr")
          broken << "invalid_ivr/ivr.unknown"
        end
        broken << "missing_name/name" if name.nil?
        if recording.nil?
          broken << "missing_recording/setIVR.recording"
        elsif !recording.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_recording/recording"
        elsif !options.lookup_has?(recording, "getRecordings.value")
          broken << "invalid_recording/recording.unknown"
        end
        if timeout.nil?
          broken << "missing_timeout/timeout"
        elsif !timeout.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_timeout/timeout"
        end
        if language.nil?
          broken << "missing_language/language"
        elsif !Constants::LANGUAGE.key?(language)
          broken << "invalid_language/language"
        end
        if voicemailsetup.nil?
          broken << "missing_voicemailsetup/voicemailsetup"
        elsif !voicemailsetup.match?(/\A[0-9]{1,6}\z/)
          broken << "invalid_voicemailsetup/voicemailsetup"
        elsif !options.lookup_has?(voicemailsetup, "getVoicemailSetups.value")
          broken << "invalid_voicemailsetup/voicemailsetup.unknown"
        end
        broken << "missing_choices/choices" if choices.nil?
        broken
      end

      # setPhonebook: Creates a phonebook entry, or updates the one whose ID is given.
      def self.set_phonebook(values, options)
        broken = []
        phonebook, speed_dial, name, number, _, _, group = values
        if phonebook && !phonebook.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_phonebook/phonebook"
        elsif phonebook && !options.lookup_has?(phonebook, "getPhonebook.phonebook")
          broken << "invalid_phonebook/phonebook.unknown"
        end
        broken << "invalid_speed_dial/speed_dial" if speed_dial && !speed_dial.match?(/\A[0-9\x23\x2A]+\z/)
        if phonebook.nil? && speed_dial && !options.lookup_lacks?(speed_dial, "getPhonebook.speed_dial")
          broken << "used_speed_dial/speed_dial.taken"
        end
        broken << "missing_name/name" if name.nil?
        if number.nil?
          broken << "missing_number/number"
        elsif !(number.match?(/\A[0-9\x20\x23\x28\x29\x2A\x2B\x2D\x2E]+\z/) || number.match?(Constants::PHONEBOOK_NUMBER_2))
          broken << "invalid_number/setPhonebook.number"
        end
        if phonebook.nil? && number && !options.lookup_lacks?(number, "getPhonebook.number")
          broken << "used_number/number.taken"
        end
        broken << "invalid_phonebook/group" if group && !group.match?(/\A[0-9]{1,20}\z/)
        broken
      end

      # setPhonebookGroup: Creates a phonebook group, or updates the one whose ID is given.
      def self.set_phonebook_group(values, options)
        broken = []
        phonebook, group, name = values
        if phonebook && !phonebook.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_phonebook/phonebook"
        elsif phonebook && !options.lookup_has?(phonebook, "getPhonebook.phonebook")
          broken << "invalid_phonebook/phonebook.unknown"
        end
        broken << "invalid_phonebook/group" if group && !group.match?(/\A[0-9]{1,20}\z/)
        broken << "missing_name/name" if name.nil?
        broken
      end

      # setQueue: Creates a call queue, or updates the one whose ID is given.
      def self.set_queue(values, options)
        broken = []
        queue, queue_name, queue_number, queue_language, _, _, join_announcement, priority_weight,
        agent_announcement, report_hold_time_agent, member_delay, maximum_wait_time, maximum_callers,
        join_when_empty, leave_when_empty, ring_strategy, ring_inuse, agent_ring_timeout, retry_timer,
        wrapup_time, voice_announcement, frequency_announcement, announce_position_frecuency,
        announce_round_seconds, if_announce_position_enabled_report_estimated_hold_time,
        thankyou_for_your_patience, music_on_hold, fail_over_routing_timeout, fail_over_routing_full,
        fail_over_routing_join_empty, fail_over_routing_leave_empty, fail_over_routing_join_unavail,
        fail_over_routing_leave_unavail = values
        if queue && !queue.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_queue/queue"
        elsif queue && !options.lookup_has?(queue, "getQueues.queue")
          broken << "invalid_queue/queue.unknown"
        end
        broken << "missing_name/queue_name" if queue_name.nil?
        if queue_number.nil?
          broken << "missing_number/queue_number"
        elsif !queue_number.match?(/\A[0-9]{1,10}\z/)
          broken << "invalid_number/queue_number"
        end
        if queue_language.nil?
          broken << "missing_language/queue_language"
        elsif !Constants::LANGUAGE.key?(queue_language)
          broken << "invalid_language/queue_language"
        end
        if join_announcement &&
           !(Constants::RECORDING.key?(join_announcement) || join_announcement.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_join_announcement/join_announcement"
        end
        if priority_weight.nil?
          broken << "missing_priority_weight/priority_weight"
        elsif !Numbers.integer?(priority_weight, 1, 60, 1)
          broken << "invalid_priority_weight/priority_weight"
        end
        if agent_announcement &&
           !(Constants::RECORDING.key?(agent_announcement) || agent_announcement.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_recording/agent_announcement"
        end
        if report_hold_time_agent.nil?
          broken << "missing_report_hold_time_agent/report_hold_time_agent"
        elsif !Text.in_folded?(report_hold_time_agent, Constants::YES_NO_ONCE)
          broken << "invalid_report_hold_time_agent/report_hold_time_agent"
        end
        if member_delay &&
           !(Text.in_folded?(member_delay, Constants::MEMBER_DELAY) || Numbers.integer?(member_delay, 1, 15, 1))
          broken << "invalid_member_delay/member_delay"
        end
        if maximum_wait_time &&
           !(Text.in_folded?(maximum_wait_time, Constants::WAIT_TIME) ||
             Numbers.integer?(maximum_wait_time, 0, 1200, 30))
          broken << "invalid_maximum_wait_time/maximum_wait_time"
        end
        if maximum_callers &&
           !(Text.in_folded?(maximum_callers, Constants::WAIT_TIME) || Numbers.integer?(maximum_callers, 1, 60, 1))
          broken << "invalid_maximum_callers/maximum_callers"
        end
        if join_when_empty.nil?
          broken << "missing_join_when_empty/join_when_empty"
        elsif !Text.in_folded?(join_when_empty, Constants::YES_NO_STRICT)
          broken << "invalid_join_empty_type/join_when_empty"
        end
        if leave_when_empty.nil?
          broken << "missing_leave_when_empty/leave_when_empty"
        elsif !Text.in_folded?(leave_when_empty, Constants::YES_NO_STRICT)
          broken << "invalid_join_empty_type/leave_when_empty"
        end
        if ring_strategy.nil?
          broken << "missing_ring_strategy/ring_strategy"
        elsif !Constants::RING_STRATEGY.key?(ring_strategy)
          broken << "invalid_strategy/ring_strategy"
        end
        if ring_inuse.nil?
          broken << "missing_ring_inuse/ring_inuse"
        elsif !Text.in_folded?(ring_inuse, Constants::YES_NO)
          broken << "invalid_ring_inuse/ring_inuse"
        end
        if agent_ring_timeout && !Numbers.integer?(agent_ring_timeout, 5, 60, 1)
          broken << "invalid_agent_ring_timeout/agent_ring_timeout"
        end
        if retry_timer &&
           !(Text.in_folded?(retry_timer, Constants::MEMBER_DELAY) || Numbers.integer?(retry_timer, 5, 60, 1))
          broken << "invalid_retry_timer/retry_timer"
        end
        if wrapup_time &&
           !(Text.in_folded?(wrapup_time, Constants::MEMBER_DELAY) || Numbers.integer?(wrapup_time, 1, 60, 1))
          broken << "invalid_wrapup_time/wrapup_time"
        end
        if voice_announcement &&
           !(Constants::RECORDING.key?(voice_announcement) || voice_announcement.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_voice_announcement/voice_announcement"
        end
        if frequency_announcement &&
           !(Text.in_folded?(frequency_announcement, Constants::MEMBER_DELAY) ||
             Numbers.integer?(frequency_announcement, 0, 1200, 15))
          broken << "invalid_frequency_announcement/frequency_announcement"
        end
        if announce_position_frecuency &&
           !(Text.in_folded?(announce_position_frecuency, Constants::MEMBER_DELAY) ||
             Numbers.integer?(announce_position_frecuency, 0, 1200, 15))
          broken << "invalid_announce_position_frequency/announce_position_frecuency"
        end
        if announce_round_seconds &&
           !(Text.in_folded?(announce_round_seconds, Constants::MEMBER_DELAY) ||
             Numbers.integer?(announce_round_seconds, 1, 60, 1))
          broken << "invalid_announce_round_seconds/announce_round_seconds"
        end
        if if_announce_position_enabled_report_estimated_hold_time &&
           !Text.in_folded?(if_announce_position_enabled_report_estimated_hold_time, Constants::YES_NO_ONCE)
          broken << "invalid_if_announce_position_enabled_report_estimated_hold_time/if_announce_position_enabled_report_estimated_hold_time"
        end
        if thankyou_for_your_patience && !Text.in_folded?(thankyou_for_your_patience, Constants::YES_NO)
          broken << "invalid_thankyou_for_your_patience/thankyou_for_your_patience"
        end
        if (music_on_hold && music_on_hold != "default") &&
           music_on_hold &&
           !options.lookup_has?(music_on_hold, "getMusicOnHold.value")
          broken << "invalid_musiconhold/music_on_hold.unknown"
        end
        if fail_over_routing_timeout &&
           !(fail_over_routing_timeout == "none" || Text.routing?(fail_over_routing_timeout, Constants::ROUTING))
          broken << "invalid_failover_header/fail_over_routing_timeout"
        end
        if fail_over_routing_full &&
           !(fail_over_routing_full == "none" || Text.routing?(fail_over_routing_full, Constants::ROUTING))
          broken << "invalid_failover_header/fail_over_routing_full"
        end
        if fail_over_routing_join_empty &&
           !(fail_over_routing_join_empty == "none" ||
             Text.routing?(fail_over_routing_join_empty, Constants::ROUTING))
          broken << "invalid_failover_header/fail_over_routing_join_empty"
        end
        if fail_over_routing_leave_empty &&
           !(fail_over_routing_leave_empty == "none" ||
             Text.routing?(fail_over_routing_leave_empty, Constants::ROUTING))
          broken << "invalid_failover_header/fail_over_routing_leave_empty"
        end
        if fail_over_routing_join_unavail &&
           !(fail_over_routing_join_unavail == "none" ||
             Text.routing?(fail_over_routing_join_unavail, Constants::ROUTING))
          broken << "invalid_failover_header/fail_over_routing_join_unavail"
        end
        if fail_over_routing_leave_unavail &&
           !(fail_over_routing_leave_unavail == "none" ||
             Text.routing?(fail_over_routing_leave_unavail, Constants::ROUTING))
          broken << "invalid_failover_header/fail_over_routing_leave_unavail"
        end
        broken
      end

      # setRingGroup: Creates a ring group, or updates the one whose ID is given.
      def self.set_ring_group(values, options)
        broken = []
        ring_group, name, members, voicemail, caller_announcement, music_on_hold, language = values
        if ring_group && !ring_group.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_ringgroup/ring_group"
        elsif ring_group && !options.lookup_has?(ring_group, "getRingGroups.ring_group")
          broken << "invalid_ringgroup/ring_group.unknown"
        end
        if name.nil?
          broken << "missing_name/name"
        elsif !(..22).cover?(name.size)
          broken << "name_toolong/name"
        end
        if ring_group.nil? && name && !options.lookup_lacks?(name, "getRingGroups.name")
          broken << "used_name/name.taken"
        end
        if members.nil?
          broken << "missing_members/members"
        elsif !Lists.all?(members, ";", 1, nil) { |item| item.match?(Constants::RING_MEMBERS_ITEM) }
          broken << "invalid_member/members"
        end
        if members && !Lists.all?(members, ";", 1, 8) { |item| (1..).cover?(item.size) }
          broken << "max_phonebook/members"
        end
        if voicemail.nil?
          broken << "missing_mailbox/voicemail"
        elsif !voicemail.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_mailbox/setRingGroup.voicemail"
        end
        if caller_announcement &&
           !(Constants::RECORDING.key?(caller_announcement) || caller_announcement.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_recording/caller_announcement"
        end
        if (music_on_hold && music_on_hold != "default") &&
           music_on_hold &&
           !options.lookup_has?(music_on_hold, "getMusicOnHold.value")
          broken << "invalid_musiconhold/music_on_hold.unknown"
        end
        broken << "invalid_language/language" if language && !Constants::LANGUAGE.key?(language)
        broken
      end

      # setSIPURI: Creates a SIP URI entry, or updates the one whose ID is given.
      def self.set_sipuri(values, options)
        broken = []
        sipuri, uri, _, callerid_override = values
        if sipuri && !sipuri.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_sipuri/sipuri"
        elsif sipuri && !options.lookup_has?(sipuri, "getSIPURIs.sipuri")
          broken << "invalid_sipuri/sipuri.unknown"
        end
        if uri.nil?
          broken << "missing_uri/uri"
        elsif !uri.match?(Constants::SIP_URI)
          broken << "invalid_sipuri/uri"
        end
        if callerid_override && !callerid_override.match?(/\A[0-9\x20\x28\x29\x2B\x2D\x2E]+\z/)
          broken << "invalid_callerid_override/callerid_override"
        end
        broken
      end

      # setStaticMember: Adds a static member to a queue, or updates the one whose ID is given.
      def self.set_static_member(values, options)
        broken = []
        member, queue, member_name, account, priority = values
        broken << "invalid_member/member" if member && !member.match?(/\A[0-9]{1,20}\z/)
        if queue.nil?
          broken << "invalid_queue/queue.required"
        elsif !queue.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_queue/queue"
        elsif !options.lookup_has?(queue, "getQueues.queue")
          broken << "invalid_queue/queue.unknown"
        end
        broken << "missing_name/member_name" if member_name.nil?
        if account && !account.match?(/\A[0-9A-Za-z\x2D\x2E\x2F\x40\x5F]+\z/)
          broken << "invalid_account/setStaticMember.account"
        end
        if priority.nil?
          broken << "missing_priority/priority"
        elsif !priority.match?(/\A[0-9]{1,10}\z/)
          broken << "invalid_priority/priority"
        end
        broken
      end

      # setTimeCondition: Creates a time condition, or updates the one whose ID is given.
      def self.set_time_condition(values, options)
        broken = []
        timecondition, name, routing_match, routing_nomatch, starthour, startminute, endhour, endminute,
        weekdaystart, weekdayend = values
        if timecondition && !timecondition.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_timecondition/timecondition"
        elsif timecondition && !options.lookup_has?(timecondition, "getTimeConditions.timecondition")
          broken << "invalid_timecondition/timecondition.unknown"
        end
        broken << "missing_name/name" if name.nil?
        if routing_match.nil?
          broken << "missing_routing/routing_match"
        elsif !Text.routing?(routing_match, Constants::CONDITION_ROUTING)
          broken << "invalid_routing_header/routing_match"
        end
        if routing_nomatch.nil?
          broken << "missing_routing/routing_nomatch"
        elsif !Text.routing?(routing_nomatch, Constants::CONDITION_ROUTING)
          broken << "invalid_routing_header/routing_nomatch"
        end
        if starthour.nil?
          broken << "missing_starthour/starthour"
        elsif !Lists.all?(starthour, ";", 1, nil) { |item| Numbers.padded?(item, 0, 23, 1) }
          broken << "invalid_starthour/starthour"
        end
        if startminute.nil?
          broken << "missing_startminute/startminute"
        elsif !Lists.all?(startminute, ";", 1, nil) { |item| Numbers.padded?(item, 0, 59, 1) }
          broken << "invalid_startminute/startminute"
        end
        if endhour.nil?
          broken << "missing_endhour/endhour"
        elsif !Lists.all?(endhour, ";", 1, nil) { |item| Numbers.padded?(item, 0, 23, 1) }
          broken << "invalid_endhour/endhour"
        end
        if endminute.nil?
          broken << "missing_endminute/endminute"
        elsif !Lists.all?(endminute, ";", 1, nil) { |item| Numbers.padded?(item, 0, 59, 1) }
          broken << "invalid_endminute/endminute"
        end
        if weekdaystart.nil?
          broken << "missing_weekdaystart/weekdaystart"
        elsif !Lists.all?(weekdaystart, ";", 1, nil) { |item| Text.in_folded?(item, Constants::WEEKDAYS_ITEM) }
          broken << "invalid_weekdaystart/weekdaystart"
        end
        if weekdayend.nil?
          broken << "missing_weekdayend/weekdayend"
        elsif !Lists.all?(weekdayend, ";", 1, nil) { |item| Text.in_folded?(item, Constants::WEEKDAYS_ITEM) }
          broken << "invalid_weekdayend/weekdayend"
        end
        if starthour &&
           startminute &&
           endhour &&
           endminute &&
           weekdaystart &&
           weekdayend &&
           !Lists.same_count?(";", starthour, startminute, endhour, endminute, weekdaystart, weekdayend)
          broken << "invalid_numbermembers/setTimeCondition"
        end
        broken
      end

      # getCallHuntings: Lists call hunting entries, or returns one by ID.
      def self.get_call_huntings(values, options)
        broken = []
        callhunting = values.first
        if callhunting && !callhunting.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_callhunting/callhunting"
        elsif callhunting && !options.lookup_has?(callhunting, "getCallHuntings.callhunting")
          broken << "invalid_callhunting/callhunting.unknown"
        end
        broken
      end

      # delCallHunting: Deletes a call hunting entry.
      def self.del_call_hunting(values, options)
        broken = []
        callhunting = values.first
        if callhunting.nil?
          broken << "missing_callhunting/callhunting"
        elsif !callhunting.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_callhunting/callhunting"
        elsif !options.lookup_has?(callhunting, "getCallHuntings.callhunting")
          broken << "invalid_callhunting/callhunting.unknown"
        end
        broken
      end

      # setCallHunting: Creates a call hunting entry, or updates the one whose ID is given.
      def self.set_call_hunting(values, options)
        broken = []
        callhunting, description, music, recording, language, order, members, ring_time, press = values
        if callhunting && !callhunting.match?(/\A[0-9]{1,20}\z/)
          broken << "invalid_callhunting/callhunting"
        elsif callhunting && !options.lookup_has?(callhunting, "getCallHuntings.callhunting")
          broken << "invalid_callhunting/callhunting.unknown"
        end
        broken << "missing_description/description" if description.nil?
        if music.nil?
          broken << "missing_musiconhold/music"
        elsif (music && music != "default") && !options.lookup_has?(music, "getMusicOnHold.value")
          broken << "invalid_musiconhold/music.unknown"
        end
        if recording.nil?
          broken << "missing_recording/setIVR.recording"
        elsif !(Constants::RECORDING.key?(recording) || recording.match?(/\A[0-9]{1,20}\z/))
          broken << "invalid_recording/setCallHunting.recording"
        end
        if language.nil?
          broken << "missing_language/language"
        elsif !Constants::LANGUAGE.key?(language)
          broken << "invalid_language/language"
        end
        if order.nil?
          broken << "invalid_order/order.required"
        elsif !Constants::HUNT_ORDER.key?(order)
          broken << "invalid_order/order"
        end
        broken << "missing_members/members" if members.nil?
        if ring_time.nil?
          broken << "invalid_numbermembers/ring_time.required"
        elsif !Lists.all?(ring_time, ";", 1, nil) { |item| item.match?(/\A[0-9]{1,4}\z/) }
          broken << "invalid_numbermembers/ring_time"
        end
        if press.nil?
          broken << "invalid_numbermembers/press.required"
        elsif !Lists.all?(press, ";", 1, nil) { |item| Constants::FLAG.key?(item) }
          broken << "invalid_numbermembers/press"
        end
        if members && ring_time && press && !Lists.same_count?(";", members, ring_time, press)
          broken << "invalid_numbermembers/setCallHunting"
        end
        broken
      end

      # getSequences: Lists sequences, or returns one by ID.
      def self.get_sequences(values, options)
        broken = []
        _, client = values
        broken << "invalid_client/client" if client && !client.match?(/\A[0-9]{1,20}\z/)
        broken
      end

      # setSequences: Saves the name and steps of a sequence.
      def self.set_sequences(values, options)
        broken = []
        sequence, name, steps, client = values
        if sequence.nil?
          broken << "missing_params/sequence"
        elsif !options.lookup_has?(sequence, "getSequences.sequence")
          broken << "no_sequences/sequence.unknown"
        end
        broken << "missing_name/name" if name.nil?
        broken << "missing_params/steps" if steps.nil?
        broken << "invalid_client/client" if client && !client.match?(/\A[0-9]{1,20}\z/)
        broken
      end

      # delSequences: Deletes a sequence.
      def self.del_sequences(values, options)
        broken = []
        sequence, client = values
        if sequence.nil?
          broken << "missing_params/sequence"
        elsif !options.lookup_has?(sequence, "getSequences.sequence")
          broken << "no_sequences/sequence.unknown"
        end
        broken << "invalid_client/client" if client && !client.match?(/\A[0-9]{1,20}\z/)
        broken
      end
    end
  end
end
