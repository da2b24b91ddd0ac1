<?php

/**
 * Generated from the catalog by `voipms-rules generate`; do not edit.
 */

declare(strict_types=1);

namespace VoipmsChecks\Generated\Area;

use VoipmsChecks\Generated\Constants;
use VoipmsChecks\Internal\Call;
use VoipmsChecks\Internal\Dates;
use VoipmsChecks\Internal\Lists;
use VoipmsChecks\Internal\Network;
use VoipmsChecks\Internal\Numbers;
use VoipmsChecks\Internal\Text;

/**
 * The checks of the methods in area dids, each in the order in which the server looks.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class Dids
{
    /** Puts a DID that is billed per minute onto a VPRI. */
    public static function assignDIDvPRI(Call $call): void
    {
        $vpri = $call->value('vpri');
        $did = $call->value('did');
        if ($vpri === '') {
            $call->broken('missing_params/vpri');
        }
        if ($did === '') {
            $call->broken('missing_did/did');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        }
    }

    /** Places a back-order for US DIDs in a given state and rate centre. */
    public static function backOrderDIDUSA(Call $call): void
    {
        $quantity = $call->value('quantity');
        $state = $call->value('state');
        $ratecenter = $call->value('ratecenter');
        $routing = $call->value('routing');
        $failover_busy = $call->value('failover_busy');
        $failover_unreachable = $call->value('failover_unreachable');
        $failover_noanswer = $call->value('failover_noanswer');
        $pop = $call->value('pop');
        $dialtime = $call->value('dialtime');
        $cnam = $call->value('cnam');
        $callerid_prefix = $call->value('callerid_prefix');
        $note = $call->value('note');
        $billing_type = $call->value('billing_type');
        if ($quantity === '') {
            $call->broken('invalid_quantity/quantity.required');
        } elseif ($quantity !== '' && !Numbers::isInteger($quantity, 1, 1000000, 1, false)) {
            $call->broken('invalid_quantity/quantity');
        }
        if ($state === '') {
            $call->broken('missing_state/state');
        }
        if ($state !== '' && !Text::matches($state, Constants::COUNTRY)) {
            $call->broken('invalid_state/state');
        } elseif ($state !== '' && !$call->lookupHas($state, 'getStates.state')) {
            $call->broken('invalid_state/state.unknown');
        }
        if ($ratecenter === '') {
            $call->broken('invalid_ratecenter/ratecenter.required');
        } elseif ($ratecenter !== '' && !$call->lookupHas($ratecenter, 'getRateCentersUSA.ratecenter')) {
            $call->broken('invalid_ratecenter/ratecenter.unknown');
        }
        if ($routing === '') {
            $call->broken('missing_routing/routing');
        }
        if ($routing !== '' && !Text::isRouting($routing, Constants::ROUTING)) {
            $call->broken('invalid_routing_header/routing');
        }
        if (
            $failover_busy !== ''
            && !($failover_busy === 'none' || Text::isRouting($failover_busy, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_busy');
        }
        if (
            $failover_unreachable !== ''
            && !($failover_unreachable === 'none' || Text::isRouting($failover_unreachable, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_unreachable');
        }
        if (
            $failover_noanswer !== ''
            && !($failover_noanswer === 'none' || Text::isRouting($failover_noanswer, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_noanswer');
        }
        if ($pop === '') {
            $call->broken('missing_serverpop/pop');
        }
        if ($pop !== '' && !Text::isDigits($pop, 1, 6)) {
            $call->broken('invalid_serverpop/pop');
        } elseif ($pop !== '' && !$call->lookupHas($pop, 'getServersInfo.server_pop')) {
            $call->broken('invalid_serverpop/pop.unknown');
        }
        if ($dialtime === '') {
            $call->broken('missing_dialtime/dialtime');
        }
        if ($dialtime !== '' && !Text::isDigits($dialtime, 1, 6)) {
            $call->broken('invalid_dialtime/dialtime');
        }
        if ($cnam === '') {
            $call->broken('missing_cnam/cnam');
        }
        if ($cnam !== '' && !isset(Constants::FLAG[$cnam])) {
            $call->broken('invalid_cnam/cnam');
        }
        if ($callerid_prefix !== '' && !Text::isLength($callerid_prefix, null, 19)) {
            $call->broken('invalid_calleridprefix/callerid_prefix');
        }
        if ($note !== '' && !Text::isLength($note, null, 49)) {
            $call->broken('invalid_note/note');
        }
        if ($billing_type === '') {
            $call->broken('missing_billingtype/billing_type');
        }
        if ($billing_type !== '' && !isset(Constants::AUTH_TYPE[$billing_type])) {
            $call->broken('invalid_billingtype/billing_type');
        }
    }

    /** Places a back-order for Canadian DIDs in a given province and rate centre. */
    public static function backOrderDIDCAN(Call $call): void
    {
        $quantity = $call->value('quantity');
        $province = $call->value('province');
        $ratecenter = $call->value('ratecenter');
        $routing = $call->value('routing');
        $failover_busy = $call->value('failover_busy');
        $failover_unreachable = $call->value('failover_unreachable');
        $failover_noanswer = $call->value('failover_noanswer');
        $pop = $call->value('pop');
        $dialtime = $call->value('dialtime');
        $cnam = $call->value('cnam');
        $callerid_prefix = $call->value('callerid_prefix');
        $note = $call->value('note');
        $billing_type = $call->value('billing_type');
        if ($quantity === '') {
            $call->broken('invalid_quantity/quantity.required');
        } elseif ($quantity !== '' && !Numbers::isInteger($quantity, 1, 1000000, 1, false)) {
            $call->broken('invalid_quantity/quantity');
        }
        if ($province === '') {
            $call->broken('missing_province/province');
        }
        if ($province !== '' && !Text::matches($province, Constants::COUNTRY)) {
            $call->broken('invalid_province/province');
        } elseif ($province !== '' && !$call->lookupHas($province, 'getProvinces.province')) {
            $call->broken('invalid_province/province.unknown');
        }
        if ($ratecenter === '') {
            $call->broken('invalid_ratecenter/ratecenter.required');
        } elseif ($ratecenter !== '' && !$call->lookupHas($ratecenter, 'getRateCentersCAN.ratecenter')) {
            $call->broken('invalid_ratecenter/ratecenter.unknown_can');
        }
        if ($routing === '') {
            $call->broken('missing_routing/routing');
        }
        if ($routing !== '' && !Text::isRouting($routing, Constants::ROUTING)) {
            $call->broken('invalid_routing_header/routing');
        }
        if (
            $failover_busy !== ''
            && !($failover_busy === 'none' || Text::isRouting($failover_busy, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_busy');
        }
        if (
            $failover_unreachable !== ''
            && !($failover_unreachable === 'none' || Text::isRouting($failover_unreachable, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_unreachable');
        }
        if (
            $failover_noanswer !== ''
            && !($failover_noanswer === 'none' || Text::isRouting($failover_noanswer, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_noanswer');
        }
        if ($pop === '') {
            $call->broken('missing_serverpop/pop');
        }
        if ($pop !== '' && !Text::isDigits($pop, 1, 6)) {
            $call->broken('invalid_serverpop/pop');
        } elseif ($pop !== '' && !$call->lookupHas($pop, 'getServersInfo.server_pop')) {
            $call->broken('invalid_serverpop/pop.unknown');
        }
        if ($dialtime === '') {
            $call->broken('missing_dialtime/dialtime');
        }
        if ($dialtime !== '' && !Text::isDigits($dialtime, 1, 6)) {
            $call->broken('invalid_dialtime/dialtime');
        }
        if ($cnam === '') {
            $call->broken('missing_cnam/cnam');
        }
        if ($cnam !== '' && !isset(Constants::FLAG[$cnam])) {
            $call->broken('invalid_cnam/cnam');
        }
        if ($callerid_prefix !== '' && !Text::isLength($callerid_prefix, null, 19)) {
            $call->broken('invalid_calleridprefix/callerid_prefix');
        }
        if ($note !== '' && !Text::isLength($note, null, 49)) {
            $call->broken('invalid_note/note');
        }
        if ($billing_type === '') {
            $call->broken('missing_billingtype/billing_type');
        }
        if ($billing_type !== '' && !isset(Constants::AUTH_TYPE[$billing_type])) {
            $call->broken('invalid_billingtype/billing_type');
        }
    }

    /** Cancels a DID and removes it from the account. */
    public static function cancelDID(Call $call): void
    {
        $did = $call->value('did');
        if ($did === '') {
            $call->broken('missing_did/did');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        } elseif ($did !== '' && !$call->lookupHas($did, 'getDIDsInfo.did')) {
            $call->broken('invalid_did/did.unknown');
        }
    }

    /** Hands a DID to a reseller client's sub-account and sets the fees for it. */
    public static function connectDID(Call $call): void
    {
        $did = $call->value('did');
        $account = $call->value('account');
        $monthly = $call->value('monthly');
        $setup = $call->value('setup');
        $minute = $call->value('minute');
        $next_billing = $call->value('next_billing');
        if ($did === '') {
            $call->broken('missing_did/did');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        } elseif ($did !== '' && !$call->lookupHas($did, 'getDIDsInfo.did')) {
            $call->broken('invalid_did/did.unknown');
        }
        if ($account === '') {
            $call->broken('missing_account/account');
        }
        if ($account !== '' && !Text::hasOnly($account, Constants::ACCOUNT)) {
            $call->broken('invalid_account/account');
        }
        if ($monthly === '') {
            $call->broken('missing_monthly/monthly');
        }
        if ($monthly !== '' && !Numbers::isDecimal($monthly, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_monthly/monthly');
        }
        if ($setup === '') {
            $call->broken('missing_setup/setup');
        }
        if ($setup !== '' && !Numbers::isDecimal($setup, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_setup/setup');
        }
        if ($minute === '') {
            $call->broken('missing_minute/minute');
        }
        if ($minute !== '' && !Numbers::isDecimal($minute, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_minute/minute');
        }
        if ($next_billing !== '' && !($next_billing === '0000-00-00' || Dates::isDate($next_billing, true, false))) {
            $call->broken('invalid_date/next_billing');
        }
    }

    /** Hands a fax DID to a reseller client's sub-account and sets the fees for it. */
    public static function connectFAX(Call $call): void
    {
        $did = $call->value('did');
        $account = $call->value('account');
        $monthly = $call->value('monthly');
        $setup = $call->value('setup');
        $minute = $call->value('minute');
        $next_billing = $call->value('next_billing');
        if ($did === '') {
            $call->broken('missing_did/did');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        }
        if ($account === '') {
            $call->broken('missing_account/account');
        }
        if ($account !== '' && !Text::hasOnly($account, Constants::ACCOUNT)) {
            $call->broken('invalid_account/account');
        }
        if ($monthly === '') {
            $call->broken('missing_monthly/monthly');
        }
        if ($monthly !== '' && !Numbers::isDecimal($monthly, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_monthly/monthly');
        }
        if ($setup === '') {
            $call->broken('missing_setup/setup');
        }
        if ($setup !== '' && !Numbers::isDecimal($setup, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_setup/setup');
        }
        if ($minute === '') {
            $call->broken('missing_minute/minute');
        }
        if ($minute !== '' && !Numbers::isDecimal($minute, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_minute/minute');
        }
        if ($next_billing !== '' && !($next_billing === '0000-00-00' || Dates::isDate($next_billing, true, false))) {
            $call->broken('invalid_date/next_billing');
        }
    }

    /** Lists the carriers for vanity numbers, or returns only the one whose code is given. */
    public static function getCarriers(Call $call): void
    {
        $carrier = $call->value('carrier');
        if ($carrier !== '' && !Text::isDigits($carrier, 1, 3)) {
            $call->broken('invalid_carrier/carrier');
        } elseif ($carrier !== '' && !$call->lookupHas($carrier, 'getCarriers.value')) {
            $call->broken('invalid_carrier/carrier.unknown');
        }
    }

    /** Lists the countries offering international DIDs of a type, or one country by id. */
    public static function getDIDCountries(Call $call): void
    {
        $country_id = $call->value('country_id');
        $type = $call->value('type');
        if ($country_id !== '' && !Text::isDigits($country_id, 1, 6)) {
            $call->broken('invalid_countryid/country_id');
        } elseif ($country_id !== '' && !$call->lookupHas($country_id, 'getDIDCountries.value')) {
            $call->broken('invalid_countryid/country_id.unknown');
        }
        if ($type === '') {
            $call->broken('missing_type/type');
        }
    }

    /** Lists Canadian DIDs for a province and, if given, a rate centre. */
    public static function getDIDsCAN(Call $call): void
    {
        $province = $call->value('province');
        $ratecenter = $call->value('ratecenter');
        if ($province === '') {
            $call->broken('missing_province/province');
        }
        if ($province !== '' && !Text::matches($province, Constants::COUNTRY)) {
            $call->broken('invalid_province/province');
        } elseif ($province !== '' && !$call->lookupHas($province, 'getProvinces.province')) {
            $call->broken('invalid_province/province.unknown');
        }
        if ($ratecenter !== '' && !$call->lookupHas($ratecenter, 'getRateCentersCAN.ratecenter')) {
            $call->broken('invalid_ratecenter/ratecenter.unknown_can');
        }
    }

    /** Lists the DIDs attached to one VPRI. */
    public static function getDIDvPRI(Call $call): void
    {
        $vpri = $call->value('vpri');
        if ($vpri === '') {
            $call->broken('missing_params/vpri');
        }
    }

    /** Returns DID settings for the whole account, one reseller client, one sub-account or one DID. */
    public static function getDIDsInfo(Call $call): void
    {
        $client = $call->value('client');
        $did = $call->value('did');
        if ($client !== '' && !Text::hasOnly($client, Constants::ACCOUNT)) {
            $call->broken('invalid_client/client.filter');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        }
    }

    /** Lists geographic international DIDs of one country. */
    public static function getDIDsInternationalGeographic(Call $call): void
    {
        $country_id = $call->value('country_id');
        if ($country_id === '') {
            $call->broken('missing_countryid/country_id');
        }
        if ($country_id !== '' && !Text::isDigits($country_id, 1, 6)) {
            $call->broken('invalid_countryid/country_id');
        } elseif ($country_id !== '' && !$call->lookupHas($country_id, 'getDIDCountries.value')) {
            $call->broken('invalid_countryid/country_id.unknown');
        }
    }

    /** Lists national international DIDs of one country. */
    public static function getDIDsInternationalNational(Call $call): void
    {
        $country_id = $call->value('country_id');
        if ($country_id === '') {
            $call->broken('missing_countryid/country_id');
        }
        if ($country_id !== '' && !Text::isDigits($country_id, 1, 6)) {
            $call->broken('invalid_countryid/country_id');
        } elseif ($country_id !== '' && !$call->lookupHas($country_id, 'getDIDCountries.value')) {
            $call->broken('invalid_countryid/country_id.unknown');
        }
    }

    /** Lists toll-free international DIDs of one country. */
    public static function getDIDsInternationalTollFree(Call $call): void
    {
        $country_id = $call->value('country_id');
        if ($country_id === '') {
            $call->broken('missing_countryid/country_id');
        }
        if ($country_id !== '' && !Text::isDigits($country_id, 1, 6)) {
            $call->broken('invalid_countryid/country_id');
        } elseif ($country_id !== '' && !$call->lookupHas($country_id, 'getDIDCountries.value')) {
            $call->broken('invalid_countryid/country_id.unknown');
        }
    }

    /** Lists US DIDs for a state and, if given, a rate centre. */
    public static function getDIDsUSA(Call $call): void
    {
        $state = $call->value('state');
        $ratecenter = $call->value('ratecenter');
        if ($state === '') {
            $call->broken('missing_state/state');
        }
        if ($state !== '' && !Text::matches($state, Constants::COUNTRY)) {
            $call->broken('invalid_state/state');
        } elseif ($state !== '' && !$call->lookupHas($state, 'getStates.state')) {
            $call->broken('invalid_state/state.unknown');
        }
        if ($ratecenter !== '' && !$call->lookupHas($ratecenter, 'getRateCentersUSA.ratecenter')) {
            $call->broken('invalid_ratecenter/ratecenter.unknown');
        }
    }

    /** Lists the rate centres of a Canadian province. */
    public static function getRateCentersCAN(Call $call): void
    {
        $province = $call->value('province');
        if ($province === '') {
            $call->broken('missing_province/province');
        }
        if ($province !== '' && !Text::matches($province, Constants::COUNTRY)) {
            $call->broken('invalid_province/province');
        } elseif ($province !== '' && !$call->lookupHas($province, 'getProvinces.province')) {
            $call->broken('invalid_province/province.unknown');
        }
    }

    /** Lists the rate centres of a US state. */
    public static function getRateCentersUSA(Call $call): void
    {
        $state = $call->value('state');
        if ($state === '') {
            $call->broken('missing_state/state');
        }
        if ($state !== '' && !Text::matches($state, Constants::COUNTRY)) {
            $call->broken('invalid_state/state');
        } elseif ($state !== '' && !$call->lookupHas($state, 'getStates.state')) {
            $call->broken('invalid_state/state.unknown');
        }
    }

    /** Orders one DID and adds it to the account. */
    public static function orderDID(Call $call): void
    {
        $did = $call->value('did');
        $routing = $call->value('routing');
        $failover_busy = $call->value('failover_busy');
        $failover_unreachable = $call->value('failover_unreachable');
        $failover_noanswer = $call->value('failover_noanswer');
        $pop = $call->value('pop');
        $dialtime = $call->value('dialtime');
        $cnam = $call->value('cnam');
        $callerid_prefix = $call->value('callerid_prefix');
        $note = $call->value('note');
        $billing_type = $call->value('billing_type');
        $account = $call->value('account');
        $monthly = $call->value('monthly');
        $setup = $call->value('setup');
        $minute = $call->value('minute');
        if ($did === '') {
            $call->broken('missing_did/did');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        }
        if ($did !== '' && !$call->lookupLacks($did, 'getDIDsInfo.did')) {
            $call->broken('did_in_use/did.taken');
        }
        if ($routing === '') {
            $call->broken('missing_routing/routing');
        }
        if ($routing !== '' && !Text::isRouting($routing, Constants::ROUTING)) {
            $call->broken('invalid_routing_header/routing');
        }
        if (
            $failover_busy !== ''
            && !($failover_busy === 'none' || Text::isRouting($failover_busy, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_busy');
        }
        if (
            $failover_unreachable !== ''
            && !($failover_unreachable === 'none' || Text::isRouting($failover_unreachable, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_unreachable');
        }
        if (
            $failover_noanswer !== ''
            && !($failover_noanswer === 'none' || Text::isRouting($failover_noanswer, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_noanswer');
        }
        if ($pop === '') {
            $call->broken('missing_serverpop/pop');
        }
        if ($pop !== '' && !Text::isDigits($pop, 1, 6)) {
            $call->broken('invalid_serverpop/pop');
        } elseif ($pop !== '' && !$call->lookupHas($pop, 'getServersInfo.server_pop')) {
            $call->broken('invalid_serverpop/pop.unknown');
        }
        if ($dialtime === '') {
            $call->broken('missing_dialtime/dialtime');
        }
        if ($dialtime !== '' && !Text::isDigits($dialtime, 1, 6)) {
            $call->broken('invalid_dialtime/dialtime');
        }
        if ($cnam === '') {
            $call->broken('missing_cnam/cnam');
        }
        if ($cnam !== '' && !isset(Constants::FLAG[$cnam])) {
            $call->broken('invalid_cnam/cnam');
        }
        if ($callerid_prefix !== '' && !Text::isLength($callerid_prefix, null, 19)) {
            $call->broken('invalid_calleridprefix/callerid_prefix');
        }
        if ($note !== '' && !Text::isLength($note, null, 49)) {
            $call->broken('invalid_note/note');
        }
        if ($billing_type === '') {
            $call->broken('missing_billingtype/billing_type');
        }
        if ($billing_type !== '' && !isset(Constants::AUTH_TYPE[$billing_type])) {
            $call->broken('invalid_billingtype/billing_type');
        }
        if ($account !== '' && !Text::hasOnly($account, Constants::ACCOUNT)) {
            $call->broken('invalid_account/account');
        }
        if ($monthly !== '' && !Numbers::isDecimal($monthly, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_monthly/monthly');
        }
        if ($setup !== '' && !Numbers::isDecimal($setup, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_setup/setup');
        }
        if ($minute !== '' && !Numbers::isDecimal($minute, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_minute/minute');
        }
    }

    /** Orders geographic international DIDs and adds them to the account. */
    public static function orderDIDInternationalGeographic(Call $call): void
    {
        $location_id = $call->value('location_id');
        $quantity = $call->value('quantity');
        $routing = $call->value('routing');
        $failover_busy = $call->value('failover_busy');
        $failover_unreachable = $call->value('failover_unreachable');
        $failover_noanswer = $call->value('failover_noanswer');
        $pop = $call->value('pop');
        $dialtime = $call->value('dialtime');
        $cnam = $call->value('cnam');
        $callerid_prefix = $call->value('callerid_prefix');
        $billing_type = $call->value('billing_type');
        $note = $call->value('note');
        $account = $call->value('account');
        $monthly = $call->value('monthly');
        $setup = $call->value('setup');
        $minute = $call->value('minute');
        if ($location_id === '') {
            $call->broken('missing_location/location_id');
        }
        if ($location_id !== '' && !Text::matches($location_id, Constants::LOCATION_ID)) {
            $call->broken('invalid_location/location_id');
        }
        if ($quantity === '') {
            $call->broken('invalid_quantity/quantity.required');
        } elseif ($quantity !== '' && !Numbers::isInteger($quantity, 1, 1000000, 1, false)) {
            $call->broken('invalid_quantity/quantity');
        }
        if ($routing === '') {
            $call->broken('missing_routing/routing');
        }
        if ($routing !== '' && !Text::isRouting($routing, Constants::ROUTING)) {
            $call->broken('invalid_routing_header/routing');
        }
        if (
            $failover_busy !== ''
            && !($failover_busy === 'none' || Text::isRouting($failover_busy, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_busy');
        }
        if (
            $failover_unreachable !== ''
            && !($failover_unreachable === 'none' || Text::isRouting($failover_unreachable, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_unreachable');
        }
        if (
            $failover_noanswer !== ''
            && !($failover_noanswer === 'none' || Text::isRouting($failover_noanswer, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_noanswer');
        }
        if ($pop === '') {
            $call->broken('missing_serverpop/pop');
        }
        if ($pop !== '' && !Text::isDigits($pop, 1, 6)) {
            $call->broken('invalid_serverpop/pop');
        } elseif ($pop !== '' && !$call->lookupHas($pop, 'getServersInfo.server_pop')) {
            $call->broken('invalid_serverpop/pop.unknown');
        }
        if ($dialtime === '') {
            $call->broken('missing_dialtime/dialtime');
        }
        if ($dialtime !== '' && !Text::isDigits($dialtime, 1, 6)) {
            $call->broken('invalid_dialtime/dialtime');
        }
        if ($cnam === '') {
            $call->broken('missing_cnam/cnam');
        }
        if ($cnam !== '' && !isset(Constants::FLAG[$cnam])) {
            $call->broken('invalid_cnam/cnam');
        }
        if ($callerid_prefix !== '' && !Text::isLength($callerid_prefix, null, 19)) {
            $call->broken('invalid_calleridprefix/callerid_prefix');
        }
        if ($billing_type === '') {
            $call->broken('missing_billingtype/billing_type');
        }
        if ($billing_type !== '' && !isset(Constants::AUTH_TYPE[$billing_type])) {
            $call->broken('invalid_billingtype/billing_type');
        }
        if ($note !== '' && !Text::isLength($note, null, 49)) {
            $call->broken('invalid_note/note');
        }
        if ($account !== '' && !Text::hasOnly($account, Constants::ACCOUNT)) {
            $call->broken('invalid_account/account');
        }
        if ($monthly !== '' && !Numbers::isDecimal($monthly, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_monthly/monthly');
        }
        if ($setup !== '' && !Numbers::isDecimal($setup, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_setup/setup');
        }
        if ($minute !== '' && !Numbers::isDecimal($minute, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_minute/minute');
        }
    }

    /** Orders national international DIDs and adds them to the account. */
    public static function orderDIDInternationalNational(Call $call): void
    {
        $location_id = $call->value('location_id');
        $quantity = $call->value('quantity');
        $routing = $call->value('routing');
        $failover_busy = $call->value('failover_busy');
        $failover_unreachable = $call->value('failover_unreachable');
        $failover_noanswer = $call->value('failover_noanswer');
        $pop = $call->value('pop');
        $dialtime = $call->value('dialtime');
        $cnam = $call->value('cnam');
        $callerid_prefix = $call->value('callerid_prefix');
        $billing_type = $call->value('billing_type');
        $note = $call->value('note');
        $account = $call->value('account');
        $monthly = $call->value('monthly');
        $setup = $call->value('setup');
        $minute = $call->value('minute');
        if ($location_id === '') {
            $call->broken('missing_location/location_id');
        }
        if ($location_id !== '' && !Text::matches($location_id, Constants::LOCATION_ID)) {
            $call->broken('invalid_location/location_id');
        }
        if ($quantity === '') {
            $call->broken('invalid_quantity/quantity.required');
        } elseif ($quantity !== '' && !Numbers::isInteger($quantity, 1, 1000000, 1, false)) {
            $call->broken('invalid_quantity/quantity');
        }
        if ($routing === '') {
            $call->broken('missing_routing/routing');
        }
        if ($routing !== '' && !Text::isRouting($routing, Constants::ROUTING)) {
            $call->broken('invalid_routing_header/routing');
        }
        if (
            $failover_busy !== ''
            && !($failover_busy === 'none' || Text::isRouting($failover_busy, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_busy');
        }
        if (
            $failover_unreachable !== ''
            && !($failover_unreachable === 'none' || Text::isRouting($failover_unreachable, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_unreachable');
        }
        if (
            $failover_noanswer !== ''
            && !($failover_noanswer === 'none' || Text::isRouting($failover_noanswer, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_noanswer');
        }
        if ($pop === '') {
            $call->broken('missing_serverpop/pop');
        }
        if ($pop !== '' && !Text::isDigits($pop, 1, 6)) {
            $call->broken('invalid_serverpop/pop');
        } elseif ($pop !== '' && !$call->lookupHas($pop, 'getServersInfo.server_pop')) {
            $call->broken('invalid_serverpop/pop.unknown');
        }
        if ($dialtime === '') {
            $call->broken('missing_dialtime/dialtime');
        }
        if ($dialtime !== '' && !Text::isDigits($dialtime, 1, 6)) {
            $call->broken('invalid_dialtime/dialtime');
        }
        if ($cnam === '') {
            $call->broken('missing_cnam/cnam');
        }
        if ($cnam !== '' && !isset(Constants::FLAG[$cnam])) {
            $call->broken('invalid_cnam/cnam');
        }
        if ($callerid_prefix !== '' && !Text::isLength($callerid_prefix, null, 19)) {
            $call->broken('invalid_calleridprefix/callerid_prefix');
        }
        if ($billing_type === '') {
            $call->broken('missing_billingtype/billing_type');
        }
        if ($billing_type !== '' && !isset(Constants::AUTH_TYPE[$billing_type])) {
            $call->broken('invalid_billingtype/billing_type');
        }
        if ($note !== '' && !Text::isLength($note, null, 49)) {
            $call->broken('invalid_note/note');
        }
        if ($account !== '' && !Text::hasOnly($account, Constants::ACCOUNT)) {
            $call->broken('invalid_account/account');
        }
        if ($monthly !== '' && !Numbers::isDecimal($monthly, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_monthly/monthly');
        }
        if ($setup !== '' && !Numbers::isDecimal($setup, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_setup/setup');
        }
        if ($minute !== '' && !Numbers::isDecimal($minute, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_minute/minute');
        }
    }

    /** Orders toll-free international DIDs and adds them to the account. */
    public static function orderDIDInternationalTollFree(Call $call): void
    {
        $location_id = $call->value('location_id');
        $quantity = $call->value('quantity');
        $routing = $call->value('routing');
        $failover_busy = $call->value('failover_busy');
        $failover_unreachable = $call->value('failover_unreachable');
        $failover_noanswer = $call->value('failover_noanswer');
        $pop = $call->value('pop');
        $dialtime = $call->value('dialtime');
        $cnam = $call->value('cnam');
        $callerid_prefix = $call->value('callerid_prefix');
        $note = $call->value('note');
        $account = $call->value('account');
        $monthly = $call->value('monthly');
        $setup = $call->value('setup');
        $minute = $call->value('minute');
        if ($location_id === '') {
            $call->broken('missing_location/location_id');
        }
        if ($location_id !== '' && !Text::matches($location_id, Constants::LOCATION_ID)) {
            $call->broken('invalid_location/location_id');
        }
        if ($quantity === '') {
            $call->broken('invalid_quantity/quantity.required');
        } elseif ($quantity !== '' && !Numbers::isInteger($quantity, 1, 1000000, 1, false)) {
            $call->broken('invalid_quantity/quantity');
        }
        if ($routing === '') {
            $call->broken('missing_routing/routing');
        }
        if ($routing !== '' && !Text::isRouting($routing, Constants::ROUTING)) {
            $call->broken('invalid_routing_header/routing');
        }
        if (
            $failover_busy !== ''
            && !($failover_busy === 'none' || Text::isRouting($failover_busy, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_busy');
        }
        if (
            $failover_unreachable !== ''
            && !($failover_unreachable === 'none' || Text::isRouting($failover_unreachable, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_unreachable');
        }
        if (
            $failover_noanswer !== ''
            && !($failover_noanswer === 'none' || Text::isRouting($failover_noanswer, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_noanswer');
        }
        if ($pop === '') {
            $call->broken('missing_serverpop/pop');
        }
        if ($pop !== '' && !Text::isDigits($pop, 1, 6)) {
            $call->broken('invalid_serverpop/pop');
        } elseif ($pop !== '' && !$call->lookupHas($pop, 'getServersInfo.server_pop')) {
            $call->broken('invalid_serverpop/pop.unknown');
        }
        if ($dialtime === '') {
            $call->broken('missing_dialtime/dialtime');
        }
        if ($dialtime !== '' && !Text::isDigits($dialtime, 1, 6)) {
            $call->broken('invalid_dialtime/dialtime');
        }
        if ($cnam === '') {
            $call->broken('missing_cnam/cnam');
        }
        if ($cnam !== '' && !isset(Constants::FLAG[$cnam])) {
            $call->broken('invalid_cnam/cnam');
        }
        if ($callerid_prefix !== '' && !Text::isLength($callerid_prefix, null, 19)) {
            $call->broken('invalid_calleridprefix/callerid_prefix');
        }
        if ($note !== '' && !Text::isLength($note, null, 49)) {
            $call->broken('invalid_note/note');
        }
        if ($account !== '' && !Text::hasOnly($account, Constants::ACCOUNT)) {
            $call->broken('invalid_account/account');
        }
        if ($monthly !== '' && !Numbers::isDecimal($monthly, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_monthly/monthly');
        }
        if ($setup !== '' && !Numbers::isDecimal($setup, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_setup/setup');
        }
        if ($minute !== '' && !Numbers::isDecimal($minute, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_minute/minute');
        }
    }

    /** Orders one virtual DID and adds it to the account. */
    public static function orderDIDVirtual(Call $call): void
    {
        $digits = $call->value('digits');
        $routing = $call->value('routing');
        $failover_busy = $call->value('failover_busy');
        $failover_unreachable = $call->value('failover_unreachable');
        $failover_noanswer = $call->value('failover_noanswer');
        $pop = $call->value('pop');
        $dialtime = $call->value('dialtime');
        $cnam = $call->value('cnam');
        $callerid_prefix = $call->value('callerid_prefix');
        $note = $call->value('note');
        $account = $call->value('account');
        $monthly = $call->value('monthly');
        $setup = $call->value('setup');
        $minute = $call->value('minute');
        if ($digits === '') {
            $call->broken('missing_digits/digits');
        }
        if ($digits !== '' && !Text::isDigits($digits, 3, 3)) {
            $call->broken('invalid_digits/orderDIDVirtual.digits');
        }
        if ($routing === '') {
            $call->broken('missing_routing/routing');
        }
        if ($routing !== '' && !Text::isRouting($routing, Constants::ROUTING)) {
            $call->broken('invalid_routing_header/routing');
        }
        if (
            $failover_busy !== ''
            && !($failover_busy === 'none' || Text::isRouting($failover_busy, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_busy');
        }
        if (
            $failover_unreachable !== ''
            && !($failover_unreachable === 'none' || Text::isRouting($failover_unreachable, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_unreachable');
        }
        if (
            $failover_noanswer !== ''
            && !($failover_noanswer === 'none' || Text::isRouting($failover_noanswer, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_noanswer');
        }
        if ($pop === '') {
            $call->broken('missing_serverpop/pop');
        }
        if ($pop !== '' && !Text::isDigits($pop, 1, 6)) {
            $call->broken('invalid_serverpop/pop');
        } elseif ($pop !== '' && !$call->lookupHas($pop, 'getServersInfo.server_pop')) {
            $call->broken('invalid_serverpop/pop.unknown');
        }
        if ($dialtime === '') {
            $call->broken('missing_dialtime/dialtime');
        }
        if ($dialtime !== '' && !Text::isDigits($dialtime, 1, 6)) {
            $call->broken('invalid_dialtime/dialtime');
        }
        if ($cnam === '') {
            $call->broken('missing_cnam/cnam');
        }
        if ($cnam !== '' && !isset(Constants::FLAG[$cnam])) {
            $call->broken('invalid_cnam/cnam');
        }
        if ($callerid_prefix !== '' && !Text::isLength($callerid_prefix, null, 19)) {
            $call->broken('invalid_calleridprefix/callerid_prefix');
        }
        if ($note !== '' && !Text::isLength($note, null, 49)) {
            $call->broken('invalid_note/note');
        }
        if ($account !== '' && !Text::hasOnly($account, Constants::ACCOUNT)) {
            $call->broken('invalid_account/account');
        }
        if ($monthly !== '' && !Numbers::isDecimal($monthly, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_monthly/monthly');
        }
        if ($setup !== '' && !Numbers::isDecimal($setup, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_setup/setup');
        }
        if ($minute !== '' && !Numbers::isDecimal($minute, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_minute/minute');
        }
    }

    /** Orders one toll-free number and adds it to the account. */
    public static function orderTollFree(Call $call): void
    {
        $did = $call->value('did');
        $routing = $call->value('routing');
        $failover_busy = $call->value('failover_busy');
        $failover_unreachable = $call->value('failover_unreachable');
        $failover_noanswer = $call->value('failover_noanswer');
        $pop = $call->value('pop');
        $dialtime = $call->value('dialtime');
        $cnam = $call->value('cnam');
        $callerid_prefix = $call->value('callerid_prefix');
        $note = $call->value('note');
        $account = $call->value('account');
        $monthly = $call->value('monthly');
        $setup = $call->value('setup');
        $minute = $call->value('minute');
        if ($did === '') {
            $call->broken('missing_did/did');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        }
        if ($did !== '' && !$call->lookupLacks($did, 'getDIDsInfo.did')) {
            $call->broken('did_in_use/did.taken');
        }
        if ($routing === '') {
            $call->broken('missing_routing/routing');
        }
        if ($routing !== '' && !Text::isRouting($routing, Constants::ROUTING)) {
            $call->broken('invalid_routing_header/routing');
        }
        if (
            $failover_busy !== ''
            && !($failover_busy === 'none' || Text::isRouting($failover_busy, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_busy');
        }
        if (
            $failover_unreachable !== ''
            && !($failover_unreachable === 'none' || Text::isRouting($failover_unreachable, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_unreachable');
        }
        if (
            $failover_noanswer !== ''
            && !($failover_noanswer === 'none' || Text::isRouting($failover_noanswer, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_noanswer');
        }
        if ($pop === '') {
            $call->broken('missing_serverpop/pop');
        }
        if ($pop !== '' && !Text::isDigits($pop, 1, 6)) {
            $call->broken('invalid_serverpop/pop');
        } elseif ($pop !== '' && !$call->lookupHas($pop, 'getServersInfo.server_pop')) {
            $call->broken('invalid_serverpop/pop.unknown');
        }
        if ($dialtime === '') {
            $call->broken('missing_dialtime/dialtime');
        }
        if ($dialtime !== '' && !Text::isDigits($dialtime, 1, 6)) {
            $call->broken('invalid_dialtime/dialtime');
        }
        if ($cnam === '') {
            $call->broken('missing_cnam/cnam');
        }
        if ($cnam !== '' && !isset(Constants::FLAG[$cnam])) {
            $call->broken('invalid_cnam/cnam');
        }
        if ($callerid_prefix !== '' && !Text::isLength($callerid_prefix, null, 19)) {
            $call->broken('invalid_calleridprefix/callerid_prefix');
        }
        if ($note !== '' && !Text::isLength($note, null, 49)) {
            $call->broken('invalid_note/note');
        }
        if ($account !== '' && !Text::hasOnly($account, Constants::ACCOUNT)) {
            $call->broken('invalid_account/account');
        }
        if ($monthly !== '' && !Numbers::isDecimal($monthly, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_monthly/monthly');
        }
        if ($setup !== '' && !Numbers::isDecimal($setup, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_setup/setup');
        }
        if ($minute !== '' && !Numbers::isDecimal($minute, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_minute/minute');
        }
    }

    /** Orders one vanity toll-free number and adds it to the account. */
    public static function orderVanity(Call $call): void
    {
        $did = $call->value('did');
        $routing = $call->value('routing');
        $failover_busy = $call->value('failover_busy');
        $failover_unreachable = $call->value('failover_unreachable');
        $failover_noanswer = $call->value('failover_noanswer');
        $pop = $call->value('pop');
        $dialtime = $call->value('dialtime');
        $cnam = $call->value('cnam');
        $callerid_prefix = $call->value('callerid_prefix');
        $note = $call->value('note');
        $carrier = $call->value('carrier');
        $account = $call->value('account');
        $monthly = $call->value('monthly');
        $setup = $call->value('setup');
        $minute = $call->value('minute');
        if ($did === '') {
            $call->broken('missing_did/did');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        }
        if ($did !== '' && !$call->lookupLacks($did, 'getDIDsInfo.did')) {
            $call->broken('did_in_use/did.taken');
        }
        if ($routing === '') {
            $call->broken('missing_routing/routing');
        }
        if ($routing !== '' && !Text::isRouting($routing, Constants::ROUTING)) {
            $call->broken('invalid_routing_header/routing');
        }
        if (
            $failover_busy !== ''
            && !($failover_busy === 'none' || Text::isRouting($failover_busy, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_busy');
        }
        if (
            $failover_unreachable !== ''
            && !($failover_unreachable === 'none' || Text::isRouting($failover_unreachable, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_unreachable');
        }
        if (
            $failover_noanswer !== ''
            && !($failover_noanswer === 'none' || Text::isRouting($failover_noanswer, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_noanswer');
        }
        if ($pop === '') {
            $call->broken('missing_serverpop/pop');
        }
        if ($pop !== '' && !Text::isDigits($pop, 1, 6)) {
            $call->broken('invalid_serverpop/pop');
        } elseif ($pop !== '' && !$call->lookupHas($pop, 'getServersInfo.server_pop')) {
            $call->broken('invalid_serverpop/pop.unknown');
        }
        if ($dialtime === '') {
            $call->broken('missing_dialtime/dialtime');
        }
        if ($dialtime !== '' && !Text::isDigits($dialtime, 1, 6)) {
            $call->broken('invalid_dialtime/dialtime');
        }
        if ($cnam === '') {
            $call->broken('missing_cnam/cnam');
        }
        if ($cnam !== '' && !isset(Constants::FLAG[$cnam])) {
            $call->broken('invalid_cnam/cnam');
        }
        if ($callerid_prefix !== '' && !Text::isLength($callerid_prefix, null, 19)) {
            $call->broken('invalid_calleridprefix/callerid_prefix');
        }
        if ($note !== '' && !Text::isLength($note, null, 49)) {
            $call->broken('invalid_note/note');
        }
        if ($carrier === '') {
            $call->broken('missing_carrier/carrier');
        }
        if ($carrier !== '' && !Text::isDigits($carrier, 1, 3)) {
            $call->broken('invalid_carrier/carrier');
        } elseif ($carrier !== '' && !$call->lookupHas($carrier, 'getCarriers.value')) {
            $call->broken('invalid_carrier/carrier.unknown');
        }
        if ($account !== '' && !Text::hasOnly($account, Constants::ACCOUNT)) {
            $call->broken('invalid_account/account');
        }
        if ($monthly !== '' && !Numbers::isDecimal($monthly, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_monthly/monthly');
        }
        if ($setup !== '' && !Numbers::isDecimal($setup, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_setup/setup');
        }
        if ($minute !== '' && !Numbers::isDecimal($minute, '-9999999990000000000', '9999999990000000000', 1, 10)) {
            $call->broken('invalid_minute/minute');
        }
    }

    /** Detaches a DID from a VPRI. */
    public static function removeDIDvPRI(Call $call): void
    {
        $did = $call->value('did');
        if ($did === '') {
            $call->broken('missing_did/did');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        }
    }

    /** Finds Canadian DIDs whose number starts with, contains or ends with a pattern. */
    public static function searchDIDsCAN(Call $call): void
    {
        $province = $call->value('province');
        $type = $call->value('type');
        $query = $call->value('query');
        if ($province !== '' && !Text::matches($province, Constants::COUNTRY)) {
            $call->broken('invalid_province/province');
        } elseif ($province !== '' && !$call->lookupHas($province, 'getProvinces.province')) {
            $call->broken('invalid_province/province.unknown');
        }
        if ($type === '') {
            $call->broken('missing_type/type');
        }
        if ($type !== '' && !isset(Constants::SEARCH_TYPE[$type])) {
            $call->broken('invalid_type/search_type');
        }
        if ($query === '') {
            $call->broken('missing_query/query');
        }
    }

    /** Finds US DIDs whose number starts with, contains or ends with a pattern. */
    public static function searchDIDsUSA(Call $call): void
    {
        $state = $call->value('state');
        $type = $call->value('type');
        $query = $call->value('query');
        if ($state !== '' && !Text::matches($state, Constants::COUNTRY)) {
            $call->broken('invalid_state/state');
        } elseif ($state !== '' && !$call->lookupHas($state, 'getStates.state')) {
            $call->broken('invalid_state/state.unknown');
        }
        if ($type === '') {
            $call->broken('missing_type/type');
        }
        if ($type !== '' && !isset(Constants::SEARCH_TYPE[$type])) {
            $call->broken('invalid_type/search_type');
        }
        if ($query === '') {
            $call->broken('missing_query/searchDIDsUSA.query');
        }
    }

    /** Finds toll-free numbers for the USA and Canada, or lists all when no search is given. */
    public static function searchTollFreeCanUS(Call $call): void
    {
        $type = $call->value('type');
        if ($type !== '' && !isset(Constants::SEARCH_TYPE[$type])) {
            $call->broken('invalid_type/search_type');
        }
    }

    /** Finds toll-free numbers for the USA, or lists all when no search is given. */
    public static function searchTollFreeUSA(Call $call): void
    {
        $type = $call->value('type');
        if ($type !== '' && !isset(Constants::SEARCH_TYPE[$type])) {
            $call->broken('invalid_type/search_type');
        }
    }

    /** Finds vanity toll-free numbers matching a pattern. */
    public static function searchVanity(Call $call): void
    {
        $type = $call->value('type');
        $query = $call->value('query');
        if ($type === '') {
            $call->broken('missing_type/type');
        }
        if ($type !== '' && !isset(Constants::VANITY_TYPE[$type])) {
            $call->broken('invalid_type/vanity_type');
        }
        if ($query === '') {
            $call->broken('missing_query/query');
        }
        if ($query !== '' && !Text::isLength($query, 7, 7)) {
            $call->broken('invalid_query/query');
        }
    }

    /** Switches a DID between per-minute and flat billing. */
    public static function setDIDBillingType(Call $call): void
    {
        $did = $call->value('did');
        $billing_type = $call->value('billing_type');
        if ($did === '') {
            $call->broken('missing_did/did');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        } elseif ($did !== '' && !$call->lookupHas($did, 'getDIDsInfo.did')) {
            $call->broken('invalid_did/did.unknown');
        }
        if ($billing_type === '') {
            $call->broken('missing_billingtype/billing_type');
        }
        if ($billing_type !== '' && !isset(Constants::AUTH_TYPE[$billing_type])) {
            $call->broken('invalid_billingtype/billing_type');
        }
    }

    /** Updates the routing, failovers and other settings of a DID. */
    public static function setDIDInfo(Call $call): void
    {
        $did = $call->value('did');
        $routing = $call->value('routing');
        $failover_busy = $call->value('failover_busy');
        $failover_unreachable = $call->value('failover_unreachable');
        $failover_noanswer = $call->value('failover_noanswer');
        $pop = $call->value('pop');
        $dialtime = $call->value('dialtime');
        $cnam = $call->value('cnam');
        $callerid_prefix = $call->value('callerid_prefix');
        $note = $call->value('note');
        $billing_type = $call->value('billing_type');
        $record_calls = $call->value('record_calls');
        $transcribe = $call->value('transcribe');
        $transcription_locale = $call->value('transcription_locale');
        $transcription_email = $call->value('transcription_email');
        $transcription_start_delay = $call->value('transcription_start_delay');
        $voicemail_threshold = $call->value('voicemail_threshold');
        $inbound_dialing_mode = $call->value('inbound_dialing_mode');
        $transcription_redaction = $call->value('transcription_redaction');
        $transcription_summary = $call->value('transcription_summary');
        $transcription_sentiment = $call->value('transcription_sentiment');
        if ($did === '') {
            $call->broken('missing_did/did');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        } elseif ($did !== '' && !$call->lookupHas($did, 'getDIDsInfo.did')) {
            $call->broken('invalid_did/did.unknown');
        }
        if ($routing === '') {
            $call->broken('missing_routing/routing');
        }
        if ($routing !== '' && !Text::isRouting($routing, Constants::ROUTING)) {
            $call->broken('invalid_routing_header/routing');
        }
        if (
            $failover_busy !== ''
            && !($failover_busy === 'none' || Text::isRouting($failover_busy, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_busy');
        }
        if (
            $failover_unreachable !== ''
            && !($failover_unreachable === 'none' || Text::isRouting($failover_unreachable, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_unreachable');
        }
        if (
            $failover_noanswer !== ''
            && !($failover_noanswer === 'none' || Text::isRouting($failover_noanswer, Constants::ROUTING))
        ) {
            $call->broken('invalid_failover_header/failover_noanswer');
        }
        if ($pop === '') {
            $call->broken('missing_serverpop/pop');
        }
        if ($pop !== '' && !Text::isDigits($pop, 1, 6)) {
            $call->broken('invalid_serverpop/pop');
        } elseif ($pop !== '' && !$call->lookupHas($pop, 'getServersInfo.server_pop')) {
            $call->broken('invalid_serverpop/pop.unknown');
        }
        if ($dialtime === '') {
            $call->broken('missing_dialtime/dialtime');
        }
        if ($dialtime !== '' && !Text::isDigits($dialtime, 1, 6)) {
            $call->broken('invalid_dialtime/dialtime');
        }
        if ($cnam === '') {
            $call->broken('missing_cnam/cnam');
        }
        if ($cnam !== '' && !isset(Constants::FLAG[$cnam])) {
            $call->broken('invalid_cnam/cnam');
        }
        if ($callerid_prefix !== '' && !Text::isLength($callerid_prefix, null, 19)) {
            $call->broken('invalid_calleridprefix/callerid_prefix');
        }
        if ($note !== '' && !Text::isLength($note, null, 49)) {
            $call->broken('invalid_note/note');
        }
        if ($billing_type === '') {
            $call->broken('missing_billingtype/billing_type');
        }
        if ($billing_type !== '' && !isset(Constants::AUTH_TYPE[$billing_type])) {
            $call->broken('invalid_billingtype/billing_type');
        }
        if ($record_calls !== '' && !isset(Constants::FLAG[$record_calls])) {
            $call->broken('invalid_record_calls/record_calls');
        }
        if ($transcribe === '1' && $transcription_locale === '') {
            $call->broken('missing_transcription_locale/transcription_locale');
        }
        if (
            $transcription_locale !== ''
            && !Lists::all($transcription_locale, ',', 1, 10, static fn (string $item): bool
                => Text::matches($item, Constants::LOCALES_ITEM))
        ) {
            $call->broken('invalid_transcription_locale/transcription_locale');
        }
        if ($transcribe === '1' && $transcription_email === '') {
            $call->broken('missing_transcription_email/transcription_email');
        }
        if (
            $transcription_email !== ''
            && !Text::hasSome($transcription_email, Constants::INVALID_TRANSCRIPTION_EMAIL)
        ) {
            $call->broken('invalid_transcription_email/at');
        } elseif (
            $transcription_email !== ''
            && !Lists::all($transcription_email, ',', 1, null, static fn (string $item): bool
                => Network::isEmail($item))
        ) {
            $call->broken('invalid_transcription_email/transcription_email');
        }
        if ($transcription_start_delay !== '' && !Numbers::isInteger($transcription_start_delay, 0, 60, 5, false)) {
            $call->broken('unnamed_status/transcription_start_delay');
        }
        if ($voicemail_threshold !== '' && !Numbers::isInteger($voicemail_threshold, 0, 60, 5, false)) {
            $call->broken('unnamed_status/voicemail_threshold');
        }
        if ($inbound_dialing_mode !== '' && !isset(Constants::FLAG[$inbound_dialing_mode])) {
            $call->broken('unnamed_status/inbound_dialing_mode');
        }
        if ($transcription_redaction !== '' && !isset(Constants::YES_NO[Text::lower($transcription_redaction)])) {
            $call->broken('invalid_transcription_redaction/transcription_redaction');
        }
        if ($transcription_summary !== '' && !isset(Constants::YES_NO[Text::lower($transcription_summary)])) {
            $call->broken('invalid_transcription_summary/transcription_summary');
        }
        if ($transcription_sentiment !== '' && !isset(Constants::YES_NO[Text::lower($transcription_sentiment)])) {
            $call->broken('invalid_transcription_sentiment/transcription_sentiment');
        }
    }

    /** Moves a DID to another point of presence. */
    public static function setDIDPOP(Call $call): void
    {
        $did = $call->value('did');
        $pop = $call->value('pop');
        if ($did === '') {
            $call->broken('missing_did/did');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        } elseif ($did !== '' && !$call->lookupHas($did, 'getDIDsInfo.did')) {
            $call->broken('invalid_did/did.unknown');
        }
        if ($pop === '') {
            $call->broken('missing_serverpop/pop');
        }
        if ($pop !== '' && !Text::isDigits($pop, 1, 6)) {
            $call->broken('invalid_serverpop/pop');
        } elseif ($pop !== '' && !$call->lookupHas($pop, 'getServersInfo.server_pop')) {
            $call->broken('invalid_serverpop/pop.unknown');
        }
    }

    /** Changes the main routing of a DID. */
    public static function setDIDRouting(Call $call): void
    {
        $did = $call->value('did');
        $routing = $call->value('routing');
        if ($did === '') {
            $call->broken('missing_did/did');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        } elseif ($did !== '' && !$call->lookupHas($did, 'getDIDsInfo.did')) {
            $call->broken('invalid_did/did.unknown');
        }
        if ($routing === '') {
            $call->broken('missing_routing/routing');
        }
        if ($routing !== '' && !Text::isRouting($routing, Constants::ROUTING)) {
            $call->broken('invalid_routing_header/routing');
        }
    }

    /** Changes the mailbox attached to a DID. */
    public static function setDIDVoicemail(Call $call): void
    {
        $did = $call->value('did');
        if ($did === '') {
            $call->broken('missing_did/did');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        } elseif ($did !== '' && !$call->lookupHas($did, 'getDIDsInfo.did')) {
            $call->broken('invalid_did/did.unknown');
        }
    }

    /** Detaches a DID from a reseller client sub-account. */
    public static function unconnectDID(Call $call): void
    {
        $did = $call->value('did');
        if ($did === '') {
            $call->broken('missing_did/did');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        } elseif ($did !== '' && !$call->lookupHas($did, 'getDIDsInfo.did')) {
            $call->broken('invalid_did/did.unknown');
        }
    }

    /** Detaches a fax DID from a reseller client sub-account. */
    public static function unconnectFAX(Call $call): void
    {
        $did = $call->value('did');
        if ($did === '') {
            $call->broken('missing_did/did');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        }
    }

    /** Lists all backordered DIDs, or returns one by ID. */
    public static function getBackOrders(Call $call): void
    {
        $id = $call->value('id');
        if ($id !== '' && !Text::isDigits($id, 1, 20)) {
            $call->broken('invalid_id/id');
        }
    }
}
