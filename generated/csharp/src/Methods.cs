// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

using System;
using System.Collections.Generic;

namespace VoipMs.Rules
{
    /// <summary>The methods of the API with the parameters they declare.</summary>
    internal static class Methods
    {
        internal static readonly Dictionary<string, Method> ByName = Index();

        /// <summary>What stands for a method that there is not.</summary>
        internal static readonly Method None = new(
            call => call.Found(GeneralRules.InvalidMethodMethod),
            Array.Empty<string>()
        );

        private static Dictionary<string, Method> Index()
        {
            var all = new Dictionary<string, Method>(StringComparer.Ordinal);
            Accounts(all);
            Callflow(all);
            Cdr(all);
            Clients(all);
            Conference(all);
            Dids(all);
            E911(all);
            Fax(all);
            General(all);
            Lnp(all);
            Messaging(all);
            Parking(all);
            Recordings(all);
            Voicemail(all);
            return all;
        }

        private static void Add(
            Dictionary<string, Method> all,
            string name,
            Action<Call> check,
            params string[] parameters
        ) => all.Add(name, new Method(check, parameters));

        private static void Accounts(Dictionary<string, Method> all)
        {
            Add(
                all,
                "createSubAccount",
                AccountsChecks.CreateSubAccount,
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
            );
            Add(all, "delSubAccount", AccountsChecks.DelSubAccount, "id");
            Add(all, "getAllowedCodecs", AccountsChecks.GetAllowedCodecs, "codec");
            Add(all, "getAuthTypes", AccountsChecks.GetAuthTypes, "type");
            Add(all, "getDeviceTypes", AccountsChecks.GetDeviceTypes, "device_type");
            Add(all, "getDTMFModes", AccountsChecks.GetDTMFModes, "dtmf_mode");
            Add(
                all,
                "getLockInternational",
                AccountsChecks.GetLockInternational,
                "lock_international"
            );
            Add(all, "getNAT", AccountsChecks.GetNAT, "nat");
            Add(all, "getProtocols", AccountsChecks.GetProtocols, "protocol");
            Add(all, "getRegistrationStatus", AccountsChecks.GetRegistrationStatus, "account");
            Add(
                all,
                "getReportEstimatedHoldTime",
                AccountsChecks.GetReportEstimatedHoldTime,
                "type"
            );
            Add(all, "getRoutes", AccountsChecks.GetRoutes, "route");
            Add(all, "getSubAccounts", AccountsChecks.GetSubAccounts, "account");
            Add(
                all,
                "setSubAccount",
                AccountsChecks.SetSubAccount,
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
            );
            Add(all, "setLocation", AccountsChecks.SetLocation, "name");
            Add(all, "getLocations", AccountsChecks.GetLocations);
            Add(all, "delLocation", AccountsChecks.DelLocation, "name", "id");
        }

        private static void Callflow(Dictionary<string, Method> all)
        {
            Add(all, "delCallback", CallflowChecks.DelCallback, "callback");
            Add(all, "delCallerIDFiltering", CallflowChecks.DelCallerIDFiltering, "filtering");
            Add(all, "delDISA", CallflowChecks.DelDISA, "disa");
            Add(all, "delForwarding", CallflowChecks.DelForwarding, "forwarding");
            Add(all, "delIVR", CallflowChecks.DelIVR, "ivr");
            Add(all, "delPhonebook", CallflowChecks.DelPhonebook, "phonebook");
            Add(all, "delPhonebookGroup", CallflowChecks.DelPhonebookGroup, "group");
            Add(all, "delQueue", CallflowChecks.DelQueue, "queue");
            Add(all, "delRingGroup", CallflowChecks.DelRingGroup, "ringgroup");
            Add(all, "delSIPURI", CallflowChecks.DelSIPURI, "sipuri");
            Add(all, "delStaticMember", CallflowChecks.DelStaticMember, "member", "queue");
            Add(all, "delTimeCondition", CallflowChecks.DelTimeCondition, "timecondition");
            Add(all, "getCallbacks", CallflowChecks.GetCallbacks, "callback");
            Add(
                all,
                "getCallerIDFiltering",
                CallflowChecks.GetCallerIDFiltering,
                "filtering",
                "did"
            );
            Add(all, "getDISAs", CallflowChecks.GetDISAs, "disa");
            Add(all, "getForwardings", CallflowChecks.GetForwardings, "forwarding");
            Add(all, "getIVRs", CallflowChecks.GetIVRs, "ivr");
            Add(all, "getJoinWhenEmptyTypes", CallflowChecks.GetJoinWhenEmptyTypes, "type");
            Add(
                all,
                "getPhonebook",
                CallflowChecks.GetPhonebook,
                "phonebook",
                "name",
                "group",
                "group_name"
            );
            Add(all, "getPhonebookGroups", CallflowChecks.GetPhonebookGroups, "name", "group");
            Add(all, "getQueues", CallflowChecks.GetQueues, "queue");
            Add(all, "getRingGroups", CallflowChecks.GetRingGroups, "ring_group");
            Add(all, "getRingStrategies", CallflowChecks.GetRingStrategies, "strategy");
            Add(all, "getSIPURIs", CallflowChecks.GetSIPURIs, "sipuri");
            Add(all, "getStaticMembers", CallflowChecks.GetStaticMembers, "queue", "member");
            Add(all, "getTimeConditions", CallflowChecks.GetTimeConditions, "timecondition");
            Add(all, "getVoicemailSetups", CallflowChecks.GetVoicemailSetups, "voicemailsetup");
            Add(
                all,
                "setCallback",
                CallflowChecks.SetCallback,
                "callback",
                "description",
                "number",
                "delay_before",
                "response_timeout",
                "digit_timeout",
                "callerid_number"
            );
            Add(
                all,
                "setCallerIDFiltering",
                CallflowChecks.SetCallerIDFiltering,
                "filter",
                "callerid",
                "did",
                "routing",
                "failover_unreachable",
                "failover_busy",
                "failover_noanswer",
                "note"
            );
            Add(
                all,
                "setDISA",
                CallflowChecks.SetDISA,
                "disa",
                "name",
                "pin",
                "digit_timeout",
                "callerid_override",
                "language"
            );
            Add(
                all,
                "setForwarding",
                CallflowChecks.SetForwarding,
                "forwarding",
                "phone_number",
                "callerid_override",
                "description",
                "dtmf_digits",
                "pause",
                "diversion_header",
                "attestation_a_enabled"
            );
            Add(
                all,
                "setIVR",
                CallflowChecks.SetIVR,
                "ivr",
                "name",
                "recording",
                "timeout",
                "language",
                "voicemailsetup",
                "choices"
            );
            Add(
                all,
                "setPhonebook",
                CallflowChecks.SetPhonebook,
                "phonebook",
                "speed_dial",
                "name",
                "number",
                "callerid",
                "note",
                "group"
            );
            Add(
                all,
                "setPhonebookGroup",
                CallflowChecks.SetPhonebookGroup,
                "phonebook",
                "group",
                "name",
                "members"
            );
            Add(
                all,
                "setQueue",
                CallflowChecks.SetQueue,
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
            );
            Add(
                all,
                "setRingGroup",
                CallflowChecks.SetRingGroup,
                "ring_group",
                "name",
                "members",
                "voicemail",
                "caller_announcement",
                "music_on_hold",
                "language"
            );
            Add(
                all,
                "setSIPURI",
                CallflowChecks.SetSIPURI,
                "sipuri",
                "uri",
                "description",
                "callerid_override",
                "callerid_e164"
            );
            Add(
                all,
                "setStaticMember",
                CallflowChecks.SetStaticMember,
                "member",
                "queue",
                "member_name",
                "account",
                "priority"
            );
            Add(
                all,
                "setTimeCondition",
                CallflowChecks.SetTimeCondition,
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
            );
            Add(all, "getCallHuntings", CallflowChecks.GetCallHuntings, "callhunting");
            Add(all, "delCallHunting", CallflowChecks.DelCallHunting, "callhunting");
            Add(
                all,
                "setCallHunting",
                CallflowChecks.SetCallHunting,
                "callhunting",
                "description",
                "music",
                "recording",
                "language",
                "order",
                "members",
                "ring_time",
                "press"
            );
            Add(all, "getSequences", CallflowChecks.GetSequences, "sequence", "client");
            Add(
                all,
                "setSequences",
                CallflowChecks.SetSequences,
                "sequence",
                "name",
                "steps",
                "client"
            );
            Add(all, "delSequences", CallflowChecks.DelSequences, "sequence", "client");
        }

        private static void Cdr(Dictionary<string, Method> all)
        {
            Add(all, "getCallAccounts", CdrChecks.GetCallAccounts, "client");
            Add(all, "getCallBilling", CdrChecks.GetCallBilling);
            Add(all, "getCallTypes", CdrChecks.GetCallTypes, "client");
            Add(
                all,
                "getCDR",
                CdrChecks.GetCDR,
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
            );
            Add(all, "getRates", CdrChecks.GetRates, "package", "query");
            Add(
                all,
                "getResellerCDR",
                CdrChecks.GetResellerCDR,
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
            );
            Add(
                all,
                "getCallTranscriptions",
                CdrChecks.GetCallTranscriptions,
                "account",
                "date_to",
                "date_from",
                "call_type"
            );
            Add(all, "getTerminationRates", CdrChecks.GetTerminationRates, "query", "route");
        }

        private static void Clients(Dictionary<string, Method> all)
        {
            Add(
                all,
                "addCharge",
                ClientsChecks.AddCharge,
                "client",
                "charge",
                "description",
                "test"
            );
            Add(
                all,
                "addPayment",
                ClientsChecks.AddPayment,
                "client",
                "payment",
                "description",
                "test"
            );
            Add(all, "delClient", ClientsChecks.DelClient, "client");
            Add(
                all,
                "getBalanceManagement",
                ClientsChecks.GetBalanceManagement,
                "balance_management"
            );
            Add(all, "getCharges", ClientsChecks.GetCharges, "client");
            Add(all, "getClientPackages", ClientsChecks.GetClientPackages, "client");
            Add(all, "getClients", ClientsChecks.GetClients, "client");
            Add(all, "getClientThreshold", ClientsChecks.GetClientThreshold, "client");
            Add(all, "getDeposits", ClientsChecks.GetDeposits, "client");
            Add(all, "getPackages", ClientsChecks.GetPackages, "package");
            Add(all, "getResellerBalance", ClientsChecks.GetResellerBalance, "client");
            Add(
                all,
                "setClient",
                ClientsChecks.SetClient,
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
            );
            Add(
                all,
                "setClientThreshold",
                ClientsChecks.SetClientThreshold,
                "client",
                "email",
                "threshold"
            );
            Add(
                all,
                "signupClient",
                ClientsChecks.SignupClient,
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
            );
        }

        private static void Conference(Dictionary<string, Method> all)
        {
            Add(all, "getConference", ConferenceChecks.GetConference, "conference");
            Add(
                all,
                "setConference",
                ConferenceChecks.SetConference,
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
            );
            Add(all, "delConference", ConferenceChecks.DelConference, "conference");
            Add(
                all,
                "addMemberToConference",
                ConferenceChecks.AddMemberToConference,
                "member",
                "conference"
            );
            Add(
                all,
                "delMemberFromConference",
                ConferenceChecks.DelMemberFromConference,
                "member",
                "conference"
            );
            Add(all, "getConferenceMembers", ConferenceChecks.GetConferenceMembers, "member");
            Add(
                all,
                "getConferenceRecordings",
                ConferenceChecks.GetConferenceRecordings,
                "conference",
                "date_from",
                "date_to"
            );
            Add(
                all,
                "getConferenceRecordingFile",
                ConferenceChecks.GetConferenceRecordingFile,
                "conference",
                "recording"
            );
            Add(
                all,
                "setConferenceMember",
                ConferenceChecks.SetConferenceMember,
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
            );
            Add(all, "delConferenceMember", ConferenceChecks.DelConferenceMember, "member");
        }

        private static void Dids(Dictionary<string, Method> all)
        {
            Add(all, "assignDIDvPRI", DidsChecks.AssignDIDvPRI, "vpri", "did");
            Add(
                all,
                "backOrderDIDUSA",
                DidsChecks.BackOrderDIDUSA,
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
            );
            Add(
                all,
                "backOrderDIDCAN",
                DidsChecks.BackOrderDIDCAN,
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
            );
            Add(all, "cancelDID", DidsChecks.CancelDID, "did", "cancelcomment", "portout", "test");
            Add(
                all,
                "connectDID",
                DidsChecks.ConnectDID,
                "did",
                "account",
                "monthly",
                "setup",
                "minute",
                "next_billing",
                "dont_charge_setup",
                "dont_charge_monthly"
            );
            Add(
                all,
                "connectFAX",
                DidsChecks.ConnectFAX,
                "did",
                "account",
                "monthly",
                "setup",
                "minute",
                "next_billing",
                "dont_charge_setup",
                "dont_charge_monthly"
            );
            Add(all, "getCarriers", DidsChecks.GetCarriers, "carrier");
            Add(all, "getDIDCountries", DidsChecks.GetDIDCountries, "country_id", "type");
            Add(all, "getDIDsCAN", DidsChecks.GetDIDsCAN, "province", "ratecenter");
            Add(all, "getDIDvPRI", DidsChecks.GetDIDvPRI, "vpri");
            Add(all, "getDIDsInfo", DidsChecks.GetDIDsInfo, "client", "did");
            Add(
                all,
                "getDIDsInternationalGeographic",
                DidsChecks.GetDIDsInternationalGeographic,
                "country_id"
            );
            Add(
                all,
                "getDIDsInternationalNational",
                DidsChecks.GetDIDsInternationalNational,
                "country_id"
            );
            Add(
                all,
                "getDIDsInternationalTollFree",
                DidsChecks.GetDIDsInternationalTollFree,
                "country_id"
            );
            Add(all, "getDIDsUSA", DidsChecks.GetDIDsUSA, "state", "ratecenter");
            Add(all, "getInternationalTypes", DidsChecks.GetInternationalTypes, "type");
            Add(all, "getProvinces", DidsChecks.GetProvinces);
            Add(all, "getRateCentersCAN", DidsChecks.GetRateCentersCAN, "province");
            Add(all, "getRateCentersUSA", DidsChecks.GetRateCentersUSA, "state");
            Add(all, "getStates", DidsChecks.GetStates);
            Add(all, "getVPRIs", DidsChecks.GetVPRIs, "vpri");
            Add(
                all,
                "orderDID",
                DidsChecks.OrderDID,
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
            );
            Add(
                all,
                "orderDIDInternationalGeographic",
                DidsChecks.OrderDIDInternationalGeographic,
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
            );
            Add(
                all,
                "orderDIDInternationalNational",
                DidsChecks.OrderDIDInternationalNational,
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
            );
            Add(
                all,
                "orderDIDInternationalTollFree",
                DidsChecks.OrderDIDInternationalTollFree,
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
            );
            Add(
                all,
                "orderDIDVirtual",
                DidsChecks.OrderDIDVirtual,
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
            );
            Add(
                all,
                "orderTollFree",
                DidsChecks.OrderTollFree,
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
            );
            Add(
                all,
                "orderVanity",
                DidsChecks.OrderVanity,
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
            );
            Add(all, "removeDIDvPRI", DidsChecks.RemoveDIDvPRI, "vpri", "did");
            Add(all, "searchDIDsCAN", DidsChecks.SearchDIDsCAN, "province", "type", "query");
            Add(all, "searchDIDsUSA", DidsChecks.SearchDIDsUSA, "state", "type", "query");
            Add(all, "searchTollFreeCanUS", DidsChecks.SearchTollFreeCanUS, "type", "query");
            Add(all, "searchTollFreeUSA", DidsChecks.SearchTollFreeUSA, "type", "query");
            Add(all, "searchVanity", DidsChecks.SearchVanity, "type", "query");
            Add(all, "setDIDBillingType", DidsChecks.SetDIDBillingType, "did", "billing_type");
            Add(
                all,
                "setDIDInfo",
                DidsChecks.SetDIDInfo,
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
            );
            Add(all, "setDIDPOP", DidsChecks.SetDIDPOP, "did", "pop");
            Add(all, "setDIDRouting", DidsChecks.SetDIDRouting, "did", "routing");
            Add(all, "setDIDVoicemail", DidsChecks.SetDIDVoicemail, "did", "voicemail");
            Add(all, "unconnectDID", DidsChecks.UnconnectDID, "did");
            Add(all, "unconnectFAX", DidsChecks.UnconnectFAX, "did");
            Add(all, "getBackOrders", DidsChecks.GetBackOrders, "id");
        }

        private static void E911(Dictionary<string, Method> all)
        {
            Add(all, "e911AddressTypes", E911Checks.E911AddressTypes, "type");
            Add(all, "e911Cancel", E911Checks.E911Cancel, "did");
            Add(all, "e911Info", E911Checks.E911Info, "did");
            Add(
                all,
                "e911Provision",
                E911Checks.E911Provision,
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
            );
            Add(
                all,
                "e911ProvisionManually",
                E911Checks.E911ProvisionManually,
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
            );
            Add(
                all,
                "e911Update",
                E911Checks.E911Update,
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
            );
            Add(
                all,
                "e911Validate",
                E911Checks.E911Validate,
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
            );
        }

        private static void Fax(Dictionary<string, Method> all)
        {
            Add(all, "cancelFaxNumber", FaxChecks.CancelFaxNumber, "id", "test");
            Add(all, "deleteFaxMessage", FaxChecks.DeleteFaxMessage, "id", "test");
            Add(all, "delEmailToFax", FaxChecks.DelEmailToFax, "id", "test");
            Add(all, "delFaxFolder", FaxChecks.DelFaxFolder, "id", "test");
            Add(all, "getFaxProvinces", FaxChecks.GetFaxProvinces, "province");
            Add(all, "getFaxStates", FaxChecks.GetFaxStates, "state");
            Add(all, "getFaxRateCentersCAN", FaxChecks.GetFaxRateCentersCAN, "province");
            Add(all, "getFaxRateCentersUSA", FaxChecks.GetFaxRateCentersUSA, "state");
            Add(all, "getFaxNumbersInfo", FaxChecks.GetFaxNumbersInfo, "did");
            Add(all, "getFaxNumbersPortability", FaxChecks.GetFaxNumbersPortability, "did");
            Add(all, "getFaxMessages", FaxChecks.GetFaxMessages, "from", "to", "folder", "id");
            Add(all, "getFaxMessagePDF", FaxChecks.GetFaxMessagePDF, "id");
            Add(all, "getFaxFolders", FaxChecks.GetFaxFolders, "id");
            Add(all, "getEmailToFax", FaxChecks.GetEmailToFax, "id");
            Add(all, "mailFaxMessagePDF", FaxChecks.MailFaxMessagePDF, "id", "email");
            Add(all, "moveFaxMessage", FaxChecks.MoveFaxMessage, "fax_id", "folder_id", "test");
            Add(
                all,
                "orderFaxNumber",
                FaxChecks.OrderFaxNumber,
                "location",
                "quantity",
                "email",
                "email_enable",
                "email_attach_file",
                "url_callback",
                "url_callback_enable",
                "url_callback_retry",
                "test"
            );
            Add(all, "setFaxFolder", FaxChecks.SetFaxFolder, "id", "name", "test");
            Add(
                all,
                "setEmailToFax",
                FaxChecks.SetEmailToFax,
                "id",
                "enabled",
                "auth_email",
                "from_number_id",
                "security_code_enabled",
                "security_code",
                "test"
            );
            Add(all, "searchFaxAreaCodeCAN", FaxChecks.SearchFaxAreaCodeCAN, "area_code");
            Add(all, "searchFaxAreaCodeUSA", FaxChecks.SearchFaxAreaCodeUSA, "area_code");
            Add(
                all,
                "setFaxNumberInfo",
                FaxChecks.SetFaxNumberInfo,
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
            );
            Add(
                all,
                "setFaxNumberEmail",
                FaxChecks.SetFaxNumberEmail,
                "did",
                "email",
                "email_enable",
                "email_attach_file",
                "test"
            );
            Add(
                all,
                "setFaxNumberURLCallback",
                FaxChecks.SetFaxNumberURLCallback,
                "did",
                "url_callback",
                "url_callback_enable",
                "url_callback_retry",
                "test"
            );
            Add(
                all,
                "sendFaxMessage",
                FaxChecks.SendFaxMessage,
                "to_number",
                "from_name",
                "from_number",
                "send_email_enabled",
                "send_email",
                "station_id",
                "file",
                "test"
            );
        }

        private static void General(Dictionary<string, Method> all)
        {
            Add(all, "getBalance", GeneralChecks.GetBalance, "advanced");
            Add(all, "getCountries", GeneralChecks.GetCountries, "country");
            Add(all, "getIP", GeneralChecks.GetIP);
            Add(all, "getLanguages", GeneralChecks.GetLanguages, "language");
            Add(all, "getLocales", GeneralChecks.GetLocales, "locale");
            Add(all, "getServersInfo", GeneralChecks.GetServersInfo, "server_pop");
            Add(all, "getTimezones", GeneralChecks.GetTimezones, "timezone");
            Add(
                all,
                "getTransactionHistory",
                GeneralChecks.GetTransactionHistory,
                "date_from",
                "date_to"
            );
            Add(all, "getInvoice", GeneralChecks.GetInvoice, "from", "to", "range", "type");
        }

        private static void Lnp(Dictionary<string, Method> all)
        {
            Add(all, "getPortability", LnpChecks.GetPortability, "did");
            Add(
                all,
                "addLNPPort",
                LnpChecks.AddLNPPort,
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
            );
            Add(all, "addLNPFile", LnpChecks.AddLNPFile, "portid", "file");
            Add(all, "getLNPStatus", LnpChecks.GetLNPStatus, "portid");
            Add(all, "getLNPNotes", LnpChecks.GetLNPNotes, "portid");
            Add(all, "getLNPListStatus", LnpChecks.GetLNPListStatus);
            Add(
                all,
                "getLNPList",
                LnpChecks.GetLNPList,
                "portid",
                "portStatus",
                "startDate",
                "endDate"
            );
            Add(all, "getLNPDetails", LnpChecks.GetLNPDetails, "portid");
            Add(all, "getLNPAttachList", LnpChecks.GetLNPAttachList, "portid");
            Add(all, "getLNPAttach", LnpChecks.GetLNPAttach, "attachid", "portid");
        }

        private static void Messaging(Dictionary<string, Method> all)
        {
            Add(all, "deleteSMS", MessagingChecks.DeleteSMS, "id");
            Add(all, "deleteMMS", MessagingChecks.DeleteMMS, "id");
            Add(
                all,
                "getResellerSMS",
                MessagingChecks.GetResellerSMS,
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
            );
            Add(
                all,
                "getResellerMMS",
                MessagingChecks.GetResellerMMS,
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
            );
            Add(
                all,
                "getSMS",
                MessagingChecks.GetSMS,
                "sms",
                "from",
                "to",
                "type",
                "did",
                "contact",
                "limit",
                "timezone",
                "all_messages"
            );
            Add(
                all,
                "getMMS",
                MessagingChecks.GetMMS,
                "mms",
                "from",
                "to",
                "type",
                "did",
                "contact",
                "limit",
                "timezone",
                "all_messages"
            );
            Add(all, "getMediaMMS", MessagingChecks.GetMediaMMS, "id", "media_as_array");
            Add(all, "sendSMS", MessagingChecks.SendSMS, "did", "dst", "message");
            Add(
                all,
                "sendMMS",
                MessagingChecks.SendMMS,
                "did",
                "dst",
                "message",
                "media1",
                "media2",
                "media3"
            );
            Add(
                all,
                "setSMS",
                MessagingChecks.SetSMS,
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
            );
        }

        private static void Parking(Dictionary<string, Method> all)
        {
            Add(all, "getCallParking", ParkingChecks.GetCallParking, "callparking");
            Add(all, "delCallParking", ParkingChecks.DelCallParking, "callparking");
            Add(
                all,
                "setCallParking",
                ParkingChecks.SetCallParking,
                "callparking",
                "name",
                "timeout",
                "music",
                "failover",
                "language",
                "destination",
                "delay",
                "blf_lamps"
            );
        }

        private static void Recordings(Dictionary<string, Method> all)
        {
            Add(
                all,
                "delCallRecording",
                RecordingsChecks.DelCallRecording,
                "callrecording",
                "account"
            );
            Add(all, "delRecording", RecordingsChecks.DelRecording, "recording");
            Add(all, "getMusicOnHold", RecordingsChecks.GetMusicOnHold, "music_on_hold");
            Add(
                all,
                "setMusicOnHold",
                RecordingsChecks.SetMusicOnHold,
                "name",
                "description",
                "volume",
                "sort",
                "recordings"
            );
            Add(all, "delMusicOnHold", RecordingsChecks.DelMusicOnHold, "music_on_hold");
            Add(all, "getRecordings", RecordingsChecks.GetRecordings, "recording");
            Add(all, "getRecordingFile", RecordingsChecks.GetRecordingFile, "recording");
            Add(all, "setRecording", RecordingsChecks.SetRecording, "recording", "file", "name");
            Add(
                all,
                "getCallRecording",
                RecordingsChecks.GetCallRecording,
                "callrecording",
                "account"
            );
            Add(
                all,
                "getCallRecordings",
                RecordingsChecks.GetCallRecordings,
                "account",
                "start",
                "length",
                "date_from",
                "date_to",
                "call_type"
            );
            Add(
                all,
                "sendCallRecordingEmail",
                RecordingsChecks.SendCallRecordingEmail,
                "callrecording",
                "account",
                "email"
            );
        }

        private static void Voicemail(Dictionary<string, Method> all)
        {
            Add(
                all,
                "createVoicemail",
                VoicemailChecks.CreateVoicemail,
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
            );
            Add(
                all,
                "delMessages",
                VoicemailChecks.DelMessages,
                "mailbox",
                "folder",
                "message_num"
            );
            Add(all, "delVoicemail", VoicemailChecks.DelVoicemail, "mailbox");
            Add(
                all,
                "getPlayInstructions",
                VoicemailChecks.GetPlayInstructions,
                "play_instructions"
            );
            Add(
                all,
                "getVoicemailTranscriptions",
                VoicemailChecks.GetVoicemailTranscriptions,
                "account",
                "mailbox",
                "date_to",
                "date_from",
                "folder"
            );
            Add(
                all,
                "getVoicemailAttachmentFormats",
                VoicemailChecks.GetVoicemailAttachmentFormats,
                "email_attachment_format"
            );
            Add(all, "getVoicemails", VoicemailChecks.GetVoicemails, "mailbox", "client");
            Add(
                all,
                "setVoicemail",
                VoicemailChecks.SetVoicemail,
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
            );
            Add(
                all,
                "getVoicemailFolders",
                VoicemailChecks.GetVoicemailFolders,
                "folder",
                "mailbox"
            );
            Add(
                all,
                "getVoicemailMessages",
                VoicemailChecks.GetVoicemailMessages,
                "mailbox",
                "folder",
                "date_from",
                "date_to"
            );
            Add(
                all,
                "getVoicemailMessageFile",
                VoicemailChecks.GetVoicemailMessageFile,
                "mailbox",
                "folder",
                "message_num",
                "format"
            );
            Add(
                all,
                "sendVoicemailEmail",
                VoicemailChecks.SendVoicemailEmail,
                "mailbox",
                "folder",
                "message_num",
                "email_address"
            );
            Add(
                all,
                "markListenedVoicemailMessage",
                VoicemailChecks.MarkListenedVoicemailMessage,
                "mailbox",
                "folder",
                "message_num",
                "listened"
            );
            Add(
                all,
                "markUrgentVoicemailMessage",
                VoicemailChecks.MarkUrgentVoicemailMessage,
                "mailbox",
                "folder",
                "message_num",
                "urgent"
            );
            Add(
                all,
                "moveFolderVoicemailMessage",
                VoicemailChecks.MoveFolderVoicemailMessage,
                "mailbox",
                "folder",
                "message_num",
                "new_folder"
            );
        }
    }
}
