<?php

/**
 * Generated from the catalog by `voipms-rules generate`; do not edit.
 */

declare(strict_types=1);

namespace VoipmsChecks\Generated\Area;

use VoipmsChecks\Generated\Constants;
use VoipmsChecks\Internal\Call;
use VoipmsChecks\Internal\Dates;
use VoipmsChecks\Internal\Network;
use VoipmsChecks\Internal\Numbers;
use VoipmsChecks\Internal\Text;

/**
 * The checks of the methods in area fax, each in the order in which the server looks.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class Fax
{
    /** Removes a fax number from the account. */
    public static function cancelFaxNumber(Call $call): void
    {
        $id = $call->value('id');
        if ($id === '') {
            $call->broken('missing_id/id');
        }
        if ($id !== '' && !Text::isDigits($id, 1, 20)) {
            $call->broken('invalid_id/id');
        }
    }

    /** Deletes a fax message from the account. */
    public static function deleteFaxMessage(Call $call): void
    {
        $id = $call->value('id');
        if ($id === '') {
            $call->broken('missing_id/id');
        }
        if ($id !== '' && !Text::isDigits($id, 1, 20)) {
            $call->broken('invalid_id/id');
        }
    }

    /** Deletes an email-to-fax configuration. */
    public static function delEmailToFax(Call $call): void
    {
        $id = $call->value('id');
        if ($id === '') {
            $call->broken('missing_id/id');
        }
        if ($id !== '' && !Text::isDigits($id, 1, 20)) {
            $call->broken('invalid_id/id');
        }
    }

    /** Deletes a fax folder. */
    public static function delFaxFolder(Call $call): void
    {
        $id = $call->value('id');
        if ($id === '') {
            $call->broken('missing_id/id');
        }
        if ($id !== '' && !Text::isDigits($id, 1, 20)) {
            $call->broken('invalid_id/id');
        }
    }

    /** Lists the Canadian provinces for fax numbers, or returns one by code. */
    public static function getFaxProvinces(Call $call): void
    {
        $province = $call->value('province');
        if ($province !== '' && !Text::matches($province, Constants::COUNTRY)) {
            $call->broken('invalid_province/province');
        }
    }

    /** Lists the US states for fax numbers, or returns one by code. */
    public static function getFaxStates(Call $call): void
    {
        $state = $call->value('state');
        if ($state !== '' && !Text::matches($state, Constants::COUNTRY)) {
            $call->broken('invalid_state/state');
        }
    }

    /** Lists the fax rate centres of a Canadian province. */
    public static function getFaxRateCentersCAN(Call $call): void
    {
        $province = $call->value('province');
        if ($province === '') {
            $call->broken('missing_province/province');
        }
        if ($province !== '' && !Text::matches($province, Constants::COUNTRY)) {
            $call->broken('invalid_province/province');
        }
    }

    /** Lists the fax rate centres of a US state. */
    public static function getFaxRateCentersUSA(Call $call): void
    {
        $state = $call->value('state');
        if ($state === '') {
            $call->broken('missing_state/state');
        }
        if ($state !== '' && !Text::matches($state, Constants::COUNTRY)) {
            $call->broken('invalid_state/state');
        }
    }

    /** Lists the fax numbers on the account, or returns one by number. */
    public static function getFaxNumbersInfo(Call $call): void
    {
        $did = $call->value('did');
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        }
    }

    /** Tells whether a fax number is portable into the network. */
    public static function getFaxNumbersPortability(Call $call): void
    {
        $did = $call->value('did');
        if ($did === '') {
            $call->broken('missing_did/did');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        }
    }

    /** Lists fax messages by date and folder, or returns one by ID. */
    public static function getFaxMessages(Call $call): void
    {
        $from = $call->value('from');
        $to = $call->value('to');
        $id = $call->value('id');
        if ($from !== '' && !Dates::isDate($from, true, true)) {
            $call->broken('invalid_date/getFaxMessages.from');
        } elseif ($from !== '' && !Dates::isDate($from, false, true)) {
            $call->broken('invalid_date/from.padding');
        }
        if ($to !== '' && !Dates::isDate($to, true, true)) {
            $call->broken('invalid_date/getFaxMessages.to');
        } elseif ($to !== '' && !Dates::isDate($to, false, true)) {
            $call->broken('invalid_date/to.padding');
        }
        if ($from !== '' && $to !== '' && !Dates::ordered($from, $to)) {
            $call->broken('invalid_date_from/from');
        }
        if ($id !== '' && !Text::isDigits($id, 1, 20)) {
            $call->broken('invalid_id/id');
        }
    }

    /** Returns a fax message as a Base64-encoded PDF. */
    public static function getFaxMessagePDF(Call $call): void
    {
        $id = $call->value('id');
        if ($id === '') {
            $call->broken('missing_id/id');
        }
        if ($id !== '' && !Text::isDigits($id, 1, 20)) {
            $call->broken('invalid_id/id');
        }
    }

    /** Lists the fax folders on the account. */
    public static function getFaxFolders(Call $call): void
    {
        $id = $call->value('id');
        if ($id !== '' && !Text::isDigits($id, 1, 20)) {
            $call->broken('invalid_id/id');
        }
    }

    /** Lists email-to-fax configurations, or returns one by ID. */
    public static function getEmailToFax(Call $call): void
    {
        $id = $call->value('id');
        if ($id !== '' && !Text::isDigits($id, 1, 20)) {
            $call->broken('invalid_id/id');
        }
    }

    /** Emails a fax message as a PDF attachment. */
    public static function mailFaxMessagePDF(Call $call): void
    {
        $id = $call->value('id');
        $email = $call->value('email');
        if ($id === '') {
            $call->broken('missing_id/id');
        }
        if ($id !== '' && !Text::isDigits($id, 1, 20)) {
            $call->broken('invalid_id/id');
        }
        if ($email === '') {
            $call->broken('missing_email/email');
        }
        if ($email !== '' && !Network::isEmail($email)) {
            $call->broken('invalid_email/email');
        }
    }

    /** Moves a fax message to another fax folder. */
    public static function moveFaxMessage(Call $call): void
    {
        $fax_id = $call->value('fax_id');
        $folder_id = $call->value('folder_id');
        if ($fax_id === '') {
            $call->broken('invalid_fax_id/fax_id.required');
        } elseif ($fax_id !== '' && !Text::isDigits($fax_id, 1, 20)) {
            $call->broken('invalid_fax_id/fax_id');
        } elseif ($fax_id !== '' && !$call->lookupHas($fax_id, 'getFaxMessages.id')) {
            $call->broken('invalid_fax_id/fax_id.unknown');
        }
        if ($folder_id === '') {
            $call->broken('invalid_folder_id/folder_id.required');
        } elseif ($folder_id !== '' && !Text::isDigits($folder_id, 1, 20)) {
            $call->broken('invalid_folder_id/folder_id');
        } elseif ($folder_id !== '' && !$call->lookupHas($folder_id, 'getFaxFolders.id')) {
            $call->broken('invalid_folder_id/folder_id.unknown');
        }
    }

    /** Orders one or more new fax numbers. */
    public static function orderFaxNumber(Call $call): void
    {
        $location = $call->value('location');
        $quantity = $call->value('quantity');
        $email = $call->value('email');
        $email_enable = $call->value('email_enable');
        $url_callback_enable = $call->value('url_callback_enable');
        $url_callback_retry = $call->value('url_callback_retry');
        if ($location === '') {
            $call->broken('missing_location/location');
        }
        if ($location !== '' && !Text::isDigits($location, 1, 20)) {
            $call->broken('invalid_location/location');
        }
        if ($quantity === '') {
            $call->broken('invalid_quantity/quantity.required');
        } elseif ($quantity !== '' && !Numbers::isInteger($quantity, 1, 1000000, 1, false)) {
            $call->broken('invalid_quantity/quantity');
        }
        if ($email !== '' && !Network::isEmail($email)) {
            $call->broken('invalid_email/email');
        }
        if ($email_enable !== '' && !isset(Constants::FLAG[$email_enable])) {
            $call->broken('invalid_email_enable/email_enable');
        }
        if ($url_callback_enable !== '' && !isset(Constants::FLAG[$url_callback_enable])) {
            $call->broken('invalid_callback_enable/url_callback_enable');
        }
        if ($url_callback_retry !== '' && !isset(Constants::FLAG[$url_callback_retry])) {
            $call->broken('invalid_callback_retry/url_callback_retry');
        }
    }

    /** Creates a fax folder, or updates the one whose ID is given. */
    public static function setFaxFolder(Call $call): void
    {
        $id = $call->value('id');
        $name = $call->value('name');
        if ($id !== '' && !Text::isDigits($id, 1, 20)) {
            $call->broken('invalid_id/id');
        }
        if ($name === '') {
            $call->broken('missing_name/name');
        }
    }

    /** Creates an email-to-fax configuration, or updates the one whose ID is given. */
    public static function setEmailToFax(Call $call): void
    {
        $id = $call->value('id');
        $auth_email = $call->value('auth_email');
        $from_number_id = $call->value('from_number_id');
        $security_code = $call->value('security_code');
        if ($id !== '' && !Text::isDigits($id, 1, 20)) {
            $call->broken('invalid_id/id');
        }
        if ($auth_email === '') {
            $call->broken('missing_email/auth_email');
        }
        if ($auth_email !== '' && !Network::isEmail($auth_email)) {
            $call->broken('invalid_email/auth_email');
        }
        if ($from_number_id === '') {
            $call->broken('missing_params/from_number_id');
        }
        if ($security_code === '') {
            $call->broken('invalid_security_code/security_code.required');
        } elseif ($security_code !== '' && !Text::hasOnly($security_code, Constants::INVALID_USERNAME)) {
            $call->broken('invalid_security_code/security_code');
        }
    }

    /** Finds Canadian fax rate centres by area code. */
    public static function searchFaxAreaCodeCAN(Call $call): void
    {
        $area_code = $call->value('area_code');
        if ($area_code === '') {
            $call->broken('invalid_area_code/area_code.required');
        } elseif ($area_code !== '' && !Text::isDigits($area_code, 3, 3)) {
            $call->broken('invalid_area_code/area_code');
        }
    }

    /** Finds US fax rate centres by area code. */
    public static function searchFaxAreaCodeUSA(Call $call): void
    {
        $area_code = $call->value('area_code');
        if ($area_code === '') {
            $call->broken('invalid_area_code/area_code.required');
        } elseif ($area_code !== '' && !Text::isDigits($area_code, 3, 3)) {
            $call->broken('invalid_area_code/area_code');
        }
    }

    /** Updates the email, callback and SIP settings of a fax number. */
    public static function setFaxNumberInfo(Call $call): void
    {
        $did = $call->value('did');
        $email = $call->value('email');
        $email_enable = $call->value('email_enable');
        $url_callback_enable = $call->value('url_callback_enable');
        $url_callback_retry = $call->value('url_callback_retry');
        if ($did === '') {
            $call->broken('missing_did/did');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        }
        if ($email !== '' && !Network::isEmail($email)) {
            $call->broken('invalid_email/email');
        }
        if ($email_enable !== '' && !isset(Constants::FLAG[$email_enable])) {
            $call->broken('invalid_email_enable/email_enable');
        }
        if ($url_callback_enable !== '' && !isset(Constants::FLAG[$url_callback_enable])) {
            $call->broken('invalid_callback_enable/url_callback_enable');
        }
        if ($url_callback_retry !== '' && !isset(Constants::FLAG[$url_callback_retry])) {
            $call->broken('invalid_callback_retry/url_callback_retry');
        }
    }

    /** Updates only the email notification settings of a fax number. */
    public static function setFaxNumberEmail(Call $call): void
    {
        $did = $call->value('did');
        $email = $call->value('email');
        $email_enable = $call->value('email_enable');
        if ($did === '') {
            $call->broken('missing_did/did');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        }
        if ($email !== '' && !Network::isEmail($email)) {
            $call->broken('invalid_email/email');
        }
        if ($email_enable !== '' && !isset(Constants::FLAG[$email_enable])) {
            $call->broken('invalid_email_enable/email_enable');
        }
    }

    /** Updates only the URL callback settings of a fax number. */
    public static function setFaxNumberURLCallback(Call $call): void
    {
        $did = $call->value('did');
        $url_callback_enable = $call->value('url_callback_enable');
        $url_callback_retry = $call->value('url_callback_retry');
        if ($did === '') {
            $call->broken('missing_did/did');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        }
        if ($url_callback_enable !== '' && !isset(Constants::FLAG[$url_callback_enable])) {
            $call->broken('invalid_callback_enable/url_callback_enable');
        }
        if ($url_callback_retry !== '' && !isset(Constants::FLAG[$url_callback_retry])) {
            $call->broken('invalid_callback_retry/url_callback_retry');
        }
    }

    /** Sends a file as a fax. */
    public static function sendFaxMessage(Call $call): void
    {
        $to_number = $call->value('to_number');
        $from_name = $call->value('from_name');
        $from_number = $call->value('from_number');
        $send_email = $call->value('send_email');
        $file = $call->value('file');
        if ($to_number === '') {
            $call->broken('invalid_to_number/to_number.required');
        } elseif ($to_number !== '' && !Text::hasOnly($to_number, Constants::CALLERID)) {
            $call->broken('invalid_to_number/to_number');
        }
        if ($from_name === '') {
            $call->broken('missing_params/from_name');
        }
        if ($from_number === '') {
            $call->broken('invalid_from_number/from_number.required');
        } elseif ($from_number !== '' && !Text::hasOnly($from_number, Constants::CALLERID)) {
            $call->broken('invalid_from_number/from_number');
        } elseif ($from_number !== '' && !$call->lookupHas($from_number, 'getFaxNumbersInfo.did')) {
            $call->broken('invalid_from_number/from_number.unknown');
        }
        if ($send_email !== '' && !Network::isEmail($send_email)) {
            $call->broken('invalid_email/send_email');
        }
        if ($file === '') {
            $call->broken('missing_file/file');
        }
        if ($file !== '' && !Text::isBase64($file)) {
            $call->broken('no_base64file/file');
        }
    }
}
