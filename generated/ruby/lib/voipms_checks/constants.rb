# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

require "set"

module VoipmsChecks
  # Tables the checks refer to: sets, lists of prefixes, anchored patterns, characters for String#count.
  module Constants
    INVALID_USERNAME = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    AUTH_TYPE = Set["1", "2"].freeze
    INVALID_PASSWORD_ILEGAL_CHARACTERS = "!\#$%&()*+,\\-./0123456789:=?ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz{}"
    INVALID_PASSWORD_MISSING_LOWERCASE = "abcdefghijklmnopqrstuvwxyz"
    INVALID_PASSWORD_MISSING_NUMBER = "0123456789"
    INVALID_PASSWORD_MISSING_UPPERCASE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    CALLERID = " ()+\\-.0123456789"
    CANADA_ROUTE = Set["-1", "0", "1", "2"].freeze
    LANGUAGE = Set["es", "en", "fr"].freeze
    CODECS_ITEM = /\A(?:[0-9A-Za-z]{2,16})\z/
    DTMF_MODE = Set["auto", "rfc2833", "inband", "info"].freeze
    NAT = Set["yes", "no", "route", "never"].freeze
    FLAG = Set["0", "1"].freeze
    INVALID_EXTENSION_PREFIX = ["068", "097"].freeze
    INVALID_EXTENSIONS = Set["098", "211", "311", "411", "4443", "4444", "4747", "511", "711", "811", "822", "911", "988"].freeze
    LOCALES_ITEM = /\A(?:[A-Za-z]{2,3}(?:\x2D[0-9A-Za-z]{2,8}){0,3})\z/
    INVALID_TRANSCRIPTION_EMAIL = "@"
    DIALING_MODE = Set["0", "1", "2"].freeze
    YES_NO = Set["yes", "no"].freeze
    PICKUP_BEHAVIOR = Set["1", "2", "3", "4"].freeze
    ACCOUNT = "\\-.0123456789@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
    YES_NO_ONCE = Set["yes", "no", "once"].freeze
    DID = " ()\\-.0123456789"
    YES_NO_STRICT = Set["yes", "no", "strict"].freeze
    RING_STRATEGY = Set["ringall", "leastrecent", "fewestcalls", "random", "rrmemory"].freeze
    FILTER_CALLERID = Set["i", "s", "sb", "sc", "p"].freeze
    FILTER_CALLERID_2 = /\A(?:p\x3A[\x20\x2D-\x2E0-9A-Z\x5Fa-z]{1,64})\z/
    FILTER_CALLERID_3 = " ()+\\-.0123456789Xx"
    ROUTING = Set["account", "fwd", "vm", "sip", "grp", "ivr", "sys", "recording", "queue", "cb", "tc", "disa", "none"].freeze
    DTMF_DIGITS = "#*,0123456789ABCDPWabcdpw"
    SPEED_DIAL = "#*0123456789"
    PHONEBOOK_NUMBER = " #()*+\\-.0123456789"
    PHONEBOOK_NUMBER_2 = /\A(?:sip\x3A[\x2B\x2D-\x2E0-\x3A\x40-Z\x5Fa-z]{1,64})\z/
    RECORDING = Set["none", "none:", "default"].freeze
    MEMBER_DELAY = Set["none"].freeze
    WAIT_TIME = Set["unlimited"].freeze
    RING_MEMBERS_ITEM = /\A(?:(?:account\x3A[0-9]{1,12}(?:\x5F[\x2D-\x2E0-9A-Z\x5Fa-z]{1,40})?|(?:fwd|sip)\x3A[0-9]{1,12})(?:\x2C(?:60?|[1-5][0-9]?|[7-9])(?:\x2C[0-1])?)?)\z/
    SIP_URI = /\A(?:[\x23\x2A-\x2B\x2D-\x2E0-\x3AA-Z\x5Fa-z\x7E]{1,64}(?:\x40[\x2D-\x2E0-9A-Za-z]{1,64}(?:\x3A[0-9]{1,5})?)?)\z/
    CONDITION_ROUTING = Set["account", "fwd", "vm", "sip", "grp", "ivr", "sys", "recording", "queue", "cb", "tc", "disa"].freeze
    WEEKDAYS_ITEM = Set["mon", "tue", "wed", "thu", "fri", "sat", "sun"].freeze
    HUNT_ORDER = Set["follow", "random"].freeze
    NO_CALLSTATUS = Set["1", "true", "True"].freeze
    COUNTRY = /\A(?:[A-Za-z]{2})\z/
    THRESHOLD_TALKING = Set["100", "120", "140", "160", "180", "200", "220", "240", "250"].freeze
    THRESHOLD_SILENCE = Set["2000", "2100", "2200", "2300", "2400", "2500", "2600", "2700", "2800", "2900", "3000"].freeze
    LOCATION_ID = /\A(?:[0-9A-Za-z]{1,20})\z/
    SEARCH_TYPE = Set["starts", "contains", "ends"].freeze
    VANITY_TYPE = Set["8**", "800", "833", "844", "855", "866", "877", "888"].freeze
    E911_COUNTRY = Set["us", "ca"].freeze
    NO_PROVISION = Set["EN", "FR"].freeze
    E911_LANGUAGE = Set["en", "fr"].freeze
    ZONE_NAME = "+\\-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
    INVOICE_RANGE = Set["1", "2", "3", "4", "5", "6"].freeze
    PORT_TYPE = Set["1", "2", "3", "4", "5"].freeze
    INVALID_MIXED_NUMBERS_ITEM = ["800", "833", "844", "855", "866", "877", "888", "1800", "1833", "1844", "1855", "1866", "1877", "1888"].freeze
    INVALID_MIXED_NUMBERS_ITEM_2 = /\A(?:1?8(?:00|33|44|55|66|77|88)[0-9]{7})\z/
    PORTTYPE = Set["1", "2", "4", "5"].freeze
    TOLL_FREE_TYPE = Set["0", "1", "2", "3"].freeze
    SMS_DESTINATION = /\A(?:(?:\x2B?1[\x20\x2D-\x2E]?)?\x28?[2-9][0-9]{2}\x29?[\x20\x2D-\x2E]?[0-9]{3}[\x20\x2D-\x2E]?[0-9]{4})\z/
    INVALID_MEDIA = ["data:audio/wav", "data:audio/x-wav", "data:audio/wave"].freeze
    PARKING_FAILOVER = Set["callback", "system:hangup"].freeze
    PARKING_FAILOVER_2 = /\A(?:vm\x3A[0-9]{1,20})\z/
    PARKING_DESTINATION = "\\-.0123456789:@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
    CALL_TYPE_FILTER = Set["all", "incoming", "outgoing"].freeze
    FLAG_OR_YES_NO = Set["0", "1", "yes", "no"].freeze
    PLAY_INSTRUCTIONS = Set["u", "su"].freeze
    ATTACHMENT_FORMAT = Set["wav49", "wav", "wavmp3"].freeze
    TRANSCRIPTION_FORMAT = Set["html", "text"].freeze
    VOICEMAIL_FOLDER = Set["INBOX", "Old", "Urgent", "Family", "Friends", "Work"].freeze
    VOICEMAIL_FORMAT = Set["mp3", "wav", "wav49", "gsm"].freeze
  end
  private_constant :Constants
end
