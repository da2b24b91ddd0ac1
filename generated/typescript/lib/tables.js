// Generated from the catalog by `voipms-rules generate`; do not edit.
// The sets and patterns that conditions refer to.  `OUTSIDE_…` finds a character
// that is not of a class.

export const OUTSIDE_INVALID_USERNAME = /[^0-9A-Za-z]/;

/** @type {ReadonlySet<unknown>} */
export const AUTH_TYPE = /*#__PURE__*/ new Set(["1", "2"]);

export const OUTSIDE_INVALID_PASSWORD_ILEGAL_CHARACTERS =
  /[^\x21\x23-\x26\x28-\x3A\x3D\x3FA-\x5B\x5D\x5Fa-\x7B\x7D]/;

export const INVALID_PASSWORD_MISSING_LOWERCASE = /[a-z]/;

export const INVALID_PASSWORD_MISSING_NUMBER = /[0-9]/;

export const INVALID_PASSWORD_MISSING_UPPERCASE = /[A-Z]/;

export const OUTSIDE_CALLERID = /[^\x20\x28-\x29\x2B\x2D-\x2E0-9]/;

/** @type {ReadonlySet<unknown>} */
export const CANADA_ROUTING = /*#__PURE__*/ new Set(["-1", "0"]);

/** @type {ReadonlySet<unknown>} */
export const LANGUAGE = /*#__PURE__*/ new Set(["es", "en", "fr"]);

export const CODECS_ITEM = /^(?:[0-9A-Za-z]{2,16})$/;

/** @type {ReadonlySet<unknown>} */
export const DTMF_MODE = /*#__PURE__*/ new Set(["auto", "rfc2833", "inband", "info"]);

/** @type {ReadonlySet<unknown>} */
export const NAT = /*#__PURE__*/ new Set(["yes", "no", "route", "never"]);

/** @type {ReadonlySet<unknown>} */
export const FLAG = /*#__PURE__*/ new Set(["0", "1"]);

export const INVALID_EXTENSION_PREFIX = ["068", "097"];

/** @type {ReadonlySet<unknown>} */
export const INVALID_EXTENSIONS = /*#__PURE__*/ new Set([
  "098",
  "211",
  "311",
  "411",
  "4443",
  "4444",
  "4747",
  "511",
  "711",
  "811",
  "822",
  "911",
  "988",
]);

export const LOCALES_ITEM = /^(?:[A-Za-z]{2,3}(?:\x2D[0-9A-Za-z]{2,8}){0,3})$/;

export const INVALID_TRANSCRIPTION_EMAIL = /[\x40]/;

/** @type {ReadonlySet<unknown>} */
export const DIALING_MODE = /*#__PURE__*/ new Set(["0", "1", "2"]);

/** @type {ReadonlySet<unknown>} */
export const TOLL_FREE_CARRIER = /*#__PURE__*/ new Set(["-1", "0", "1", "2"]);

/** @type {ReadonlySet<unknown>} */
export const YES_NO = /*#__PURE__*/ new Set(["yes", "no"]);

/** @type {ReadonlySet<unknown>} */
export const PICKUP_BEHAVIOR = /*#__PURE__*/ new Set(["1", "2", "3", "4"]);

export const OUTSIDE_ACCOUNT = /[^\x2D-\x2E0-9\x40-Z\x5Fa-z]/;

/** @type {ReadonlySet<unknown>} */
export const YES_NO_ONCE = /*#__PURE__*/ new Set(["yes", "no", "once"]);

export const OUTSIDE_DID = /[^\x20\x28-\x29\x2D-\x2E0-9]/;

/** @type {ReadonlySet<unknown>} */
export const YES_NO_STRICT = /*#__PURE__*/ new Set(["yes", "no", "strict"]);

/** @type {ReadonlySet<unknown>} */
export const RING_STRATEGY = /*#__PURE__*/ new Set([
  "ringall",
  "leastrecent",
  "fewestcalls",
  "random",
  "rrmemory",
]);

/** @type {ReadonlySet<unknown>} */
export const FILTER_CALLERID = /*#__PURE__*/ new Set(["i", "s", "sb", "sc", "p"]);

export const FILTER_CALLERID_2 = /^(?:p\x3A[\x20\x2D-\x2E0-9A-Z\x5Fa-z]{1,64})$/;

export const OUTSIDE_FILTER_CALLERID_3 = /[^\x20\x28-\x29\x2B\x2D-\x2E0-9Xx]/;

export const FILTER_CALLERID_4 =
  /^(?:[\x20\x26-\x29\x2C-9A-Z\x5Fa-z]{1,64}\x3C[\x2B0-9Xx]{1,20}\x3E)$/;

/** @type {ReadonlySet<unknown>} */
export const ROUTING = /*#__PURE__*/ new Set([
  "account",
  "fwd",
  "vm",
  "sip",
  "grp",
  "ivr",
  "sys",
  "recording",
  "queue",
  "cb",
  "tc",
  "disa",
  "none",
]);

export const OUTSIDE_DTMF_DIGITS = /[^\x23\x2A\x2C0-9A-DPWa-dpw]/;

export const OUTSIDE_SPEED_DIAL = /[^\x23\x2A0-9]/;

export const OUTSIDE_PHONEBOOK_NUMBER = /[^\x20\x23\x28-\x2B\x2D-\x2E0-9]/;

export const PHONEBOOK_NUMBER_2 = /^(?:sip\x3A[\x2B\x2D-\x2E0-\x3A\x40-Z\x5Fa-z]{1,64})$/;

/** @type {ReadonlySet<unknown>} */
export const RECORDING = /*#__PURE__*/ new Set(["none", "none:", "default"]);

/** @type {ReadonlySet<unknown>} */
export const MEMBER_DELAY = /*#__PURE__*/ new Set(["none"]);

/** @type {ReadonlySet<unknown>} */
export const WAIT_TIME = /*#__PURE__*/ new Set(["unlimited"]);

export const RING_MEMBERS_ITEM =
  /^(?:(?:account\x3A[0-9]{1,12}(?:\x5F[\x2D-\x2E0-9A-Z\x5Fa-z]{1,40})?|(?:fwd|sip)\x3A[0-9]{1,12})(?:\x2C(?:60?|[1-5][0-9]?|[7-9])(?:\x2C[0-1])?)?)$/;

export const SIP_URI =
  /^(?:[\x23\x2A-\x2B\x2D-\x2E0-\x3AA-Z\x5Fa-z\x7E]{1,64}(?:\x40[\x2D-\x2E0-9A-Za-z]{1,64}(?:\x3A[0-9]{1,5})?)?)$/;

export const OUTSIDE_MEMBER_ACCOUNT = /[^\x2D-9\x40-Z\x5Fa-z]/;

/** @type {ReadonlySet<unknown>} */
export const CONDITION_ROUTING = /*#__PURE__*/ new Set([
  "account",
  "fwd",
  "vm",
  "sip",
  "grp",
  "ivr",
  "sys",
  "recording",
  "queue",
  "cb",
  "tc",
  "disa",
]);

/** @type {ReadonlySet<unknown>} */
export const WEEKDAYS_ITEM = /*#__PURE__*/ new Set([
  "mon",
  "tue",
  "wed",
  "thu",
  "fri",
  "sat",
  "sun",
]);

/** @type {ReadonlySet<unknown>} */
export const HUNT_ORDER = /*#__PURE__*/ new Set(["follow", "random"]);

/** @type {ReadonlySet<unknown>} */
export const NO_CALLSTATUS = /*#__PURE__*/ new Set(["1", "true", "True", "TRUE"]);

export const COUNTRY = /^(?:[A-Za-z]{2})$/;

/** @type {ReadonlySet<unknown>} */
export const THRESHOLD_TALKING = /*#__PURE__*/ new Set([
  "100",
  "120",
  "140",
  "160",
  "180",
  "200",
  "220",
  "240",
  "250",
]);

/** @type {ReadonlySet<unknown>} */
export const THRESHOLD_SILENCE = /*#__PURE__*/ new Set([
  "2000",
  "2100",
  "2200",
  "2300",
  "2400",
  "2500",
  "2600",
  "2700",
  "2800",
  "2900",
  "3000",
]);

export const INVALID_DID = /[\x20\x28-\x29\x2B\x2D-\x2E]/;

export const LOCATION_ID = /^(?:[0-9A-Za-z]{1,20})$/;

/** @type {ReadonlySet<unknown>} */
export const SEARCH_TYPE = /*#__PURE__*/ new Set(["starts", "contains", "ends"]);

/** @type {ReadonlySet<unknown>} */
export const VANITY_TYPE = /*#__PURE__*/ new Set([
  "8**",
  "800",
  "833",
  "844",
  "855",
  "866",
  "877",
  "888",
]);

/** @type {ReadonlySet<unknown>} */
export const E911_COUNTRY = /*#__PURE__*/ new Set(["us", "ca"]);

/** @type {ReadonlySet<unknown>} */
export const NO_PROVISION = /*#__PURE__*/ new Set(["EN", "FR"]);

/** @type {ReadonlySet<unknown>} */
export const E911_LANGUAGE = /*#__PURE__*/ new Set(["en", "fr"]);

export const OUTSIDE_ZONE_NAME = /[^\x2B\x2D\x2F-9A-Z\x5Fa-z]/;

/** @type {ReadonlySet<unknown>} */
export const INVOICE_RANGE = /*#__PURE__*/ new Set(["1", "2", "3", "4", "5", "6"]);

/** @type {ReadonlySet<unknown>} */
export const PORT_TYPE = /*#__PURE__*/ new Set(["1", "2", "3", "4", "5"]);

export const INVALID_MIXED_NUMBERS_ITEM = [
  "800",
  "833",
  "844",
  "855",
  "866",
  "877",
  "888",
  "1800",
  "1833",
  "1844",
  "1855",
  "1866",
  "1877",
  "1888",
];

export const INVALID_MIXED_NUMBERS_ITEM_2 =
  /^(?:(?:\x2B?1[\x20\x2D-\x2E]?)?\x28?8(?:00|33|44|55|66|77|88)\x29?[\x20\x2D-\x2E]?[0-9]{3}[\x20\x2D-\x2E]?[0-9]{4})$/;

/** @type {ReadonlySet<unknown>} */
export const PORTTYPE = /*#__PURE__*/ new Set(["1", "2", "4", "5"]);

/** @type {ReadonlySet<unknown>} */
export const TOLL_FREE_TYPE = /*#__PURE__*/ new Set(["0", "1", "2", "3"]);

export const SMS_DESTINATION =
  /^(?:(?:\x2B?1[\x20\x2D-\x2E]?)?\x28?[2-9][0-9]{2}\x29?[\x20\x2D-\x2E]?[0-9]{3}[\x20\x2D-\x2E]?[0-9]{4})$/;

export const INVALID_MEDIA = ["data:audio/wav", "data:audio/x-wav", "data:audio/wave"];

/** @type {ReadonlySet<unknown>} */
export const PARKING_FAILOVER = /*#__PURE__*/ new Set(["callback", "system:hangup"]);

export const PARKING_FAILOVER_2 = /^(?:vm\x3A[0-9]{1,20})$/;

export const OUTSIDE_PARKING_DESTINATION = /[^\x2D-\x2E0-\x3A\x40-Z\x5Fa-z]/;

/** @type {ReadonlySet<unknown>} */
export const CALL_TYPE_FILTER = /*#__PURE__*/ new Set(["all", "incoming", "outgoing"]);

/** @type {ReadonlySet<unknown>} */
export const FLAG_OR_YES_NO = /*#__PURE__*/ new Set(["0", "1", "yes", "no"]);

/** @type {ReadonlySet<unknown>} */
export const PLAY_INSTRUCTIONS = /*#__PURE__*/ new Set(["u", "su"]);

/** @type {ReadonlySet<unknown>} */
export const ATTACHMENT_FORMAT = /*#__PURE__*/ new Set(["wav49", "wav", "wavmp3"]);

/** @type {ReadonlySet<unknown>} */
export const TRANSCRIPTION_FORMAT = /*#__PURE__*/ new Set(["html", "text"]);

/** @type {ReadonlySet<unknown>} */
export const VOICEMAIL_FOLDER = /*#__PURE__*/ new Set([
  "INBOX",
  "Old",
  "Urgent",
  "Family",
  "Friends",
  "Work",
]);

/** @type {ReadonlySet<unknown>} */
export const VOICEMAIL_FORMAT = /*#__PURE__*/ new Set(["mp3", "wav", "wav49", "gsm"]);
