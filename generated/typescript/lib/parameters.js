// Generated from the catalog by `voipms-rules generate`; do not edit.
// The declared parameters of every method in order, with the words that stand
// for false and true on the wire.

/** @import { Declared, WireTexts, Words } from "./wire.js" */

/** @type {Words} */
const WORDS_0_1 = ["0", "1"];
/** @type {Words} */
const WORDS_NO_YES = ["no", "yes"];

/** @type {Declared} */
export const createSubAccount = {
  words: {
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
    nat: WORDS_0_1,
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
  },
  names: /*#__PURE__*/ new Set([
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
    "call_pickup_behavior",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      username: params.username,
      protocol: params.protocol,
      description: params.description,
      auth_type: params.auth_type,
      password: params.password,
      ip: params.ip,
      device_type: params.device_type,
      callerid_number: params.callerid_number,
      canada_routing: params.canada_routing,
      lock_international: params.lock_international,
      international_route: params.international_route,
      music_on_hold: params.music_on_hold,
      language: params.language,
      allowed_codecs: params.allowed_codecs,
      dtmf_mode: params.dtmf_mode,
      nat: params.nat,
      sip_traffic: params.sip_traffic,
      max_expiry: params.max_expiry,
      rtp_timeout: params.rtp_timeout,
      rtp_hold_timeout: params.rtp_hold_timeout,
      ip_restriction: params.ip_restriction,
      enable_ip_restriction: params.enable_ip_restriction,
      pop_restriction: params.pop_restriction,
      enable_pop_restriction: params.enable_pop_restriction,
      internal_extension: params.internal_extension,
      internal_voicemail: params.internal_voicemail,
      internal_dialtime: params.internal_dialtime,
      reseller_client: params.reseller_client,
      reseller_package: params.reseller_package,
      reseller_nextbilling: params.reseller_nextbilling,
      reseller_chargesetup: params.reseller_chargesetup,
      send_bye: params.send_bye,
      record_calls: params.record_calls,
      transcribe: params.transcribe,
      transcription_locale: params.transcription_locale,
      transcription_email: params.transcription_email,
      transcription_start_delay: params.transcription_start_delay,
      enable_internal_cnam: params.enable_internal_cnam,
      internal_cnam: params.internal_cnam,
      dialing_mode: params.dialing_mode,
      tfcarrier: params.tfcarrier,
      internal_extension_location: params.internal_extension_location,
      allow225: params.allow225,
      transcription_redaction: params.transcription_redaction,
      transcription_summary: params.transcription_summary,
      transcription_sentiment: params.transcription_sentiment,
      parking_lot: params.parking_lot,
      default_e911: params.default_e911,
      call_pickup_behavior: params.call_pickup_behavior,
    }),
};

/** @type {Declared} */
export const delSubAccount = {
  words: {
    id: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["id"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      id: params.id,
    }),
};

/** @type {Declared} */
export const getAllowedCodecs = {
  words: {
    codec: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["codec"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      codec: params.codec,
    }),
};

/** @type {Declared} */
export const getAuthTypes = {
  words: {
    type: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["type"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      type: params.type,
    }),
};

/** @type {Declared} */
export const getDeviceTypes = {
  words: {
    device_type: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["device_type"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      device_type: params.device_type,
    }),
};

/** @type {Declared} */
export const getDTMFModes = {
  words: {
    dtmf_mode: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["dtmf_mode"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      dtmf_mode: params.dtmf_mode,
    }),
};

/** @type {Declared} */
export const getLockInternational = {
  words: {
    lock_international: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["lock_international"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      lock_international: params.lock_international,
    }),
};

/** @type {Declared} */
export const getNAT = {
  words: {
    nat: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["nat"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      nat: params.nat,
    }),
};

/** @type {Declared} */
export const getProtocols = {
  words: {
    protocol: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["protocol"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      protocol: params.protocol,
    }),
};

/** @type {Declared} */
export const getRegistrationStatus = {
  words: {
    account: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["account"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      account: params.account,
    }),
};

/** @type {Declared} */
export const getReportEstimatedHoldTime = {
  words: {
    type: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["type"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      type: params.type,
    }),
};

/** @type {Declared} */
export const getRoutes = {
  words: {
    route: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["route"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      route: params.route,
    }),
};

/** @type {Declared} */
export const getSubAccounts = {
  words: {
    account: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["account"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      account: params.account,
    }),
};

/** @type {Declared} */
export const setSubAccount = {
  words: {
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
    nat: WORDS_0_1,
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
  },
  names: /*#__PURE__*/ new Set([
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
    "call_pickup_behavior",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      id: params.id,
      description: params.description,
      auth_type: params.auth_type,
      password: params.password,
      ip: params.ip,
      device_type: params.device_type,
      callerid_number: params.callerid_number,
      canada_routing: params.canada_routing,
      lock_international: params.lock_international,
      international_route: params.international_route,
      music_on_hold: params.music_on_hold,
      language: params.language,
      allowed_codecs: params.allowed_codecs,
      dtmf_mode: params.dtmf_mode,
      nat: params.nat,
      sip_traffic: params.sip_traffic,
      max_expiry: params.max_expiry,
      rtp_timeout: params.rtp_timeout,
      rtp_hold_timeout: params.rtp_hold_timeout,
      ip_restriction: params.ip_restriction,
      enable_ip_restriction: params.enable_ip_restriction,
      pop_restriction: params.pop_restriction,
      enable_pop_restriction: params.enable_pop_restriction,
      internal_extension: params.internal_extension,
      internal_voicemail: params.internal_voicemail,
      internal_dialtime: params.internal_dialtime,
      reseller_client: params.reseller_client,
      reseller_package: params.reseller_package,
      reseller_nextbilling: params.reseller_nextbilling,
      reseller_chargesetup: params.reseller_chargesetup,
      send_bye: params.send_bye,
      record_calls: params.record_calls,
      transcribe: params.transcribe,
      transcription_locale: params.transcription_locale,
      transcription_email: params.transcription_email,
      transcription_start_delay: params.transcription_start_delay,
      dialing_mode: params.dialing_mode,
      tfcarrier: params.tfcarrier,
      internal_extension_location: params.internal_extension_location,
      default_e911: params.default_e911,
      allow225: params.allow225,
      parking_lot: params.parking_lot,
      enable_internal_cnam: params.enable_internal_cnam,
      internal_cnam: params.internal_cnam,
      call_pickup_behavior: params.call_pickup_behavior,
    }),
};

/** @type {Declared} */
export const setLocation = {
  words: {
    name: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["name"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      name: params.name,
    }),
};

/** @type {Declared} */
export const getLocations = {
  words: {},
  names: /*#__PURE__*/ new Set(),
  pick: () => ({}),
};

/** @type {Declared} */
export const delLocation = {
  words: {
    name: WORDS_0_1,
    id: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["name", "id"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      name: params.name,
      id: params.id,
    }),
};

/** @type {Declared} */
export const delCallback = {
  words: {
    callback: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["callback"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      callback: params.callback,
    }),
};

/** @type {Declared} */
export const delCallerIDFiltering = {
  words: {
    filtering: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["filtering"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      filtering: params.filtering,
    }),
};

/** @type {Declared} */
export const delDISA = {
  words: {
    disa: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["disa"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      disa: params.disa,
    }),
};

/** @type {Declared} */
export const delForwarding = {
  words: {
    forwarding: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["forwarding"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      forwarding: params.forwarding,
    }),
};

/** @type {Declared} */
export const delIVR = {
  words: {
    ivr: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["ivr"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      ivr: params.ivr,
    }),
};

/** @type {Declared} */
export const delPhonebook = {
  words: {
    phonebook: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["phonebook"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      phonebook: params.phonebook,
    }),
};

/** @type {Declared} */
export const delPhonebookGroup = {
  words: {
    group: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["group"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      group: params.group,
    }),
};

/** @type {Declared} */
export const delQueue = {
  words: {
    queue: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["queue"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      queue: params.queue,
    }),
};

/** @type {Declared} */
export const delRingGroup = {
  words: {
    ringgroup: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["ringgroup"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      ringgroup: params.ringgroup,
    }),
};

/** @type {Declared} */
export const delSIPURI = {
  words: {
    sipuri: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["sipuri"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      sipuri: params.sipuri,
    }),
};

/** @type {Declared} */
export const delStaticMember = {
  words: {
    member: WORDS_0_1,
    queue: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["member", "queue"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      member: params.member,
      queue: params.queue,
    }),
};

/** @type {Declared} */
export const delTimeCondition = {
  words: {
    timecondition: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["timecondition"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      timecondition: params.timecondition,
    }),
};

/** @type {Declared} */
export const getCallbacks = {
  words: {
    callback: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["callback"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      callback: params.callback,
    }),
};

/** @type {Declared} */
export const getCallerIDFiltering = {
  words: {
    filtering: WORDS_0_1,
    did: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["filtering", "did"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      filtering: params.filtering,
      did: params.did,
    }),
};

/** @type {Declared} */
export const getDISAs = {
  words: {
    disa: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["disa"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      disa: params.disa,
    }),
};

/** @type {Declared} */
export const getForwardings = {
  words: {
    forwarding: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["forwarding"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      forwarding: params.forwarding,
    }),
};

/** @type {Declared} */
export const getIVRs = {
  words: {
    ivr: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["ivr"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      ivr: params.ivr,
    }),
};

/** @type {Declared} */
export const getJoinWhenEmptyTypes = {
  words: {
    type: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["type"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      type: params.type,
    }),
};

/** @type {Declared} */
export const getPhonebook = {
  words: {
    phonebook: WORDS_0_1,
    name: WORDS_0_1,
    group: WORDS_0_1,
    group_name: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["phonebook", "name", "group", "group_name"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      phonebook: params.phonebook,
      name: params.name,
      group: params.group,
      group_name: params.group_name,
    }),
};

/** @type {Declared} */
export const getPhonebookGroups = {
  words: {
    name: WORDS_0_1,
    group: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["name", "group"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      name: params.name,
      group: params.group,
    }),
};

/** @type {Declared} */
export const getQueues = {
  words: {
    queue: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["queue"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      queue: params.queue,
    }),
};

/** @type {Declared} */
export const getRingGroups = {
  words: {
    ring_group: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["ring_group"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      ring_group: params.ring_group,
    }),
};

/** @type {Declared} */
export const getRingStrategies = {
  words: {
    strategy: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["strategy"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      strategy: params.strategy,
    }),
};

/** @type {Declared} */
export const getSIPURIs = {
  words: {
    sipuri: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["sipuri"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      sipuri: params.sipuri,
    }),
};

/** @type {Declared} */
export const getStaticMembers = {
  words: {
    queue: WORDS_0_1,
    member: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["queue", "member"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      queue: params.queue,
      member: params.member,
    }),
};

/** @type {Declared} */
export const getTimeConditions = {
  words: {
    timecondition: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["timecondition"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      timecondition: params.timecondition,
    }),
};

/** @type {Declared} */
export const getVoicemailSetups = {
  words: {
    voicemailsetup: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["voicemailsetup"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      voicemailsetup: params.voicemailsetup,
    }),
};

/** @type {Declared} */
export const setCallback = {
  words: {
    callback: WORDS_0_1,
    description: WORDS_0_1,
    number: WORDS_0_1,
    delay_before: WORDS_0_1,
    response_timeout: WORDS_0_1,
    digit_timeout: WORDS_0_1,
    callerid_number: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set([
    "callback",
    "description",
    "number",
    "delay_before",
    "response_timeout",
    "digit_timeout",
    "callerid_number",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      callback: params.callback,
      description: params.description,
      number: params.number,
      delay_before: params.delay_before,
      response_timeout: params.response_timeout,
      digit_timeout: params.digit_timeout,
      callerid_number: params.callerid_number,
    }),
};

/** @type {Declared} */
export const setCallerIDFiltering = {
  words: {
    filter: WORDS_0_1,
    callerid: WORDS_0_1,
    did: WORDS_0_1,
    routing: WORDS_0_1,
    failover_unreachable: WORDS_0_1,
    failover_busy: WORDS_0_1,
    failover_noanswer: WORDS_0_1,
    note: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set([
    "filter",
    "callerid",
    "did",
    "routing",
    "failover_unreachable",
    "failover_busy",
    "failover_noanswer",
    "note",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      filter: params.filter,
      callerid: params.callerid,
      did: params.did,
      routing: params.routing,
      failover_unreachable: params.failover_unreachable,
      failover_busy: params.failover_busy,
      failover_noanswer: params.failover_noanswer,
      note: params.note,
    }),
};

/** @type {Declared} */
export const setDISA = {
  words: {
    disa: WORDS_0_1,
    name: WORDS_0_1,
    pin: WORDS_0_1,
    digit_timeout: WORDS_0_1,
    callerid_override: WORDS_0_1,
    language: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set([
    "disa",
    "name",
    "pin",
    "digit_timeout",
    "callerid_override",
    "language",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      disa: params.disa,
      name: params.name,
      pin: params.pin,
      digit_timeout: params.digit_timeout,
      callerid_override: params.callerid_override,
      language: params.language,
    }),
};

/** @type {Declared} */
export const setForwarding = {
  words: {
    forwarding: WORDS_0_1,
    phone_number: WORDS_0_1,
    callerid_override: WORDS_0_1,
    description: WORDS_0_1,
    dtmf_digits: WORDS_0_1,
    pause: WORDS_0_1,
    diversion_header: WORDS_0_1,
    attestation_a_enabled: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set([
    "forwarding",
    "phone_number",
    "callerid_override",
    "description",
    "dtmf_digits",
    "pause",
    "diversion_header",
    "attestation_a_enabled",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      forwarding: params.forwarding,
      phone_number: params.phone_number,
      callerid_override: params.callerid_override,
      description: params.description,
      dtmf_digits: params.dtmf_digits,
      pause: params.pause,
      diversion_header: params.diversion_header,
      attestation_a_enabled: params.attestation_a_enabled,
    }),
};

/** @type {Declared} */
export const setIVR = {
  words: {
    ivr: WORDS_0_1,
    name: WORDS_0_1,
    recording: WORDS_0_1,
    timeout: WORDS_0_1,
    language: WORDS_0_1,
    voicemailsetup: WORDS_0_1,
    choices: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set([
    "ivr",
    "name",
    "recording",
    "timeout",
    "language",
    "voicemailsetup",
    "choices",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      ivr: params.ivr,
      name: params.name,
      recording: params.recording,
      timeout: params.timeout,
      language: params.language,
      voicemailsetup: params.voicemailsetup,
      choices: params.choices,
    }),
};

/** @type {Declared} */
export const setPhonebook = {
  words: {
    phonebook: WORDS_0_1,
    speed_dial: WORDS_0_1,
    name: WORDS_0_1,
    number: WORDS_0_1,
    callerid: WORDS_0_1,
    note: WORDS_0_1,
    group: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set([
    "phonebook",
    "speed_dial",
    "name",
    "number",
    "callerid",
    "note",
    "group",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      phonebook: params.phonebook,
      speed_dial: params.speed_dial,
      name: params.name,
      number: params.number,
      callerid: params.callerid,
      note: params.note,
      group: params.group,
    }),
};

/** @type {Declared} */
export const setPhonebookGroup = {
  words: {
    phonebook: WORDS_0_1,
    group: WORDS_0_1,
    name: WORDS_0_1,
    members: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["phonebook", "group", "name", "members"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      phonebook: params.phonebook,
      group: params.group,
      name: params.name,
      members: params.members,
    }),
};

/** @type {Declared} */
export const setQueue = {
  words: {
    queue: WORDS_0_1,
    queue_name: WORDS_0_1,
    queue_number: WORDS_0_1,
    queue_language: WORDS_0_1,
    queue_password: WORDS_0_1,
    callerid_prefix: WORDS_0_1,
    join_announcement: WORDS_0_1,
    priority_weight: WORDS_0_1,
    agent_announcement: WORDS_0_1,
    report_hold_time_agent: WORDS_0_1,
    member_delay: WORDS_0_1,
    maximum_wait_time: WORDS_0_1,
    maximum_callers: WORDS_0_1,
    join_when_empty: WORDS_0_1,
    leave_when_empty: WORDS_0_1,
    ring_strategy: WORDS_0_1,
    ring_inuse: WORDS_NO_YES,
    agent_ring_timeout: WORDS_0_1,
    retry_timer: WORDS_0_1,
    wrapup_time: WORDS_0_1,
    voice_announcement: WORDS_0_1,
    frequency_announcement: WORDS_0_1,
    announce_position_frecuency: WORDS_0_1,
    announce_round_seconds: WORDS_0_1,
    if_announce_position_enabled_report_estimated_hold_time: WORDS_0_1,
    thankyou_for_your_patience: WORDS_NO_YES,
    music_on_hold: WORDS_0_1,
    fail_over_routing_timeout: WORDS_0_1,
    fail_over_routing_full: WORDS_0_1,
    fail_over_routing_join_empty: WORDS_0_1,
    fail_over_routing_leave_empty: WORDS_0_1,
    fail_over_routing_join_unavail: WORDS_0_1,
    fail_over_routing_leave_unavail: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set([
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
    "fail_over_routing_leave_unavail",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      queue: params.queue,
      queue_name: params.queue_name,
      queue_number: params.queue_number,
      queue_language: params.queue_language,
      queue_password: params.queue_password,
      callerid_prefix: params.callerid_prefix,
      join_announcement: params.join_announcement,
      priority_weight: params.priority_weight,
      agent_announcement: params.agent_announcement,
      report_hold_time_agent: params.report_hold_time_agent,
      member_delay: params.member_delay,
      maximum_wait_time: params.maximum_wait_time,
      maximum_callers: params.maximum_callers,
      join_when_empty: params.join_when_empty,
      leave_when_empty: params.leave_when_empty,
      ring_strategy: params.ring_strategy,
      ring_inuse: params.ring_inuse,
      agent_ring_timeout: params.agent_ring_timeout,
      retry_timer: params.retry_timer,
      wrapup_time: params.wrapup_time,
      voice_announcement: params.voice_announcement,
      frequency_announcement: params.frequency_announcement,
      announce_position_frecuency: params.announce_position_frecuency,
      announce_round_seconds: params.announce_round_seconds,
      if_announce_position_enabled_report_estimated_hold_time:
        params.if_announce_position_enabled_report_estimated_hold_time,
      thankyou_for_your_patience: params.thankyou_for_your_patience,
      music_on_hold: params.music_on_hold,
      fail_over_routing_timeout: params.fail_over_routing_timeout,
      fail_over_routing_full: params.fail_over_routing_full,
      fail_over_routing_join_empty: params.fail_over_routing_join_empty,
      fail_over_routing_leave_empty: params.fail_over_routing_leave_empty,
      fail_over_routing_join_unavail: params.fail_over_routing_join_unavail,
      fail_over_routing_leave_unavail: params.fail_over_routing_leave_unavail,
    }),
};

/** @type {Declared} */
export const setRingGroup = {
  words: {
    ring_group: WORDS_0_1,
    name: WORDS_0_1,
    members: WORDS_0_1,
    voicemail: WORDS_0_1,
    caller_announcement: WORDS_0_1,
    music_on_hold: WORDS_0_1,
    language: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set([
    "ring_group",
    "name",
    "members",
    "voicemail",
    "caller_announcement",
    "music_on_hold",
    "language",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      ring_group: params.ring_group,
      name: params.name,
      members: params.members,
      voicemail: params.voicemail,
      caller_announcement: params.caller_announcement,
      music_on_hold: params.music_on_hold,
      language: params.language,
    }),
};

/** @type {Declared} */
export const setSIPURI = {
  words: {
    sipuri: WORDS_0_1,
    uri: WORDS_0_1,
    description: WORDS_0_1,
    callerid_override: WORDS_0_1,
    callerid_e164: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set([
    "sipuri",
    "uri",
    "description",
    "callerid_override",
    "callerid_e164",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      sipuri: params.sipuri,
      uri: params.uri,
      description: params.description,
      callerid_override: params.callerid_override,
      callerid_e164: params.callerid_e164,
    }),
};

/** @type {Declared} */
export const setStaticMember = {
  words: {
    member: WORDS_0_1,
    queue: WORDS_0_1,
    member_name: WORDS_0_1,
    account: WORDS_0_1,
    priority: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["member", "queue", "member_name", "account", "priority"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      member: params.member,
      queue: params.queue,
      member_name: params.member_name,
      account: params.account,
      priority: params.priority,
    }),
};

/** @type {Declared} */
export const setTimeCondition = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
    "timecondition",
    "name",
    "routing_match",
    "routing_nomatch",
    "starthour",
    "startminute",
    "endhour",
    "endminute",
    "weekdaystart",
    "weekdayend",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      timecondition: params.timecondition,
      name: params.name,
      routing_match: params.routing_match,
      routing_nomatch: params.routing_nomatch,
      starthour: params.starthour,
      startminute: params.startminute,
      endhour: params.endhour,
      endminute: params.endminute,
      weekdaystart: params.weekdaystart,
      weekdayend: params.weekdayend,
    }),
};

/** @type {Declared} */
export const getCallHuntings = {
  words: {
    callhunting: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["callhunting"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      callhunting: params.callhunting,
    }),
};

/** @type {Declared} */
export const delCallHunting = {
  words: {
    callhunting: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["callhunting"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      callhunting: params.callhunting,
    }),
};

/** @type {Declared} */
export const setCallHunting = {
  words: {
    callhunting: WORDS_0_1,
    description: WORDS_0_1,
    music: WORDS_0_1,
    recording: WORDS_0_1,
    language: WORDS_0_1,
    order: WORDS_0_1,
    members: WORDS_0_1,
    ring_time: WORDS_0_1,
    press: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set([
    "callhunting",
    "description",
    "music",
    "recording",
    "language",
    "order",
    "members",
    "ring_time",
    "press",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      callhunting: params.callhunting,
      description: params.description,
      music: params.music,
      recording: params.recording,
      language: params.language,
      order: params.order,
      members: params.members,
      ring_time: params.ring_time,
      press: params.press,
    }),
};

/** @type {Declared} */
export const getSequences = {
  words: {
    sequence: WORDS_0_1,
    client: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["sequence", "client"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      sequence: params.sequence,
      client: params.client,
    }),
};

/** @type {Declared} */
export const setSequences = {
  words: {
    sequence: WORDS_0_1,
    name: WORDS_0_1,
    steps: WORDS_0_1,
    client: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["sequence", "name", "steps", "client"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      sequence: params.sequence,
      name: params.name,
      steps: params.steps,
      client: params.client,
    }),
};

/** @type {Declared} */
export const delSequences = {
  words: {
    sequence: WORDS_0_1,
    client: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["sequence", "client"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      sequence: params.sequence,
      client: params.client,
    }),
};

/** @type {Declared} */
export const getCallAccounts = {
  words: {
    client: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["client"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      client: params.client,
    }),
};

/** @type {Declared} */
export const getCallBilling = {
  words: {},
  names: /*#__PURE__*/ new Set(),
  pick: () => ({}),
};

/** @type {Declared} */
export const getCallTypes = {
  words: {
    client: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["client"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      client: params.client,
    }),
};

/** @type {Declared} */
export const getCDR = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
    "date_from",
    "date_to",
    "answered",
    "noanswer",
    "busy",
    "failed",
    "timezone",
    "calltype",
    "callbilling",
    "account",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      date_from: params.date_from,
      date_to: params.date_to,
      answered: params.answered,
      noanswer: params.noanswer,
      busy: params.busy,
      failed: params.failed,
      timezone: params.timezone,
      calltype: params.calltype,
      callbilling: params.callbilling,
      account: params.account,
    }),
};

/** @type {Declared} */
export const getRates = {
  words: {
    package: WORDS_0_1,
    query: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["package", "query"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      package: params.package,
      query: params.query,
    }),
};

/** @type {Declared} */
export const getResellerCDR = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
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
    "account",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      date_from: params.date_from,
      date_to: params.date_to,
      client: params.client,
      answered: params.answered,
      noanswer: params.noanswer,
      busy: params.busy,
      failed: params.failed,
      timezone: params.timezone,
      calltype: params.calltype,
      callbilling: params.callbilling,
      account: params.account,
    }),
};

/** @type {Declared} */
export const getCallTranscriptions = {
  words: {
    account: WORDS_0_1,
    date_to: WORDS_0_1,
    date_from: WORDS_0_1,
    call_type: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["account", "date_to", "date_from", "call_type"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      account: params.account,
      date_to: params.date_to,
      date_from: params.date_from,
      call_type: params.call_type,
    }),
};

/** @type {Declared} */
export const getTerminationRates = {
  words: {
    query: WORDS_0_1,
    route: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["query", "route"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      query: params.query,
      route: params.route,
    }),
};

/** @type {Declared} */
export const addCharge = {
  words: {
    client: WORDS_0_1,
    charge: WORDS_0_1,
    description: WORDS_0_1,
    test: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["client", "charge", "description", "test"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      client: params.client,
      charge: params.charge,
      description: params.description,
      test: params.test,
    }),
};

/** @type {Declared} */
export const addPayment = {
  words: {
    client: WORDS_0_1,
    payment: WORDS_0_1,
    description: WORDS_0_1,
    test: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["client", "payment", "description", "test"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      client: params.client,
      payment: params.payment,
      description: params.description,
      test: params.test,
    }),
};

/** @type {Declared} */
export const delClient = {
  words: {
    client: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["client"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      client: params.client,
    }),
};

/** @type {Declared} */
export const getBalanceManagement = {
  words: {
    balance_management: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["balance_management"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      balance_management: params.balance_management,
    }),
};

/** @type {Declared} */
export const getCharges = {
  words: {
    client: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["client"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      client: params.client,
    }),
};

/** @type {Declared} */
export const getClientPackages = {
  words: {
    client: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["client"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      client: params.client,
    }),
};

/** @type {Declared} */
export const getClients = {
  words: {
    client: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["client"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      client: params.client,
    }),
};

/** @type {Declared} */
export const getClientThreshold = {
  words: {
    client: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["client"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      client: params.client,
    }),
};

/** @type {Declared} */
export const getDeposits = {
  words: {
    client: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["client"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      client: params.client,
    }),
};

/** @type {Declared} */
export const getPackages = {
  words: {
    package: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["package"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      package: params.package,
    }),
};

/** @type {Declared} */
export const getResellerBalance = {
  words: {
    client: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["client"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      client: params.client,
    }),
};

/** @type {Declared} */
export const setClient = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
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
    "balance_management",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      client: params.client,
      email: params.email,
      password: params.password,
      company: params.company,
      firstname: params.firstname,
      lastname: params.lastname,
      address: params.address,
      city: params.city,
      state: params.state,
      country: params.country,
      zip: params.zip,
      phone_number: params.phone_number,
      balance_management: params.balance_management,
    }),
};

/** @type {Declared} */
export const setClientThreshold = {
  words: {
    client: WORDS_0_1,
    email: WORDS_0_1,
    threshold: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["client", "email", "threshold"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      client: params.client,
      email: params.email,
      threshold: params.threshold,
    }),
};

/** @type {Declared} */
export const signupClient = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
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
    "balance_management",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      firstname: params.firstname,
      lastname: params.lastname,
      company: params.company,
      address: params.address,
      city: params.city,
      state: params.state,
      country: params.country,
      zip: params.zip,
      phone_number: params.phone_number,
      email: params.email,
      confirm_email: params.confirm_email,
      password: params.password,
      confirm_password: params.confirm_password,
      activate: params.activate,
      balance_management: params.balance_management,
    }),
};

/** @type {Declared} */
export const getConference = {
  words: {
    conference: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["conference"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      conference: params.conference,
    }),
};

/** @type {Declared} */
export const setConference = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
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
    "language",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      conference: params.conference,
      name: params.name,
      description: params.description,
      members: params.members,
      max_members: params.max_members,
      sound_join: params.sound_join,
      sound_leave: params.sound_leave,
      sound_has_joined: params.sound_has_joined,
      sound_has_left: params.sound_has_left,
      sound_kicked: params.sound_kicked,
      sound_muted: params.sound_muted,
      sound_unmuted: params.sound_unmuted,
      sound_only_person: params.sound_only_person,
      sound_only_one: params.sound_only_one,
      sound_there_are: params.sound_there_are,
      sound_other_in_party: params.sound_other_in_party,
      sound_place_into_conference: params.sound_place_into_conference,
      sound_get_pin: params.sound_get_pin,
      sound_invalid_pin: params.sound_invalid_pin,
      sound_locked: params.sound_locked,
      sound_locked_now: params.sound_locked_now,
      sound_unlocked_now: params.sound_unlocked_now,
      sound_error_menu: params.sound_error_menu,
      sound_participants_muted: params.sound_participants_muted,
      sound_participants_unmuted: params.sound_participants_unmuted,
      language: params.language,
    }),
};

/** @type {Declared} */
export const delConference = {
  words: {
    conference: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["conference"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      conference: params.conference,
    }),
};

/** @type {Declared} */
export const addMemberToConference = {
  words: {
    member: WORDS_0_1,
    conference: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["member", "conference"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      member: params.member,
      conference: params.conference,
    }),
};

/** @type {Declared} */
export const delMemberFromConference = {
  words: {
    member: WORDS_0_1,
    conference: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["member", "conference"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      member: params.member,
      conference: params.conference,
    }),
};

/** @type {Declared} */
export const getConferenceMembers = {
  words: {
    member: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["member"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      member: params.member,
    }),
};

/** @type {Declared} */
export const getConferenceRecordings = {
  words: {
    conference: WORDS_0_1,
    date_from: WORDS_0_1,
    date_to: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["conference", "date_from", "date_to"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      conference: params.conference,
      date_from: params.date_from,
      date_to: params.date_to,
    }),
};

/** @type {Declared} */
export const getConferenceRecordingFile = {
  words: {
    conference: WORDS_0_1,
    recording: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["conference", "recording"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      conference: params.conference,
      recording: params.recording,
    }),
};

/** @type {Declared} */
export const setConferenceMember = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
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
    "jitter_buffer",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      member: params.member,
      conference: params.conference,
      name: params.name,
      description: params.description,
      pin: params.pin,
      announce_join_leave: params.announce_join_leave,
      admin: params.admin,
      start_muted: params.start_muted,
      announce_user_count: params.announce_user_count,
      announce_only_user: params.announce_only_user,
      moh_when_empty: params.moh_when_empty,
      quiet: params.quiet,
      announcement: params.announcement,
      drop_silence: params.drop_silence,
      talking_threshold: params.talking_threshold,
      silence_threshold: params.silence_threshold,
      talk_detection: params.talk_detection,
      jitter_buffer: params.jitter_buffer,
    }),
};

/** @type {Declared} */
export const delConferenceMember = {
  words: {
    member: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["member"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      member: params.member,
    }),
};

/** @type {Declared} */
export const assignDIDvPRI = {
  words: {
    vpri: WORDS_0_1,
    did: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["vpri", "did"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      vpri: params.vpri,
      did: params.did,
    }),
};

/** @type {Declared} */
export const backOrderDIDUSA = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
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
    "test",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      quantity: params.quantity,
      state: params.state,
      ratecenter: params.ratecenter,
      routing: params.routing,
      failover_busy: params.failover_busy,
      failover_unreachable: params.failover_unreachable,
      failover_noanswer: params.failover_noanswer,
      voicemail: params.voicemail,
      pop: params.pop,
      dialtime: params.dialtime,
      cnam: params.cnam,
      callerid_prefix: params.callerid_prefix,
      note: params.note,
      billing_type: params.billing_type,
      test: params.test,
    }),
};

/** @type {Declared} */
export const backOrderDIDCAN = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
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
    "test",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      quantity: params.quantity,
      province: params.province,
      ratecenter: params.ratecenter,
      routing: params.routing,
      failover_busy: params.failover_busy,
      failover_unreachable: params.failover_unreachable,
      failover_noanswer: params.failover_noanswer,
      voicemail: params.voicemail,
      pop: params.pop,
      dialtime: params.dialtime,
      cnam: params.cnam,
      callerid_prefix: params.callerid_prefix,
      note: params.note,
      billing_type: params.billing_type,
      test: params.test,
    }),
};

/** @type {Declared} */
export const cancelDID = {
  words: {
    did: WORDS_0_1,
    cancelcomment: WORDS_0_1,
    portout: WORDS_0_1,
    test: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["did", "cancelcomment", "portout", "test"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
      cancelcomment: params.cancelcomment,
      portout: params.portout,
      test: params.test,
    }),
};

/** @type {Declared} */
export const connectDID = {
  words: {
    did: WORDS_0_1,
    account: WORDS_0_1,
    monthly: WORDS_0_1,
    setup: WORDS_0_1,
    minute: WORDS_0_1,
    next_billing: WORDS_0_1,
    dont_charge_setup: WORDS_0_1,
    dont_charge_monthly: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set([
    "did",
    "account",
    "monthly",
    "setup",
    "minute",
    "next_billing",
    "dont_charge_setup",
    "dont_charge_monthly",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
      account: params.account,
      monthly: params.monthly,
      setup: params.setup,
      minute: params.minute,
      next_billing: params.next_billing,
      dont_charge_setup: params.dont_charge_setup,
      dont_charge_monthly: params.dont_charge_monthly,
    }),
};

/** @type {Declared} */
export const connectFAX = {
  words: {
    did: WORDS_0_1,
    account: WORDS_0_1,
    monthly: WORDS_0_1,
    setup: WORDS_0_1,
    minute: WORDS_0_1,
    next_billing: WORDS_0_1,
    dont_charge_setup: WORDS_0_1,
    dont_charge_monthly: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set([
    "did",
    "account",
    "monthly",
    "setup",
    "minute",
    "next_billing",
    "dont_charge_setup",
    "dont_charge_monthly",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
      account: params.account,
      monthly: params.monthly,
      setup: params.setup,
      minute: params.minute,
      next_billing: params.next_billing,
      dont_charge_setup: params.dont_charge_setup,
      dont_charge_monthly: params.dont_charge_monthly,
    }),
};

/** @type {Declared} */
export const getCarriers = {
  words: {
    carrier: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["carrier"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      carrier: params.carrier,
    }),
};

/** @type {Declared} */
export const getDIDCountries = {
  words: {
    country_id: WORDS_0_1,
    type: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["country_id", "type"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      country_id: params.country_id,
      type: params.type,
    }),
};

/** @type {Declared} */
export const getDIDsCAN = {
  words: {
    province: WORDS_0_1,
    ratecenter: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["province", "ratecenter"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      province: params.province,
      ratecenter: params.ratecenter,
    }),
};

/** @type {Declared} */
export const getDIDvPRI = {
  words: {
    vpri: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["vpri"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      vpri: params.vpri,
    }),
};

/** @type {Declared} */
export const getDIDsInfo = {
  words: {
    client: WORDS_0_1,
    did: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["client", "did"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      client: params.client,
      did: params.did,
    }),
};

/** @type {Declared} */
export const getDIDsInternationalGeographic = {
  words: {
    country_id: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["country_id"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      country_id: params.country_id,
    }),
};

/** @type {Declared} */
export const getDIDsInternationalNational = {
  words: {
    country_id: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["country_id"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      country_id: params.country_id,
    }),
};

/** @type {Declared} */
export const getDIDsInternationalTollFree = {
  words: {
    country_id: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["country_id"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      country_id: params.country_id,
    }),
};

/** @type {Declared} */
export const getDIDsUSA = {
  words: {
    state: WORDS_0_1,
    ratecenter: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["state", "ratecenter"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      state: params.state,
      ratecenter: params.ratecenter,
    }),
};

/** @type {Declared} */
export const getInternationalTypes = {
  words: {
    type: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["type"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      type: params.type,
    }),
};

/** @type {Declared} */
export const getProvinces = {
  words: {},
  names: /*#__PURE__*/ new Set(),
  pick: () => ({}),
};

/** @type {Declared} */
export const getRateCentersCAN = {
  words: {
    province: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["province"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      province: params.province,
    }),
};

/** @type {Declared} */
export const getRateCentersUSA = {
  words: {
    state: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["state"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      state: params.state,
    }),
};

/** @type {Declared} */
export const getStates = {
  words: {},
  names: /*#__PURE__*/ new Set(),
  pick: () => ({}),
};

/** @type {Declared} */
export const getVPRIs = {
  words: {
    vpri: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["vpri"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      vpri: params.vpri,
    }),
};

/** @type {Declared} */
export const orderDID = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
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
    "test",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
      routing: params.routing,
      failover_busy: params.failover_busy,
      failover_unreachable: params.failover_unreachable,
      failover_noanswer: params.failover_noanswer,
      voicemail: params.voicemail,
      pop: params.pop,
      dialtime: params.dialtime,
      cnam: params.cnam,
      callerid_prefix: params.callerid_prefix,
      note: params.note,
      billing_type: params.billing_type,
      account: params.account,
      monthly: params.monthly,
      setup: params.setup,
      minute: params.minute,
      test: params.test,
    }),
};

/** @type {Declared} */
export const orderDIDInternationalGeographic = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
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
    "test",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      location_id: params.location_id,
      quantity: params.quantity,
      routing: params.routing,
      failover_busy: params.failover_busy,
      failover_unreachable: params.failover_unreachable,
      failover_noanswer: params.failover_noanswer,
      voicemail: params.voicemail,
      pop: params.pop,
      dialtime: params.dialtime,
      cnam: params.cnam,
      callerid_prefix: params.callerid_prefix,
      billing_type: params.billing_type,
      note: params.note,
      account: params.account,
      monthly: params.monthly,
      setup: params.setup,
      minute: params.minute,
      test: params.test,
    }),
};

/** @type {Declared} */
export const orderDIDInternationalNational = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
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
    "test",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      location_id: params.location_id,
      quantity: params.quantity,
      routing: params.routing,
      failover_busy: params.failover_busy,
      failover_unreachable: params.failover_unreachable,
      failover_noanswer: params.failover_noanswer,
      voicemail: params.voicemail,
      pop: params.pop,
      dialtime: params.dialtime,
      cnam: params.cnam,
      callerid_prefix: params.callerid_prefix,
      billing_type: params.billing_type,
      note: params.note,
      account: params.account,
      monthly: params.monthly,
      setup: params.setup,
      minute: params.minute,
      test: params.test,
    }),
};

/** @type {Declared} */
export const orderDIDInternationalTollFree = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
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
    "test",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      location_id: params.location_id,
      quantity: params.quantity,
      routing: params.routing,
      failover_busy: params.failover_busy,
      failover_unreachable: params.failover_unreachable,
      failover_noanswer: params.failover_noanswer,
      voicemail: params.voicemail,
      pop: params.pop,
      dialtime: params.dialtime,
      cnam: params.cnam,
      callerid_prefix: params.callerid_prefix,
      note: params.note,
      account: params.account,
      monthly: params.monthly,
      setup: params.setup,
      minute: params.minute,
      test: params.test,
    }),
};

/** @type {Declared} */
export const orderDIDVirtual = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
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
    "test",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      digits: params.digits,
      routing: params.routing,
      failover_busy: params.failover_busy,
      failover_unreachable: params.failover_unreachable,
      failover_noanswer: params.failover_noanswer,
      voicemail: params.voicemail,
      pop: params.pop,
      dialtime: params.dialtime,
      cnam: params.cnam,
      callerid_prefix: params.callerid_prefix,
      note: params.note,
      account: params.account,
      monthly: params.monthly,
      setup: params.setup,
      minute: params.minute,
      test: params.test,
    }),
};

/** @type {Declared} */
export const orderTollFree = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
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
    "test",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
      routing: params.routing,
      failover_busy: params.failover_busy,
      failover_unreachable: params.failover_unreachable,
      failover_noanswer: params.failover_noanswer,
      voicemail: params.voicemail,
      pop: params.pop,
      dialtime: params.dialtime,
      cnam: params.cnam,
      callerid_prefix: params.callerid_prefix,
      note: params.note,
      account: params.account,
      monthly: params.monthly,
      setup: params.setup,
      minute: params.minute,
      test: params.test,
    }),
};

/** @type {Declared} */
export const orderVanity = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
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
    "test",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
      routing: params.routing,
      failover_busy: params.failover_busy,
      failover_unreachable: params.failover_unreachable,
      failover_noanswer: params.failover_noanswer,
      voicemail: params.voicemail,
      pop: params.pop,
      dialtime: params.dialtime,
      cnam: params.cnam,
      callerid_prefix: params.callerid_prefix,
      note: params.note,
      carrier: params.carrier,
      account: params.account,
      monthly: params.monthly,
      setup: params.setup,
      minute: params.minute,
      test: params.test,
    }),
};

/** @type {Declared} */
export const removeDIDvPRI = {
  words: {
    vpri: WORDS_0_1,
    did: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["vpri", "did"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      vpri: params.vpri,
      did: params.did,
    }),
};

/** @type {Declared} */
export const searchDIDsCAN = {
  words: {
    province: WORDS_0_1,
    type: WORDS_0_1,
    query: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["province", "type", "query"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      province: params.province,
      type: params.type,
      query: params.query,
    }),
};

/** @type {Declared} */
export const searchDIDsUSA = {
  words: {
    state: WORDS_0_1,
    type: WORDS_0_1,
    query: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["state", "type", "query"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      state: params.state,
      type: params.type,
      query: params.query,
    }),
};

/** @type {Declared} */
export const searchTollFreeCanUS = {
  words: {
    type: WORDS_0_1,
    query: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["type", "query"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      type: params.type,
      query: params.query,
    }),
};

/** @type {Declared} */
export const searchTollFreeUSA = {
  words: {
    type: WORDS_0_1,
    query: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["type", "query"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      type: params.type,
      query: params.query,
    }),
};

/** @type {Declared} */
export const searchVanity = {
  words: {
    type: WORDS_0_1,
    query: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["type", "query"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      type: params.type,
      query: params.query,
    }),
};

/** @type {Declared} */
export const setDIDBillingType = {
  words: {
    did: WORDS_0_1,
    billing_type: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["did", "billing_type"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
      billing_type: params.billing_type,
    }),
};

/** @type {Declared} */
export const setDIDInfo = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
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
    "sms_sipaccount",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
      routing: params.routing,
      failover_busy: params.failover_busy,
      failover_unreachable: params.failover_unreachable,
      failover_noanswer: params.failover_noanswer,
      voicemail: params.voicemail,
      pop: params.pop,
      dialtime: params.dialtime,
      cnam: params.cnam,
      callerid_prefix: params.callerid_prefix,
      note: params.note,
      port_out_pin: params.port_out_pin,
      billing_type: params.billing_type,
      record_calls: params.record_calls,
      transcribe: params.transcribe,
      transcription_locale: params.transcription_locale,
      transcription_email: params.transcription_email,
      transcription_start_delay: params.transcription_start_delay,
      voicemail_threshold: params.voicemail_threshold,
      inbound_dialing_mode: params.inbound_dialing_mode,
      transcription_redaction: params.transcription_redaction,
      transcription_summary: params.transcription_summary,
      transcription_sentiment: params.transcription_sentiment,
      sms_sipaccount_enabled: params.sms_sipaccount_enabled,
      sms_sipaccount: params.sms_sipaccount,
    }),
};

/** @type {Declared} */
export const setDIDPOP = {
  words: {
    did: WORDS_0_1,
    pop: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["did", "pop"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
      pop: params.pop,
    }),
};

/** @type {Declared} */
export const setDIDRouting = {
  words: {
    did: WORDS_0_1,
    routing: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["did", "routing"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
      routing: params.routing,
    }),
};

/** @type {Declared} */
export const setDIDVoicemail = {
  words: {
    did: WORDS_0_1,
    voicemail: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["did", "voicemail"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
      voicemail: params.voicemail,
    }),
};

/** @type {Declared} */
export const unconnectDID = {
  words: {
    did: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["did"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
    }),
};

/** @type {Declared} */
export const unconnectFAX = {
  words: {
    did: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["did"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
    }),
};

/** @type {Declared} */
export const getBackOrders = {
  words: {
    id: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["id"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      id: params.id,
    }),
};

/** @type {Declared} */
export const e911AddressTypes = {
  words: {
    type: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["type"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      type: params.type,
    }),
};

/** @type {Declared} */
export const e911Cancel = {
  words: {
    did: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["did"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
    }),
};

/** @type {Declared} */
export const e911Info = {
  words: {
    did: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["did"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
    }),
};

/** @type {Declared} */
export const e911Provision = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
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
    "email",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
      full_name: params.full_name,
      street_number: params.street_number,
      street_name: params.street_name,
      address_type: params.address_type,
      address_number: params.address_number,
      city: params.city,
      state: params.state,
      country: params.country,
      zip: params.zip,
      language: params.language,
      other_info: params.other_info,
      zip_code: params.zip_code,
      email: params.email,
    }),
};

/** @type {Declared} */
export const e911ProvisionManually = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
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
    "email",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
      full_name: params.full_name,
      street_number: params.street_number,
      street_name: params.street_name,
      address_type: params.address_type,
      address_number: params.address_number,
      city: params.city,
      state: params.state,
      country: params.country,
      zip: params.zip,
      language: params.language,
      other_info: params.other_info,
      zip_code: params.zip_code,
      email: params.email,
    }),
};

/** @type {Declared} */
export const e911Update = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
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
    "email",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
      full_name: params.full_name,
      street_number: params.street_number,
      street_name: params.street_name,
      address_type: params.address_type,
      address_number: params.address_number,
      city: params.city,
      state: params.state,
      country: params.country,
      zip: params.zip,
      language: params.language,
      other_info: params.other_info,
      zip_code: params.zip_code,
      email: params.email,
    }),
};

/** @type {Declared} */
export const e911Validate = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
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
    "email",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
      full_name: params.full_name,
      street_number: params.street_number,
      street_name: params.street_name,
      address_type: params.address_type,
      address_number: params.address_number,
      city: params.city,
      state: params.state,
      country: params.country,
      zip: params.zip,
      language: params.language,
      other_info: params.other_info,
      zip_code: params.zip_code,
      email: params.email,
    }),
};

/** @type {Declared} */
export const cancelFaxNumber = {
  words: {
    id: WORDS_0_1,
    test: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["id", "test"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      id: params.id,
      test: params.test,
    }),
};

/** @type {Declared} */
export const deleteFaxMessage = {
  words: {
    id: WORDS_0_1,
    test: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["id", "test"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      id: params.id,
      test: params.test,
    }),
};

/** @type {Declared} */
export const delEmailToFax = {
  words: {
    id: WORDS_0_1,
    test: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["id", "test"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      id: params.id,
      test: params.test,
    }),
};

/** @type {Declared} */
export const delFaxFolder = {
  words: {
    id: WORDS_0_1,
    test: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["id", "test"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      id: params.id,
      test: params.test,
    }),
};

/** @type {Declared} */
export const getFaxProvinces = {
  words: {
    province: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["province"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      province: params.province,
    }),
};

/** @type {Declared} */
export const getFaxStates = {
  words: {
    state: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["state"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      state: params.state,
    }),
};

/** @type {Declared} */
export const getFaxRateCentersCAN = {
  words: {
    province: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["province"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      province: params.province,
    }),
};

/** @type {Declared} */
export const getFaxRateCentersUSA = {
  words: {
    state: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["state"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      state: params.state,
    }),
};

/** @type {Declared} */
export const getFaxNumbersInfo = {
  words: {
    did: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["did"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
    }),
};

/** @type {Declared} */
export const getFaxNumbersPortability = {
  words: {
    did: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["did"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
    }),
};

/** @type {Declared} */
export const getFaxMessages = {
  words: {
    from: WORDS_0_1,
    to: WORDS_0_1,
    folder: WORDS_0_1,
    id: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["from", "to", "folder", "id"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      from: params.from,
      to: params.to,
      folder: params.folder,
      id: params.id,
    }),
};

/** @type {Declared} */
export const getFaxMessagePDF = {
  words: {
    id: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["id"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      id: params.id,
    }),
};

/** @type {Declared} */
export const getFaxFolders = {
  words: {
    id: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["id"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      id: params.id,
    }),
};

/** @type {Declared} */
export const getEmailToFax = {
  words: {
    id: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["id"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      id: params.id,
    }),
};

/** @type {Declared} */
export const mailFaxMessagePDF = {
  words: {
    id: WORDS_0_1,
    email: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["id", "email"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      id: params.id,
      email: params.email,
    }),
};

/** @type {Declared} */
export const moveFaxMessage = {
  words: {
    fax_id: WORDS_0_1,
    folder_id: WORDS_0_1,
    test: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["fax_id", "folder_id", "test"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      fax_id: params.fax_id,
      folder_id: params.folder_id,
      test: params.test,
    }),
};

/** @type {Declared} */
export const orderFaxNumber = {
  words: {
    location: WORDS_0_1,
    quantity: WORDS_0_1,
    email: WORDS_0_1,
    email_enable: WORDS_0_1,
    email_attach_file: WORDS_0_1,
    url_callback: WORDS_0_1,
    url_callback_enable: WORDS_0_1,
    url_callback_retry: WORDS_0_1,
    test: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set([
    "location",
    "quantity",
    "email",
    "email_enable",
    "email_attach_file",
    "url_callback",
    "url_callback_enable",
    "url_callback_retry",
    "test",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      location: params.location,
      quantity: params.quantity,
      email: params.email,
      email_enable: params.email_enable,
      email_attach_file: params.email_attach_file,
      url_callback: params.url_callback,
      url_callback_enable: params.url_callback_enable,
      url_callback_retry: params.url_callback_retry,
      test: params.test,
    }),
};

/** @type {Declared} */
export const setFaxFolder = {
  words: {
    id: WORDS_0_1,
    name: WORDS_0_1,
    test: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["id", "name", "test"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      id: params.id,
      name: params.name,
      test: params.test,
    }),
};

/** @type {Declared} */
export const setEmailToFax = {
  words: {
    id: WORDS_0_1,
    enabled: WORDS_0_1,
    auth_email: WORDS_0_1,
    from_number_id: WORDS_0_1,
    security_code_enabled: WORDS_0_1,
    security_code: WORDS_0_1,
    test: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set([
    "id",
    "enabled",
    "auth_email",
    "from_number_id",
    "security_code_enabled",
    "security_code",
    "test",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      id: params.id,
      enabled: params.enabled,
      auth_email: params.auth_email,
      from_number_id: params.from_number_id,
      security_code_enabled: params.security_code_enabled,
      security_code: params.security_code,
      test: params.test,
    }),
};

/** @type {Declared} */
export const searchFaxAreaCodeCAN = {
  words: {
    area_code: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["area_code"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      area_code: params.area_code,
    }),
};

/** @type {Declared} */
export const searchFaxAreaCodeUSA = {
  words: {
    area_code: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["area_code"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      area_code: params.area_code,
    }),
};

/** @type {Declared} */
export const setFaxNumberInfo = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
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
    "note",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
      email: params.email,
      email_enable: params.email_enable,
      email_attach_file: params.email_attach_file,
      url_callback: params.url_callback,
      url_callback_enable: params.url_callback_enable,
      url_callback_retry: params.url_callback_retry,
      test: params.test,
      fax_to_sip_enabled: params.fax_to_sip_enabled,
      fax_to_sip_enabled_account: params.fax_to_sip_enabled_account,
      note: params.note,
    }),
};

/** @type {Declared} */
export const setFaxNumberEmail = {
  words: {
    did: WORDS_0_1,
    email: WORDS_0_1,
    email_enable: WORDS_0_1,
    email_attach_file: WORDS_0_1,
    test: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["did", "email", "email_enable", "email_attach_file", "test"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
      email: params.email,
      email_enable: params.email_enable,
      email_attach_file: params.email_attach_file,
      test: params.test,
    }),
};

/** @type {Declared} */
export const setFaxNumberURLCallback = {
  words: {
    did: WORDS_0_1,
    url_callback: WORDS_0_1,
    url_callback_enable: WORDS_0_1,
    url_callback_retry: WORDS_0_1,
    test: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set([
    "did",
    "url_callback",
    "url_callback_enable",
    "url_callback_retry",
    "test",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
      url_callback: params.url_callback,
      url_callback_enable: params.url_callback_enable,
      url_callback_retry: params.url_callback_retry,
      test: params.test,
    }),
};

/** @type {Declared} */
export const sendFaxMessage = {
  words: {
    to_number: WORDS_0_1,
    from_name: WORDS_0_1,
    from_number: WORDS_0_1,
    send_email_enabled: WORDS_0_1,
    send_email: WORDS_0_1,
    station_id: WORDS_0_1,
    file: WORDS_0_1,
    test: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set([
    "to_number",
    "from_name",
    "from_number",
    "send_email_enabled",
    "send_email",
    "station_id",
    "file",
    "test",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      to_number: params.to_number,
      from_name: params.from_name,
      from_number: params.from_number,
      send_email_enabled: params.send_email_enabled,
      send_email: params.send_email,
      station_id: params.station_id,
      file: params.file,
      test: params.test,
    }),
};

/** @type {Declared} */
export const getBalance = {
  words: {
    advanced: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["advanced"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      advanced: params.advanced,
    }),
};

/** @type {Declared} */
export const getCountries = {
  words: {
    country: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["country"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      country: params.country,
    }),
};

/** @type {Declared} */
export const getIP = {
  words: {},
  names: /*#__PURE__*/ new Set(),
  pick: () => ({}),
};

/** @type {Declared} */
export const getLanguages = {
  words: {
    language: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["language"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      language: params.language,
    }),
};

/** @type {Declared} */
export const getLocales = {
  words: {
    locale: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["locale"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      locale: params.locale,
    }),
};

/** @type {Declared} */
export const getServersInfo = {
  words: {
    server_pop: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["server_pop"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      server_pop: params.server_pop,
    }),
};

/** @type {Declared} */
export const getTimezones = {
  words: {
    timezone: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["timezone"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      timezone: params.timezone,
    }),
};

/** @type {Declared} */
export const getTransactionHistory = {
  words: {
    date_from: WORDS_0_1,
    date_to: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["date_from", "date_to"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      date_from: params.date_from,
      date_to: params.date_to,
    }),
};

/** @type {Declared} */
export const getInvoice = {
  words: {
    from: WORDS_0_1,
    to: WORDS_0_1,
    range: WORDS_0_1,
    type: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["from", "to", "range", "type"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      from: params.from,
      to: params.to,
      range: params.range,
      type: params.type,
    }),
};

/** @type {Declared} */
export const getPortability = {
  words: {
    did: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["did"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
    }),
};

/** @type {Declared} */
export const addLNPPort = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
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
    "imei",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      portType: params.portType,
      numbers: params.numbers,
      isPartial: params.isPartial,
      locationType: params.locationType,
      isMobile: params.isMobile,
      pin: params.pin,
      btn: params.btn,
      services: params.services,
      tfType: params.tfType,
      statementName: params.statementName,
      firstName: params.firstName,
      lastName: params.lastName,
      address1: params.address1,
      address2: params.address2,
      city: params.city,
      zip: params.zip,
      state: params.state,
      country: params.country,
      providerName: params.providerName,
      providerAccount: params.providerAccount,
      notes: params.notes,
      imei: params.imei,
    }),
};

/** @type {Declared} */
export const addLNPFile = {
  words: {
    portid: WORDS_0_1,
    file: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["portid", "file"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      portid: params.portid,
      file: params.file,
    }),
};

/** @type {Declared} */
export const getLNPStatus = {
  words: {
    portid: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["portid"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      portid: params.portid,
    }),
};

/** @type {Declared} */
export const getLNPNotes = {
  words: {
    portid: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["portid"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      portid: params.portid,
    }),
};

/** @type {Declared} */
export const getLNPListStatus = {
  words: {},
  names: /*#__PURE__*/ new Set(),
  pick: () => ({}),
};

/** @type {Declared} */
export const getLNPList = {
  words: {
    portid: WORDS_0_1,
    portStatus: WORDS_0_1,
    startDate: WORDS_0_1,
    endDate: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["portid", "portStatus", "startDate", "endDate"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      portid: params.portid,
      portStatus: params.portStatus,
      startDate: params.startDate,
      endDate: params.endDate,
    }),
};

/** @type {Declared} */
export const getLNPDetails = {
  words: {
    portid: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["portid"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      portid: params.portid,
    }),
};

/** @type {Declared} */
export const getLNPAttachList = {
  words: {
    portid: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["portid"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      portid: params.portid,
    }),
};

/** @type {Declared} */
export const getLNPAttach = {
  words: {
    attachid: WORDS_0_1,
    portid: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["attachid", "portid"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      attachid: params.attachid,
      portid: params.portid,
    }),
};

/** @type {Declared} */
export const deleteSMS = {
  words: {
    id: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["id"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      id: params.id,
    }),
};

/** @type {Declared} */
export const deleteMMS = {
  words: {
    id: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["id"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      id: params.id,
    }),
};

/** @type {Declared} */
export const getResellerSMS = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
    "sms",
    "client",
    "from",
    "to",
    "type",
    "did",
    "contact",
    "limit",
    "timezone",
    "all_messages",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      sms: params.sms,
      client: params.client,
      from: params.from,
      to: params.to,
      type: params.type,
      did: params.did,
      contact: params.contact,
      limit: params.limit,
      timezone: params.timezone,
      all_messages: params.all_messages,
    }),
};

/** @type {Declared} */
export const getResellerMMS = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
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
    "sms",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      mms: params.mms,
      client: params.client,
      from: params.from,
      to: params.to,
      type: params.type,
      did: params.did,
      contact: params.contact,
      limit: params.limit,
      timezone: params.timezone,
      all_messages: params.all_messages,
      sms: params.sms,
    }),
};

/** @type {Declared} */
export const getSMS = {
  words: {
    sms: WORDS_0_1,
    from: WORDS_0_1,
    to: WORDS_0_1,
    type: WORDS_0_1,
    did: WORDS_0_1,
    contact: WORDS_0_1,
    limit: WORDS_0_1,
    timezone: WORDS_0_1,
    all_messages: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set([
    "sms",
    "from",
    "to",
    "type",
    "did",
    "contact",
    "limit",
    "timezone",
    "all_messages",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      sms: params.sms,
      from: params.from,
      to: params.to,
      type: params.type,
      did: params.did,
      contact: params.contact,
      limit: params.limit,
      timezone: params.timezone,
      all_messages: params.all_messages,
    }),
};

/** @type {Declared} */
export const getMMS = {
  words: {
    mms: WORDS_0_1,
    from: WORDS_0_1,
    to: WORDS_0_1,
    type: WORDS_0_1,
    did: WORDS_0_1,
    contact: WORDS_0_1,
    limit: WORDS_0_1,
    timezone: WORDS_0_1,
    all_messages: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set([
    "mms",
    "from",
    "to",
    "type",
    "did",
    "contact",
    "limit",
    "timezone",
    "all_messages",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      mms: params.mms,
      from: params.from,
      to: params.to,
      type: params.type,
      did: params.did,
      contact: params.contact,
      limit: params.limit,
      timezone: params.timezone,
      all_messages: params.all_messages,
    }),
};

/** @type {Declared} */
export const getMediaMMS = {
  words: {
    id: WORDS_0_1,
    media_as_array: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["id", "media_as_array"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      id: params.id,
      media_as_array: params.media_as_array,
    }),
};

/** @type {Declared} */
export const sendSMS = {
  words: {
    did: WORDS_0_1,
    dst: WORDS_0_1,
    message: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["did", "dst", "message"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
      dst: params.dst,
      message: params.message,
    }),
};

/** @type {Declared} */
export const sendMMS = {
  words: {
    did: WORDS_0_1,
    dst: WORDS_0_1,
    message: WORDS_0_1,
    media1: WORDS_0_1,
    media2: WORDS_0_1,
    media3: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["did", "dst", "message", "media1", "media2", "media3"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
      dst: params.dst,
      message: params.message,
      media1: params.media1,
      media2: params.media2,
      media3: params.media3,
    }),
};

/** @type {Declared} */
export const setSMS = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
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
    "smpp_pass",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      did: params.did,
      enable: params.enable,
      email_enabled: params.email_enabled,
      email_address: params.email_address,
      sms_forward_enable: params.sms_forward_enable,
      sms_forward: params.sms_forward,
      url_callback_enable: params.url_callback_enable,
      url_callback: params.url_callback,
      url_callback_retry: params.url_callback_retry,
      sms_sipaccount: params.sms_sipaccount,
      sms_sipaccount_enabled: params.sms_sipaccount_enabled,
      webhook_enable: params.webhook_enable,
      webhook: params.webhook,
      dialmode: params.dialmode,
      smpp_enabled: params.smpp_enabled,
      smpp_url: params.smpp_url,
      smpp_user: params.smpp_user,
      smpp_pass: params.smpp_pass,
    }),
};

/** @type {Declared} */
export const getCallParking = {
  words: {
    callparking: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["callparking"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      callparking: params.callparking,
    }),
};

/** @type {Declared} */
export const delCallParking = {
  words: {
    callparking: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["callparking"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      callparking: params.callparking,
    }),
};

/** @type {Declared} */
export const setCallParking = {
  words: {
    callparking: WORDS_0_1,
    name: WORDS_0_1,
    timeout: WORDS_0_1,
    music: WORDS_0_1,
    failover: WORDS_0_1,
    language: WORDS_0_1,
    destination: WORDS_0_1,
    delay: WORDS_0_1,
    blf_lamps: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set([
    "callparking",
    "name",
    "timeout",
    "music",
    "failover",
    "language",
    "destination",
    "delay",
    "blf_lamps",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      callparking: params.callparking,
      name: params.name,
      timeout: params.timeout,
      music: params.music,
      failover: params.failover,
      language: params.language,
      destination: params.destination,
      delay: params.delay,
      blf_lamps: params.blf_lamps,
    }),
};

/** @type {Declared} */
export const delCallRecording = {
  words: {
    callrecording: WORDS_0_1,
    account: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["callrecording", "account"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      callrecording: params.callrecording,
      account: params.account,
    }),
};

/** @type {Declared} */
export const delRecording = {
  words: {
    recording: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["recording"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      recording: params.recording,
    }),
};

/** @type {Declared} */
export const getMusicOnHold = {
  words: {
    music_on_hold: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["music_on_hold"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      music_on_hold: params.music_on_hold,
    }),
};

/** @type {Declared} */
export const setMusicOnHold = {
  words: {
    name: WORDS_0_1,
    description: WORDS_0_1,
    volume: WORDS_0_1,
    sort: WORDS_0_1,
    recordings: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["name", "description", "volume", "sort", "recordings"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      name: params.name,
      description: params.description,
      volume: params.volume,
      sort: params.sort,
      recordings: params.recordings,
    }),
};

/** @type {Declared} */
export const delMusicOnHold = {
  words: {
    music_on_hold: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["music_on_hold"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      music_on_hold: params.music_on_hold,
    }),
};

/** @type {Declared} */
export const getRecordings = {
  words: {
    recording: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["recording"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      recording: params.recording,
    }),
};

/** @type {Declared} */
export const getRecordingFile = {
  words: {
    recording: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["recording"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      recording: params.recording,
    }),
};

/** @type {Declared} */
export const setRecording = {
  words: {
    recording: WORDS_0_1,
    file: WORDS_0_1,
    name: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["recording", "file", "name"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      recording: params.recording,
      file: params.file,
      name: params.name,
    }),
};

/** @type {Declared} */
export const getCallRecording = {
  words: {
    callrecording: WORDS_0_1,
    account: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["callrecording", "account"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      callrecording: params.callrecording,
      account: params.account,
    }),
};

/** @type {Declared} */
export const getCallRecordings = {
  words: {
    account: WORDS_0_1,
    start: WORDS_0_1,
    length: WORDS_0_1,
    date_from: WORDS_0_1,
    date_to: WORDS_0_1,
    call_type: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["account", "start", "length", "date_from", "date_to", "call_type"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      account: params.account,
      start: params.start,
      length: params.length,
      date_from: params.date_from,
      date_to: params.date_to,
      call_type: params.call_type,
    }),
};

/** @type {Declared} */
export const sendCallRecordingEmail = {
  words: {
    callrecording: WORDS_0_1,
    account: WORDS_0_1,
    email: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["callrecording", "account", "email"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      callrecording: params.callrecording,
      account: params.account,
      email: params.email,
    }),
};

/** @type {Declared} */
export const createVoicemail = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
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
    "transcription_delay",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      digits: params.digits,
      name: params.name,
      password: params.password,
      skip_password: params.skip_password,
      email: params.email,
      attach_message: params.attach_message,
      delete_message: params.delete_message,
      say_time: params.say_time,
      timezone: params.timezone,
      say_callerid: params.say_callerid,
      play_instructions: params.play_instructions,
      language: params.language,
      email_attachment_format: params.email_attachment_format,
      unavailable_message_recording: params.unavailable_message_recording,
      transcription: params.transcription,
      transcription_locale: params.transcription_locale,
      transcription_redaction: params.transcription_redaction,
      transcription_sentiment: params.transcription_sentiment,
      transcription_summary: params.transcription_summary,
      transcription_format: params.transcription_format,
      client: params.client,
      transcription_delay: params.transcription_delay,
    }),
};

/** @type {Declared} */
export const delMessages = {
  words: {
    mailbox: WORDS_0_1,
    folder: WORDS_0_1,
    message_num: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["mailbox", "folder", "message_num"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      mailbox: params.mailbox,
      folder: params.folder,
      message_num: params.message_num,
    }),
};

/** @type {Declared} */
export const delVoicemail = {
  words: {
    mailbox: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["mailbox"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      mailbox: params.mailbox,
    }),
};

/** @type {Declared} */
export const getPlayInstructions = {
  words: {
    play_instructions: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["play_instructions"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      play_instructions: params.play_instructions,
    }),
};

/** @type {Declared} */
export const getVoicemailTranscriptions = {
  words: {
    account: WORDS_0_1,
    mailbox: WORDS_0_1,
    date_to: WORDS_0_1,
    date_from: WORDS_0_1,
    folder: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["account", "mailbox", "date_to", "date_from", "folder"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      account: params.account,
      mailbox: params.mailbox,
      date_to: params.date_to,
      date_from: params.date_from,
      folder: params.folder,
    }),
};

/** @type {Declared} */
export const getVoicemailAttachmentFormats = {
  words: {
    email_attachment_format: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["email_attachment_format"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      email_attachment_format: params.email_attachment_format,
    }),
};

/** @type {Declared} */
export const getVoicemails = {
  words: {
    mailbox: WORDS_0_1,
    client: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["mailbox", "client"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      mailbox: params.mailbox,
      client: params.client,
    }),
};

/** @type {Declared} */
export const setVoicemail = {
  words: {
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
  },
  names: /*#__PURE__*/ new Set([
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
    "transcription_delay",
  ]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      mailbox: params.mailbox,
      name: params.name,
      password: params.password,
      skip_password: params.skip_password,
      email: params.email,
      attach_message: params.attach_message,
      delete_message: params.delete_message,
      say_time: params.say_time,
      timezone: params.timezone,
      say_callerid: params.say_callerid,
      play_instructions: params.play_instructions,
      language: params.language,
      email_attachment_format: params.email_attachment_format,
      unavailable_message_recording: params.unavailable_message_recording,
      transcription: params.transcription,
      transcription_locale: params.transcription_locale,
      transcription_redaction: params.transcription_redaction,
      transcription_sentiment: params.transcription_sentiment,
      transcription_summary: params.transcription_summary,
      transcription_format: params.transcription_format,
      client: params.client,
      transcription_delay: params.transcription_delay,
    }),
};

/** @type {Declared} */
export const getVoicemailFolders = {
  words: {
    folder: WORDS_0_1,
    mailbox: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["folder", "mailbox"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      folder: params.folder,
      mailbox: params.mailbox,
    }),
};

/** @type {Declared} */
export const getVoicemailMessages = {
  words: {
    mailbox: WORDS_0_1,
    folder: WORDS_0_1,
    date_from: WORDS_0_1,
    date_to: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["mailbox", "folder", "date_from", "date_to"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      mailbox: params.mailbox,
      folder: params.folder,
      date_from: params.date_from,
      date_to: params.date_to,
    }),
};

/** @type {Declared} */
export const getVoicemailMessageFile = {
  words: {
    mailbox: WORDS_0_1,
    folder: WORDS_0_1,
    message_num: WORDS_0_1,
    format: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["mailbox", "folder", "message_num", "format"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      mailbox: params.mailbox,
      folder: params.folder,
      message_num: params.message_num,
      format: params.format,
    }),
};

/** @type {Declared} */
export const sendVoicemailEmail = {
  words: {
    mailbox: WORDS_0_1,
    folder: WORDS_0_1,
    message_num: WORDS_0_1,
    email_address: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["mailbox", "folder", "message_num", "email_address"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      mailbox: params.mailbox,
      folder: params.folder,
      message_num: params.message_num,
      email_address: params.email_address,
    }),
};

/** @type {Declared} */
export const markListenedVoicemailMessage = {
  words: {
    mailbox: WORDS_0_1,
    folder: WORDS_0_1,
    message_num: WORDS_0_1,
    listened: WORDS_NO_YES,
  },
  names: /*#__PURE__*/ new Set(["mailbox", "folder", "message_num", "listened"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      mailbox: params.mailbox,
      folder: params.folder,
      message_num: params.message_num,
      listened: params.listened,
    }),
};

/** @type {Declared} */
export const markUrgentVoicemailMessage = {
  words: {
    mailbox: WORDS_0_1,
    folder: WORDS_0_1,
    message_num: WORDS_0_1,
    urgent: WORDS_NO_YES,
  },
  names: /*#__PURE__*/ new Set(["mailbox", "folder", "message_num", "urgent"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      mailbox: params.mailbox,
      folder: params.folder,
      message_num: params.message_num,
      urgent: params.urgent,
    }),
};

/** @type {Declared} */
export const moveFolderVoicemailMessage = {
  words: {
    mailbox: WORDS_0_1,
    folder: WORDS_0_1,
    message_num: WORDS_0_1,
    new_folder: WORDS_0_1,
  },
  names: /*#__PURE__*/ new Set(["mailbox", "folder", "message_num", "new_folder"]),
  pick: (params) =>
    /** @type {WireTexts} */ ({
      mailbox: params.mailbox,
      folder: params.folder,
      message_num: params.message_num,
      new_folder: params.new_folder,
    }),
};
