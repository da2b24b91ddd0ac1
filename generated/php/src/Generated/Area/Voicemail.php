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
 * The checks of the methods in area voicemail, each in the order in which the server looks.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class Voicemail
{
    /** Creates a voicemail box. */
    public static function createVoicemail(Call $call): void
    {
        $digits = $call->value('digits');
        $name = $call->value('name');
        $password = $call->value('password');
        $skip_password = $call->value('skip_password');
        $email = $call->value('email');
        $attach_message = $call->value('attach_message');
        $delete_message = $call->value('delete_message');
        $say_time = $call->value('say_time');
        $timezone = $call->value('timezone');
        $say_callerid = $call->value('say_callerid');
        $play_instructions = $call->value('play_instructions');
        $language = $call->value('language');
        $email_attachment_format = $call->value('email_attachment_format');
        $unavailable_message_recording = $call->value('unavailable_message_recording');
        $transcription = $call->value('transcription');
        $transcription_locale = $call->value('transcription_locale');
        $transcription_redaction = $call->value('transcription_redaction');
        $transcription_sentiment = $call->value('transcription_sentiment');
        $transcription_summary = $call->value('transcription_summary');
        $transcription_format = $call->value('transcription_format');
        $client = $call->value('client');
        $transcription_delay = $call->value('transcription_delay');
        if ($digits === '') {
            $call->broken('missing_digits/digits');
        }
        if ($digits !== '' && !Text::isDigits($digits, 1, 10)) {
            $call->broken('invalid_digits/digits');
        }
        if ($name === '') {
            $call->broken('missing_name/name');
        }
        if ($password === '') {
            $call->broken('missing_password/password');
        }
        if ($password !== '' && !Text::isDigits($password, 4, 4)) {
            $call->broken('invalid_password/password');
        }
        if ($skip_password === '') {
            $call->broken('missing_skippassword/skip_password');
        }
        if ($skip_password !== '' && !isset(Constants::FLAG_OR_YES_NO[Text::lower($skip_password)])) {
            $call->broken('invalid_skippassword/skip_password');
        }
        if ($email !== '' && !Text::hasSome($email, Constants::INVALID_TRANSCRIPTION_EMAIL)) {
            $call->broken('invalid_email/email.at');
        } elseif (
            $email !== ''
            && !Lists::all($email, ',', 1, null, static fn (string $item): bool => Network::isEmail($item))
        ) {
            $call->broken('invalid_email/email.list');
        }
        if ($attach_message === '') {
            $call->broken('missing_attachmessage/attach_message');
        }
        if ($attach_message !== '' && !isset(Constants::YES_NO[Text::lower($attach_message)])) {
            $call->broken('invalid_attachmessage/attach_message');
        }
        if ($delete_message === '') {
            $call->broken('missing_deletemessage/delete_message');
        }
        if ($delete_message !== '' && !isset(Constants::YES_NO[Text::lower($delete_message)])) {
            $call->broken('invalid_deletemessage/delete_message');
        }
        if ($say_time === '') {
            $call->broken('missing_saytime/say_time');
        }
        if ($say_time !== '' && !isset(Constants::YES_NO[Text::lower($say_time)])) {
            $call->broken('invalid_saytime/say_time');
        }
        if ($timezone === '') {
            $call->broken('missing_timezone/timezone');
        }
        if ($timezone !== '' && !Text::hasOnly($timezone, Constants::ZONE_NAME)) {
            $call->broken('invalid_timezone/zone_name');
        } elseif ($timezone !== '' && !$call->lookupHas($timezone, 'getTimezones.value')) {
            $call->broken('invalid_timezone/timezone.unknown');
        }
        if ($say_callerid === '') {
            $call->broken('missing_saycallerid/say_callerid');
        }
        if ($say_callerid !== '' && !isset(Constants::YES_NO[Text::lower($say_callerid)])) {
            $call->broken('invalid_saycallerid/say_callerid');
        }
        if ($play_instructions === '') {
            $call->broken('missing_playinstructions/play_instructions');
        }
        if ($play_instructions !== '' && !isset(Constants::PLAY_INSTRUCTIONS[$play_instructions])) {
            $call->broken('invalid_playinstructions/play_instructions');
        }
        if ($language === '') {
            $call->broken('missing_language/language');
        }
        if ($language !== '' && !isset(Constants::LANGUAGE[$language])) {
            $call->broken('invalid_language/language');
        }
        if ($email_attachment_format !== '' && !isset(Constants::ATTACHMENT_FORMAT[$email_attachment_format])) {
            $call->broken('invalid_email_attachment_format/email_attachment_format');
        }
        if (
            $unavailable_message_recording !== ''
            && !(
                isset(Constants::RECORDING[$unavailable_message_recording])
                || Text::isDigits($unavailable_message_recording, 1, 20)
            )
        ) {
            $call->broken('invalid_recording/unavailable_message_recording');
        }
        if ($transcription !== '' && !isset(Constants::YES_NO[Text::lower($transcription)])) {
            $call->broken('unnamed_status/transcription');
        }
        if (
            $transcription_locale !== ''
            && !Lists::all($transcription_locale, ',', 1, 10, static fn (string $item): bool
                => Text::matches($item, Constants::LOCALES_ITEM))
        ) {
            $call->broken('invalid_transcription_locale/transcription_locale');
        }
        if ($transcription_redaction !== '' && !isset(Constants::YES_NO[Text::lower($transcription_redaction)])) {
            $call->broken('invalid_transcription_redaction/transcription_redaction');
        }
        if ($transcription_sentiment !== '' && !isset(Constants::YES_NO[Text::lower($transcription_sentiment)])) {
            $call->broken('invalid_transcription_sentiment/transcription_sentiment');
        }
        if ($transcription_summary !== '' && !isset(Constants::YES_NO[Text::lower($transcription_summary)])) {
            $call->broken('invalid_transcription_summary/transcription_summary');
        }
        if ($transcription_format !== '' && !isset(Constants::TRANSCRIPTION_FORMAT[$transcription_format])) {
            $call->broken('invalid_transcription_format/transcription_format');
        }
        if ($client !== '' && !Text::isDigits($client, 1, 20)) {
            $call->broken('invalid_client/client');
        }
        if ($transcription_delay !== '' && !Numbers::isInteger($transcription_delay, 0, 60, 5, false)) {
            $call->broken('unnamed_status/transcription_delay');
        }
    }

    /** Empties a voicemail box on every server, or deletes one message when folder and number are given. */
    public static function delMessages(Call $call): void
    {
        $mailbox = $call->value('mailbox');
        $folder = $call->value('folder');
        $message_num = $call->value('message_num');
        if ($mailbox === '') {
            $call->broken('missing_mailbox/mailbox');
        }
        if ($mailbox !== '' && !Text::isDigits($mailbox, 1, 20)) {
            $call->broken('invalid_mailbox/mailbox');
        } elseif ($mailbox !== '' && !$call->lookupHas($mailbox, 'getVoicemails.mailbox')) {
            $call->broken('invalid_mailbox/mailbox.unknown');
        }
        if ($message_num !== '' && $folder === '') {
            $call->broken('missing_folder/delMessages.folder');
        }
        if ($folder !== '' && !isset(Constants::VOICEMAIL_FOLDER[$folder])) {
            $call->broken('invalid_folder/folder');
        }
        if ($folder !== '' && $message_num === '') {
            $call->broken('missing_message_num/delMessages.message_num');
        }
        if ($message_num !== '' && !Text::isDigits($message_num, 1, 10)) {
            $call->broken('invalid_message_num/message_num');
        }
        if ($message_num !== '' && !$call->lookupHas($message_num, 'getVoicemailMessages.message_num')) {
            $call->broken('message_not_found/message_num.unknown');
        }
    }

    /** Deletes one voicemail box. */
    public static function delVoicemail(Call $call): void
    {
        $mailbox = $call->value('mailbox');
        if ($mailbox === '') {
            $call->broken('missing_mailbox/mailbox');
        }
        if ($mailbox !== '' && !Text::isDigits($mailbox, 1, 20)) {
            $call->broken('invalid_mailbox/mailbox');
        } elseif ($mailbox !== '' && !$call->lookupHas($mailbox, 'getVoicemails.mailbox')) {
            $call->broken('invalid_mailbox/mailbox.unknown');
        }
    }

    /** Lists the voicemail instruction modes, or returns only the one whose code is given. */
    public static function getPlayInstructions(Call $call): void
    {
        $play_instructions = $call->value('play_instructions');
        if ($play_instructions !== '' && !isset(Constants::PLAY_INSTRUCTIONS[$play_instructions])) {
            $call->broken('invalid_playinstructions/play_instructions');
        }
    }

    /** Lists voicemail transcriptions of a mailbox folder for a period. */
    public static function getVoicemailTranscriptions(Call $call): void
    {
        $account = $call->value('account');
        $mailbox = $call->value('mailbox');
        $date_to = $call->value('date_to');
        $date_from = $call->value('date_from');
        $folder = $call->value('folder');
        if ($account !== '' && !Text::hasOnly($account, Constants::ACCOUNT)) {
            $call->broken('invalid_account/account.filter');
        }
        if ($mailbox === '') {
            $call->broken('missing_mailbox/mailbox');
        }
        if ($mailbox !== '' && !Text::isDigits($mailbox, 1, 20)) {
            $call->broken('invalid_mailbox/mailbox');
        } elseif ($mailbox !== '' && !$call->lookupHas($mailbox, 'getVoicemails.mailbox')) {
            $call->broken('invalid_mailbox/mailbox.unknown');
        }
        if ($date_to === '') {
            $call->broken('missing_to_date/date_to');
        }
        if ($date_to !== '' && !Dates::isDate($date_to, true, true)) {
            $call->broken('invalid_date/date_to');
        } elseif ($date_to !== '' && !Dates::isDate($date_to, false, true)) {
            $call->broken('invalid_date/date_to.padding');
        }
        if ($date_from === '') {
            $call->broken('missing_from_date/date_from');
        }
        if ($date_from !== '' && !Dates::isDate($date_from, true, true)) {
            $call->broken('invalid_date/date_from');
        } elseif ($date_from !== '' && !Dates::isDate($date_from, false, true)) {
            $call->broken('invalid_date/date_from.padding');
        }
        if ($date_from !== '' && !Dates::isDate($date_from, true, true)) {
            $call->broken('invalid_datetime/date_from');
        }
        if ($date_from !== '' && $date_to !== '' && !Dates::ordered($date_from, $date_to)) {
            $call->broken('invalid_date_from/recordings');
        }
        if ($date_from !== '' && $date_to !== '' && !Dates::areWithin($date_from, $date_to, 92)) {
            $call->broken('invalid_daterange/unproven');
        }
        if ($folder === '') {
            $call->broken('missing_folder/folder');
        }
        if ($folder !== '' && !isset(Constants::VOICEMAIL_FOLDER[$folder])) {
            $call->broken('invalid_folder/folder');
        }
    }

    /** Lists the audio formats for voicemail e-mails, or returns only the one named. */
    public static function getVoicemailAttachmentFormats(Call $call): void
    {
        $email_attachment_format = $call->value('email_attachment_format');
        if ($email_attachment_format !== '' && !isset(Constants::ATTACHMENT_FORMAT[$email_attachment_format])) {
            $call->broken('invalid_email_attachment_format/email_attachment_format');
        }
    }

    /** Lists the voicemail boxes, or returns only the one whose number is given. */
    public static function getVoicemails(Call $call): void
    {
        $mailbox = $call->value('mailbox');
        $client = $call->value('client');
        if ($mailbox !== '' && !Text::isDigits($mailbox, 1, 20)) {
            $call->broken('invalid_mailbox/mailbox');
        } elseif ($mailbox !== '' && !$call->lookupHas($mailbox, 'getVoicemails.mailbox')) {
            $call->broken('invalid_mailbox/mailbox.unknown');
        }
        if ($client !== '' && !Text::isDigits($client, 1, 20)) {
            $call->broken('invalid_client/client');
        }
    }

    /** Updates the settings of an existing voicemail box. */
    public static function setVoicemail(Call $call): void
    {
        $mailbox = $call->value('mailbox');
        $name = $call->value('name');
        $password = $call->value('password');
        $skip_password = $call->value('skip_password');
        $email = $call->value('email');
        $attach_message = $call->value('attach_message');
        $delete_message = $call->value('delete_message');
        $say_time = $call->value('say_time');
        $timezone = $call->value('timezone');
        $say_callerid = $call->value('say_callerid');
        $play_instructions = $call->value('play_instructions');
        $language = $call->value('language');
        $email_attachment_format = $call->value('email_attachment_format');
        $unavailable_message_recording = $call->value('unavailable_message_recording');
        $transcription = $call->value('transcription');
        $transcription_locale = $call->value('transcription_locale');
        $transcription_redaction = $call->value('transcription_redaction');
        $transcription_sentiment = $call->value('transcription_sentiment');
        $transcription_summary = $call->value('transcription_summary');
        $transcription_format = $call->value('transcription_format');
        $client = $call->value('client');
        $transcription_delay = $call->value('transcription_delay');
        if ($mailbox === '') {
            $call->broken('missing_mailbox/mailbox');
        }
        if ($mailbox !== '' && !Text::isDigits($mailbox, 1, 20)) {
            $call->broken('invalid_mailbox/mailbox');
        } elseif ($mailbox !== '' && !$call->lookupHas($mailbox, 'getVoicemails.mailbox')) {
            $call->broken('invalid_mailbox/mailbox.unknown');
        }
        if ($name === '') {
            $call->broken('missing_name/name');
        }
        if ($password === '') {
            $call->broken('missing_password/password');
        }
        if ($password !== '' && !Text::isDigits($password, 4, 4)) {
            $call->broken('invalid_password/password');
        }
        if ($skip_password === '') {
            $call->broken('missing_skippassword/skip_password');
        }
        if ($skip_password !== '' && !isset(Constants::FLAG_OR_YES_NO[Text::lower($skip_password)])) {
            $call->broken('invalid_skippassword/skip_password');
        }
        if ($email !== '' && !Text::hasSome($email, Constants::INVALID_TRANSCRIPTION_EMAIL)) {
            $call->broken('invalid_email/email.at');
        } elseif (
            $email !== ''
            && !Lists::all($email, ',', 1, null, static fn (string $item): bool => Network::isEmail($item))
        ) {
            $call->broken('invalid_email/email.list');
        }
        if ($attach_message === '') {
            $call->broken('missing_attachmessage/attach_message');
        }
        if ($attach_message !== '' && !isset(Constants::YES_NO[Text::lower($attach_message)])) {
            $call->broken('invalid_attachmessage/attach_message');
        }
        if ($delete_message === '') {
            $call->broken('missing_deletemessage/delete_message');
        }
        if ($delete_message !== '' && !isset(Constants::YES_NO[Text::lower($delete_message)])) {
            $call->broken('invalid_deletemessage/delete_message');
        }
        if ($say_time === '') {
            $call->broken('missing_saytime/say_time');
        }
        if ($say_time !== '' && !isset(Constants::YES_NO[Text::lower($say_time)])) {
            $call->broken('invalid_saytime/say_time');
        }
        if ($timezone === '') {
            $call->broken('missing_timezone/timezone');
        }
        if ($timezone !== '' && !Text::hasOnly($timezone, Constants::ZONE_NAME)) {
            $call->broken('invalid_timezone/zone_name');
        } elseif ($timezone !== '' && !$call->lookupHas($timezone, 'getTimezones.value')) {
            $call->broken('invalid_timezone/timezone.unknown');
        }
        if ($say_callerid === '') {
            $call->broken('missing_saycallerid/say_callerid');
        }
        if ($say_callerid !== '' && !isset(Constants::YES_NO[Text::lower($say_callerid)])) {
            $call->broken('invalid_saycallerid/say_callerid');
        }
        if ($play_instructions === '') {
            $call->broken('missing_playinstructions/play_instructions');
        }
        if ($play_instructions !== '' && !isset(Constants::PLAY_INSTRUCTIONS[$play_instructions])) {
            $call->broken('invalid_playinstructions/play_instructions');
        }
        if ($language === '') {
            $call->broken('missing_language/language');
        }
        if ($language !== '' && !isset(Constants::LANGUAGE[$language])) {
            $call->broken('invalid_language/language');
        }
        if ($email_attachment_format !== '' && !isset(Constants::ATTACHMENT_FORMAT[$email_attachment_format])) {
            $call->broken('invalid_email_attachment_format/email_attachment_format');
        }
        if (
            $unavailable_message_recording !== ''
            && !(
                isset(Constants::RECORDING[$unavailable_message_recording])
                || Text::isDigits($unavailable_message_recording, 1, 20)
            )
        ) {
            $call->broken('invalid_recording/unavailable_message_recording');
        }
        if ($transcription !== '' && !isset(Constants::YES_NO[Text::lower($transcription)])) {
            $call->broken('unnamed_status/transcription');
        }
        if (
            $transcription_locale !== ''
            && !Lists::all($transcription_locale, ',', 1, 10, static fn (string $item): bool
                => Text::matches($item, Constants::LOCALES_ITEM))
        ) {
            $call->broken('invalid_transcription_locale/transcription_locale');
        }
        if ($transcription_redaction !== '' && !isset(Constants::YES_NO[Text::lower($transcription_redaction)])) {
            $call->broken('invalid_transcription_redaction/transcription_redaction');
        }
        if ($transcription_sentiment !== '' && !isset(Constants::YES_NO[Text::lower($transcription_sentiment)])) {
            $call->broken('invalid_transcription_sentiment/transcription_sentiment');
        }
        if ($transcription_summary !== '' && !isset(Constants::YES_NO[Text::lower($transcription_summary)])) {
            $call->broken('invalid_transcription_summary/transcription_summary');
        }
        if ($transcription_format !== '' && !isset(Constants::TRANSCRIPTION_FORMAT[$transcription_format])) {
            $call->broken('invalid_transcription_format/transcription_format');
        }
        if ($client !== '' && !Text::isDigits($client, 1, 20)) {
            $call->broken('invalid_client/client');
        }
        if ($transcription_delay !== '' && !Numbers::isInteger($transcription_delay, 0, 60, 5, false)) {
            $call->broken('unnamed_status/transcription_delay');
        }
    }

    /** Lists the default voicemail folders, those of one mailbox, or one folder by name. */
    public static function getVoicemailFolders(Call $call): void
    {
        $folder = $call->value('folder');
        $mailbox = $call->value('mailbox');
        if ($folder !== '' && !isset(Constants::VOICEMAIL_FOLDER[$folder])) {
            $call->broken('invalid_folder/folder');
        }
        if ($mailbox !== '' && !Text::isDigits($mailbox, 1, 20)) {
            $call->broken('invalid_mailbox/mailbox');
        } elseif ($mailbox !== '' && !$call->lookupHas($mailbox, 'getVoicemails.mailbox')) {
            $call->broken('invalid_mailbox/mailbox.unknown');
        }
    }

    /** Lists the messages in a mailbox, optionally by folder and date. */
    public static function getVoicemailMessages(Call $call): void
    {
        $mailbox = $call->value('mailbox');
        $folder = $call->value('folder');
        $date_from = $call->value('date_from');
        $date_to = $call->value('date_to');
        if ($mailbox === '') {
            $call->broken('missing_mailbox/mailbox');
        }
        if ($mailbox !== '' && !Text::isDigits($mailbox, 1, 20)) {
            $call->broken('invalid_mailbox/mailbox');
        } elseif ($mailbox !== '' && !$call->lookupHas($mailbox, 'getVoicemails.mailbox')) {
            $call->broken('invalid_mailbox/mailbox.unknown');
        }
        if ($folder !== '' && !isset(Constants::VOICEMAIL_FOLDER[$folder])) {
            $call->broken('invalid_folder/folder');
        }
        if ($date_from !== '' && !Dates::isDate($date_from, true, true)) {
            $call->broken('invalid_date/date_from');
        } elseif ($date_from !== '' && !Dates::isDate($date_from, false, true)) {
            $call->broken('invalid_date/date_from.padding');
        }
        if ($date_to !== '' && !Dates::isDate($date_to, true, true)) {
            $call->broken('invalid_date/date_to');
        } elseif ($date_to !== '' && !Dates::isDate($date_to, false, true)) {
            $call->broken('invalid_date/date_to.padding');
        }
        if ($date_from !== '' && $date_to !== '' && !Dates::ordered($date_from, $date_to)) {
            $call->broken('invalid_date_from/date_from');
        }
        if ($date_from !== '' && $date_to !== '' && !Dates::areWithin($date_from, $date_to, 92)) {
            $call->broken('invalid_daterange/unproven');
        }
    }

    /** Returns the audio of a voicemail message in Base64. */
    public static function getVoicemailMessageFile(Call $call): void
    {
        $mailbox = $call->value('mailbox');
        $folder = $call->value('folder');
        $message_num = $call->value('message_num');
        $format = $call->value('format');
        if ($mailbox === '') {
            $call->broken('missing_mailbox/mailbox');
        }
        if ($mailbox !== '' && !Text::isDigits($mailbox, 1, 20)) {
            $call->broken('invalid_mailbox/mailbox');
        } elseif ($mailbox !== '' && !$call->lookupHas($mailbox, 'getVoicemails.mailbox')) {
            $call->broken('invalid_mailbox/mailbox.unknown');
        }
        if ($folder === '') {
            $call->broken('missing_folder/folder');
        }
        if ($folder !== '' && !isset(Constants::VOICEMAIL_FOLDER[$folder])) {
            $call->broken('invalid_folder/folder');
        }
        if ($message_num === '') {
            $call->broken('missing_message_num/message_num');
        }
        if ($message_num !== '' && !Text::isDigits($message_num, 1, 10)) {
            $call->broken('invalid_message_num/message_num');
        }
        if ($message_num !== '' && !$call->lookupHas($message_num, 'getVoicemailMessages.message_num')) {
            $call->broken('message_not_found/message_num.unknown');
        }
        if ($format !== '' && !isset(Constants::VOICEMAIL_FORMAT[$format])) {
            $call->broken('unnamed_status/format');
        }
    }

    /** Emails the audio file of a voicemail message. */
    public static function sendVoicemailEmail(Call $call): void
    {
        $mailbox = $call->value('mailbox');
        $folder = $call->value('folder');
        $message_num = $call->value('message_num');
        $email_address = $call->value('email_address');
        if ($mailbox === '') {
            $call->broken('missing_mailbox/mailbox');
        }
        if ($mailbox !== '' && !Text::isDigits($mailbox, 1, 20)) {
            $call->broken('invalid_mailbox/mailbox');
        } elseif ($mailbox !== '' && !$call->lookupHas($mailbox, 'getVoicemails.mailbox')) {
            $call->broken('invalid_mailbox/mailbox.unknown');
        }
        if ($folder === '') {
            $call->broken('missing_folder/folder');
        }
        if ($folder !== '' && !isset(Constants::VOICEMAIL_FOLDER[$folder])) {
            $call->broken('invalid_folder/folder');
        }
        if ($message_num === '') {
            $call->broken('missing_message_num/message_num');
        }
        if ($message_num !== '' && !Text::isDigits($message_num, 1, 10)) {
            $call->broken('invalid_message_num/message_num');
        }
        if ($message_num !== '' && !$call->lookupHas($message_num, 'getVoicemailMessages.message_num')) {
            $call->broken('message_not_found/message_num.unknown');
        }
        if ($email_address === '') {
            $call->broken('missing_email/email_address');
        }
        if ($email_address !== '' && !Network::isEmail($email_address)) {
            $call->broken('invalid_email/email_address');
        }
    }

    /** Marks a voicemail message as listened or not, moving it to Old or INBOX. */
    public static function markListenedVoicemailMessage(Call $call): void
    {
        $mailbox = $call->value('mailbox');
        $folder = $call->value('folder');
        $message_num = $call->value('message_num');
        $listened = $call->value('listened');
        if ($mailbox === '') {
            $call->broken('missing_mailbox/mailbox');
        }
        if ($mailbox !== '' && !Text::isDigits($mailbox, 1, 20)) {
            $call->broken('invalid_mailbox/mailbox');
        } elseif ($mailbox !== '' && !$call->lookupHas($mailbox, 'getVoicemails.mailbox')) {
            $call->broken('invalid_mailbox/mailbox.unknown');
        }
        if ($folder === '') {
            $call->broken('missing_folder/folder');
        }
        if ($folder !== '' && !isset(Constants::VOICEMAIL_FOLDER[$folder])) {
            $call->broken('invalid_folder/folder');
        }
        if ($message_num === '') {
            $call->broken('missing_message_num/message_num');
        }
        if ($message_num !== '' && !Text::isDigits($message_num, 1, 10)) {
            $call->broken('invalid_message_num/message_num');
        }
        if ($message_num !== '' && !$call->lookupHas($message_num, 'getVoicemailMessages.message_num')) {
            $call->broken('message_not_found/message_num.unknown');
        }
        if ($listened === '') {
            $call->broken('missing_listened/listened');
        }
        if ($listened !== '' && !isset(Constants::YES_NO[Text::lower($listened)])) {
            $call->broken('invalid_listened/listened');
        }
    }

    /** Marks a voicemail message as urgent or not, moving it to Urgent or INBOX. */
    public static function markUrgentVoicemailMessage(Call $call): void
    {
        $mailbox = $call->value('mailbox');
        $folder = $call->value('folder');
        $message_num = $call->value('message_num');
        $urgent = $call->value('urgent');
        if ($mailbox === '') {
            $call->broken('missing_mailbox/mailbox');
        }
        if ($mailbox !== '' && !Text::isDigits($mailbox, 1, 20)) {
            $call->broken('invalid_mailbox/mailbox');
        } elseif ($mailbox !== '' && !$call->lookupHas($mailbox, 'getVoicemails.mailbox')) {
            $call->broken('invalid_mailbox/mailbox.unknown');
        }
        if ($folder === '') {
            $call->broken('missing_folder/folder');
        }
        if ($folder !== '' && !isset(Constants::VOICEMAIL_FOLDER[$folder])) {
            $call->broken('invalid_folder/folder');
        }
        if ($message_num === '') {
            $call->broken('missing_message_num/message_num');
        }
        if ($message_num !== '' && !Text::isDigits($message_num, 1, 10)) {
            $call->broken('invalid_message_num/message_num');
        }
        if ($message_num !== '' && !$call->lookupHas($message_num, 'getVoicemailMessages.message_num')) {
            $call->broken('message_not_found/message_num.unknown');
        }
        if ($urgent === '') {
            $call->broken('missing_urgent/urgent');
        }
        if ($urgent !== '' && !isset(Constants::YES_NO[Text::lower($urgent)])) {
            $call->broken('invalid_urgent/urgent');
        }
    }

    /** Moves a voicemail message to another folder. */
    public static function moveFolderVoicemailMessage(Call $call): void
    {
        $mailbox = $call->value('mailbox');
        $folder = $call->value('folder');
        $message_num = $call->value('message_num');
        $new_folder = $call->value('new_folder');
        if ($mailbox === '') {
            $call->broken('missing_mailbox/mailbox');
        }
        if ($mailbox !== '' && !Text::isDigits($mailbox, 1, 20)) {
            $call->broken('invalid_mailbox/mailbox');
        } elseif ($mailbox !== '' && !$call->lookupHas($mailbox, 'getVoicemails.mailbox')) {
            $call->broken('invalid_mailbox/mailbox.unknown');
        }
        if ($folder === '') {
            $call->broken('missing_folder/folder');
        }
        if ($folder !== '' && !isset(Constants::VOICEMAIL_FOLDER[$folder])) {
            $call->broken('invalid_folder/folder');
        }
        if ($message_num === '') {
            $call->broken('missing_message_num/message_num');
        }
        if ($message_num !== '' && !Text::isDigits($message_num, 1, 10)) {
            $call->broken('invalid_message_num/message_num');
        }
        if ($message_num !== '' && !$call->lookupHas($message_num, 'getVoicemailMessages.message_num')) {
            $call->broken('message_not_found/message_num.unknown');
        }
        if ($new_folder === '') {
            $call->broken('invalid_destination_folder/new_folder.required');
        } elseif ($new_folder !== '' && !isset(Constants::VOICEMAIL_FOLDER[$new_folder])) {
            $call->broken('invalid_destination_folder/new_folder');
        }
    }
}
