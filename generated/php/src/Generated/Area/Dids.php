<?php

/**
 * Generated from the catalog by `voipms-rules generate`; do not edit.
 */

declare(strict_types=1);

namespace VoipmsChecks\Generated\Area;

use VoipmsChecks\Generated\Constants;
use VoipmsChecks\Internal\Dates;
use VoipmsChecks\Internal\Lists;
use VoipmsChecks\Internal\Network;
use VoipmsChecks\Internal\Numbers;
use VoipmsChecks\Internal\Text;
use VoipmsChecks\Options;

/**
 * The checks of the methods in area dids, each in the order in which the server looks.
 *
 * Each takes texts by parameter name and answers the ids of the rules they break.
 * A parameter that is not given is read as empty, since no rule tells that apart.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class Dids
{
    /** Puts a DID that is billed per minute onto a VPRI. */
    public static function assignDIDvPRI(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $vpri = $params['vpri'] ?? '';
        $did = $params['did'] ?? '';
        if ($vpri === '') {
            $broken[] = 'missing_params/vpri';
        }
        if ($did === '') {
            $broken[] = 'missing_did/did';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        }
        return $broken;
    }

    /** Places a back-order for US DIDs in a given state and rate centre. */
    public static function backOrderDIDUSA(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $quantity = $params['quantity'] ?? '';
        $state = $params['state'] ?? '';
        $ratecenter = $params['ratecenter'] ?? '';
        $routing = $params['routing'] ?? '';
        $failover_busy = $params['failover_busy'] ?? '';
        $failover_unreachable = $params['failover_unreachable'] ?? '';
        $failover_noanswer = $params['failover_noanswer'] ?? '';
        $pop = $params['pop'] ?? '';
        $dialtime = $params['dialtime'] ?? '';
        $cnam = $params['cnam'] ?? '';
        $callerid_prefix = $params['callerid_prefix'] ?? '';
        $note = $params['note'] ?? '';
        $billing_type = $params['billing_type'] ?? '';
        if ($quantity === '') {
            $broken[] = 'invalid_quantity/quantity.required';
        } elseif (!Numbers::isInteger($quantity, 1, 1000000, 1)) {
            $broken[] = 'invalid_quantity/quantity';
        }
        if ($state === '') {
            $broken[] = 'missing_state/state';
        } elseif (\preg_match(Constants::COUNTRY, $state) !== 1) {
            $broken[] = 'invalid_state/state';
        } elseif (!$options->lookupHas($state, 'getStates.state')) {
            $broken[] = 'invalid_state/state.unknown';
        }
        if ($ratecenter === '') {
            $broken[] = 'invalid_ratecenter/ratecenter.required';
        } elseif (!$options->lookupHas($ratecenter, 'getRateCentersUSA.ratecenter')) {
            $broken[] = 'invalid_ratecenter/ratecenter.unknown';
        }
        if ($routing === '') {
            $broken[] = 'missing_routing/routing';
        } elseif (!Text::isRouting($routing, Constants::ROUTING)) {
            $broken[] = 'invalid_routing_header/routing';
        }
        if (
            $failover_busy !== ''
            && !($failover_busy === 'none' || Text::isRouting($failover_busy, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_busy';
        }
        if (
            $failover_unreachable !== ''
            && !($failover_unreachable === 'none' || Text::isRouting($failover_unreachable, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_unreachable';
        }
        if (
            $failover_noanswer !== ''
            && !($failover_noanswer === 'none' || Text::isRouting($failover_noanswer, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_noanswer';
        }
        if ($pop === '') {
            $broken[] = 'missing_serverpop/pop';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $pop) !== 1) {
            $broken[] = 'invalid_serverpop/pop';
        } elseif (!$options->lookupHas($pop, 'getServersInfo.server_pop')) {
            $broken[] = 'invalid_serverpop/pop.unknown';
        }
        if ($dialtime === '') {
            $broken[] = 'missing_dialtime/dialtime';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $dialtime) !== 1) {
            $broken[] = 'invalid_dialtime/dialtime';
        }
        if ($cnam === '') {
            $broken[] = 'missing_cnam/cnam';
        } elseif (!isset(Constants::FLAG[$cnam])) {
            $broken[] = 'invalid_cnam/cnam';
        }
        if ($callerid_prefix !== '' && !Text::isLength($callerid_prefix, null, 19)) {
            $broken[] = 'invalid_calleridprefix/callerid_prefix';
        }
        if ($note !== '' && !Text::isLength($note, null, 49)) {
            $broken[] = 'invalid_note/note';
        }
        if ($billing_type === '') {
            $broken[] = 'missing_billingtype/billing_type';
        } elseif (!isset(Constants::AUTH_TYPE[$billing_type])) {
            $broken[] = 'invalid_billingtype/billing_type';
        }
        return $broken;
    }

    /** Places a back-order for Canadian DIDs in a given province and rate centre. */
    public static function backOrderDIDCAN(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $quantity = $params['quantity'] ?? '';
        $province = $params['province'] ?? '';
        $ratecenter = $params['ratecenter'] ?? '';
        $routing = $params['routing'] ?? '';
        $failover_busy = $params['failover_busy'] ?? '';
        $failover_unreachable = $params['failover_unreachable'] ?? '';
        $failover_noanswer = $params['failover_noanswer'] ?? '';
        $pop = $params['pop'] ?? '';
        $dialtime = $params['dialtime'] ?? '';
        $cnam = $params['cnam'] ?? '';
        $callerid_prefix = $params['callerid_prefix'] ?? '';
        $note = $params['note'] ?? '';
        $billing_type = $params['billing_type'] ?? '';
        if ($quantity === '') {
            $broken[] = 'invalid_quantity/quantity.required';
        } elseif (!Numbers::isInteger($quantity, 1, 1000000, 1)) {
            $broken[] = 'invalid_quantity/quantity';
        }
        if ($province === '') {
            $broken[] = 'missing_province/province';
        } elseif (\preg_match(Constants::COUNTRY, $province) !== 1) {
            $broken[] = 'invalid_province/province';
        } elseif (!$options->lookupHas($province, 'getProvinces.province')) {
            $broken[] = 'invalid_province/province.unknown';
        }
        if ($ratecenter === '') {
            $broken[] = 'invalid_ratecenter/ratecenter.required';
        } elseif (!$options->lookupHas($ratecenter, 'getRateCentersCAN.ratecenter')) {
            $broken[] = 'invalid_ratecenter/ratecenter.unknown_can';
        }
        if ($routing === '') {
            $broken[] = 'missing_routing/routing';
        } elseif (!Text::isRouting($routing, Constants::ROUTING)) {
            $broken[] = 'invalid_routing_header/routing';
        }
        if (
            $failover_busy !== ''
            && !($failover_busy === 'none' || Text::isRouting($failover_busy, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_busy';
        }
        if (
            $failover_unreachable !== ''
            && !($failover_unreachable === 'none' || Text::isRouting($failover_unreachable, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_unreachable';
        }
        if (
            $failover_noanswer !== ''
            && !($failover_noanswer === 'none' || Text::isRouting($failover_noanswer, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_noanswer';
        }
        if ($pop === '') {
            $broken[] = 'missing_serverpop/pop';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $pop) !== 1) {
            $broken[] = 'invalid_serverpop/pop';
        } elseif (!$options->lookupHas($pop, 'getServersInfo.server_pop')) {
            $broken[] = 'invalid_serverpop/pop.unknown';
        }
        if ($dialtime === '') {
            $broken[] = 'missing_dialtime/dialtime';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $dialtime) !== 1) {
            $broken[] = 'invalid_dialtime/dialtime';
        }
        if ($cnam === '') {
            $broken[] = 'missing_cnam/cnam';
        } elseif (!isset(Constants::FLAG[$cnam])) {
            $broken[] = 'invalid_cnam/cnam';
        }
        if ($callerid_prefix !== '' && !Text::isLength($callerid_prefix, null, 19)) {
            $broken[] = 'invalid_calleridprefix/callerid_prefix';
        }
        if ($note !== '' && !Text::isLength($note, null, 49)) {
            $broken[] = 'invalid_note/note';
        }
        if ($billing_type === '') {
            $broken[] = 'missing_billingtype/billing_type';
        } elseif (!isset(Constants::AUTH_TYPE[$billing_type])) {
            $broken[] = 'invalid_billingtype/billing_type';
        }
        return $broken;
    }

    /** Cancels a DID and removes it from the account. */
    public static function cancelDID(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $did = $params['did'] ?? '';
        if ($did === '') {
            $broken[] = 'missing_did/did';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        } elseif (!($options->lookupHas($did, 'getDIDsInfo.did') || \preg_match('/[\\x20\\x28\\x29\\x2B\\x2D\\x2E]/', $did) === 1 || \preg_match('/^[0-9]{11,}$/D', $did) === 1)) {
            $broken[] = 'invalid_did/did.unknown';
        }
        return $broken;
    }

    /** Hands a DID to a reseller client's sub-account and sets the fees for it. */
    public static function connectDID(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $did = $params['did'] ?? '';
        $account = $params['account'] ?? '';
        $monthly = $params['monthly'] ?? '';
        $setup = $params['setup'] ?? '';
        $minute = $params['minute'] ?? '';
        $next_billing = $params['next_billing'] ?? '';
        $next_billing_day = Dates::dayNumber($next_billing);
        if ($did === '') {
            $broken[] = 'missing_did/did';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        } elseif (!($options->lookupHas($did, 'getDIDsInfo.did') || \preg_match('/[\\x20\\x28\\x29\\x2B\\x2D\\x2E]/', $did) === 1 || \preg_match('/^[0-9]{11,}$/D', $did) === 1)) {
            $broken[] = 'invalid_did/did.unknown';
        }
        if ($account === '') {
            $broken[] = 'missing_account/account';
        } elseif (\preg_match('/^[0-9A-Za-z\\x2D\\x2E\\x40\\x5F]+$/D', $account) !== 1) {
            $broken[] = 'invalid_account/account';
        }
        if ($monthly === '') {
            $broken[] = 'missing_monthly/monthly';
        } elseif (!Numbers::isDecimal($monthly, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_monthly/monthly';
        }
        if ($setup === '') {
            $broken[] = 'missing_setup/setup';
        } elseif (!Numbers::isDecimal($setup, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_setup/setup';
        }
        if ($minute === '') {
            $broken[] = 'missing_minute/minute';
        } elseif (!Numbers::isDecimal($minute, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_minute/minute';
        }
        if (
            $next_billing !== ''
            && !($next_billing === '0000-00-00' || !($next_billing_day === null || Dates::hasTime($next_billing)))
        ) {
            $broken[] = 'invalid_date/next_billing';
        }
        return $broken;
    }

    /** Hands a fax DID to a reseller client's sub-account and sets the fees for it. */
    public static function connectFAX(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $did = $params['did'] ?? '';
        $account = $params['account'] ?? '';
        $monthly = $params['monthly'] ?? '';
        $setup = $params['setup'] ?? '';
        $minute = $params['minute'] ?? '';
        $next_billing = $params['next_billing'] ?? '';
        $next_billing_day = Dates::dayNumber($next_billing);
        if ($did === '') {
            $broken[] = 'missing_did/did';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        }
        if ($account === '') {
            $broken[] = 'missing_account/account';
        } elseif (\preg_match('/^[0-9A-Za-z\\x2D\\x2E\\x40\\x5F]+$/D', $account) !== 1) {
            $broken[] = 'invalid_account/account';
        }
        if ($monthly === '') {
            $broken[] = 'missing_monthly/monthly';
        } elseif (!Numbers::isDecimal($monthly, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_monthly/monthly';
        }
        if ($setup === '') {
            $broken[] = 'missing_setup/setup';
        } elseif (!Numbers::isDecimal($setup, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_setup/setup';
        }
        if ($minute === '') {
            $broken[] = 'missing_minute/minute';
        } elseif (!Numbers::isDecimal($minute, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_minute/minute';
        }
        if (
            $next_billing !== ''
            && !($next_billing === '0000-00-00' || !($next_billing_day === null || Dates::hasTime($next_billing)))
        ) {
            $broken[] = 'invalid_date/next_billing';
        }
        return $broken;
    }

    /** Lists the carriers for vanity numbers, or returns only the one whose code is given. */
    public static function getCarriers(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $carrier = $params['carrier'] ?? '';
        if ($carrier !== '' && \preg_match('/^[0-9]{1,3}$/D', $carrier) !== 1) {
            $broken[] = 'invalid_carrier/carrier';
        } elseif ($carrier !== '' && !$options->lookupHas($carrier, 'getCarriers.value')) {
            $broken[] = 'invalid_carrier/carrier.unknown';
        }
        return $broken;
    }

    /** Lists the countries offering international DIDs of a type, or one country by id. */
    public static function getDIDCountries(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $country_id = $params['country_id'] ?? '';
        $type = $params['type'] ?? '';
        if ($country_id !== '' && \preg_match('/^[0-9]{1,6}$/D', $country_id) !== 1) {
            $broken[] = 'invalid_countryid/country_id';
        } elseif ($country_id !== '' && !$options->lookupHas($country_id, 'getDIDCountries.value')) {
            $broken[] = 'invalid_countryid/country_id.unknown';
        }
        if ($type === '') {
            $broken[] = 'missing_type/type';
        }
        return $broken;
    }

    /** Lists Canadian DIDs for a province and, if given, a rate centre. */
    public static function getDIDsCAN(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $province = $params['province'] ?? '';
        $ratecenter = $params['ratecenter'] ?? '';
        if ($province === '') {
            $broken[] = 'missing_province/province';
        } elseif (\preg_match(Constants::COUNTRY, $province) !== 1) {
            $broken[] = 'invalid_province/province';
        } elseif (!$options->lookupHas($province, 'getProvinces.province')) {
            $broken[] = 'invalid_province/province.unknown';
        }
        if ($ratecenter !== '' && !$options->lookupHas($ratecenter, 'getRateCentersCAN.ratecenter')) {
            $broken[] = 'invalid_ratecenter/ratecenter.unknown_can';
        }
        return $broken;
    }

    /** Lists the DIDs attached to one VPRI. */
    public static function getDIDvPRI(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $vpri = $params['vpri'] ?? '';
        if ($vpri === '') {
            $broken[] = 'missing_params/vpri';
        }
        return $broken;
    }

    /** Returns DID settings for the whole account, one reseller client, one sub-account or one DID. */
    public static function getDIDsInfo(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $client = $params['client'] ?? '';
        $did = $params['did'] ?? '';
        if ($client !== '' && \preg_match('/^[0-9A-Za-z\\x2D\\x2E\\x40\\x5F]+$/D', $client) !== 1) {
            $broken[] = 'invalid_client/client.filter';
        }
        if ($did !== '' && \preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        }
        return $broken;
    }

    /** Lists geographic international DIDs of one country. */
    public static function getDIDsInternationalGeographic(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $country_id = $params['country_id'] ?? '';
        if ($country_id === '') {
            $broken[] = 'missing_countryid/country_id';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $country_id) !== 1) {
            $broken[] = 'invalid_countryid/country_id';
        } elseif (!$options->lookupHas($country_id, 'getDIDCountries.value')) {
            $broken[] = 'invalid_countryid/country_id.unknown';
        }
        return $broken;
    }

    /** Lists national international DIDs of one country. */
    public static function getDIDsInternationalNational(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $country_id = $params['country_id'] ?? '';
        if ($country_id === '') {
            $broken[] = 'missing_countryid/country_id';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $country_id) !== 1) {
            $broken[] = 'invalid_countryid/country_id';
        } elseif (!$options->lookupHas($country_id, 'getDIDCountries.value')) {
            $broken[] = 'invalid_countryid/country_id.unknown';
        }
        return $broken;
    }

    /** Lists toll-free international DIDs of one country. */
    public static function getDIDsInternationalTollFree(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $country_id = $params['country_id'] ?? '';
        if ($country_id === '') {
            $broken[] = 'missing_countryid/country_id';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $country_id) !== 1) {
            $broken[] = 'invalid_countryid/country_id';
        } elseif (!$options->lookupHas($country_id, 'getDIDCountries.value')) {
            $broken[] = 'invalid_countryid/country_id.unknown';
        }
        return $broken;
    }

    /** Lists US DIDs for a state and, if given, a rate centre. */
    public static function getDIDsUSA(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $state = $params['state'] ?? '';
        $ratecenter = $params['ratecenter'] ?? '';
        if ($state === '') {
            $broken[] = 'missing_state/state';
        } elseif (\preg_match(Constants::COUNTRY, $state) !== 1) {
            $broken[] = 'invalid_state/state';
        } elseif (!$options->lookupHas($state, 'getStates.state')) {
            $broken[] = 'invalid_state/state.unknown';
        }
        if ($ratecenter !== '' && !$options->lookupHas($ratecenter, 'getRateCentersUSA.ratecenter')) {
            $broken[] = 'invalid_ratecenter/ratecenter.unknown';
        }
        return $broken;
    }

    /** Lists the rate centres of a Canadian province. */
    public static function getRateCentersCAN(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $province = $params['province'] ?? '';
        if ($province === '') {
            $broken[] = 'missing_province/province';
        } elseif (\preg_match(Constants::COUNTRY, $province) !== 1) {
            $broken[] = 'invalid_province/province';
        } elseif (!$options->lookupHas($province, 'getProvinces.province')) {
            $broken[] = 'invalid_province/province.unknown';
        }
        return $broken;
    }

    /** Lists the rate centres of a US state. */
    public static function getRateCentersUSA(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $state = $params['state'] ?? '';
        if ($state === '') {
            $broken[] = 'missing_state/state';
        } elseif (\preg_match(Constants::COUNTRY, $state) !== 1) {
            $broken[] = 'invalid_state/state';
        } elseif (!$options->lookupHas($state, 'getStates.state')) {
            $broken[] = 'invalid_state/state.unknown';
        }
        return $broken;
    }

    /** Orders one DID and adds it to the account. */
    public static function orderDID(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $did = $params['did'] ?? '';
        $routing = $params['routing'] ?? '';
        $failover_busy = $params['failover_busy'] ?? '';
        $failover_unreachable = $params['failover_unreachable'] ?? '';
        $failover_noanswer = $params['failover_noanswer'] ?? '';
        $pop = $params['pop'] ?? '';
        $dialtime = $params['dialtime'] ?? '';
        $cnam = $params['cnam'] ?? '';
        $callerid_prefix = $params['callerid_prefix'] ?? '';
        $note = $params['note'] ?? '';
        $billing_type = $params['billing_type'] ?? '';
        $account = $params['account'] ?? '';
        $monthly = $params['monthly'] ?? '';
        $setup = $params['setup'] ?? '';
        $minute = $params['minute'] ?? '';
        if ($did === '') {
            $broken[] = 'missing_did/did';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        }
        if ($did !== '' && !$options->lookupLacks($did, 'getDIDsInfo.did')) {
            $broken[] = 'did_in_use/did.taken';
        }
        if ($routing === '') {
            $broken[] = 'missing_routing/routing';
        } elseif (!Text::isRouting($routing, Constants::ROUTING)) {
            $broken[] = 'invalid_routing_header/routing';
        }
        if (
            $failover_busy !== ''
            && !($failover_busy === 'none' || Text::isRouting($failover_busy, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_busy';
        }
        if (
            $failover_unreachable !== ''
            && !($failover_unreachable === 'none' || Text::isRouting($failover_unreachable, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_unreachable';
        }
        if (
            $failover_noanswer !== ''
            && !($failover_noanswer === 'none' || Text::isRouting($failover_noanswer, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_noanswer';
        }
        if ($pop === '') {
            $broken[] = 'missing_serverpop/pop';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $pop) !== 1) {
            $broken[] = 'invalid_serverpop/pop';
        } elseif (!$options->lookupHas($pop, 'getServersInfo.server_pop')) {
            $broken[] = 'invalid_serverpop/pop.unknown';
        }
        if ($dialtime === '') {
            $broken[] = 'missing_dialtime/dialtime';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $dialtime) !== 1) {
            $broken[] = 'invalid_dialtime/dialtime';
        }
        if ($cnam === '') {
            $broken[] = 'missing_cnam/cnam';
        } elseif (!isset(Constants::FLAG[$cnam])) {
            $broken[] = 'invalid_cnam/cnam';
        }
        if ($callerid_prefix !== '' && !Text::isLength($callerid_prefix, null, 19)) {
            $broken[] = 'invalid_calleridprefix/callerid_prefix';
        }
        if ($note !== '' && !Text::isLength($note, null, 49)) {
            $broken[] = 'invalid_note/note';
        }
        if ($billing_type === '') {
            $broken[] = 'missing_billingtype/billing_type';
        } elseif (!isset(Constants::AUTH_TYPE[$billing_type])) {
            $broken[] = 'invalid_billingtype/billing_type';
        }
        if ($account !== '' && \preg_match('/^[0-9A-Za-z\\x2D\\x2E\\x40\\x5F]+$/D', $account) !== 1) {
            $broken[] = 'invalid_account/account';
        }
        if ($monthly !== '' && !Numbers::isDecimal($monthly, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_monthly/monthly';
        }
        if ($setup !== '' && !Numbers::isDecimal($setup, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_setup/setup';
        }
        if ($minute !== '' && !Numbers::isDecimal($minute, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_minute/minute';
        }
        return $broken;
    }

    /** Orders geographic international DIDs and adds them to the account. */
    public static function orderDIDInternationalGeographic(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $location_id = $params['location_id'] ?? '';
        $quantity = $params['quantity'] ?? '';
        $routing = $params['routing'] ?? '';
        $failover_busy = $params['failover_busy'] ?? '';
        $failover_unreachable = $params['failover_unreachable'] ?? '';
        $failover_noanswer = $params['failover_noanswer'] ?? '';
        $pop = $params['pop'] ?? '';
        $dialtime = $params['dialtime'] ?? '';
        $cnam = $params['cnam'] ?? '';
        $callerid_prefix = $params['callerid_prefix'] ?? '';
        $billing_type = $params['billing_type'] ?? '';
        $note = $params['note'] ?? '';
        $account = $params['account'] ?? '';
        $monthly = $params['monthly'] ?? '';
        $setup = $params['setup'] ?? '';
        $minute = $params['minute'] ?? '';
        if ($location_id === '') {
            $broken[] = 'missing_location/location_id';
        } elseif (\preg_match(Constants::LOCATION_ID, $location_id) !== 1) {
            $broken[] = 'invalid_location/location_id';
        }
        if ($quantity === '') {
            $broken[] = 'invalid_quantity/quantity.required';
        } elseif (!Numbers::isInteger($quantity, 1, 1000000, 1)) {
            $broken[] = 'invalid_quantity/quantity';
        }
        if ($routing === '') {
            $broken[] = 'missing_routing/routing';
        } elseif (!Text::isRouting($routing, Constants::ROUTING)) {
            $broken[] = 'invalid_routing_header/routing';
        }
        if (
            $failover_busy !== ''
            && !($failover_busy === 'none' || Text::isRouting($failover_busy, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_busy';
        }
        if (
            $failover_unreachable !== ''
            && !($failover_unreachable === 'none' || Text::isRouting($failover_unreachable, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_unreachable';
        }
        if (
            $failover_noanswer !== ''
            && !($failover_noanswer === 'none' || Text::isRouting($failover_noanswer, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_noanswer';
        }
        if ($pop === '') {
            $broken[] = 'missing_serverpop/pop';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $pop) !== 1) {
            $broken[] = 'invalid_serverpop/pop';
        } elseif (!$options->lookupHas($pop, 'getServersInfo.server_pop')) {
            $broken[] = 'invalid_serverpop/pop.unknown';
        }
        if ($dialtime === '') {
            $broken[] = 'missing_dialtime/dialtime';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $dialtime) !== 1) {
            $broken[] = 'invalid_dialtime/dialtime';
        }
        if ($cnam === '') {
            $broken[] = 'missing_cnam/cnam';
        } elseif (!isset(Constants::FLAG[$cnam])) {
            $broken[] = 'invalid_cnam/cnam';
        }
        if ($callerid_prefix !== '' && !Text::isLength($callerid_prefix, null, 19)) {
            $broken[] = 'invalid_calleridprefix/callerid_prefix';
        }
        if ($billing_type === '') {
            $broken[] = 'missing_billingtype/billing_type';
        } elseif (!isset(Constants::AUTH_TYPE[$billing_type])) {
            $broken[] = 'invalid_billingtype/billing_type';
        }
        if ($note !== '' && !Text::isLength($note, null, 49)) {
            $broken[] = 'invalid_note/note';
        }
        if ($account !== '' && \preg_match('/^[0-9A-Za-z\\x2D\\x2E\\x40\\x5F]+$/D', $account) !== 1) {
            $broken[] = 'invalid_account/account';
        }
        if ($monthly !== '' && !Numbers::isDecimal($monthly, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_monthly/monthly';
        }
        if ($setup !== '' && !Numbers::isDecimal($setup, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_setup/setup';
        }
        if ($minute !== '' && !Numbers::isDecimal($minute, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_minute/minute';
        }
        return $broken;
    }

    /** Orders national international DIDs and adds them to the account. */
    public static function orderDIDInternationalNational(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $location_id = $params['location_id'] ?? '';
        $quantity = $params['quantity'] ?? '';
        $routing = $params['routing'] ?? '';
        $failover_busy = $params['failover_busy'] ?? '';
        $failover_unreachable = $params['failover_unreachable'] ?? '';
        $failover_noanswer = $params['failover_noanswer'] ?? '';
        $pop = $params['pop'] ?? '';
        $dialtime = $params['dialtime'] ?? '';
        $cnam = $params['cnam'] ?? '';
        $callerid_prefix = $params['callerid_prefix'] ?? '';
        $billing_type = $params['billing_type'] ?? '';
        $note = $params['note'] ?? '';
        $account = $params['account'] ?? '';
        $monthly = $params['monthly'] ?? '';
        $setup = $params['setup'] ?? '';
        $minute = $params['minute'] ?? '';
        if ($location_id === '') {
            $broken[] = 'missing_location/location_id';
        } elseif (\preg_match(Constants::LOCATION_ID, $location_id) !== 1) {
            $broken[] = 'invalid_location/location_id';
        }
        if ($quantity === '') {
            $broken[] = 'invalid_quantity/quantity.required';
        } elseif (!Numbers::isInteger($quantity, 1, 1000000, 1)) {
            $broken[] = 'invalid_quantity/quantity';
        }
        if ($routing === '') {
            $broken[] = 'missing_routing/routing';
        } elseif (!Text::isRouting($routing, Constants::ROUTING)) {
            $broken[] = 'invalid_routing_header/routing';
        }
        if (
            $failover_busy !== ''
            && !($failover_busy === 'none' || Text::isRouting($failover_busy, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_busy';
        }
        if (
            $failover_unreachable !== ''
            && !($failover_unreachable === 'none' || Text::isRouting($failover_unreachable, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_unreachable';
        }
        if (
            $failover_noanswer !== ''
            && !($failover_noanswer === 'none' || Text::isRouting($failover_noanswer, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_noanswer';
        }
        if ($pop === '') {
            $broken[] = 'missing_serverpop/pop';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $pop) !== 1) {
            $broken[] = 'invalid_serverpop/pop';
        } elseif (!$options->lookupHas($pop, 'getServersInfo.server_pop')) {
            $broken[] = 'invalid_serverpop/pop.unknown';
        }
        if ($dialtime === '') {
            $broken[] = 'missing_dialtime/dialtime';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $dialtime) !== 1) {
            $broken[] = 'invalid_dialtime/dialtime';
        }
        if ($cnam === '') {
            $broken[] = 'missing_cnam/cnam';
        } elseif (!isset(Constants::FLAG[$cnam])) {
            $broken[] = 'invalid_cnam/cnam';
        }
        if ($callerid_prefix !== '' && !Text::isLength($callerid_prefix, null, 19)) {
            $broken[] = 'invalid_calleridprefix/callerid_prefix';
        }
        if ($billing_type === '') {
            $broken[] = 'missing_billingtype/billing_type';
        } elseif (!isset(Constants::AUTH_TYPE[$billing_type])) {
            $broken[] = 'invalid_billingtype/billing_type';
        }
        if ($note !== '' && !Text::isLength($note, null, 49)) {
            $broken[] = 'invalid_note/note';
        }
        if ($account !== '' && \preg_match('/^[0-9A-Za-z\\x2D\\x2E\\x40\\x5F]+$/D', $account) !== 1) {
            $broken[] = 'invalid_account/account';
        }
        if ($monthly !== '' && !Numbers::isDecimal($monthly, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_monthly/monthly';
        }
        if ($setup !== '' && !Numbers::isDecimal($setup, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_setup/setup';
        }
        if ($minute !== '' && !Numbers::isDecimal($minute, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_minute/minute';
        }
        return $broken;
    }

    /** Orders toll-free international DIDs and adds them to the account. */
    public static function orderDIDInternationalTollFree(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $location_id = $params['location_id'] ?? '';
        $quantity = $params['quantity'] ?? '';
        $routing = $params['routing'] ?? '';
        $failover_busy = $params['failover_busy'] ?? '';
        $failover_unreachable = $params['failover_unreachable'] ?? '';
        $failover_noanswer = $params['failover_noanswer'] ?? '';
        $pop = $params['pop'] ?? '';
        $dialtime = $params['dialtime'] ?? '';
        $cnam = $params['cnam'] ?? '';
        $callerid_prefix = $params['callerid_prefix'] ?? '';
        $note = $params['note'] ?? '';
        $account = $params['account'] ?? '';
        $monthly = $params['monthly'] ?? '';
        $setup = $params['setup'] ?? '';
        $minute = $params['minute'] ?? '';
        if ($location_id === '') {
            $broken[] = 'missing_location/location_id';
        } elseif (\preg_match(Constants::LOCATION_ID, $location_id) !== 1) {
            $broken[] = 'invalid_location/location_id';
        }
        if ($quantity === '') {
            $broken[] = 'invalid_quantity/quantity.required';
        } elseif (!Numbers::isInteger($quantity, 1, 1000000, 1)) {
            $broken[] = 'invalid_quantity/quantity';
        }
        if ($routing === '') {
            $broken[] = 'missing_routing/routing';
        } elseif (!Text::isRouting($routing, Constants::ROUTING)) {
            $broken[] = 'invalid_routing_header/routing';
        }
        if (
            $failover_busy !== ''
            && !($failover_busy === 'none' || Text::isRouting($failover_busy, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_busy';
        }
        if (
            $failover_unreachable !== ''
            && !($failover_unreachable === 'none' || Text::isRouting($failover_unreachable, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_unreachable';
        }
        if (
            $failover_noanswer !== ''
            && !($failover_noanswer === 'none' || Text::isRouting($failover_noanswer, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_noanswer';
        }
        if ($pop === '') {
            $broken[] = 'missing_serverpop/pop';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $pop) !== 1) {
            $broken[] = 'invalid_serverpop/pop';
        } elseif (!$options->lookupHas($pop, 'getServersInfo.server_pop')) {
            $broken[] = 'invalid_serverpop/pop.unknown';
        }
        if ($dialtime === '') {
            $broken[] = 'missing_dialtime/dialtime';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $dialtime) !== 1) {
            $broken[] = 'invalid_dialtime/dialtime';
        }
        if ($cnam === '') {
            $broken[] = 'missing_cnam/cnam';
        } elseif (!isset(Constants::FLAG[$cnam])) {
            $broken[] = 'invalid_cnam/cnam';
        }
        if ($callerid_prefix !== '' && !Text::isLength($callerid_prefix, null, 19)) {
            $broken[] = 'invalid_calleridprefix/callerid_prefix';
        }
        if ($note !== '' && !Text::isLength($note, null, 49)) {
            $broken[] = 'invalid_note/note';
        }
        if ($account !== '' && \preg_match('/^[0-9A-Za-z\\x2D\\x2E\\x40\\x5F]+$/D', $account) !== 1) {
            $broken[] = 'invalid_account/account';
        }
        if ($monthly !== '' && !Numbers::isDecimal($monthly, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_monthly/monthly';
        }
        if ($setup !== '' && !Numbers::isDecimal($setup, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_setup/setup';
        }
        if ($minute !== '' && !Numbers::isDecimal($minute, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_minute/minute';
        }
        return $broken;
    }

    /** Orders one virtual DID and adds it to the account. */
    public static function orderDIDVirtual(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $digits = $params['digits'] ?? '';
        $routing = $params['routing'] ?? '';
        $failover_busy = $params['failover_busy'] ?? '';
        $failover_unreachable = $params['failover_unreachable'] ?? '';
        $failover_noanswer = $params['failover_noanswer'] ?? '';
        $pop = $params['pop'] ?? '';
        $dialtime = $params['dialtime'] ?? '';
        $cnam = $params['cnam'] ?? '';
        $callerid_prefix = $params['callerid_prefix'] ?? '';
        $note = $params['note'] ?? '';
        $account = $params['account'] ?? '';
        $monthly = $params['monthly'] ?? '';
        $setup = $params['setup'] ?? '';
        $minute = $params['minute'] ?? '';
        if ($digits === '') {
            $broken[] = 'missing_digits/digits';
        } elseif (\preg_match('/^[0-9]{3}$/D', $digits) !== 1) {
            $broken[] = 'invalid_digits/orderDIDVirtual.digits';
        }
        if ($routing === '') {
            $broken[] = 'missing_routing/routing';
        } elseif (!Text::isRouting($routing, Constants::ROUTING)) {
            $broken[] = 'invalid_routing_header/routing';
        }
        if (
            $failover_busy !== ''
            && !($failover_busy === 'none' || Text::isRouting($failover_busy, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_busy';
        }
        if (
            $failover_unreachable !== ''
            && !($failover_unreachable === 'none' || Text::isRouting($failover_unreachable, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_unreachable';
        }
        if (
            $failover_noanswer !== ''
            && !($failover_noanswer === 'none' || Text::isRouting($failover_noanswer, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_noanswer';
        }
        if ($pop === '') {
            $broken[] = 'missing_serverpop/pop';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $pop) !== 1) {
            $broken[] = 'invalid_serverpop/pop';
        } elseif (!$options->lookupHas($pop, 'getServersInfo.server_pop')) {
            $broken[] = 'invalid_serverpop/pop.unknown';
        }
        if ($dialtime === '') {
            $broken[] = 'missing_dialtime/dialtime';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $dialtime) !== 1) {
            $broken[] = 'invalid_dialtime/dialtime';
        }
        if ($cnam === '') {
            $broken[] = 'missing_cnam/cnam';
        } elseif (!isset(Constants::FLAG[$cnam])) {
            $broken[] = 'invalid_cnam/cnam';
        }
        if ($callerid_prefix !== '' && !Text::isLength($callerid_prefix, null, 19)) {
            $broken[] = 'invalid_calleridprefix/callerid_prefix';
        }
        if ($note !== '' && !Text::isLength($note, null, 49)) {
            $broken[] = 'invalid_note/note';
        }
        if ($account !== '' && \preg_match('/^[0-9A-Za-z\\x2D\\x2E\\x40\\x5F]+$/D', $account) !== 1) {
            $broken[] = 'invalid_account/account';
        }
        if ($monthly !== '' && !Numbers::isDecimal($monthly, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_monthly/monthly';
        }
        if ($setup !== '' && !Numbers::isDecimal($setup, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_setup/setup';
        }
        if ($minute !== '' && !Numbers::isDecimal($minute, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_minute/minute';
        }
        return $broken;
    }

    /** Orders one toll-free number and adds it to the account. */
    public static function orderTollFree(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $did = $params['did'] ?? '';
        $routing = $params['routing'] ?? '';
        $failover_busy = $params['failover_busy'] ?? '';
        $failover_unreachable = $params['failover_unreachable'] ?? '';
        $failover_noanswer = $params['failover_noanswer'] ?? '';
        $pop = $params['pop'] ?? '';
        $dialtime = $params['dialtime'] ?? '';
        $cnam = $params['cnam'] ?? '';
        $callerid_prefix = $params['callerid_prefix'] ?? '';
        $note = $params['note'] ?? '';
        $account = $params['account'] ?? '';
        $monthly = $params['monthly'] ?? '';
        $setup = $params['setup'] ?? '';
        $minute = $params['minute'] ?? '';
        if ($did === '') {
            $broken[] = 'missing_did/did';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        }
        if ($did !== '' && !$options->lookupLacks($did, 'getDIDsInfo.did')) {
            $broken[] = 'did_in_use/did.taken';
        }
        if ($routing === '') {
            $broken[] = 'missing_routing/routing';
        } elseif (!Text::isRouting($routing, Constants::ROUTING)) {
            $broken[] = 'invalid_routing_header/routing';
        }
        if (
            $failover_busy !== ''
            && !($failover_busy === 'none' || Text::isRouting($failover_busy, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_busy';
        }
        if (
            $failover_unreachable !== ''
            && !($failover_unreachable === 'none' || Text::isRouting($failover_unreachable, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_unreachable';
        }
        if (
            $failover_noanswer !== ''
            && !($failover_noanswer === 'none' || Text::isRouting($failover_noanswer, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_noanswer';
        }
        if ($pop === '') {
            $broken[] = 'missing_serverpop/pop';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $pop) !== 1) {
            $broken[] = 'invalid_serverpop/pop';
        } elseif (!$options->lookupHas($pop, 'getServersInfo.server_pop')) {
            $broken[] = 'invalid_serverpop/pop.unknown';
        }
        if ($dialtime === '') {
            $broken[] = 'missing_dialtime/dialtime';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $dialtime) !== 1) {
            $broken[] = 'invalid_dialtime/dialtime';
        }
        if ($cnam === '') {
            $broken[] = 'missing_cnam/cnam';
        } elseif (!isset(Constants::FLAG[$cnam])) {
            $broken[] = 'invalid_cnam/cnam';
        }
        if ($callerid_prefix !== '' && !Text::isLength($callerid_prefix, null, 19)) {
            $broken[] = 'invalid_calleridprefix/callerid_prefix';
        }
        if ($note !== '' && !Text::isLength($note, null, 49)) {
            $broken[] = 'invalid_note/note';
        }
        if ($account !== '' && \preg_match('/^[0-9A-Za-z\\x2D\\x2E\\x40\\x5F]+$/D', $account) !== 1) {
            $broken[] = 'invalid_account/account';
        }
        if ($monthly !== '' && !Numbers::isDecimal($monthly, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_monthly/monthly';
        }
        if ($setup !== '' && !Numbers::isDecimal($setup, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_setup/setup';
        }
        if ($minute !== '' && !Numbers::isDecimal($minute, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_minute/minute';
        }
        return $broken;
    }

    /** Orders one vanity toll-free number and adds it to the account. */
    public static function orderVanity(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $did = $params['did'] ?? '';
        $routing = $params['routing'] ?? '';
        $failover_busy = $params['failover_busy'] ?? '';
        $failover_unreachable = $params['failover_unreachable'] ?? '';
        $failover_noanswer = $params['failover_noanswer'] ?? '';
        $pop = $params['pop'] ?? '';
        $dialtime = $params['dialtime'] ?? '';
        $cnam = $params['cnam'] ?? '';
        $callerid_prefix = $params['callerid_prefix'] ?? '';
        $note = $params['note'] ?? '';
        $carrier = $params['carrier'] ?? '';
        $account = $params['account'] ?? '';
        $monthly = $params['monthly'] ?? '';
        $setup = $params['setup'] ?? '';
        $minute = $params['minute'] ?? '';
        if ($did === '') {
            $broken[] = 'missing_did/did';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        }
        if ($did !== '' && !$options->lookupLacks($did, 'getDIDsInfo.did')) {
            $broken[] = 'did_in_use/did.taken';
        }
        if ($routing === '') {
            $broken[] = 'missing_routing/routing';
        } elseif (!Text::isRouting($routing, Constants::ROUTING)) {
            $broken[] = 'invalid_routing_header/routing';
        }
        if (
            $failover_busy !== ''
            && !($failover_busy === 'none' || Text::isRouting($failover_busy, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_busy';
        }
        if (
            $failover_unreachable !== ''
            && !($failover_unreachable === 'none' || Text::isRouting($failover_unreachable, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_unreachable';
        }
        if (
            $failover_noanswer !== ''
            && !($failover_noanswer === 'none' || Text::isRouting($failover_noanswer, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_noanswer';
        }
        if ($pop === '') {
            $broken[] = 'missing_serverpop/pop';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $pop) !== 1) {
            $broken[] = 'invalid_serverpop/pop';
        } elseif (!$options->lookupHas($pop, 'getServersInfo.server_pop')) {
            $broken[] = 'invalid_serverpop/pop.unknown';
        }
        if ($dialtime === '') {
            $broken[] = 'missing_dialtime/dialtime';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $dialtime) !== 1) {
            $broken[] = 'invalid_dialtime/dialtime';
        }
        if ($cnam === '') {
            $broken[] = 'missing_cnam/cnam';
        } elseif (!isset(Constants::FLAG[$cnam])) {
            $broken[] = 'invalid_cnam/cnam';
        }
        if ($callerid_prefix !== '' && !Text::isLength($callerid_prefix, null, 19)) {
            $broken[] = 'invalid_calleridprefix/callerid_prefix';
        }
        if ($note !== '' && !Text::isLength($note, null, 49)) {
            $broken[] = 'invalid_note/note';
        }
        if ($carrier === '') {
            $broken[] = 'missing_carrier/carrier';
        } elseif (\preg_match('/^[0-9]{1,3}$/D', $carrier) !== 1) {
            $broken[] = 'invalid_carrier/carrier';
        } elseif (!$options->lookupHas($carrier, 'getCarriers.value')) {
            $broken[] = 'invalid_carrier/carrier.unknown';
        }
        if ($account !== '' && \preg_match('/^[0-9A-Za-z\\x2D\\x2E\\x40\\x5F]+$/D', $account) !== 1) {
            $broken[] = 'invalid_account/account';
        }
        if ($monthly !== '' && !Numbers::isDecimal($monthly, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_monthly/monthly';
        }
        if ($setup !== '' && !Numbers::isDecimal($setup, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_setup/setup';
        }
        if ($minute !== '' && !Numbers::isDecimal($minute, [-999999999, 0], [999999999, 0], 1, 10)) {
            $broken[] = 'invalid_minute/minute';
        }
        return $broken;
    }

    /** Detaches a DID from a VPRI. */
    public static function removeDIDvPRI(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $did = $params['did'] ?? '';
        if ($did === '') {
            $broken[] = 'missing_did/did';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        }
        return $broken;
    }

    /** Finds Canadian DIDs whose number starts with, contains or ends with a pattern. */
    public static function searchDIDsCAN(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $province = $params['province'] ?? '';
        $type = $params['type'] ?? '';
        $query = $params['query'] ?? '';
        if ($province !== '' && \preg_match(Constants::COUNTRY, $province) !== 1) {
            $broken[] = 'invalid_province/province';
        } elseif ($province !== '' && !$options->lookupHas($province, 'getProvinces.province')) {
            $broken[] = 'invalid_province/province.unknown';
        }
        if ($type === '') {
            $broken[] = 'missing_type/type';
        } elseif (!isset(Constants::SEARCH_TYPE[$type])) {
            $broken[] = 'invalid_type/search_type';
        }
        if ($query === '') {
            $broken[] = 'missing_query/query';
        }
        return $broken;
    }

    /** Finds US DIDs whose number starts with, contains or ends with a pattern. */
    public static function searchDIDsUSA(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $state = $params['state'] ?? '';
        $type = $params['type'] ?? '';
        $query = $params['query'] ?? '';
        if ($state !== '' && \preg_match(Constants::COUNTRY, $state) !== 1) {
            $broken[] = 'invalid_state/state';
        } elseif ($state !== '' && !$options->lookupHas($state, 'getStates.state')) {
            $broken[] = 'invalid_state/state.unknown';
        }
        if ($type === '') {
            $broken[] = 'missing_type/type';
        } elseif (!isset(Constants::SEARCH_TYPE[$type])) {
            $broken[] = 'invalid_type/search_type';
        }
        if ($query === '') {
            $broken[] = 'missing_query/searchDIDsUSA.query';
        }
        return $broken;
    }

    /** Finds toll-free numbers for the USA and Canada, or lists all when no search is given. */
    public static function searchTollFreeCanUS(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $type = $params['type'] ?? '';
        if ($type !== '' && !isset(Constants::SEARCH_TYPE[$type])) {
            $broken[] = 'invalid_type/search_type';
        }
        return $broken;
    }

    /** Finds toll-free numbers for the USA, or lists all when no search is given. */
    public static function searchTollFreeUSA(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $type = $params['type'] ?? '';
        if ($type !== '' && !isset(Constants::SEARCH_TYPE[$type])) {
            $broken[] = 'invalid_type/search_type';
        }
        return $broken;
    }

    /** Finds vanity toll-free numbers matching a pattern. */
    public static function searchVanity(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $type = $params['type'] ?? '';
        $query = $params['query'] ?? '';
        if ($type === '') {
            $broken[] = 'missing_type/type';
        } elseif (!isset(Constants::VANITY_TYPE[$type])) {
            $broken[] = 'invalid_type/vanity_type';
        }
        if ($query === '') {
            $broken[] = 'missing_query/query';
        } elseif (!Text::isLength($query, 7, 7)) {
            $broken[] = 'invalid_query/query';
        }
        return $broken;
    }

    /** Switches a DID between per-minute and flat billing. */
    public static function setDIDBillingType(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $did = $params['did'] ?? '';
        $billing_type = $params['billing_type'] ?? '';
        if ($did === '') {
            $broken[] = 'missing_did/did';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        } elseif (!($options->lookupHas($did, 'getDIDsInfo.did') || \preg_match('/[\\x20\\x28\\x29\\x2B\\x2D\\x2E]/', $did) === 1 || \preg_match('/^[0-9]{11,}$/D', $did) === 1)) {
            $broken[] = 'invalid_did/did.unknown';
        }
        if ($billing_type === '') {
            $broken[] = 'missing_billingtype/billing_type';
        } elseif (!isset(Constants::AUTH_TYPE[$billing_type])) {
            $broken[] = 'invalid_billingtype/billing_type';
        }
        return $broken;
    }

    /** Updates the routing, failovers and other settings of a DID. */
    public static function setDIDInfo(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $did = $params['did'] ?? '';
        $routing = $params['routing'] ?? '';
        $failover_busy = $params['failover_busy'] ?? '';
        $failover_unreachable = $params['failover_unreachable'] ?? '';
        $failover_noanswer = $params['failover_noanswer'] ?? '';
        $pop = $params['pop'] ?? '';
        $dialtime = $params['dialtime'] ?? '';
        $cnam = $params['cnam'] ?? '';
        $callerid_prefix = $params['callerid_prefix'] ?? '';
        $note = $params['note'] ?? '';
        $billing_type = $params['billing_type'] ?? '';
        $record_calls = $params['record_calls'] ?? '';
        $transcribe = $params['transcribe'] ?? '';
        $transcription_locale = $params['transcription_locale'] ?? '';
        $transcription_email = $params['transcription_email'] ?? '';
        $transcription_start_delay = $params['transcription_start_delay'] ?? '';
        $voicemail_threshold = $params['voicemail_threshold'] ?? '';
        $inbound_dialing_mode = $params['inbound_dialing_mode'] ?? '';
        $transcription_redaction = $params['transcription_redaction'] ?? '';
        $transcription_summary = $params['transcription_summary'] ?? '';
        $transcription_sentiment = $params['transcription_sentiment'] ?? '';
        if ($did === '') {
            $broken[] = 'missing_did/did';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        } elseif (!($options->lookupHas($did, 'getDIDsInfo.did') || \preg_match('/[\\x20\\x28\\x29\\x2B\\x2D\\x2E]/', $did) === 1 || \preg_match('/^[0-9]{11,}$/D', $did) === 1)) {
            $broken[] = 'invalid_did/did.unknown';
        }
        if ($routing === '') {
            $broken[] = 'missing_routing/routing';
        } elseif (!Text::isRouting($routing, Constants::ROUTING)) {
            $broken[] = 'invalid_routing_header/routing';
        }
        if (
            $failover_busy !== ''
            && !($failover_busy === 'none' || Text::isRouting($failover_busy, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_busy';
        }
        if (
            $failover_unreachable !== ''
            && !($failover_unreachable === 'none' || Text::isRouting($failover_unreachable, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_unreachable';
        }
        if (
            $failover_noanswer !== ''
            && !($failover_noanswer === 'none' || Text::isRouting($failover_noanswer, Constants::ROUTING))
        ) {
            $broken[] = 'invalid_failover_header/failover_noanswer';
        }
        if ($pop === '') {
            $broken[] = 'missing_serverpop/pop';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $pop) !== 1) {
            $broken[] = 'invalid_serverpop/pop';
        } elseif (!$options->lookupHas($pop, 'getServersInfo.server_pop')) {
            $broken[] = 'invalid_serverpop/pop.unknown';
        }
        if ($dialtime === '') {
            $broken[] = 'missing_dialtime/dialtime';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $dialtime) !== 1) {
            $broken[] = 'invalid_dialtime/dialtime';
        }
        if ($cnam === '') {
            $broken[] = 'missing_cnam/cnam';
        } elseif (!isset(Constants::FLAG[$cnam])) {
            $broken[] = 'invalid_cnam/cnam';
        }
        if ($callerid_prefix !== '' && !Text::isLength($callerid_prefix, null, 19)) {
            $broken[] = 'invalid_calleridprefix/callerid_prefix';
        }
        if ($note !== '' && !Text::isLength($note, null, 49)) {
            $broken[] = 'invalid_note/note';
        }
        if ($billing_type === '') {
            $broken[] = 'missing_billingtype/billing_type';
        } elseif (!isset(Constants::AUTH_TYPE[$billing_type])) {
            $broken[] = 'invalid_billingtype/billing_type';
        }
        if ($record_calls !== '' && !isset(Constants::FLAG[$record_calls])) {
            $broken[] = 'invalid_record_calls/record_calls';
        }
        if ($transcribe === '1' && $transcription_locale === '') {
            $broken[] = 'missing_transcription_locale/transcription_locale';
        }
        if (
            $transcription_locale !== ''
            && !Lists::all($transcription_locale, ',', 1, 10, static fn (string $item): bool
                => \preg_match(Constants::LOCALES_ITEM, $item) === 1)
        ) {
            $broken[] = 'invalid_transcription_locale/transcription_locale';
        }
        if ($transcribe === '1' && $transcription_email === '') {
            $broken[] = 'missing_transcription_email/transcription_email';
        }
        if ($transcription_email !== '' && !\str_contains($transcription_email, '@')) {
            $broken[] = 'invalid_transcription_email/at';
        } elseif (
            $transcription_email !== ''
            && !Lists::all($transcription_email, ',', 1, null, static fn (string $item): bool
                => Network::isEmail($item))
        ) {
            $broken[] = 'invalid_transcription_email/transcription_email';
        }
        if ($transcription_start_delay !== '' && !Numbers::isInteger($transcription_start_delay, 0, 60, 5)) {
            $broken[] = 'unnamed_status/transcription_start_delay';
        }
        if ($voicemail_threshold !== '' && !Numbers::isInteger($voicemail_threshold, 0, 60, 5)) {
            $broken[] = 'unnamed_status/voicemail_threshold';
        }
        if ($inbound_dialing_mode !== '' && !isset(Constants::FLAG[$inbound_dialing_mode])) {
            $broken[] = 'unnamed_status/inbound_dialing_mode';
        }
        if ($transcription_redaction !== '' && !Text::isInFolded($transcription_redaction, Constants::YES_NO)) {
            $broken[] = 'invalid_transcription_redaction/transcription_redaction';
        }
        if ($transcription_summary !== '' && !Text::isInFolded($transcription_summary, Constants::YES_NO)) {
            $broken[] = 'invalid_transcription_summary/transcription_summary';
        }
        if ($transcription_sentiment !== '' && !Text::isInFolded($transcription_sentiment, Constants::YES_NO)) {
            $broken[] = 'invalid_transcription_sentiment/transcription_sentiment';
        }
        return $broken;
    }

    /** Moves a DID to another point of presence. */
    public static function setDIDPOP(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $did = $params['did'] ?? '';
        $pop = $params['pop'] ?? '';
        if ($did === '') {
            $broken[] = 'missing_did/did';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        } elseif (!($options->lookupHas($did, 'getDIDsInfo.did') || \preg_match('/[\\x20\\x28\\x29\\x2B\\x2D\\x2E]/', $did) === 1 || \preg_match('/^[0-9]{11,}$/D', $did) === 1)) {
            $broken[] = 'invalid_did/did.unknown';
        }
        if ($pop === '') {
            $broken[] = 'missing_serverpop/pop';
        } elseif (\preg_match('/^[0-9]{1,6}$/D', $pop) !== 1) {
            $broken[] = 'invalid_serverpop/pop';
        } elseif (!$options->lookupHas($pop, 'getServersInfo.server_pop')) {
            $broken[] = 'invalid_serverpop/pop.unknown';
        }
        return $broken;
    }

    /** Changes the main routing of a DID. */
    public static function setDIDRouting(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $did = $params['did'] ?? '';
        $routing = $params['routing'] ?? '';
        if ($did === '') {
            $broken[] = 'missing_did/did';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        } elseif (!($options->lookupHas($did, 'getDIDsInfo.did') || \preg_match('/[\\x20\\x28\\x29\\x2B\\x2D\\x2E]/', $did) === 1 || \preg_match('/^[0-9]{11,}$/D', $did) === 1)) {
            $broken[] = 'invalid_did/did.unknown';
        }
        if ($routing === '') {
            $broken[] = 'missing_routing/routing';
        } elseif (!Text::isRouting($routing, Constants::ROUTING)) {
            $broken[] = 'invalid_routing_header/routing';
        }
        return $broken;
    }

    /** Changes the mailbox attached to a DID. */
    public static function setDIDVoicemail(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $did = $params['did'] ?? '';
        if ($did === '') {
            $broken[] = 'missing_did/did';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        } elseif (!($options->lookupHas($did, 'getDIDsInfo.did') || \preg_match('/[\\x20\\x28\\x29\\x2B\\x2D\\x2E]/', $did) === 1 || \preg_match('/^[0-9]{11,}$/D', $did) === 1)) {
            $broken[] = 'invalid_did/did.unknown';
        }
        return $broken;
    }

    /** Detaches a DID from a reseller client sub-account. */
    public static function unconnectDID(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $did = $params['did'] ?? '';
        if ($did === '') {
            $broken[] = 'missing_did/did';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        } elseif (!($options->lookupHas($did, 'getDIDsInfo.did') || \preg_match('/[\\x20\\x28\\x29\\x2B\\x2D\\x2E]/', $did) === 1 || \preg_match('/^[0-9]{11,}$/D', $did) === 1)) {
            $broken[] = 'invalid_did/did.unknown';
        }
        return $broken;
    }

    /** Detaches a fax DID from a reseller client sub-account. */
    public static function unconnectFAX(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $did = $params['did'] ?? '';
        if ($did === '') {
            $broken[] = 'missing_did/did';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        }
        return $broken;
    }

    /** Lists all backordered DIDs, or returns one by ID. */
    public static function getBackOrders(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $id = $params['id'] ?? '';
        if ($id !== '' && \preg_match('/^[0-9]{1,20}$/D', $id) !== 1) {
            $broken[] = 'invalid_id/id';
        }
        return $broken;
    }
}
