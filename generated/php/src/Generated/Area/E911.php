<?php

/**
 * Generated from the catalog by `voipms-rules generate`; do not edit.
 */

declare(strict_types=1);

namespace VoipmsChecks\Generated\Area;

use VoipmsChecks\Generated\Constants;
use VoipmsChecks\Internal\Network;
use VoipmsChecks\Internal\Text;
use VoipmsChecks\Options;

/**
 * The checks of the methods in area e911, each in the order in which the server looks.
 *
 * Each takes texts by parameter name and answers the ids of the rules they break.
 * A parameter that is not given is read as empty, since no rule tells that apart.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class E911
{
    /** Cancels the e911 service of a DID. */
    public static function e911Cancel(#[\SensitiveParameter] array $params, Options $options): array
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

    /** Returns the e911 details registered for a DID. */
    public static function e911Info(#[\SensitiveParameter] array $params, Options $options): array
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

    /** Subscribes a DID to the e911 emergency service. */
    public static function e911Provision(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $did = $params['did'] ?? '';
        $full_name = $params['full_name'] ?? '';
        $street_number = $params['street_number'] ?? '';
        $street_name = $params['street_name'] ?? '';
        $city = $params['city'] ?? '';
        $state = $params['state'] ?? '';
        $country = $params['country'] ?? '';
        $zip = $params['zip'] ?? '';
        $language = $params['language'] ?? '';
        $zip_code = $params['zip_code'] ?? '';
        $email = $params['email'] ?? '';
        if ($did === '') {
            $broken[] = 'missing_did/did';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        } elseif (!($options->lookupHas($did, 'getDIDsInfo.did') || \preg_match('/[\\x20\\x28\\x29\\x2B\\x2D\\x2E]/', $did) === 1 || \preg_match('/^[0-9]{11,}$/D', $did) === 1)) {
            $broken[] = 'invalid_did/did.unknown';
        }
        if ($full_name === '') {
            $broken[] = 'missing_fullname/full_name';
        }
        if ($street_number === '') {
            $broken[] = 'missing_street_number/street_number';
        }
        if ($street_name === '') {
            $broken[] = 'missing_street_name/street_name';
        }
        if ($city === '') {
            $broken[] = 'missing_city/e911.city';
        }
        if ($state === '') {
            $broken[] = 'missing_state/state';
        }
        if ($country === '') {
            $broken[] = 'missing_country/country';
        } elseif (!Text::isInFolded($country, Constants::E911_COUNTRY)) {
            $broken[] = 'invalid_country/e911.country';
        }
        if ($zip_code !== '' && $language === '') {
            $broken[] = 'missing_language/e911.language';
        }
        if ($language !== '' && !isset(Constants::NO_PROVISION[$language])) {
            $broken[] = 'no_provision/language';
        }
        if ($language !== '' && !Text::isInFolded($language, Constants::E911_LANGUAGE)) {
            $broken[] = 'invalid_language/e911.language';
        }
        if ($zip === '' && $zip_code === '') {
            $broken[] = 'missing_zip/e911.zip_code';
        } elseif ($zip !== '' && $email !== '' && $zip_code === '') {
            $broken[] = 'missing_zip/e911.zip';
        } elseif ($zip !== '' && $email === '' && $zip_code === '') {
            $broken[] = 'missing_zip/e911.wsdl';
        }
        if ($zip_code !== '' && $email === '') {
            $broken[] = 'missing_email/e911.email';
        }
        if ($email !== '' && !Network::isEmail($email)) {
            $broken[] = 'invalid_email/email';
        }
        return $broken;
    }

    /** Subscribes a DID to e911 with the details checked by provider staff. */
    public static function e911ProvisionManually(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $did = $params['did'] ?? '';
        $full_name = $params['full_name'] ?? '';
        $street_number = $params['street_number'] ?? '';
        $street_name = $params['street_name'] ?? '';
        $city = $params['city'] ?? '';
        $state = $params['state'] ?? '';
        $country = $params['country'] ?? '';
        $zip = $params['zip'] ?? '';
        $language = $params['language'] ?? '';
        $zip_code = $params['zip_code'] ?? '';
        $email = $params['email'] ?? '';
        if ($did === '') {
            $broken[] = 'missing_did/did';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        } elseif (!($options->lookupHas($did, 'getDIDsInfo.did') || \preg_match('/[\\x20\\x28\\x29\\x2B\\x2D\\x2E]/', $did) === 1 || \preg_match('/^[0-9]{11,}$/D', $did) === 1)) {
            $broken[] = 'invalid_did/did.unknown';
        }
        if ($full_name === '') {
            $broken[] = 'missing_fullname/full_name';
        }
        if ($street_number === '') {
            $broken[] = 'missing_street_number/street_number';
        }
        if ($street_name === '') {
            $broken[] = 'missing_street_name/street_name';
        }
        if ($city === '') {
            $broken[] = 'missing_city/e911.city';
        }
        if ($state === '') {
            $broken[] = 'missing_state/state';
        }
        if ($country === '') {
            $broken[] = 'missing_country/country';
        } elseif (!Text::isInFolded($country, Constants::E911_COUNTRY)) {
            $broken[] = 'invalid_country/e911.country';
        }
        if ($zip_code !== '' && $language === '') {
            $broken[] = 'missing_language/e911.language';
        }
        if ($language !== '' && !Text::isInFolded($language, Constants::E911_LANGUAGE)) {
            $broken[] = 'invalid_language/e911.language';
        }
        if ($zip === '' && $zip_code === '') {
            $broken[] = 'missing_zip/e911.zip_code';
        } elseif ($zip !== '' && $email !== '' && $zip_code === '') {
            $broken[] = 'missing_zip/e911.zip';
        } elseif ($zip !== '' && $email === '' && $zip_code === '') {
            $broken[] = 'missing_zip/e911.wsdl';
        }
        if ($zip_code !== '' && $email === '') {
            $broken[] = 'missing_email/e911.email';
        }
        if ($email !== '' && !Network::isEmail($email)) {
            $broken[] = 'invalid_email/email';
        }
        return $broken;
    }

    /** Updates the registered e911 details of a DID. */
    public static function e911Update(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $did = $params['did'] ?? '';
        $full_name = $params['full_name'] ?? '';
        $street_number = $params['street_number'] ?? '';
        $street_name = $params['street_name'] ?? '';
        $city = $params['city'] ?? '';
        $state = $params['state'] ?? '';
        $country = $params['country'] ?? '';
        $zip = $params['zip'] ?? '';
        $language = $params['language'] ?? '';
        $zip_code = $params['zip_code'] ?? '';
        $email = $params['email'] ?? '';
        if ($did === '') {
            $broken[] = 'missing_did/did';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        } elseif (!($options->lookupHas($did, 'getDIDsInfo.did') || \preg_match('/[\\x20\\x28\\x29\\x2B\\x2D\\x2E]/', $did) === 1 || \preg_match('/^[0-9]{11,}$/D', $did) === 1)) {
            $broken[] = 'invalid_did/did.unknown';
        }
        if ($full_name === '') {
            $broken[] = 'missing_fullname/full_name';
        }
        if ($street_number === '') {
            $broken[] = 'missing_street_number/street_number';
        }
        if ($street_name === '') {
            $broken[] = 'missing_street_name/street_name';
        }
        if ($city === '') {
            $broken[] = 'missing_city/e911.city';
        }
        if ($state === '') {
            $broken[] = 'missing_state/state';
        }
        if ($country === '') {
            $broken[] = 'missing_country/country';
        } elseif (!Text::isInFolded($country, Constants::E911_COUNTRY)) {
            $broken[] = 'invalid_country/e911.country';
        }
        if ($zip_code !== '' && $language === '') {
            $broken[] = 'missing_language/e911.language';
        }
        if ($language !== '' && !Text::isInFolded($language, Constants::E911_LANGUAGE)) {
            $broken[] = 'invalid_language/e911.language';
        }
        if ($zip === '' && $zip_code === '') {
            $broken[] = 'missing_zip/e911.zip_code';
        } elseif ($zip !== '' && $email !== '' && $zip_code === '') {
            $broken[] = 'missing_zip/e911.zip';
        } elseif ($zip !== '' && $email === '' && $zip_code === '') {
            $broken[] = 'missing_zip/e911.wsdl';
        }
        if ($zip_code !== '' && $email === '') {
            $broken[] = 'missing_email/e911.email';
        }
        if ($email !== '' && !Network::isEmail($email)) {
            $broken[] = 'invalid_email/email';
        }
        return $broken;
    }

    /** Checks e911 details before subscribing to the service. */
    public static function e911Validate(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $did = $params['did'] ?? '';
        $full_name = $params['full_name'] ?? '';
        $street_number = $params['street_number'] ?? '';
        $street_name = $params['street_name'] ?? '';
        $city = $params['city'] ?? '';
        $state = $params['state'] ?? '';
        $country = $params['country'] ?? '';
        $zip = $params['zip'] ?? '';
        $language = $params['language'] ?? '';
        $zip_code = $params['zip_code'] ?? '';
        $email = $params['email'] ?? '';
        if ($did === '') {
            $broken[] = 'missing_did/did';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        } elseif (!($options->lookupHas($did, 'getDIDsInfo.did') || \preg_match('/[\\x20\\x28\\x29\\x2B\\x2D\\x2E]/', $did) === 1 || \preg_match('/^[0-9]{11,}$/D', $did) === 1)) {
            $broken[] = 'invalid_did/did.unknown';
        }
        if ($full_name === '') {
            $broken[] = 'missing_fullname/full_name';
        }
        if ($street_number === '') {
            $broken[] = 'missing_street_number/street_number';
        }
        if ($street_name === '') {
            $broken[] = 'missing_street_name/street_name';
        }
        if ($city === '') {
            $broken[] = 'missing_city/e911.city';
        }
        if ($state === '') {
            $broken[] = 'missing_state/state';
        }
        if ($country === '') {
            $broken[] = 'missing_country/country';
        } elseif (!Text::isInFolded($country, Constants::E911_COUNTRY)) {
            $broken[] = 'invalid_country/e911.country';
        }
        if ($zip_code !== '' && $language === '') {
            $broken[] = 'missing_language/e911.language';
        }
        if ($language !== '' && !Text::isInFolded($language, Constants::E911_LANGUAGE)) {
            $broken[] = 'invalid_language/e911.language';
        }
        if ($zip === '' && $zip_code === '') {
            $broken[] = 'missing_zip/e911.zip_code';
        } elseif ($zip !== '' && $email !== '' && $zip_code === '') {
            $broken[] = 'missing_zip/e911.zip';
        } elseif ($zip !== '' && $email === '' && $zip_code === '') {
            $broken[] = 'missing_zip/e911.wsdl';
        }
        if ($zip_code !== '' && $email === '') {
            $broken[] = 'missing_email/e911.email';
        }
        if ($email !== '' && !Network::isEmail($email)) {
            $broken[] = 'invalid_email/email';
        }
        return $broken;
    }
}
