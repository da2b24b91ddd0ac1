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
 * The checks of the methods in area messaging, each in the order in which the server looks.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class Messaging
{
    /** Deletes one stored SMS. */
    public static function deleteSMS(Call $call): void
    {
        $id = $call->value('id');
        if ($id === '') {
            $call->broken('missing_sms/id');
        }
        if ($id !== '' && !Text::isDigits($id, 1, 20)) {
            $call->broken('invalid_id/id');
        }
    }

    /** Deletes one stored MMS. */
    public static function deleteMMS(Call $call): void
    {
        $id = $call->value('id');
        if ($id === '') {
            $call->broken('missing_id/id');
        }
        if ($id !== '' && !Text::isDigits($id, 1, 20)) {
            $call->broken('invalid_id/id');
        }
    }

    /** Lists SMS of one reseller client by period, direction, DID or contact. */
    public static function getResellerSMS(Call $call): void
    {
        $sms = $call->value('sms');
        $client = $call->value('client');
        $from = $call->value('from');
        $to = $call->value('to');
        $type = $call->value('type');
        $did = $call->value('did');
        $contact = $call->value('contact');
        $limit = $call->value('limit');
        $timezone = $call->value('timezone');
        $all_messages = $call->value('all_messages');
        if ($sms !== '' && !Text::isDigits($sms, 1, 20)) {
            $call->broken('invalid_sms/sms');
        } elseif ($all_messages === '1' && $sms !== '' && $sms !== '0') {
            $call->broken('invalid_sms/sms.all_messages');
        }
        if ($client === '') {
            $call->broken('invalid_client/getResellerSMS.client');
        } elseif ($client !== '' && !Text::isDigits($client, 1, 20)) {
            $call->broken('invalid_client/client');
        }
        if ($from !== '' && !Dates::isDate($from, true, true)) {
            $call->broken('invalid_date/from');
        } elseif ($from !== '' && !Dates::isDate($from, false, true)) {
            $call->broken('invalid_date/from.padding');
        }
        if ($to !== '' && !Dates::isDate($to, true, true)) {
            $call->broken('invalid_date/to');
        } elseif ($to !== '' && !Dates::isDate($to, false, true)) {
            $call->broken('invalid_date/to.padding');
        }
        if ($from !== '' && $to !== '' && !Dates::ordered($from, $to)) {
            $call->broken('invalid_date_from/from');
        }
        if ($from !== '' && $to !== '' && !Dates::areWithin($from, $to, 92)) {
            $call->broken('invalid_daterange/from');
        }
        if ($type !== '' && !isset(Constants::FLAG[$type])) {
            $call->broken('invalid_type/direction');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::CALLERID)) {
            $call->broken('invalid_did/did.filter');
        }
        if ($contact !== '' && !Text::hasOnly($contact, Constants::CALLERID)) {
            $call->broken('invalid_contact/contact');
        }
        if ($limit !== '' && !Text::isDigits($limit, 1, 10)) {
            $call->broken('unnamed_status/limit');
        }
        if ($timezone !== '' && !Numbers::isDecimal($timezone, '-1200', '1300', 1, 2)) {
            $call->broken('invalid_timezone/timezone');
        }
    }

    /** Lists MMS of one reseller client by period, direction, DID or contact. */
    public static function getResellerMMS(Call $call): void
    {
        $mms = $call->value('mms');
        $client = $call->value('client');
        $from = $call->value('from');
        $to = $call->value('to');
        $type = $call->value('type');
        $did = $call->value('did');
        $contact = $call->value('contact');
        $limit = $call->value('limit');
        $timezone = $call->value('timezone');
        $all_messages = $call->value('all_messages');
        $sms = $call->value('sms');
        if ($mms !== '' && !Text::isDigits($mms, 1, 20)) {
            $call->broken('invalid_sms/mms');
        }
        if ($client === '') {
            $call->broken('invalid_client/getResellerSMS.client');
        } elseif ($client !== '' && !Text::isDigits($client, 1, 20)) {
            $call->broken('invalid_client/client');
        }
        if ($from !== '' && !Dates::isDate($from, true, true)) {
            $call->broken('invalid_date/from');
        } elseif ($from !== '' && !Dates::isDate($from, false, true)) {
            $call->broken('invalid_date/from.padding');
        }
        if ($to !== '' && !Dates::isDate($to, true, true)) {
            $call->broken('invalid_date/to');
        } elseif ($to !== '' && !Dates::isDate($to, false, true)) {
            $call->broken('invalid_date/to.padding');
        }
        if ($from !== '' && $to !== '' && !Dates::ordered($from, $to)) {
            $call->broken('invalid_date_from/from');
        }
        if ($from !== '' && $to !== '' && !Dates::areWithin($from, $to, 92)) {
            $call->broken('invalid_daterange/from');
        }
        if ($type !== '' && !isset(Constants::FLAG[$type])) {
            $call->broken('invalid_type/direction');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::CALLERID)) {
            $call->broken('invalid_did/did.filter');
        }
        if ($contact !== '' && !Text::hasOnly($contact, Constants::CALLERID)) {
            $call->broken('invalid_contact/contact');
        }
        if ($limit !== '' && !Text::isDigits($limit, 1, 10)) {
            $call->broken('unnamed_status/limit');
        }
        if ($timezone !== '' && !Numbers::isDecimal($timezone, '-1200', '1300', 1, 2)) {
            $call->broken('invalid_timezone/timezone');
        }
        if ($sms !== '' && !Text::isDigits($sms, 1, 20)) {
            $call->broken('invalid_sms/sms');
        } elseif ($all_messages === '1' && $sms !== '' && $sms !== '0') {
            $call->broken('invalid_sms/sms.all_messages');
        }
    }

    /** Lists SMS by period, direction, DID or contact. */
    public static function getSMS(Call $call): void
    {
        $sms = $call->value('sms');
        $from = $call->value('from');
        $to = $call->value('to');
        $type = $call->value('type');
        $did = $call->value('did');
        $contact = $call->value('contact');
        $limit = $call->value('limit');
        $timezone = $call->value('timezone');
        $all_messages = $call->value('all_messages');
        if ($sms !== '' && !Text::isDigits($sms, 1, 20)) {
            $call->broken('invalid_sms/sms');
        } elseif ($all_messages === '1' && $sms !== '' && $sms !== '0') {
            $call->broken('invalid_sms/sms.all_messages');
        }
        if ($from !== '' && !Dates::isDate($from, true, true)) {
            $call->broken('invalid_date/from');
        } elseif ($from !== '' && !Dates::isDate($from, false, true)) {
            $call->broken('invalid_date/from.padding');
        }
        if ($to !== '' && !Dates::isDate($to, true, true)) {
            $call->broken('invalid_date/to');
        } elseif ($to !== '' && !Dates::isDate($to, false, true)) {
            $call->broken('invalid_date/to.padding');
        }
        if ($from !== '' && $to !== '' && !Dates::ordered($from, $to)) {
            $call->broken('invalid_date_from/from');
        }
        if ($from !== '' && $to !== '' && !Dates::areWithin($from, $to, 92)) {
            $call->broken('invalid_daterange/from');
        }
        if ($type !== '' && !isset(Constants::FLAG[$type])) {
            $call->broken('invalid_type/direction');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::CALLERID)) {
            $call->broken('invalid_did/did.filter');
        } elseif ($did !== '' && !$call->lookupHas($did, 'getDIDsInfo.did')) {
            $call->broken('invalid_did/did.unknown');
        }
        if ($contact !== '' && !Text::hasOnly($contact, Constants::CALLERID)) {
            $call->broken('invalid_contact/contact');
        }
        if ($limit !== '' && !Text::isDigits($limit, 1, 10)) {
            $call->broken('unnamed_status/limit');
        }
        if ($timezone !== '' && !Numbers::isDecimal($timezone, '-1200', '1300', 1, 2)) {
            $call->broken('invalid_timezone/timezone');
        }
    }

    /** Lists MMS by period, direction, DID or contact. */
    public static function getMMS(Call $call): void
    {
        $mms = $call->value('mms');
        $from = $call->value('from');
        $to = $call->value('to');
        $type = $call->value('type');
        $did = $call->value('did');
        $contact = $call->value('contact');
        $limit = $call->value('limit');
        $timezone = $call->value('timezone');
        if ($mms !== '' && !Text::isDigits($mms, 1, 20)) {
            $call->broken('invalid_sms/mms');
        }
        if ($from !== '' && !Dates::isDate($from, true, true)) {
            $call->broken('invalid_date/from');
        } elseif ($from !== '' && !Dates::isDate($from, false, true)) {
            $call->broken('invalid_date/from.padding');
        }
        if ($to !== '' && !Dates::isDate($to, true, true)) {
            $call->broken('invalid_date/to');
        } elseif ($to !== '' && !Dates::isDate($to, false, true)) {
            $call->broken('invalid_date/to.padding');
        }
        if ($from !== '' && $to !== '' && !Dates::ordered($from, $to)) {
            $call->broken('invalid_date_from/from');
        }
        if ($from !== '' && $to !== '' && !Dates::areWithin($from, $to, 92)) {
            $call->broken('invalid_daterange/from');
        }
        if ($type !== '' && !isset(Constants::FLAG[$type])) {
            $call->broken('invalid_type/direction');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::CALLERID)) {
            $call->broken('invalid_did/did.filter');
        } elseif ($did !== '' && !$call->lookupHas($did, 'getDIDsInfo.did')) {
            $call->broken('invalid_did/did.unknown');
        }
        if ($contact !== '' && !Text::hasOnly($contact, Constants::CALLERID)) {
            $call->broken('invalid_contact/contact');
        }
        if ($limit !== '' && !Text::isDigits($limit, 1, 10)) {
            $call->broken('unnamed_status/limit');
        }
        if ($timezone !== '' && !Numbers::isDecimal($timezone, '-1200', '1300', 1, 2)) {
            $call->broken('invalid_timezone/timezone');
        }
    }

    /** Returns the media attached to an MMS. */
    public static function getMediaMMS(Call $call): void
    {
        $id = $call->value('id');
        if ($id !== '' && !Text::isDigits($id, 1, 20)) {
            $call->broken('invalid_id/id');
        }
    }

    /** Sends an SMS from one of the account's DIDs. */
    public static function sendSMS(Call $call): void
    {
        $did = $call->value('did');
        $dst = $call->value('dst');
        $message = $call->value('message');
        if ($did === '') {
            $call->broken('missing_did/did');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        } elseif ($did !== '' && !$call->lookupHas($did, 'getDIDsInfo.did')) {
            $call->broken('invalid_did/did.unknown');
        } elseif ($did !== '' && !Text::isDigits($did, 10, 11)) {
            $call->broken('invalid_did/sendSMS.did');
        }
        if ($dst === '') {
            $call->broken('invalid_dst/dst.required');
        } elseif ($dst !== '' && !(Text::isDigits($dst, 10, 10) || Text::matches($dst, Constants::SMS_DESTINATION))) {
            $call->broken('invalid_dst/dst');
        }
        if ($message === '') {
            $call->broken('message_empty/message');
        }
        if ($message !== '' && !Text::isUtf8Length($message, null, 160)) {
            $call->broken('sms_toolong/sendSMS.message');
        }
    }

    /** Sends an MMS from one of the account's DIDs. */
    public static function sendMMS(Call $call): void
    {
        $did = $call->value('did');
        $dst = $call->value('dst');
        $message = $call->value('message');
        $media1 = $call->value('media1');
        $media2 = $call->value('media2');
        $media3 = $call->value('media3');
        if ($did === '') {
            $call->broken('missing_did/did');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        } elseif ($did !== '' && !$call->lookupHas($did, 'getDIDsInfo.did')) {
            $call->broken('invalid_did/did.unknown');
        } elseif ($did !== '' && !Text::isDigits($did, 10, 11)) {
            $call->broken('invalid_did/sendSMS.did');
        }
        if ($dst === '') {
            $call->broken('invalid_dst/dst.required');
        } elseif ($dst !== '' && !(Text::isDigits($dst, 10, 10) || Text::matches($dst, Constants::SMS_DESTINATION))) {
            $call->broken('invalid_dst/dst');
        }
        if ($media1 === '' && $media2 === '' && $media3 === '' && $message === '') {
            $call->broken('message_empty/sendMMS.message');
        }
        if ($message !== '' && !Text::isLength($message, null, 2048)) {
            $call->broken('sms_toolong/sendMMS.message');
        }
        if ($media1 !== '' && Text::hasPrefix($media1, Constants::INVALID_MEDIA)) {
            $call->broken('invalid_media/media1');
        }
        if ($media2 !== '' && Text::hasPrefix($media2, Constants::INVALID_MEDIA)) {
            $call->broken('invalid_media/media2');
        }
        if ($media3 !== '' && Text::hasPrefix($media3, Constants::INVALID_MEDIA)) {
            $call->broken('invalid_media/media3');
        }
    }

    /** Turns SMS on or off for a DID and sets how received messages are delivered. */
    public static function setSMS(Call $call): void
    {
        $did = $call->value('did');
        $enable = $call->value('enable');
        $email_enabled = $call->value('email_enabled');
        $email_address = $call->value('email_address');
        $sms_forward_enable = $call->value('sms_forward_enable');
        $sms_forward = $call->value('sms_forward');
        $url_callback_enable = $call->value('url_callback_enable');
        $url_callback_retry = $call->value('url_callback_retry');
        $dialmode = $call->value('dialmode');
        $smpp_enabled = $call->value('smpp_enabled');
        $smpp_url = $call->value('smpp_url');
        $smpp_user = $call->value('smpp_user');
        $smpp_pass = $call->value('smpp_pass');
        if ($did === '') {
            $call->broken('missing_did/did');
        }
        if ($did !== '' && !Text::hasOnly($did, Constants::DID)) {
            $call->broken('invalid_did/did');
        } elseif ($did !== '' && !$call->lookupHas($did, 'getDIDsInfo.did')) {
            $call->broken('invalid_did/did.unknown');
        } elseif ($did !== '' && !Text::isDigits($did, 10, 11)) {
            $call->broken('invalid_did/sendSMS.did');
        }
        if ($enable === '') {
            $call->broken('missing_enable/enable');
        }
        if ($email_enabled !== '' && !isset(Constants::FLAG[$email_enabled])) {
            $call->broken('invalid_email_enable/email_enabled');
        }
        if ($email_address !== '' && !Network::isEmail($email_address)) {
            $call->broken('invalid_email/email_address');
        }
        if ($sms_forward_enable !== '' && !isset(Constants::FLAG[$sms_forward_enable])) {
            $call->broken('invalid_forward_enable/sms_forward_enable');
        }
        if ($sms_forward !== '' && !Text::hasOnly($sms_forward, Constants::CALLERID)) {
            $call->broken('invalid_sms_forward/sms_forward');
        }
        if ($sms_forward !== '' && $did !== '' && $sms_forward === $did) {
            $call->broken('invalid_forwarding_did/sms_forward');
        }
        if ($url_callback_enable !== '' && !isset(Constants::FLAG[$url_callback_enable])) {
            $call->broken('invalid_callback_enable/url_callback_enable');
        }
        if ($url_callback_retry !== '' && !isset(Constants::FLAG[$url_callback_retry])) {
            $call->broken('invalid_callback_retry/url_callback_retry');
        }
        if ($dialmode !== '' && !isset(Constants::AUTH_TYPE[$dialmode])) {
            $call->broken('unnamed_status/dialmode');
        }
        if ($smpp_enabled === '1' && $smpp_url === '') {
            $call->broken('invalid_smpp_url/smpp_url');
        }
        if ($smpp_enabled === '1' && $smpp_user === '') {
            $call->broken('invalid_smpp_username/smpp_user');
        }
        if ($smpp_enabled === '1' && $smpp_pass === '') {
            $call->broken('invalid_smpp_password/smpp_pass');
        }
    }
}
