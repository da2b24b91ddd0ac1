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
 * The checks of the methods in area voicemail, each in the order in which the server looks.
 *
 * Each takes texts by parameter name and answers the ids of the rules they break.
 * A parameter that is not given is read as empty, since no rule tells that apart.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class Voicemail
{
    /** Creates a voicemail box. */
    public static function createVoicemail(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $digits = $params['digits'] ?? '';
        $name = $params['name'] ?? '';
        $password = $params['password'] ?? '';
        $skip_password = $params['skip_password'] ?? '';
        $email = $params['email'] ?? '';
        $attach_message = $params['attach_message'] ?? '';
        $delete_message = $params['delete_message'] ?? '';
        $say_time = $params['say_time'] ?? '';
        $timezone = $params['timezone'] ?? '';
        $say_callerid = $params['say_callerid'] ?? '';
        $play_instructions = $params['play_instructions'] ?? '';
        $language = $params['language'] ?? '';
        $email_attachment_format = $params['email_attachment_format'] ?? '';
        $unavailable_message_recording = $params['unavailable_message_recording'] ?? '';
        $transcription = $params['transcription'] ?? '';
        $transcription_locale = $params['transcription_locale'] ?? '';
        $transcription_redaction = $params['transcription_redaction'] ?? '';
        $transcription_sentiment = $params['transcription_sentiment'] ?? '';
        $transcription_summary = $params['transcription_summary'] ?? '';
        $transcription_format = $params['transcription_format'] ?? '';
        $client = $params['client'] ?? '';
        $transcription_delay = $params['transcription_delay'] ?? '';
        if ($digits === '') {
            $broken[] = 'missing_digits/digits';
        } elseif (\preg_match('/^[0-9]{1,10}$/D', $digits) !== 1) {
            $broken[] = 'invalid_digits/digits';
        }
        if ($name === '') {
            $broken[] = 'missing_name/name';
        }
        if ($password === '') {
            $broken[] = 'missing_password/password';
        } elseif (\preg_match('/^[0-9]{4}$/D', $password) !== 1) {
            $broken[] = 'invalid_password/password';
        }
        if ($skip_password === '') {
            $broken[] = 'missing_skippassword/skip_password';
        } elseif (!Text::isInFolded($skip_password, Constants::FLAG_OR_YES_NO)) {
            $broken[] = 'invalid_skippassword/skip_password';
        }
        if ($email !== '' && !\str_contains($email, '@')) {
            $broken[] = 'invalid_email/email.at';
        } elseif (
            $email !== ''
            && !Lists::all($email, ',', 1, null, static fn (string $item): bool => Network::isEmail($item))
        ) {
            $broken[] = 'invalid_email/email.list';
        }
        if ($attach_message === '') {
            $broken[] = 'missing_attachmessage/attach_message';
        } elseif (!Text::isInFolded($attach_message, Constants::YES_NO)) {
            $broken[] = 'invalid_attachmessage/attach_message';
        }
        if ($delete_message === '') {
            $broken[] = 'missing_deletemessage/delete_message';
        } elseif (!Text::isInFolded($delete_message, Constants::YES_NO)) {
            $broken[] = 'invalid_deletemessage/delete_message';
        }
        if ($say_time === '') {
            $broken[] = 'missing_saytime/say_time';
        } elseif (!Text::isInFolded($say_time, Constants::YES_NO)) {
            $broken[] = 'invalid_saytime/say_time';
        }
        if ($timezone === '') {
            $broken[] = 'missing_timezone/timezone';
        } elseif (\preg_match('/^[0-9A-Za-z\\x2B\\x2D\\x2F\\x5F]+$/D', $timezone) !== 1) {
            $broken[] = 'invalid_timezone/zone_name';
        } elseif (!$options->lookupHas($timezone, 'getTimezones.value')) {
            $broken[] = 'invalid_timezone/timezone.unknown';
        }
        if ($say_callerid === '') {
            $broken[] = 'missing_saycallerid/say_callerid';
        } elseif (!Text::isInFolded($say_callerid, Constants::YES_NO)) {
            $broken[] = 'invalid_saycallerid/say_callerid';
        }
        if ($play_instructions === '') {
            $broken[] = 'missing_playinstructions/play_instructions';
        } elseif (!isset(Constants::PLAY_INSTRUCTIONS[$play_instructions])) {
            $broken[] = 'invalid_playinstructions/play_instructions';
        }
        if ($language === '') {
            $broken[] = 'missing_language/language';
        } elseif (!isset(Constants::LANGUAGE[$language])) {
            $broken[] = 'invalid_language/language';
        }
        if ($email_attachment_format !== '' && !isset(Constants::ATTACHMENT_FORMAT[$email_attachment_format])) {
            $broken[] = 'invalid_email_attachment_format/email_attachment_format';
        }
        if (
            $unavailable_message_recording !== ''
            && !(
                isset(Constants::RECORDING[$unavailable_message_recording])
                || \preg_match('/^[0-9]{1,20}$/D', $unavailable_message_recording) === 1
            )
        ) {
            $broken[] = 'invalid_recording/unavailable_message_recording';
        }
        if ($transcription !== '' && !Text::isInFolded($transcription, Constants::YES_NO)) {
            $broken[] = 'unnamed_status/transcription';
        }
        if (
            $transcription_locale !== ''
            && !Lists::all($transcription_locale, ',', 1, 10, static fn (string $item): bool
                => \preg_match(Constants::LOCALES_ITEM, $item) === 1)
        ) {
            $broken[] = 'invalid_transcription_locale/transcription_locale';
        }
        if ($transcription_redaction !== '' && !Text::isInFolded($transcription_redaction, Constants::YES_NO)) {
            $broken[] = 'invalid_transcription_redaction/transcription_redaction';
        }
        if ($transcription_sentiment !== '' && !Text::isInFolded($transcription_sentiment, Constants::YES_NO)) {
            $broken[] = 'invalid_transcription_sentiment/transcription_sentiment';
        }
        if ($transcription_summary !== '' && !Text::isInFolded($transcription_summary, Constants::YES_NO)) {
            $broken[] = 'invalid_transcription_summary/transcription_summary';
        }
        if ($transcription_format !== '' && !isset(Constants::TRANSCRIPTION_FORMAT[$transcription_format])) {
            $broken[] = 'invalid_transcription_format/transcription_format';
        }
        if ($client !== '' && \preg_match('/^[0-9]{1,20}$/D', $client) !== 1) {
            $broken[] = 'invalid_client/client';
        }
        if ($transcription_delay !== '' && !Numbers::isInteger($transcription_delay, 0, 60, 5)) {
            $broken[] = 'unnamed_status/transcription_delay';
        }
        return $broken;
    }

    /** Empties a voicemail box on every server, or deletes one message when folder and number are given. */
    public static function delMessages(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $mailbox = $params['mailbox'] ?? '';
        $folder = $params['folder'] ?? '';
        $message_num = $params['message_num'] ?? '';
        if ($mailbox === '') {
            $broken[] = 'missing_mailbox/mailbox';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $mailbox) !== 1) {
            $broken[] = 'invalid_mailbox/mailbox';
        } elseif (!$options->lookupHas($mailbox, 'getVoicemails.mailbox')) {
            $broken[] = 'invalid_mailbox/mailbox.unknown';
        }
        if ($message_num !== '' && $folder === '') {
            $broken[] = 'missing_folder/delMessages.folder';
        }
        if ($folder !== '' && !isset(Constants::VOICEMAIL_FOLDER[$folder])) {
            $broken[] = 'invalid_folder/folder';
        }
        if ($folder !== '' && $message_num === '') {
            $broken[] = 'missing_message_num/delMessages.message_num';
        }
        if ($message_num !== '' && \preg_match('/^[0-9]{1,10}$/D', $message_num) !== 1) {
            $broken[] = 'invalid_message_num/message_num';
        }
        if ($message_num !== '' && !$options->lookupHas($message_num, 'getVoicemailMessages.message_num')) {
            $broken[] = 'message_not_found/message_num.unknown';
        }
        return $broken;
    }

    /** Deletes one voicemail box. */
    public static function delVoicemail(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $mailbox = $params['mailbox'] ?? '';
        if ($mailbox === '') {
            $broken[] = 'missing_mailbox/mailbox';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $mailbox) !== 1) {
            $broken[] = 'invalid_mailbox/mailbox';
        } elseif (!$options->lookupHas($mailbox, 'getVoicemails.mailbox')) {
            $broken[] = 'invalid_mailbox/mailbox.unknown';
        }
        return $broken;
    }

    /** Lists the voicemail instruction modes, or returns only the one whose code is given. */
    public static function getPlayInstructions(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $play_instructions = $params['play_instructions'] ?? '';
        if ($play_instructions !== '' && !isset(Constants::PLAY_INSTRUCTIONS[$play_instructions])) {
            $broken[] = 'invalid_playinstructions/play_instructions';
        }
        return $broken;
    }

    /** Lists voicemail transcriptions of a mailbox folder for a period. */
    public static function getVoicemailTranscriptions(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $account = $params['account'] ?? '';
        $mailbox = $params['mailbox'] ?? '';
        $date_to = $params['date_to'] ?? '';
        $date_from = $params['date_from'] ?? '';
        $folder = $params['folder'] ?? '';
        $date_to_day = Dates::dayNumber($date_to);
        $date_from_day = Dates::dayNumber($date_from);
        if ($account !== '' && \preg_match('/^[0-9A-Za-z\\x2D\\x2E\\x40\\x5F]+$/D', $account) !== 1) {
            $broken[] = 'invalid_account/account.filter';
        }
        if ($mailbox === '') {
            $broken[] = 'missing_mailbox/mailbox';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $mailbox) !== 1) {
            $broken[] = 'invalid_mailbox/mailbox';
        } elseif (!$options->lookupHas($mailbox, 'getVoicemails.mailbox')) {
            $broken[] = 'invalid_mailbox/mailbox.unknown';
        }
        if ($date_to === '') {
            $broken[] = 'missing_to_date/date_to';
        } elseif ($date_to_day === null) {
            $broken[] = 'invalid_date/date_to';
        } elseif ($date_to_day === null || !Dates::isPadded($date_to)) {
            $broken[] = 'invalid_date/date_to.padding';
        }
        if ($date_from === '') {
            $broken[] = 'missing_from_date/date_from';
        } elseif ($date_from_day === null) {
            $broken[] = 'invalid_date/date_from';
        } elseif ($date_from_day === null || !Dates::isPadded($date_from)) {
            $broken[] = 'invalid_date/date_from.padding';
        }
        if ($date_from !== '' && $date_from_day === null) {
            $broken[] = 'invalid_datetime/date_from';
        }
        if ($date_from !== '' && $date_to !== '' && !Dates::ordered($date_from_day, $date_to_day)) {
            $broken[] = 'invalid_date_from/recordings';
        }
        if ($date_from !== '' && $date_to !== '' && !Dates::areWithin($date_from_day, $date_to_day, 92)) {
            $broken[] = 'invalid_daterange/unproven';
        }
        if ($folder === '') {
            $broken[] = 'missing_folder/folder';
        } elseif (!isset(Constants::VOICEMAIL_FOLDER[$folder])) {
            $broken[] = 'invalid_folder/folder';
        }
        return $broken;
    }

    /** Lists the audio formats for voicemail e-mails, or returns only the one named. */
    public static function getVoicemailAttachmentFormats(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $email_attachment_format = $params['email_attachment_format'] ?? '';
        if ($email_attachment_format !== '' && !isset(Constants::ATTACHMENT_FORMAT[$email_attachment_format])) {
            $broken[] = 'invalid_email_attachment_format/email_attachment_format';
        }
        return $broken;
    }

    /** Lists the voicemail boxes, or returns only the one whose number is given. */
    public static function getVoicemails(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $mailbox = $params['mailbox'] ?? '';
        $client = $params['client'] ?? '';
        if ($mailbox !== '' && \preg_match('/^[0-9]{1,20}$/D', $mailbox) !== 1) {
            $broken[] = 'invalid_mailbox/mailbox';
        } elseif ($client === '' && $mailbox !== '' && !$options->lookupHas($mailbox, 'getVoicemails.mailbox')) {
            $broken[] = 'invalid_mailbox/mailbox.unknown_own';
        }
        if ($client !== '' && \preg_match('/^[0-9]{1,20}$/D', $client) !== 1) {
            $broken[] = 'invalid_client/client';
        }
        return $broken;
    }

    /** Updates the settings of an existing voicemail box. */
    public static function setVoicemail(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $mailbox = $params['mailbox'] ?? '';
        $name = $params['name'] ?? '';
        $password = $params['password'] ?? '';
        $skip_password = $params['skip_password'] ?? '';
        $email = $params['email'] ?? '';
        $attach_message = $params['attach_message'] ?? '';
        $delete_message = $params['delete_message'] ?? '';
        $say_time = $params['say_time'] ?? '';
        $timezone = $params['timezone'] ?? '';
        $say_callerid = $params['say_callerid'] ?? '';
        $play_instructions = $params['play_instructions'] ?? '';
        $language = $params['language'] ?? '';
        $email_attachment_format = $params['email_attachment_format'] ?? '';
        $unavailable_message_recording = $params['unavailable_message_recording'] ?? '';
        $transcription = $params['transcription'] ?? '';
        $transcription_locale = $params['transcription_locale'] ?? '';
        $transcription_redaction = $params['transcription_redaction'] ?? '';
        $transcription_sentiment = $params['transcription_sentiment'] ?? '';
        $transcription_summary = $params['transcription_summary'] ?? '';
        $transcription_format = $params['transcription_format'] ?? '';
        $client = $params['client'] ?? '';
        $transcription_delay = $params['transcription_delay'] ?? '';
        if ($mailbox === '') {
            $broken[] = 'missing_mailbox/mailbox';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $mailbox) !== 1) {
            $broken[] = 'invalid_mailbox/mailbox';
        } elseif ($client === '' && !$options->lookupHas($mailbox, 'getVoicemails.mailbox')) {
            $broken[] = 'invalid_mailbox/mailbox.unknown_own';
        }
        if ($name === '') {
            $broken[] = 'missing_name/name';
        }
        if ($password === '') {
            $broken[] = 'missing_password/password';
        } elseif (\preg_match('/^[0-9]{4}$/D', $password) !== 1) {
            $broken[] = 'invalid_password/password';
        }
        if ($skip_password === '') {
            $broken[] = 'missing_skippassword/skip_password';
        } elseif (!Text::isInFolded($skip_password, Constants::FLAG_OR_YES_NO)) {
            $broken[] = 'invalid_skippassword/skip_password';
        }
        if ($email !== '' && !\str_contains($email, '@')) {
            $broken[] = 'invalid_email/email.at';
        } elseif (
            $email !== ''
            && !Lists::all($email, ',', 1, null, static fn (string $item): bool => Network::isEmail($item))
        ) {
            $broken[] = 'invalid_email/email.list';
        }
        if ($attach_message === '') {
            $broken[] = 'missing_attachmessage/attach_message';
        } elseif (!Text::isInFolded($attach_message, Constants::YES_NO)) {
            $broken[] = 'invalid_attachmessage/attach_message';
        }
        if ($delete_message === '') {
            $broken[] = 'missing_deletemessage/delete_message';
        } elseif (!Text::isInFolded($delete_message, Constants::YES_NO)) {
            $broken[] = 'invalid_deletemessage/delete_message';
        }
        if ($say_time === '') {
            $broken[] = 'missing_saytime/say_time';
        } elseif (!Text::isInFolded($say_time, Constants::YES_NO)) {
            $broken[] = 'invalid_saytime/say_time';
        }
        if ($timezone === '') {
            $broken[] = 'missing_timezone/timezone';
        } elseif (\preg_match('/^[0-9A-Za-z\\x2B\\x2D\\x2F\\x5F]+$/D', $timezone) !== 1) {
            $broken[] = 'invalid_timezone/zone_name';
        } elseif (!$options->lookupHas($timezone, 'getTimezones.value')) {
            $broken[] = 'invalid_timezone/timezone.unknown';
        }
        if ($say_callerid === '') {
            $broken[] = 'missing_saycallerid/say_callerid';
        } elseif (!Text::isInFolded($say_callerid, Constants::YES_NO)) {
            $broken[] = 'invalid_saycallerid/say_callerid';
        }
        if ($play_instructions === '') {
            $broken[] = 'missing_playinstructions/play_instructions';
        } elseif (!isset(Constants::PLAY_INSTRUCTIONS[$play_instructions])) {
            $broken[] = 'invalid_playinstructions/play_instructions';
        }
        if ($language === '') {
            $broken[] = 'missing_language/language';
        } elseif (!isset(Constants::LANGUAGE[$language])) {
            $broken[] = 'invalid_language/language';
        }
        if ($email_attachment_format !== '' && !isset(Constants::ATTACHMENT_FORMAT[$email_attachment_format])) {
            $broken[] = 'invalid_email_attachment_format/email_attachment_format';
        }
        if (
            $unavailable_message_recording !== ''
            && !(
                isset(Constants::RECORDING[$unavailable_message_recording])
                || \preg_match('/^[0-9]{1,20}$/D', $unavailable_message_recording) === 1
            )
        ) {
            $broken[] = 'invalid_recording/unavailable_message_recording';
        }
        if ($transcription !== '' && !Text::isInFolded($transcription, Constants::YES_NO)) {
            $broken[] = 'unnamed_status/transcription';
        }
        if (
            $transcription_locale !== ''
            && !Lists::all($transcription_locale, ',', 1, 10, static fn (string $item): bool
                => \preg_match(Constants::LOCALES_ITEM, $item) === 1)
        ) {
            $broken[] = 'invalid_transcription_locale/transcription_locale';
        }
        if ($transcription_redaction !== '' && !Text::isInFolded($transcription_redaction, Constants::YES_NO)) {
            $broken[] = 'invalid_transcription_redaction/transcription_redaction';
        }
        if ($transcription_sentiment !== '' && !Text::isInFolded($transcription_sentiment, Constants::YES_NO)) {
            $broken[] = 'invalid_transcription_sentiment/transcription_sentiment';
        }
        if ($transcription_summary !== '' && !Text::isInFolded($transcription_summary, Constants::YES_NO)) {
            $broken[] = 'invalid_transcription_summary/transcription_summary';
        }
        if ($transcription_format !== '' && !isset(Constants::TRANSCRIPTION_FORMAT[$transcription_format])) {
            $broken[] = 'invalid_transcription_format/transcription_format';
        }
        if ($client !== '' && \preg_match('/^[0-9]{1,20}$/D', $client) !== 1) {
            $broken[] = 'invalid_client/client';
        }
        if ($transcription_delay !== '' && !Numbers::isInteger($transcription_delay, 0, 60, 5)) {
            $broken[] = 'unnamed_status/transcription_delay';
        }
        return $broken;
    }

    /** Lists the default voicemail folders, those of one mailbox, or one folder by name. */
    public static function getVoicemailFolders(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $folder = $params['folder'] ?? '';
        $mailbox = $params['mailbox'] ?? '';
        if ($folder !== '' && !isset(Constants::VOICEMAIL_FOLDER[$folder])) {
            $broken[] = 'invalid_folder/folder';
        }
        if ($mailbox !== '' && \preg_match('/^[0-9]{1,20}$/D', $mailbox) !== 1) {
            $broken[] = 'invalid_mailbox/mailbox';
        } elseif ($mailbox !== '' && !$options->lookupHas($mailbox, 'getVoicemails.mailbox')) {
            $broken[] = 'invalid_mailbox/mailbox.unknown';
        }
        return $broken;
    }

    /** Lists the messages in a mailbox, optionally by folder and date. */
    public static function getVoicemailMessages(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $mailbox = $params['mailbox'] ?? '';
        $folder = $params['folder'] ?? '';
        $date_from = $params['date_from'] ?? '';
        $date_to = $params['date_to'] ?? '';
        $date_from_day = Dates::dayNumber($date_from);
        $date_to_day = Dates::dayNumber($date_to);
        if ($mailbox === '') {
            $broken[] = 'missing_mailbox/mailbox';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $mailbox) !== 1) {
            $broken[] = 'invalid_mailbox/mailbox';
        } elseif (!$options->lookupHas($mailbox, 'getVoicemails.mailbox')) {
            $broken[] = 'invalid_mailbox/mailbox.unknown';
        }
        if ($folder !== '' && !isset(Constants::VOICEMAIL_FOLDER[$folder])) {
            $broken[] = 'invalid_folder/folder';
        }
        if ($date_from !== '' && $date_from_day === null) {
            $broken[] = 'invalid_date/date_from';
        } elseif ($date_from !== '' && ($date_from_day === null || !Dates::isPadded($date_from))) {
            $broken[] = 'invalid_date/date_from.padding';
        }
        if ($date_to !== '' && $date_to_day === null) {
            $broken[] = 'invalid_date/date_to';
        } elseif ($date_to !== '' && ($date_to_day === null || !Dates::isPadded($date_to))) {
            $broken[] = 'invalid_date/date_to.padding';
        }
        if ($date_from !== '' && $date_to !== '' && !Dates::ordered($date_from_day, $date_to_day)) {
            $broken[] = 'invalid_date_from/date_from';
        }
        if ($date_from !== '' && $date_to !== '' && !Dates::areWithin($date_from_day, $date_to_day, 92)) {
            $broken[] = 'invalid_daterange/unproven';
        }
        return $broken;
    }

    /** Returns the audio of a voicemail message in Base64. */
    public static function getVoicemailMessageFile(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $mailbox = $params['mailbox'] ?? '';
        $folder = $params['folder'] ?? '';
        $message_num = $params['message_num'] ?? '';
        $format = $params['format'] ?? '';
        if ($mailbox === '') {
            $broken[] = 'missing_mailbox/mailbox';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $mailbox) !== 1) {
            $broken[] = 'invalid_mailbox/mailbox';
        } elseif (!$options->lookupHas($mailbox, 'getVoicemails.mailbox')) {
            $broken[] = 'invalid_mailbox/mailbox.unknown';
        }
        if ($folder === '') {
            $broken[] = 'missing_folder/folder';
        } elseif (!isset(Constants::VOICEMAIL_FOLDER[$folder])) {
            $broken[] = 'invalid_folder/folder';
        }
        if ($message_num === '') {
            $broken[] = 'missing_message_num/message_num';
        } elseif (\preg_match('/^[0-9]{1,10}$/D', $message_num) !== 1) {
            $broken[] = 'invalid_message_num/message_num';
        }
        if ($message_num !== '' && !$options->lookupHas($message_num, 'getVoicemailMessages.message_num')) {
            $broken[] = 'message_not_found/message_num.unknown';
        }
        if ($format !== '' && !isset(Constants::VOICEMAIL_FORMAT[$format])) {
            $broken[] = 'unnamed_status/format';
        }
        return $broken;
    }

    /** Emails the audio file of a voicemail message. */
    public static function sendVoicemailEmail(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $mailbox = $params['mailbox'] ?? '';
        $folder = $params['folder'] ?? '';
        $message_num = $params['message_num'] ?? '';
        $email_address = $params['email_address'] ?? '';
        if ($mailbox === '') {
            $broken[] = 'missing_mailbox/mailbox';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $mailbox) !== 1) {
            $broken[] = 'invalid_mailbox/mailbox';
        } elseif (!$options->lookupHas($mailbox, 'getVoicemails.mailbox')) {
            $broken[] = 'invalid_mailbox/mailbox.unknown';
        }
        if ($folder === '') {
            $broken[] = 'missing_folder/folder';
        } elseif (!isset(Constants::VOICEMAIL_FOLDER[$folder])) {
            $broken[] = 'invalid_folder/folder';
        }
        if ($message_num === '') {
            $broken[] = 'missing_message_num/message_num';
        } elseif (\preg_match('/^[0-9]{1,10}$/D', $message_num) !== 1) {
            $broken[] = 'invalid_message_num/message_num';
        }
        if ($message_num !== '' && !$options->lookupHas($message_num, 'getVoicemailMessages.message_num')) {
            $broken[] = 'message_not_found/message_num.unknown';
        }
        if ($email_address === '') {
            $broken[] = 'missing_email/email_address';
        } elseif (!Network::isEmail($email_address)) {
            $broken[] = 'invalid_email/email_address';
        }
        return $broken;
    }

    /** Marks a voicemail message as listened or not, moving it to Old or INBOX. */
    public static function markListenedVoicemailMessage(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $mailbox = $params['mailbox'] ?? '';
        $folder = $params['folder'] ?? '';
        $message_num = $params['message_num'] ?? '';
        $listened = $params['listened'] ?? '';
        if ($mailbox === '') {
            $broken[] = 'missing_mailbox/mailbox';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $mailbox) !== 1) {
            $broken[] = 'invalid_mailbox/mailbox';
        } elseif (!$options->lookupHas($mailbox, 'getVoicemails.mailbox')) {
            $broken[] = 'invalid_mailbox/mailbox.unknown';
        }
        if ($folder === '') {
            $broken[] = 'missing_folder/folder';
        } elseif (!isset(Constants::VOICEMAIL_FOLDER[$folder])) {
            $broken[] = 'invalid_folder/folder';
        }
        if ($message_num === '') {
            $broken[] = 'missing_message_num/message_num';
        } elseif (\preg_match('/^[0-9]{1,10}$/D', $message_num) !== 1) {
            $broken[] = 'invalid_message_num/message_num';
        }
        if ($message_num !== '' && !$options->lookupHas($message_num, 'getVoicemailMessages.message_num')) {
            $broken[] = 'message_not_found/message_num.unknown';
        }
        if ($listened === '') {
            $broken[] = 'missing_listened/listened';
        } elseif (!Text::isInFolded($listened, Constants::YES_NO)) {
            $broken[] = 'invalid_listened/listened';
        }
        return $broken;
    }

    /** Marks a voicemail message as urgent or not, moving it to Urgent or INBOX. */
    public static function markUrgentVoicemailMessage(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $mailbox = $params['mailbox'] ?? '';
        $folder = $params['folder'] ?? '';
        $message_num = $params['message_num'] ?? '';
        $urgent = $params['urgent'] ?? '';
        if ($mailbox === '') {
            $broken[] = 'missing_mailbox/mailbox';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $mailbox) !== 1) {
            $broken[] = 'invalid_mailbox/mailbox';
        } elseif (!$options->lookupHas($mailbox, 'getVoicemails.mailbox')) {
            $broken[] = 'invalid_mailbox/mailbox.unknown';
        }
        if ($folder === '') {
            $broken[] = 'missing_folder/folder';
        } elseif (!isset(Constants::VOICEMAIL_FOLDER[$folder])) {
            $broken[] = 'invalid_folder/folder';
        }
        if ($message_num === '') {
            $broken[] = 'missing_message_num/message_num';
        } elseif (\preg_match('/^[0-9]{1,10}$/D', $message_num) !== 1) {
            $broken[] = 'invalid_message_num/message_num';
        }
        if ($message_num !== '' && !$options->lookupHas($message_num, 'getVoicemailMessages.message_num')) {
            $broken[] = 'message_not_found/message_num.unknown';
        }
        if ($urgent === '') {
            $broken[] = 'missing_urgent/urgent';
        } elseif (!Text::isInFolded($urgent, Constants::YES_NO)) {
            $broken[] = 'invalid_urgent/urgent';
        }
        return $broken;
    }

    /** Moves a voicemail message to another folder. */
    public static function moveFolderVoicemailMessage(#[\SensitiveParameter] array $params, Options $options): array
    {
        $broken = [];
        $mailbox = $params['mailbox'] ?? '';
        $folder = $params['folder'] ?? '';
        $message_num = $params['message_num'] ?? '';
        $new_folder = $params['new_folder'] ?? '';
        if ($mailbox === '') {
            $broken[] = 'missing_mailbox/mailbox';
        } elseif (\preg_match('/^[0-9]{1,20}$/D', $mailbox) !== 1) {
            $broken[] = 'invalid_mailbox/mailbox';
        } elseif (!$options->lookupHas($mailbox, 'getVoicemails.mailbox')) {
            $broken[] = 'invalid_mailbox/mailbox.unknown';
        }
        if ($folder === '') {
            $broken[] = 'missing_folder/folder';
        } elseif (!isset(Constants::VOICEMAIL_FOLDER[$folder])) {
            $broken[] = 'invalid_folder/folder';
        }
        if ($message_num === '') {
            $broken[] = 'missing_message_num/message_num';
        } elseif (\preg_match('/^[0-9]{1,10}$/D', $message_num) !== 1) {
            $broken[] = 'invalid_message_num/message_num';
        }
        if ($message_num !== '' && !$options->lookupHas($message_num, 'getVoicemailMessages.message_num')) {
            $broken[] = 'message_not_found/message_num.unknown';
        }
        if ($new_folder === '') {
            $broken[] = 'invalid_destination_folder/new_folder.required';
        } elseif (!isset(Constants::VOICEMAIL_FOLDER[$new_folder])) {
            $broken[] = 'invalid_destination_folder/new_folder';
        }
        return $broken;
    }
}
