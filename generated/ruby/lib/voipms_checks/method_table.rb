# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  # The checks, a module for each area of the API; loaded when first called.
  module Areas
    autoload :Accounts, "#{__dir__}/areas/accounts"
    autoload :Callflow, "#{__dir__}/areas/callflow"
    autoload :Cdr, "#{__dir__}/areas/cdr"
    autoload :Clients, "#{__dir__}/areas/clients"
    autoload :Conference, "#{__dir__}/areas/conference"
    autoload :Dids, "#{__dir__}/areas/dids"
    autoload :E911, "#{__dir__}/areas/e911"
    autoload :Fax, "#{__dir__}/areas/fax"
    autoload :General, "#{__dir__}/areas/general"
    autoload :Lnp, "#{__dir__}/areas/lnp"
    autoload :Messaging, "#{__dir__}/areas/messaging"
    autoload :Parking, "#{__dir__}/areas/parking"
    autoload :Recordings, "#{__dir__}/areas/recordings"
    autoload :Voicemail, "#{__dir__}/areas/voicemail"
  end
  private_constant :Areas

  # The methods of the API, their parameters and where their checks are.
  module MethodTable
    # The parameters in documented order, each with the words for false and true where not 0 and 1.
    PARAMETERS = {
      "createSubAccount" => {
        "username" => nil,
        "protocol" => nil,
        "description" => nil,
        "auth_type" => nil,
        "password" => nil,
        "ip" => nil,
        "device_type" => nil,
        "callerid_number" => nil,
        "canada_routing" => nil,
        "lock_international" => nil,
        "international_route" => nil,
        "music_on_hold" => nil,
        "language" => nil,
        "allowed_codecs" => nil,
        "dtmf_mode" => nil,
        "nat" => nil,
        "sip_traffic" => nil,
        "max_expiry" => nil,
        "rtp_timeout" => nil,
        "rtp_hold_timeout" => nil,
        "ip_restriction" => nil,
        "enable_ip_restriction" => nil,
        "pop_restriction" => nil,
        "enable_pop_restriction" => nil,
        "internal_extension" => nil,
        "internal_voicemail" => nil,
        "internal_dialtime" => nil,
        "reseller_client" => nil,
        "reseller_package" => nil,
        "reseller_nextbilling" => nil,
        "reseller_chargesetup" => nil,
        "send_bye" => nil,
        "record_calls" => nil,
        "transcribe" => nil,
        "transcription_locale" => nil,
        "transcription_email" => nil,
        "transcription_start_delay" => nil,
        "enable_internal_cnam" => nil,
        "internal_cnam" => nil,
        "dialing_mode" => nil,
        "tfcarrier" => nil,
        "internal_extension_location" => nil,
        "allow225" => nil,
        "transcription_redaction" => ["no", "yes"].freeze,
        "transcription_summary" => ["no", "yes"].freeze,
        "transcription_sentiment" => ["no", "yes"].freeze,
        "parking_lot" => nil,
        "default_e911" => nil,
        "call_pickup_behavior" => nil
      }.freeze,
      "delSubAccount" => {
        "id" => nil
      }.freeze,
      "getAllowedCodecs" => {
        "codec" => nil
      }.freeze,
      "getAuthTypes" => {
        "type" => nil
      }.freeze,
      "getDeviceTypes" => {
        "device_type" => nil
      }.freeze,
      "getDTMFModes" => {
        "dtmf_mode" => nil
      }.freeze,
      "getLockInternational" => {
        "lock_international" => nil
      }.freeze,
      "getNAT" => {
        "nat" => nil
      }.freeze,
      "getProtocols" => {
        "protocol" => nil
      }.freeze,
      "getRegistrationStatus" => {
        "account" => nil
      }.freeze,
      "getReportEstimatedHoldTime" => {
        "type" => nil
      }.freeze,
      "getRoutes" => {
        "route" => nil
      }.freeze,
      "getSubAccounts" => {
        "account" => nil
      }.freeze,
      "setSubAccount" => {
        "id" => nil,
        "description" => nil,
        "auth_type" => nil,
        "password" => nil,
        "ip" => nil,
        "device_type" => nil,
        "callerid_number" => nil,
        "canada_routing" => nil,
        "lock_international" => nil,
        "international_route" => nil,
        "music_on_hold" => nil,
        "language" => nil,
        "allowed_codecs" => nil,
        "dtmf_mode" => nil,
        "nat" => nil,
        "sip_traffic" => nil,
        "max_expiry" => nil,
        "rtp_timeout" => nil,
        "rtp_hold_timeout" => nil,
        "ip_restriction" => nil,
        "enable_ip_restriction" => nil,
        "pop_restriction" => nil,
        "enable_pop_restriction" => nil,
        "internal_extension" => nil,
        "internal_voicemail" => nil,
        "internal_dialtime" => nil,
        "reseller_client" => nil,
        "reseller_package" => nil,
        "reseller_nextbilling" => nil,
        "reseller_chargesetup" => nil,
        "send_bye" => nil,
        "record_calls" => nil,
        "transcribe" => nil,
        "transcription_locale" => nil,
        "transcription_email" => nil,
        "transcription_start_delay" => nil,
        "dialing_mode" => nil,
        "tfcarrier" => nil,
        "internal_extension_location" => nil,
        "default_e911" => nil,
        "allow225" => nil,
        "parking_lot" => nil,
        "enable_internal_cnam" => nil,
        "internal_cnam" => nil,
        "call_pickup_behavior" => nil
      }.freeze,
      "setLocation" => {
        "name" => nil
      }.freeze,
      "getLocations" => {}.freeze,
      "delLocation" => {
        "name" => nil,
        "id" => nil
      }.freeze,
      "delCallback" => {
        "callback" => nil
      }.freeze,
      "delCallerIDFiltering" => {
        "filtering" => nil
      }.freeze,
      "delDISA" => {
        "disa" => nil
      }.freeze,
      "delForwarding" => {
        "forwarding" => nil
      }.freeze,
      "delIVR" => {
        "ivr" => nil
      }.freeze,
      "delPhonebook" => {
        "phonebook" => nil
      }.freeze,
      "delPhonebookGroup" => {
        "group" => nil
      }.freeze,
      "delQueue" => {
        "queue" => nil
      }.freeze,
      "delRingGroup" => {
        "ringgroup" => nil
      }.freeze,
      "delSIPURI" => {
        "sipuri" => nil
      }.freeze,
      "delStaticMember" => {
        "member" => nil,
        "queue" => nil
      }.freeze,
      "delTimeCondition" => {
        "timecondition" => nil
      }.freeze,
      "getCallbacks" => {
        "callback" => nil
      }.freeze,
      "getCallerIDFiltering" => {
        "filtering" => nil,
        "did" => nil
      }.freeze,
      "getDISAs" => {
        "disa" => nil
      }.freeze,
      "getForwardings" => {
        "forwarding" => nil
      }.freeze,
      "getIVRs" => {
        "ivr" => nil
      }.freeze,
      "getJoinWhenEmptyTypes" => {
        "type" => nil
      }.freeze,
      "getPhonebook" => {
        "phonebook" => nil,
        "name" => nil,
        "group" => nil,
        "group_name" => nil
      }.freeze,
      "getPhonebookGroups" => {
        "name" => nil,
        "group" => nil
      }.freeze,
      "getQueues" => {
        "queue" => nil
      }.freeze,
      "getRingGroups" => {
        "ring_group" => nil
      }.freeze,
      "getRingStrategies" => {
        "strategy" => nil
      }.freeze,
      "getSIPURIs" => {
        "sipuri" => nil
      }.freeze,
      "getStaticMembers" => {
        "queue" => nil,
        "member" => nil
      }.freeze,
      "getTimeConditions" => {
        "timecondition" => nil
      }.freeze,
      "getVoicemailSetups" => {
        "voicemailsetup" => nil
      }.freeze,
      "setCallback" => {
        "callback" => nil,
        "description" => nil,
        "number" => nil,
        "delay_before" => nil,
        "response_timeout" => nil,
        "digit_timeout" => nil,
        "callerid_number" => nil
      }.freeze,
      "setCallerIDFiltering" => {
        "filter" => nil,
        "callerid" => nil,
        "did" => nil,
        "routing" => nil,
        "failover_unreachable" => nil,
        "failover_busy" => nil,
        "failover_noanswer" => nil,
        "note" => nil
      }.freeze,
      "setDISA" => {
        "disa" => nil,
        "name" => nil,
        "pin" => nil,
        "digit_timeout" => nil,
        "callerid_override" => nil,
        "language" => nil
      }.freeze,
      "setForwarding" => {
        "forwarding" => nil,
        "phone_number" => nil,
        "callerid_override" => nil,
        "description" => nil,
        "dtmf_digits" => nil,
        "pause" => nil,
        "diversion_header" => nil,
        "attestation_a_enabled" => nil
      }.freeze,
      "setIVR" => {
        "ivr" => nil,
        "name" => nil,
        "recording" => nil,
        "timeout" => nil,
        "language" => nil,
        "voicemailsetup" => nil,
        "choices" => nil
      }.freeze,
      "setPhonebook" => {
        "phonebook" => nil,
        "speed_dial" => nil,
        "name" => nil,
        "number" => nil,
        "callerid" => nil,
        "note" => nil,
        "group" => nil
      }.freeze,
      "setPhonebookGroup" => {
        "phonebook" => nil,
        "group" => nil,
        "name" => nil,
        "members" => nil
      }.freeze,
      "setQueue" => {
        "queue" => nil,
        "queue_name" => nil,
        "queue_number" => nil,
        "queue_language" => nil,
        "queue_password" => nil,
        "callerid_prefix" => nil,
        "join_announcement" => nil,
        "priority_weight" => nil,
        "agent_announcement" => nil,
        "report_hold_time_agent" => nil,
        "member_delay" => nil,
        "maximum_wait_time" => nil,
        "maximum_callers" => nil,
        "join_when_empty" => nil,
        "leave_when_empty" => nil,
        "ring_strategy" => nil,
        "ring_inuse" => ["no", "yes"].freeze,
        "agent_ring_timeout" => nil,
        "retry_timer" => nil,
        "wrapup_time" => nil,
        "voice_announcement" => nil,
        "frequency_announcement" => nil,
        "announce_position_frecuency" => nil,
        "announce_round_seconds" => nil,
        "if_announce_position_enabled_report_estimated_hold_time" => nil,
        "thankyou_for_your_patience" => ["no", "yes"].freeze,
        "music_on_hold" => nil,
        "fail_over_routing_timeout" => nil,
        "fail_over_routing_full" => nil,
        "fail_over_routing_join_empty" => nil,
        "fail_over_routing_leave_empty" => nil,
        "fail_over_routing_join_unavail" => nil,
        "fail_over_routing_leave_unavail" => nil
      }.freeze,
      "setRingGroup" => {
        "ring_group" => nil,
        "name" => nil,
        "members" => nil,
        "voicemail" => nil,
        "caller_announcement" => nil,
        "music_on_hold" => nil,
        "language" => nil
      }.freeze,
      "setSIPURI" => {
        "sipuri" => nil,
        "uri" => nil,
        "description" => nil,
        "callerid_override" => nil,
        "callerid_e164" => nil
      }.freeze,
      "setStaticMember" => {
        "member" => nil,
        "queue" => nil,
        "member_name" => nil,
        "account" => nil,
        "priority" => nil
      }.freeze,
      "setTimeCondition" => {
        "timecondition" => nil,
        "name" => nil,
        "routing_match" => nil,
        "routing_nomatch" => nil,
        "starthour" => nil,
        "startminute" => nil,
        "endhour" => nil,
        "endminute" => nil,
        "weekdaystart" => nil,
        "weekdayend" => nil
      }.freeze,
      "getCallHuntings" => {
        "callhunting" => nil
      }.freeze,
      "delCallHunting" => {
        "callhunting" => nil
      }.freeze,
      "setCallHunting" => {
        "callhunting" => nil,
        "description" => nil,
        "music" => nil,
        "recording" => nil,
        "language" => nil,
        "order" => nil,
        "members" => nil,
        "ring_time" => nil,
        "press" => nil
      }.freeze,
      "getSequences" => {
        "sequence" => nil,
        "client" => nil
      }.freeze,
      "setSequences" => {
        "sequence" => nil,
        "name" => nil,
        "steps" => nil,
        "client" => nil
      }.freeze,
      "delSequences" => {
        "sequence" => nil,
        "client" => nil
      }.freeze,
      "getCallAccounts" => {
        "client" => nil
      }.freeze,
      "getCallBilling" => {}.freeze,
      "getCallTypes" => {
        "client" => nil
      }.freeze,
      "getCDR" => {
        "date_from" => nil,
        "date_to" => nil,
        "answered" => nil,
        "noanswer" => nil,
        "busy" => nil,
        "failed" => nil,
        "timezone" => nil,
        "calltype" => nil,
        "callbilling" => nil,
        "account" => nil
      }.freeze,
      "getRates" => {
        "package" => nil,
        "query" => nil
      }.freeze,
      "getResellerCDR" => {
        "date_from" => nil,
        "date_to" => nil,
        "client" => nil,
        "answered" => nil,
        "noanswer" => nil,
        "busy" => nil,
        "failed" => nil,
        "timezone" => nil,
        "calltype" => nil,
        "callbilling" => nil,
        "account" => nil
      }.freeze,
      "getCallTranscriptions" => {
        "account" => nil,
        "date_to" => nil,
        "date_from" => nil,
        "call_type" => nil
      }.freeze,
      "getTerminationRates" => {
        "query" => nil,
        "route" => nil
      }.freeze,
      "addCharge" => {
        "client" => nil,
        "charge" => nil,
        "description" => nil,
        "test" => nil
      }.freeze,
      "addPayment" => {
        "client" => nil,
        "payment" => nil,
        "description" => nil,
        "test" => nil
      }.freeze,
      "delClient" => {
        "client" => nil
      }.freeze,
      "getBalanceManagement" => {
        "balance_management" => nil
      }.freeze,
      "getCharges" => {
        "client" => nil
      }.freeze,
      "getClientPackages" => {
        "client" => nil
      }.freeze,
      "getClients" => {
        "client" => nil
      }.freeze,
      "getClientThreshold" => {
        "client" => nil
      }.freeze,
      "getDeposits" => {
        "client" => nil
      }.freeze,
      "getPackages" => {
        "package" => nil
      }.freeze,
      "getResellerBalance" => {
        "client" => nil
      }.freeze,
      "setClient" => {
        "client" => nil,
        "email" => nil,
        "password" => nil,
        "company" => nil,
        "firstname" => nil,
        "lastname" => nil,
        "address" => nil,
        "city" => nil,
        "state" => nil,
        "country" => nil,
        "zip" => nil,
        "phone_number" => nil,
        "balance_management" => nil
      }.freeze,
      "setClientThreshold" => {
        "client" => nil,
        "email" => nil,
        "threshold" => nil
      }.freeze,
      "signupClient" => {
        "firstname" => nil,
        "lastname" => nil,
        "company" => nil,
        "address" => nil,
        "city" => nil,
        "state" => nil,
        "country" => nil,
        "zip" => nil,
        "phone_number" => nil,
        "email" => nil,
        "confirm_email" => nil,
        "password" => nil,
        "confirm_password" => nil,
        "activate" => nil,
        "balance_management" => nil
      }.freeze,
      "getConference" => {
        "conference" => nil
      }.freeze,
      "setConference" => {
        "conference" => nil,
        "name" => nil,
        "description" => nil,
        "members" => nil,
        "max_members" => nil,
        "sound_join" => nil,
        "sound_leave" => nil,
        "sound_has_joined" => nil,
        "sound_has_left" => nil,
        "sound_kicked" => nil,
        "sound_muted" => nil,
        "sound_unmuted" => nil,
        "sound_only_person" => nil,
        "sound_only_one" => nil,
        "sound_there_are" => nil,
        "sound_other_in_party" => nil,
        "sound_place_into_conference" => nil,
        "sound_get_pin" => nil,
        "sound_invalid_pin" => nil,
        "sound_locked" => nil,
        "sound_locked_now" => nil,
        "sound_unlocked_now" => nil,
        "sound_error_menu" => nil,
        "sound_participants_muted" => nil,
        "sound_participants_unmuted" => nil,
        "language" => nil
      }.freeze,
      "delConference" => {
        "conference" => nil
      }.freeze,
      "addMemberToConference" => {
        "member" => nil,
        "conference" => nil
      }.freeze,
      "delMemberFromConference" => {
        "member" => nil,
        "conference" => nil
      }.freeze,
      "getConferenceMembers" => {
        "member" => nil
      }.freeze,
      "getConferenceRecordings" => {
        "conference" => nil,
        "date_from" => nil,
        "date_to" => nil
      }.freeze,
      "getConferenceRecordingFile" => {
        "conference" => nil,
        "recording" => nil
      }.freeze,
      "setConferenceMember" => {
        "member" => nil,
        "conference" => nil,
        "name" => nil,
        "description" => nil,
        "pin" => nil,
        "announce_join_leave" => ["no", "yes"].freeze,
        "admin" => ["no", "yes"].freeze,
        "start_muted" => ["no", "yes"].freeze,
        "announce_user_count" => ["no", "yes"].freeze,
        "announce_only_user" => ["no", "yes"].freeze,
        "moh_when_empty" => nil,
        "quiet" => ["no", "yes"].freeze,
        "announcement" => nil,
        "drop_silence" => ["no", "yes"].freeze,
        "talking_threshold" => nil,
        "silence_threshold" => nil,
        "talk_detection" => ["no", "yes"].freeze,
        "jitter_buffer" => ["no", "yes"].freeze
      }.freeze,
      "delConferenceMember" => {
        "member" => nil
      }.freeze,
      "assignDIDvPRI" => {
        "vpri" => nil,
        "did" => nil
      }.freeze,
      "backOrderDIDUSA" => {
        "quantity" => nil,
        "state" => nil,
        "ratecenter" => nil,
        "routing" => nil,
        "failover_busy" => nil,
        "failover_unreachable" => nil,
        "failover_noanswer" => nil,
        "voicemail" => nil,
        "pop" => nil,
        "dialtime" => nil,
        "cnam" => nil,
        "callerid_prefix" => nil,
        "note" => nil,
        "billing_type" => nil,
        "test" => nil
      }.freeze,
      "backOrderDIDCAN" => {
        "quantity" => nil,
        "province" => nil,
        "ratecenter" => nil,
        "routing" => nil,
        "failover_busy" => nil,
        "failover_unreachable" => nil,
        "failover_noanswer" => nil,
        "voicemail" => nil,
        "pop" => nil,
        "dialtime" => nil,
        "cnam" => nil,
        "callerid_prefix" => nil,
        "note" => nil,
        "billing_type" => nil,
        "test" => nil
      }.freeze,
      "cancelDID" => {
        "did" => nil,
        "cancelcomment" => nil,
        "portout" => nil,
        "test" => nil
      }.freeze,
      "connectDID" => {
        "did" => nil,
        "account" => nil,
        "monthly" => nil,
        "setup" => nil,
        "minute" => nil,
        "next_billing" => nil,
        "dont_charge_setup" => nil,
        "dont_charge_monthly" => nil
      }.freeze,
      "connectFAX" => {
        "did" => nil,
        "account" => nil,
        "monthly" => nil,
        "setup" => nil,
        "minute" => nil,
        "next_billing" => nil,
        "dont_charge_setup" => nil,
        "dont_charge_monthly" => nil
      }.freeze,
      "getCarriers" => {
        "carrier" => nil
      }.freeze,
      "getDIDCountries" => {
        "country_id" => nil,
        "type" => nil
      }.freeze,
      "getDIDsCAN" => {
        "province" => nil,
        "ratecenter" => nil
      }.freeze,
      "getDIDvPRI" => {
        "vpri" => nil
      }.freeze,
      "getDIDsInfo" => {
        "client" => nil,
        "did" => nil
      }.freeze,
      "getDIDsInternationalGeographic" => {
        "country_id" => nil
      }.freeze,
      "getDIDsInternationalNational" => {
        "country_id" => nil
      }.freeze,
      "getDIDsInternationalTollFree" => {
        "country_id" => nil
      }.freeze,
      "getDIDsUSA" => {
        "state" => nil,
        "ratecenter" => nil
      }.freeze,
      "getInternationalTypes" => {
        "type" => nil
      }.freeze,
      "getProvinces" => {}.freeze,
      "getRateCentersCAN" => {
        "province" => nil
      }.freeze,
      "getRateCentersUSA" => {
        "state" => nil
      }.freeze,
      "getStates" => {}.freeze,
      "getVPRIs" => {
        "vpri" => nil
      }.freeze,
      "orderDID" => {
        "did" => nil,
        "routing" => nil,
        "failover_busy" => nil,
        "failover_unreachable" => nil,
        "failover_noanswer" => nil,
        "voicemail" => nil,
        "pop" => nil,
        "dialtime" => nil,
        "cnam" => nil,
        "callerid_prefix" => nil,
        "note" => nil,
        "billing_type" => nil,
        "account" => nil,
        "monthly" => nil,
        "setup" => nil,
        "minute" => nil,
        "test" => nil
      }.freeze,
      "orderDIDInternationalGeographic" => {
        "location_id" => nil,
        "quantity" => nil,
        "routing" => nil,
        "failover_busy" => nil,
        "failover_unreachable" => nil,
        "failover_noanswer" => nil,
        "voicemail" => nil,
        "pop" => nil,
        "dialtime" => nil,
        "cnam" => nil,
        "callerid_prefix" => nil,
        "billing_type" => nil,
        "note" => nil,
        "account" => nil,
        "monthly" => nil,
        "setup" => nil,
        "minute" => nil,
        "test" => nil
      }.freeze,
      "orderDIDInternationalNational" => {
        "location_id" => nil,
        "quantity" => nil,
        "routing" => nil,
        "failover_busy" => nil,
        "failover_unreachable" => nil,
        "failover_noanswer" => nil,
        "voicemail" => nil,
        "pop" => nil,
        "dialtime" => nil,
        "cnam" => nil,
        "callerid_prefix" => nil,
        "billing_type" => nil,
        "note" => nil,
        "account" => nil,
        "monthly" => nil,
        "setup" => nil,
        "minute" => nil,
        "test" => nil
      }.freeze,
      "orderDIDInternationalTollFree" => {
        "location_id" => nil,
        "quantity" => nil,
        "routing" => nil,
        "failover_busy" => nil,
        "failover_unreachable" => nil,
        "failover_noanswer" => nil,
        "voicemail" => nil,
        "pop" => nil,
        "dialtime" => nil,
        "cnam" => nil,
        "callerid_prefix" => nil,
        "note" => nil,
        "account" => nil,
        "monthly" => nil,
        "setup" => nil,
        "minute" => nil,
        "test" => nil
      }.freeze,
      "orderDIDVirtual" => {
        "digits" => nil,
        "routing" => nil,
        "failover_busy" => nil,
        "failover_unreachable" => nil,
        "failover_noanswer" => nil,
        "voicemail" => nil,
        "pop" => nil,
        "dialtime" => nil,
        "cnam" => nil,
        "callerid_prefix" => nil,
        "note" => nil,
        "account" => nil,
        "monthly" => nil,
        "setup" => nil,
        "minute" => nil,
        "test" => nil
      }.freeze,
      "orderTollFree" => {
        "did" => nil,
        "routing" => nil,
        "failover_busy" => nil,
        "failover_unreachable" => nil,
        "failover_noanswer" => nil,
        "voicemail" => nil,
        "pop" => nil,
        "dialtime" => nil,
        "cnam" => nil,
        "callerid_prefix" => nil,
        "note" => nil,
        "account" => nil,
        "monthly" => nil,
        "setup" => nil,
        "minute" => nil,
        "test" => nil
      }.freeze,
      "orderVanity" => {
        "did" => nil,
        "routing" => nil,
        "failover_busy" => nil,
        "failover_unreachable" => nil,
        "failover_noanswer" => nil,
        "voicemail" => nil,
        "pop" => nil,
        "dialtime" => nil,
        "cnam" => nil,
        "callerid_prefix" => nil,
        "note" => nil,
        "carrier" => nil,
        "account" => nil,
        "monthly" => nil,
        "setup" => nil,
        "minute" => nil,
        "test" => nil
      }.freeze,
      "removeDIDvPRI" => {
        "vpri" => nil,
        "did" => nil
      }.freeze,
      "searchDIDsCAN" => {
        "province" => nil,
        "type" => nil,
        "query" => nil
      }.freeze,
      "searchDIDsUSA" => {
        "state" => nil,
        "type" => nil,
        "query" => nil
      }.freeze,
      "searchTollFreeCanUS" => {
        "type" => nil,
        "query" => nil
      }.freeze,
      "searchTollFreeUSA" => {
        "type" => nil,
        "query" => nil
      }.freeze,
      "searchVanity" => {
        "type" => nil,
        "query" => nil
      }.freeze,
      "setDIDBillingType" => {
        "did" => nil,
        "billing_type" => nil
      }.freeze,
      "setDIDInfo" => {
        "did" => nil,
        "routing" => nil,
        "failover_busy" => nil,
        "failover_unreachable" => nil,
        "failover_noanswer" => nil,
        "voicemail" => nil,
        "pop" => nil,
        "dialtime" => nil,
        "cnam" => nil,
        "callerid_prefix" => nil,
        "note" => nil,
        "port_out_pin" => nil,
        "billing_type" => nil,
        "record_calls" => nil,
        "transcribe" => nil,
        "transcription_locale" => nil,
        "transcription_email" => nil,
        "transcription_start_delay" => nil,
        "voicemail_threshold" => nil,
        "inbound_dialing_mode" => nil,
        "transcription_redaction" => ["no", "yes"].freeze,
        "transcription_summary" => ["no", "yes"].freeze,
        "transcription_sentiment" => ["no", "yes"].freeze,
        "sms_sipaccount_enabled" => nil,
        "sms_sipaccount" => nil
      }.freeze,
      "setDIDPOP" => {
        "did" => nil,
        "pop" => nil
      }.freeze,
      "setDIDRouting" => {
        "did" => nil,
        "routing" => nil
      }.freeze,
      "setDIDVoicemail" => {
        "did" => nil,
        "voicemail" => nil
      }.freeze,
      "unconnectDID" => {
        "did" => nil
      }.freeze,
      "unconnectFAX" => {
        "did" => nil
      }.freeze,
      "getBackOrders" => {
        "id" => nil
      }.freeze,
      "e911AddressTypes" => {
        "type" => nil
      }.freeze,
      "e911Cancel" => {
        "did" => nil
      }.freeze,
      "e911Info" => {
        "did" => nil
      }.freeze,
      "e911Provision" => {
        "did" => nil,
        "full_name" => nil,
        "street_number" => nil,
        "street_name" => nil,
        "address_type" => nil,
        "address_number" => nil,
        "city" => nil,
        "state" => nil,
        "country" => nil,
        "zip" => nil,
        "language" => nil,
        "other_info" => nil,
        "zip_code" => nil,
        "email" => nil
      }.freeze,
      "e911ProvisionManually" => {
        "did" => nil,
        "full_name" => nil,
        "street_number" => nil,
        "street_name" => nil,
        "address_type" => nil,
        "address_number" => nil,
        "city" => nil,
        "state" => nil,
        "country" => nil,
        "zip" => nil,
        "language" => nil,
        "other_info" => nil,
        "zip_code" => nil,
        "email" => nil
      }.freeze,
      "e911Update" => {
        "did" => nil,
        "full_name" => nil,
        "street_number" => nil,
        "street_name" => nil,
        "address_type" => nil,
        "address_number" => nil,
        "city" => nil,
        "state" => nil,
        "country" => nil,
        "zip" => nil,
        "language" => nil,
        "other_info" => nil,
        "zip_code" => nil,
        "email" => nil
      }.freeze,
      "e911Validate" => {
        "did" => nil,
        "full_name" => nil,
        "street_number" => nil,
        "street_name" => nil,
        "address_type" => nil,
        "address_number" => nil,
        "city" => nil,
        "state" => nil,
        "country" => nil,
        "zip" => nil,
        "language" => nil,
        "other_info" => nil,
        "zip_code" => nil,
        "email" => nil
      }.freeze,
      "cancelFaxNumber" => {
        "id" => nil,
        "test" => nil
      }.freeze,
      "deleteFaxMessage" => {
        "id" => nil,
        "test" => nil
      }.freeze,
      "delEmailToFax" => {
        "id" => nil,
        "test" => nil
      }.freeze,
      "delFaxFolder" => {
        "id" => nil,
        "test" => nil
      }.freeze,
      "getFaxProvinces" => {
        "province" => nil
      }.freeze,
      "getFaxStates" => {
        "state" => nil
      }.freeze,
      "getFaxRateCentersCAN" => {
        "province" => nil
      }.freeze,
      "getFaxRateCentersUSA" => {
        "state" => nil
      }.freeze,
      "getFaxNumbersInfo" => {
        "did" => nil
      }.freeze,
      "getFaxNumbersPortability" => {
        "did" => nil
      }.freeze,
      "getFaxMessages" => {
        "from" => nil,
        "to" => nil,
        "folder" => nil,
        "id" => nil
      }.freeze,
      "getFaxMessagePDF" => {
        "id" => nil
      }.freeze,
      "getFaxFolders" => {
        "id" => nil
      }.freeze,
      "getEmailToFax" => {
        "id" => nil
      }.freeze,
      "mailFaxMessagePDF" => {
        "id" => nil,
        "email" => nil
      }.freeze,
      "moveFaxMessage" => {
        "fax_id" => nil,
        "folder_id" => nil,
        "test" => nil
      }.freeze,
      "orderFaxNumber" => {
        "location" => nil,
        "quantity" => nil,
        "email" => nil,
        "email_enable" => nil,
        "email_attach_file" => nil,
        "url_callback" => nil,
        "url_callback_enable" => nil,
        "url_callback_retry" => nil,
        "test" => nil
      }.freeze,
      "setFaxFolder" => {
        "id" => nil,
        "name" => nil,
        "test" => nil
      }.freeze,
      "setEmailToFax" => {
        "id" => nil,
        "enabled" => nil,
        "auth_email" => nil,
        "from_number_id" => nil,
        "security_code_enabled" => nil,
        "security_code" => nil,
        "test" => nil
      }.freeze,
      "searchFaxAreaCodeCAN" => {
        "area_code" => nil
      }.freeze,
      "searchFaxAreaCodeUSA" => {
        "area_code" => nil
      }.freeze,
      "setFaxNumberInfo" => {
        "did" => nil,
        "email" => nil,
        "email_enable" => nil,
        "email_attach_file" => nil,
        "url_callback" => nil,
        "url_callback_enable" => nil,
        "url_callback_retry" => nil,
        "test" => nil,
        "fax_to_sip_enabled" => nil,
        "fax_to_sip_enabled_account" => nil,
        "note" => nil
      }.freeze,
      "setFaxNumberEmail" => {
        "did" => nil,
        "email" => nil,
        "email_enable" => nil,
        "email_attach_file" => nil,
        "test" => nil
      }.freeze,
      "setFaxNumberURLCallback" => {
        "did" => nil,
        "url_callback" => nil,
        "url_callback_enable" => nil,
        "url_callback_retry" => nil,
        "test" => nil
      }.freeze,
      "sendFaxMessage" => {
        "to_number" => nil,
        "from_name" => nil,
        "from_number" => nil,
        "send_email_enabled" => nil,
        "send_email" => nil,
        "station_id" => nil,
        "file" => nil,
        "test" => nil
      }.freeze,
      "getBalance" => {
        "advanced" => nil
      }.freeze,
      "getCountries" => {
        "country" => nil
      }.freeze,
      "getIP" => {}.freeze,
      "getLanguages" => {
        "language" => nil
      }.freeze,
      "getLocales" => {
        "locale" => nil
      }.freeze,
      "getServersInfo" => {
        "server_pop" => nil
      }.freeze,
      "getTimezones" => {
        "timezone" => nil
      }.freeze,
      "getTransactionHistory" => {
        "date_from" => nil,
        "date_to" => nil
      }.freeze,
      "getInvoice" => {
        "from" => nil,
        "to" => nil,
        "range" => nil,
        "type" => nil
      }.freeze,
      "getPortability" => {
        "did" => nil
      }.freeze,
      "addLNPPort" => {
        "portType" => nil,
        "numbers" => nil,
        "isPartial" => nil,
        "locationType" => nil,
        "isMobile" => nil,
        "pin" => nil,
        "btn" => nil,
        "services" => nil,
        "tfType" => nil,
        "statementName" => nil,
        "firstName" => nil,
        "lastName" => nil,
        "address1" => nil,
        "address2" => nil,
        "city" => nil,
        "zip" => nil,
        "state" => nil,
        "country" => nil,
        "providerName" => nil,
        "providerAccount" => nil,
        "notes" => nil,
        "imei" => nil
      }.freeze,
      "addLNPFile" => {
        "portid" => nil,
        "file" => nil
      }.freeze,
      "getLNPStatus" => {
        "portid" => nil
      }.freeze,
      "getLNPNotes" => {
        "portid" => nil
      }.freeze,
      "getLNPListStatus" => {}.freeze,
      "getLNPList" => {
        "portid" => nil,
        "portStatus" => nil,
        "startDate" => nil,
        "endDate" => nil
      }.freeze,
      "getLNPDetails" => {
        "portid" => nil
      }.freeze,
      "getLNPAttachList" => {
        "portid" => nil
      }.freeze,
      "getLNPAttach" => {
        "attachid" => nil,
        "portid" => nil
      }.freeze,
      "deleteSMS" => {
        "id" => nil
      }.freeze,
      "deleteMMS" => {
        "id" => nil
      }.freeze,
      "getResellerSMS" => {
        "sms" => nil,
        "client" => nil,
        "from" => nil,
        "to" => nil,
        "type" => nil,
        "did" => nil,
        "contact" => nil,
        "limit" => nil,
        "timezone" => nil,
        "all_messages" => nil
      }.freeze,
      "getResellerMMS" => {
        "mms" => nil,
        "client" => nil,
        "from" => nil,
        "to" => nil,
        "type" => nil,
        "did" => nil,
        "contact" => nil,
        "limit" => nil,
        "timezone" => nil,
        "all_messages" => nil,
        "sms" => nil
      }.freeze,
      "getSMS" => {
        "sms" => nil,
        "from" => nil,
        "to" => nil,
        "type" => nil,
        "did" => nil,
        "contact" => nil,
        "limit" => nil,
        "timezone" => nil,
        "all_messages" => nil
      }.freeze,
      "getMMS" => {
        "mms" => nil,
        "from" => nil,
        "to" => nil,
        "type" => nil,
        "did" => nil,
        "contact" => nil,
        "limit" => nil,
        "timezone" => nil,
        "all_messages" => nil
      }.freeze,
      "getMediaMMS" => {
        "id" => nil,
        "media_as_array" => nil
      }.freeze,
      "sendSMS" => {
        "did" => nil,
        "dst" => nil,
        "message" => nil
      }.freeze,
      "sendMMS" => {
        "did" => nil,
        "dst" => nil,
        "message" => nil,
        "media1" => nil,
        "media2" => nil,
        "media3" => nil
      }.freeze,
      "setSMS" => {
        "did" => nil,
        "enable" => nil,
        "email_enabled" => nil,
        "email_address" => nil,
        "sms_forward_enable" => nil,
        "sms_forward" => nil,
        "url_callback_enable" => nil,
        "url_callback" => nil,
        "url_callback_retry" => nil,
        "sms_sipaccount" => nil,
        "sms_sipaccount_enabled" => nil,
        "webhook_enable" => nil,
        "webhook" => nil,
        "dialmode" => nil,
        "smpp_enabled" => nil,
        "smpp_url" => nil,
        "smpp_user" => nil,
        "smpp_pass" => nil
      }.freeze,
      "getCallParking" => {
        "callparking" => nil
      }.freeze,
      "delCallParking" => {
        "callparking" => nil
      }.freeze,
      "setCallParking" => {
        "callparking" => nil,
        "name" => nil,
        "timeout" => nil,
        "music" => nil,
        "failover" => nil,
        "language" => nil,
        "destination" => nil,
        "delay" => nil,
        "blf_lamps" => nil
      }.freeze,
      "delCallRecording" => {
        "callrecording" => nil,
        "account" => nil
      }.freeze,
      "delRecording" => {
        "recording" => nil
      }.freeze,
      "getMusicOnHold" => {
        "music_on_hold" => nil
      }.freeze,
      "setMusicOnHold" => {
        "name" => nil,
        "description" => nil,
        "volume" => nil,
        "sort" => nil,
        "recordings" => nil
      }.freeze,
      "delMusicOnHold" => {
        "music_on_hold" => nil
      }.freeze,
      "getRecordings" => {
        "recording" => nil
      }.freeze,
      "getRecordingFile" => {
        "recording" => nil
      }.freeze,
      "setRecording" => {
        "recording" => nil,
        "file" => nil,
        "name" => nil
      }.freeze,
      "getCallRecording" => {
        "callrecording" => nil,
        "account" => nil
      }.freeze,
      "getCallRecordings" => {
        "account" => nil,
        "start" => nil,
        "length" => nil,
        "date_from" => nil,
        "date_to" => nil,
        "call_type" => nil
      }.freeze,
      "sendCallRecordingEmail" => {
        "callrecording" => nil,
        "account" => nil,
        "email" => nil
      }.freeze,
      "createVoicemail" => {
        "digits" => nil,
        "name" => nil,
        "password" => nil,
        "skip_password" => nil,
        "email" => nil,
        "attach_message" => ["no", "yes"].freeze,
        "delete_message" => ["no", "yes"].freeze,
        "say_time" => ["no", "yes"].freeze,
        "timezone" => nil,
        "say_callerid" => ["no", "yes"].freeze,
        "play_instructions" => nil,
        "language" => nil,
        "email_attachment_format" => nil,
        "unavailable_message_recording" => nil,
        "transcription" => ["no", "yes"].freeze,
        "transcription_locale" => nil,
        "transcription_redaction" => ["no", "yes"].freeze,
        "transcription_sentiment" => ["no", "yes"].freeze,
        "transcription_summary" => ["no", "yes"].freeze,
        "transcription_format" => nil,
        "client" => nil,
        "transcription_delay" => nil
      }.freeze,
      "delMessages" => {
        "mailbox" => nil,
        "folder" => nil,
        "message_num" => nil
      }.freeze,
      "delVoicemail" => {
        "mailbox" => nil
      }.freeze,
      "getPlayInstructions" => {
        "play_instructions" => nil
      }.freeze,
      "getVoicemailTranscriptions" => {
        "account" => nil,
        "mailbox" => nil,
        "date_to" => nil,
        "date_from" => nil,
        "folder" => nil
      }.freeze,
      "getVoicemailAttachmentFormats" => {
        "email_attachment_format" => nil
      }.freeze,
      "getVoicemails" => {
        "mailbox" => nil,
        "client" => nil
      }.freeze,
      "setVoicemail" => {
        "mailbox" => nil,
        "name" => nil,
        "password" => nil,
        "skip_password" => nil,
        "email" => nil,
        "attach_message" => ["no", "yes"].freeze,
        "delete_message" => ["no", "yes"].freeze,
        "say_time" => ["no", "yes"].freeze,
        "timezone" => nil,
        "say_callerid" => ["no", "yes"].freeze,
        "play_instructions" => nil,
        "language" => nil,
        "email_attachment_format" => nil,
        "unavailable_message_recording" => nil,
        "transcription" => ["no", "yes"].freeze,
        "transcription_locale" => nil,
        "transcription_redaction" => ["no", "yes"].freeze,
        "transcription_sentiment" => ["no", "yes"].freeze,
        "transcription_summary" => ["no", "yes"].freeze,
        "transcription_format" => nil,
        "client" => nil,
        "transcription_delay" => nil
      }.freeze,
      "getVoicemailFolders" => {
        "folder" => nil,
        "mailbox" => nil
      }.freeze,
      "getVoicemailMessages" => {
        "mailbox" => nil,
        "folder" => nil,
        "date_from" => nil,
        "date_to" => nil
      }.freeze,
      "getVoicemailMessageFile" => {
        "mailbox" => nil,
        "folder" => nil,
        "message_num" => nil,
        "format" => nil
      }.freeze,
      "sendVoicemailEmail" => {
        "mailbox" => nil,
        "folder" => nil,
        "message_num" => nil,
        "email_address" => nil
      }.freeze,
      "markListenedVoicemailMessage" => {
        "mailbox" => nil,
        "folder" => nil,
        "message_num" => nil,
        "listened" => ["no", "yes"].freeze
      }.freeze,
      "markUrgentVoicemailMessage" => {
        "mailbox" => nil,
        "folder" => nil,
        "message_num" => nil,
        "urgent" => ["no", "yes"].freeze
      }.freeze,
      "moveFolderVoicemailMessage" => {
        "mailbox" => nil,
        "folder" => nil,
        "message_num" => nil,
        "new_folder" => nil
      }.freeze
    }.freeze

    # Run the checks of a method; there are none for a method that nothing can be wrong with.
    def self.run(method, call)
      case method
      when "createSubAccount" then Areas::Accounts.create_sub_account(call)
      when "delSubAccount" then Areas::Accounts.del_sub_account(call)
      when "getAllowedCodecs" then Areas::Accounts.get_allowed_codecs(call)
      when "getAuthTypes" then Areas::Accounts.get_auth_types(call)
      when "getDeviceTypes" then Areas::Accounts.get_device_types(call)
      when "getDTMFModes" then Areas::Accounts.get_dtmf_modes(call)
      when "getLockInternational" then Areas::Accounts.get_lock_international(call)
      when "getNAT" then Areas::Accounts.get_nat(call)
      when "getProtocols" then Areas::Accounts.get_protocols(call)
      when "getRegistrationStatus" then Areas::Accounts.get_registration_status(call)
      when "getReportEstimatedHoldTime" then Areas::Accounts.get_report_estimated_hold_time(call)
      when "getRoutes" then Areas::Accounts.get_routes(call)
      when "getSubAccounts" then Areas::Accounts.get_sub_accounts(call)
      when "setSubAccount" then Areas::Accounts.set_sub_account(call)
      when "setLocation" then Areas::Accounts.set_location(call)
      when "delLocation" then Areas::Accounts.del_location(call)
      when "delCallback" then Areas::Callflow.del_callback(call)
      when "delCallerIDFiltering" then Areas::Callflow.del_caller_id_filtering(call)
      when "delDISA" then Areas::Callflow.del_disa(call)
      when "delForwarding" then Areas::Callflow.del_forwarding(call)
      when "delIVR" then Areas::Callflow.del_ivr(call)
      when "delPhonebook" then Areas::Callflow.del_phonebook(call)
      when "delPhonebookGroup" then Areas::Callflow.del_phonebook_group(call)
      when "delQueue" then Areas::Callflow.del_queue(call)
      when "delRingGroup" then Areas::Callflow.del_ring_group(call)
      when "delSIPURI" then Areas::Callflow.del_sipuri(call)
      when "delStaticMember" then Areas::Callflow.del_static_member(call)
      when "delTimeCondition" then Areas::Callflow.del_time_condition(call)
      when "getCallbacks" then Areas::Callflow.get_callbacks(call)
      when "getCallerIDFiltering" then Areas::Callflow.get_caller_id_filtering(call)
      when "getDISAs" then Areas::Callflow.get_disas(call)
      when "getForwardings" then Areas::Callflow.get_forwardings(call)
      when "getIVRs" then Areas::Callflow.get_ivrs(call)
      when "getJoinWhenEmptyTypes" then Areas::Callflow.get_join_when_empty_types(call)
      when "getPhonebook" then Areas::Callflow.get_phonebook(call)
      when "getPhonebookGroups" then Areas::Callflow.get_phonebook_groups(call)
      when "getQueues" then Areas::Callflow.get_queues(call)
      when "getRingGroups" then Areas::Callflow.get_ring_groups(call)
      when "getRingStrategies" then Areas::Callflow.get_ring_strategies(call)
      when "getSIPURIs" then Areas::Callflow.get_sipuris(call)
      when "getStaticMembers" then Areas::Callflow.get_static_members(call)
      when "getTimeConditions" then Areas::Callflow.get_time_conditions(call)
      when "getVoicemailSetups" then Areas::Callflow.get_voicemail_setups(call)
      when "setCallback" then Areas::Callflow.set_callback(call)
      when "setCallerIDFiltering" then Areas::Callflow.set_caller_id_filtering(call)
      when "setDISA" then Areas::Callflow.set_disa(call)
      when "setForwarding" then Areas::Callflow.set_forwarding(call)
      when "setIVR" then Areas::Callflow.set_ivr(call)
      when "setPhonebook" then Areas::Callflow.set_phonebook(call)
      when "setPhonebookGroup" then Areas::Callflow.set_phonebook_group(call)
      when "setQueue" then Areas::Callflow.set_queue(call)
      when "setRingGroup" then Areas::Callflow.set_ring_group(call)
      when "setSIPURI" then Areas::Callflow.set_sipuri(call)
      when "setStaticMember" then Areas::Callflow.set_static_member(call)
      when "setTimeCondition" then Areas::Callflow.set_time_condition(call)
      when "getCallHuntings" then Areas::Callflow.get_call_huntings(call)
      when "delCallHunting" then Areas::Callflow.del_call_hunting(call)
      when "setCallHunting" then Areas::Callflow.set_call_hunting(call)
      when "getSequences" then Areas::Callflow.get_sequences(call)
      when "setSequences" then Areas::Callflow.set_sequences(call)
      when "delSequences" then Areas::Callflow.del_sequences(call)
      when "getCallAccounts" then Areas::Cdr.get_call_accounts(call)
      when "getCallTypes" then Areas::Cdr.get_call_types(call)
      when "getCDR" then Areas::Cdr.get_cdr(call)
      when "getRates" then Areas::Cdr.get_rates(call)
      when "getResellerCDR" then Areas::Cdr.get_reseller_cdr(call)
      when "getCallTranscriptions" then Areas::Cdr.get_call_transcriptions(call)
      when "getTerminationRates" then Areas::Cdr.get_termination_rates(call)
      when "addCharge" then Areas::Clients.add_charge(call)
      when "addPayment" then Areas::Clients.add_payment(call)
      when "delClient" then Areas::Clients.del_client(call)
      when "getBalanceManagement" then Areas::Clients.get_balance_management(call)
      when "getCharges" then Areas::Clients.get_charges(call)
      when "getClientPackages" then Areas::Clients.get_client_packages(call)
      when "getClients" then Areas::Clients.get_clients(call)
      when "getClientThreshold" then Areas::Clients.get_client_threshold(call)
      when "getDeposits" then Areas::Clients.get_deposits(call)
      when "getPackages" then Areas::Clients.get_packages(call)
      when "getResellerBalance" then Areas::Clients.get_reseller_balance(call)
      when "setClient" then Areas::Clients.set_client(call)
      when "setClientThreshold" then Areas::Clients.set_client_threshold(call)
      when "signupClient" then Areas::Clients.signup_client(call)
      when "getConference" then Areas::Conference.get_conference(call)
      when "setConference" then Areas::Conference.set_conference(call)
      when "delConference" then Areas::Conference.del_conference(call)
      when "addMemberToConference" then Areas::Conference.add_member_to_conference(call)
      when "delMemberFromConference" then Areas::Conference.del_member_from_conference(call)
      when "getConferenceMembers" then Areas::Conference.get_conference_members(call)
      when "getConferenceRecordings" then Areas::Conference.get_conference_recordings(call)
      when "getConferenceRecordingFile" then Areas::Conference.get_conference_recording_file(call)
      when "setConferenceMember" then Areas::Conference.set_conference_member(call)
      when "delConferenceMember" then Areas::Conference.del_conference_member(call)
      when "assignDIDvPRI" then Areas::Dids.assign_di_dv_pri(call)
      when "backOrderDIDUSA" then Areas::Dids.back_order_didusa(call)
      when "backOrderDIDCAN" then Areas::Dids.back_order_didcan(call)
      when "cancelDID" then Areas::Dids.cancel_did(call)
      when "connectDID" then Areas::Dids.connect_did(call)
      when "connectFAX" then Areas::Dids.connect_fax(call)
      when "getCarriers" then Areas::Dids.get_carriers(call)
      when "getDIDCountries" then Areas::Dids.get_did_countries(call)
      when "getDIDsCAN" then Areas::Dids.get_dids_can(call)
      when "getDIDvPRI" then Areas::Dids.get_di_dv_pri(call)
      when "getDIDsInfo" then Areas::Dids.get_dids_info(call)
      when "getDIDsInternationalGeographic" then Areas::Dids.get_dids_international_geographic(call)
      when "getDIDsInternationalNational" then Areas::Dids.get_dids_international_national(call)
      when "getDIDsInternationalTollFree" then Areas::Dids.get_dids_international_toll_free(call)
      when "getDIDsUSA" then Areas::Dids.get_dids_usa(call)
      when "getRateCentersCAN" then Areas::Dids.get_rate_centers_can(call)
      when "getRateCentersUSA" then Areas::Dids.get_rate_centers_usa(call)
      when "orderDID" then Areas::Dids.order_did(call)
      when "orderDIDInternationalGeographic" then Areas::Dids.order_did_international_geographic(call)
      when "orderDIDInternationalNational" then Areas::Dids.order_did_international_national(call)
      when "orderDIDInternationalTollFree" then Areas::Dids.order_did_international_toll_free(call)
      when "orderDIDVirtual" then Areas::Dids.order_did_virtual(call)
      when "orderTollFree" then Areas::Dids.order_toll_free(call)
      when "orderVanity" then Areas::Dids.order_vanity(call)
      when "removeDIDvPRI" then Areas::Dids.remove_di_dv_pri(call)
      when "searchDIDsCAN" then Areas::Dids.search_dids_can(call)
      when "searchDIDsUSA" then Areas::Dids.search_dids_usa(call)
      when "searchTollFreeCanUS" then Areas::Dids.search_toll_free_can_us(call)
      when "searchTollFreeUSA" then Areas::Dids.search_toll_free_usa(call)
      when "searchVanity" then Areas::Dids.search_vanity(call)
      when "setDIDBillingType" then Areas::Dids.set_did_billing_type(call)
      when "setDIDInfo" then Areas::Dids.set_did_info(call)
      when "setDIDPOP" then Areas::Dids.set_didpop(call)
      when "setDIDRouting" then Areas::Dids.set_did_routing(call)
      when "setDIDVoicemail" then Areas::Dids.set_did_voicemail(call)
      when "unconnectDID" then Areas::Dids.unconnect_did(call)
      when "unconnectFAX" then Areas::Dids.unconnect_fax(call)
      when "getBackOrders" then Areas::Dids.get_back_orders(call)
      when "e911Cancel" then Areas::E911.e911_cancel(call)
      when "e911Info" then Areas::E911.e911_info(call)
      when "e911Provision" then Areas::E911.e911_provision(call)
      when "e911ProvisionManually" then Areas::E911.e911_provision_manually(call)
      when "e911Update" then Areas::E911.e911_update(call)
      when "e911Validate" then Areas::E911.e911_validate(call)
      when "cancelFaxNumber" then Areas::Fax.cancel_fax_number(call)
      when "deleteFaxMessage" then Areas::Fax.delete_fax_message(call)
      when "delEmailToFax" then Areas::Fax.del_email_to_fax(call)
      when "delFaxFolder" then Areas::Fax.del_fax_folder(call)
      when "getFaxProvinces" then Areas::Fax.get_fax_provinces(call)
      when "getFaxStates" then Areas::Fax.get_fax_states(call)
      when "getFaxRateCentersCAN" then Areas::Fax.get_fax_rate_centers_can(call)
      when "getFaxRateCentersUSA" then Areas::Fax.get_fax_rate_centers_usa(call)
      when "getFaxNumbersInfo" then Areas::Fax.get_fax_numbers_info(call)
      when "getFaxNumbersPortability" then Areas::Fax.get_fax_numbers_portability(call)
      when "getFaxMessages" then Areas::Fax.get_fax_messages(call)
      when "getFaxMessagePDF" then Areas::Fax.get_fax_message_pdf(call)
      when "getFaxFolders" then Areas::Fax.get_fax_folders(call)
      when "getEmailToFax" then Areas::Fax.get_email_to_fax(call)
      when "mailFaxMessagePDF" then Areas::Fax.mail_fax_message_pdf(call)
      when "moveFaxMessage" then Areas::Fax.move_fax_message(call)
      when "orderFaxNumber" then Areas::Fax.order_fax_number(call)
      when "setFaxFolder" then Areas::Fax.set_fax_folder(call)
      when "setEmailToFax" then Areas::Fax.set_email_to_fax(call)
      when "searchFaxAreaCodeCAN" then Areas::Fax.search_fax_area_code_can(call)
      when "searchFaxAreaCodeUSA" then Areas::Fax.search_fax_area_code_usa(call)
      when "setFaxNumberInfo" then Areas::Fax.set_fax_number_info(call)
      when "setFaxNumberEmail" then Areas::Fax.set_fax_number_email(call)
      when "setFaxNumberURLCallback" then Areas::Fax.set_fax_number_url_callback(call)
      when "sendFaxMessage" then Areas::Fax.send_fax_message(call)
      when "getCountries" then Areas::General.get_countries(call)
      when "getLanguages" then Areas::General.get_languages(call)
      when "getServersInfo" then Areas::General.get_servers_info(call)
      when "getTimezones" then Areas::General.get_timezones(call)
      when "getTransactionHistory" then Areas::General.get_transaction_history(call)
      when "getInvoice" then Areas::General.get_invoice(call)
      when "getPortability" then Areas::Lnp.get_portability(call)
      when "addLNPPort" then Areas::Lnp.add_lnp_port(call)
      when "addLNPFile" then Areas::Lnp.add_lnp_file(call)
      when "getLNPStatus" then Areas::Lnp.get_lnp_status(call)
      when "getLNPNotes" then Areas::Lnp.get_lnp_notes(call)
      when "getLNPList" then Areas::Lnp.get_lnp_list(call)
      when "getLNPDetails" then Areas::Lnp.get_lnp_details(call)
      when "getLNPAttachList" then Areas::Lnp.get_lnp_attach_list(call)
      when "getLNPAttach" then Areas::Lnp.get_lnp_attach(call)
      when "deleteSMS" then Areas::Messaging.delete_sms(call)
      when "deleteMMS" then Areas::Messaging.delete_mms(call)
      when "getResellerSMS" then Areas::Messaging.get_reseller_sms(call)
      when "getResellerMMS" then Areas::Messaging.get_reseller_mms(call)
      when "getSMS" then Areas::Messaging.get_sms(call)
      when "getMMS" then Areas::Messaging.get_mms(call)
      when "getMediaMMS" then Areas::Messaging.get_media_mms(call)
      when "sendSMS" then Areas::Messaging.send_sms(call)
      when "sendMMS" then Areas::Messaging.send_mms(call)
      when "setSMS" then Areas::Messaging.set_sms(call)
      when "getCallParking" then Areas::Parking.get_call_parking(call)
      when "delCallParking" then Areas::Parking.del_call_parking(call)
      when "setCallParking" then Areas::Parking.set_call_parking(call)
      when "delCallRecording" then Areas::Recordings.del_call_recording(call)
      when "delRecording" then Areas::Recordings.del_recording(call)
      when "getMusicOnHold" then Areas::Recordings.get_music_on_hold(call)
      when "setMusicOnHold" then Areas::Recordings.set_music_on_hold(call)
      when "delMusicOnHold" then Areas::Recordings.del_music_on_hold(call)
      when "getRecordings" then Areas::Recordings.get_recordings(call)
      when "getRecordingFile" then Areas::Recordings.get_recording_file(call)
      when "setRecording" then Areas::Recordings.set_recording(call)
      when "getCallRecording" then Areas::Recordings.get_call_recording(call)
      when "getCallRecordings" then Areas::Recordings.get_call_recordings(call)
      when "sendCallRecordingEmail" then Areas::Recordings.send_call_recording_email(call)
      when "createVoicemail" then Areas::Voicemail.create_voicemail(call)
      when "delMessages" then Areas::Voicemail.del_messages(call)
      when "delVoicemail" then Areas::Voicemail.del_voicemail(call)
      when "getPlayInstructions" then Areas::Voicemail.get_play_instructions(call)
      when "getVoicemailTranscriptions" then Areas::Voicemail.get_voicemail_transcriptions(call)
      when "getVoicemailAttachmentFormats" then Areas::Voicemail.get_voicemail_attachment_formats(call)
      when "getVoicemails" then Areas::Voicemail.get_voicemails(call)
      when "setVoicemail" then Areas::Voicemail.set_voicemail(call)
      when "getVoicemailFolders" then Areas::Voicemail.get_voicemail_folders(call)
      when "getVoicemailMessages" then Areas::Voicemail.get_voicemail_messages(call)
      when "getVoicemailMessageFile" then Areas::Voicemail.get_voicemail_message_file(call)
      when "sendVoicemailEmail" then Areas::Voicemail.send_voicemail_email(call)
      when "markListenedVoicemailMessage" then Areas::Voicemail.mark_listened_voicemail_message(call)
      when "markUrgentVoicemailMessage" then Areas::Voicemail.mark_urgent_voicemail_message(call)
      when "moveFolderVoicemailMessage" then Areas::Voicemail.move_folder_voicemail_message(call)
      end
    end
  end
  private_constant :MethodTable
end
