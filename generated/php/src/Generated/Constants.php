<?php

/**
 * Generated from the catalog by `voipms-rules generate`; do not edit.
 */

declare(strict_types=1);

namespace VoipmsChecks\Generated;

/**
 * Tables the checks refer to: sets as keys, lists of prefixes, anchored patterns.
 *
 * @internal
 */
final class Constants
{
    public const AUTH_TYPE = ['1' => true, '2' => true];
    public const CANADA_ROUTING = ['-1' => true, '0' => true];
    public const LANGUAGE = ['es' => true, 'en' => true, 'fr' => true];
    public const CODECS_ITEM = '/^(?:[0-9A-Za-z]{2,16})$/D';
    public const DTMF_MODE = ['auto' => true, 'rfc2833' => true, 'inband' => true, 'info' => true];
    public const NAT = ['yes' => true, 'no' => true, 'route' => true, 'never' => true];
    public const FLAG = ['0' => true, '1' => true];
    public const INVALID_EXTENSION_PREFIX = ['068', '097'];
    public const INVALID_EXTENSIONS = ['098' => true, '211' => true, '311' => true, '411' => true, '4443' => true, '4444' => true, '4747' => true, '511' => true, '711' => true, '811' => true, '822' => true, '911' => true, '988' => true];
    public const LOCALES_ITEM = '/^(?:[A-Za-z]{2,3}(?:\\x2D[0-9A-Za-z]{2,8}){0,3})$/D';
    public const DIALING_MODE = ['0' => true, '1' => true, '2' => true];
    public const TOLL_FREE_CARRIER = ['-1' => true, '0' => true, '1' => true, '2' => true];
    public const YES_NO = ['yes' => true, 'no' => true];
    public const PICKUP_BEHAVIOR = ['1' => true, '2' => true, '3' => true, '4' => true];
    public const YES_NO_ONCE = ['yes' => true, 'no' => true, 'once' => true];
    public const YES_NO_STRICT = ['yes' => true, 'no' => true, 'strict' => true];
    public const RING_STRATEGY = ['ringall' => true, 'leastrecent' => true, 'fewestcalls' => true, 'random' => true, 'rrmemory' => true];
    public const FILTER_CALLERID = ['i' => true, 's' => true, 'sb' => true, 'sc' => true, 'p' => true];
    public const FILTER_CALLERID_2 = '/^(?:p\\x3A[\\x20\\x2D-\\x2E0-9A-Z\\x5Fa-z]{1,64})$/D';
    public const FILTER_CALLERID_4 = '/^(?:[\\x20\\x26-\\x29\\x2C-9A-Z\\x5Fa-z]{1,64}\\x3C[\\x2B0-9Xx]{1,20}\\x3E)$/D';
    public const ROUTING = ['account' => true, 'fwd' => true, 'vm' => true, 'sip' => true, 'grp' => true, 'ivr' => true, 'sys' => true, 'recording' => true, 'queue' => true, 'cb' => true, 'tc' => true, 'disa' => true, 'none' => true];
    public const PHONEBOOK_NUMBER_2 = '/^(?:sip\\x3A[\\x2B\\x2D-\\x2E0-\\x3A\\x40-Z\\x5Fa-z]{1,64})$/D';
    public const RECORDING = ['none' => true, 'none:' => true, 'default' => true];
    public const MEMBER_DELAY = ['none' => true];
    public const WAIT_TIME = ['unlimited' => true];
    public const RING_MEMBERS_ITEM = '/^(?:(?:account\\x3A[0-9]{1,12}(?:\\x5F[\\x2D-\\x2E0-9A-Z\\x5Fa-z]{1,40})?|(?:fwd|sip)\\x3A[0-9]{1,12})(?:\\x2C(?:60?|[1-5][0-9]?|[7-9])(?:\\x2C[0-1])?)?)$/D';
    public const SIP_URI = '/^(?:[\\x23\\x2A-\\x2B\\x2D-\\x2E0-\\x3AA-Z\\x5Fa-z\\x7E]{1,64}(?:\\x40[\\x2D-\\x2E0-9A-Za-z]{1,64}(?:\\x3A[0-9]{1,5})?)?)$/D';
    public const CONDITION_ROUTING = ['account' => true, 'fwd' => true, 'vm' => true, 'sip' => true, 'grp' => true, 'ivr' => true, 'sys' => true, 'recording' => true, 'queue' => true, 'cb' => true, 'tc' => true, 'disa' => true];
    public const WEEKDAYS_ITEM = ['mon' => true, 'tue' => true, 'wed' => true, 'thu' => true, 'fri' => true, 'sat' => true, 'sun' => true];
    public const HUNT_ORDER = ['follow' => true, 'random' => true];
    public const NO_CALLSTATUS = ['1' => true, 'true' => true, 'True' => true, 'TRUE' => true];
    public const COUNTRY = '/^(?:[A-Za-z]{2})$/D';
    public const THRESHOLD_TALKING = ['100' => true, '120' => true, '140' => true, '160' => true, '180' => true, '200' => true, '220' => true, '240' => true, '250' => true];
    public const THRESHOLD_SILENCE = ['2000' => true, '2100' => true, '2200' => true, '2300' => true, '2400' => true, '2500' => true, '2600' => true, '2700' => true, '2800' => true, '2900' => true, '3000' => true];
    public const LOCATION_ID = '/^(?:[0-9A-Za-z]{1,20})$/D';
    public const SEARCH_TYPE = ['starts' => true, 'contains' => true, 'ends' => true];
    public const VANITY_TYPE = ['8**' => true, '800' => true, '833' => true, '844' => true, '855' => true, '866' => true, '877' => true, '888' => true];
    public const E911_COUNTRY = ['us' => true, 'ca' => true];
    public const NO_PROVISION = ['EN' => true, 'FR' => true];
    public const E911_LANGUAGE = ['en' => true, 'fr' => true];
    public const INVOICE_RANGE = ['1' => true, '2' => true, '3' => true, '4' => true, '5' => true, '6' => true];
    public const PORT_TYPE = ['1' => true, '2' => true, '3' => true, '4' => true, '5' => true];
    public const INVALID_MIXED_NUMBERS_ITEM = ['800', '833', '844', '855', '866', '877', '888', '1800', '1833', '1844', '1855', '1866', '1877', '1888'];
    public const INVALID_MIXED_NUMBERS_ITEM_2 = '/^(?:(?:\\x2B?1[\\x20\\x2D-\\x2E]?)?\\x28?8(?:00|33|44|55|66|77|88)\\x29?[\\x20\\x2D-\\x2E]?[0-9]{3}[\\x20\\x2D-\\x2E]?[0-9]{4})$/D';
    public const PORTTYPE = ['1' => true, '2' => true, '4' => true, '5' => true];
    public const TOLL_FREE_TYPE = ['0' => true, '1' => true, '2' => true, '3' => true];
    public const SMS_DESTINATION = '/^(?:(?:\\x2B?1[\\x20\\x2D-\\x2E]?)?\\x28?[2-9][0-9]{2}\\x29?[\\x20\\x2D-\\x2E]?[0-9]{3}[\\x20\\x2D-\\x2E]?[0-9]{4})$/D';
    public const INVALID_MEDIA = ['data:audio/wav', 'data:audio/x-wav', 'data:audio/wave'];
    public const PARKING_FAILOVER = ['callback' => true, 'system:hangup' => true];
    public const PARKING_FAILOVER_2 = '/^(?:vm\\x3A[0-9]{1,20})$/D';
    public const CALL_TYPE_FILTER = ['all' => true, 'incoming' => true, 'outgoing' => true];
    public const FLAG_OR_YES_NO = ['0' => true, '1' => true, 'yes' => true, 'no' => true];
    public const PLAY_INSTRUCTIONS = ['u' => true, 'su' => true];
    public const ATTACHMENT_FORMAT = ['wav49' => true, 'wav' => true, 'wavmp3' => true];
    public const TRANSCRIPTION_FORMAT = ['html' => true, 'text' => true];
    public const VOICEMAIL_FOLDER = ['INBOX' => true, 'Old' => true, 'Urgent' => true, 'Family' => true, 'Friends' => true, 'Work' => true];
    public const VOICEMAIL_FORMAT = ['mp3' => true, 'wav' => true, 'wav49' => true, 'gsm' => true];
}
