<?php

/**
 * Generated from the catalog by `voipms-rules generate`; do not edit.
 */

declare(strict_types=1);

namespace VoipmsChecks\Generated\Area;

use VoipmsChecks\Generated\Constants;
use VoipmsChecks\Internal\Lists;
use VoipmsChecks\Internal\Numbers;
use VoipmsChecks\Internal\Text;
use VoipmsChecks\Options;

/**
 * The checks of the methods in area callflow, each in the order in which the server looks.
 *
 * Each takes texts by parameter name and answers the ids of the rules they break.
 * A parameter that is not given is read as empty, since no rule tells that apart.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class Callflow
{
    /** Deletes one callback. */
    public static function delCallback(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $callback = $params['callback'] ?? '';
        if ($callback === '') {
            $broken[] = 'missing_callback/callback';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $callback) !== 1) {
            $broken[] = 'invalid_callback/callback';
        } elseif (!$options->lookupHas($callback, 'getCallbacks.callback')) {
            $broken[] = 'invalid_callback/callback.unknown';
        }
        return $broken;
    }

    /** Deletes one caller ID filter. */
    public static function delCallerIDFiltering(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $filtering = $params['filtering'] ?? '';
        if ($filtering === '') {
            $broken[] = 'missing_filter/filtering';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $filtering) !== 1) {
            $broken[] = 'invalid_filter/filtering';
        } elseif (!$options->lookupHas($filtering, 'getCallerIDFiltering.filtering')) {
            $broken[] = 'invalid_filter/filtering.unknown';
        }
        return $broken;
    }

    /** Deletes one DISA entry. */
    public static function delDISA(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $disa = $params['disa'] ?? '';
        if ($disa === '') {
            $broken[] = 'missing_disa/disa';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $disa) !== 1) {
            $broken[] = 'invalid_disa/disa';
        } elseif (!$options->lookupHas($disa, 'getDISAs.disa')) {
            $broken[] = 'invalid_disa/disa.unknown';
        }
        return $broken;
    }

    /** Deletes one call forwarding entry. */
    public static function delForwarding(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $forwarding = $params['forwarding'] ?? '';
        if ($forwarding === '') {
            $broken[] = 'missing_forwarding/forwarding';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $forwarding) !== 1) {
            $broken[] = 'invalid_forwarding/forwarding';
        } elseif (!$options->lookupHas($forwarding, 'getForwardings.forwarding')) {
            $broken[] = 'invalid_forwarding/forwarding.unknown';
        }
        return $broken;
    }

    /** Deletes one IVR menu. */
    public static function delIVR(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $ivr = $params['ivr'] ?? '';
        if ($ivr === '') {
            $broken[] = 'missing_ivr/ivr';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $ivr) !== 1) {
            $broken[] = 'invalid_ivr/ivr';
        } elseif (!$options->lookupHas($ivr, 'getIVRs.ivr')) {
            $broken[] = 'invalid_ivr/ivr.unknown';
        }
        return $broken;
    }

    /** Deletes one phonebook entry. */
    public static function delPhonebook(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $phonebook = $params['phonebook'] ?? '';
        if ($phonebook === '') {
            $broken[] = 'missing_phonebook/phonebook';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $phonebook) !== 1) {
            $broken[] = 'invalid_phonebook/phonebook';
        } elseif (!$options->lookupHas($phonebook, 'getPhonebook.phonebook')) {
            $broken[] = 'invalid_phonebook/phonebook.unknown';
        }
        return $broken;
    }

    /** Deletes one phonebook group. */
    public static function delPhonebookGroup(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $group = $params['group'] ?? '';
        if ($group === '') {
            $broken[] = 'missing_phonebook/group';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $group) !== 1) {
            $broken[] = 'invalid_phonebook/group';
        }
        return $broken;
    }

    /** Deletes one call queue. */
    public static function delQueue(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $queue = $params['queue'] ?? '';
        if ($queue === '') {
            $broken[] = 'invalid_queue/queue.required';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $queue) !== 1) {
            $broken[] = 'invalid_queue/queue';
        } elseif (!$options->lookupHas($queue, 'getQueues.queue')) {
            $broken[] = 'invalid_queue/queue.unknown';
        }
        return $broken;
    }

    /** Deletes one ring group. */
    public static function delRingGroup(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $ringgroup = $params['ringgroup'] ?? '';
        if ($ringgroup === '') {
            $broken[] = 'missing_ringgroup/ringgroup';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $ringgroup) !== 1) {
            $broken[] = 'invalid_ringgroup/ringgroup';
        } elseif (!$options->lookupHas($ringgroup, 'getRingGroups.ring_group')) {
            $broken[] = 'invalid_ringgroup/ringgroup.unknown';
        }
        return $broken;
    }

    /** Deletes one SIP URI. */
    public static function delSIPURI(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $sipuri = $params['sipuri'] ?? '';
        if ($sipuri === '') {
            $broken[] = 'missing_sipuri/sipuri';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $sipuri) !== 1) {
            $broken[] = 'invalid_sipuri/sipuri';
        } elseif (!$options->lookupHas($sipuri, 'getSIPURIs.sipuri')) {
            $broken[] = 'invalid_sipuri/sipuri.unknown';
        }
        return $broken;
    }

    /** Removes one static member from a call queue. */
    public static function delStaticMember(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $member = $params['member'] ?? '';
        $queue = $params['queue'] ?? '';
        if ($member === '') {
            $broken[] = 'missing_member/member';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $member) !== 1) {
            $broken[] = 'invalid_member/member';
        } elseif (!$options->lookupHas($member, 'getStaticMembers.member')) {
            $broken[] = 'invalid_member/member.unknown';
        }
        if ($queue === '') {
            $broken[] = 'invalid_queue/queue.required';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $queue) !== 1) {
            $broken[] = 'invalid_queue/queue';
        } elseif (!$options->lookupHas($queue, 'getQueues.queue')) {
            $broken[] = 'invalid_queue/queue.unknown';
        }
        return $broken;
    }

    /** Deletes one time condition. */
    public static function delTimeCondition(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $timecondition = $params['timecondition'] ?? '';
        if ($timecondition === '') {
            $broken[] = 'missing_timecondition/timecondition';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $timecondition) !== 1) {
            $broken[] = 'invalid_timecondition/timecondition';
        } elseif (!$options->lookupHas($timecondition, 'getTimeConditions.timecondition')) {
            $broken[] = 'invalid_timecondition/timecondition.unknown';
        }
        return $broken;
    }

    /** Lists the callbacks, or returns only the one whose id is given. */
    public static function getCallbacks(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $callback = $params['callback'] ?? '';
        if ($callback !== '' && \preg_match('/^[0-9]{1,20}$/D', $callback) !== 1) {
            $broken[] = 'invalid_callback/callback';
        } elseif ($callback !== '' && !$options->lookupHas($callback, 'getCallbacks.callback')) {
            $broken[] = 'invalid_callback/callback.unknown';
        }
        return $broken;
    }

    /** Lists the caller ID filters, or those matching an id or a DID. */
    public static function getCallerIDFiltering(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $filtering = $params['filtering'] ?? '';
        $did = $params['did'] ?? '';
        if ($filtering !== '' && \preg_match('/^[0-9]{1,20}$/D', $filtering) !== 1) {
            $broken[] = 'invalid_filter/filtering';
        } elseif ($filtering !== '' && !$options->lookupHas($filtering, 'getCallerIDFiltering.filtering')) {
            $broken[] = 'invalid_filter/filtering.unknown';
        }
        if ($did !== '' && \preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        }
        return $broken;
    }

    /** Lists the DISA entries, or returns only the one whose id is given. */
    public static function getDISAs(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $disa = $params['disa'] ?? '';
        if ($disa !== '' && \preg_match('/^[0-9]{1,20}$/D', $disa) !== 1) {
            $broken[] = 'invalid_disa/disa';
        } elseif ($disa !== '' && !$options->lookupHas($disa, 'getDISAs.disa')) {
            $broken[] = 'invalid_disa/disa.unknown';
        }
        return $broken;
    }

    /** Lists the call forwarding entries, or returns only the one whose id is given. */
    public static function getForwardings(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $forwarding = $params['forwarding'] ?? '';
        if ($forwarding !== '' && \preg_match('/^[0-9]{1,20}$/D', $forwarding) !== 1) {
            $broken[] = 'invalid_forwarding/forwarding';
        } elseif ($forwarding !== '' && !$options->lookupHas($forwarding, 'getForwardings.forwarding')) {
            $broken[] = 'invalid_forwarding/forwarding.unknown';
        }
        return $broken;
    }

    /** Lists the IVR menus, or returns only the one whose id is given. */
    public static function getIVRs(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $ivr = $params['ivr'] ?? '';
        if ($ivr !== '' && \preg_match('/^[0-9]{1,20}$/D', $ivr) !== 1) {
            $broken[] = 'invalid_ivr/ivr';
        } elseif ($ivr !== '' && !$options->lookupHas($ivr, 'getIVRs.ivr')) {
            $broken[] = 'invalid_ivr/ivr.unknown';
        }
        return $broken;
    }

    /** Lists the choices for joining an empty queue, or returns only the one whose code is given. */
    public static function getJoinWhenEmptyTypes(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $type = $params['type'] ?? '';
        if ($type !== '' && !Text::isInFolded($type, Constants::YES_NO_STRICT)) {
            $broken[] = 'invalid_join_empty_type/getJoinWhenEmptyTypes.type';
        }
        return $broken;
    }

    /** Lists phonebook entries, narrowed by entry id, name, group id or group name. */
    public static function getPhonebook(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $phonebook = $params['phonebook'] ?? '';
        $group = $params['group'] ?? '';
        if ($phonebook !== '' && \preg_match('/^[0-9]{1,20}$/D', $phonebook) !== 1) {
            $broken[] = 'invalid_phonebook/phonebook';
        } elseif ($phonebook !== '' && !$options->lookupHas($phonebook, 'getPhonebook.phonebook')) {
            $broken[] = 'invalid_phonebook/phonebook.unknown';
        }
        if ($group !== '' && \preg_match('/^[0-9]{1,20}$/D', $group) !== 1) {
            $broken[] = 'invalid_phonebook/group';
        }
        return $broken;
    }

    /** Lists phonebook groups, narrowed by name or id. */
    public static function getPhonebookGroups(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $group = $params['group'] ?? '';
        if ($group !== '' && \preg_match('/^[0-9]{1,20}$/D', $group) !== 1) {
            $broken[] = 'invalid_phonebook/group';
        }
        return $broken;
    }

    /** Lists the call queues, or returns only the one whose id is given. */
    public static function getQueues(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $queue = $params['queue'] ?? '';
        if ($queue !== '' && \preg_match('/^[0-9]{1,20}$/D', $queue) !== 1) {
            $broken[] = 'invalid_queue/queue';
        } elseif ($queue !== '' && !$options->lookupHas($queue, 'getQueues.queue')) {
            $broken[] = 'invalid_queue/queue.unknown';
        }
        return $broken;
    }

    /** Lists the ring groups, or returns only the one whose id is given. */
    public static function getRingGroups(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $ring_group = $params['ring_group'] ?? '';
        if ($ring_group !== '' && \preg_match('/^[0-9]{1,20}$/D', $ring_group) !== 1) {
            $broken[] = 'invalid_ringgroup/ring_group';
        } elseif ($ring_group !== '' && !$options->lookupHas($ring_group, 'getRingGroups.ring_group')) {
            $broken[] = 'invalid_ringgroup/ring_group.unknown';
        }
        return $broken;
    }

    /** Lists the ring strategies, or returns only the one named. */
    public static function getRingStrategies(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $strategy = $params['strategy'] ?? '';
        if ($strategy !== '' && !isset(Constants::RING_STRATEGY[$strategy])) {
            $broken[] = 'invalid_strategy/strategy';
        }
        return $broken;
    }

    /** Lists the SIP URIs, or returns only the one whose id is given. */
    public static function getSIPURIs(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $sipuri = $params['sipuri'] ?? '';
        if ($sipuri !== '' && \preg_match('/^[0-9]{1,20}$/D', $sipuri) !== 1) {
            $broken[] = 'invalid_sipuri/sipuri';
        } elseif ($sipuri !== '' && !$options->lookupHas($sipuri, 'getSIPURIs.sipuri')) {
            $broken[] = 'invalid_sipuri/sipuri.unknown';
        }
        return $broken;
    }

    /** Lists the static members of a queue, or returns one of them. */
    public static function getStaticMembers(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $queue = $params['queue'] ?? '';
        $member = $params['member'] ?? '';
        if ($queue === '') {
            $broken[] = 'invalid_queue/queue.required';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $queue) !== 1) {
            $broken[] = 'invalid_queue/queue';
        } elseif (!$options->lookupHas($queue, 'getQueues.queue')) {
            $broken[] = 'invalid_queue/queue.unknown';
        }
        if ($member !== '' && \preg_match('/^[0-9]{1,20}$/D', $member) !== 1) {
            $broken[] = 'invalid_member/member';
        } elseif ($member !== '' && !$options->lookupHas($member, 'getStaticMembers.member')) {
            $broken[] = 'invalid_member/member.unknown';
        }
        return $broken;
    }

    /** Lists the time conditions, or returns only the one whose id is given. */
    public static function getTimeConditions(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $timecondition = $params['timecondition'] ?? '';
        if ($timecondition !== '' && \preg_match('/^[0-9]{1,20}$/D', $timecondition) !== 1) {
            $broken[] = 'invalid_timecondition/timecondition';
        } elseif ($timecondition !== '' && !$options->lookupHas($timecondition, 'getTimeConditions.timecondition')) {
            $broken[] = 'invalid_timecondition/timecondition.unknown';
        }
        return $broken;
    }

    /** Lists the voicemail setup options, or returns only the one whose code is given. */
    public static function getVoicemailSetups(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $voicemailsetup = $params['voicemailsetup'] ?? '';
        if ($voicemailsetup !== '' && \preg_match('/^[0-9]{1,6}$/D', $voicemailsetup) !== 1) {
            $broken[] = 'invalid_voicemailsetup/voicemailsetup';
        } elseif ($voicemailsetup !== '' && !$options->lookupHas($voicemailsetup, 'getVoicemailSetups.value')) {
            $broken[] = 'invalid_voicemailsetup/voicemailsetup.unknown';
        }
        return $broken;
    }

    /** Creates a callback, or updates the one whose id is given. */
    public static function setCallback(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $callback = $params['callback'] ?? '';
        $description = $params['description'] ?? '';
        $number = $params['number'] ?? '';
        $delay_before = $params['delay_before'] ?? '';
        $response_timeout = $params['response_timeout'] ?? '';
        $digit_timeout = $params['digit_timeout'] ?? '';
        $callerid_number = $params['callerid_number'] ?? '';
        if ($callback !== '' && \preg_match('/^[0-9]{1,20}$/D', $callback) !== 1) {
            $broken[] = 'invalid_callback/callback';
        } elseif ($callback !== '' && !$options->lookupHas($callback, 'getCallbacks.callback')) {
            $broken[] = 'invalid_callback/callback.unknown';
        }
        if ($description === '') {
            $broken[] = 'missing_description/description';
        } elseif ($callback === '' && !$options->lookupLacks($description, 'getCallbacks.description')) {
            $broken[] = 'used_description/description.taken';
        }
        if ($number === '') {
            $broken[] = 'missing_number/number';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2B\\x2D\\x2E]+$/D', $number) !== 1) {
            $broken[] = 'invalid_number/number';
        }
        if ($number !== '' && !$options->lookupLacks($number, 'getDIDsInfo.did')) {
            $broken[] = 'existing_did/number.taken';
        }
        if ($delay_before === '' || $delay_before === '0') {
            $broken[] = 'missing_delay_before/delay_before';
        }
        if ($delay_before !== '' && \preg_match('/^[0-9]{1,6}$/D', $delay_before) !== 1) {
            $broken[] = 'invalid_delay_before/delay_before';
        }
        if ($response_timeout === '') {
            $broken[] = 'missing_response_timeout/response_timeout';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $response_timeout) !== 1) {
            $broken[] = 'invalid_response_timeout/response_timeout';
        }
        if ($digit_timeout === '') {
            $broken[] = 'missing_digit_timeout/digit_timeout';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $digit_timeout) !== 1) {
            $broken[] = 'invalid_digit_timeout/digit_timeout';
        }
        if (
            $callerid_number !== ''
            && \preg_match('/^[0-9\\x20\\x28\\x29\\x2B\\x2D\\x2E]+$/D', $callerid_number) !== 1
        ) {
            $broken[] = 'invalid_callerid_override/callerid_number';
        }
        return $broken;
    }

    /** Creates a caller ID filter, or updates the one whose id is given. */
    public static function setCallerIDFiltering(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $filter = $params['filter'] ?? '';
        $callerid = $params['callerid'] ?? '';
        $did = $params['did'] ?? '';
        $routing = $params['routing'] ?? '';
        $failover_unreachable = $params['failover_unreachable'] ?? '';
        $failover_busy = $params['failover_busy'] ?? '';
        $failover_noanswer = $params['failover_noanswer'] ?? '';
        if ($filter !== '' && \preg_match('/^[0-9]{1,20}$/D', $filter) !== 1) {
            $broken[] = 'invalid_filter/filter';
        } elseif ($filter !== '' && !$options->lookupHas($filter, 'getCallerIDFiltering.filtering')) {
            $broken[] = 'invalid_filter/filter.unknown';
        }
        if ($callerid === '') {
            $broken[] = 'missing_callerid/callerid';
        } elseif (!(isset(Constants::FILTER_CALLERID[$callerid]) || \preg_match(Constants::FILTER_CALLERID_2, $callerid) === 1 || \preg_match('/^[0-9\\x20\\x28\\x29\\x2B\\x2D\\x2EXx]+$/D', $callerid) === 1 || \preg_match(Constants::FILTER_CALLERID_4, $callerid) === 1)) {
            $broken[] = 'invalid_callerid/callerid';
        }
        if ($filter === '' && $callerid !== '' && !$options->lookupLacks($callerid, 'getCallerIDFiltering.callerid')) {
            $broken[] = 'used_filter/callerid.taken';
        }
        if ($did !== '' && !($did === 'all' || \preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) === 1)) {
            $broken[] = 'invalid_did/setCallerIDFiltering.did';
        }
        if ($routing === '') {
            $broken[] = 'missing_routing/routing';
        } elseif (!Text::isRouting($routing, Constants::ROUTING)) {
            $broken[] = 'invalid_routing_header/routing';
        }
        if (
            $failover_unreachable !== ''
            && !($failover_unreachable === 'none' || Text::isRouting($failover_unreachable, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_unreachable';
        }
        if (
            $failover_busy !== ''
            && !($failover_busy === 'none' || Text::isRouting($failover_busy, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_busy';
        }
        if (
            $failover_noanswer !== ''
            && !($failover_noanswer === 'none' || Text::isRouting($failover_noanswer, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_noanswer';
        }
        return $broken;
    }

    /** Creates a DISA entry, or updates the one whose ID is given. */
    public static function setDISA(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $disa = $params['disa'] ?? '';
        $name = $params['name'] ?? '';
        $pin = $params['pin'] ?? '';
        $digit_timeout = $params['digit_timeout'] ?? '';
        $callerid_override = $params['callerid_override'] ?? '';
        $language = $params['language'] ?? '';
        if ($disa !== '' && \preg_match('/^[0-9]{1,20}$/D', $disa) !== 1) {
            $broken[] = 'invalid_disa/disa';
        } elseif ($disa !== '' && !$options->lookupHas($disa, 'getDISAs.disa')) {
            $broken[] = 'invalid_disa/disa.unknown';
        }
        if ($name === '') {
            $broken[] = 'missing_name/name';
        }
        if ($pin === '') {
            $broken[] = 'missing_pin/pin';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $pin) !== 1) {
            $broken[] = 'invalid_pin/pin';
        }
        if ($digit_timeout === '') {
            $broken[] = 'missing_digit_timeout/digit_timeout';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $digit_timeout) !== 1) {
            $broken[] = 'invalid_digit_timeout/digit_timeout';
        }
        if (
            $callerid_override !== ''
            && \preg_match('/^[0-9\\x20\\x28\\x29\\x2B\\x2D\\x2E]+$/D', $callerid_override) !== 1
        ) {
            $broken[] = 'invalid_callerid_override/callerid_override';
        }
        if ($language !== '' && !isset(Constants::LANGUAGE[$language])) {
            $broken[] = 'invalid_language/language';
        }
        return $broken;
    }

    /** Creates a call forwarding entry, or updates the one whose ID is given. */
    public static function setForwarding(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $forwarding = $params['forwarding'] ?? '';
        $phone_number = $params['phone_number'] ?? '';
        $callerid_override = $params['callerid_override'] ?? '';
        $dtmf_digits = $params['dtmf_digits'] ?? '';
        $pause = $params['pause'] ?? '';
        $diversion_header = $params['diversion_header'] ?? '';
        if ($forwarding !== '' && \preg_match('/^[0-9]{1,20}$/D', $forwarding) !== 1) {
            $broken[] = 'invalid_forwarding/forwarding';
        } elseif ($forwarding !== '' && !$options->lookupHas($forwarding, 'getForwardings.forwarding')) {
            $broken[] = 'invalid_forwarding/forwarding.unknown';
        }
        if ($phone_number === '') {
            $broken[] = 'missing_phonenumber/phone_number';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2B\\x2D\\x2E]+$/D', $phone_number) !== 1) {
            $broken[] = 'invalid_phonenumber/phone_number';
        }
        if ($forwarding === '' && $phone_number !== '' && !$options->lookupBelow('getForwardings.forwarding', 4)) {
            $broken[] = 'forwards_exceeded/phone_number';
        }
        if (
            $callerid_override !== ''
            && \preg_match('/^[0-9\\x20\\x28\\x29\\x2B\\x2D\\x2E]+$/D', $callerid_override) !== 1
        ) {
            $broken[] = 'invalid_callerid_override/callerid_override';
        }
        if ($dtmf_digits !== '' && \preg_match('/^[0-9\\x23\\x2A\\x2CABCDPWabcdpw]+$/D', $dtmf_digits) !== 1) {
            $broken[] = 'invalid_dtmf_digits/dtmf_digits';
        }
        if ($pause !== '' && !Numbers::isDecimal($pause, [0, 0], [10, 0], 50, 2)) {
            $broken[] = 'invalid_pause/pause';
        }
        if ($diversion_header !== '' && !isset(Constants::FLAG[$diversion_header])) {
            $broken[] = 'invalid_diversion_header/diversion_header';
        }
        return $broken;
    }

    /** Creates an IVR menu, or updates the one whose ID is given. */
    public static function setIVR(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $ivr = $params['ivr'] ?? '';
        $name = $params['name'] ?? '';
        $recording = $params['recording'] ?? '';
        $timeout = $params['timeout'] ?? '';
        $language = $params['language'] ?? '';
        $voicemailsetup = $params['voicemailsetup'] ?? '';
        $choices = $params['choices'] ?? '';
        if ($ivr !== '' && \preg_match('/^[0-9]{1,20}$/D', $ivr) !== 1) {
            $broken[] = 'invalid_ivr/ivr';
        } elseif ($ivr !== '' && !$options->lookupHas($ivr, 'getIVRs.ivr')) {
            $broken[] = 'invalid_ivr/ivr.unknown';
        }
        if ($name === '') {
            $broken[] = 'missing_name/name';
        }
        if ($recording === '') {
            $broken[] = 'missing_recording/setIVR.recording';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $recording) !== 1) {
            $broken[] = 'invalid_recording/recording';
        } elseif (!$options->lookupHas($recording, 'getRecordings.value')) {
            $broken[] = 'invalid_recording/recording.unknown';
        }
        if ($timeout === '') {
            $broken[] = 'missing_timeout/timeout';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $timeout) !== 1) {
            $broken[] = 'invalid_timeout/timeout';
        }
        if ($language === '') {
            $broken[] = 'missing_language/language';
        } elseif (!isset(Constants::LANGUAGE[$language])) {
            $broken[] = 'invalid_language/language';
        }
        if ($voicemailsetup === '') {
            $broken[] = 'missing_voicemailsetup/voicemailsetup';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $voicemailsetup) !== 1) {
            $broken[] = 'invalid_voicemailsetup/voicemailsetup';
        } elseif (!$options->lookupHas($voicemailsetup, 'getVoicemailSetups.value')) {
            $broken[] = 'invalid_voicemailsetup/voicemailsetup.unknown';
        }
        if ($choices === '') {
            $broken[] = 'missing_choices/choices';
        }
        return $broken;
    }

    /** Creates a phonebook entry, or updates the one whose ID is given. */
    public static function setPhonebook(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $phonebook = $params['phonebook'] ?? '';
        $speed_dial = $params['speed_dial'] ?? '';
        $name = $params['name'] ?? '';
        $number = $params['number'] ?? '';
        $group = $params['group'] ?? '';
        if ($phonebook !== '' && \preg_match('/^[0-9]{1,20}$/D', $phonebook) !== 1) {
            $broken[] = 'invalid_phonebook/phonebook';
        } elseif ($phonebook !== '' && !$options->lookupHas($phonebook, 'getPhonebook.phonebook')) {
            $broken[] = 'invalid_phonebook/phonebook.unknown';
        }
        if ($speed_dial !== '' && \preg_match('/^[0-9\\x23\\x2A]+$/D', $speed_dial) !== 1) {
            $broken[] = 'invalid_speed_dial/speed_dial';
        }
        if ($phonebook === '' && $speed_dial !== '' && !$options->lookupLacks($speed_dial, 'getPhonebook.speed_dial')) {
            $broken[] = 'used_speed_dial/speed_dial.taken';
        }
        if ($name === '') {
            $broken[] = 'missing_name/name';
        }
        if ($number === '') {
            $broken[] = 'missing_number/number';
        } elseif (!(\preg_match('/^[0-9\\x20\\x23\\x28\\x29\\x2A\\x2B\\x2D\\x2E]+$/D', $number) === 1 || \preg_match(Constants::PHONEBOOK_NUMBER_2, $number) === 1)) {
            $broken[] = 'invalid_number/setPhonebook.number';
        }
        if ($phonebook === '' && $number !== '' && !$options->lookupLacks($number, 'getPhonebook.number')) {
            $broken[] = 'used_number/number.taken';
        }
        if ($group !== '' && \preg_match('/^[0-9]{1,20}$/D', $group) !== 1) {
            $broken[] = 'invalid_phonebook/group';
        }
        return $broken;
    }

    /** Creates a phonebook group, or updates the one whose ID is given. */
    public static function setPhonebookGroup(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $phonebook = $params['phonebook'] ?? '';
        $group = $params['group'] ?? '';
        $name = $params['name'] ?? '';
        if ($phonebook !== '' && \preg_match('/^[0-9]{1,20}$/D', $phonebook) !== 1) {
            $broken[] = 'invalid_phonebook/phonebook';
        } elseif ($phonebook !== '' && !$options->lookupHas($phonebook, 'getPhonebook.phonebook')) {
            $broken[] = 'invalid_phonebook/phonebook.unknown';
        }
        if ($group !== '' && \preg_match('/^[0-9]{1,20}$/D', $group) !== 1) {
            $broken[] = 'invalid_phonebook/group';
        }
        if ($name === '') {
            $broken[] = 'missing_name/name';
        }
        return $broken;
    }

    /** Creates a call queue, or updates the one whose ID is given. */
    public static function setQueue(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $queue = $params['queue'] ?? '';
        $queue_name = $params['queue_name'] ?? '';
        $queue_number = $params['queue_number'] ?? '';
        $queue_language = $params['queue_language'] ?? '';
        $join_announcement = $params['join_announcement'] ?? '';
        $priority_weight = $params['priority_weight'] ?? '';
        $agent_announcement = $params['agent_announcement'] ?? '';
        $report_hold_time_agent = $params['report_hold_time_agent'] ?? '';
        $member_delay = $params['member_delay'] ?? '';
        $maximum_wait_time = $params['maximum_wait_time'] ?? '';
        $maximum_callers = $params['maximum_callers'] ?? '';
        $join_when_empty = $params['join_when_empty'] ?? '';
        $leave_when_empty = $params['leave_when_empty'] ?? '';
        $ring_strategy = $params['ring_strategy'] ?? '';
        $ring_inuse = $params['ring_inuse'] ?? '';
        $agent_ring_timeout = $params['agent_ring_timeout'] ?? '';
        $retry_timer = $params['retry_timer'] ?? '';
        $wrapup_time = $params['wrapup_time'] ?? '';
        $voice_announcement = $params['voice_announcement'] ?? '';
        $frequency_announcement = $params['frequency_announcement'] ?? '';
        $announce_position_frecuency = $params['announce_position_frecuency'] ?? '';
        $announce_round_seconds = $params['announce_round_seconds'] ?? '';
        $if_announce_position_enabled_report_estimated_hold_time = $params['if_announce_position_enabled_report_estimated_hold_time'] ?? '';
        $thankyou_for_your_patience = $params['thankyou_for_your_patience'] ?? '';
        $music_on_hold = $params['music_on_hold'] ?? '';
        $fail_over_routing_timeout = $params['fail_over_routing_timeout'] ?? '';
        $fail_over_routing_full = $params['fail_over_routing_full'] ?? '';
        $fail_over_routing_join_empty = $params['fail_over_routing_join_empty'] ?? '';
        $fail_over_routing_leave_empty = $params['fail_over_routing_leave_empty'] ?? '';
        $fail_over_routing_join_unavail = $params['fail_over_routing_join_unavail'] ?? '';
        $fail_over_routing_leave_unavail = $params['fail_over_routing_leave_unavail'] ?? '';
        if ($queue !== '' && \preg_match('/^[0-9]{1,20}$/D', $queue) !== 1) {
            $broken[] = 'invalid_queue/queue';
        } elseif ($queue !== '' && !$options->lookupHas($queue, 'getQueues.queue')) {
            $broken[] = 'invalid_queue/queue.unknown';
        }
        if ($queue_name === '') {
            $broken[] = 'missing_name/queue_name';
        }
        if ($queue_number === '') {
            $broken[] = 'missing_number/queue_number';
        } elseif (\preg_match('/^[0-9]{1,10}$/D', $queue_number) !== 1) {
            $broken[] = 'invalid_number/queue_number';
        }
        if ($queue_language === '') {
            $broken[] = 'missing_language/queue_language';
        } elseif (!isset(Constants::LANGUAGE[$queue_language])) {
            $broken[] = 'invalid_language/queue_language';
        }
        if (
            $join_announcement !== ''
            && !(
                isset(Constants::RECORDING[$join_announcement])
                || \preg_match('/^[0-9]{1,20}$/D', $join_announcement) === 1
            )
        ) {
            $broken[] = 'invalid_join_announcement/join_announcement';
        }
        if ($priority_weight === '') {
            $broken[] = 'missing_priority_weight/priority_weight';
        } elseif (!Numbers::isInteger($priority_weight, 1, 60, 1)) {
            $broken[] = 'invalid_priority_weight/priority_weight';
        }
        if (
            $agent_announcement !== ''
            && !(
                isset(Constants::RECORDING[$agent_announcement])
                || \preg_match('/^[0-9]{1,20}$/D', $agent_announcement) === 1
            )
        ) {
            $broken[] = 'invalid_recording/agent_announcement';
        }
        if ($report_hold_time_agent === '') {
            $broken[] = 'missing_report_hold_time_agent/report_hold_time_agent';
        } elseif (!Text::isInFolded($report_hold_time_agent, Constants::YES_NO_ONCE)) {
            $broken[] = 'invalid_report_hold_time_agent/report_hold_time_agent';
        }
        if (
            $member_delay !== ''
            && !(
                Text::isInFolded($member_delay, Constants::MEMBER_DELAY)
                || Numbers::isInteger($member_delay, 1, 15, 1)
            )
        ) {
            $broken[] = 'invalid_member_delay/member_delay';
        }
        if (
            $maximum_wait_time !== ''
            && !(
                Text::isInFolded($maximum_wait_time, Constants::WAIT_TIME)
                || Numbers::isInteger($maximum_wait_time, 0, 1200, 30)
            )
        ) {
            $broken[] = 'invalid_maximum_wait_time/maximum_wait_time';
        }
        if (
            $maximum_callers !== ''
            && !(
                Text::isInFolded($maximum_callers, Constants::WAIT_TIME)
                || Numbers::isInteger($maximum_callers, 1, 60, 1)
            )
        ) {
            $broken[] = 'invalid_maximum_callers/maximum_callers';
        }
        if ($join_when_empty === '') {
            $broken[] = 'missing_join_when_empty/join_when_empty';
        } elseif (!Text::isInFolded($join_when_empty, Constants::YES_NO_STRICT)) {
            $broken[] = 'invalid_join_empty_type/join_when_empty';
        }
        if ($leave_when_empty === '') {
            $broken[] = 'missing_leave_when_empty/leave_when_empty';
        } elseif (!Text::isInFolded($leave_when_empty, Constants::YES_NO_STRICT)) {
            $broken[] = 'invalid_join_empty_type/leave_when_empty';
        }
        if ($ring_strategy === '') {
            $broken[] = 'missing_ring_strategy/ring_strategy';
        } elseif (!isset(Constants::RING_STRATEGY[$ring_strategy])) {
            $broken[] = 'invalid_strategy/ring_strategy';
        }
        if ($ring_inuse === '') {
            $broken[] = 'missing_ring_inuse/ring_inuse';
        } elseif (!Text::isInFolded($ring_inuse, Constants::YES_NO)) {
            $broken[] = 'invalid_ring_inuse/ring_inuse';
        }
        if ($agent_ring_timeout !== '' && !Numbers::isInteger($agent_ring_timeout, 5, 60, 1)) {
            $broken[] = 'invalid_agent_ring_timeout/agent_ring_timeout';
        }
        if (
            $retry_timer !== ''
            && !(Text::isInFolded($retry_timer, Constants::MEMBER_DELAY) || Numbers::isInteger($retry_timer, 5, 60, 1))
        ) {
            $broken[] = 'invalid_retry_timer/retry_timer';
        }
        if (
            $wrapup_time !== ''
            && !(Text::isInFolded($wrapup_time, Constants::MEMBER_DELAY) || Numbers::isInteger($wrapup_time, 1, 60, 1))
        ) {
            $broken[] = 'invalid_wrapup_time/wrapup_time';
        }
        if (
            $voice_announcement !== ''
            && !(
                isset(Constants::RECORDING[$voice_announcement])
                || \preg_match('/^[0-9]{1,20}$/D', $voice_announcement) === 1
            )
        ) {
            $broken[] = 'invalid_voice_announcement/voice_announcement';
        }
        if (
            $frequency_announcement !== ''
            && !(
                Text::isInFolded($frequency_announcement, Constants::MEMBER_DELAY)
                || Numbers::isInteger($frequency_announcement, 0, 1200, 15)
            )
        ) {
            $broken[] = 'invalid_frequency_announcement/frequency_announcement';
        }
        if (
            $announce_position_frecuency !== ''
            && !(
                Text::isInFolded($announce_position_frecuency, Constants::MEMBER_DELAY)
                || Numbers::isInteger($announce_position_frecuency, 0, 1200, 15)
            )
        ) {
            $broken[] = 'invalid_announce_position_frequency/announce_position_frecuency';
        }
        if (
            $announce_round_seconds !== ''
            && !(
                Text::isInFolded($announce_round_seconds, Constants::MEMBER_DELAY)
                || Numbers::isInteger($announce_round_seconds, 1, 60, 1)
            )
        ) {
            $broken[] = 'invalid_announce_round_seconds/announce_round_seconds';
        }
        if (
            $if_announce_position_enabled_report_estimated_hold_time !== ''
            && !Text::isInFolded($if_announce_position_enabled_report_estimated_hold_time, Constants::YES_NO_ONCE)
        ) {
            $broken[] = 'invalid_if_announce_position_enabled_report_estimated_hold_time/if_announce_position_enabled_report_estimated_hold_time';
        }
        if ($thankyou_for_your_patience !== '' && !Text::isInFolded($thankyou_for_your_patience, Constants::YES_NO)) {
            $broken[] = 'invalid_thankyou_for_your_patience/thankyou_for_your_patience';
        }
        if (
            ($music_on_hold !== '' && $music_on_hold !== 'default')
            && $music_on_hold !== ''
            && !$options->lookupHas($music_on_hold, 'getMusicOnHold.value')
        ) {
            $broken[] = 'invalid_musiconhold/music_on_hold.unknown';
        }
        if (
            $fail_over_routing_timeout !== ''
            && !(
                $fail_over_routing_timeout === 'none'
                || Text::isRouting($fail_over_routing_timeout, Constants::ROUTING)
            )
        ) {
            $broken[] = 'invalid_failover_header/fail_over_routing_timeout';
        }
        if (
            $fail_over_routing_full !== ''
            && !($fail_over_routing_full === 'none' || Text::isRouting($fail_over_routing_full, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/fail_over_routing_full';
        }
        if (
            $fail_over_routing_join_empty !== ''
            && !(
                $fail_over_routing_join_empty === 'none'
                || Text::isRouting($fail_over_routing_join_empty, Constants::ROUTING)
            )
        ) {
            $broken[] = 'invalid_failover_header/fail_over_routing_join_empty';
        }
        if (
            $fail_over_routing_leave_empty !== ''
            && !(
                $fail_over_routing_leave_empty === 'none'
                || Text::isRouting($fail_over_routing_leave_empty, Constants::ROUTING)
            )
        ) {
            $broken[] = 'invalid_failover_header/fail_over_routing_leave_empty';
        }
        if (
            $fail_over_routing_join_unavail !== ''
            && !(
                $fail_over_routing_join_unavail === 'none'
                || Text::isRouting($fail_over_routing_join_unavail, Constants::ROUTING)
            )
        ) {
            $broken[] = 'invalid_failover_header/fail_over_routing_join_unavail';
        }
        if (
            $fail_over_routing_leave_unavail !== ''
            && !(
                $fail_over_routing_leave_unavail === 'none'
                || Text::isRouting($fail_over_routing_leave_unavail, Constants::ROUTING)
            )
        ) {
            $broken[] = 'invalid_failover_header/fail_over_routing_leave_unavail';
        }
        return $broken;
    }

    /** Creates a ring group, or updates the one whose ID is given. */
    public static function setRingGroup(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $ring_group = $params['ring_group'] ?? '';
        $name = $params['name'] ?? '';
        $members = $params['members'] ?? '';
        $voicemail = $params['voicemail'] ?? '';
        $caller_announcement = $params['caller_announcement'] ?? '';
        $music_on_hold = $params['music_on_hold'] ?? '';
        $language = $params['language'] ?? '';
        if ($ring_group !== '' && \preg_match('/^[0-9]{1,20}$/D', $ring_group) !== 1) {
            $broken[] = 'invalid_ringgroup/ring_group';
        } elseif ($ring_group !== '' && !$options->lookupHas($ring_group, 'getRingGroups.ring_group')) {
            $broken[] = 'invalid_ringgroup/ring_group.unknown';
        }
        if ($name === '') {
            $broken[] = 'missing_name/name';
        } elseif (!Text::isLength($name, null, 22)) {
            $broken[] = 'name_toolong/name';
        }
        if ($ring_group === '' && $name !== '' && !$options->lookupLacks($name, 'getRingGroups.name')) {
            $broken[] = 'used_name/name.taken';
        }
        if ($members === '') {
            $broken[] = 'missing_members/members';
        } elseif (!Lists::all($members, ';', 1, null, static fn (string $item): bool => \preg_match(Constants::RING_MEMBERS_ITEM, $item) === 1)) {
            $broken[] = 'invalid_member/members';
        }
        if (
            $members !== ''
            && !Lists::all($members, ';', 1, 8, static fn (string $item): bool => Text::isLength($item, 1, null))
        ) {
            $broken[] = 'max_phonebook/members';
        }
        if ($voicemail === '') {
            $broken[] = 'missing_mailbox/voicemail';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $voicemail) !== 1) {
            $broken[] = 'invalid_mailbox/setRingGroup.voicemail';
        }
        if (
            $caller_announcement !== ''
            && !(
                isset(Constants::RECORDING[$caller_announcement])
                || \preg_match('/^[0-9]{1,20}$/D', $caller_announcement) === 1
            )
        ) {
            $broken[] = 'invalid_recording/caller_announcement';
        }
        if (
            ($music_on_hold !== '' && $music_on_hold !== 'default')
            && $music_on_hold !== ''
            && !$options->lookupHas($music_on_hold, 'getMusicOnHold.value')
        ) {
            $broken[] = 'invalid_musiconhold/music_on_hold.unknown';
        }
        if ($language !== '' && !isset(Constants::LANGUAGE[$language])) {
            $broken[] = 'invalid_language/language';
        }
        return $broken;
    }

    /** Creates a SIP URI entry, or updates the one whose ID is given. */
    public static function setSIPURI(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $sipuri = $params['sipuri'] ?? '';
        $uri = $params['uri'] ?? '';
        $callerid_override = $params['callerid_override'] ?? '';
        if ($sipuri !== '' && \preg_match('/^[0-9]{1,20}$/D', $sipuri) !== 1) {
            $broken[] = 'invalid_sipuri/sipuri';
        } elseif ($sipuri !== '' && !$options->lookupHas($sipuri, 'getSIPURIs.sipuri')) {
            $broken[] = 'invalid_sipuri/sipuri.unknown';
        }
        if ($uri === '') {
            $broken[] = 'missing_uri/uri';
        } elseif (\preg_match(Constants::SIP_URI, $uri) !== 1) {
            $broken[] = 'invalid_sipuri/uri';
        }
        if (
            $callerid_override !== ''
            && \preg_match('/^[0-9\\x20\\x28\\x29\\x2B\\x2D\\x2E]+$/D', $callerid_override) !== 1
        ) {
            $broken[] = 'invalid_callerid_override/callerid_override';
        }
        return $broken;
    }

    /** Adds a static member to a queue, or updates the one whose ID is given. */
    public static function setStaticMember(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $member = $params['member'] ?? '';
        $queue = $params['queue'] ?? '';
        $member_name = $params['member_name'] ?? '';
        $account = $params['account'] ?? '';
        $priority = $params['priority'] ?? '';
        if ($member !== '' && \preg_match('/^[0-9]{1,20}$/D', $member) !== 1) {
            $broken[] = 'invalid_member/member';
        }
        if ($queue === '') {
            $broken[] = 'invalid_queue/queue.required';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $queue) !== 1) {
            $broken[] = 'invalid_queue/queue';
        } elseif (!$options->lookupHas($queue, 'getQueues.queue')) {
            $broken[] = 'invalid_queue/queue.unknown';
        }
        if ($member_name === '') {
            $broken[] = 'missing_name/member_name';
        }
        if ($account !== '' && \preg_match('/^[0-9A-Za-z\\x2D\\x2E\\x2F\\x40\\x5F]+$/D', $account) !== 1) {
            $broken[] = 'invalid_account/setStaticMember.account';
        }
        if ($priority === '') {
            $broken[] = 'missing_priority/priority';
        } elseif (\preg_match('/^[0-9]{1,10}$/D', $priority) !== 1) {
            $broken[] = 'invalid_priority/priority';
        }
        return $broken;
    }

    /** Creates a time condition, or updates the one whose ID is given. */
    public static function setTimeCondition(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $timecondition = $params['timecondition'] ?? '';
        $name = $params['name'] ?? '';
        $routing_match = $params['routing_match'] ?? '';
        $routing_nomatch = $params['routing_nomatch'] ?? '';
        $starthour = $params['starthour'] ?? '';
        $startminute = $params['startminute'] ?? '';
        $endhour = $params['endhour'] ?? '';
        $endminute = $params['endminute'] ?? '';
        $weekdaystart = $params['weekdaystart'] ?? '';
        $weekdayend = $params['weekdayend'] ?? '';
        if ($timecondition !== '' && \preg_match('/^[0-9]{1,20}$/D', $timecondition) !== 1) {
            $broken[] = 'invalid_timecondition/timecondition';
        } elseif ($timecondition !== '' && !$options->lookupHas($timecondition, 'getTimeConditions.timecondition')) {
            $broken[] = 'invalid_timecondition/timecondition.unknown';
        }
        if ($name === '') {
            $broken[] = 'missing_name/name';
        }
        if ($routing_match === '') {
            $broken[] = 'missing_routing/routing_match';
        } elseif (!Text::isRouting($routing_match, Constants::CONDITION_ROUTING)) {
            $broken[] = 'invalid_routing_header/routing_match';
        }
        if ($routing_nomatch === '') {
            $broken[] = 'missing_routing/routing_nomatch';
        } elseif (!Text::isRouting($routing_nomatch, Constants::CONDITION_ROUTING)) {
            $broken[] = 'invalid_routing_header/routing_nomatch';
        }
        if ($starthour === '') {
            $broken[] = 'missing_starthour/starthour';
        } elseif (!Lists::all($starthour, ';', 1, null, static fn (string $item): bool => Numbers::isPadded($item, 0, 23, 1))) {
            $broken[] = 'invalid_starthour/starthour';
        }
        if ($startminute === '') {
            $broken[] = 'missing_startminute/startminute';
        } elseif (!Lists::all($startminute, ';', 1, null, static fn (string $item): bool => Numbers::isPadded($item, 0, 59, 1))) {
            $broken[] = 'invalid_startminute/startminute';
        }
        if ($endhour === '') {
            $broken[] = 'missing_endhour/endhour';
        } elseif (!Lists::all($endhour, ';', 1, null, static fn (string $item): bool => Numbers::isPadded($item, 0, 23, 1))) {
            $broken[] = 'invalid_endhour/endhour';
        }
        if ($endminute === '') {
            $broken[] = 'missing_endminute/endminute';
        } elseif (!Lists::all($endminute, ';', 1, null, static fn (string $item): bool => Numbers::isPadded($item, 0, 59, 1))) {
            $broken[] = 'invalid_endminute/endminute';
        }
        if ($weekdaystart === '') {
            $broken[] = 'missing_weekdaystart/weekdaystart';
        } elseif (!Lists::all($weekdaystart, ';', 1, null, static fn (string $item): bool => Text::isInFolded($item, Constants::WEEKDAYS_ITEM))) {
            $broken[] = 'invalid_weekdaystart/weekdaystart';
        }
        if ($weekdayend === '') {
            $broken[] = 'missing_weekdayend/weekdayend';
        } elseif (!Lists::all($weekdayend, ';', 1, null, static fn (string $item): bool => Text::isInFolded($item, Constants::WEEKDAYS_ITEM))) {
            $broken[] = 'invalid_weekdayend/weekdayend';
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
            $broken[] = 'invalid_numbermembers/setTimeCondition';
        }
        return $broken;
    }

    /** Lists call hunting entries, or returns one by ID. */
    public static function getCallHuntings(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $callhunting = $params['callhunting'] ?? '';
        if ($callhunting !== '' && \preg_match('/^[0-9]{1,20}$/D', $callhunting) !== 1) {
            $broken[] = 'invalid_callhunting/callhunting';
        } elseif ($callhunting !== '' && !$options->lookupHas($callhunting, 'getCallHuntings.callhunting')) {
            $broken[] = 'invalid_callhunting/callhunting.unknown';
        }
        return $broken;
    }

    /** Deletes a call hunting entry. */
    public static function delCallHunting(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $callhunting = $params['callhunting'] ?? '';
        if ($callhunting === '') {
            $broken[] = 'missing_callhunting/callhunting';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $callhunting) !== 1) {
            $broken[] = 'invalid_callhunting/callhunting';
        } elseif (!$options->lookupHas($callhunting, 'getCallHuntings.callhunting')) {
            $broken[] = 'invalid_callhunting/callhunting.unknown';
        }
        return $broken;
    }

    /** Creates a call hunting entry, or updates the one whose ID is given. */
    public static function setCallHunting(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $callhunting = $params['callhunting'] ?? '';
        $description = $params['description'] ?? '';
        $music = $params['music'] ?? '';
        $recording = $params['recording'] ?? '';
        $language = $params['language'] ?? '';
        $order = $params['order'] ?? '';
        $members = $params['members'] ?? '';
        $ring_time = $params['ring_time'] ?? '';
        $press = $params['press'] ?? '';
        if ($callhunting !== '' && \preg_match('/^[0-9]{1,20}$/D', $callhunting) !== 1) {
            $broken[] = 'invalid_callhunting/callhunting';
        } elseif ($callhunting !== '' && !$options->lookupHas($callhunting, 'getCallHuntings.callhunting')) {
            $broken[] = 'invalid_callhunting/callhunting.unknown';
        }
        if ($description === '') {
            $broken[] = 'missing_description/description';
        }
        if ($music === '') {
            $broken[] = 'missing_musiconhold/music';
        } elseif (($music !== '' && $music !== 'default') && !$options->lookupHas($music, 'getMusicOnHold.value')) {
            $broken[] = 'invalid_musiconhold/music.unknown';
        }
        if ($recording === '') {
            $broken[] = 'missing_recording/setIVR.recording';
        } elseif (!(isset(Constants::RECORDING[$recording]) || \preg_match('/^[0-9]{1,20}$/D', $recording) === 1)) {
            $broken[] = 'invalid_recording/setCallHunting.recording';
        }
        if ($language === '') {
            $broken[] = 'missing_language/language';
        } elseif (!isset(Constants::LANGUAGE[$language])) {
            $broken[] = 'invalid_language/language';
        }
        if ($order === '') {
            $broken[] = 'invalid_order/order.required';
        } elseif (!isset(Constants::HUNT_ORDER[$order])) {
            $broken[] = 'invalid_order/order';
        }
        if ($members === '') {
            $broken[] = 'missing_members/members';
        }
        if ($ring_time === '') {
            $broken[] = 'invalid_numbermembers/ring_time.required';
        } elseif (!Lists::all($ring_time, ';', 1, null, static fn (string $item): bool => \preg_match('/^[0-9]{1,4}$/D', $item) === 1)) {
            $broken[] = 'invalid_numbermembers/ring_time';
        }
        if ($press === '') {
            $broken[] = 'invalid_numbermembers/press.required';
        } elseif (!Lists::all($press, ';', 1, null, static fn (string $item): bool => isset(Constants::FLAG[$item]))) {
            $broken[] = 'invalid_numbermembers/press';
        }
        if (
            $members !== ''
            && $ring_time !== ''
            && $press !== ''
            && !Lists::haveSameCount(';', $members, $ring_time, $press)
        ) {
            $broken[] = 'invalid_numbermembers/setCallHunting';
        }
        return $broken;
    }

    /** Lists sequences, or returns one by ID. */
    public static function getSequences(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $client = $params['client'] ?? '';
        if ($client !== '' && \preg_match('/^[0-9]{1,20}$/D', $client) !== 1) {
            $broken[] = 'invalid_client/client';
        }
        return $broken;
    }

    /** Saves the name and steps of a sequence. */
    public static function setSequences(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $sequence = $params['sequence'] ?? '';
        $name = $params['name'] ?? '';
        $steps = $params['steps'] ?? '';
        $client = $params['client'] ?? '';
        if ($sequence === '') {
            $broken[] = 'missing_params/sequence';
        } elseif (!$options->lookupHas($sequence, 'getSequences.sequence')) {
            $broken[] = 'no_sequences/sequence.unknown';
        }
        if ($name === '') {
            $broken[] = 'missing_name/name';
        }
        if ($steps === '') {
            $broken[] = 'missing_params/steps';
        }
        if ($client !== '' && \preg_match('/^[0-9]{1,20}$/D', $client) !== 1) {
            $broken[] = 'invalid_client/client';
        }
        return $broken;
    }

    /** Deletes a sequence. */
    public static function delSequences(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $sequence = $params['sequence'] ?? '';
        $client = $params['client'] ?? '';
        if ($sequence === '') {
            $broken[] = 'missing_params/sequence';
        } elseif (!$options->lookupHas($sequence, 'getSequences.sequence')) {
            $broken[] = 'no_sequences/sequence.unknown';
        }
        if ($client !== '' && \preg_match('/^[0-9]{1,20}$/D', $client) !== 1) {
            $broken[] = 'invalid_client/client';
        }
        return $broken;
    }
}
