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
 * The checks of the methods in area accounts, each in the order in which the server looks.
 *
 * @internal called through {@see \VoipmsChecks\Checker}
 */
final class Accounts
{
    /** Creates a sub-account under the account. */
    public static function createSubAccount(Call $call): void
    {
        $username = $call->value('username');
        $protocol = $call->value('protocol');
        $auth_type = $call->value('auth_type');
        $password = $call->value('password');
        $ip = $call->value('ip');
        $device_type = $call->value('device_type');
        $callerid_number = $call->value('callerid_number');
        $canada_routing = $call->value('canada_routing');
        $lock_international = $call->value('lock_international');
        $international_route = $call->value('international_route');
        $music_on_hold = $call->value('music_on_hold');
        $language = $call->value('language');
        $allowed_codecs = $call->value('allowed_codecs');
        $dtmf_mode = $call->value('dtmf_mode');
        $nat = $call->value('nat');
        $sip_traffic = $call->value('sip_traffic');
        $max_expiry = $call->value('max_expiry');
        $rtp_timeout = $call->value('rtp_timeout');
        $rtp_hold_timeout = $call->value('rtp_hold_timeout');
        $ip_restriction = $call->value('ip_restriction');
        $enable_ip_restriction = $call->value('enable_ip_restriction');
        $pop_restriction = $call->value('pop_restriction');
        $enable_pop_restriction = $call->value('enable_pop_restriction');
        $internal_extension = $call->value('internal_extension');
        $internal_voicemail = $call->value('internal_voicemail');
        $internal_dialtime = $call->value('internal_dialtime');
        $reseller_client = $call->value('reseller_client');
        $reseller_package = $call->value('reseller_package');
        $reseller_nextbilling = $call->value('reseller_nextbilling');
        $record_calls = $call->value('record_calls');
        $transcribe = $call->value('transcribe');
        $transcription_locale = $call->value('transcription_locale');
        $transcription_email = $call->value('transcription_email');
        $transcription_start_delay = $call->value('transcription_start_delay');
        $dialing_mode = $call->value('dialing_mode');
        $tfcarrier = $call->value('tfcarrier');
        $internal_extension_location = $call->value('internal_extension_location');
        $transcription_redaction = $call->value('transcription_redaction');
        $transcription_summary = $call->value('transcription_summary');
        $transcription_sentiment = $call->value('transcription_sentiment');
        $call_pickup_behavior = $call->value('call_pickup_behavior');
        if ($username === '') {
            $call->broken('missing_username/username');
        }
        if ($username !== '' && !Text::hasOnly($username, Constants::INVALID_USERNAME)) {
            $call->broken('invalid_username/username');
        }
        if ($username !== '' && !$call->lookupLacks($username, 'getSubAccounts.username')) {
            $call->broken('used_username/username.taken');
        }
        if ($protocol === '') {
            $call->broken('missing_protocol/protocol');
        }
        if ($protocol !== '' && !Text::isDigits($protocol, 1, 3)) {
            $call->broken('invalid_protocol/protocol');
        } elseif ($protocol !== '' && !$call->lookupHas($protocol, 'getProtocols.value')) {
            $call->broken('invalid_protocol/protocol.unknown');
        }
        if ($auth_type === '') {
            $call->broken('missing_authtype/auth_type');
        }
        if ($auth_type !== '' && !isset(Constants::AUTH_TYPE[$auth_type])) {
            $call->broken('invalid_authtype/auth_type');
        }
        if ($protocol === '2' && $auth_type !== '' && $auth_type !== '2') {
            $call->broken('invalid_authtype_h323/auth_type');
        }
        if ($protocol === '3' && $auth_type !== '' && $auth_type !== '1') {
            $call->broken('invalid_authtype_iax2/auth_type');
        }
        if ($auth_type === '2' && $password !== '') {
            $call->broken('invalid_password_auth/password');
        }
        if ($auth_type === '1' && $password === '') {
            $call->broken('missing_password/createSubAccount.password');
        }
        if ($auth_type === '1' && $password !== '' && !Text::isLength($password, 8, null)) {
            $call->broken('invalid_password_lessthan_8characters_long/password');
        }
        if (
            $auth_type === '1'
            && $password !== ''
            && !Text::hasOnly($password, Constants::INVALID_PASSWORD_ILEGAL_CHARACTERS)
        ) {
            $call->broken('invalid_password_ilegal_characters/password');
        }
        if (
            $auth_type === '1'
            && $password !== ''
            && !Text::hasSome($password, Constants::INVALID_PASSWORD_MISSING_LOWERCASE)
        ) {
            $call->broken('invalid_password_missing_lowercase/password');
        }
        if (
            $auth_type === '1'
            && $password !== ''
            && !Text::hasSome($password, Constants::INVALID_PASSWORD_MISSING_NUMBER)
        ) {
            $call->broken('invalid_password_missing_number/password');
        }
        if (
            $auth_type === '1'
            && $password !== ''
            && !Text::hasSome($password, Constants::INVALID_PASSWORD_MISSING_UPPERCASE)
        ) {
            $call->broken('invalid_password_missing_uppercase/password');
        }
        if ($auth_type === '1' && $ip !== '') {
            $call->broken('invalid_ip_auth/ip');
        }
        if ($protocol === '3' && $ip !== '') {
            $call->broken('invalid_ip_iax2/ip');
        }
        if ($auth_type === '2' && $ip === '') {
            $call->broken('missing_ip/ip');
        }
        if ($protocol === '2' && $ip === '') {
            $call->broken('missing_ip_h323/ip');
        }
        if ($ip !== '' && !(Network::isIpv4($ip) || Network::isHostname($ip))) {
            $call->broken('invalid_ip/ip');
        }
        if ($ip !== '' && !$call->lookupLacks($ip, 'getSubAccounts.ip')) {
            $call->broken('repeated_ip/ip.taken');
        }
        if ($device_type === '') {
            $call->broken('missing_devicetype/device_type');
        }
        if ($device_type !== '' && !Text::isDigits($device_type, 1, 6)) {
            $call->broken('invalid_devicetype/device_type');
        } elseif ($device_type !== '' && !$call->lookupHas($device_type, 'getDeviceTypes.value')) {
            $call->broken('invalid_devicetype/device_type.unknown');
        }
        if ($callerid_number !== '' && !Text::hasOnly($callerid_number, Constants::CALLERID)) {
            $call->broken('invalid_callerid_override/callerid_number');
        }
        if ($canada_routing !== '' && !isset(Constants::CANADA_ROUTE[$canada_routing])) {
            $call->broken('invalid_canada_routing/canada_routing');
        }
        if ($lock_international === '') {
            $call->broken('missing_lockinternational/lock_international');
        }
        if ($lock_international !== '' && !Text::isDigits($lock_international, 1, 6)) {
            $call->broken('invalid_lockinternational/lock_international');
        } elseif ($lock_international !== '' && !$call->lookupHas($lock_international, 'getLockInternational.value')) {
            $call->broken('invalid_lockinternational/lock_international.unknown');
        }
        if ($international_route === '') {
            $call->broken('missing_internationalroute/international_route');
        }
        if ($international_route !== '' && $international_route === '0') {
            $call->broken('invalid_internationalroute/zero');
        } elseif ($international_route !== '' && !Text::isDigits($international_route, 1, 6)) {
            $call->broken('invalid_internationalroute/international_route');
        } elseif ($international_route !== '' && !$call->lookupHas($international_route, 'getRoutes.value')) {
            $call->broken('invalid_internationalroute/international_route.unknown');
        }
        if ($music_on_hold === '') {
            $call->broken('missing_musiconhold/music_on_hold');
        }
        if ($music_on_hold !== '' && $music_on_hold === 'none') {
            $call->broken('invalid_musiconhold/music_on_hold');
        } elseif ($music_on_hold !== '' && !$call->lookupHas($music_on_hold, 'getMusicOnHold.value')) {
            $call->broken('invalid_musiconhold/music_on_hold.unknown');
        }
        if ($language !== '' && !isset(Constants::LANGUAGE[$language])) {
            $call->broken('invalid_language/language');
        }
        if ($allowed_codecs === '') {
            $call->broken('missing_allowedcodecs/allowed_codecs');
        }
        if (
            $allowed_codecs !== ''
            && !Lists::all($allowed_codecs, ';', 1, null, static fn (string $item): bool
                => Text::matches($item, Constants::CODECS_ITEM))
        ) {
            $call->broken('invalid_allowedcodecs/allowed_codecs');
        }
        if ($dtmf_mode === '') {
            $call->broken('missing_dtmfmode/dtmf_mode');
        }
        if ($dtmf_mode !== '' && !isset(Constants::DTMF_MODE[Text::lower($dtmf_mode)])) {
            $call->broken('invalid_dtmfmode/dtmf_mode');
        }
        if ($nat === '') {
            $call->broken('missing_nat/nat');
        }
        if ($nat !== '' && !isset(Constants::NAT[$nat])) {
            $call->broken('invalid_nat/nat');
        }
        if ($sip_traffic !== '' && !isset(Constants::FLAG[$sip_traffic])) {
            $call->broken('invalid_sip_traffic/sip_traffic');
        }
        if ($max_expiry !== '' && !Numbers::isInteger($max_expiry, 60, 3600, 1, false)) {
            $call->broken('invalid_max_expiry/max_expiry');
        }
        if ($rtp_timeout !== '' && !Numbers::isInteger($rtp_timeout, 1, 3600, 1, false)) {
            $call->broken('invalid_rtp_timeout/rtp_timeout');
        }
        if ($rtp_hold_timeout !== '' && !Numbers::isInteger($rtp_hold_timeout, 1, 3600, 1, false)) {
            $call->broken('invalid_rtp_hold_timeout/rtp_hold_timeout');
        }
        if ($rtp_timeout !== '' && $rtp_hold_timeout !== '' && !Numbers::ordered($rtp_timeout, $rtp_hold_timeout)) {
            $call->broken('rtp_timeout_greater_than_rtp_hold_timeout/rtp_timeout');
        }
        if ($enable_ip_restriction === '1' && $ip_restriction === '') {
            $call->broken('missing_ip_restriction/ip_restriction');
        }
        if (
            $ip_restriction !== ''
            && !Lists::all($ip_restriction, ',', 1, null, static fn (string $item): bool
                => Network::isIpv4($item) || Network::isCidr($item) || Network::isHostname($item))
        ) {
            $call->broken('invalid_ip/ip_restriction');
        }
        if ($enable_ip_restriction !== '' && !isset(Constants::FLAG[$enable_ip_restriction])) {
            $call->broken('invalid_enable_ip_restriction/enable_ip_restriction');
        }
        if ($enable_pop_restriction === '1' && $pop_restriction === '') {
            $call->broken('missing_pop_restriction/pop_restriction');
        }
        if (
            $pop_restriction !== ''
            && !Lists::all($pop_restriction, ',', 1, null, static fn (string $item): bool
                => Text::isDigits($item, 1, 6))
        ) {
            $call->broken('invalid_pop_restriction/pop_restriction');
        }
        if ($enable_pop_restriction !== '' && !isset(Constants::FLAG[$enable_pop_restriction])) {
            $call->broken('invalid_enable_pop_restriction/enable_pop_restriction');
        }
        if ($internal_extension !== '' && !Text::isLength($internal_extension, null, 5)) {
            $call->broken('invalid_extension_length/internal_extension');
        }
        if ($internal_extension !== '' && !Text::isDigits($internal_extension, 1, 64)) {
            $call->broken('invalid_extension/internal_extension');
        }
        if ($internal_extension !== '' && Text::hasPrefix($internal_extension, Constants::INVALID_EXTENSION_PREFIX)) {
            $call->broken('invalid_extension_prefix/internal_extension');
        }
        if ($internal_extension !== '' && isset(Constants::INVALID_EXTENSIONS[$internal_extension])) {
            $call->broken('invalid_extensions/internal_extension');
        }
        if (
            $internal_extension !== ''
            && !$call->lookupLacks($internal_extension, 'getSubAccounts.internal_extension')
        ) {
            $call->broken('used_extension/internal_extension.taken');
        }
        if (
            ($internal_extension_location !== '' && $internal_extension_location !== '0')
            && $internal_extension !== ''
            && !$call->lookupLacks($internal_extension, 'getSubAccounts.internal_extension')
        ) {
            $call->broken('used_extension_in_location/taken');
        }
        if ($internal_voicemail !== '' && !Text::isDigits($internal_voicemail, 1, 20)) {
            $call->broken('invalid_internalvoicemail/internal_voicemail');
        } elseif (
            ($internal_voicemail !== '' && $internal_voicemail !== '0')
            && $internal_voicemail !== ''
            && !$call->lookupHas($internal_voicemail, 'getVoicemails.mailbox')
        ) {
            $call->broken('invalid_internalvoicemail/internal_voicemail.unknown');
        }
        if ($internal_dialtime !== '' && !Numbers::isInteger($internal_dialtime, 1, 60, 1, false)) {
            $call->broken('invalid_internaldialtime/internal_dialtime');
        }
        if (($reseller_package !== '' && $reseller_package !== '0') && $reseller_client === '') {
            $call->broken('missing_resellerclient/reseller_client');
        }
        if ($reseller_client !== '' && !Text::isDigits($reseller_client, 1, 20)) {
            $call->broken('invalid_resellerclient/reseller_client');
        } elseif (
            ($reseller_client !== '' && $reseller_client !== '0')
            && $reseller_client !== ''
            && !$call->lookupHas($reseller_client, 'getClients.client')
        ) {
            $call->broken('invalid_resellerclient/reseller_client.unknown');
        }
        if (($reseller_client !== '' && $reseller_client !== '0') && $reseller_package === '') {
            $call->broken('missing_resellerpackage/reseller_package');
        }
        if ($reseller_package !== '' && !Text::isDigits($reseller_package, 1, 20)) {
            $call->broken('invalid_resellerpackage/reseller_package');
        } elseif (
            ($reseller_package !== '' && $reseller_package !== '0')
            && $reseller_package !== ''
            && !$call->lookupHas($reseller_package, 'getPackages.package')
        ) {
            $call->broken('invalid_resellerpackage/reseller_package.unknown');
        }
        if (
            $reseller_nextbilling !== ''
            && !($reseller_nextbilling === '0000-00-00' || Dates::isDate($reseller_nextbilling, true, false))
        ) {
            $call->broken('invalid_resellernextbilling/reseller_nextbilling');
        } elseif ($reseller_nextbilling !== '' && !$call->notPast($reseller_nextbilling)) {
            $call->broken('invalid_resellernextbilling/past');
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
        if ($dialing_mode !== '' && !isset(Constants::DIALING_MODE[$dialing_mode])) {
            $call->broken('unnamed_status/dialing_mode');
        }
        if ($tfcarrier !== '' && !isset(Constants::CANADA_ROUTE[$tfcarrier])) {
            $call->broken('unnamed_status/tfcarrier');
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
        if ($call_pickup_behavior !== '' && !isset(Constants::PICKUP_BEHAVIOR[$call_pickup_behavior])) {
            $call->broken('unnamed_status/call_pickup_behavior');
        }
    }

    /** Deletes one sub-account. */
    public static function delSubAccount(Call $call): void
    {
        $id = $call->value('id');
        if ($id === '') {
            $call->broken('missing_id/delSubAccount.id');
        }
        if ($id !== '' && !Text::isDigits($id, 1, 20)) {
            $call->broken('invalid_id/id');
        } elseif ($id !== '' && !$call->lookupHas($id, 'getSubAccounts.id')) {
            $call->broken('invalid_id/id.unknown');
        }
    }

    /** Lists the codecs a sub-account may use, or returns only the one named. */
    public static function getAllowedCodecs(Call $call): void
    {
        $codec = $call->value('codec');
        if ($codec !== '' && !Text::matches($codec, Constants::CODECS_ITEM)) {
            $call->broken('invalid_codec/codec');
        } elseif ($codec !== '' && !$call->lookupHas($codec, 'getAllowedCodecs.value')) {
            $call->broken('invalid_codec/codec.unknown');
        }
    }

    /** Lists the authentication types, or returns only the one whose code is given. */
    public static function getAuthTypes(Call $call): void
    {
        $type = $call->value('type');
        if ($type !== '' && !Text::isDigits($type, 1, 6)) {
            $call->broken('invalid_authtype/getAuthTypes.type');
        }
    }

    /** Lists the device types, or returns only the one whose code is given. */
    public static function getDeviceTypes(Call $call): void
    {
        $device_type = $call->value('device_type');
        if ($device_type !== '' && !Text::isDigits($device_type, 1, 6)) {
            $call->broken('invalid_devicetype/device_type');
        } elseif ($device_type !== '' && !$call->lookupHas($device_type, 'getDeviceTypes.value')) {
            $call->broken('invalid_devicetype/device_type.unknown');
        }
    }

    /** Lists the DTMF modes, or returns only the one whose code is given. */
    public static function getDTMFModes(Call $call): void
    {
        $dtmf_mode = $call->value('dtmf_mode');
        if ($dtmf_mode !== '' && !isset(Constants::DTMF_MODE[Text::lower($dtmf_mode)])) {
            $call->broken('invalid_dtmfmode/dtmf_mode');
        }
    }

    /** Lists the international call lock modes, or returns only the one whose code is given. */
    public static function getLockInternational(Call $call): void
    {
        $lock_international = $call->value('lock_international');
        if ($lock_international !== '' && !Text::isDigits($lock_international, 1, 6)) {
            $call->broken('invalid_lockinternational/lock_international');
        } elseif ($lock_international !== '' && !$call->lookupHas($lock_international, 'getLockInternational.value')) {
            $call->broken('invalid_lockinternational/lock_international.unknown');
        }
    }

    /** Lists the NAT options, or returns only the one whose code is given. */
    public static function getNAT(Call $call): void
    {
        $nat = $call->value('nat');
        if ($nat !== '' && !isset(Constants::NAT[$nat])) {
            $call->broken('invalid_nat/nat');
        }
    }

    /** Lists the sub-account protocols, or returns only the one whose code is given. */
    public static function getProtocols(Call $call): void
    {
        $protocol = $call->value('protocol');
        if ($protocol !== '' && !Text::isDigits($protocol, 1, 3)) {
            $call->broken('invalid_protocol/protocol');
        } elseif ($protocol !== '' && !$call->lookupHas($protocol, 'getProtocols.value')) {
            $call->broken('invalid_protocol/protocol.unknown');
        }
    }

    /** Returns the registration status of an account, or of all accounts. */
    public static function getRegistrationStatus(Call $call): void
    {
        $account = $call->value('account');
        if ($account !== '' && !Text::hasOnly($account, Constants::ACCOUNT)) {
            $call->broken('invalid_account/account');
        } elseif ($account !== '' && !$call->lookupHas($account, 'getSubAccounts.account')) {
            $call->broken('invalid_account/account.unknown');
        }
    }

    /** Lists the choices for announcing the estimated hold time, or returns only the one whose code is given. */
    public static function getReportEstimatedHoldTime(Call $call): void
    {
        $type = $call->value('type');
        if ($type !== '' && !isset(Constants::YES_NO_ONCE[Text::lower($type)])) {
            $call->broken('invalid_if_announce_position_enabled_report_estimated_hold_time/type');
        }
    }

    /** Lists the route options, or returns only the one whose code is given. */
    public static function getRoutes(Call $call): void
    {
        $route = $call->value('route');
        if ($route !== '' && !Text::isDigits($route, 1, 6)) {
            $call->broken('invalid_route/route');
        } elseif ($route !== '' && !$call->lookupHas($route, 'getRoutes.value')) {
            $call->broken('invalid_route/route.unknown');
        }
    }

    /** Lists all sub-accounts, those of one reseller client, or one sub-account by name. */
    public static function getSubAccounts(Call $call): void
    {
        $account = $call->value('account');
        if ($account !== '' && !Text::hasOnly($account, Constants::ACCOUNT)) {
            $call->broken('invalid_account/account.filter');
        }
        if ($account !== '' && !$call->lookupHas($account, 'getSubAccounts.account')) {
            $call->broken('no_subaccount/account.unknown');
        }
    }

    /** Updates the settings of an existing sub-account. */
    public static function setSubAccount(Call $call): void
    {
        $id = $call->value('id');
        $auth_type = $call->value('auth_type');
        $password = $call->value('password');
        $ip = $call->value('ip');
        $device_type = $call->value('device_type');
        $callerid_number = $call->value('callerid_number');
        $canada_routing = $call->value('canada_routing');
        $lock_international = $call->value('lock_international');
        $international_route = $call->value('international_route');
        $music_on_hold = $call->value('music_on_hold');
        $language = $call->value('language');
        $allowed_codecs = $call->value('allowed_codecs');
        $dtmf_mode = $call->value('dtmf_mode');
        $nat = $call->value('nat');
        $sip_traffic = $call->value('sip_traffic');
        $max_expiry = $call->value('max_expiry');
        $rtp_timeout = $call->value('rtp_timeout');
        $rtp_hold_timeout = $call->value('rtp_hold_timeout');
        $ip_restriction = $call->value('ip_restriction');
        $enable_ip_restriction = $call->value('enable_ip_restriction');
        $pop_restriction = $call->value('pop_restriction');
        $enable_pop_restriction = $call->value('enable_pop_restriction');
        $internal_extension = $call->value('internal_extension');
        $internal_voicemail = $call->value('internal_voicemail');
        $internal_dialtime = $call->value('internal_dialtime');
        $reseller_client = $call->value('reseller_client');
        $reseller_package = $call->value('reseller_package');
        $reseller_nextbilling = $call->value('reseller_nextbilling');
        $record_calls = $call->value('record_calls');
        $transcribe = $call->value('transcribe');
        $transcription_locale = $call->value('transcription_locale');
        $transcription_email = $call->value('transcription_email');
        $transcription_start_delay = $call->value('transcription_start_delay');
        $dialing_mode = $call->value('dialing_mode');
        $tfcarrier = $call->value('tfcarrier');
        $call_pickup_behavior = $call->value('call_pickup_behavior');
        if ($id === '') {
            $call->broken('missing_id/id');
        }
        if ($id !== '' && !Text::isDigits($id, 1, 20)) {
            $call->broken('invalid_id/id');
        } elseif ($id !== '' && !$call->lookupHas($id, 'getSubAccounts.id')) {
            $call->broken('invalid_id/id.unknown');
        }
        if ($auth_type === '') {
            $call->broken('missing_authtype/auth_type');
        }
        if ($auth_type !== '' && !isset(Constants::AUTH_TYPE[$auth_type])) {
            $call->broken('invalid_authtype/auth_type');
        }
        if ($auth_type === '2' && $password !== '') {
            $call->broken('invalid_password_auth/password');
        }
        if ($auth_type === '1' && $password !== '' && !Text::isLength($password, 8, null)) {
            $call->broken('invalid_password_lessthan_8characters_long/password');
        }
        if (
            $auth_type === '1'
            && $password !== ''
            && !Text::hasOnly($password, Constants::INVALID_PASSWORD_ILEGAL_CHARACTERS)
        ) {
            $call->broken('invalid_password_ilegal_characters/password');
        }
        if (
            $auth_type === '1'
            && $password !== ''
            && !Text::hasSome($password, Constants::INVALID_PASSWORD_MISSING_LOWERCASE)
        ) {
            $call->broken('invalid_password_missing_lowercase/password');
        }
        if (
            $auth_type === '1'
            && $password !== ''
            && !Text::hasSome($password, Constants::INVALID_PASSWORD_MISSING_NUMBER)
        ) {
            $call->broken('invalid_password_missing_number/password');
        }
        if (
            $auth_type === '1'
            && $password !== ''
            && !Text::hasSome($password, Constants::INVALID_PASSWORD_MISSING_UPPERCASE)
        ) {
            $call->broken('invalid_password_missing_uppercase/password');
        }
        if ($auth_type === '1' && $ip !== '') {
            $call->broken('invalid_ip_auth/ip');
        }
        if ($auth_type === '2' && $ip === '') {
            $call->broken('missing_ip/ip');
        }
        if ($ip !== '' && !(Network::isIpv4($ip) || Network::isHostname($ip))) {
            $call->broken('invalid_ip/ip');
        }
        if ($device_type === '') {
            $call->broken('missing_devicetype/device_type');
        }
        if ($device_type !== '' && !Text::isDigits($device_type, 1, 6)) {
            $call->broken('invalid_devicetype/device_type');
        } elseif ($device_type !== '' && !$call->lookupHas($device_type, 'getDeviceTypes.value')) {
            $call->broken('invalid_devicetype/device_type.unknown');
        }
        if ($callerid_number !== '' && !Text::hasOnly($callerid_number, Constants::CALLERID)) {
            $call->broken('invalid_callerid_override/callerid_number');
        }
        if ($canada_routing !== '' && !isset(Constants::CANADA_ROUTE[$canada_routing])) {
            $call->broken('invalid_canada_routing/canada_routing');
        }
        if ($lock_international === '') {
            $call->broken('missing_lockinternational/lock_international');
        }
        if ($lock_international !== '' && !Text::isDigits($lock_international, 1, 6)) {
            $call->broken('invalid_lockinternational/lock_international');
        } elseif ($lock_international !== '' && !$call->lookupHas($lock_international, 'getLockInternational.value')) {
            $call->broken('invalid_lockinternational/lock_international.unknown');
        }
        if ($international_route === '') {
            $call->broken('missing_internationalroute/international_route');
        }
        if ($international_route !== '' && $international_route === '0') {
            $call->broken('invalid_internationalroute/zero');
        } elseif ($international_route !== '' && !Text::isDigits($international_route, 1, 6)) {
            $call->broken('invalid_internationalroute/international_route');
        } elseif ($international_route !== '' && !$call->lookupHas($international_route, 'getRoutes.value')) {
            $call->broken('invalid_internationalroute/international_route.unknown');
        }
        if ($music_on_hold === '') {
            $call->broken('missing_musiconhold/music_on_hold');
        }
        if ($music_on_hold !== '' && $music_on_hold === 'none') {
            $call->broken('invalid_musiconhold/music_on_hold');
        } elseif ($music_on_hold !== '' && !$call->lookupHas($music_on_hold, 'getMusicOnHold.value')) {
            $call->broken('invalid_musiconhold/music_on_hold.unknown');
        }
        if ($language !== '' && !isset(Constants::LANGUAGE[$language])) {
            $call->broken('invalid_language/language');
        }
        if ($allowed_codecs === '') {
            $call->broken('missing_allowedcodecs/allowed_codecs');
        }
        if (
            $allowed_codecs !== ''
            && !Lists::all($allowed_codecs, ';', 1, null, static fn (string $item): bool
                => Text::matches($item, Constants::CODECS_ITEM))
        ) {
            $call->broken('invalid_allowedcodecs/allowed_codecs');
        }
        if ($dtmf_mode === '') {
            $call->broken('missing_dtmfmode/dtmf_mode');
        }
        if ($dtmf_mode !== '' && !isset(Constants::DTMF_MODE[Text::lower($dtmf_mode)])) {
            $call->broken('invalid_dtmfmode/dtmf_mode');
        }
        if ($nat === '') {
            $call->broken('missing_nat/nat');
        }
        if ($nat !== '' && !isset(Constants::NAT[$nat])) {
            $call->broken('invalid_nat/nat');
        }
        if ($sip_traffic !== '' && !isset(Constants::FLAG[$sip_traffic])) {
            $call->broken('invalid_sip_traffic/sip_traffic');
        }
        if ($max_expiry !== '' && !Numbers::isInteger($max_expiry, 60, 3600, 1, false)) {
            $call->broken('invalid_max_expiry/max_expiry');
        }
        if ($rtp_timeout !== '' && !Numbers::isInteger($rtp_timeout, 1, 3600, 1, false)) {
            $call->broken('invalid_rtp_timeout/rtp_timeout');
        }
        if ($rtp_hold_timeout !== '' && !Numbers::isInteger($rtp_hold_timeout, 1, 3600, 1, false)) {
            $call->broken('invalid_rtp_hold_timeout/rtp_hold_timeout');
        }
        if ($rtp_timeout !== '' && $rtp_hold_timeout !== '' && !Numbers::ordered($rtp_timeout, $rtp_hold_timeout)) {
            $call->broken('rtp_timeout_greater_than_rtp_hold_timeout/rtp_timeout');
        }
        if ($enable_ip_restriction === '1' && $ip_restriction === '') {
            $call->broken('missing_ip_restriction/ip_restriction');
        }
        if (
            $ip_restriction !== ''
            && !Lists::all($ip_restriction, ',', 1, null, static fn (string $item): bool
                => Network::isIpv4($item) || Network::isCidr($item) || Network::isHostname($item))
        ) {
            $call->broken('invalid_ip/ip_restriction');
        }
        if ($enable_ip_restriction !== '' && !isset(Constants::FLAG[$enable_ip_restriction])) {
            $call->broken('invalid_enable_ip_restriction/enable_ip_restriction');
        }
        if ($enable_pop_restriction === '1' && $pop_restriction === '') {
            $call->broken('missing_pop_restriction/pop_restriction');
        }
        if (
            $pop_restriction !== ''
            && !Lists::all($pop_restriction, ',', 1, null, static fn (string $item): bool
                => Text::isDigits($item, 1, 6))
        ) {
            $call->broken('invalid_pop_restriction/pop_restriction');
        }
        if ($enable_pop_restriction !== '' && !isset(Constants::FLAG[$enable_pop_restriction])) {
            $call->broken('invalid_enable_pop_restriction/enable_pop_restriction');
        }
        if ($internal_extension !== '' && !Text::isLength($internal_extension, null, 5)) {
            $call->broken('invalid_extension_length/internal_extension');
        }
        if ($internal_extension !== '' && !Text::isDigits($internal_extension, 1, 64)) {
            $call->broken('invalid_extension/internal_extension');
        }
        if ($internal_extension !== '' && Text::hasPrefix($internal_extension, Constants::INVALID_EXTENSION_PREFIX)) {
            $call->broken('invalid_extension_prefix/internal_extension');
        }
        if ($internal_extension !== '' && isset(Constants::INVALID_EXTENSIONS[$internal_extension])) {
            $call->broken('invalid_extensions/internal_extension');
        }
        if ($internal_voicemail !== '' && !Text::isDigits($internal_voicemail, 1, 20)) {
            $call->broken('invalid_internalvoicemail/internal_voicemail');
        } elseif (
            ($internal_voicemail !== '' && $internal_voicemail !== '0')
            && $internal_voicemail !== ''
            && !$call->lookupHas($internal_voicemail, 'getVoicemails.mailbox')
        ) {
            $call->broken('invalid_internalvoicemail/internal_voicemail.unknown');
        }
        if ($internal_dialtime !== '' && !Numbers::isInteger($internal_dialtime, 1, 60, 1, false)) {
            $call->broken('invalid_internaldialtime/internal_dialtime');
        }
        if (($reseller_package !== '' && $reseller_package !== '0') && $reseller_client === '') {
            $call->broken('missing_resellerclient/reseller_client');
        }
        if ($reseller_client !== '' && !Text::isDigits($reseller_client, 1, 20)) {
            $call->broken('invalid_resellerclient/reseller_client');
        } elseif (
            ($reseller_client !== '' && $reseller_client !== '0')
            && $reseller_client !== ''
            && !$call->lookupHas($reseller_client, 'getClients.client')
        ) {
            $call->broken('invalid_resellerclient/reseller_client.unknown');
        }
        if (($reseller_client !== '' && $reseller_client !== '0') && $reseller_package === '') {
            $call->broken('missing_resellerpackage/reseller_package');
        }
        if ($reseller_package !== '' && !Text::isDigits($reseller_package, 1, 20)) {
            $call->broken('invalid_resellerpackage/reseller_package');
        } elseif (
            ($reseller_package !== '' && $reseller_package !== '0')
            && $reseller_package !== ''
            && !$call->lookupHas($reseller_package, 'getPackages.package')
        ) {
            $call->broken('invalid_resellerpackage/reseller_package.unknown');
        }
        if (
            $reseller_nextbilling !== ''
            && !($reseller_nextbilling === '0000-00-00' || Dates::isDate($reseller_nextbilling, true, false))
        ) {
            $call->broken('invalid_resellernextbilling/reseller_nextbilling');
        } elseif ($reseller_nextbilling !== '' && !$call->notPast($reseller_nextbilling)) {
            $call->broken('invalid_resellernextbilling/past');
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
        if ($dialing_mode !== '' && !isset(Constants::DIALING_MODE[$dialing_mode])) {
            $call->broken('unnamed_status/dialing_mode');
        }
        if ($tfcarrier !== '' && !isset(Constants::CANADA_ROUTE[$tfcarrier])) {
            $call->broken('unnamed_status/tfcarrier');
        }
        if ($call_pickup_behavior !== '' && !isset(Constants::PICKUP_BEHAVIOR[$call_pickup_behavior])) {
            $call->broken('unnamed_status/call_pickup_behavior');
        }
    }

    /** Creates a location for internal extensions. */
    public static function setLocation(Call $call): void
    {
        $name = $call->value('name');
        if ($name === '') {
            $call->broken('missing_location_name/name');
        }
        if ($name !== '' && !$call->lookupLacks($name, 'getLocations.name')) {
            $call->broken('location_already_exists/name.taken');
        }
    }

    /** Deletes a location for internal extensions. */
    public static function delLocation(Call $call): void
    {
        $name = $call->value('name');
        $id = $call->value('id');
        if ($name === '') {
            $call->broken('missing_location_name/name');
        }
        if ($name !== '' && !$call->lookupHas($name, 'getLocations.name')) {
            $call->broken('location_not_found/name.unknown');
        }
        if ($id === '') {
            $call->broken('missing_id/delLocation.id');
        }
        if ($id !== '' && !Text::isDigits($id, 1, 20)) {
            $call->broken('invalid_id/id');
        }
    }
}
