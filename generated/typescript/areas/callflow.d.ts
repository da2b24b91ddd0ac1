// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on callflow.

import type { Given, Options, Report, Value } from "../types.js";

/** The parameters of delCallback. */
export type DelCallbackParams = {
  /** Id of the callback to delete. */
  readonly callback: Given;
};

/** Deletes one callback. */
export function delCallback(params: DelCallbackParams, options?: Options): Report;

/** The parameters of delCallerIDFiltering. */
export type DelCallerIDFilteringParams = {
  /** Id of the filter to delete. */
  readonly filtering: Given;
};

/** Deletes one caller ID filter. */
export function delCallerIDFiltering(params: DelCallerIDFilteringParams, options?: Options): Report;

/** The parameters of delDISA. */
export type DelDISAParams = {
  /** Id of the DISA entry to delete. */
  readonly disa: Given;
};

/** Deletes one DISA entry. */
export function delDISA(params: DelDISAParams, options?: Options): Report;

/** The parameters of delForwarding. */
export type DelForwardingParams = {
  /** Id of the forwarding entry to delete. */
  readonly forwarding?: Value;
};

/** Deletes one call forwarding entry. */
export function delForwarding(params?: DelForwardingParams, options?: Options): Report;

/** The parameters of delIVR. */
export type DelIVRParams = {
  /** Id of the IVR to delete. */
  readonly ivr: Given;
};

/** Deletes one IVR menu. */
export function delIVR(params: DelIVRParams, options?: Options): Report;

/** The parameters of delPhonebook. */
export type DelPhonebookParams = {
  /** Id of the phonebook entry to delete. */
  readonly phonebook: Given;
};

/** Deletes one phonebook entry. */
export function delPhonebook(params: DelPhonebookParams, options?: Options): Report;

/** The parameters of delPhonebookGroup. */
export type DelPhonebookGroupParams = {
  /** Id of the phonebook group to delete. */
  readonly group: Given;
};

/** Deletes one phonebook group. */
export function delPhonebookGroup(params: DelPhonebookGroupParams, options?: Options): Report;

/** The parameters of delQueue. */
export type DelQueueParams = {
  /** Id of the queue to delete. */
  readonly queue: Given;
};

/** Deletes one call queue. */
export function delQueue(params: DelQueueParams, options?: Options): Report;

/** The parameters of delRingGroup. */
export type DelRingGroupParams = {
  /** Id of the ring group to delete. */
  readonly ringgroup: Given;
};

/** Deletes one ring group. */
export function delRingGroup(params: DelRingGroupParams, options?: Options): Report;

/** The parameters of delSIPURI. */
export type DelSIPURIParams = {
  /** Id of the SIP URI to delete. */
  readonly sipuri: Given;
};

/** Deletes one SIP URI. */
export function delSIPURI(params: DelSIPURIParams, options?: Options): Report;

/** The parameters of delStaticMember. */
export type DelStaticMemberParams = {
  /** Id of the static member to remove. */
  readonly member: Given;
  /** Id of the queue that loses the member. */
  readonly queue: Given;
};

/** Removes one static member from a call queue. */
export function delStaticMember(params: DelStaticMemberParams, options?: Options): Report;

/** The parameters of delTimeCondition. */
export type DelTimeConditionParams = {
  /** Id of the time condition to delete. */
  readonly timecondition: Given;
};

/** Deletes one time condition. */
export function delTimeCondition(params: DelTimeConditionParams, options?: Options): Report;

/** The parameters of getCallbacks. */
export type GetCallbacksParams = {
  /** Id of one callback to return; leave out to list all. */
  readonly callback?: Value;
};

/** Lists the callbacks, or returns only the one whose id is given. */
export function getCallbacks(params?: GetCallbacksParams, options?: Options): Report;

/** The parameters of getCallerIDFiltering. */
export type GetCallerIDFilteringParams = {
  /** Id of one filter to return; leave out to list all. */
  readonly filtering?: Value;
  /** DID whose filters are wanted. */
  readonly did?: Value;
};

/** Lists the caller ID filters, or those matching an id or a DID. */
export function getCallerIDFiltering(
  params?: GetCallerIDFilteringParams,
  options?: Options,
): Report;

/** The parameters of getDISAs. */
export type GetDISAsParams = {
  /** Id of one DISA entry to return; leave out to list all. */
  readonly disa?: Value;
};

/** Lists the DISA entries, or returns only the one whose id is given. */
export function getDISAs(params?: GetDISAsParams, options?: Options): Report;

/** The parameters of getForwardings. */
export type GetForwardingsParams = {
  /** Id of one forwarding entry to return; leave out to list all. */
  readonly forwarding?: Value;
};

/** Lists the call forwarding entries, or returns only the one whose id is given. */
export function getForwardings(params?: GetForwardingsParams, options?: Options): Report;

/** The parameters of getIVRs. */
export type GetIVRsParams = {
  /** Id of one IVR to return; leave out to list all. */
  readonly ivr?: Value;
};

/** Lists the IVR menus, or returns only the one whose id is given. */
export function getIVRs(params?: GetIVRsParams, options?: Options): Report;

/** The parameters of getJoinWhenEmptyTypes. */
export type GetJoinWhenEmptyTypesParams = {
  /** Code of one choice to return; leave out to list all. */
  readonly type?: Value;
};

/** Lists the choices for joining an empty queue, or returns only the one whose code is given. */
export function getJoinWhenEmptyTypes(
  params?: GetJoinWhenEmptyTypesParams,
  options?: Options,
): Report;

/** The parameters of getPhonebook. */
export type GetPhonebookParams = {
  /** Id of one phonebook entry to return; leave out to list all. */
  readonly phonebook?: Value;
  /** Name to search for among the entries. */
  readonly name?: Value;
  /** Phonebook group id to filter by. */
  readonly group?: Value;
  /** Phonebook group name to filter by. */
  readonly group_name?: Value;
};

/** Lists phonebook entries, narrowed by entry id, name, group id or group name. */
export function getPhonebook(params?: GetPhonebookParams, options?: Options): Report;

/** The parameters of getPhonebookGroups. */
export type GetPhonebookGroupsParams = {
  /** Group name to filter by. */
  readonly name?: Value;
  /** Id of one phonebook group to return; leave out to list all. */
  readonly group?: Value;
};

/** Lists phonebook groups, narrowed by name or id. */
export function getPhonebookGroups(params?: GetPhonebookGroupsParams, options?: Options): Report;

/** The parameters of getQueues. */
export type GetQueuesParams = {
  /** Id of one queue to return; leave out to list all. */
  readonly queue?: Value;
};

/** Lists the call queues, or returns only the one whose id is given. */
export function getQueues(params?: GetQueuesParams, options?: Options): Report;

/** The parameters of getRingGroups. */
export type GetRingGroupsParams = {
  /** Id of one ring group to return; leave out to list all. */
  readonly ring_group?: Value;
};

/** Lists the ring groups, or returns only the one whose id is given. */
export function getRingGroups(params?: GetRingGroupsParams, options?: Options): Report;

/** The parameters of getRingStrategies. */
export type GetRingStrategiesParams = {
  /** Code of one ring strategy to return, such as rrmemory; leave out to list all. */
  readonly strategy?: Value;
};

/** Lists the ring strategies, or returns only the one named. */
export function getRingStrategies(params?: GetRingStrategiesParams, options?: Options): Report;

/** The parameters of getSIPURIs. */
export type GetSIPURIsParams = {
  /** Id of one SIP URI to return; leave out to list all. */
  readonly sipuri?: Value;
};

/** Lists the SIP URIs, or returns only the one whose id is given. */
export function getSIPURIs(params?: GetSIPURIsParams, options?: Options): Report;

/** The parameters of getStaticMembers. */
export type GetStaticMembersParams = {
  /** Id of the queue whose members are listed. */
  readonly queue: Given;
  /** Id of one member of that queue to return; leave out to list all. */
  readonly member?: Value;
};

/** Lists the static members of a queue, or returns one of them. */
export function getStaticMembers(params: GetStaticMembersParams, options?: Options): Report;

/** The parameters of getTimeConditions. */
export type GetTimeConditionsParams = {
  /** Id of one time condition to return; leave out to list all. */
  readonly timecondition?: Value;
};

/** Lists the time conditions, or returns only the one whose id is given. */
export function getTimeConditions(params?: GetTimeConditionsParams, options?: Options): Report;

/** The parameters of getVoicemailSetups. */
export type GetVoicemailSetupsParams = {
  /** Code of one voicemail setup option to return; leave out to list all. */
  readonly voicemailsetup?: Value;
};

/** Lists the voicemail setup options, or returns only the one whose code is given. */
export function getVoicemailSetups(params?: GetVoicemailSetupsParams, options?: Options): Report;

/** The parameters of setCallback. */
export type SetCallbackParams = {
  /** Id of the callback to update; absent or empty creates a new one. */
  readonly callback?: Value;
  /** Text describing the callback. */
  readonly description: Given;
  /** Number to call back. */
  readonly number: Given;
  /** Delay before the call back is placed; 0 counts as missing. */
  readonly delay_before: Given;
  /** Time allowed for incomplete input before hanging up. */
  readonly response_timeout: Given;
  /** Time allowed between digits when entering a number. */
  readonly digit_timeout: Given;
  /** Caller ID shown on the callback in place of the usual one. */
  readonly callerid_number?: Value;
};

/** Creates a callback, or updates the one whose id is given. */
export function setCallback(params: SetCallbackParams, options?: Options): Report;

/** The parameters of setCallerIDFiltering. */
export type SetCallerIDFilteringParams = {
  /** Id of the filter to update; absent or empty creates a new one. */
  readonly filter?: Value;
  /** Trigger: a number, i (non-North-American), 0 (anonymous), s/sb/sc (attestation), p or p:group (phonebook). */
  readonly callerid: Given;
  /**
   * DID the filter applies to, or all.
   * The documentation marks it required; one public client leaves it out.
   */
  readonly did?: Value;
  /** Routing string, header:id, followed by calls that match the filter. */
  readonly routing: Given;
  /** Routing string used when the target is unreachable; none: for no failover. */
  readonly failover_unreachable?: Value;
  /** Routing string used when the target is busy; none: for no failover. */
  readonly failover_busy?: Value;
  /** Routing string used when nobody answers; none: for no failover. */
  readonly failover_noanswer?: Value;
  /** Free note kept with the filter. */
  readonly note?: Value;
};

/** Creates a caller ID filter, or updates the one whose id is given. */
export function setCallerIDFiltering(params: SetCallerIDFilteringParams, options?: Options): Report;

/** The parameters of setDISA. */
export type SetDISAParams = {
  /** DISA ID; absent creates an entry, given updates it. */
  readonly disa?: Value;
  /** Name of the DISA entry. */
  readonly name: Given;
  /**
   * Password of the DISA entry.
   * A secret: keep it out of logs.
   */
  readonly pin: Given;
  /** Time allowed between digits. */
  readonly digit_timeout: Given;
  /** Caller ID number to show instead of the original one. */
  readonly callerid_override?: Value;
  /** Language of the DISA, one of en, fr or es. */
  readonly language?: Value;
};

/** Creates a DISA entry, or updates the one whose ID is given. */
export function setDISA(params: SetDISAParams, options?: Options): Report;

/** The parameters of setForwarding. */
export type SetForwardingParams = {
  /** Forwarding ID; absent creates an entry, given updates it. */
  readonly forwarding?: Value;
  /** Phone number calls are forwarded to. */
  readonly phone_number: Given;
  /** Caller ID number to show instead of the original one. */
  readonly callerid_override?: Value;
  /** Description of the forwarding. */
  readonly description?: Value;
  /** DTMF digits sent once the call is answered. */
  readonly dtmf_digits?: Value;
  /** Wait in seconds after answer before the digits are sent. */
  readonly pause?: Value;
  /** Whether a Diversion header is added to forwarded calls. */
  readonly diversion_header?: Value;
  /** Whether forwarded calls are sent with attestation level A. */
  readonly attestation_a_enabled?: Value;
};

/** Creates a call forwarding entry, or updates the one whose ID is given. */
export function setForwarding(params: SetForwardingParams, options?: Options): Report;

/** The parameters of setIVR. */
export type SetIVRParams = {
  /** IVR ID; absent creates an IVR, given updates it. */
  readonly ivr?: Value;
  /** Name of the IVR. */
  readonly name: Given;
  /**
   * Recording ID from getRecordings for the IVR.
   * Listed by getRecordings.
   */
  readonly recording: Given;
  /** Longest time to enter a choice after the recording. */
  readonly timeout: Given;
  /**
   * Language of the IVR, from getLanguages.
   * Listed by getLanguages.
   */
  readonly language: Given;
  /**
   * Voicemail setup for the IVR, from getVoicemailSetups.
   * Listed by getVoicemailSetups.
   */
  readonly voicemailsetup: Given;
  /** Menu choices as digit=header:id, separated by semicolons. */
  readonly choices: Given;
};

/** Creates an IVR menu, or updates the one whose ID is given. */
export function setIVR(params: SetIVRParams, options?: Options): Report;

/** The parameters of setPhonebook. */
export type SetPhonebookParams = {
  /** Phonebook entry ID; absent creates an entry, given updates it. */
  readonly phonebook?: Value;
  /** Speed dial code for the entry. */
  readonly speed_dial?: Value;
  /** Name of the phonebook entry. */
  readonly name: Given;
  /** Phone number or SIP target of the entry, sent as text. */
  readonly number: Given;
  /** Caller ID to show when the entry is dialled by speed dial. */
  readonly callerid?: Value;
  /** Free note on the phonebook entry. */
  readonly note?: Value;
  /** ID of the phonebook group for the entry. */
  readonly group?: Value;
};

/** Creates a phonebook entry, or updates the one whose ID is given. */
export function setPhonebook(params: SetPhonebookParams, options?: Options): Report;

/** The parameters of setPhonebookGroup. */
export type SetPhonebookGroupParams = {
  /** Declared by the WSDL but not documented; the group ID goes in group. */
  readonly phonebook?: Value;
  /** Phonebook group ID; absent creates a group, given updates it. */
  readonly group?: Value;
  /** Name of the phonebook group. */
  readonly name: Given;
  /** Phonebook entry IDs in the group, separated by semicolons. */
  readonly members?: Value;
};

/** Creates a phonebook group, or updates the one whose ID is given. */
export function setPhonebookGroup(params: SetPhonebookGroupParams, options?: Options): Report;

/** The parameters of setQueue. */
export type SetQueueParams = {
  /** Queue ID; absent creates a queue, given updates it. */
  readonly queue?: Value;
  /** Name of the queue. */
  readonly queue_name: Given;
  /** Number of the queue. */
  readonly queue_number: Given;
  /**
   * Language code of the queue, from getLanguages.
   * Listed by getLanguages.
   */
  readonly queue_language: Given;
  /**
   * Password of the queue.
   * A secret: keep it out of logs.
   */
  readonly queue_password?: Value;
  /** Caller ID prefix for calls through the queue. */
  readonly callerid_prefix?: Value;
  /**
   * Recording ID from getRecordings for the join announcement, or none.
   * Listed by getRecordings.
   */
  readonly join_announcement?: Value;
  /** Weight or priority of the queue. */
  readonly priority_weight: Given;
  /**
   * Recording ID from getRecordings for the agent announcement, or none.
   * Listed by getRecordings.
   */
  readonly agent_announcement?: Value;
  /**
   * Whether hold time is reported to the agent, a value from getReportEstimatedHoldTime.
   * Listed by getReportEstimatedHoldTime.
   */
  readonly report_hold_time_agent: Given;
  /** Delay in seconds when an agent is connected to the caller, or none. */
  readonly member_delay?: Value;
  /** Longest time in seconds a caller may wait in the queue, or unlimited. */
  readonly maximum_wait_time?: Value;
  /** Largest number of callers in the queue, or unlimited. */
  readonly maximum_callers?: Value;
  /**
   * Whether callers may join with no available members, a value from getJoinWhenEmptyTypes.
   * Listed by getJoinWhenEmptyTypes.
   */
  readonly join_when_empty: Given;
  /** Whether waiting callers go to failover with no members (yes) or none available (strict). */
  readonly leave_when_empty: Given;
  /**
   * How members are rung, a value from getRingStrategies.
   * Listed by getRingStrategies.
   */
  readonly ring_strategy: Given;
  /** Whether the queue should avoid sending calls to members. */
  readonly ring_inuse: Given;
  /** Time in seconds that an agent is rung. */
  readonly agent_ring_timeout?: Value;
  /** Wait in seconds before all members are tried again, or none. */
  readonly retry_timer?: Value;
  /** Wait in seconds before an agent who finished a call gets another, or none. */
  readonly wrapup_time?: Value;
  /**
   * Recording ID from getRecordings for the periodic announcement, or none.
   * Listed by getRecordings.
   */
  readonly voice_announcement?: Value;
  /** Interval in seconds between plays of the voice announcement, or none. */
  readonly frequency_announcement?: Value;
  /** Interval in seconds between periodic announcements, or none; the misspelt name is correct. */
  readonly announce_position_frecuency?: Value;
  /** Seconds setting for announcements, or none to announce no seconds. */
  readonly announce_round_seconds?: Value;
  /** Whether position announcements include the estimated hold time (yes, no or once). */
  readonly if_announce_position_enabled_report_estimated_hold_time?: Value;
  /** Whether callers are thanked for their patience after position and hold time are announced. */
  readonly thankyou_for_your_patience?: Value;
  /**
   * Music on hold code, from getMusicOnHold.
   * Listed by getMusicOnHold.
   */
  readonly music_on_hold?: Value;
  /** Routing, as header:id, when the maximum wait time is reached. */
  readonly fail_over_routing_timeout?: Value;
  /** Routing, as header:id, when the queue holds its maximum number of callers. */
  readonly fail_over_routing_full?: Value;
  /** Routing when a call finds no queue members; works only if join_when_empty is no. */
  readonly fail_over_routing_join_empty?: Value;
  /** Routing when the last agent leaves with calls waiting; works only if leave_when_empty is yes. */
  readonly fail_over_routing_leave_empty?: Value;
  /** Routing when a call finds queue members but all of them are unavailable. */
  readonly fail_over_routing_join_unavail?: Value;
  /** Routing for waiting calls when members remain but all of them are unavailable. */
  readonly fail_over_routing_leave_unavail?: Value;
};

/** Creates a call queue, or updates the one whose ID is given. */
export function setQueue(params: SetQueueParams, options?: Options): Report;

/** The parameters of setRingGroup. */
export type SetRingGroupParams = {
  /** Ring group ID; absent creates a group, given updates it. */
  readonly ring_group?: Value;
  /** Name of the ring group. */
  readonly name: Given;
  /** Members as account, fwd or sip routings with optional ring time and press1, separated by semicolons. */
  readonly members: Given;
  /**
   * Mailbox for the ring group, from getVoicemails; 0 means none and the word none is refused.
   * Listed by getVoicemails.
   */
  readonly voicemail: Given;
  /**
   * Recording ID from getRecordings for the caller announcement.
   * Listed by getRecordings.
   */
  readonly caller_announcement?: Value;
  /**
   * Music on hold code, from getMusicOnHold.
   * Listed by getMusicOnHold.
   */
  readonly music_on_hold?: Value;
  /**
   * Language code, from getLanguages.
   * Listed by getLanguages.
   */
  readonly language?: Value;
};

/** Creates a ring group, or updates the one whose ID is given. */
export function setRingGroup(params: SetRingGroupParams, options?: Options): Report;

/** The parameters of setSIPURI. */
export type SetSIPURIParams = {
  /** SIP URI ID; absent creates an entry, given updates it. */
  readonly sipuri?: Value;
  /** SIP address, with or without the sip: prefix. */
  readonly uri: Given;
  /** Description of the SIP URI. */
  readonly description?: Value;
  /** Caller ID number shown instead of the default when this SIP URI is used. */
  readonly callerid_override?: Value;
  /** Whether the caller ID is sent in E.164 form. */
  readonly callerid_e164?: Value;
};

/** Creates a SIP URI entry, or updates the one whose ID is given. */
export function setSIPURI(params: SetSIPURIParams, options?: Options): Report;

/** The parameters of setStaticMember. */
export type SetStaticMemberParams = {
  /** Static member ID; absent creates a member, given updates it. */
  readonly member?: Value;
  /** ID of the queue the member belongs to. */
  readonly queue: Given;
  /** Description of the queue member. */
  readonly member_name: Given;
  /** Sub-account that takes the calls, from getSubAccounts. */
  readonly account?: Value;
  /** Order in which the member gets calls, such as 0 for first. */
  readonly priority: Given;
};

/** Adds a static member to a queue, or updates the one whose ID is given. */
export function setStaticMember(params: SetStaticMemberParams, options?: Options): Report;

/** The parameters of setTimeCondition. */
export type SetTimeConditionParams = {
  /** Time condition ID; absent creates one, given updates it. */
  readonly timecondition?: Value;
  /** Name of the time condition. */
  readonly name: Given;
  /** Routing when the condition matches, as header:id; none: is refused here. */
  readonly routing_match: Given;
  /** Routing when the condition does not match, as header:id; none: is refused here. */
  readonly routing_nomatch: Given;
  /** Start hours, one per condition, separated by semicolons. */
  readonly starthour: Given;
  /** Start minutes, one per condition, separated by semicolons. */
  readonly startminute: Given;
  /** End hours, one per condition, separated by semicolons. */
  readonly endhour: Given;
  /** End minutes, one per condition, separated by semicolons. */
  readonly endminute: Given;
  /** First weekdays (mon to sun), one per condition, separated by semicolons. */
  readonly weekdaystart: Given;
  /** Last weekdays (mon to sun), one per condition, separated by semicolons. */
  readonly weekdayend: Given;
};

/** Creates a time condition, or updates the one whose ID is given. */
export function setTimeCondition(params: SetTimeConditionParams, options?: Options): Report;

/** The parameters of getCallHuntings. */
export type GetCallHuntingsParams = {
  /** Call hunting ID; absent lists all entries. */
  readonly callhunting?: Value;
};

/** Lists call hunting entries, or returns one by ID. */
export function getCallHuntings(params?: GetCallHuntingsParams, options?: Options): Report;

/** The parameters of delCallHunting. */
export type DelCallHuntingParams = {
  /** ID of the call hunting entry to delete. */
  readonly callhunting: Given;
};

/** Deletes a call hunting entry. */
export function delCallHunting(params: DelCallHuntingParams, options?: Options): Report;

/** The parameters of setCallHunting. */
export type SetCallHuntingParams = {
  /** Call hunting ID; absent creates an entry, given updates it. */
  readonly callhunting?: Value;
  /** Description of the call hunting entry. */
  readonly description: Given;
  /**
   * Music on hold code, from getMusicOnHold.
   * Listed by getMusicOnHold.
   */
  readonly music: Given;
  /**
   * Recording ID from getRecordings for the call hunting entry.
   * Listed by getRecordings.
   */
  readonly recording: Given;
  /**
   * Language code, from getLanguages.
   * Listed by getLanguages.
   */
  readonly language: Given;
  /** Order in which members are called, follow or random. */
  readonly order: Given;
  /** Members of the call hunting entry, separated by semicolons. */
  readonly members: Given;
  /** Longest ring time for each member, one item per member separated by semicolons. */
  readonly ring_time: Given;
  /** Whether each member must press 1 to take the call, one item per member separated by semicolons. */
  readonly press: Given;
};

/** Creates a call hunting entry, or updates the one whose ID is given. */
export function setCallHunting(params: SetCallHuntingParams, options?: Options): Report;

/** The parameters of getSequences. */
export type GetSequencesParams = {
  /** Sequence ID; absent lists all sequences. */
  readonly sequence?: Value;
  /** Reseller client ID, optional. */
  readonly client?: Value;
};

/** Lists sequences, or returns one by ID. */
export function getSequences(params?: GetSequencesParams, options?: Options): Report;

/** The parameters of setSequences. */
export type SetSequencesParams = {
  /** ID of the sequence to save. */
  readonly sequence: Given;
  /** Name of the sequence. */
  readonly name: Given;
  /** JSON array of steps, each playing a recording, sending DTMF codes or sending an SMS. */
  readonly steps: Given;
  /** Reseller client ID. */
  readonly client?: Value;
};

/** Saves the name and steps of a sequence. */
export function setSequences(params: SetSequencesParams, options?: Options): Report;

/** The parameters of delSequences. */
export type DelSequencesParams = {
  /** ID of the sequence to delete. */
  readonly sequence: Given;
  /** Reseller client ID. */
  readonly client?: Value;
};

/** Deletes a sequence. */
export function delSequences(params: DelSequencesParams, options?: Options): Report;
