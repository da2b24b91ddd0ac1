// Generated from the catalog by `voipms-rules generate`; do not edit.
// The declared parameters of every method in order, with the words that stand
// for false and true on the wire.

/** @import { Declared, Words } from "./wire.js" */

/** @type {Words} */
const WORDS_0_1 = ["0", "1"];
/** @type {Words} */
const WORDS_NO_YES = ["no", "yes"];

/** @type {Declared} */
export const createSubAccount = {
  username: WORDS_0_1,
  protocol: WORDS_0_1,
  description: WORDS_0_1,
  auth_type: WORDS_0_1,
  password: WORDS_0_1,
  ip: WORDS_0_1,
  device_type: WORDS_0_1,
  callerid_number: WORDS_0_1,
  canada_routing: WORDS_0_1,
  lock_international: WORDS_0_1,
  international_route: WORDS_0_1,
  music_on_hold: WORDS_0_1,
  language: WORDS_0_1,
  allowed_codecs: WORDS_0_1,
  dtmf_mode: WORDS_0_1,
  nat: WORDS_NO_YES,
  sip_traffic: WORDS_0_1,
  max_expiry: WORDS_0_1,
  rtp_timeout: WORDS_0_1,
  rtp_hold_timeout: WORDS_0_1,
  ip_restriction: WORDS_0_1,
  enable_ip_restriction: WORDS_0_1,
  pop_restriction: WORDS_0_1,
  enable_pop_restriction: WORDS_0_1,
  internal_extension: WORDS_0_1,
  internal_voicemail: WORDS_0_1,
  internal_dialtime: WORDS_0_1,
  reseller_client: WORDS_0_1,
  reseller_package: WORDS_0_1,
  reseller_nextbilling: WORDS_0_1,
  reseller_chargesetup: WORDS_0_1,
  send_bye: WORDS_0_1,
  record_calls: WORDS_0_1,
  transcribe: WORDS_0_1,
  transcription_locale: WORDS_0_1,
  transcription_email: WORDS_0_1,
  transcription_start_delay: WORDS_0_1,
  enable_internal_cnam: WORDS_0_1,
  internal_cnam: WORDS_0_1,
  dialing_mode: WORDS_0_1,
  tfcarrier: WORDS_0_1,
  internal_extension_location: WORDS_0_1,
  allow225: WORDS_0_1,
  transcription_redaction: WORDS_NO_YES,
  transcription_summary: WORDS_NO_YES,
  transcription_sentiment: WORDS_NO_YES,
  parking_lot: WORDS_0_1,
  default_e911: WORDS_0_1,
  call_pickup_behavior: WORDS_0_1,
};

/** @type {Declared} */
export const delSubAccount = {
  id: WORDS_0_1,
};

/** @type {Declared} */
export const getAllowedCodecs = {
  codec: WORDS_0_1,
};

/** @type {Declared} */
export const getAuthTypes = {
  type: WORDS_0_1,
};

/** @type {Declared} */
export const getDeviceTypes = {
  device_type: WORDS_0_1,
};

/** @type {Declared} */
export const getDTMFModes = {
  dtmf_mode: WORDS_0_1,
};

/** @type {Declared} */
export const getLockInternational = {
  lock_international: WORDS_0_1,
};

/** @type {Declared} */
export const getNAT = {
  nat: WORDS_NO_YES,
};

/** @type {Declared} */
export const getProtocols = {
  protocol: WORDS_0_1,
};

/** @type {Declared} */
export const getRegistrationStatus = {
  account: WORDS_0_1,
};

/** @type {Declared} */
export const getReportEstimatedHoldTime = {
  type: WORDS_NO_YES,
};

/** @type {Declared} */
export const getRoutes = {
  route: WORDS_0_1,
};

/** @type {Declared} */
export const getSubAccounts = {
  account: WORDS_0_1,
};

/** @type {Declared} */
export const setSubAccount = {
  id: WORDS_0_1,
  description: WORDS_0_1,
  auth_type: WORDS_0_1,
  password: WORDS_0_1,
  ip: WORDS_0_1,
  device_type: WORDS_0_1,
  callerid_number: WORDS_0_1,
  canada_routing: WORDS_0_1,
  lock_international: WORDS_0_1,
  international_route: WORDS_0_1,
  music_on_hold: WORDS_0_1,
  language: WORDS_0_1,
  allowed_codecs: WORDS_0_1,
  dtmf_mode: WORDS_0_1,
  nat: WORDS_NO_YES,
  sip_traffic: WORDS_0_1,
  max_expiry: WORDS_0_1,
  rtp_timeout: WORDS_0_1,
  rtp_hold_timeout: WORDS_0_1,
  ip_restriction: WORDS_0_1,
  enable_ip_restriction: WORDS_0_1,
  pop_restriction: WORDS_0_1,
  enable_pop_restriction: WORDS_0_1,
  internal_extension: WORDS_0_1,
  internal_voicemail: WORDS_0_1,
  internal_dialtime: WORDS_0_1,
  reseller_client: WORDS_0_1,
  reseller_package: WORDS_0_1,
  reseller_nextbilling: WORDS_0_1,
  reseller_chargesetup: WORDS_0_1,
  send_bye: WORDS_0_1,
  record_calls: WORDS_0_1,
  transcribe: WORDS_0_1,
  transcription_locale: WORDS_0_1,
  transcription_email: WORDS_0_1,
  transcription_start_delay: WORDS_0_1,
  dialing_mode: WORDS_0_1,
  tfcarrier: WORDS_0_1,
  internal_extension_location: WORDS_0_1,
  default_e911: WORDS_0_1,
  allow225: WORDS_0_1,
  parking_lot: WORDS_0_1,
  enable_internal_cnam: WORDS_0_1,
  internal_cnam: WORDS_0_1,
  call_pickup_behavior: WORDS_0_1,
};

/** @type {Declared} */
export const setLocation = {
  name: WORDS_0_1,
};

/** @type {Declared} */
export const getLocations = {};

/** @type {Declared} */
export const delLocation = {
  name: WORDS_0_1,
  id: WORDS_0_1,
};

/** @type {Declared} */
export const delCallback = {
  callback: WORDS_0_1,
};

/** @type {Declared} */
export const delCallerIDFiltering = {
  filtering: WORDS_0_1,
};

/** @type {Declared} */
export const delDISA = {
  disa: WORDS_0_1,
};

/** @type {Declared} */
export const delForwarding = {
  forwarding: WORDS_0_1,
};

/** @type {Declared} */
export const delIVR = {
  ivr: WORDS_0_1,
};

/** @type {Declared} */
export const delPhonebook = {
  phonebook: WORDS_0_1,
};

/** @type {Declared} */
export const delPhonebookGroup = {
  group: WORDS_0_1,
};

/** @type {Declared} */
export const delQueue = {
  queue: WORDS_0_1,
};

/** @type {Declared} */
export const delRingGroup = {
  ringgroup: WORDS_0_1,
};

/** @type {Declared} */
export const delSIPURI = {
  sipuri: WORDS_0_1,
};

/** @type {Declared} */
export const delStaticMember = {
  member: WORDS_0_1,
  queue: WORDS_0_1,
};

/** @type {Declared} */
export const delTimeCondition = {
  timecondition: WORDS_0_1,
};

/** @type {Declared} */
export const getCallbacks = {
  callback: WORDS_0_1,
};

/** @type {Declared} */
export const getCallerIDFiltering = {
  filtering: WORDS_0_1,
  did: WORDS_0_1,
};

/** @type {Declared} */
export const getDISAs = {
  disa: WORDS_0_1,
};

/** @type {Declared} */
export const getForwardings = {
  forwarding: WORDS_0_1,
};

/** @type {Declared} */
export const getIVRs = {
  ivr: WORDS_0_1,
};

/** @type {Declared} */
export const getJoinWhenEmptyTypes = {
  type: WORDS_NO_YES,
};

/** @type {Declared} */
export const getPhonebook = {
  phonebook: WORDS_0_1,
  name: WORDS_0_1,
  group: WORDS_0_1,
  group_name: WORDS_0_1,
};

/** @type {Declared} */
export const getPhonebookGroups = {
  name: WORDS_0_1,
  group: WORDS_0_1,
};

/** @type {Declared} */
export const getQueues = {
  queue: WORDS_0_1,
};

/** @type {Declared} */
export const getRingGroups = {
  ring_group: WORDS_0_1,
};

/** @type {Declared} */
export const getRingStrategies = {
  strategy: WORDS_0_1,
};

/** @type {Declared} */
export const getSIPURIs = {
  sipuri: WORDS_0_1,
};

/** @type {Declared} */
export const getStaticMembers = {
  queue: WORDS_0_1,
  member: WORDS_0_1,
};

/** @type {Declared} */
export const getTimeConditions = {
  timecondition: WORDS_0_1,
};

/** @type {Declared} */
export const getVoicemailSetups = {
  voicemailsetup: WORDS_0_1,
};

/** @type {Declared} */
export const setCallback = {
  callback: WORDS_0_1,
  description: WORDS_0_1,
  number: WORDS_0_1,
  delay_before: WORDS_0_1,
  response_timeout: WORDS_0_1,
  digit_timeout: WORDS_0_1,
  callerid_number: WORDS_0_1,
};

/** @type {Declared} */
export const setCallerIDFiltering = {
  filter: WORDS_0_1,
  callerid: WORDS_0_1,
  did: WORDS_0_1,
  routing: WORDS_0_1,
  failover_unreachable: WORDS_0_1,
  failover_busy: WORDS_0_1,
  failover_noanswer: WORDS_0_1,
  note: WORDS_0_1,
};

/** @type {Declared} */
export const setDISA = {
  disa: WORDS_0_1,
  name: WORDS_0_1,
  pin: WORDS_0_1,
  digit_timeout: WORDS_0_1,
  callerid_override: WORDS_0_1,
  language: WORDS_0_1,
};

/** @type {Declared} */
export const setForwarding = {
  forwarding: WORDS_0_1,
  phone_number: WORDS_0_1,
  callerid_override: WORDS_0_1,
  description: WORDS_0_1,
  dtmf_digits: WORDS_0_1,
  pause: WORDS_0_1,
  diversion_header: WORDS_0_1,
  attestation_a_enabled: WORDS_0_1,
};

/** @type {Declared} */
export const setIVR = {
  ivr: WORDS_0_1,
  name: WORDS_0_1,
  recording: WORDS_0_1,
  timeout: WORDS_0_1,
  language: WORDS_0_1,
  voicemailsetup: WORDS_0_1,
  choices: WORDS_0_1,
};

/** @type {Declared} */
export const setPhonebook = {
  phonebook: WORDS_0_1,
  speed_dial: WORDS_0_1,
  name: WORDS_0_1,
  number: WORDS_0_1,
  callerid: WORDS_0_1,
  note: WORDS_0_1,
  group: WORDS_0_1,
};

/** @type {Declared} */
export const setPhonebookGroup = {
  phonebook: WORDS_0_1,
  group: WORDS_0_1,
  name: WORDS_0_1,
  members: WORDS_0_1,
};

/** @type {Declared} */
export const setQueue = {
  queue: WORDS_0_1,
  queue_name: WORDS_0_1,
  queue_number: WORDS_0_1,
  queue_language: WORDS_0_1,
  queue_password: WORDS_0_1,
  callerid_prefix: WORDS_0_1,
  join_announcement: WORDS_0_1,
  priority_weight: WORDS_0_1,
  agent_announcement: WORDS_0_1,
  report_hold_time_agent: WORDS_NO_YES,
  member_delay: WORDS_0_1,
  maximum_wait_time: WORDS_0_1,
  maximum_callers: WORDS_0_1,
  join_when_empty: WORDS_NO_YES,
  leave_when_empty: WORDS_NO_YES,
  ring_strategy: WORDS_0_1,
  ring_inuse: WORDS_NO_YES,
  agent_ring_timeout: WORDS_0_1,
  retry_timer: WORDS_0_1,
  wrapup_time: WORDS_0_1,
  voice_announcement: WORDS_0_1,
  frequency_announcement: WORDS_0_1,
  announce_position_frecuency: WORDS_0_1,
  announce_round_seconds: WORDS_0_1,
  if_announce_position_enabled_report_estimated_hold_time: WORDS_NO_YES,
  thankyou_for_your_patience: WORDS_NO_YES,
  music_on_hold: WORDS_0_1,
  fail_over_routing_timeout: WORDS_0_1,
  fail_over_routing_full: WORDS_0_1,
  fail_over_routing_join_empty: WORDS_0_1,
  fail_over_routing_leave_empty: WORDS_0_1,
  fail_over_routing_join_unavail: WORDS_0_1,
  fail_over_routing_leave_unavail: WORDS_0_1,
};

/** @type {Declared} */
export const setRingGroup = {
  ring_group: WORDS_0_1,
  name: WORDS_0_1,
  members: WORDS_0_1,
  voicemail: WORDS_0_1,
  caller_announcement: WORDS_0_1,
  music_on_hold: WORDS_0_1,
  language: WORDS_0_1,
};

/** @type {Declared} */
export const setSIPURI = {
  sipuri: WORDS_0_1,
  uri: WORDS_0_1,
  description: WORDS_0_1,
  callerid_override: WORDS_0_1,
  callerid_e164: WORDS_0_1,
};

/** @type {Declared} */
export const setStaticMember = {
  member: WORDS_0_1,
  queue: WORDS_0_1,
  member_name: WORDS_0_1,
  account: WORDS_0_1,
  priority: WORDS_0_1,
};

/** @type {Declared} */
export const setTimeCondition = {
  timecondition: WORDS_0_1,
  name: WORDS_0_1,
  routing_match: WORDS_0_1,
  routing_nomatch: WORDS_0_1,
  starthour: WORDS_0_1,
  startminute: WORDS_0_1,
  endhour: WORDS_0_1,
  endminute: WORDS_0_1,
  weekdaystart: WORDS_0_1,
  weekdayend: WORDS_0_1,
};

/** @type {Declared} */
export const getCallHuntings = {
  callhunting: WORDS_0_1,
};

/** @type {Declared} */
export const delCallHunting = {
  callhunting: WORDS_0_1,
};

/** @type {Declared} */
export const setCallHunting = {
  callhunting: WORDS_0_1,
  description: WORDS_0_1,
  music: WORDS_0_1,
  recording: WORDS_0_1,
  language: WORDS_0_1,
  order: WORDS_0_1,
  members: WORDS_0_1,
  ring_time: WORDS_0_1,
  press: WORDS_0_1,
};

/** @type {Declared} */
export const getSequences = {
  sequence: WORDS_0_1,
  client: WORDS_0_1,
};

/** @type {Declared} */
export const setSequences = {
  sequence: WORDS_0_1,
  name: WORDS_0_1,
  steps: WORDS_0_1,
  client: WORDS_0_1,
};

/** @type {Declared} */
export const delSequences = {
  sequence: WORDS_0_1,
  client: WORDS_0_1,
};

/** @type {Declared} */
export const getCallAccounts = {
  client: WORDS_0_1,
};

/** @type {Declared} */
export const getCallBilling = {};

/** @type {Declared} */
export const getCallTypes = {
  client: WORDS_0_1,
};

/** @type {Declared} */
export const getCDR = {
  date_from: WORDS_0_1,
  date_to: WORDS_0_1,
  answered: WORDS_0_1,
  noanswer: WORDS_0_1,
  busy: WORDS_0_1,
  failed: WORDS_0_1,
  timezone: WORDS_0_1,
  calltype: WORDS_0_1,
  callbilling: WORDS_0_1,
  account: WORDS_0_1,
};

/** @type {Declared} */
export const getRates = {
  package: WORDS_0_1,
  query: WORDS_0_1,
};

/** @type {Declared} */
export const getResellerCDR = {
  date_from: WORDS_0_1,
  date_to: WORDS_0_1,
  client: WORDS_0_1,
  answered: WORDS_0_1,
  noanswer: WORDS_0_1,
  busy: WORDS_0_1,
  failed: WORDS_0_1,
  timezone: WORDS_0_1,
  calltype: WORDS_0_1,
  callbilling: WORDS_0_1,
  account: WORDS_0_1,
};

/** @type {Declared} */
export const getCallTranscriptions = {
  account: WORDS_0_1,
  date_to: WORDS_0_1,
  date_from: WORDS_0_1,
  call_type: WORDS_0_1,
};

/** @type {Declared} */
export const getTerminationRates = {
  query: WORDS_0_1,
  route: WORDS_0_1,
};

/** @type {Declared} */
export const addCharge = {
  client: WORDS_0_1,
  charge: WORDS_0_1,
  description: WORDS_0_1,
  test: WORDS_0_1,
};

/** @type {Declared} */
export const addPayment = {
  client: WORDS_0_1,
  payment: WORDS_0_1,
  description: WORDS_0_1,
  test: WORDS_0_1,
};

/** @type {Declared} */
export const delClient = {
  client: WORDS_0_1,
};

/** @type {Declared} */
export const getBalanceManagement = {
  balance_management: WORDS_0_1,
};

/** @type {Declared} */
export const getCharges = {
  client: WORDS_0_1,
};

/** @type {Declared} */
export const getClientPackages = {
  client: WORDS_0_1,
};

/** @type {Declared} */
export const getClients = {
  client: WORDS_0_1,
};

/** @type {Declared} */
export const getClientThreshold = {
  client: WORDS_0_1,
};

/** @type {Declared} */
export const getDeposits = {
  client: WORDS_0_1,
};

/** @type {Declared} */
export const getPackages = {
  package: WORDS_0_1,
};

/** @type {Declared} */
export const getResellerBalance = {
  client: WORDS_0_1,
};

/** @type {Declared} */
export const setClient = {
  client: WORDS_0_1,
  email: WORDS_0_1,
  password: WORDS_0_1,
  company: WORDS_0_1,
  firstname: WORDS_0_1,
  lastname: WORDS_0_1,
  address: WORDS_0_1,
  city: WORDS_0_1,
  state: WORDS_0_1,
  country: WORDS_0_1,
  zip: WORDS_0_1,
  phone_number: WORDS_0_1,
  balance_management: WORDS_0_1,
};

/** @type {Declared} */
export const setClientThreshold = {
  client: WORDS_0_1,
  email: WORDS_0_1,
  threshold: WORDS_0_1,
};

/** @type {Declared} */
export const signupClient = {
  firstname: WORDS_0_1,
  lastname: WORDS_0_1,
  company: WORDS_0_1,
  address: WORDS_0_1,
  city: WORDS_0_1,
  state: WORDS_0_1,
  country: WORDS_0_1,
  zip: WORDS_0_1,
  phone_number: WORDS_0_1,
  email: WORDS_0_1,
  confirm_email: WORDS_0_1,
  password: WORDS_0_1,
  confirm_password: WORDS_0_1,
  activate: WORDS_0_1,
  balance_management: WORDS_0_1,
};

/** @type {Declared} */
export const getConference = {
  conference: WORDS_0_1,
};

/** @type {Declared} */
export const setConference = {
  conference: WORDS_0_1,
  name: WORDS_0_1,
  description: WORDS_0_1,
  members: WORDS_0_1,
  max_members: WORDS_0_1,
  sound_join: WORDS_0_1,
  sound_leave: WORDS_0_1,
  sound_has_joined: WORDS_0_1,
  sound_has_left: WORDS_0_1,
  sound_kicked: WORDS_0_1,
  sound_muted: WORDS_0_1,
  sound_unmuted: WORDS_0_1,
  sound_only_person: WORDS_0_1,
  sound_only_one: WORDS_0_1,
  sound_there_are: WORDS_0_1,
  sound_other_in_party: WORDS_0_1,
  sound_place_into_conference: WORDS_0_1,
  sound_get_pin: WORDS_0_1,
  sound_invalid_pin: WORDS_0_1,
  sound_locked: WORDS_0_1,
  sound_locked_now: WORDS_0_1,
  sound_unlocked_now: WORDS_0_1,
  sound_error_menu: WORDS_0_1,
  sound_participants_muted: WORDS_0_1,
  sound_participants_unmuted: WORDS_0_1,
  language: WORDS_0_1,
};

/** @type {Declared} */
export const delConference = {
  conference: WORDS_0_1,
};

/** @type {Declared} */
export const addMemberToConference = {
  member: WORDS_0_1,
  conference: WORDS_0_1,
};

/** @type {Declared} */
export const delMemberFromConference = {
  member: WORDS_0_1,
  conference: WORDS_0_1,
};

/** @type {Declared} */
export const getConferenceMembers = {
  member: WORDS_0_1,
};

/** @type {Declared} */
export const getConferenceRecordings = {
  conference: WORDS_0_1,
  date_from: WORDS_0_1,
  date_to: WORDS_0_1,
};

/** @type {Declared} */
export const getConferenceRecordingFile = {
  conference: WORDS_0_1,
  recording: WORDS_0_1,
};

/** @type {Declared} */
export const setConferenceMember = {
  member: WORDS_0_1,
  conference: WORDS_0_1,
  name: WORDS_0_1,
  description: WORDS_0_1,
  pin: WORDS_0_1,
  announce_join_leave: WORDS_NO_YES,
  admin: WORDS_NO_YES,
  start_muted: WORDS_NO_YES,
  announce_user_count: WORDS_NO_YES,
  announce_only_user: WORDS_NO_YES,
  moh_when_empty: WORDS_0_1,
  quiet: WORDS_NO_YES,
  announcement: WORDS_0_1,
  drop_silence: WORDS_NO_YES,
  talking_threshold: WORDS_0_1,
  silence_threshold: WORDS_0_1,
  talk_detection: WORDS_NO_YES,
  jitter_buffer: WORDS_NO_YES,
};

/** @type {Declared} */
export const delConferenceMember = {
  member: WORDS_0_1,
};

/** @type {Declared} */
export const assignDIDvPRI = {
  vpri: WORDS_0_1,
  did: WORDS_0_1,
};

/** @type {Declared} */
export const backOrderDIDUSA = {
  quantity: WORDS_0_1,
  state: WORDS_0_1,
  ratecenter: WORDS_0_1,
  routing: WORDS_0_1,
  failover_busy: WORDS_0_1,
  failover_unreachable: WORDS_0_1,
  failover_noanswer: WORDS_0_1,
  voicemail: WORDS_0_1,
  pop: WORDS_0_1,
  dialtime: WORDS_0_1,
  cnam: WORDS_0_1,
  callerid_prefix: WORDS_0_1,
  note: WORDS_0_1,
  billing_type: WORDS_0_1,
  test: WORDS_0_1,
};

/** @type {Declared} */
export const backOrderDIDCAN = {
  quantity: WORDS_0_1,
  province: WORDS_0_1,
  ratecenter: WORDS_0_1,
  routing: WORDS_0_1,
  failover_busy: WORDS_0_1,
  failover_unreachable: WORDS_0_1,
  failover_noanswer: WORDS_0_1,
  voicemail: WORDS_0_1,
  pop: WORDS_0_1,
  dialtime: WORDS_0_1,
  cnam: WORDS_0_1,
  callerid_prefix: WORDS_0_1,
  note: WORDS_0_1,
  billing_type: WORDS_0_1,
  test: WORDS_0_1,
};

/** @type {Declared} */
export const cancelDID = {
  did: WORDS_0_1,
  cancelcomment: WORDS_0_1,
  portout: WORDS_0_1,
  test: WORDS_0_1,
};

/** @type {Declared} */
export const connectDID = {
  did: WORDS_0_1,
  account: WORDS_0_1,
  monthly: WORDS_0_1,
  setup: WORDS_0_1,
  minute: WORDS_0_1,
  next_billing: WORDS_0_1,
  dont_charge_setup: WORDS_0_1,
  dont_charge_monthly: WORDS_0_1,
};

/** @type {Declared} */
export const connectFAX = {
  did: WORDS_0_1,
  account: WORDS_0_1,
  monthly: WORDS_0_1,
  setup: WORDS_0_1,
  minute: WORDS_0_1,
  next_billing: WORDS_0_1,
  dont_charge_setup: WORDS_0_1,
  dont_charge_monthly: WORDS_0_1,
};

/** @type {Declared} */
export const getCarriers = {
  carrier: WORDS_0_1,
};

/** @type {Declared} */
export const getDIDCountries = {
  country_id: WORDS_0_1,
  type: WORDS_0_1,
};

/** @type {Declared} */
export const getDIDsCAN = {
  province: WORDS_0_1,
  ratecenter: WORDS_0_1,
};

/** @type {Declared} */
export const getDIDvPRI = {
  vpri: WORDS_0_1,
};

/** @type {Declared} */
export const getDIDsInfo = {
  client: WORDS_0_1,
  did: WORDS_0_1,
};

/** @type {Declared} */
export const getDIDsInternationalGeographic = {
  country_id: WORDS_0_1,
};

/** @type {Declared} */
export const getDIDsInternationalNational = {
  country_id: WORDS_0_1,
};

/** @type {Declared} */
export const getDIDsInternationalTollFree = {
  country_id: WORDS_0_1,
};

/** @type {Declared} */
export const getDIDsUSA = {
  state: WORDS_0_1,
  ratecenter: WORDS_0_1,
};

/** @type {Declared} */
export const getInternationalTypes = {
  type: WORDS_0_1,
};

/** @type {Declared} */
export const getProvinces = {};

/** @type {Declared} */
export const getRateCentersCAN = {
  province: WORDS_0_1,
};

/** @type {Declared} */
export const getRateCentersUSA = {
  state: WORDS_0_1,
};

/** @type {Declared} */
export const getStates = {};

/** @type {Declared} */
export const getVPRIs = {
  vpri: WORDS_0_1,
};

/** @type {Declared} */
export const orderDID = {
  did: WORDS_0_1,
  routing: WORDS_0_1,
  failover_busy: WORDS_0_1,
  failover_unreachable: WORDS_0_1,
  failover_noanswer: WORDS_0_1,
  voicemail: WORDS_0_1,
  pop: WORDS_0_1,
  dialtime: WORDS_0_1,
  cnam: WORDS_0_1,
  callerid_prefix: WORDS_0_1,
  note: WORDS_0_1,
  billing_type: WORDS_0_1,
  account: WORDS_0_1,
  monthly: WORDS_0_1,
  setup: WORDS_0_1,
  minute: WORDS_0_1,
  test: WORDS_0_1,
};

/** @type {Declared} */
export const orderDIDInternationalGeographic = {
  location_id: WORDS_0_1,
  quantity: WORDS_0_1,
  routing: WORDS_0_1,
  failover_busy: WORDS_0_1,
  failover_unreachable: WORDS_0_1,
  failover_noanswer: WORDS_0_1,
  voicemail: WORDS_0_1,
  pop: WORDS_0_1,
  dialtime: WORDS_0_1,
  cnam: WORDS_0_1,
  callerid_prefix: WORDS_0_1,
  billing_type: WORDS_0_1,
  note: WORDS_0_1,
  account: WORDS_0_1,
  monthly: WORDS_0_1,
  setup: WORDS_0_1,
  minute: WORDS_0_1,
  test: WORDS_0_1,
};

/** @type {Declared} */
export const orderDIDInternationalNational = {
  location_id: WORDS_0_1,
  quantity: WORDS_0_1,
  routing: WORDS_0_1,
  failover_busy: WORDS_0_1,
  failover_unreachable: WORDS_0_1,
  failover_noanswer: WORDS_0_1,
  voicemail: WORDS_0_1,
  pop: WORDS_0_1,
  dialtime: WORDS_0_1,
  cnam: WORDS_0_1,
  callerid_prefix: WORDS_0_1,
  billing_type: WORDS_0_1,
  note: WORDS_0_1,
  account: WORDS_0_1,
  monthly: WORDS_0_1,
  setup: WORDS_0_1,
  minute: WORDS_0_1,
  test: WORDS_0_1,
};

/** @type {Declared} */
export const orderDIDInternationalTollFree = {
  location_id: WORDS_0_1,
  quantity: WORDS_0_1,
  routing: WORDS_0_1,
  failover_busy: WORDS_0_1,
  failover_unreachable: WORDS_0_1,
  failover_noanswer: WORDS_0_1,
  voicemail: WORDS_0_1,
  pop: WORDS_0_1,
  dialtime: WORDS_0_1,
  cnam: WORDS_0_1,
  callerid_prefix: WORDS_0_1,
  note: WORDS_0_1,
  account: WORDS_0_1,
  monthly: WORDS_0_1,
  setup: WORDS_0_1,
  minute: WORDS_0_1,
  test: WORDS_0_1,
};

/** @type {Declared} */
export const orderDIDVirtual = {
  digits: WORDS_0_1,
  routing: WORDS_0_1,
  failover_busy: WORDS_0_1,
  failover_unreachable: WORDS_0_1,
  failover_noanswer: WORDS_0_1,
  voicemail: WORDS_0_1,
  pop: WORDS_0_1,
  dialtime: WORDS_0_1,
  cnam: WORDS_0_1,
  callerid_prefix: WORDS_0_1,
  note: WORDS_0_1,
  account: WORDS_0_1,
  monthly: WORDS_0_1,
  setup: WORDS_0_1,
  minute: WORDS_0_1,
  test: WORDS_0_1,
};

/** @type {Declared} */
export const orderTollFree = {
  did: WORDS_0_1,
  routing: WORDS_0_1,
  failover_busy: WORDS_0_1,
  failover_unreachable: WORDS_0_1,
  failover_noanswer: WORDS_0_1,
  voicemail: WORDS_0_1,
  pop: WORDS_0_1,
  dialtime: WORDS_0_1,
  cnam: WORDS_0_1,
  callerid_prefix: WORDS_0_1,
  note: WORDS_0_1,
  account: WORDS_0_1,
  monthly: WORDS_0_1,
  setup: WORDS_0_1,
  minute: WORDS_0_1,
  test: WORDS_0_1,
};

/** @type {Declared} */
export const orderVanity = {
  did: WORDS_0_1,
  routing: WORDS_0_1,
  failover_busy: WORDS_0_1,
  failover_unreachable: WORDS_0_1,
  failover_noanswer: WORDS_0_1,
  voicemail: WORDS_0_1,
  pop: WORDS_0_1,
  dialtime: WORDS_0_1,
  cnam: WORDS_0_1,
  callerid_prefix: WORDS_0_1,
  note: WORDS_0_1,
  carrier: WORDS_0_1,
  account: WORDS_0_1,
  monthly: WORDS_0_1,
  setup: WORDS_0_1,
  minute: WORDS_0_1,
  test: WORDS_0_1,
};

/** @type {Declared} */
export const removeDIDvPRI = {
  vpri: WORDS_0_1,
  did: WORDS_0_1,
};

/** @type {Declared} */
export const searchDIDsCAN = {
  province: WORDS_0_1,
  type: WORDS_0_1,
  query: WORDS_0_1,
};

/** @type {Declared} */
export const searchDIDsUSA = {
  state: WORDS_0_1,
  type: WORDS_0_1,
  query: WORDS_0_1,
};

/** @type {Declared} */
export const searchTollFreeCanUS = {
  type: WORDS_0_1,
  query: WORDS_0_1,
};

/** @type {Declared} */
export const searchTollFreeUSA = {
  type: WORDS_0_1,
  query: WORDS_0_1,
};

/** @type {Declared} */
export const searchVanity = {
  type: WORDS_0_1,
  query: WORDS_0_1,
};

/** @type {Declared} */
export const setDIDBillingType = {
  did: WORDS_0_1,
  billing_type: WORDS_0_1,
};

/** @type {Declared} */
export const setDIDInfo = {
  did: WORDS_0_1,
  routing: WORDS_0_1,
  failover_busy: WORDS_0_1,
  failover_unreachable: WORDS_0_1,
  failover_noanswer: WORDS_0_1,
  voicemail: WORDS_0_1,
  pop: WORDS_0_1,
  dialtime: WORDS_0_1,
  cnam: WORDS_0_1,
  callerid_prefix: WORDS_0_1,
  note: WORDS_0_1,
  port_out_pin: WORDS_0_1,
  billing_type: WORDS_0_1,
  record_calls: WORDS_0_1,
  transcribe: WORDS_0_1,
  transcription_locale: WORDS_0_1,
  transcription_email: WORDS_0_1,
  transcription_start_delay: WORDS_0_1,
  voicemail_threshold: WORDS_0_1,
  inbound_dialing_mode: WORDS_0_1,
  transcription_redaction: WORDS_NO_YES,
  transcription_summary: WORDS_NO_YES,
  transcription_sentiment: WORDS_NO_YES,
  sms_sipaccount_enabled: WORDS_0_1,
  sms_sipaccount: WORDS_0_1,
};

/** @type {Declared} */
export const setDIDPOP = {
  did: WORDS_0_1,
  pop: WORDS_0_1,
};

/** @type {Declared} */
export const setDIDRouting = {
  did: WORDS_0_1,
  routing: WORDS_0_1,
};

/** @type {Declared} */
export const setDIDVoicemail = {
  did: WORDS_0_1,
  voicemail: WORDS_0_1,
};

/** @type {Declared} */
export const unconnectDID = {
  did: WORDS_0_1,
};

/** @type {Declared} */
export const unconnectFAX = {
  did: WORDS_0_1,
};

/** @type {Declared} */
export const getBackOrders = {
  id: WORDS_0_1,
};

/** @type {Declared} */
export const e911AddressTypes = {
  type: WORDS_0_1,
};

/** @type {Declared} */
export const e911Cancel = {
  did: WORDS_0_1,
};

/** @type {Declared} */
export const e911Info = {
  did: WORDS_0_1,
};

/** @type {Declared} */
export const e911Provision = {
  did: WORDS_0_1,
  full_name: WORDS_0_1,
  street_number: WORDS_0_1,
  street_name: WORDS_0_1,
  address_type: WORDS_0_1,
  address_number: WORDS_0_1,
  city: WORDS_0_1,
  state: WORDS_0_1,
  country: WORDS_0_1,
  zip: WORDS_0_1,
  language: WORDS_0_1,
  other_info: WORDS_0_1,
  zip_code: WORDS_0_1,
  email: WORDS_0_1,
};

/** @type {Declared} */
export const e911ProvisionManually = {
  did: WORDS_0_1,
  full_name: WORDS_0_1,
  street_number: WORDS_0_1,
  street_name: WORDS_0_1,
  address_type: WORDS_0_1,
  address_number: WORDS_0_1,
  city: WORDS_0_1,
  state: WORDS_0_1,
  country: WORDS_0_1,
  zip: WORDS_0_1,
  language: WORDS_0_1,
  other_info: WORDS_0_1,
  zip_code: WORDS_0_1,
  email: WORDS_0_1,
};

/** @type {Declared} */
export const e911Update = {
  did: WORDS_0_1,
  full_name: WORDS_0_1,
  street_number: WORDS_0_1,
  street_name: WORDS_0_1,
  address_type: WORDS_0_1,
  address_number: WORDS_0_1,
  city: WORDS_0_1,
  state: WORDS_0_1,
  country: WORDS_0_1,
  zip: WORDS_0_1,
  language: WORDS_0_1,
  other_info: WORDS_0_1,
  zip_code: WORDS_0_1,
  email: WORDS_0_1,
};

/** @type {Declared} */
export const e911Validate = {
  did: WORDS_0_1,
  full_name: WORDS_0_1,
  street_number: WORDS_0_1,
  street_name: WORDS_0_1,
  address_type: WORDS_0_1,
  address_number: WORDS_0_1,
  city: WORDS_0_1,
  state: WORDS_0_1,
  country: WORDS_0_1,
  zip: WORDS_0_1,
  language: WORDS_0_1,
  other_info: WORDS_0_1,
  zip_code: WORDS_0_1,
  email: WORDS_0_1,
};

/** @type {Declared} */
export const cancelFaxNumber = {
  id: WORDS_0_1,
  test: WORDS_0_1,
};

/** @type {Declared} */
export const deleteFaxMessage = {
  id: WORDS_0_1,
  test: WORDS_0_1,
};

/** @type {Declared} */
export const delEmailToFax = {
  id: WORDS_0_1,
  test: WORDS_0_1,
};

/** @type {Declared} */
export const delFaxFolder = {
  id: WORDS_0_1,
  test: WORDS_0_1,
};

/** @type {Declared} */
export const getFaxProvinces = {
  province: WORDS_0_1,
};

/** @type {Declared} */
export const getFaxStates = {
  state: WORDS_0_1,
};

/** @type {Declared} */
export const getFaxRateCentersCAN = {
  province: WORDS_0_1,
};

/** @type {Declared} */
export const getFaxRateCentersUSA = {
  state: WORDS_0_1,
};

/** @type {Declared} */
export const getFaxNumbersInfo = {
  did: WORDS_0_1,
};

/** @type {Declared} */
export const getFaxNumbersPortability = {
  did: WORDS_0_1,
};

/** @type {Declared} */
export const getFaxMessages = {
  from: WORDS_0_1,
  to: WORDS_0_1,
  folder: WORDS_0_1,
  id: WORDS_0_1,
};

/** @type {Declared} */
export const getFaxMessagePDF = {
  id: WORDS_0_1,
};

/** @type {Declared} */
export const getFaxFolders = {
  id: WORDS_0_1,
};

/** @type {Declared} */
export const getEmailToFax = {
  id: WORDS_0_1,
};

/** @type {Declared} */
export const mailFaxMessagePDF = {
  id: WORDS_0_1,
  email: WORDS_0_1,
};

/** @type {Declared} */
export const moveFaxMessage = {
  fax_id: WORDS_0_1,
  folder_id: WORDS_0_1,
  test: WORDS_0_1,
};

/** @type {Declared} */
export const orderFaxNumber = {
  location: WORDS_0_1,
  quantity: WORDS_0_1,
  email: WORDS_0_1,
  email_enable: WORDS_0_1,
  email_attach_file: WORDS_0_1,
  url_callback: WORDS_0_1,
  url_callback_enable: WORDS_0_1,
  url_callback_retry: WORDS_0_1,
  test: WORDS_0_1,
};

/** @type {Declared} */
export const setFaxFolder = {
  id: WORDS_0_1,
  name: WORDS_0_1,
  test: WORDS_0_1,
};

/** @type {Declared} */
export const setEmailToFax = {
  id: WORDS_0_1,
  enabled: WORDS_0_1,
  auth_email: WORDS_0_1,
  from_number_id: WORDS_0_1,
  security_code_enabled: WORDS_0_1,
  security_code: WORDS_0_1,
  test: WORDS_0_1,
};

/** @type {Declared} */
export const searchFaxAreaCodeCAN = {
  area_code: WORDS_0_1,
};

/** @type {Declared} */
export const searchFaxAreaCodeUSA = {
  area_code: WORDS_0_1,
};

/** @type {Declared} */
export const setFaxNumberInfo = {
  did: WORDS_0_1,
  email: WORDS_0_1,
  email_enable: WORDS_0_1,
  email_attach_file: WORDS_0_1,
  url_callback: WORDS_0_1,
  url_callback_enable: WORDS_0_1,
  url_callback_retry: WORDS_0_1,
  test: WORDS_0_1,
  fax_to_sip_enabled: WORDS_0_1,
  fax_to_sip_enabled_account: WORDS_0_1,
  note: WORDS_0_1,
};

/** @type {Declared} */
export const setFaxNumberEmail = {
  did: WORDS_0_1,
  email: WORDS_0_1,
  email_enable: WORDS_0_1,
  email_attach_file: WORDS_0_1,
  test: WORDS_0_1,
};

/** @type {Declared} */
export const setFaxNumberURLCallback = {
  did: WORDS_0_1,
  url_callback: WORDS_0_1,
  url_callback_enable: WORDS_0_1,
  url_callback_retry: WORDS_0_1,
  test: WORDS_0_1,
};

/** @type {Declared} */
export const sendFaxMessage = {
  to_number: WORDS_0_1,
  from_name: WORDS_0_1,
  from_number: WORDS_0_1,
  send_email_enabled: WORDS_0_1,
  send_email: WORDS_0_1,
  station_id: WORDS_0_1,
  file: WORDS_0_1,
  test: WORDS_0_1,
};

/** @type {Declared} */
export const getBalance = {
  advanced: WORDS_0_1,
};

/** @type {Declared} */
export const getCountries = {
  country: WORDS_0_1,
};

/** @type {Declared} */
export const getIP = {};

/** @type {Declared} */
export const getLanguages = {
  language: WORDS_0_1,
};

/** @type {Declared} */
export const getLocales = {
  locale: WORDS_0_1,
};

/** @type {Declared} */
export const getServersInfo = {
  server_pop: WORDS_0_1,
};

/** @type {Declared} */
export const getTimezones = {
  timezone: WORDS_0_1,
};

/** @type {Declared} */
export const getTransactionHistory = {
  date_from: WORDS_0_1,
  date_to: WORDS_0_1,
};

/** @type {Declared} */
export const getInvoice = {
  from: WORDS_0_1,
  to: WORDS_0_1,
  range: WORDS_0_1,
  type: WORDS_0_1,
};

/** @type {Declared} */
export const getPortability = {
  did: WORDS_0_1,
};

/** @type {Declared} */
export const addLNPPort = {
  portType: WORDS_0_1,
  numbers: WORDS_0_1,
  isPartial: WORDS_0_1,
  locationType: WORDS_0_1,
  isMobile: WORDS_0_1,
  pin: WORDS_0_1,
  btn: WORDS_0_1,
  services: WORDS_0_1,
  tfType: WORDS_0_1,
  statementName: WORDS_0_1,
  firstName: WORDS_0_1,
  lastName: WORDS_0_1,
  address1: WORDS_0_1,
  address2: WORDS_0_1,
  city: WORDS_0_1,
  zip: WORDS_0_1,
  state: WORDS_0_1,
  country: WORDS_0_1,
  providerName: WORDS_0_1,
  providerAccount: WORDS_0_1,
  notes: WORDS_0_1,
  imei: WORDS_0_1,
};

/** @type {Declared} */
export const addLNPFile = {
  portid: WORDS_0_1,
  file: WORDS_0_1,
};

/** @type {Declared} */
export const getLNPStatus = {
  portid: WORDS_0_1,
};

/** @type {Declared} */
export const getLNPNotes = {
  portid: WORDS_0_1,
};

/** @type {Declared} */
export const getLNPListStatus = {};

/** @type {Declared} */
export const getLNPList = {
  portid: WORDS_0_1,
  portStatus: WORDS_0_1,
  startDate: WORDS_0_1,
  endDate: WORDS_0_1,
};

/** @type {Declared} */
export const getLNPDetails = {
  portid: WORDS_0_1,
};

/** @type {Declared} */
export const getLNPAttachList = {
  portid: WORDS_0_1,
};

/** @type {Declared} */
export const getLNPAttach = {
  attachid: WORDS_0_1,
  portid: WORDS_0_1,
};

/** @type {Declared} */
export const deleteSMS = {
  id: WORDS_0_1,
};

/** @type {Declared} */
export const deleteMMS = {
  id: WORDS_0_1,
};

/** @type {Declared} */
export const getResellerSMS = {
  sms: WORDS_0_1,
  client: WORDS_0_1,
  from: WORDS_0_1,
  to: WORDS_0_1,
  type: WORDS_0_1,
  did: WORDS_0_1,
  contact: WORDS_0_1,
  limit: WORDS_0_1,
  timezone: WORDS_0_1,
  all_messages: WORDS_0_1,
};

/** @type {Declared} */
export const getResellerMMS = {
  mms: WORDS_0_1,
  client: WORDS_0_1,
  from: WORDS_0_1,
  to: WORDS_0_1,
  type: WORDS_0_1,
  did: WORDS_0_1,
  contact: WORDS_0_1,
  limit: WORDS_0_1,
  timezone: WORDS_0_1,
  all_messages: WORDS_0_1,
  sms: WORDS_0_1,
};

/** @type {Declared} */
export const getSMS = {
  sms: WORDS_0_1,
  from: WORDS_0_1,
  to: WORDS_0_1,
  type: WORDS_0_1,
  did: WORDS_0_1,
  contact: WORDS_0_1,
  limit: WORDS_0_1,
  timezone: WORDS_0_1,
  all_messages: WORDS_0_1,
};

/** @type {Declared} */
export const getMMS = {
  mms: WORDS_0_1,
  from: WORDS_0_1,
  to: WORDS_0_1,
  type: WORDS_0_1,
  did: WORDS_0_1,
  contact: WORDS_0_1,
  limit: WORDS_0_1,
  timezone: WORDS_0_1,
  all_messages: WORDS_0_1,
};

/** @type {Declared} */
export const getMediaMMS = {
  id: WORDS_0_1,
  media_as_array: WORDS_0_1,
};

/** @type {Declared} */
export const sendSMS = {
  did: WORDS_0_1,
  dst: WORDS_0_1,
  message: WORDS_0_1,
};

/** @type {Declared} */
export const sendMMS = {
  did: WORDS_0_1,
  dst: WORDS_0_1,
  message: WORDS_0_1,
  media1: WORDS_0_1,
  media2: WORDS_0_1,
  media3: WORDS_0_1,
};

/** @type {Declared} */
export const setSMS = {
  did: WORDS_0_1,
  enable: WORDS_0_1,
  email_enabled: WORDS_0_1,
  email_address: WORDS_0_1,
  sms_forward_enable: WORDS_0_1,
  sms_forward: WORDS_0_1,
  url_callback_enable: WORDS_0_1,
  url_callback: WORDS_0_1,
  url_callback_retry: WORDS_0_1,
  sms_sipaccount: WORDS_0_1,
  sms_sipaccount_enabled: WORDS_0_1,
  webhook_enable: WORDS_0_1,
  webhook: WORDS_0_1,
  dialmode: WORDS_0_1,
  smpp_enabled: WORDS_0_1,
  smpp_url: WORDS_0_1,
  smpp_user: WORDS_0_1,
  smpp_pass: WORDS_0_1,
};

/** @type {Declared} */
export const getCallParking = {
  callparking: WORDS_0_1,
};

/** @type {Declared} */
export const delCallParking = {
  callparking: WORDS_0_1,
};

/** @type {Declared} */
export const setCallParking = {
  callparking: WORDS_0_1,
  name: WORDS_0_1,
  timeout: WORDS_0_1,
  music: WORDS_0_1,
  failover: WORDS_0_1,
  language: WORDS_0_1,
  destination: WORDS_0_1,
  delay: WORDS_0_1,
  blf_lamps: WORDS_0_1,
};

/** @type {Declared} */
export const delCallRecording = {
  callrecording: WORDS_0_1,
  account: WORDS_0_1,
};

/** @type {Declared} */
export const delRecording = {
  recording: WORDS_0_1,
};

/** @type {Declared} */
export const getMusicOnHold = {
  music_on_hold: WORDS_0_1,
};

/** @type {Declared} */
export const setMusicOnHold = {
  name: WORDS_0_1,
  description: WORDS_0_1,
  volume: WORDS_0_1,
  sort: WORDS_0_1,
  recordings: WORDS_0_1,
};

/** @type {Declared} */
export const delMusicOnHold = {
  music_on_hold: WORDS_0_1,
};

/** @type {Declared} */
export const getRecordings = {
  recording: WORDS_0_1,
};

/** @type {Declared} */
export const getRecordingFile = {
  recording: WORDS_0_1,
};

/** @type {Declared} */
export const setRecording = {
  recording: WORDS_0_1,
  file: WORDS_0_1,
  name: WORDS_0_1,
};

/** @type {Declared} */
export const getCallRecording = {
  callrecording: WORDS_0_1,
  account: WORDS_0_1,
};

/** @type {Declared} */
export const getCallRecordings = {
  account: WORDS_0_1,
  start: WORDS_0_1,
  length: WORDS_0_1,
  date_from: WORDS_0_1,
  date_to: WORDS_0_1,
  call_type: WORDS_0_1,
};

/** @type {Declared} */
export const sendCallRecordingEmail = {
  callrecording: WORDS_0_1,
  account: WORDS_0_1,
  email: WORDS_0_1,
};

/** @type {Declared} */
export const createVoicemail = {
  digits: WORDS_0_1,
  name: WORDS_0_1,
  password: WORDS_0_1,
  skip_password: WORDS_0_1,
  email: WORDS_0_1,
  attach_message: WORDS_NO_YES,
  delete_message: WORDS_NO_YES,
  say_time: WORDS_NO_YES,
  timezone: WORDS_0_1,
  say_callerid: WORDS_NO_YES,
  play_instructions: WORDS_0_1,
  language: WORDS_0_1,
  email_attachment_format: WORDS_0_1,
  unavailable_message_recording: WORDS_0_1,
  transcription: WORDS_NO_YES,
  transcription_locale: WORDS_0_1,
  transcription_redaction: WORDS_NO_YES,
  transcription_sentiment: WORDS_NO_YES,
  transcription_summary: WORDS_NO_YES,
  transcription_format: WORDS_0_1,
  client: WORDS_0_1,
  transcription_delay: WORDS_0_1,
};

/** @type {Declared} */
export const delMessages = {
  mailbox: WORDS_0_1,
  folder: WORDS_0_1,
  message_num: WORDS_0_1,
};

/** @type {Declared} */
export const delVoicemail = {
  mailbox: WORDS_0_1,
};

/** @type {Declared} */
export const getPlayInstructions = {
  play_instructions: WORDS_0_1,
};

/** @type {Declared} */
export const getVoicemailTranscriptions = {
  account: WORDS_0_1,
  mailbox: WORDS_0_1,
  date_to: WORDS_0_1,
  date_from: WORDS_0_1,
  folder: WORDS_0_1,
};

/** @type {Declared} */
export const getVoicemailAttachmentFormats = {
  email_attachment_format: WORDS_0_1,
};

/** @type {Declared} */
export const getVoicemails = {
  mailbox: WORDS_0_1,
  client: WORDS_0_1,
};

/** @type {Declared} */
export const setVoicemail = {
  mailbox: WORDS_0_1,
  name: WORDS_0_1,
  password: WORDS_0_1,
  skip_password: WORDS_0_1,
  email: WORDS_0_1,
  attach_message: WORDS_NO_YES,
  delete_message: WORDS_NO_YES,
  say_time: WORDS_NO_YES,
  timezone: WORDS_0_1,
  say_callerid: WORDS_NO_YES,
  play_instructions: WORDS_0_1,
  language: WORDS_0_1,
  email_attachment_format: WORDS_0_1,
  unavailable_message_recording: WORDS_0_1,
  transcription: WORDS_NO_YES,
  transcription_locale: WORDS_0_1,
  transcription_redaction: WORDS_NO_YES,
  transcription_sentiment: WORDS_NO_YES,
  transcription_summary: WORDS_NO_YES,
  transcription_format: WORDS_0_1,
  client: WORDS_0_1,
  transcription_delay: WORDS_0_1,
};

/** @type {Declared} */
export const getVoicemailFolders = {
  folder: WORDS_0_1,
  mailbox: WORDS_0_1,
};

/** @type {Declared} */
export const getVoicemailMessages = {
  mailbox: WORDS_0_1,
  folder: WORDS_0_1,
  date_from: WORDS_0_1,
  date_to: WORDS_0_1,
};

/** @type {Declared} */
export const getVoicemailMessageFile = {
  mailbox: WORDS_0_1,
  folder: WORDS_0_1,
  message_num: WORDS_0_1,
  format: WORDS_0_1,
};

/** @type {Declared} */
export const sendVoicemailEmail = {
  mailbox: WORDS_0_1,
  folder: WORDS_0_1,
  message_num: WORDS_0_1,
  email_address: WORDS_0_1,
};

/** @type {Declared} */
export const markListenedVoicemailMessage = {
  mailbox: WORDS_0_1,
  folder: WORDS_0_1,
  message_num: WORDS_0_1,
  listened: WORDS_NO_YES,
};

/** @type {Declared} */
export const markUrgentVoicemailMessage = {
  mailbox: WORDS_0_1,
  folder: WORDS_0_1,
  message_num: WORDS_0_1,
  urgent: WORDS_NO_YES,
};

/** @type {Declared} */
export const moveFolderVoicemailMessage = {
  mailbox: WORDS_0_1,
  folder: WORDS_0_1,
  message_num: WORDS_0_1,
  new_folder: WORDS_0_1,
};
