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
    # The parameters in documented order.
    PARAMETERS = {
      "createSubAccount" => [
        "username",
        "protocol",
        "description",
        "auth_type",
        "password",
        "ip",
        "device_type",
        "callerid_number",
        "canada_routing",
        "lock_international",
        "international_route",
        "music_on_hold",
        "language",
        "allowed_codecs",
        "dtmf_mode",
        "nat",
        "sip_traffic",
        "max_expiry",
        "rtp_timeout",
        "rtp_hold_timeout",
        "ip_restriction",
        "enable_ip_restriction",
        "pop_restriction",
        "enable_pop_restriction",
        "internal_extension",
        "internal_voicemail",
        "internal_dialtime",
        "reseller_client",
        "reseller_package",
        "reseller_nextbilling",
        "reseller_chargesetup",
        "send_bye",
        "record_calls",
        "transcribe",
        "transcription_locale",
        "transcription_email",
        "transcription_start_delay",
        "enable_internal_cnam",
        "internal_cnam",
        "dialing_mode",
        "tfcarrier",
        "internal_extension_location",
        "allow225",
        "transcription_redaction",
        "transcription_summary",
        "transcription_sentiment",
        "parking_lot",
        "default_e911",
        "call_pickup_behavior"
      ].freeze,
      "delSubAccount" => [
        "id"
      ].freeze,
      "getAllowedCodecs" => [
        "codec"
      ].freeze,
      "getAuthTypes" => [
        "type"
      ].freeze,
      "getDeviceTypes" => [
        "device_type"
      ].freeze,
      "getDTMFModes" => [
        "dtmf_mode"
      ].freeze,
      "getLockInternational" => [
        "lock_international"
      ].freeze,
      "getNAT" => [
        "nat"
      ].freeze,
      "getProtocols" => [
        "protocol"
      ].freeze,
      "getRegistrationStatus" => [
        "account"
      ].freeze,
      "getReportEstimatedHoldTime" => [
        "type"
      ].freeze,
      "getRoutes" => [
        "route"
      ].freeze,
      "getSubAccounts" => [
        "account"
      ].freeze,
      "setSubAccount" => [
        "id",
        "description",
        "auth_type",
        "password",
        "ip",
        "device_type",
        "callerid_number",
        "canada_routing",
        "lock_international",
        "international_route",
        "music_on_hold",
        "language",
        "allowed_codecs",
        "dtmf_mode",
        "nat",
        "sip_traffic",
        "max_expiry",
        "rtp_timeout",
        "rtp_hold_timeout",
        "ip_restriction",
        "enable_ip_restriction",
        "pop_restriction",
        "enable_pop_restriction",
        "internal_extension",
        "internal_voicemail",
        "internal_dialtime",
        "reseller_client",
        "reseller_package",
        "reseller_nextbilling",
        "reseller_chargesetup",
        "send_bye",
        "record_calls",
        "transcribe",
        "transcription_locale",
        "transcription_email",
        "transcription_start_delay",
        "dialing_mode",
        "tfcarrier",
        "internal_extension_location",
        "default_e911",
        "allow225",
        "parking_lot",
        "enable_internal_cnam",
        "internal_cnam",
        "call_pickup_behavior"
      ].freeze,
      "setLocation" => [
        "name"
      ].freeze,
      "getLocations" => [].freeze,
      "delLocation" => [
        "name",
        "id"
      ].freeze,
      "delCallback" => [
        "callback"
      ].freeze,
      "delCallerIDFiltering" => [
        "filtering"
      ].freeze,
      "delDISA" => [
        "disa"
      ].freeze,
      "delForwarding" => [
        "forwarding"
      ].freeze,
      "delIVR" => [
        "ivr"
      ].freeze,
      "delPhonebook" => [
        "phonebook"
      ].freeze,
      "delPhonebookGroup" => [
        "group"
      ].freeze,
      "delQueue" => [
        "queue"
      ].freeze,
      "delRingGroup" => [
        "ringgroup"
      ].freeze,
      "delSIPURI" => [
        "sipuri"
      ].freeze,
      "delStaticMember" => [
        "member",
        "queue"
      ].freeze,
      "delTimeCondition" => [
        "timecondition"
      ].freeze,
      "getCallbacks" => [
        "callback"
      ].freeze,
      "getCallerIDFiltering" => [
        "filtering",
        "did"
      ].freeze,
      "getDISAs" => [
        "disa"
      ].freeze,
      "getForwardings" => [
        "forwarding"
      ].freeze,
      "getIVRs" => [
        "ivr"
      ].freeze,
      "getJoinWhenEmptyTypes" => [
        "type"
      ].freeze,
      "getPhonebook" => [
        "phonebook",
        "name",
        "group",
        "group_name"
      ].freeze,
      "getPhonebookGroups" => [
        "name",
        "group"
      ].freeze,
      "getQueues" => [
        "queue"
      ].freeze,
      "getRingGroups" => [
        "ring_group"
      ].freeze,
      "getRingStrategies" => [
        "strategy"
      ].freeze,
      "getSIPURIs" => [
        "sipuri"
      ].freeze,
      "getStaticMembers" => [
        "queue",
        "member"
      ].freeze,
      "getTimeConditions" => [
        "timecondition"
      ].freeze,
      "getVoicemailSetups" => [
        "voicemailsetup"
      ].freeze,
      "setCallback" => [
        "callback",
        "description",
        "number",
        "delay_before",
        "response_timeout",
        "digit_timeout",
        "callerid_number"
      ].freeze,
      "setCallerIDFiltering" => [
        "filter",
        "callerid",
        "did",
        "routing",
        "failover_unreachable",
        "failover_busy",
        "failover_noanswer",
        "note"
      ].freeze,
      "setDISA" => [
        "disa",
        "name",
        "pin",
        "digit_timeout",
        "callerid_override",
        "language"
      ].freeze,
      "setForwarding" => [
        "forwarding",
        "phone_number",
        "callerid_override",
        "description",
        "dtmf_digits",
        "pause",
        "diversion_header",
        "attestation_a_enabled"
      ].freeze,
      "setIVR" => [
        "ivr",
        "name",
        "recording",
        "timeout",
        "language",
        "voicemailsetup",
        "choices"
      ].freeze,
      "setPhonebook" => [
        "phonebook",
        "speed_dial",
        "name",
        "number",
        "callerid",
        "note",
        "group"
      ].freeze,
      "setPhonebookGroup" => [
        "phonebook",
        "group",
        "name",
        "members"
      ].freeze,
      "setQueue" => [
        "queue",
        "queue_name",
        "queue_number",
        "queue_language",
        "queue_password",
        "callerid_prefix",
        "join_announcement",
        "priority_weight",
        "agent_announcement",
        "report_hold_time_agent",
        "member_delay",
        "maximum_wait_time",
        "maximum_callers",
        "join_when_empty",
        "leave_when_empty",
        "ring_strategy",
        "ring_inuse",
        "agent_ring_timeout",
        "retry_timer",
        "wrapup_time",
        "voice_announcement",
        "frequency_announcement",
        "announce_position_frecuency",
        "announce_round_seconds",
        "if_announce_position_enabled_report_estimated_hold_time",
        "thankyou_for_your_patience",
        "music_on_hold",
        "fail_over_routing_timeout",
        "fail_over_routing_full",
        "fail_over_routing_join_empty",
        "fail_over_routing_leave_empty",
        "fail_over_routing_join_unavail",
        "fail_over_routing_leave_unavail"
      ].freeze,
      "setRingGroup" => [
        "ring_group",
        "name",
        "members",
        "voicemail",
        "caller_announcement",
        "music_on_hold",
        "language"
      ].freeze,
      "setSIPURI" => [
        "sipuri",
        "uri",
        "description",
        "callerid_override",
        "callerid_e164"
      ].freeze,
      "setStaticMember" => [
        "member",
        "queue",
        "member_name",
        "account",
        "priority"
      ].freeze,
      "setTimeCondition" => [
        "timecondition",
        "name",
        "routing_match",
        "routing_nomatch",
        "starthour",
        "startminute",
        "endhour",
        "endminute",
        "weekdaystart",
        "weekdayend"
      ].freeze,
      "getCallHuntings" => [
        "callhunting"
      ].freeze,
      "delCallHunting" => [
        "callhunting"
      ].freeze,
      "setCallHunting" => [
        "callhunting",
        "description",
        "music",
        "recording",
        "language",
        "order",
        "members",
        "ring_time",
        "press"
      ].freeze,
      "getSequences" => [
        "sequence",
        "client"
      ].freeze,
      "setSequences" => [
        "sequence",
        "name",
        "steps",
        "client"
      ].freeze,
      "delSequences" => [
        "sequence",
        "client"
      ].freeze,
      "getCallAccounts" => [
        "client"
      ].freeze,
      "getCallBilling" => [].freeze,
      "getCallTypes" => [
        "client"
      ].freeze,
      "getCDR" => [
        "date_from",
        "date_to",
        "answered",
        "noanswer",
        "busy",
        "failed",
        "timezone",
        "calltype",
        "callbilling",
        "account"
      ].freeze,
      "getRates" => [
        "package",
        "query"
      ].freeze,
      "getResellerCDR" => [
        "date_from",
        "date_to",
        "client",
        "answered",
        "noanswer",
        "busy",
        "failed",
        "timezone",
        "calltype",
        "callbilling",
        "account"
      ].freeze,
      "getCallTranscriptions" => [
        "account",
        "date_to",
        "date_from",
        "call_type"
      ].freeze,
      "getTerminationRates" => [
        "query",
        "route"
      ].freeze,
      "addCharge" => [
        "client",
        "charge",
        "description",
        "test"
      ].freeze,
      "addPayment" => [
        "client",
        "payment",
        "description",
        "test"
      ].freeze,
      "delClient" => [
        "client"
      ].freeze,
      "getBalanceManagement" => [
        "balance_management"
      ].freeze,
      "getCharges" => [
        "client"
      ].freeze,
      "getClientPackages" => [
        "client"
      ].freeze,
      "getClients" => [
        "client"
      ].freeze,
      "getClientThreshold" => [
        "client"
      ].freeze,
      "getDeposits" => [
        "client"
      ].freeze,
      "getPackages" => [
        "package"
      ].freeze,
      "getResellerBalance" => [
        "client"
      ].freeze,
      "setClient" => [
        "client",
        "email",
        "password",
        "company",
        "firstname",
        "lastname",
        "address",
        "city",
        "state",
        "country",
        "zip",
        "phone_number",
        "balance_management"
      ].freeze,
      "setClientThreshold" => [
        "client",
        "email",
        "threshold"
      ].freeze,
      "signupClient" => [
        "firstname",
        "lastname",
        "company",
        "address",
        "city",
        "state",
        "country",
        "zip",
        "phone_number",
        "email",
        "confirm_email",
        "password",
        "confirm_password",
        "activate",
        "balance_management"
      ].freeze,
      "getConference" => [
        "conference"
      ].freeze,
      "setConference" => [
        "conference",
        "name",
        "description",
        "members",
        "max_members",
        "sound_join",
        "sound_leave",
        "sound_has_joined",
        "sound_has_left",
        "sound_kicked",
        "sound_muted",
        "sound_unmuted",
        "sound_only_person",
        "sound_only_one",
        "sound_there_are",
        "sound_other_in_party",
        "sound_place_into_conference",
        "sound_get_pin",
        "sound_invalid_pin",
        "sound_locked",
        "sound_locked_now",
        "sound_unlocked_now",
        "sound_error_menu",
        "sound_participants_muted",
        "sound_participants_unmuted",
        "language"
      ].freeze,
      "delConference" => [
        "conference"
      ].freeze,
      "addMemberToConference" => [
        "member",
        "conference"
      ].freeze,
      "delMemberFromConference" => [
        "member",
        "conference"
      ].freeze,
      "getConferenceMembers" => [
        "member"
      ].freeze,
      "getConferenceRecordings" => [
        "conference",
        "date_from",
        "date_to"
      ].freeze,
      "getConferenceRecordingFile" => [
        "conference",
        "recording"
      ].freeze,
      "setConferenceMember" => [
        "member",
        "conference",
        "name",
        "description",
        "pin",
        "announce_join_leave",
        "admin",
        "start_muted",
        "announce_user_count",
        "announce_only_user",
        "moh_when_empty",
        "quiet",
        "announcement",
        "drop_silence",
        "talking_threshold",
        "silence_threshold",
        "talk_detection",
        "jitter_buffer"
      ].freeze,
      "delConferenceMember" => [
        "member"
      ].freeze,
      "assignDIDvPRI" => [
        "vpri",
        "did"
      ].freeze,
      "backOrderDIDUSA" => [
        "quantity",
        "state",
        "ratecenter",
        "routing",
        "failover_busy",
        "failover_unreachable",
        "failover_noanswer",
        "voicemail",
        "pop",
        "dialtime",
        "cnam",
        "callerid_prefix",
        "note",
        "billing_type",
        "test"
      ].freeze,
      "backOrderDIDCAN" => [
        "quantity",
        "province",
        "ratecenter",
        "routing",
        "failover_busy",
        "failover_unreachable",
        "failover_noanswer",
        "voicemail",
        "pop",
        "dialtime",
        "cnam",
        "callerid_prefix",
        "note",
        "billing_type",
        "test"
      ].freeze,
      "cancelDID" => [
        "did",
        "cancelcomment",
        "portout",
        "test"
      ].freeze,
      "connectDID" => [
        "did",
        "account",
        "monthly",
        "setup",
        "minute",
        "next_billing",
        "dont_charge_setup",
        "dont_charge_monthly"
      ].freeze,
      "connectFAX" => [
        "did",
        "account",
        "monthly",
        "setup",
        "minute",
        "next_billing",
        "dont_charge_setup",
        "dont_charge_monthly"
      ].freeze,
      "getCarriers" => [
        "carrier"
      ].freeze,
      "getDIDCountries" => [
        "country_id",
        "type"
      ].freeze,
      "getDIDsCAN" => [
        "province",
        "ratecenter"
      ].freeze,
      "getDIDvPRI" => [
        "vpri"
      ].freeze,
      "getDIDsInfo" => [
        "client",
        "did"
      ].freeze,
      "getDIDsInternationalGeographic" => [
        "country_id"
      ].freeze,
      "getDIDsInternationalNational" => [
        "country_id"
      ].freeze,
      "getDIDsInternationalTollFree" => [
        "country_id"
      ].freeze,
      "getDIDsUSA" => [
        "state",
        "ratecenter"
      ].freeze,
      "getInternationalTypes" => [
        "type"
      ].freeze,
      "getProvinces" => [].freeze,
      "getRateCentersCAN" => [
        "province"
      ].freeze,
      "getRateCentersUSA" => [
        "state"
      ].freeze,
      "getStates" => [].freeze,
      "getVPRIs" => [
        "vpri"
      ].freeze,
      "orderDID" => [
        "did",
        "routing",
        "failover_busy",
        "failover_unreachable",
        "failover_noanswer",
        "voicemail",
        "pop",
        "dialtime",
        "cnam",
        "callerid_prefix",
        "note",
        "billing_type",
        "account",
        "monthly",
        "setup",
        "minute",
        "test"
      ].freeze,
      "orderDIDInternationalGeographic" => [
        "location_id",
        "quantity",
        "routing",
        "failover_busy",
        "failover_unreachable",
        "failover_noanswer",
        "voicemail",
        "pop",
        "dialtime",
        "cnam",
        "callerid_prefix",
        "billing_type",
        "note",
        "account",
        "monthly",
        "setup",
        "minute",
        "test"
      ].freeze,
      "orderDIDInternationalNational" => [
        "location_id",
        "quantity",
        "routing",
        "failover_busy",
        "failover_unreachable",
        "failover_noanswer",
        "voicemail",
        "pop",
        "dialtime",
        "cnam",
        "callerid_prefix",
        "billing_type",
        "note",
        "account",
        "monthly",
        "setup",
        "minute",
        "test"
      ].freeze,
      "orderDIDInternationalTollFree" => [
        "location_id",
        "quantity",
        "routing",
        "failover_busy",
        "failover_unreachable",
        "failover_noanswer",
        "voicemail",
        "pop",
        "dialtime",
        "cnam",
        "callerid_prefix",
        "note",
        "account",
        "monthly",
        "setup",
        "minute",
        "test"
      ].freeze,
      "orderDIDVirtual" => [
        "digits",
        "routing",
        "failover_busy",
        "failover_unreachable",
        "failover_noanswer",
        "voicemail",
        "pop",
        "dialtime",
        "cnam",
        "callerid_prefix",
        "note",
        "account",
        "monthly",
        "setup",
        "minute",
        "test"
      ].freeze,
      "orderTollFree" => [
        "did",
        "routing",
        "failover_busy",
        "failover_unreachable",
        "failover_noanswer",
        "voicemail",
        "pop",
        "dialtime",
        "cnam",
        "callerid_prefix",
        "note",
        "account",
        "monthly",
        "setup",
        "minute",
        "test"
      ].freeze,
      "orderVanity" => [
        "did",
        "routing",
        "failover_busy",
        "failover_unreachable",
        "failover_noanswer",
        "voicemail",
        "pop",
        "dialtime",
        "cnam",
        "callerid_prefix",
        "note",
        "carrier",
        "account",
        "monthly",
        "setup",
        "minute",
        "test"
      ].freeze,
      "removeDIDvPRI" => [
        "vpri",
        "did"
      ].freeze,
      "searchDIDsCAN" => [
        "province",
        "type",
        "query"
      ].freeze,
      "searchDIDsUSA" => [
        "state",
        "type",
        "query"
      ].freeze,
      "searchTollFreeCanUS" => [
        "type",
        "query"
      ].freeze,
      "searchTollFreeUSA" => [
        "type",
        "query"
      ].freeze,
      "searchVanity" => [
        "type",
        "query"
      ].freeze,
      "setDIDBillingType" => [
        "did",
        "billing_type"
      ].freeze,
      "setDIDInfo" => [
        "did",
        "routing",
        "failover_busy",
        "failover_unreachable",
        "failover_noanswer",
        "voicemail",
        "pop",
        "dialtime",
        "cnam",
        "callerid_prefix",
        "note",
        "port_out_pin",
        "billing_type",
        "record_calls",
        "transcribe",
        "transcription_locale",
        "transcription_email",
        "transcription_start_delay",
        "voicemail_threshold",
        "inbound_dialing_mode",
        "transcription_redaction",
        "transcription_summary",
        "transcription_sentiment",
        "sms_sipaccount_enabled",
        "sms_sipaccount"
      ].freeze,
      "setDIDPOP" => [
        "did",
        "pop"
      ].freeze,
      "setDIDRouting" => [
        "did",
        "routing"
      ].freeze,
      "setDIDVoicemail" => [
        "did",
        "voicemail"
      ].freeze,
      "unconnectDID" => [
        "did"
      ].freeze,
      "unconnectFAX" => [
        "did"
      ].freeze,
      "getBackOrders" => [
        "id"
      ].freeze,
      "e911AddressTypes" => [
        "type"
      ].freeze,
      "e911Cancel" => [
        "did"
      ].freeze,
      "e911Info" => [
        "did"
      ].freeze,
      "e911Provision" => [
        "did",
        "full_name",
        "street_number",
        "street_name",
        "address_type",
        "address_number",
        "city",
        "state",
        "country",
        "zip",
        "language",
        "other_info",
        "zip_code",
        "email"
      ].freeze,
      "e911ProvisionManually" => [
        "did",
        "full_name",
        "street_number",
        "street_name",
        "address_type",
        "address_number",
        "city",
        "state",
        "country",
        "zip",
        "language",
        "other_info",
        "zip_code",
        "email"
      ].freeze,
      "e911Update" => [
        "did",
        "full_name",
        "street_number",
        "street_name",
        "address_type",
        "address_number",
        "city",
        "state",
        "country",
        "zip",
        "language",
        "other_info",
        "zip_code",
        "email"
      ].freeze,
      "e911Validate" => [
        "did",
        "full_name",
        "street_number",
        "street_name",
        "address_type",
        "address_number",
        "city",
        "state",
        "country",
        "zip",
        "language",
        "other_info",
        "zip_code",
        "email"
      ].freeze,
      "cancelFaxNumber" => [
        "id",
        "test"
      ].freeze,
      "deleteFaxMessage" => [
        "id",
        "test"
      ].freeze,
      "delEmailToFax" => [
        "id",
        "test"
      ].freeze,
      "delFaxFolder" => [
        "id",
        "test"
      ].freeze,
      "getFaxProvinces" => [
        "province"
      ].freeze,
      "getFaxStates" => [
        "state"
      ].freeze,
      "getFaxRateCentersCAN" => [
        "province"
      ].freeze,
      "getFaxRateCentersUSA" => [
        "state"
      ].freeze,
      "getFaxNumbersInfo" => [
        "did"
      ].freeze,
      "getFaxNumbersPortability" => [
        "did"
      ].freeze,
      "getFaxMessages" => [
        "from",
        "to",
        "folder",
        "id"
      ].freeze,
      "getFaxMessagePDF" => [
        "id"
      ].freeze,
      "getFaxFolders" => [
        "id"
      ].freeze,
      "getEmailToFax" => [
        "id"
      ].freeze,
      "mailFaxMessagePDF" => [
        "id",
        "email"
      ].freeze,
      "moveFaxMessage" => [
        "fax_id",
        "folder_id",
        "test"
      ].freeze,
      "orderFaxNumber" => [
        "location",
        "quantity",
        "email",
        "email_enable",
        "email_attach_file",
        "url_callback",
        "url_callback_enable",
        "url_callback_retry",
        "test"
      ].freeze,
      "setFaxFolder" => [
        "id",
        "name",
        "test"
      ].freeze,
      "setEmailToFax" => [
        "id",
        "enabled",
        "auth_email",
        "from_number_id",
        "security_code_enabled",
        "security_code",
        "test"
      ].freeze,
      "searchFaxAreaCodeCAN" => [
        "area_code"
      ].freeze,
      "searchFaxAreaCodeUSA" => [
        "area_code"
      ].freeze,
      "setFaxNumberInfo" => [
        "did",
        "email",
        "email_enable",
        "email_attach_file",
        "url_callback",
        "url_callback_enable",
        "url_callback_retry",
        "test",
        "fax_to_sip_enabled",
        "fax_to_sip_enabled_account",
        "note"
      ].freeze,
      "setFaxNumberEmail" => [
        "did",
        "email",
        "email_enable",
        "email_attach_file",
        "test"
      ].freeze,
      "setFaxNumberURLCallback" => [
        "did",
        "url_callback",
        "url_callback_enable",
        "url_callback_retry",
        "test"
      ].freeze,
      "sendFaxMessage" => [
        "to_number",
        "from_name",
        "from_number",
        "send_email_enabled",
        "send_email",
        "station_id",
        "file",
        "test"
      ].freeze,
      "getBalance" => [
        "advanced"
      ].freeze,
      "getCountries" => [
        "country"
      ].freeze,
      "getIP" => [].freeze,
      "getLanguages" => [
        "language"
      ].freeze,
      "getLocales" => [
        "locale"
      ].freeze,
      "getServersInfo" => [
        "server_pop"
      ].freeze,
      "getTimezones" => [
        "timezone"
      ].freeze,
      "getTransactionHistory" => [
        "date_from",
        "date_to"
      ].freeze,
      "getInvoice" => [
        "from",
        "to",
        "range",
        "type"
      ].freeze,
      "getPortability" => [
        "did"
      ].freeze,
      "addLNPPort" => [
        "portType",
        "numbers",
        "isPartial",
        "locationType",
        "isMobile",
        "pin",
        "btn",
        "services",
        "tfType",
        "statementName",
        "firstName",
        "lastName",
        "address1",
        "address2",
        "city",
        "zip",
        "state",
        "country",
        "providerName",
        "providerAccount",
        "notes",
        "imei"
      ].freeze,
      "addLNPFile" => [
        "portid",
        "file"
      ].freeze,
      "getLNPStatus" => [
        "portid"
      ].freeze,
      "getLNPNotes" => [
        "portid"
      ].freeze,
      "getLNPListStatus" => [].freeze,
      "getLNPList" => [
        "portid",
        "portStatus",
        "startDate",
        "endDate"
      ].freeze,
      "getLNPDetails" => [
        "portid"
      ].freeze,
      "getLNPAttachList" => [
        "portid"
      ].freeze,
      "getLNPAttach" => [
        "attachid",
        "portid"
      ].freeze,
      "deleteSMS" => [
        "id"
      ].freeze,
      "deleteMMS" => [
        "id"
      ].freeze,
      "getResellerSMS" => [
        "sms",
        "client",
        "from",
        "to",
        "type",
        "did",
        "contact",
        "limit",
        "timezone",
        "all_messages"
      ].freeze,
      "getResellerMMS" => [
        "mms",
        "client",
        "from",
        "to",
        "type",
        "did",
        "contact",
        "limit",
        "timezone",
        "all_messages",
        "sms"
      ].freeze,
      "getSMS" => [
        "sms",
        "from",
        "to",
        "type",
        "did",
        "contact",
        "limit",
        "timezone",
        "all_messages"
      ].freeze,
      "getMMS" => [
        "mms",
        "from",
        "to",
        "type",
        "did",
        "contact",
        "limit",
        "timezone",
        "all_messages"
      ].freeze,
      "getMediaMMS" => [
        "id",
        "media_as_array"
      ].freeze,
      "sendSMS" => [
        "did",
        "dst",
        "message"
      ].freeze,
      "sendMMS" => [
        "did",
        "dst",
        "message",
        "media1",
        "media2",
        "media3"
      ].freeze,
      "setSMS" => [
        "did",
        "enable",
        "email_enabled",
        "email_address",
        "sms_forward_enable",
        "sms_forward",
        "url_callback_enable",
        "url_callback",
        "url_callback_retry",
        "sms_sipaccount",
        "sms_sipaccount_enabled",
        "webhook_enable",
        "webhook",
        "dialmode",
        "smpp_enabled",
        "smpp_url",
        "smpp_user",
        "smpp_pass"
      ].freeze,
      "getCallParking" => [
        "callparking"
      ].freeze,
      "delCallParking" => [
        "callparking"
      ].freeze,
      "setCallParking" => [
        "callparking",
        "name",
        "timeout",
        "music",
        "failover",
        "language",
        "destination",
        "delay",
        "blf_lamps"
      ].freeze,
      "delCallRecording" => [
        "callrecording",
        "account"
      ].freeze,
      "delRecording" => [
        "recording"
      ].freeze,
      "getMusicOnHold" => [
        "music_on_hold"
      ].freeze,
      "setMusicOnHold" => [
        "name",
        "description",
        "volume",
        "sort",
        "recordings"
      ].freeze,
      "delMusicOnHold" => [
        "music_on_hold"
      ].freeze,
      "getRecordings" => [
        "recording"
      ].freeze,
      "getRecordingFile" => [
        "recording"
      ].freeze,
      "setRecording" => [
        "recording",
        "file",
        "name"
      ].freeze,
      "getCallRecording" => [
        "callrecording",
        "account"
      ].freeze,
      "getCallRecordings" => [
        "account",
        "start",
        "length",
        "date_from",
        "date_to",
        "call_type"
      ].freeze,
      "sendCallRecordingEmail" => [
        "callrecording",
        "account",
        "email"
      ].freeze,
      "createVoicemail" => [
        "digits",
        "name",
        "password",
        "skip_password",
        "email",
        "attach_message",
        "delete_message",
        "say_time",
        "timezone",
        "say_callerid",
        "play_instructions",
        "language",
        "email_attachment_format",
        "unavailable_message_recording",
        "transcription",
        "transcription_locale",
        "transcription_redaction",
        "transcription_sentiment",
        "transcription_summary",
        "transcription_format",
        "client",
        "transcription_delay"
      ].freeze,
      "delMessages" => [
        "mailbox",
        "folder",
        "message_num"
      ].freeze,
      "delVoicemail" => [
        "mailbox"
      ].freeze,
      "getPlayInstructions" => [
        "play_instructions"
      ].freeze,
      "getVoicemailTranscriptions" => [
        "account",
        "mailbox",
        "date_to",
        "date_from",
        "folder"
      ].freeze,
      "getVoicemailAttachmentFormats" => [
        "email_attachment_format"
      ].freeze,
      "getVoicemails" => [
        "mailbox",
        "client"
      ].freeze,
      "setVoicemail" => [
        "mailbox",
        "name",
        "password",
        "skip_password",
        "email",
        "attach_message",
        "delete_message",
        "say_time",
        "timezone",
        "say_callerid",
        "play_instructions",
        "language",
        "email_attachment_format",
        "unavailable_message_recording",
        "transcription",
        "transcription_locale",
        "transcription_redaction",
        "transcription_sentiment",
        "transcription_summary",
        "transcription_format",
        "client",
        "transcription_delay"
      ].freeze,
      "getVoicemailFolders" => [
        "folder",
        "mailbox"
      ].freeze,
      "getVoicemailMessages" => [
        "mailbox",
        "folder",
        "date_from",
        "date_to"
      ].freeze,
      "getVoicemailMessageFile" => [
        "mailbox",
        "folder",
        "message_num",
        "format"
      ].freeze,
      "sendVoicemailEmail" => [
        "mailbox",
        "folder",
        "message_num",
        "email_address"
      ].freeze,
      "markListenedVoicemailMessage" => [
        "mailbox",
        "folder",
        "message_num",
        "listened"
      ].freeze,
      "markUrgentVoicemailMessage" => [
        "mailbox",
        "folder",
        "message_num",
        "urgent"
      ].freeze,
      "moveFolderVoicemailMessage" => [
        "mailbox",
        "folder",
        "message_num",
        "new_folder"
      ].freeze
    }.freeze

    # Where each parameter stands in that order, by its name as a string and as a symbol.
    PLACES = PARAMETERS.transform_values do |names|
      [*names.each_with_index, *names.map(&:to_sym).each_with_index].to_h.freeze
    end.freeze

    # The words for false and true, where they are not 0 and 1.
    WORDS = {
      "createSubAccount" => {
        "nat" => ["no", "yes"].freeze,
        "transcription_redaction" => ["no", "yes"].freeze,
        "transcription_summary" => ["no", "yes"].freeze,
        "transcription_sentiment" => ["no", "yes"].freeze
      }.freeze,
      "getNAT" => {
        "nat" => ["no", "yes"].freeze
      }.freeze,
      "getReportEstimatedHoldTime" => {
        "type" => ["no", "yes"].freeze
      }.freeze,
      "setSubAccount" => {
        "nat" => ["no", "yes"].freeze
      }.freeze,
      "getJoinWhenEmptyTypes" => {
        "type" => ["no", "yes"].freeze
      }.freeze,
      "setQueue" => {
        "report_hold_time_agent" => ["no", "yes"].freeze,
        "join_when_empty" => ["no", "yes"].freeze,
        "leave_when_empty" => ["no", "yes"].freeze,
        "ring_inuse" => ["no", "yes"].freeze,
        "if_announce_position_enabled_report_estimated_hold_time" => ["no", "yes"].freeze,
        "thankyou_for_your_patience" => ["no", "yes"].freeze
      }.freeze,
      "setConferenceMember" => {
        "announce_join_leave" => ["no", "yes"].freeze,
        "admin" => ["no", "yes"].freeze,
        "start_muted" => ["no", "yes"].freeze,
        "announce_user_count" => ["no", "yes"].freeze,
        "announce_only_user" => ["no", "yes"].freeze,
        "quiet" => ["no", "yes"].freeze,
        "drop_silence" => ["no", "yes"].freeze,
        "talk_detection" => ["no", "yes"].freeze,
        "jitter_buffer" => ["no", "yes"].freeze
      }.freeze,
      "setDIDInfo" => {
        "transcription_redaction" => ["no", "yes"].freeze,
        "transcription_summary" => ["no", "yes"].freeze,
        "transcription_sentiment" => ["no", "yes"].freeze
      }.freeze,
      "createVoicemail" => {
        "attach_message" => ["no", "yes"].freeze,
        "delete_message" => ["no", "yes"].freeze,
        "say_time" => ["no", "yes"].freeze,
        "say_callerid" => ["no", "yes"].freeze,
        "transcription" => ["no", "yes"].freeze,
        "transcription_redaction" => ["no", "yes"].freeze,
        "transcription_sentiment" => ["no", "yes"].freeze,
        "transcription_summary" => ["no", "yes"].freeze
      }.freeze,
      "setVoicemail" => {
        "attach_message" => ["no", "yes"].freeze,
        "delete_message" => ["no", "yes"].freeze,
        "say_time" => ["no", "yes"].freeze,
        "say_callerid" => ["no", "yes"].freeze,
        "transcription" => ["no", "yes"].freeze,
        "transcription_redaction" => ["no", "yes"].freeze,
        "transcription_sentiment" => ["no", "yes"].freeze,
        "transcription_summary" => ["no", "yes"].freeze
      }.freeze,
      "markListenedVoicemailMessage" => {
        "listened" => ["no", "yes"].freeze
      }.freeze,
      "markUrgentVoicemailMessage" => {
        "urgent" => ["no", "yes"].freeze
      }.freeze
    }.freeze

    # The ids of the rules a call breaks; there are none for a method that nothing can be wrong with.
    #
    # +values+ stand in the order of PARAMETERS, nil for what is not given.
    def self.run(method, values, options)
      case method
      when "createSubAccount" then Areas::Accounts.create_sub_account(values, options)
      when "delSubAccount" then Areas::Accounts.del_sub_account(values, options)
      when "getAllowedCodecs" then Areas::Accounts.get_allowed_codecs(values, options)
      when "getAuthTypes" then Areas::Accounts.get_auth_types(values, options)
      when "getDeviceTypes" then Areas::Accounts.get_device_types(values, options)
      when "getDTMFModes" then Areas::Accounts.get_dtmf_modes(values, options)
      when "getLockInternational" then Areas::Accounts.get_lock_international(values, options)
      when "getNAT" then Areas::Accounts.get_nat(values, options)
      when "getProtocols" then Areas::Accounts.get_protocols(values, options)
      when "getRegistrationStatus" then Areas::Accounts.get_registration_status(values, options)
      when "getReportEstimatedHoldTime" then Areas::Accounts.get_report_estimated_hold_time(values, options)
      when "getRoutes" then Areas::Accounts.get_routes(values, options)
      when "getSubAccounts" then Areas::Accounts.get_sub_accounts(values, options)
      when "setSubAccount" then Areas::Accounts.set_sub_account(values, options)
      when "setLocation" then Areas::Accounts.set_location(values, options)
      when "delLocation" then Areas::Accounts.del_location(values, options)
      when "delCallback" then Areas::Callflow.del_callback(values, options)
      when "delCallerIDFiltering" then Areas::Callflow.del_caller_id_filtering(values, options)
      when "delDISA" then Areas::Callflow.del_disa(values, options)
      when "delForwarding" then Areas::Callflow.del_forwarding(values, options)
      when "delIVR" then Areas::Callflow.del_ivr(values, options)
      when "delPhonebook" then Areas::Callflow.del_phonebook(values, options)
      when "delPhonebookGroup" then Areas::Callflow.del_phonebook_group(values, options)
      when "delQueue" then Areas::Callflow.del_queue(values, options)
      when "delRingGroup" then Areas::Callflow.del_ring_group(values, options)
      when "delSIPURI" then Areas::Callflow.del_sipuri(values, options)
      when "delStaticMember" then Areas::Callflow.del_static_member(values, options)
      when "delTimeCondition" then Areas::Callflow.del_time_condition(values, options)
      when "getCallbacks" then Areas::Callflow.get_callbacks(values, options)
      when "getCallerIDFiltering" then Areas::Callflow.get_caller_id_filtering(values, options)
      when "getDISAs" then Areas::Callflow.get_disas(values, options)
      when "getForwardings" then Areas::Callflow.get_forwardings(values, options)
      when "getIVRs" then Areas::Callflow.get_ivrs(values, options)
      when "getJoinWhenEmptyTypes" then Areas::Callflow.get_join_when_empty_types(values, options)
      when "getPhonebook" then Areas::Callflow.get_phonebook(values, options)
      when "getPhonebookGroups" then Areas::Callflow.get_phonebook_groups(values, options)
      when "getQueues" then Areas::Callflow.get_queues(values, options)
      when "getRingGroups" then Areas::Callflow.get_ring_groups(values, options)
      when "getRingStrategies" then Areas::Callflow.get_ring_strategies(values, options)
      when "getSIPURIs" then Areas::Callflow.get_sipuris(values, options)
      when "getStaticMembers" then Areas::Callflow.get_static_members(values, options)
      when "getTimeConditions" then Areas::Callflow.get_time_conditions(values, options)
      when "getVoicemailSetups" then Areas::Callflow.get_voicemail_setups(values, options)
      when "setCallback" then Areas::Callflow.set_callback(values, options)
      when "setCallerIDFiltering" then Areas::Callflow.set_caller_id_filtering(values, options)
      when "setDISA" then Areas::Callflow.set_disa(values, options)
      when "setForwarding" then Areas::Callflow.set_forwarding(values, options)
      when "setIVR" then Areas::Callflow.set_ivr(values, options)
      when "setPhonebook" then Areas::Callflow.set_phonebook(values, options)
      when "setPhonebookGroup" then Areas::Callflow.set_phonebook_group(values, options)
      when "setQueue" then Areas::Callflow.set_queue(values, options)
      when "setRingGroup" then Areas::Callflow.set_ring_group(values, options)
      when "setSIPURI" then Areas::Callflow.set_sipuri(values, options)
      when "setStaticMember" then Areas::Callflow.set_static_member(values, options)
      when "setTimeCondition" then Areas::Callflow.set_time_condition(values, options)
      when "getCallHuntings" then Areas::Callflow.get_call_huntings(values, options)
      when "delCallHunting" then Areas::Callflow.del_call_hunting(values, options)
      when "setCallHunting" then Areas::Callflow.set_call_hunting(values, options)
      when "getSequences" then Areas::Callflow.get_sequences(values, options)
      when "setSequences" then Areas::Callflow.set_sequences(values, options)
      when "delSequences" then Areas::Callflow.del_sequences(values, options)
      when "getCallAccounts" then Areas::Cdr.get_call_accounts(values, options)
      when "getCallTypes" then Areas::Cdr.get_call_types(values, options)
      when "getCDR" then Areas::Cdr.get_cdr(values, options)
      when "getRates" then Areas::Cdr.get_rates(values, options)
      when "getResellerCDR" then Areas::Cdr.get_reseller_cdr(values, options)
      when "getCallTranscriptions" then Areas::Cdr.get_call_transcriptions(values, options)
      when "getTerminationRates" then Areas::Cdr.get_termination_rates(values, options)
      when "addCharge" then Areas::Clients.add_charge(values, options)
      when "addPayment" then Areas::Clients.add_payment(values, options)
      when "delClient" then Areas::Clients.del_client(values, options)
      when "getBalanceManagement" then Areas::Clients.get_balance_management(values, options)
      when "getCharges" then Areas::Clients.get_charges(values, options)
      when "getClientPackages" then Areas::Clients.get_client_packages(values, options)
      when "getClients" then Areas::Clients.get_clients(values, options)
      when "getClientThreshold" then Areas::Clients.get_client_threshold(values, options)
      when "getDeposits" then Areas::Clients.get_deposits(values, options)
      when "getPackages" then Areas::Clients.get_packages(values, options)
      when "getResellerBalance" then Areas::Clients.get_reseller_balance(values, options)
      when "setClient" then Areas::Clients.set_client(values, options)
      when "setClientThreshold" then Areas::Clients.set_client_threshold(values, options)
      when "signupClient" then Areas::Clients.signup_client(values, options)
      when "getConference" then Areas::Conference.get_conference(values, options)
      when "setConference" then Areas::Conference.set_conference(values, options)
      when "delConference" then Areas::Conference.del_conference(values, options)
      when "addMemberToConference" then Areas::Conference.add_member_to_conference(values, options)
      when "delMemberFromConference" then Areas::Conference.del_member_from_conference(values, options)
      when "getConferenceMembers" then Areas::Conference.get_conference_members(values, options)
      when "getConferenceRecordings" then Areas::Conference.get_conference_recordings(values, options)
      when "getConferenceRecordingFile" then Areas::Conference.get_conference_recording_file(values, options)
      when "setConferenceMember" then Areas::Conference.set_conference_member(values, options)
      when "delConferenceMember" then Areas::Conference.del_conference_member(values, options)
      when "assignDIDvPRI" then Areas::Dids.assign_di_dv_pri(values, options)
      when "backOrderDIDUSA" then Areas::Dids.back_order_didusa(values, options)
      when "backOrderDIDCAN" then Areas::Dids.back_order_didcan(values, options)
      when "cancelDID" then Areas::Dids.cancel_did(values, options)
      when "connectDID" then Areas::Dids.connect_did(values, options)
      when "connectFAX" then Areas::Dids.connect_fax(values, options)
      when "getCarriers" then Areas::Dids.get_carriers(values, options)
      when "getDIDCountries" then Areas::Dids.get_did_countries(values, options)
      when "getDIDsCAN" then Areas::Dids.get_dids_can(values, options)
      when "getDIDvPRI" then Areas::Dids.get_di_dv_pri(values, options)
      when "getDIDsInfo" then Areas::Dids.get_dids_info(values, options)
      when "getDIDsInternationalGeographic" then Areas::Dids.get_dids_international_geographic(values, options)
      when "getDIDsInternationalNational" then Areas::Dids.get_dids_international_national(values, options)
      when "getDIDsInternationalTollFree" then Areas::Dids.get_dids_international_toll_free(values, options)
      when "getDIDsUSA" then Areas::Dids.get_dids_usa(values, options)
      when "getRateCentersCAN" then Areas::Dids.get_rate_centers_can(values, options)
      when "getRateCentersUSA" then Areas::Dids.get_rate_centers_usa(values, options)
      when "orderDID" then Areas::Dids.order_did(values, options)
      when "orderDIDInternationalGeographic" then Areas::Dids.order_did_international_geographic(values, options)
      when "orderDIDInternationalNational" then Areas::Dids.order_did_international_national(values, options)
      when "orderDIDInternationalTollFree" then Areas::Dids.order_did_international_toll_free(values, options)
      when "orderDIDVirtual" then Areas::Dids.order_did_virtual(values, options)
      when "orderTollFree" then Areas::Dids.order_toll_free(values, options)
      when "orderVanity" then Areas::Dids.order_vanity(values, options)
      when "removeDIDvPRI" then Areas::Dids.remove_di_dv_pri(values, options)
      when "searchDIDsCAN" then Areas::Dids.search_dids_can(values, options)
      when "searchDIDsUSA" then Areas::Dids.search_dids_usa(values, options)
      when "searchTollFreeCanUS" then Areas::Dids.search_toll_free_can_us(values, options)
      when "searchTollFreeUSA" then Areas::Dids.search_toll_free_usa(values, options)
      when "searchVanity" then Areas::Dids.search_vanity(values, options)
      when "setDIDBillingType" then Areas::Dids.set_did_billing_type(values, options)
      when "setDIDInfo" then Areas::Dids.set_did_info(values, options)
      when "setDIDPOP" then Areas::Dids.set_didpop(values, options)
      when "setDIDRouting" then Areas::Dids.set_did_routing(values, options)
      when "setDIDVoicemail" then Areas::Dids.set_did_voicemail(values, options)
      when "unconnectDID" then Areas::Dids.unconnect_did(values, options)
      when "unconnectFAX" then Areas::Dids.unconnect_fax(values, options)
      when "getBackOrders" then Areas::Dids.get_back_orders(values, options)
      when "e911Cancel" then Areas::E911.e911_cancel(values, options)
      when "e911Info" then Areas::E911.e911_info(values, options)
      when "e911Provision" then Areas::E911.e911_provision(values, options)
      when "e911ProvisionManually" then Areas::E911.e911_provision_manually(values, options)
      when "e911Update" then Areas::E911.e911_update(values, options)
      when "e911Validate" then Areas::E911.e911_validate(values, options)
      when "cancelFaxNumber" then Areas::Fax.cancel_fax_number(values, options)
      when "deleteFaxMessage" then Areas::Fax.delete_fax_message(values, options)
      when "delEmailToFax" then Areas::Fax.del_email_to_fax(values, options)
      when "delFaxFolder" then Areas::Fax.del_fax_folder(values, options)
      when "getFaxProvinces" then Areas::Fax.get_fax_provinces(values, options)
      when "getFaxStates" then Areas::Fax.get_fax_states(values, options)
      when "getFaxRateCentersCAN" then Areas::Fax.get_fax_rate_centers_can(values, options)
      when "getFaxRateCentersUSA" then Areas::Fax.get_fax_rate_centers_usa(values, options)
      when "getFaxNumbersInfo" then Areas::Fax.get_fax_numbers_info(values, options)
      when "getFaxNumbersPortability" then Areas::Fax.get_fax_numbers_portability(values, options)
      when "getFaxMessages" then Areas::Fax.get_fax_messages(values, options)
      when "getFaxMessagePDF" then Areas::Fax.get_fax_message_pdf(values, options)
      when "getFaxFolders" then Areas::Fax.get_fax_folders(values, options)
      when "getEmailToFax" then Areas::Fax.get_email_to_fax(values, options)
      when "mailFaxMessagePDF" then Areas::Fax.mail_fax_message_pdf(values, options)
      when "moveFaxMessage" then Areas::Fax.move_fax_message(values, options)
      when "orderFaxNumber" then Areas::Fax.order_fax_number(values, options)
      when "setFaxFolder" then Areas::Fax.set_fax_folder(values, options)
      when "setEmailToFax" then Areas::Fax.set_email_to_fax(values, options)
      when "searchFaxAreaCodeCAN" then Areas::Fax.search_fax_area_code_can(values, options)
      when "searchFaxAreaCodeUSA" then Areas::Fax.search_fax_area_code_usa(values, options)
      when "setFaxNumberInfo" then Areas::Fax.set_fax_number_info(values, options)
      when "setFaxNumberEmail" then Areas::Fax.set_fax_number_email(values, options)
      when "setFaxNumberURLCallback" then Areas::Fax.set_fax_number_url_callback(values, options)
      when "sendFaxMessage" then Areas::Fax.send_fax_message(values, options)
      when "getCountries" then Areas::General.get_countries(values, options)
      when "getLanguages" then Areas::General.get_languages(values, options)
      when "getServersInfo" then Areas::General.get_servers_info(values, options)
      when "getTimezones" then Areas::General.get_timezones(values, options)
      when "getTransactionHistory" then Areas::General.get_transaction_history(values, options)
      when "getInvoice" then Areas::General.get_invoice(values, options)
      when "getPortability" then Areas::Lnp.get_portability(values, options)
      when "addLNPPort" then Areas::Lnp.add_lnp_port(values, options)
      when "addLNPFile" then Areas::Lnp.add_lnp_file(values, options)
      when "getLNPStatus" then Areas::Lnp.get_lnp_status(values, options)
      when "getLNPNotes" then Areas::Lnp.get_lnp_notes(values, options)
      when "getLNPList" then Areas::Lnp.get_lnp_list(values, options)
      when "getLNPDetails" then Areas::Lnp.get_lnp_details(values, options)
      when "getLNPAttachList" then Areas::Lnp.get_lnp_attach_list(values, options)
      when "getLNPAttach" then Areas::Lnp.get_lnp_attach(values, options)
      when "deleteSMS" then Areas::Messaging.delete_sms(values, options)
      when "deleteMMS" then Areas::Messaging.delete_mms(values, options)
      when "getResellerSMS" then Areas::Messaging.get_reseller_sms(values, options)
      when "getResellerMMS" then Areas::Messaging.get_reseller_mms(values, options)
      when "getSMS" then Areas::Messaging.get_sms(values, options)
      when "getMMS" then Areas::Messaging.get_mms(values, options)
      when "getMediaMMS" then Areas::Messaging.get_media_mms(values, options)
      when "sendSMS" then Areas::Messaging.send_sms(values, options)
      when "sendMMS" then Areas::Messaging.send_mms(values, options)
      when "setSMS" then Areas::Messaging.set_sms(values, options)
      when "getCallParking" then Areas::Parking.get_call_parking(values, options)
      when "delCallParking" then Areas::Parking.del_call_parking(values, options)
      when "setCallParking" then Areas::Parking.set_call_parking(values, options)
      when "delCallRecording" then Areas::Recordings.del_call_recording(values, options)
      when "delRecording" then Areas::Recordings.del_recording(values, options)
      when "getMusicOnHold" then Areas::Recordings.get_music_on_hold(values, options)
      when "setMusicOnHold" then Areas::Recordings.set_music_on_hold(values, options)
      when "delMusicOnHold" then Areas::Recordings.del_music_on_hold(values, options)
      when "getRecordings" then Areas::Recordings.get_recordings(values, options)
      when "getRecordingFile" then Areas::Recordings.get_recording_file(values, options)
      when "setRecording" then Areas::Recordings.set_recording(values, options)
      when "getCallRecording" then Areas::Recordings.get_call_recording(values, options)
      when "getCallRecordings" then Areas::Recordings.get_call_recordings(values, options)
      when "sendCallRecordingEmail" then Areas::Recordings.send_call_recording_email(values, options)
      when "createVoicemail" then Areas::Voicemail.create_voicemail(values, options)
      when "delMessages" then Areas::Voicemail.del_messages(values, options)
      when "delVoicemail" then Areas::Voicemail.del_voicemail(values, options)
      when "getPlayInstructions" then Areas::Voicemail.get_play_instructions(values, options)
      when "getVoicemailTranscriptions" then Areas::Voicemail.get_voicemail_transcriptions(values, options)
      when "getVoicemailAttachmentFormats" then Areas::Voicemail.get_voicemail_attachment_formats(values, options)
      when "getVoicemails" then Areas::Voicemail.get_voicemails(values, options)
      when "setVoicemail" then Areas::Voicemail.set_voicemail(values, options)
      when "getVoicemailFolders" then Areas::Voicemail.get_voicemail_folders(values, options)
      when "getVoicemailMessages" then Areas::Voicemail.get_voicemail_messages(values, options)
      when "getVoicemailMessageFile" then Areas::Voicemail.get_voicemail_message_file(values, options)
      when "sendVoicemailEmail" then Areas::Voicemail.send_voicemail_email(values, options)
      when "markListenedVoicemailMessage" then Areas::Voicemail.mark_listened_voicemail_message(values, options)
      when "markUrgentVoicemailMessage" then Areas::Voicemail.mark_urgent_voicemail_message(values, options)
      when "moveFolderVoicemailMessage" then Areas::Voicemail.move_folder_voicemail_message(values, options)
      else []
      end
    end
  end
  private_constant :MethodTable
end
