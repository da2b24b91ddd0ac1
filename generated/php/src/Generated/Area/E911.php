<?php

/**
 * Generated from the catalog by `voipms-rules generate`; do not edit.
 */

declare(strict_types=1);

namespace VoipmsChecks\Generated\Area;

use VoipmsChecks\Generated\Constants;
use VoipmsChecks\Internal\Call;
use VoipmsChecks\Internal\Network;
use VoipmsChecks\Internal\Text;

/**
 * The checks of the methods in area e911, each in the order in which the server looks.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class E911
{
    /** Cancels the e911 service of a DID. */
    public static function e911Cancel(Call $call): void
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

    /** Returns the e911 details registered for a DID. */
    public static function e911Info(Call $call): void
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

    /** Subscribes a DID to the e911 emergency service. */
    public static function e911Provision(Call $call): void
    {
        $did = $call->value('did');
        $full_name = $call->value('full_name');
        $street_number = $call->value('street_number');
        $street_name = $call->value('street_name');
        $city = $call->value('city');
        $state = $call->value('state');
        $country = $call->value('country');
        $zip = $call->value('zip');
        $language = $call->value('language');
        $zip_code = $call->value('zip_code');
        $email = $call->value('email');
        if ($did === '') {
            $call->broken('missing_did/did');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        } elseif ($did !== '' && !$call->lookupHas($did, 'getDIDsInfo.did')) {
            $call->broken('invalid_did/did.unknown');
        }
        if ($full_name === '') {
            $call->broken('missing_fullname/full_name');
        }
        if ($street_number === '') {
            $call->broken('missing_street_number/street_number');
        }
        if ($street_name === '') {
            $call->broken('missing_street_name/street_name');
        }
        if ($city === '') {
            $call->broken('missing_city/e911.city');
        }
        if ($state === '') {
            $call->broken('missing_state/state');
        }
        if ($country === '') {
            $call->broken('missing_country/country');
        }
        if ($country !== '' && !isset(Constants::E911_COUNTRY[Text::lower($country)])) {
            $call->broken('invalid_country/e911.country');
        }
        if ($zip_code !== '' && $language === '') {
            $call->broken('missing_language/e911.language');
        }
        if ($language !== '' && !isset(Constants::NO_PROVISION[$language])) {
            $call->broken('no_provision/language');
        }
        if ($language !== '' && !isset(Constants::E911_LANGUAGE[Text::lower($language)])) {
            $call->broken('invalid_language/e911.language');
        }
        if ($zip === '' && $zip_code === '') {
            $call->broken('missing_zip/e911.zip_code');
        } elseif ($zip !== '' && $email !== '' && $zip_code === '') {
            $call->broken('missing_zip/e911.zip');
        } elseif ($zip !== '' && $email === '' && $zip_code === '') {
            $call->broken('missing_zip/e911.wsdl');
        }
        if ($zip_code !== '' && $email === '') {
            $call->broken('missing_email/e911.email');
        }
        if ($email !== '' && !Network::isEmail($email)) {
            $call->broken('invalid_email/email');
        }
    }

    /** Subscribes a DID to e911 with the details checked by provider staff. */
    public static function e911ProvisionManually(Call $call): void
    {
        $did = $call->value('did');
        $full_name = $call->value('full_name');
        $street_number = $call->value('street_number');
        $street_name = $call->value('street_name');
        $city = $call->value('city');
        $state = $call->value('state');
        $country = $call->value('country');
        $zip = $call->value('zip');
        $language = $call->value('language');
        $zip_code = $call->value('zip_code');
        $email = $call->value('email');
        if ($did === '') {
            $call->broken('missing_did/did');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        } elseif ($did !== '' && !$call->lookupHas($did, 'getDIDsInfo.did')) {
            $call->broken('invalid_did/did.unknown');
        }
        if ($full_name === '') {
            $call->broken('missing_fullname/full_name');
        }
        if ($street_number === '') {
            $call->broken('missing_street_number/street_number');
        }
        if ($street_name === '') {
            $call->broken('missing_street_name/street_name');
        }
        if ($city === '') {
            $call->broken('missing_city/e911.city');
        }
        if ($state === '') {
            $call->broken('missing_state/state');
        }
        if ($country === '') {
            $call->broken('missing_country/country');
        }
        if ($country !== '' && !isset(Constants::E911_COUNTRY[Text::lower($country)])) {
            $call->broken('invalid_country/e911.country');
        }
        if ($zip_code !== '' && $language === '') {
            $call->broken('missing_language/e911.language');
        }
        if ($language !== '' && !isset(Constants::E911_LANGUAGE[Text::lower($language)])) {
            $call->broken('invalid_language/e911.language');
        }
        if ($zip === '' && $zip_code === '') {
            $call->broken('missing_zip/e911.zip_code');
        } elseif ($zip !== '' && $email !== '' && $zip_code === '') {
            $call->broken('missing_zip/e911.zip');
        } elseif ($zip !== '' && $email === '' && $zip_code === '') {
            $call->broken('missing_zip/e911.wsdl');
        }
        if ($zip_code !== '' && $email === '') {
            $call->broken('missing_email/e911.email');
        }
        if ($email !== '' && !Network::isEmail($email)) {
            $call->broken('invalid_email/email');
        }
    }

    /** Updates the registered e911 details of a DID. */
    public static function e911Update(Call $call): void
    {
        $did = $call->value('did');
        $full_name = $call->value('full_name');
        $street_number = $call->value('street_number');
        $street_name = $call->value('street_name');
        $city = $call->value('city');
        $state = $call->value('state');
        $country = $call->value('country');
        $zip = $call->value('zip');
        $language = $call->value('language');
        $zip_code = $call->value('zip_code');
        $email = $call->value('email');
        if ($did === '') {
            $call->broken('missing_did/did');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        } elseif ($did !== '' && !$call->lookupHas($did, 'getDIDsInfo.did')) {
            $call->broken('invalid_did/did.unknown');
        }
        if ($full_name === '') {
            $call->broken('missing_fullname/full_name');
        }
        if ($street_number === '') {
            $call->broken('missing_street_number/street_number');
        }
        if ($street_name === '') {
            $call->broken('missing_street_name/street_name');
        }
        if ($city === '') {
            $call->broken('missing_city/e911.city');
        }
        if ($state === '') {
            $call->broken('missing_state/state');
        }
        if ($country === '') {
            $call->broken('missing_country/country');
        }
        if ($country !== '' && !isset(Constants::E911_COUNTRY[Text::lower($country)])) {
            $call->broken('invalid_country/e911.country');
        }
        if ($zip_code !== '' && $language === '') {
            $call->broken('missing_language/e911.language');
        }
        if ($language !== '' && !isset(Constants::E911_LANGUAGE[Text::lower($language)])) {
            $call->broken('invalid_language/e911.language');
        }
        if ($zip === '' && $zip_code === '') {
            $call->broken('missing_zip/e911.zip_code');
        } elseif ($zip !== '' && $email !== '' && $zip_code === '') {
            $call->broken('missing_zip/e911.zip');
        } elseif ($zip !== '' && $email === '' && $zip_code === '') {
            $call->broken('missing_zip/e911.wsdl');
        }
        if ($zip_code !== '' && $email === '') {
            $call->broken('missing_email/e911.email');
        }
        if ($email !== '' && !Network::isEmail($email)) {
            $call->broken('invalid_email/email');
        }
    }

    /** Checks e911 details before subscribing to the service. */
    public static function e911Validate(Call $call): void
    {
        $did = $call->value('did');
        $full_name = $call->value('full_name');
        $street_number = $call->value('street_number');
        $street_name = $call->value('street_name');
        $city = $call->value('city');
        $state = $call->value('state');
        $country = $call->value('country');
        $zip = $call->value('zip');
        $language = $call->value('language');
        $zip_code = $call->value('zip_code');
        $email = $call->value('email');
        if ($did === '') {
            $call->broken('missing_did/did');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        } elseif ($did !== '' && !$call->lookupHas($did, 'getDIDsInfo.did')) {
            $call->broken('invalid_did/did.unknown');
        }
        if ($full_name === '') {
            $call->broken('missing_fullname/full_name');
        }
        if ($street_number === '') {
            $call->broken('missing_street_number/street_number');
        }
        if ($street_name === '') {
            $call->broken('missing_street_name/street_name');
        }
        if ($city === '') {
            $call->broken('missing_city/e911.city');
        }
        if ($state === '') {
            $call->broken('missing_state/state');
        }
        if ($country === '') {
            $call->broken('missing_country/country');
        }
        if ($country !== '' && !isset(Constants::E911_COUNTRY[Text::lower($country)])) {
            $call->broken('invalid_country/e911.country');
        }
        if ($zip_code !== '' && $language === '') {
            $call->broken('missing_language/e911.language');
        }
        if ($language !== '' && !isset(Constants::E911_LANGUAGE[Text::lower($language)])) {
            $call->broken('invalid_language/e911.language');
        }
        if ($zip === '' && $zip_code === '') {
            $call->broken('missing_zip/e911.zip_code');
        } elseif ($zip !== '' && $email !== '' && $zip_code === '') {
            $call->broken('missing_zip/e911.zip');
        } elseif ($zip !== '' && $email === '' && $zip_code === '') {
            $call->broken('missing_zip/e911.wsdl');
        }
        if ($zip_code !== '' && $email === '') {
            $call->broken('missing_email/e911.email');
        }
        if ($email !== '' && !Network::isEmail($email)) {
            $call->broken('invalid_email/email');
        }
    }
}
