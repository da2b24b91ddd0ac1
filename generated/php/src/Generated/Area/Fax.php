<?php

/**
 * Generated from the catalog by `voipms-rules generate`; do not edit.
 */

declare(strict_types=1);

namespace VoipmsChecks\Generated\Area;

use VoipmsChecks\Generated\Constants;
use VoipmsChecks\Internal\Dates;
use VoipmsChecks\Internal\Network;
use VoipmsChecks\Internal\Numbers;
use VoipmsChecks\Internal\Text;
use VoipmsChecks\Options;

/**
 * The checks of the methods in area fax, each in the order in which the server looks.
 *
 * Each takes texts by parameter name and answers the ids of the rules they break.
 * A parameter that is not given is read as empty, since no rule tells that apart.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class Fax
{
    /** Removes a fax number from the account. */
    public static function cancelFaxNumber(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $id = $params['id'] ?? '';
        if ($id === '') {
            $broken[] = 'missing_id/id';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $id) !== 1) {
            $broken[] = 'invalid_id/id';
        }
        return $broken;
    }

    /** Deletes a fax message from the account. */
    public static function deleteFaxMessage(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $id = $params['id'] ?? '';
        if ($id === '') {
            $broken[] = 'missing_id/id';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $id) !== 1) {
            $broken[] = 'invalid_id/id';
        }
        return $broken;
    }

    /** Deletes an email-to-fax configuration. */
    public static function delEmailToFax(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $id = $params['id'] ?? '';
        if ($id === '') {
            $broken[] = 'missing_id/id';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $id) !== 1) {
            $broken[] = 'invalid_id/id';
        }
        return $broken;
    }

    /** Deletes a fax folder. */
    public static function delFaxFolder(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $id = $params['id'] ?? '';
        if ($id === '') {
            $broken[] = 'missing_id/id';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $id) !== 1) {
            $broken[] = 'invalid_id/id';
        }
        return $broken;
    }

    /** Lists the Canadian provinces for fax numbers, or returns one by code. */
    public static function getFaxProvinces(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $province = $params['province'] ?? '';
        if ($province !== '' && \preg_match(Constants::COUNTRY, $province) !== 1) {
            $broken[] = 'invalid_province/province';
        }
        return $broken;
    }

    /** Lists the US states for fax numbers, or returns one by code. */
    public static function getFaxStates(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $state = $params['state'] ?? '';
        if ($state !== '' && \preg_match(Constants::COUNTRY, $state) !== 1) {
            $broken[] = 'invalid_state/state';
        }
        return $broken;
    }

    /** Lists the fax rate centres of a Canadian province. */
    public static function getFaxRateCentersCAN(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $province = $params['province'] ?? '';
        if ($province === '') {
            $broken[] = 'missing_province/province';
        } elseif (\preg_match(Constants::COUNTRY, $province) !== 1) {
            $broken[] = 'invalid_province/province';
        }
        return $broken;
    }

    /** Lists the fax rate centres of a US state. */
    public static function getFaxRateCentersUSA(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $state = $params['state'] ?? '';
        if ($state === '') {
            $broken[] = 'missing_state/state';
        } elseif (\preg_match(Constants::COUNTRY, $state) !== 1) {
            $broken[] = 'invalid_state/state';
        }
        return $broken;
    }

    /** Lists the fax numbers on the account, or returns one by number. */
    public static function getFaxNumbersInfo(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $did = $params['did'] ?? '';
        if ($did !== '' && \preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        }
        return $broken;
    }

    /** Tells whether a fax number is portable into the network. */
    public static function getFaxNumbersPortability(#[\SensitiveParameter] array $params, Options $options): array
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

    /** Lists fax messages by date and folder, or returns one by ID. */
    public static function getFaxMessages(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $from = $params['from'] ?? '';
        $to = $params['to'] ?? '';
        $id = $params['id'] ?? '';
        $from_day = Dates::dayNumber($from);
        $to_day = Dates::dayNumber($to);
        if ($from !== '' && $from_day === null) {
            $broken[] = 'invalid_date/getFaxMessages.from';
        } elseif ($from !== '' && ($from_day === null || !Dates::isPadded($from))) {
            $broken[] = 'invalid_date/from.padding';
        }
        if ($to !== '' && $to_day === null) {
            $broken[] = 'invalid_date/getFaxMessages.to';
        } elseif ($to !== '' && ($to_day === null || !Dates::isPadded($to))) {
            $broken[] = 'invalid_date/to.padding';
        }
        if ($from !== '' && $to !== '' && !Dates::ordered($from_day, $to_day)) {
            $broken[] = 'invalid_date_from/from';
        }
        if ($id !== '' && \preg_match('/^[0-9]{1,20}$/D', $id) !== 1) {
            $broken[] = 'invalid_id/id';
        }
        return $broken;
    }

    /** Returns a fax message as a Base64-encoded PDF. */
    public static function getFaxMessagePDF(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $id = $params['id'] ?? '';
        if ($id === '') {
            $broken[] = 'missing_id/id';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $id) !== 1) {
            $broken[] = 'invalid_id/id';
        }
        return $broken;
    }

    /** Lists the fax folders on the account. */
    public static function getFaxFolders(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $id = $params['id'] ?? '';
        if ($id !== '' && \preg_match('/^[0-9]{1,20}$/D', $id) !== 1) {
            $broken[] = 'invalid_id/id';
        }
        return $broken;
    }

    /** Lists email-to-fax configurations, or returns one by ID. */
    public static function getEmailToFax(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $id = $params['id'] ?? '';
        if ($id !== '' && \preg_match('/^[0-9]{1,20}$/D', $id) !== 1) {
            $broken[] = 'invalid_id/id';
        }
        return $broken;
    }

    /** Emails a fax message as a PDF attachment. */
    public static function mailFaxMessagePDF(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $id = $params['id'] ?? '';
        $email = $params['email'] ?? '';
        if ($id === '') {
            $broken[] = 'missing_id/id';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $id) !== 1) {
            $broken[] = 'invalid_id/id';
        }
        if ($email === '') {
            $broken[] = 'missing_email/email';
        } elseif (!Network::isEmail($email)) {
            $broken[] = 'invalid_email/email';
        }
        return $broken;
    }

    /** Moves a fax message to another fax folder. */
    public static function moveFaxMessage(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $fax_id = $params['fax_id'] ?? '';
        $folder_id = $params['folder_id'] ?? '';
        if ($fax_id === '') {
            $broken[] = 'invalid_fax_id/fax_id.required';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $fax_id) !== 1) {
            $broken[] = 'invalid_fax_id/fax_id';
        } elseif (!$options->lookupHas($fax_id, 'getFaxMessages.id')) {
            $broken[] = 'invalid_fax_id/fax_id.unknown';
        }
        if ($folder_id === '') {
            $broken[] = 'invalid_folder_id/folder_id.required';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $folder_id) !== 1) {
            $broken[] = 'invalid_folder_id/folder_id';
        } elseif (!$options->lookupHas($folder_id, 'getFaxFolders.id')) {
            $broken[] = 'invalid_folder_id/folder_id.unknown';
        }
        return $broken;
    }

    /** Orders one or more new fax numbers. */
    public static function orderFaxNumber(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $location = $params['location'] ?? '';
        $quantity = $params['quantity'] ?? '';
        $email = $params['email'] ?? '';
        $email_enable = $params['email_enable'] ?? '';
        $url_callback_enable = $params['url_callback_enable'] ?? '';
        $url_callback_retry = $params['url_callback_retry'] ?? '';
        if ($location === '') {
            $broken[] = 'missing_location/location';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $location) !== 1) {
            $broken[] = 'invalid_location/location';
        }
        if ($quantity === '') {
            $broken[] = 'invalid_quantity/quantity.required';
        } elseif (!Numbers::isInteger($quantity, 1, 1000000, 1)) {
            $broken[] = 'invalid_quantity/quantity';
        }
        if ($email !== '' && !Network::isEmail($email)) {
            $broken[] = 'invalid_email/email';
        }
        if ($email_enable !== '' && !isset(Constants::FLAG[$email_enable])) {
            $broken[] = 'invalid_email_enable/email_enable';
        }
        if ($url_callback_enable !== '' && !isset(Constants::FLAG[$url_callback_enable])) {
            $broken[] = 'invalid_callback_enable/url_callback_enable';
        }
        if ($url_callback_retry !== '' && !isset(Constants::FLAG[$url_callback_retry])) {
            $broken[] = 'invalid_callback_retry/url_callback_retry';
        }
        return $broken;
    }

    /** Creates a fax folder, or updates the one whose ID is given. */
    public static function setFaxFolder(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $id = $params['id'] ?? '';
        $name = $params['name'] ?? '';
        if ($id !== '' && \preg_match('/^[0-9]{1,20}$/D', $id) !== 1) {
            $broken[] = 'invalid_id/id';
        }
        if ($name === '') {
            $broken[] = 'missing_name/name';
        }
        return $broken;
    }

    /** Creates an email-to-fax configuration, or updates the one whose ID is given. */
    public static function setEmailToFax(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $id = $params['id'] ?? '';
        $auth_email = $params['auth_email'] ?? '';
        $from_number_id = $params['from_number_id'] ?? '';
        $security_code = $params['security_code'] ?? '';
        if ($id !== '' && \preg_match('/^[0-9]{1,20}$/D', $id) !== 1) {
            $broken[] = 'invalid_id/id';
        }
        if ($auth_email === '') {
            $broken[] = 'missing_email/auth_email';
        } elseif (!Network::isEmail($auth_email)) {
            $broken[] = 'invalid_email/auth_email';
        }
        if ($from_number_id === '') {
            $broken[] = 'missing_params/from_number_id';
        }
        if ($security_code === '') {
            $broken[] = 'invalid_security_code/security_code.required';
        } elseif (\preg_match('/^[0-9A-Za-z]+$/D', $security_code) !== 1) {
            $broken[] = 'invalid_security_code/security_code';
        }
        return $broken;
    }

    /** Finds Canadian fax rate centres by area code. */
    public static function searchFaxAreaCodeCAN(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $area_code = $params['area_code'] ?? '';
        if ($area_code === '') {
            $broken[] = 'invalid_area_code/area_code.required';
        } elseif (\preg_match('/^[0-9]{3}$/D', $area_code) !== 1) {
            $broken[] = 'invalid_area_code/area_code';
        }
        return $broken;
    }

    /** Finds US fax rate centres by area code. */
    public static function searchFaxAreaCodeUSA(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $area_code = $params['area_code'] ?? '';
        if ($area_code === '') {
            $broken[] = 'invalid_area_code/area_code.required';
        } elseif (\preg_match('/^[0-9]{3}$/D', $area_code) !== 1) {
            $broken[] = 'invalid_area_code/area_code';
        }
        return $broken;
    }

    /** Updates the email, callback and SIP settings of a fax number. */
    public static function setFaxNumberInfo(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $did = $params['did'] ?? '';
        $email = $params['email'] ?? '';
        $email_enable = $params['email_enable'] ?? '';
        $url_callback_enable = $params['url_callback_enable'] ?? '';
        $url_callback_retry = $params['url_callback_retry'] ?? '';
        if ($did === '') {
            $broken[] = 'missing_did/did';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        }
        if ($email !== '' && !Network::isEmail($email)) {
            $broken[] = 'invalid_email/email';
        }
        if ($email_enable !== '' && !isset(Constants::FLAG[$email_enable])) {
            $broken[] = 'invalid_email_enable/email_enable';
        }
        if ($url_callback_enable !== '' && !isset(Constants::FLAG[$url_callback_enable])) {
            $broken[] = 'invalid_callback_enable/url_callback_enable';
        }
        if ($url_callback_retry !== '' && !isset(Constants::FLAG[$url_callback_retry])) {
            $broken[] = 'invalid_callback_retry/url_callback_retry';
        }
        return $broken;
    }

    /** Updates only the email notification settings of a fax number. */
    public static function setFaxNumberEmail(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $did = $params['did'] ?? '';
        $email = $params['email'] ?? '';
        $email_enable = $params['email_enable'] ?? '';
        if ($did === '') {
            $broken[] = 'missing_did/did';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        }
        if ($email !== '' && !Network::isEmail($email)) {
            $broken[] = 'invalid_email/email';
        }
        if ($email_enable !== '' && !isset(Constants::FLAG[$email_enable])) {
            $broken[] = 'invalid_email_enable/email_enable';
        }
        return $broken;
    }

    /** Updates only the URL callback settings of a fax number. */
    public static function setFaxNumberURLCallback(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $did = $params['did'] ?? '';
        $url_callback_enable = $params['url_callback_enable'] ?? '';
        $url_callback_retry = $params['url_callback_retry'] ?? '';
        if ($did === '') {
            $broken[] = 'missing_did/did';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        }
        if ($url_callback_enable !== '' && !isset(Constants::FLAG[$url_callback_enable])) {
            $broken[] = 'invalid_callback_enable/url_callback_enable';
        }
        if ($url_callback_retry !== '' && !isset(Constants::FLAG[$url_callback_retry])) {
            $broken[] = 'invalid_callback_retry/url_callback_retry';
        }
        return $broken;
    }

    /** Sends a file as a fax. */
    public static function sendFaxMessage(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $to_number = $params['to_number'] ?? '';
        $from_name = $params['from_name'] ?? '';
        $from_number = $params['from_number'] ?? '';
        $send_email = $params['send_email'] ?? '';
        $file = $params['file'] ?? '';
        if ($to_number === '') {
            $broken[] = 'invalid_to_number/to_number.required';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2B\\x2D\\x2E]+$/D', $to_number) !== 1) {
            $broken[] = 'invalid_to_number/to_number';
        }
        if ($from_name === '') {
            $broken[] = 'missing_params/from_name';
        }
        if ($from_number === '') {
            $broken[] = 'invalid_from_number/from_number.required';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2B\\x2D\\x2E]+$/D', $from_number) !== 1) {
            $broken[] = 'invalid_from_number/from_number';
        } elseif (!$options->lookupHas($from_number, 'getFaxNumbersInfo.did')) {
            $broken[] = 'invalid_from_number/from_number.unknown';
        }
        if ($send_email !== '' && !Network::isEmail($send_email)) {
            $broken[] = 'invalid_email/send_email';
        }
        if ($file === '') {
            $broken[] = 'missing_file/file';
        } elseif (!Text::isBase64($file)) {
            $broken[] = 'no_base64file/file';
        }
        return $broken;
    }
}
