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
 * The checks of the methods in area messaging, each in the order in which the server looks.
 *
 * Each takes texts by parameter name and answers the ids of the rules they break.
 * A parameter that is not given is read as empty, since no rule tells that apart.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class Messaging
{
    /** Deletes one stored SMS. */
    public static function deleteSMS(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $id = $params['id'] ?? '';
        if ($id === '') {
            $broken[] = 'missing_sms/id';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $id) !== 1) {
            $broken[] = 'invalid_id/id';
        }
        return $broken;
    }

    /** Deletes one stored MMS. */
    public static function deleteMMS(#[\SensitiveParameter] array $params, Options $options): array
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

    /** Lists SMS of one reseller client by period, direction, DID or contact. */
    public static function getResellerSMS(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $sms = $params['sms'] ?? '';
        $client = $params['client'] ?? '';
        $from = $params['from'] ?? '';
        $to = $params['to'] ?? '';
        $type = $params['type'] ?? '';
        $did = $params['did'] ?? '';
        $contact = $params['contact'] ?? '';
        $limit = $params['limit'] ?? '';
        $timezone = $params['timezone'] ?? '';
        $all_messages = $params['all_messages'] ?? '';
        $from_day = Dates::dayNumber($from);
        $to_day = Dates::dayNumber($to);
        if ($sms !== '' && \preg_match('/^[0-9]{1,20}$/D', $sms) !== 1) {
            $broken[] = 'invalid_sms/sms';
        } elseif ($all_messages === '1' && $sms !== '' && $sms !== '0') {
            $broken[] = 'invalid_sms/sms.all_messages';
        }
        if ($client === '') {
            $broken[] = 'invalid_client/getResellerSMS.client';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $client) !== 1) {
            $broken[] = 'invalid_client/client';
        }
        if ($from !== '' && $from_day === null) {
            $broken[] = 'invalid_date/from';
        } elseif ($from !== '' && ($from_day === null || !Dates::isPadded($from))) {
            $broken[] = 'invalid_date/from.padding';
        }
        if ($to !== '' && $to_day === null) {
            $broken[] = 'invalid_date/to';
        } elseif ($to !== '' && ($to_day === null || !Dates::isPadded($to))) {
            $broken[] = 'invalid_date/to.padding';
        }
        if ($from !== '' && $to !== '' && !Dates::ordered($from_day, $to_day)) {
            $broken[] = 'invalid_date_from/from';
        }
        if ($from !== '' && $to !== '' && !Dates::areWithin($from_day, $to_day, 92)) {
            $broken[] = 'invalid_daterange/from';
        }
        if ($type !== '' && !isset(Constants::FLAG[$type])) {
            $broken[] = 'invalid_type/direction';
        }
        if ($did !== '' && \preg_match('/^[0-9\\x20\\x28\\x29\\x2B\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did.filter';
        }
        if ($contact !== '' && \preg_match('/^[0-9\\x20\\x28\\x29\\x2B\\x2D\\x2E]+$/D', $contact) !== 1) {
            $broken[] = 'invalid_contact/contact';
        }
        if ($limit !== '' && \preg_match('/^[0-9]{1,10}$/D', $limit) !== 1) {
            $broken[] = 'unnamed_status/limit';
        }
        if ($timezone !== '' && !Numbers::isDecimal($timezone, [-12, 0], [13, 0], 1, 2)) {
            $broken[] = 'invalid_timezone/timezone';
        }
        return $broken;
    }

    /** Lists MMS of one reseller client by period, direction, DID or contact. */
    public static function getResellerMMS(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $mms = $params['mms'] ?? '';
        $client = $params['client'] ?? '';
        $from = $params['from'] ?? '';
        $to = $params['to'] ?? '';
        $type = $params['type'] ?? '';
        $did = $params['did'] ?? '';
        $contact = $params['contact'] ?? '';
        $limit = $params['limit'] ?? '';
        $timezone = $params['timezone'] ?? '';
        $all_messages = $params['all_messages'] ?? '';
        $sms = $params['sms'] ?? '';
        $from_day = Dates::dayNumber($from);
        $to_day = Dates::dayNumber($to);
        if ($mms !== '' && \preg_match('/^[0-9]{1,20}$/D', $mms) !== 1) {
            $broken[] = 'invalid_sms/mms';
        }
        if ($client === '') {
            $broken[] = 'invalid_client/getResellerSMS.client';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $client) !== 1) {
            $broken[] = 'invalid_client/client';
        }
        if ($from !== '' && $from_day === null) {
            $broken[] = 'invalid_date/from';
        } elseif ($from !== '' && ($from_day === null || !Dates::isPadded($from))) {
            $broken[] = 'invalid_date/from.padding';
        }
        if ($to !== '' && $to_day === null) {
            $broken[] = 'invalid_date/to';
        } elseif ($to !== '' && ($to_day === null || !Dates::isPadded($to))) {
            $broken[] = 'invalid_date/to.padding';
        }
        if ($from !== '' && $to !== '' && !Dates::ordered($from_day, $to_day)) {
            $broken[] = 'invalid_date_from/from';
        }
        if ($from !== '' && $to !== '' && !Dates::areWithin($from_day, $to_day, 92)) {
            $broken[] = 'invalid_daterange/from';
        }
        if ($type !== '' && !isset(Constants::FLAG[$type])) {
            $broken[] = 'invalid_type/direction';
        }
        if ($did !== '' && \preg_match('/^[0-9\\x20\\x28\\x29\\x2B\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did.filter';
        }
        if ($contact !== '' && \preg_match('/^[0-9\\x20\\x28\\x29\\x2B\\x2D\\x2E]+$/D', $contact) !== 1) {
            $broken[] = 'invalid_contact/contact';
        }
        if ($limit !== '' && \preg_match('/^[0-9]{1,10}$/D', $limit) !== 1) {
            $broken[] = 'unnamed_status/limit';
        }
        if ($timezone !== '' && !Numbers::isDecimal($timezone, [-12, 0], [13, 0], 1, 2)) {
            $broken[] = 'invalid_timezone/timezone';
        }
        if ($sms !== '' && \preg_match('/^[0-9]{1,20}$/D', $sms) !== 1) {
            $broken[] = 'invalid_sms/sms';
        } elseif ($all_messages === '1' && $sms !== '' && $sms !== '0') {
            $broken[] = 'invalid_sms/sms.all_messages';
        }
        return $broken;
    }

    /** Lists SMS by period, direction, DID or contact. */
    public static function getSMS(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $sms = $params['sms'] ?? '';
        $from = $params['from'] ?? '';
        $to = $params['to'] ?? '';
        $type = $params['type'] ?? '';
        $did = $params['did'] ?? '';
        $contact = $params['contact'] ?? '';
        $limit = $params['limit'] ?? '';
        $timezone = $params['timezone'] ?? '';
        $all_messages = $params['all_messages'] ?? '';
        $from_day = Dates::dayNumber($from);
        $to_day = Dates::dayNumber($to);
        if ($sms !== '' && \preg_match('/^[0-9]{1,20}$/D', $sms) !== 1) {
            $broken[] = 'invalid_sms/sms';
        } elseif ($all_messages === '1' && $sms !== '' && $sms !== '0') {
            $broken[] = 'invalid_sms/sms.all_messages';
        }
        if ($from !== '' && $from_day === null) {
            $broken[] = 'invalid_date/from';
        } elseif ($from !== '' && ($from_day === null || !Dates::isPadded($from))) {
            $broken[] = 'invalid_date/from.padding';
        }
        if ($to !== '' && $to_day === null) {
            $broken[] = 'invalid_date/to';
        } elseif ($to !== '' && ($to_day === null || !Dates::isPadded($to))) {
            $broken[] = 'invalid_date/to.padding';
        }
        if ($from !== '' && $to !== '' && !Dates::ordered($from_day, $to_day)) {
            $broken[] = 'invalid_date_from/from';
        }
        if ($from !== '' && $to !== '' && !Dates::areWithin($from_day, $to_day, 92)) {
            $broken[] = 'invalid_daterange/from';
        }
        if ($type !== '' && !isset(Constants::FLAG[$type])) {
            $broken[] = 'invalid_type/direction';
        }
        if ($did !== '' && \preg_match('/^[0-9\\x20\\x28\\x29\\x2B\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did.filter';
        } elseif (
            $did !== ''
            && !(
                $options->lookupHas($did, 'getDIDsInfo.did')
                || \preg_match('/[\\x20\\x28\\x29\\x2B\\x2D\\x2E]/', $did) === 1
                || \preg_match('/^[0-9]{11,}$/D', $did) === 1
            )
        ) {
            $broken[] = 'invalid_did/did.unknown';
        }
        if ($contact !== '' && \preg_match('/^[0-9\\x20\\x28\\x29\\x2B\\x2D\\x2E]+$/D', $contact) !== 1) {
            $broken[] = 'invalid_contact/contact';
        }
        if ($limit !== '' && \preg_match('/^[0-9]{1,10}$/D', $limit) !== 1) {
            $broken[] = 'unnamed_status/limit';
        }
        if ($timezone !== '' && !Numbers::isDecimal($timezone, [-12, 0], [13, 0], 1, 2)) {
            $broken[] = 'invalid_timezone/timezone';
        }
        return $broken;
    }

    /** Lists MMS by period, direction, DID or contact. */
    public static function getMMS(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $mms = $params['mms'] ?? '';
        $from = $params['from'] ?? '';
        $to = $params['to'] ?? '';
        $type = $params['type'] ?? '';
        $did = $params['did'] ?? '';
        $contact = $params['contact'] ?? '';
        $limit = $params['limit'] ?? '';
        $timezone = $params['timezone'] ?? '';
        $from_day = Dates::dayNumber($from);
        $to_day = Dates::dayNumber($to);
        if ($mms !== '' && \preg_match('/^[0-9]{1,20}$/D', $mms) !== 1) {
            $broken[] = 'invalid_sms/mms';
        }
        if ($from !== '' && $from_day === null) {
            $broken[] = 'invalid_date/from';
        } elseif ($from !== '' && ($from_day === null || !Dates::isPadded($from))) {
            $broken[] = 'invalid_date/from.padding';
        }
        if ($to !== '' && $to_day === null) {
            $broken[] = 'invalid_date/to';
        } elseif ($to !== '' && ($to_day === null || !Dates::isPadded($to))) {
            $broken[] = 'invalid_date/to.padding';
        }
        if ($from !== '' && $to !== '' && !Dates::ordered($from_day, $to_day)) {
            $broken[] = 'invalid_date_from/from';
        }
        if ($from !== '' && $to !== '' && !Dates::areWithin($from_day, $to_day, 92)) {
            $broken[] = 'invalid_daterange/from';
        }
        if ($type !== '' && !isset(Constants::FLAG[$type])) {
            $broken[] = 'invalid_type/direction';
        }
        if ($did !== '' && \preg_match('/^[0-9\\x20\\x28\\x29\\x2B\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did.filter';
        } elseif (
            $did !== ''
            && !(
                $options->lookupHas($did, 'getDIDsInfo.did')
                || \preg_match('/[\\x20\\x28\\x29\\x2B\\x2D\\x2E]/', $did) === 1
                || \preg_match('/^[0-9]{11,}$/D', $did) === 1
            )
        ) {
            $broken[] = 'invalid_did/did.unknown';
        }
        if ($contact !== '' && \preg_match('/^[0-9\\x20\\x28\\x29\\x2B\\x2D\\x2E]+$/D', $contact) !== 1) {
            $broken[] = 'invalid_contact/contact';
        }
        if ($limit !== '' && \preg_match('/^[0-9]{1,10}$/D', $limit) !== 1) {
            $broken[] = 'unnamed_status/limit';
        }
        if ($timezone !== '' && !Numbers::isDecimal($timezone, [-12, 0], [13, 0], 1, 2)) {
            $broken[] = 'invalid_timezone/timezone';
        }
        return $broken;
    }

    /** Returns the media attached to an MMS. */
    public static function getMediaMMS(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $id = $params['id'] ?? '';
        if ($id !== '' && \preg_match('/^[0-9]{1,20}$/D', $id) !== 1) {
            $broken[] = 'invalid_id/id';
        }
        return $broken;
    }

    /** Sends an SMS from one of the account's DIDs. */
    public static function sendSMS(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $did = $params['did'] ?? '';
        $dst = $params['dst'] ?? '';
        $message = $params['message'] ?? '';
        if ($did === '') {
            $broken[] = 'missing_did/did';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        } elseif (!($options->lookupHas($did, 'getDIDsInfo.did') || \preg_match('/[\\x20\\x28\\x29\\x2B\\x2D\\x2E]/', $did) === 1 || \preg_match('/^[0-9]{11,}$/D', $did) === 1)) {
            $broken[] = 'invalid_did/did.unknown';
        } elseif (\preg_match('/^[0-9]{10,11}$/D', $did) !== 1) {
            $broken[] = 'invalid_did/sendSMS.did';
        }
        if ($dst === '') {
            $broken[] = 'invalid_dst/dst.required';
        } elseif (!(\preg_match('/^[0-9]{10}$/D', $dst) === 1 || \preg_match(Constants::SMS_DESTINATION, $dst) === 1)) {
            $broken[] = 'invalid_dst/dst';
        }
        if ($message === '') {
            $broken[] = 'message_empty/message';
        } elseif (\strlen($message) > 160) {
            $broken[] = 'sms_toolong/sendSMS.message';
        }
        return $broken;
    }

    /** Sends an MMS from one of the account's DIDs. */
    public static function sendMMS(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $did = $params['did'] ?? '';
        $dst = $params['dst'] ?? '';
        $message = $params['message'] ?? '';
        $media1 = $params['media1'] ?? '';
        $media2 = $params['media2'] ?? '';
        $media3 = $params['media3'] ?? '';
        if ($did === '') {
            $broken[] = 'missing_did/did';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        } elseif (!($options->lookupHas($did, 'getDIDsInfo.did') || \preg_match('/[\\x20\\x28\\x29\\x2B\\x2D\\x2E]/', $did) === 1 || \preg_match('/^[0-9]{11,}$/D', $did) === 1)) {
            $broken[] = 'invalid_did/did.unknown';
        } elseif (\preg_match('/^[0-9]{10,11}$/D', $did) !== 1) {
            $broken[] = 'invalid_did/sendSMS.did';
        }
        if ($dst === '') {
            $broken[] = 'invalid_dst/dst.required';
        } elseif (!(\preg_match('/^[0-9]{10}$/D', $dst) === 1 || \preg_match(Constants::SMS_DESTINATION, $dst) === 1)) {
            $broken[] = 'invalid_dst/dst';
        }
        if ($media1 === '' && $media2 === '' && $media3 === '' && $message === '') {
            $broken[] = 'message_empty/sendMMS.message';
        }
        if ($message !== '' && !Text::isLength($message, null, 2048)) {
            $broken[] = 'sms_toolong/sendMMS.message';
        }
        if ($media1 !== '' && Text::hasPrefix($media1, Constants::INVALID_MEDIA)) {
            $broken[] = 'invalid_media/media1';
        }
        if ($media2 !== '' && Text::hasPrefix($media2, Constants::INVALID_MEDIA)) {
            $broken[] = 'invalid_media/media2';
        }
        if ($media3 !== '' && Text::hasPrefix($media3, Constants::INVALID_MEDIA)) {
            $broken[] = 'invalid_media/media3';
        }
        return $broken;
    }

    /** Turns SMS on or off for a DID and sets how received messages are delivered. */
    public static function setSMS(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $did = $params['did'] ?? '';
        $enable = $params['enable'] ?? '';
        $email_enabled = $params['email_enabled'] ?? '';
        $email_address = $params['email_address'] ?? '';
        $sms_forward_enable = $params['sms_forward_enable'] ?? '';
        $sms_forward = $params['sms_forward'] ?? '';
        $url_callback_enable = $params['url_callback_enable'] ?? '';
        $url_callback_retry = $params['url_callback_retry'] ?? '';
        $dialmode = $params['dialmode'] ?? '';
        $smpp_enabled = $params['smpp_enabled'] ?? '';
        $smpp_url = $params['smpp_url'] ?? '';
        $smpp_user = $params['smpp_user'] ?? '';
        $smpp_pass = $params['smpp_pass'] ?? '';
        if ($did === '') {
            $broken[] = 'missing_did/did';
        } elseif (\preg_match('/^[0-9\\x20\\x28\\x29\\x2D\\x2E]+$/D', $did) !== 1) {
            $broken[] = 'invalid_did/did';
        } elseif (!($options->lookupHas($did, 'getDIDsInfo.did') || \preg_match('/[\\x20\\x28\\x29\\x2B\\x2D\\x2E]/', $did) === 1 || \preg_match('/^[0-9]{11,}$/D', $did) === 1)) {
            $broken[] = 'invalid_did/did.unknown';
        } elseif (\preg_match('/^[0-9]{10,11}$/D', $did) !== 1) {
            $broken[] = 'invalid_did/sendSMS.did';
        }
        if ($enable === '') {
            $broken[] = 'missing_enable/enable';
        }
        if ($email_enabled !== '' && !isset(Constants::FLAG[$email_enabled])) {
            $broken[] = 'invalid_email_enable/email_enabled';
        }
        if ($email_address !== '' && !Network::isEmail($email_address)) {
            $broken[] = 'invalid_email/email_address';
        }
        if ($sms_forward_enable !== '' && !isset(Constants::FLAG[$sms_forward_enable])) {
            $broken[] = 'invalid_forward_enable/sms_forward_enable';
        }
        if ($sms_forward !== '' && \preg_match('/^[0-9\\x20\\x28\\x29\\x2B\\x2D\\x2E]+$/D', $sms_forward) !== 1) {
            $broken[] = 'invalid_sms_forward/sms_forward';
        }
        if ($sms_forward !== '' && $did !== '' && $sms_forward === $did) {
            $broken[] = 'invalid_forwarding_did/sms_forward';
        }
        if ($url_callback_enable !== '' && !isset(Constants::FLAG[$url_callback_enable])) {
            $broken[] = 'invalid_callback_enable/url_callback_enable';
        }
        if ($url_callback_retry !== '' && !isset(Constants::FLAG[$url_callback_retry])) {
            $broken[] = 'invalid_callback_retry/url_callback_retry';
        }
        if ($dialmode !== '' && !isset(Constants::AUTH_TYPE[$dialmode])) {
            $broken[] = 'unnamed_status/dialmode';
        }
        if ($smpp_enabled === '1' && $smpp_url === '') {
            $broken[] = 'invalid_smpp_url/smpp_url';
        }
        if ($smpp_enabled === '1' && $smpp_user === '') {
            $broken[] = 'invalid_smpp_username/smpp_user';
        }
        if ($smpp_enabled === '1' && $smpp_pass === '') {
            $broken[] = 'invalid_smpp_password/smpp_pass';
        }
        return $broken;
    }
}
