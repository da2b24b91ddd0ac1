<?php

/**
 * Generated from the catalog by `voipms-rules generate`; do not edit.
 */

declare(strict_types=1);

namespace VoipmsChecks\Generated\Area;

use VoipmsChecks\Generated\Constants;
use VoipmsChecks\Internal\Call;
use VoipmsChecks\Internal\Lists;
use VoipmsChecks\Internal\Numbers;
use VoipmsChecks\Internal\Text;

/**
 * The checks of the methods in area callflow, each in the order in which the server looks.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class Callflow
{
    /** Deletes one callback. */
    public static function delCallback(Call $call): void
    {
        $callback = $call->value('callback');
        if ($callback === '') {
            $call->broken('missing_callback/callback');
        }
        if ($callback !== '' && !Text::isDigits($callback, 1, 20)) {
            $call->broken('invalid_callback/callback');
        } elseif ($callback !== '' && !$call->lookupHas($callback, 'getCallbacks.callback')) {
            $call->broken('invalid_callback/callback.unknown');
        }
    }

    /** Deletes one caller ID filter. */
    public static function delCallerIDFiltering(Call $call): void
    {
        $filtering = $call->value('filtering');
        if ($filtering === '') {
            $call->broken('missing_filter/filtering');
        }
        if ($filtering !== '' && !Text::isDigits($filtering, 1, 20)) {
            $call->broken('invalid_filter/filtering');
        } elseif ($filtering !== '' && !$call->lookupHas($filtering, 'getCallerIDFiltering.filtering')) {
            $call->broken('invalid_filter/filtering.unknown');
        }
    }

    /** Deletes one DISA entry. */
    public static function delDISA(Call $call): void
    {
        $disa = $call->value('disa');
        if ($disa === '') {
            $call->broken('missing_disa/disa');
        }
        if ($disa !== '' && !Text::isDigits($disa, 1, 20)) {
            $call->broken('invalid_disa/disa');
        } elseif ($disa !== '' && !$call->lookupHas($disa, 'getDISAs.disa')) {
            $call->broken('invalid_disa/disa.unknown');
        }
    }

    /** Deletes one call forwarding entry. */
    public static function delForwarding(Call $call): void
    {
        $forwarding = $call->value('forwarding');
        if ($forwarding === '') {
            $call->broken('missing_forwarding/forwarding');
        }
        if ($forwarding !== '' && !Text::isDigits($forwarding, 1, 20)) {
            $call->broken('invalid_forwarding/forwarding');
        } elseif ($forwarding !== '' && !$call->lookupHas($forwarding, 'getForwardings.forwarding')) {
            $call->broken('invalid_forwarding/forwarding.unknown');
        }
    }

    /** Deletes one IVR menu. */
    public static function delIVR(Call $call): void
    {
        $ivr = $call->value('ivr');
        if ($ivr === '') {
            $call->broken('missing_ivr/ivr');
        }
        if ($ivr !== '' && !Text::isDigits($ivr, 1, 20)) {
            $call->broken('invalid_ivr/ivr');
        } elseif ($ivr !== '' && !$call->lookupHas($ivr, 'getIVRs.ivr')) {
            $call->broken('invalid_ivr/ivr.unknown');
        }
    }

    /** Deletes one phonebook entry. */
    public static function delPhonebook(Call $call): void
    {
        $phonebook = $call->value('phonebook');
        if ($phonebook === '') {
            $call->broken('missing_phonebook/phonebook');
        }
        if ($phonebook !== '' && !Text::isDigits($phonebook, 1, 20)) {
            $call->broken('invalid_phonebook/phonebook');
        } elseif ($phonebook !== '' && !$call->lookupHas($phonebook, 'getPhonebook.phonebook')) {
            $call->broken('invalid_phonebook/phonebook.unknown');
        }
    }

    /** Deletes one phonebook group. */
    public static function delPhonebookGroup(Call $call): void
    {
        $group = $call->value('group');
        if ($group === '') {
            $call->broken('missing_phonebook/group');
        }
        if ($group !== '' && !Text::isDigits($group, 1, 20)) {
            $call->broken('invalid_phonebook/group');
        }
    }

    /** Deletes one call queue. */
    public static function delQueue(Call $call): void
    {
        $queue = $call->value('queue');
        if ($queue === '') {
            $call->broken('invalid_queue/queue.required');
        } elseif ($queue !== '' && !Text::isDigits($queue, 1, 20)) {
            $call->broken('invalid_queue/queue');
        } elseif ($queue !== '' && !$call->lookupHas($queue, 'getQueues.queue')) {
            $call->broken('invalid_queue/queue.unknown');
        }
    }

    /** Deletes one ring group. */
    public static function delRingGroup(Call $call): void
    {
        $ringgroup = $call->value('ringgroup');
        if ($ringgroup === '') {
            $call->broken('missing_ringgroup/ringgroup');
        }
        if ($ringgroup !== '' && !Text::isDigits($ringgroup, 1, 20)) {
            $call->broken('invalid_ringgroup/ringgroup');
        } elseif ($ringgroup !== '' && !$call->lookupHas($ringgroup, 'getRingGroups.ring_group')) {
            $call->broken('invalid_ringgroup/ringgroup.unknown');
        }
    }

    /** Deletes one SIP URI. */
    public static function delSIPURI(Call $call): void
    {
        $sipuri = $call->value('sipuri');
        if ($sipuri === '') {
            $call->broken('missing_sipuri/sipuri');
        }
        if ($sipuri !== '' && !Text::isDigits($sipuri, 1, 20)) {
            $call->broken('invalid_sipuri/sipuri');
        } elseif ($sipuri !== '' && !$call->lookupHas($sipuri, 'getSIPURIs.sipuri')) {
            $call->broken('invalid_sipuri/sipuri.unknown');
        }
    }

    /** Removes one static member from a call queue. */
    public static function delStaticMember(Call $call): void
    {
        $member = $call->value('member');
        $queue = $call->value('queue');
        if ($member === '') {
            $call->broken('missing_member/member');
        }
        if ($member !== '' && !Text::isDigits($member, 1, 20)) {
            $call->broken('invalid_member/member');
        } elseif ($member !== '' && !$call->lookupHas($member, 'getStaticMembers.member')) {
            $call->broken('invalid_member/member.unknown');
        }
        if ($queue === '') {
            $call->broken('invalid_queue/queue.required');
        } elseif ($queue !== '' && !Text::isDigits($queue, 1, 20)) {
            $call->broken('invalid_queue/queue');
        } elseif ($queue !== '' && !$call->lookupHas($queue, 'getQueues.queue')) {
            $call->broken('invalid_queue/queue.unknown');
        }
    }

    /** Deletes one time condition. */
    public static function delTimeCondition(Call $call): void
    {
        $timecondition = $call->value('timecondition');
        if ($timecondition === '') {
            $call->broken('missing_timecondition/timecondition');
        }
        if ($timecondition !== '' && !Text::isDigits($timecondition, 1, 20)) {
            $call->broken('invalid_timecondition/timecondition');
        } elseif ($timecondition !== '' && !$call->lookupHas($timecondition, 'getTimeConditions.timecondition')) {
            $call->broken('invalid_timecondition/timecondition.unknown');
        }
    }

    /** Lists the callbacks, or returns only the one whose id is given. */
    public static function getCallbacks(Call $call): void
    {
        $callback = $call->value('callback');
        if ($callback !== '' && !Text::isDigits($callback, 1, 20)) {
            $call->broken('invalid_callback/callback');
        } elseif ($callback !== '' && !$call->lookupHas($callback, 'getCallbacks.callback')) {
            $call->broken('invalid_callback/callback.unknown');
        }
    }

    /** Lists the caller ID filters, or those matching an id or a DID. */
    public static function getCallerIDFiltering(Call $call): void
    {
        $filtering = $call->value('filtering');
        $did = $call->value('did');
        if ($filtering !== '' && !Text::isDigits($filtering, 1, 20)) {
            $call->broken('invalid_filter/filtering');
        } elseif ($filtering !== '' && !$call->lookupHas($filtering, 'getCallerIDFiltering.filtering')) {
            $call->broken('invalid_filter/filtering.unknown');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        }
    }

    /** Lists the DISA entries, or returns only the one whose id is given. */
    public static function getDISAs(Call $call): void
    {
        $disa = $call->value('disa');
        if ($disa !== '' && !Text::isDigits($disa, 1, 20)) {
            $call->broken('invalid_disa/disa');
        } elseif ($disa !== '' && !$call->lookupHas($disa, 'getDISAs.disa')) {
            $call->broken('invalid_disa/disa.unknown');
        }
    }

    /** Lists the call forwarding entries, or returns only the one whose id is given. */
    public static function getForwardings(Call $call): void
    {
        $forwarding = $call->value('forwarding');
        if ($forwarding !== '' && !Text::isDigits($forwarding, 1, 20)) {
            $call->broken('invalid_forwarding/forwarding');
        } elseif ($forwarding !== '' && !$call->lookupHas($forwarding, 'getForwardings.forwarding')) {
            $call->broken('invalid_forwarding/forwarding.unknown');
        }
    }

    /** Lists the IVR menus, or returns only the one whose id is given. */
    public static function getIVRs(Call $call): void
    {
        $ivr = $call->value('ivr');
        if ($ivr !== '' && !Text::isDigits($ivr, 1, 20)) {
            $call->broken('invalid_ivr/ivr');
        } elseif ($ivr !== '' && !$call->lookupHas($ivr, 'getIVRs.ivr')) {
            $call->broken('invalid_ivr/ivr.unknown');
        }
    }

    /** Lists the choices for joining an empty queue, or returns only the one whose code is given. */
    public static function getJoinWhenEmptyTypes(Call $call): void
    {
        $type = $call->value('type');
        if ($type !== '' && !isset(Constants::YES_NO_STRICT[Text::lower($type)])) {
            $call->broken('invalid_join_empty_type/getJoinWhenEmptyTypes.type');
        }
    }

    /** Lists phonebook entries, narrowed by entry id, name, group id or group name. */
    public static function getPhonebook(Call $call): void
    {
        $phonebook = $call->value('phonebook');
        $group = $call->value('group');
        if ($phonebook !== '' && !Text::isDigits($phonebook, 1, 20)) {
            $call->broken('invalid_phonebook/phonebook');
        } elseif ($phonebook !== '' && !$call->lookupHas($phonebook, 'getPhonebook.phonebook')) {
            $call->broken('invalid_phonebook/phonebook.unknown');
        }
        if ($group !== '' && !Text::isDigits($group, 1, 20)) {
            $call->broken('invalid_phonebook/group');
        }
    }

    /** Lists phonebook groups, narrowed by name or id. */
    public static function getPhonebookGroups(Call $call): void
    {
        $group = $call->value('group');
        if ($group !== '' && !Text::isDigits($group, 1, 20)) {
            $call->broken('invalid_phonebook/group');
        }
    }

    /** Lists the call queues, or returns only the one whose id is given. */
    public static function getQueues(Call $call): void
    {
        $queue = $call->value('queue');
        if ($queue !== '' && !Text::isDigits($queue, 1, 20)) {
            $call->broken('invalid_queue/queue');
        } elseif ($queue !== '' && !$call->lookupHas($queue, 'getQueues.queue')) {
            $call->broken('invalid_queue/queue.unknown');
        }
    }

    /** Lists the ring groups, or returns only the one whose id is given. */
    public static function getRingGroups(Call $call): void
    {
        $ring_group = $call->value('ring_group');
        if ($ring_group !== '' && !Text::isDigits($ring_group, 1, 20)) {
            $call->broken('invalid_ringgroup/ring_group');
        } elseif ($ring_group !== '' && !$call->lookupHas($ring_group, 'getRingGroups.ring_group')) {
            $call->broken('invalid_ringgroup/ring_group.unknown');
        }
    }

    /** Lists the ring strategies, or returns only the one named. */
    public static function getRingStrategies(Call $call): void
    {
        $strategy = $call->value('strategy');
        if ($strategy !== '' && !isset(Constants::RING_STRATEGY[$strategy])) {
            $call->broken('invalid_strategy/strategy');
        }
    }

    /** Lists the SIP URIs, or returns only the one whose id is given. */
    public static function getSIPURIs(Call $call): void
    {
        $sipuri = $call->value('sipuri');
        if ($sipuri !== '' && !Text::isDigits($sipuri, 1, 20)) {
            $call->broken('invalid_sipuri/sipuri');
        } elseif ($sipuri !== '' && !$call->lookupHas($sipuri, 'getSIPURIs.sipuri')) {
            $call->broken('invalid_sipuri/sipuri.unknown');
        }
    }

    /** Lists the static members of a queue, or returns one of them. */
    public static function getStaticMembers(Call $call): void
    {
        $queue = $call->value('queue');
        $member = $call->value('member');
        if ($queue === '') {
            $call->broken('invalid_queue/queue.required');
        } elseif ($queue !== '' && !Text::isDigits($queue, 1, 20)) {
            $call->broken('invalid_queue/queue');
        } elseif ($queue !== '' && !$call->lookupHas($queue, 'getQueues.queue')) {
            $call->broken('invalid_queue/queue.unknown');
        }
        if ($member !== '' && !Text::isDigits($member, 1, 20)) {
            $call->broken('invalid_member/member');
        } elseif ($member !== '' && !$call->lookupHas($member, 'getStaticMembers.member')) {
            $call->broken('invalid_member/member.unknown');
        }
    }

    /** Lists the time conditions, or returns only the one whose id is given. */
    public static function getTimeConditions(Call $call): void
    {
        $timecondition = $call->value('timecondition');
        if ($timecondition !== '' && !Text::isDigits($timecondition, 1, 20)) {
            $call->broken('invalid_timecondition/timecondition');
        } elseif ($timecondition !== '' && !$call->lookupHas($timecondition, 'getTimeConditions.timecondition')) {
            $call->broken('invalid_timecondition/timecondition.unknown');
        }
    }

    /** Lists the voicemail setup options, or returns only the one whose code is given. */
    public static function getVoicemailSetups(Call $call): void
    {
        $voicemailsetup = $call->value('voicemailsetup');
        if ($voicemailsetup !== '' && !Text::isDigits($voicemailsetup, 1, 6)) {
            $call->broken('invalid_voicemailsetup/voicemailsetup');
        } elseif ($voicemailsetup !== '' && !$call->lookupHas($voicemailsetup, 'getVoicemailSetups.value')) {
            $call->broken('invalid_voicemailsetup/voicemailsetup.unknown');
        }
    }

    /** Creates a callback, or updates the one whose id is given. */
    public static function setCallback(Call $call): void
    {
        $callback = $call->value('callback');
        $description = $call->value('description');
        $number = $call->value('number');
        $delay_before = $call->value('delay_before');
        $response_timeout = $call->value('response_timeout');
        $digit_timeout = $call->value('digit_timeout');
        $callerid_number = $call->value('callerid_number');
        if ($callback !== '' && !Text::isDigits($callback, 1, 20)) {
            $call->broken('invalid_callback/callback');
        } elseif ($callback !== '' && !$call->lookupHas($callback, 'getCallbacks.callback')) {
            $call->broken('invalid_callback/callback.unknown');
        }
        if ($description === '') {
            $call->broken('missing_description/description');
        }
        if ($callback === '' && $description !== '' && !$call->lookupLacks($description, 'getCallbacks.description')) {
            $call->broken('used_description/description.taken');
        }
        if ($number === '') {
            $call->broken('missing_number/number');
        }
        if ($number !== '' && !Text::hasOnly($number, Constants::CALLERID)) {
            $call->broken('invalid_number/number');
        }
        if ($number !== '' && !$call->lookupLacks($number, 'getDIDsInfo.did')) {
            $call->broken('existing_did/number.taken');
        }
        if ($delay_before === '' || $delay_before === '0') {
            $call->broken('missing_delay_before/delay_before');
        }
        if ($delay_before !== '' && !Text::isDigits($delay_before, 1, 6)) {
            $call->broken('invalid_delay_before/delay_before');
        }
        if ($response_timeout === '') {
            $call->broken('missing_response_timeout/response_timeout');
        }
        if ($response_timeout !== '' && !Text::isDigits($response_timeout, 1, 6)) {
            $call->broken('invalid_response_timeout/response_timeout');
        }
        if ($digit_timeout === '') {
            $call->broken('missing_digit_timeout/digit_timeout');
        }
        if ($digit_timeout !== '' && !Text::isDigits($digit_timeout, 1, 6)) {
            $call->broken('invalid_digit_timeout/digit_timeout');
        }
        if ($callerid_number !== '' && !Text::hasOnly($callerid_number, Constants::CALLERID)) {
            $call->broken('invalid_callerid_override/callerid_number');
        }
    }

    /** Creates a caller ID filter, or updates the one whose id is given. */
    public static function setCallerIDFiltering(Call $call): void
    {
        $filter = $call->value('filter');
        $callerid = $call->value('callerid');
        $did = $call->value('did');
        $routing = $call->value('routing');
        $failover_unreachable = $call->value('failover_unreachable');
        $failover_busy = $call->value('failover_busy');
        $failover_noanswer = $call->value('failover_noanswer');
        if ($filter !== '' && !Text::isDigits($filter, 1, 20)) {
            $call->broken('invalid_filter/filter');
        } elseif ($filter !== '' && !$call->lookupHas($filter, 'getCallerIDFiltering.filtering')) {
            $call->broken('invalid_filter/filter.unknown');
        }
        if ($callerid === '') {
            $call->broken('missing_callerid/callerid');
        }
        if (
            $callerid !== ''
            && !(
                isset(Constants::FILTER_CALLERID[$callerid])
                || Text::matches($callerid, Constants::FILTER_CALLERID_2)
                || Text::hasOnly($callerid, Constants::FILTER_CALLERID_3)
            )
        ) {
            $call->broken('invalid_callerid/callerid');
        }
        if ($filter === '' && $callerid !== '' && !$call->lookupLacks($callerid, 'getCallerIDFiltering.callerid')) {
            $call->broken('used_filter/callerid.taken');
        }
        if ($did !== '' && !($did === 'all' || Text::hasOnly($did, Constants::DID))) {
            $call->broken('invalid_did/setCallerIDFiltering.did');
        }
        if ($routing === '') {
            $call->broken('missing_routing/routing');
        }
        if ($routing !== '' && !Text::isRouting($routing, Constants::ROUTING)) {
            $call->broken('invalid_routing_header/routing');
        }
        if (
            $failover_unreachable !== ''
            && !($failover_unreachable === 'none' || Text::isRouting($failover_unreachable, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_unreachable');
        }
        if (
            $failover_busy !== ''
            && !($failover_busy === 'none' || Text::isRouting($failover_busy, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_busy');
        }
        if (
            $failover_noanswer !== ''
            && !($failover_noanswer === 'none' || Text::isRouting($failover_noanswer, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_noanswer');
        }
    }

    /** Creates a DISA entry, or updates the one whose ID is given. */
    public static function setDISA(Call $call): void
    {
        $disa = $call->value('disa');
        $name = $call->value('name');
        $pin = $call->value('pin');
        $digit_timeout = $call->value('digit_timeout');
        $callerid_override = $call->value('callerid_override');
        $language = $call->value('language');
        if ($disa !== '' && !Text::isDigits($disa, 1, 20)) {
            $call->broken('invalid_disa/disa');
        } elseif ($disa !== '' && !$call->lookupHas($disa, 'getDISAs.disa')) {
            $call->broken('invalid_disa/disa.unknown');
        }
        if ($name === '') {
            $call->broken('missing_name/name');
        }
        if ($pin === '') {
            $call->broken('missing_pin/pin');
        }
        if ($pin !== '' && !Text::isDigits($pin, 1, 20)) {
            $call->broken('invalid_pin/pin');
        }
        if ($digit_timeout === '') {
            $call->broken('missing_digit_timeout/digit_timeout');
        }
        if ($digit_timeout !== '' && !Text::isDigits($digit_timeout, 1, 6)) {
            $call->broken('invalid_digit_timeout/digit_timeout');
        }
        if ($callerid_override !== '' && !Text::hasOnly($callerid_override, Constants::CALLERID)) {
            $call->broken('invalid_callerid_override/callerid_override');
        }
        if ($language !== '' && !isset(Constants::LANGUAGE[$language])) {
            $call->broken('invalid_language/language');
        }
    }

    /** Creates a call forwarding entry, or updates the one whose ID is given. */
    public static function setForwarding(Call $call): void
    {
        $forwarding = $call->value('forwarding');
        $phone_number = $call->value('phone_number');
        $callerid_override = $call->value('callerid_override');
        $dtmf_digits = $call->value('dtmf_digits');
        $pause = $call->value('pause');
        $diversion_header = $call->value('diversion_header');
        if ($forwarding !== '' && !Text::isDigits($forwarding, 1, 20)) {
            $call->broken('invalid_forwarding/forwarding');
        } elseif ($forwarding !== '' && !$call->lookupHas($forwarding, 'getForwardings.forwarding')) {
            $call->broken('invalid_forwarding/forwarding.unknown');
        }
        if ($phone_number === '') {
            $call->broken('missing_phonenumber/phone_number');
        }
        if ($phone_number !== '' && !Text::hasOnly($phone_number, Constants::CALLERID)) {
            $call->broken('invalid_phonenumber/phone_number');
        }
        if ($forwarding === '' && $phone_number !== '' && !$call->lookupBelow('getForwardings.forwarding', 4)) {
            $call->broken('forwards_exceeded/phone_number');
        }
        if ($callerid_override !== '' && !Text::hasOnly($callerid_override, Constants::CALLERID)) {
            $call->broken('invalid_callerid_override/callerid_override');
        }
        if ($dtmf_digits !== '' && !Text::hasOnly($dtmf_digits, Constants::DTMF_DIGITS)) {
            $call->broken('invalid_dtmf_digits/dtmf_digits');
        }
        if ($pause !== '' && !Numbers::isDecimal($pause, '0', '1000', 50, 2)) {
            $call->broken('invalid_pause/pause');
        }
        if ($diversion_header !== '' && !isset(Constants::FLAG[$diversion_header])) {
            $call->broken('invalid_diversion_header/diversion_header');
        }
    }

    /** Creates an IVR menu, or updates the one whose ID is given. */
    public static function setIVR(Call $call): void
    {
        $ivr = $call->value('ivr');
        $name = $call->value('name');
        $recording = $call->value('recording');
        $timeout = $call->value('timeout');
        $language = $call->value('language');
        $voicemailsetup = $call->value('voicemailsetup');
        $choices = $call->value('choices');
        if ($ivr !== '' && !Text::isDigits($ivr, 1, 20)) {
            $call->broken('invalid_ivr/ivr');
        } elseif ($ivr !== '' && !$call->lookupHas($ivr, 'getIVRs.ivr')) {
            $call->broken('invalid_ivr/ivr.unknown');
        }
        if ($name === '') {
            $call->broken('missing_name/name');
        }
        if ($recording === '') {
            $call->broken('missing_recording/setIVR.recording');
        }
        if ($recording !== '' && !Text::isDigits($recording, 1, 20)) {
            $call->broken('invalid_recording/recording');
        } elseif ($recording !== '' && !$call->lookupHas($recording, 'getRecordings.value')) {
            $call->broken('invalid_recording/recording.unknown');
        }
        if ($timeout === '') {
            $call->broken('missing_timeout/timeout');
        }
        if ($timeout !== '' && !Text::isDigits($timeout, 1, 6)) {
            $call->broken('invalid_timeout/timeout');
        }
        if ($language === '') {
            $call->broken('missing_language/language');
        }
        if ($language !== '' && !isset(Constants::LANGUAGE[$language])) {
            $call->broken('invalid_language/language');
        }
        if ($voicemailsetup === '') {
            $call->broken('missing_voicemailsetup/voicemailsetup');
        }
        if ($voicemailsetup !== '' && !Text::isDigits($voicemailsetup, 1, 6)) {
            $call->broken('invalid_voicemailsetup/voicemailsetup');
        } elseif ($voicemailsetup !== '' && !$call->lookupHas($voicemailsetup, 'getVoicemailSetups.value')) {
            $call->broken('invalid_voicemailsetup/voicemailsetup.unknown');
        }
        if ($choices === '') {
            $call->broken('missing_choices/choices');
        }
    }

    /** Creates a phonebook entry, or updates the one whose ID is given. */
    public static function setPhonebook(Call $call): void
    {
        $phonebook = $call->value('phonebook');
        $speed_dial = $call->value('speed_dial');
        $name = $call->value('name');
        $number = $call->value('number');
        $group = $call->value('group');
        if ($phonebook !== '' && !Text::isDigits($phonebook, 1, 20)) {
            $call->broken('invalid_phonebook/phonebook');
        } elseif ($phonebook !== '' && !$call->lookupHas($phonebook, 'getPhonebook.phonebook')) {
            $call->broken('invalid_phonebook/phonebook.unknown');
        }
        if ($speed_dial !== '' && !Text::hasOnly($speed_dial, Constants::SPEED_DIAL)) {
            $call->broken('invalid_speed_dial/speed_dial');
        }
        if ($phonebook === '' && $speed_dial !== '' && !$call->lookupLacks($speed_dial, 'getPhonebook.speed_dial')) {
            $call->broken('used_speed_dial/speed_dial.taken');
        }
        if ($name === '') {
            $call->broken('missing_name/name');
        }
        if ($number === '') {
            $call->broken('missing_number/number');
        }
        if (
            $number !== ''
            && !(
                Text::hasOnly($number, Constants::PHONEBOOK_NUMBER)
                || Text::matches($number, Constants::PHONEBOOK_NUMBER_2)
            )
        ) {
            $call->broken('invalid_number/setPhonebook.number');
        }
        if ($phonebook === '' && $number !== '' && !$call->lookupLacks($number, 'getPhonebook.number')) {
            $call->broken('used_number/number.taken');
        }
        if ($group !== '' && !Text::isDigits($group, 1, 20)) {
            $call->broken('invalid_phonebook/group');
        }
    }

    /** Creates a phonebook group, or updates the one whose ID is given. */
    public static function setPhonebookGroup(Call $call): void
    {
        $phonebook = $call->value('phonebook');
        $group = $call->value('group');
        $name = $call->value('name');
        if ($phonebook !== '' && !Text::isDigits($phonebook, 1, 20)) {
            $call->broken('invalid_phonebook/phonebook');
        } elseif ($phonebook !== '' && !$call->lookupHas($phonebook, 'getPhonebook.phonebook')) {
            $call->broken('invalid_phonebook/phonebook.unknown');
        }
        if ($group !== '' && !Text::isDigits($group, 1, 20)) {
            $call->broken('invalid_phonebook/group');
        }
        if ($name === '') {
            $call->broken('missing_name/name');
        }
    }

    /** Creates a call queue, or updates the one whose ID is given. */
    public static function setQueue(Call $call): void
    {
        $queue = $call->value('queue');
        $queue_name = $call->value('queue_name');
        $queue_number = $call->value('queue_number');
        $queue_language = $call->value('queue_language');
        $join_announcement = $call->value('join_announcement');
        $priority_weight = $call->value('priority_weight');
        $agent_announcement = $call->value('agent_announcement');
        $report_hold_time_agent = $call->value('report_hold_time_agent');
        $member_delay = $call->value('member_delay');
        $maximum_wait_time = $call->value('maximum_wait_time');
        $maximum_callers = $call->value('maximum_callers');
        $join_when_empty = $call->value('join_when_empty');
        $leave_when_empty = $call->value('leave_when_empty');
        $ring_strategy = $call->value('ring_strategy');
        $ring_inuse = $call->value('ring_inuse');
        $agent_ring_timeout = $call->value('agent_ring_timeout');
        $retry_timer = $call->value('retry_timer');
        $wrapup_time = $call->value('wrapup_time');
        $voice_announcement = $call->value('voice_announcement');
        $frequency_announcement = $call->value('frequency_announcement');
        $announce_position_frecuency = $call->value('announce_position_frecuency');
        $announce_round_seconds = $call->value('announce_round_seconds');
        $if_announce_position_enabled_report_estimated_hold_time = $call->value('if_announce_position_enabled_report_estimated_hold_time');
        $thankyou_for_your_patience = $call->value('thankyou_for_your_patience');
        $music_on_hold = $call->value('music_on_hold');
        $fail_over_routing_timeout = $call->value('fail_over_routing_timeout');
        $fail_over_routing_full = $call->value('fail_over_routing_full');
        $fail_over_routing_join_empty = $call->value('fail_over_routing_join_empty');
        $fail_over_routing_leave_empty = $call->value('fail_over_routing_leave_empty');
        $fail_over_routing_join_unavail = $call->value('fail_over_routing_join_unavail');
        $fail_over_routing_leave_unavail = $call->value('fail_over_routing_leave_unavail');
        if ($queue !== '' && !Text::isDigits($queue, 1, 20)) {
            $call->broken('invalid_queue/queue');
        } elseif ($queue !== '' && !$call->lookupHas($queue, 'getQueues.queue')) {
            $call->broken('invalid_queue/queue.unknown');
        }
        if ($queue_name === '') {
            $call->broken('missing_name/queue_name');
        }
        if ($queue_number === '') {
            $call->broken('missing_number/queue_number');
        }
        if ($queue_number !== '' && !Text::isDigits($queue_number, 1, 10)) {
            $call->broken('invalid_number/queue_number');
        }
        if ($queue_language === '') {
            $call->broken('missing_language/queue_language');
        }
        if ($queue_language !== '' && !isset(Constants::LANGUAGE[$queue_language])) {
            $call->broken('invalid_language/queue_language');
        }
        if (
            $join_announcement !== ''
            && !(isset(Constants::RECORDING[$join_announcement]) || Text::isDigits($join_announcement, 1, 20))
        ) {
            $call->broken('invalid_join_announcement/join_announcement');
        }
        if ($priority_weight === '') {
            $call->broken('missing_priority_weight/priority_weight');
        }
        if ($priority_weight !== '' && !Numbers::isInteger($priority_weight, 1, 60, 1, false)) {
            $call->broken('invalid_priority_weight/priority_weight');
        }
        if (
            $agent_announcement !== ''
            && !(isset(Constants::RECORDING[$agent_announcement]) || Text::isDigits($agent_announcement, 1, 20))
        ) {
            $call->broken('invalid_recording/agent_announcement');
        }
        if ($report_hold_time_agent === '') {
            $call->broken('missing_report_hold_time_agent/report_hold_time_agent');
        }
        if ($report_hold_time_agent !== '' && !isset(Constants::YES_NO_ONCE[Text::lower($report_hold_time_agent)])) {
            $call->broken('invalid_report_hold_time_agent/report_hold_time_agent');
        }
        if (
            $member_delay !== ''
            && !(
                isset(Constants::MEMBER_DELAY[Text::lower($member_delay)])
                || Numbers::isInteger($member_delay, 1, 15, 1, false)
            )
        ) {
            $call->broken('invalid_member_delay/member_delay');
        }
        if (
            $maximum_wait_time !== ''
            && !(
                isset(Constants::WAIT_TIME[Text::lower($maximum_wait_time)])
                || Numbers::isInteger($maximum_wait_time, 0, 1200, 30, false)
            )
        ) {
            $call->broken('invalid_maximum_wait_time/maximum_wait_time');
        }
        if (
            $maximum_callers !== ''
            && !(
                isset(Constants::WAIT_TIME[Text::lower($maximum_callers)])
                || Numbers::isInteger($maximum_callers, 1, 60, 1, false)
            )
        ) {
            $call->broken('invalid_maximum_callers/maximum_callers');
        }
        if ($join_when_empty === '') {
            $call->broken('missing_join_when_empty/join_when_empty');
        }
        if ($join_when_empty !== '' && !isset(Constants::YES_NO_STRICT[Text::lower($join_when_empty)])) {
            $call->broken('invalid_join_empty_type/join_when_empty');
        }
        if ($leave_when_empty === '') {
            $call->broken('missing_leave_when_empty/leave_when_empty');
        }
        if ($leave_when_empty !== '' && !isset(Constants::YES_NO_STRICT[Text::lower($leave_when_empty)])) {
            $call->broken('invalid_join_empty_type/leave_when_empty');
        }
        if ($ring_strategy === '') {
            $call->broken('missing_ring_strategy/ring_strategy');
        }
        if ($ring_strategy !== '' && !isset(Constants::RING_STRATEGY[$ring_strategy])) {
            $call->broken('invalid_strategy/ring_strategy');
        }
        if ($ring_inuse === '') {
            $call->broken('missing_ring_inuse/ring_inuse');
        }
        if ($ring_inuse !== '' && !isset(Constants::YES_NO[Text::lower($ring_inuse)])) {
            $call->broken('invalid_ring_inuse/ring_inuse');
        }
        if ($agent_ring_timeout !== '' && !Numbers::isInteger($agent_ring_timeout, 5, 60, 1, false)) {
            $call->broken('invalid_agent_ring_timeout/agent_ring_timeout');
        }
        if (
            $retry_timer !== ''
            && !(
                isset(Constants::MEMBER_DELAY[Text::lower($retry_timer)])
                || Numbers::isInteger($retry_timer, 5, 60, 1, false)
            )
        ) {
            $call->broken('invalid_retry_timer/retry_timer');
        }
        if (
            $wrapup_time !== ''
            && !(
                isset(Constants::MEMBER_DELAY[Text::lower($wrapup_time)])
                || Numbers::isInteger($wrapup_time, 1, 60, 1, false)
            )
        ) {
            $call->broken('invalid_wrapup_time/wrapup_time');
        }
        if (
            $voice_announcement !== ''
            && !(isset(Constants::RECORDING[$voice_announcement]) || Text::isDigits($voice_announcement, 1, 20))
        ) {
            $call->broken('invalid_voice_announcement/voice_announcement');
        }
        if (
            $frequency_announcement !== ''
            && !(
                isset(Constants::MEMBER_DELAY[Text::lower($frequency_announcement)])
                || Numbers::isInteger($frequency_announcement, 0, 1200, 15, false)
            )
        ) {
            $call->broken('invalid_frequency_announcement/frequency_announcement');
        }
        if (
            $announce_position_frecuency !== ''
            && !(
                isset(Constants::MEMBER_DELAY[Text::lower($announce_position_frecuency)])
                || Numbers::isInteger($announce_position_frecuency, 0, 1200, 15, false)
            )
        ) {
            $call->broken('invalid_announce_position_frequency/announce_position_frecuency');
        }
        if (
            $announce_round_seconds !== ''
            && !(
                isset(Constants::MEMBER_DELAY[Text::lower($announce_round_seconds)])
                || Numbers::isInteger($announce_round_seconds, 1, 60, 1, false)
            )
        ) {
            $call->broken('invalid_announce_round_seconds/announce_round_seconds');
        }
        if (
            $if_announce_position_enabled_report_estimated_hold_time !== ''
            && !isset(Constants::YES_NO_ONCE[Text::lower($if_announce_position_enabled_report_estimated_hold_time)])
        ) {
            $call->broken('invalid_if_announce_position_enabled_report_estimated_hold_time/if_announce_position_enabled_report_estimated_hold_time');
        }
        if ($thankyou_for_your_patience !== '' && !isset(Constants::YES_NO[Text::lower($thankyou_for_your_patience)])) {
            $call->broken('invalid_thankyou_for_your_patience/thankyou_for_your_patience');
        }
        if ($music_on_hold !== '' && !$call->lookupHas($music_on_hold, 'getMusicOnHold.value')) {
            $call->broken('invalid_musiconhold/music_on_hold.unknown');
        }
        if (
            $fail_over_routing_timeout !== ''
            && !(
                $fail_over_routing_timeout === 'none'
                || Text::isRouting($fail_over_routing_timeout, Constants::ROUTING)
            )
        ) {
            $call->broken('invalid_failover_header/fail_over_routing_timeout');
        }
        if (
            $fail_over_routing_full !== ''
            && !($fail_over_routing_full === 'none' || Text::isRouting($fail_over_routing_full, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/fail_over_routing_full');
        }
        if (
            $fail_over_routing_join_empty !== ''
            && !(
                $fail_over_routing_join_empty === 'none'
                || Text::isRouting($fail_over_routing_join_empty, Constants::ROUTING)
            )
        ) {
            $call->broken('invalid_failover_header/fail_over_routing_join_empty');
        }
        if (
            $fail_over_routing_leave_empty !== ''
            && !(
                $fail_over_routing_leave_empty === 'none'
                || Text::isRouting($fail_over_routing_leave_empty, Constants::ROUTING)
            )
        ) {
            $call->broken('invalid_failover_header/fail_over_routing_leave_empty');
        }
        if (
            $fail_over_routing_join_unavail !== ''
            && !(
                $fail_over_routing_join_unavail === 'none'
                || Text::isRouting($fail_over_routing_join_unavail, Constants::ROUTING)
            )
        ) {
            $call->broken('invalid_failover_header/fail_over_routing_join_unavail');
        }
        if (
            $fail_over_routing_leave_unavail !== ''
            && !(
                $fail_over_routing_leave_unavail === 'none'
                || Text::isRouting($fail_over_routing_leave_unavail, Constants::ROUTING)
            )
        ) {
            $call->broken('invalid_failover_header/fail_over_routing_leave_unavail');
        }
    }

    /** Creates a ring group, or updates the one whose ID is given. */
    public static function setRingGroup(Call $call): void
    {
        $ring_group = $call->value('ring_group');
        $name = $call->value('name');
        $members = $call->value('members');
        $voicemail = $call->value('voicemail');
        $caller_announcement = $call->value('caller_announcement');
        $music_on_hold = $call->value('music_on_hold');
        $language = $call->value('language');
        if ($ring_group !== '' && !Text::isDigits($ring_group, 1, 20)) {
            $call->broken('invalid_ringgroup/ring_group');
        } elseif ($ring_group !== '' && !$call->lookupHas($ring_group, 'getRingGroups.ring_group')) {
            $call->broken('invalid_ringgroup/ring_group.unknown');
        }
        if ($name === '') {
            $call->broken('missing_name/name');
        }
        if ($name !== '' && !Text::isLength($name, null, 22)) {
            $call->broken('name_toolong/name');
        }
        if ($ring_group === '' && $name !== '' && !$call->lookupLacks($name, 'getRingGroups.name')) {
            $call->broken('used_name/name.taken');
        }
        if ($members === '') {
            $call->broken('missing_members/members');
        }
        if (
            $members !== ''
            && !Lists::all($members, ';', 1, null, static fn (string $item): bool
                => Text::matches($item, Constants::RING_MEMBERS_ITEM))
        ) {
            $call->broken('invalid_member/members');
        }
        if (
            $members !== ''
            && !Lists::all($members, ';', 1, 8, static fn (string $item): bool => Text::isLength($item, 1, null))
        ) {
            $call->broken('max_phonebook/members');
        }
        if ($voicemail === '') {
            $call->broken('missing_mailbox/voicemail');
        }
        if ($voicemail !== '' && !Text::isDigits($voicemail, 1, 20)) {
            $call->broken('invalid_mailbox/setRingGroup.voicemail');
        }
        if (
            $caller_announcement !== ''
            && !(isset(Constants::RECORDING[$caller_announcement]) || Text::isDigits($caller_announcement, 1, 20))
        ) {
            $call->broken('invalid_recording/caller_announcement');
        }
        if ($music_on_hold !== '' && !$call->lookupHas($music_on_hold, 'getMusicOnHold.value')) {
            $call->broken('invalid_musiconhold/music_on_hold.unknown');
        }
        if ($language !== '' && !isset(Constants::LANGUAGE[$language])) {
            $call->broken('invalid_language/language');
        }
    }

    /** Creates a SIP URI entry, or updates the one whose ID is given. */
    public static function setSIPURI(Call $call): void
    {
        $sipuri = $call->value('sipuri');
        $uri = $call->value('uri');
        $callerid_override = $call->value('callerid_override');
        if ($sipuri !== '' && !Text::isDigits($sipuri, 1, 20)) {
            $call->broken('invalid_sipuri/sipuri');
        } elseif ($sipuri !== '' && !$call->lookupHas($sipuri, 'getSIPURIs.sipuri')) {
            $call->broken('invalid_sipuri/sipuri.unknown');
        }
        if ($uri === '') {
            $call->broken('missing_uri/uri');
        }
        if ($uri !== '' && !Text::matches($uri, Constants::SIP_URI)) {
            $call->broken('invalid_sipuri/uri');
        }
        if ($callerid_override !== '' && !Text::hasOnly($callerid_override, Constants::CALLERID)) {
            $call->broken('invalid_callerid_override/callerid_override');
        }
    }

    /** Adds a static member to a queue, or updates the one whose ID is given. */
    public static function setStaticMember(Call $call): void
    {
        $member = $call->value('member');
        $queue = $call->value('queue');
        $member_name = $call->value('member_name');
        $account = $call->value('account');
        $priority = $call->value('priority');
        if ($member !== '' && !Text::isDigits($member, 1, 20)) {
            $call->broken('invalid_member/member');
        }
        if ($queue === '') {
            $call->broken('invalid_queue/queue.required');
        } elseif ($queue !== '' && !Text::isDigits($queue, 1, 20)) {
            $call->broken('invalid_queue/queue');
        } elseif ($queue !== '' && !$call->lookupHas($queue, 'getQueues.queue')) {
            $call->broken('invalid_queue/queue.unknown');
        }
        if ($member_name === '') {
            $call->broken('missing_name/member_name');
        }
        if ($account !== '' && !Text::hasOnly($account, Constants::ACCOUNT)) {
            $call->broken('invalid_account/account');
        }
        if ($priority === '') {
            $call->broken('missing_priority/priority');
        }
        if ($priority !== '' && !Text::isDigits($priority, 1, 10)) {
            $call->broken('invalid_priority/priority');
        }
    }

    /** Creates a time condition, or updates the one whose ID is given. */
    public static function setTimeCondition(Call $call): void
    {
        $timecondition = $call->value('timecondition');
        $name = $call->value('name');
        $routing_match = $call->value('routing_match');
        $routing_nomatch = $call->value('routing_nomatch');
        $starthour = $call->value('starthour');
        $startminute = $call->value('startminute');
        $endhour = $call->value('endhour');
        $endminute = $call->value('endminute');
        $weekdaystart = $call->value('weekdaystart');
        $weekdayend = $call->value('weekdayend');
        if ($timecondition !== '' && !Text::isDigits($timecondition, 1, 20)) {
            $call->broken('invalid_timecondition/timecondition');
        } elseif ($timecondition !== '' && !$call->lookupHas($timecondition, 'getTimeConditions.timecondition')) {
            $call->broken('invalid_timecondition/timecondition.unknown');
        }
        if ($name === '') {
            $call->broken('missing_name/name');
        }
        if ($routing_match === '') {
            $call->broken('missing_routing/routing_match');
        }
        if ($routing_match !== '' && !Text::isRouting($routing_match, Constants::CONDITION_ROUTING)) {
            $call->broken('invalid_routing_header/routing_match');
        }
        if ($routing_nomatch === '') {
            $call->broken('missing_routing/routing_nomatch');
        }
        if ($routing_nomatch !== '' && !Text::isRouting($routing_nomatch, Constants::CONDITION_ROUTING)) {
            $call->broken('invalid_routing_header/routing_nomatch');
        }
        if ($starthour === '') {
            $call->broken('missing_starthour/starthour');
        }
        if (
            $starthour !== ''
            && !Lists::all($starthour, ';', 1, null, static fn (string $item): bool
                => Numbers::isInteger($item, 0, 23, 1, true))
        ) {
            $call->broken('invalid_starthour/starthour');
        }
        if ($startminute === '') {
            $call->broken('missing_startminute/startminute');
        }
        if (
            $startminute !== ''
            && !Lists::all($startminute, ';', 1, null, static fn (string $item): bool
                => Numbers::isInteger($item, 0, 59, 1, true))
        ) {
            $call->broken('invalid_startminute/startminute');
        }
        if ($endhour === '') {
            $call->broken('missing_endhour/endhour');
        }
        if (
            $endhour !== ''
            && !Lists::all($endhour, ';', 1, null, static fn (string $item): bool
                => Numbers::isInteger($item, 0, 23, 1, true))
        ) {
            $call->broken('invalid_endhour/endhour');
        }
        if ($endminute === '') {
            $call->broken('missing_endminute/endminute');
        }
        if (
            $endminute !== ''
            && !Lists::all($endminute, ';', 1, null, static fn (string $item): bool
                => Numbers::isInteger($item, 0, 59, 1, true))
        ) {
            $call->broken('invalid_endminute/endminute');
        }
        if ($weekdaystart === '') {
            $call->broken('missing_weekdaystart/weekdaystart');
        }
        if (
            $weekdaystart !== ''
            && !Lists::all($weekdaystart, ';', 1, null, static fn (string $item): bool
                => isset(Constants::WEEKDAYS_ITEM[Text::lower($item)]))
        ) {
            $call->broken('invalid_weekdaystart/weekdaystart');
        }
        if ($weekdayend === '') {
            $call->broken('missing_weekdayend/weekdayend');
        }
        if (
            $weekdayend !== ''
            && !Lists::all($weekdayend, ';', 1, null, static fn (string $item): bool
                => isset(Constants::WEEKDAYS_ITEM[Text::lower($item)]))
        ) {
            $call->broken('invalid_weekdayend/weekdayend');
        }
        if (
            $starthour !== ''
            && $startminute !== ''
            && $endhour !== ''
            && $endminute !== ''
            && $weekdaystart !== ''
            && $weekdayend !== ''
            && !Lists::haveSameCount(';', $starthour, $startminute, $endhour, $endminute, $weekdaystart, $weekdayend)
        ) {
            $call->broken('invalid_numbermembers/setTimeCondition');
        }
    }

    /** Lists call hunting entries, or returns one by ID. */
    public static function getCallHuntings(Call $call): void
    {
        $callhunting = $call->value('callhunting');
        if ($callhunting !== '' && !Text::isDigits($callhunting, 1, 20)) {
            $call->broken('invalid_callhunting/callhunting');
        } elseif ($callhunting !== '' && !$call->lookupHas($callhunting, 'getCallHuntings.callhunting')) {
            $call->broken('invalid_callhunting/callhunting.unknown');
        }
    }

    /** Deletes a call hunting entry. */
    public static function delCallHunting(Call $call): void
    {
        $callhunting = $call->value('callhunting');
        if ($callhunting === '') {
            $call->broken('missing_callhunting/callhunting');
        }
        if ($callhunting !== '' && !Text::isDigits($callhunting, 1, 20)) {
            $call->broken('invalid_callhunting/callhunting');
        } elseif ($callhunting !== '' && !$call->lookupHas($callhunting, 'getCallHuntings.callhunting')) {
            $call->broken('invalid_callhunting/callhunting.unknown');
        }
    }

    /** Creates a call hunting entry, or updates the one whose ID is given. */
    public static function setCallHunting(Call $call): void
    {
        $callhunting = $call->value('callhunting');
        $description = $call->value('description');
        $music = $call->value('music');
        $recording = $call->value('recording');
        $language = $call->value('language');
        $order = $call->value('order');
        $members = $call->value('members');
        $ring_time = $call->value('ring_time');
        $press = $call->value('press');
        if ($callhunting !== '' && !Text::isDigits($callhunting, 1, 20)) {
            $call->broken('invalid_callhunting/callhunting');
        } elseif ($callhunting !== '' && !$call->lookupHas($callhunting, 'getCallHuntings.callhunting')) {
            $call->broken('invalid_callhunting/callhunting.unknown');
        }
        if ($description === '') {
            $call->broken('missing_description/description');
        }
        if ($music === '') {
            $call->broken('missing_musiconhold/music');
        }
        if ($music !== '' && !$call->lookupHas($music, 'getMusicOnHold.value')) {
            $call->broken('invalid_musiconhold/music.unknown');
        }
        if ($recording === '') {
            $call->broken('missing_recording/setIVR.recording');
        }
        if ($recording !== '' && !(isset(Constants::RECORDING[$recording]) || Text::isDigits($recording, 1, 20))) {
            $call->broken('invalid_recording/setCallHunting.recording');
        }
        if ($language === '') {
            $call->broken('missing_language/language');
        }
        if ($language !== '' && !isset(Constants::LANGUAGE[$language])) {
            $call->broken('invalid_language/language');
        }
        if ($order === '') {
            $call->broken('invalid_order/order.required');
        } elseif ($order !== '' && !isset(Constants::HUNT_ORDER[$order])) {
            $call->broken('invalid_order/order');
        }
        if ($members === '') {
            $call->broken('missing_members/members');
        }
        if ($ring_time === '') {
            $call->broken('invalid_numbermembers/ring_time.required');
        } elseif (
            $ring_time !== ''
            && !Lists::all($ring_time, ';', 1, null, static fn (string $item): bool => Text::isDigits($item, 1, 4))
        ) {
            $call->broken('invalid_numbermembers/ring_time');
        }
        if ($press === '') {
            $call->broken('invalid_numbermembers/press.required');
        } elseif (
            $press !== ''
            && !Lists::all($press, ';', 1, null, static fn (string $item): bool => isset(Constants::FLAG[$item]))
        ) {
            $call->broken('invalid_numbermembers/press');
        }
        if (
            $members !== ''
            && $ring_time !== ''
            && $press !== ''
            && !Lists::haveSameCount(';', $members, $ring_time, $press)
        ) {
            $call->broken('invalid_numbermembers/setCallHunting');
        }
    }

    /** Lists sequences, or returns one by ID. */
    public static function getSequences(Call $call): void
    {
        $client = $call->value('client');
        if ($client !== '' && !Text::isDigits($client, 1, 20)) {
            $call->broken('invalid_client/client');
        }
    }

    /** Saves the name and steps of a sequence. */
    public static function setSequences(Call $call): void
    {
        $sequence = $call->value('sequence');
        $name = $call->value('name');
        $steps = $call->value('steps');
        $client = $call->value('client');
        if ($sequence === '') {
            $call->broken('missing_params/sequence');
        }
        if ($sequence !== '' && !$call->lookupHas($sequence, 'getSequences.sequence')) {
            $call->broken('no_sequences/sequence.unknown');
        }
        if ($name === '') {
            $call->broken('missing_name/name');
        }
        if ($steps === '') {
            $call->broken('missing_params/steps');
        }
        if ($client !== '' && !Text::isDigits($client, 1, 20)) {
            $call->broken('invalid_client/client');
        }
    }

    /** Deletes a sequence. */
    public static function delSequences(Call $call): void
    {
        $sequence = $call->value('sequence');
        $client = $call->value('client');
        if ($sequence === '') {
            $call->broken('missing_params/sequence');
        }
        if ($sequence !== '' && !$call->lookupHas($sequence, 'getSequences.sequence')) {
            $call->broken('no_sequences/sequence.unknown');
        }
        if ($client !== '' && !Text::isDigits($client, 1, 20)) {
            $call->broken('invalid_client/client');
        }
    }
}
