"""Parameter types of every method. Generated from the catalog by `voipms-rules generate`; do not edit."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, Required, TypeAlias, TypedDict

Wire: TypeAlias = str | int | bool | Decimal | date | None
"""What a value may be given as; ``date`` includes ``datetime``."""

AddChargeParams = TypedDict(
    'AddChargeParams',
    {
        'client': Required[Wire],
        'charge': Required[Wire],
        'description': Wire,
        'test': Wire,
    },
    total=False,
)

AddLNPFileParams = TypedDict(
    'AddLNPFileParams',
    {
        'portid': Required[Wire],
        'file': Required[Wire],
    },
    total=False,
)

AddLNPPortParams = TypedDict(
    'AddLNPPortParams',
    {
        'portType': Required[Literal['1', '2', '3', '4', '5']],
        'numbers': Required[Wire | list[Wire]],
        'isPartial': Literal['0', '1'] | bool | int,
        'locationType': Literal['0', '1'] | bool | int,
        'isMobile': Literal['0', '1'] | bool | int,
        'pin': Wire,
        'btn': Wire,
        'services': Wire,
        'tfType': Literal['0', '1', '2', '3'],
        'statementName': Wire,
        'firstName': Required[Wire],
        'lastName': Required[Wire],
        'address1': Required[Wire],
        'address2': Wire,
        'city': Required[Wire],
        'zip': Required[Wire],
        'state': Required[Wire],
        'country': Required[Wire],
        'providerName': Required[Wire],
        'providerAccount': Required[Wire],
        'notes': Wire,
        'imei': Wire,
    },
    total=False,
)

AddMemberToConferenceParams = TypedDict(
    'AddMemberToConferenceParams',
    {
        'member': Required[Wire],
        'conference': Required[Wire],
    },
    total=False,
)

AddPaymentParams = TypedDict(
    'AddPaymentParams',
    {
        'client': Required[Wire],
        'payment': Required[Wire],
        'description': Wire,
        'test': Wire,
    },
    total=False,
)

AssignDIDvPRIParams = TypedDict(
    'AssignDIDvPRIParams',
    {
        'vpri': Required[Wire],
        'did': Required[Wire],
    },
    total=False,
)

BackOrderDIDCANParams = TypedDict(
    'BackOrderDIDCANParams',
    {
        'quantity': Required[Wire],
        'province': Required[Wire],
        'ratecenter': Required[Wire],
        'routing': Required[Wire],
        'failover_busy': Wire,
        'failover_unreachable': Wire,
        'failover_noanswer': Wire,
        'voicemail': Wire,
        'pop': Required[Wire],
        'dialtime': Required[Wire],
        'cnam': Required[Literal['0', '1'] | bool | int],
        'callerid_prefix': Wire,
        'note': Wire,
        'billing_type': Required[Literal['1', '2']],
        'test': Wire,
    },
    total=False,
)

BackOrderDIDUSAParams = TypedDict(
    'BackOrderDIDUSAParams',
    {
        'quantity': Required[Wire],
        'state': Required[Wire],
        'ratecenter': Required[Wire],
        'routing': Required[Wire],
        'failover_busy': Wire,
        'failover_unreachable': Wire,
        'failover_noanswer': Wire,
        'voicemail': Wire,
        'pop': Required[Wire],
        'dialtime': Required[Wire],
        'cnam': Required[Literal['0', '1'] | bool | int],
        'callerid_prefix': Wire,
        'note': Wire,
        'billing_type': Required[Literal['1', '2']],
        'test': Wire,
    },
    total=False,
)

CancelDIDParams = TypedDict(
    'CancelDIDParams',
    {
        'did': Required[Wire],
        'cancelcomment': Wire,
        'portout': Wire,
        'test': Wire,
    },
    total=False,
)

CancelFaxNumberParams = TypedDict(
    'CancelFaxNumberParams',
    {
        'id': Required[Wire],
        'test': Wire,
    },
    total=False,
)

ConnectDIDParams = TypedDict(
    'ConnectDIDParams',
    {
        'did': Required[Wire],
        'account': Required[Wire],
        'monthly': Required[Wire],
        'setup': Required[Wire],
        'minute': Required[Wire],
        'next_billing': Wire,
        'dont_charge_setup': Wire,
        'dont_charge_monthly': Wire,
    },
    total=False,
)

ConnectFAXParams = TypedDict(
    'ConnectFAXParams',
    {
        'did': Required[Wire],
        'account': Required[Wire],
        'monthly': Required[Wire],
        'setup': Required[Wire],
        'minute': Required[Wire],
        'next_billing': Wire,
        'dont_charge_setup': Wire,
        'dont_charge_monthly': Wire,
    },
    total=False,
)

CreateSubAccountParams = TypedDict(
    'CreateSubAccountParams',
    {
        'username': Required[Wire],
        'protocol': Wire,
        'description': Wire,
        'auth_type': Required[Literal['1', '2']],
        'password': Wire,
        'ip': Wire,
        'device_type': Required[Wire],
        'callerid_number': Wire,
        'canada_routing': Wire,
        'lock_international': Required[Wire],
        'international_route': Required[Wire],
        'music_on_hold': Required[Wire],
        'language': Literal['es', 'en', 'fr'],
        'allowed_codecs': Required[Wire | list[Wire]],
        'dtmf_mode': Required[Wire],
        'nat': Required[Literal['yes', 'no', 'route', 'never'] | bool | int],
        'sip_traffic': Literal['0', '1'] | bool | int,
        'max_expiry': Wire,
        'rtp_timeout': Wire,
        'rtp_hold_timeout': Wire,
        'ip_restriction': Wire | list[Wire],
        'enable_ip_restriction': Literal['0', '1'] | bool | int,
        'pop_restriction': Wire | list[Wire],
        'enable_pop_restriction': Literal['0', '1'] | bool | int,
        'internal_extension': Wire,
        'internal_voicemail': Wire,
        'internal_dialtime': Wire,
        'reseller_client': Wire,
        'reseller_package': Wire,
        'reseller_nextbilling': Wire,
        'reseller_chargesetup': Wire,
        'send_bye': Literal['0', '1'] | bool | int,
        'record_calls': Literal['0', '1'] | bool | int,
        'transcribe': Literal['0', '1'] | bool | int,
        'transcription_locale': Wire | list[Wire],
        'transcription_email': Wire | list[Wire],
        'transcription_start_delay': Wire,
        'enable_internal_cnam': Literal['0', '1'] | bool | int,
        'internal_cnam': Wire,
        'dialing_mode': Literal['0', '1', '2'],
        'tfcarrier': Literal['-1', '0', '1', '2'],
        'internal_extension_location': Wire,
        'allow225': Literal['0', '1'] | bool | int,
        'transcription_redaction': Wire,
        'transcription_summary': Wire,
        'transcription_sentiment': Wire,
        'parking_lot': Wire,
        'default_e911': Wire,
        'call_pickup_behavior': Literal['1', '2', '3', '4'],
    },
    total=False,
)

CreateVoicemailParams = TypedDict(
    'CreateVoicemailParams',
    {
        'digits': Required[Wire],
        'name': Required[Wire],
        'password': Required[Wire],
        'skip_password': Required[Wire],
        'email': Wire | list[Wire],
        'attach_message': Required[Wire],
        'delete_message': Required[Wire],
        'say_time': Required[Wire],
        'timezone': Required[Wire],
        'say_callerid': Required[Wire],
        'play_instructions': Required[Literal['u', 'su']],
        'language': Required[Literal['es', 'en', 'fr']],
        'email_attachment_format': Literal['wav49', 'wav', 'wavmp3'],
        'unavailable_message_recording': Wire,
        'transcription': Wire,
        'transcription_locale': Wire | list[Wire],
        'transcription_redaction': Wire,
        'transcription_sentiment': Wire,
        'transcription_summary': Wire,
        'transcription_format': Literal['html', 'text'],
        'client': Wire,
        'transcription_delay': Wire,
    },
    total=False,
)

DelCallbackParams = TypedDict(
    'DelCallbackParams',
    {
        'callback': Required[Wire],
    },
    total=False,
)

DelCallerIDFilteringParams = TypedDict(
    'DelCallerIDFilteringParams',
    {
        'filtering': Required[Wire],
    },
    total=False,
)

DelCallHuntingParams = TypedDict(
    'DelCallHuntingParams',
    {
        'callhunting': Required[Wire],
    },
    total=False,
)

DelCallParkingParams = TypedDict(
    'DelCallParkingParams',
    {
        'callparking': Required[Wire],
    },
    total=False,
)

DelCallRecordingParams = TypedDict(
    'DelCallRecordingParams',
    {
        'callrecording': Required[Wire],
        'account': Required[Wire],
    },
    total=False,
)

DelClientParams = TypedDict(
    'DelClientParams',
    {
        'client': Required[Wire],
    },
    total=False,
)

DelConferenceParams = TypedDict(
    'DelConferenceParams',
    {
        'conference': Required[Wire],
    },
    total=False,
)

DelConferenceMemberParams = TypedDict(
    'DelConferenceMemberParams',
    {
        'member': Required[Wire],
    },
    total=False,
)

DelDISAParams = TypedDict(
    'DelDISAParams',
    {
        'disa': Required[Wire],
    },
    total=False,
)

DelEmailToFaxParams = TypedDict(
    'DelEmailToFaxParams',
    {
        'id': Required[Wire],
        'test': Wire,
    },
    total=False,
)

DeleteFaxMessageParams = TypedDict(
    'DeleteFaxMessageParams',
    {
        'id': Required[Wire],
        'test': Wire,
    },
    total=False,
)

DeleteMMSParams = TypedDict(
    'DeleteMMSParams',
    {
        'id': Required[Wire],
    },
    total=False,
)

DeleteSMSParams = TypedDict(
    'DeleteSMSParams',
    {
        'id': Required[Wire],
    },
    total=False,
)

DelFaxFolderParams = TypedDict(
    'DelFaxFolderParams',
    {
        'id': Required[Wire],
        'test': Wire,
    },
    total=False,
)

DelForwardingParams = TypedDict(
    'DelForwardingParams',
    {
        'forwarding': Wire,
    },
    total=False,
)

DelIVRParams = TypedDict(
    'DelIVRParams',
    {
        'ivr': Required[Wire],
    },
    total=False,
)

DelLocationParams = TypedDict(
    'DelLocationParams',
    {
        'name': Required[Wire],
        'id': Required[Wire],
    },
    total=False,
)

DelMemberFromConferenceParams = TypedDict(
    'DelMemberFromConferenceParams',
    {
        'member': Required[Wire],
        'conference': Wire,
    },
    total=False,
)

DelMessagesParams = TypedDict(
    'DelMessagesParams',
    {
        'mailbox': Required[Wire],
        'folder': Literal['INBOX', 'Old', 'Urgent', 'Family', 'Friends', 'Work'],
        'message_num': Wire,
    },
    total=False,
)

DelMusicOnHoldParams = TypedDict(
    'DelMusicOnHoldParams',
    {
        'music_on_hold': Required[Wire],
    },
    total=False,
)

DelPhonebookParams = TypedDict(
    'DelPhonebookParams',
    {
        'phonebook': Required[Wire],
    },
    total=False,
)

DelPhonebookGroupParams = TypedDict(
    'DelPhonebookGroupParams',
    {
        'group': Required[Wire],
    },
    total=False,
)

DelQueueParams = TypedDict(
    'DelQueueParams',
    {
        'queue': Required[Wire],
    },
    total=False,
)

DelRecordingParams = TypedDict(
    'DelRecordingParams',
    {
        'recording': Required[Wire],
    },
    total=False,
)

DelRingGroupParams = TypedDict(
    'DelRingGroupParams',
    {
        'ringgroup': Required[Wire],
    },
    total=False,
)

DelSequencesParams = TypedDict(
    'DelSequencesParams',
    {
        'sequence': Required[Wire],
        'client': Wire,
    },
    total=False,
)

DelSIPURIParams = TypedDict(
    'DelSIPURIParams',
    {
        'sipuri': Required[Wire],
    },
    total=False,
)

DelStaticMemberParams = TypedDict(
    'DelStaticMemberParams',
    {
        'member': Required[Wire],
        'queue': Required[Wire],
    },
    total=False,
)

DelSubAccountParams = TypedDict(
    'DelSubAccountParams',
    {
        'id': Wire,
    },
    total=False,
)

DelTimeConditionParams = TypedDict(
    'DelTimeConditionParams',
    {
        'timecondition': Required[Wire],
    },
    total=False,
)

DelVoicemailParams = TypedDict(
    'DelVoicemailParams',
    {
        'mailbox': Required[Wire],
    },
    total=False,
)

E911AddressTypesParams = TypedDict(
    'E911AddressTypesParams',
    {
        'type': Wire,
    },
    total=False,
)

E911CancelParams = TypedDict(
    'E911CancelParams',
    {
        'did': Required[Wire],
    },
    total=False,
)

E911InfoParams = TypedDict(
    'E911InfoParams',
    {
        'did': Required[Wire],
    },
    total=False,
)

E911ProvisionParams = TypedDict(
    'E911ProvisionParams',
    {
        'did': Required[Wire],
        'full_name': Required[Wire],
        'street_number': Required[Wire],
        'street_name': Required[Wire],
        'address_type': Wire,
        'address_number': Wire,
        'city': Required[Wire],
        'state': Required[Wire],
        'country': Required[Wire],
        'zip': Wire,
        'language': Wire,
        'other_info': Wire,
        'zip_code': Wire,
        'email': Wire,
    },
    total=False,
)

E911ProvisionManuallyParams = TypedDict(
    'E911ProvisionManuallyParams',
    {
        'did': Required[Wire],
        'full_name': Required[Wire],
        'street_number': Required[Wire],
        'street_name': Required[Wire],
        'address_type': Wire,
        'address_number': Wire,
        'city': Required[Wire],
        'state': Required[Wire],
        'country': Required[Wire],
        'zip': Wire,
        'language': Wire,
        'other_info': Wire,
        'zip_code': Wire,
        'email': Wire,
    },
    total=False,
)

E911UpdateParams = TypedDict(
    'E911UpdateParams',
    {
        'did': Required[Wire],
        'full_name': Required[Wire],
        'street_number': Required[Wire],
        'street_name': Required[Wire],
        'address_type': Wire,
        'address_number': Wire,
        'city': Required[Wire],
        'state': Required[Wire],
        'country': Required[Wire],
        'zip': Wire,
        'language': Wire,
        'other_info': Wire,
        'zip_code': Wire,
        'email': Wire,
    },
    total=False,
)

E911ValidateParams = TypedDict(
    'E911ValidateParams',
    {
        'did': Required[Wire],
        'full_name': Required[Wire],
        'street_number': Required[Wire],
        'street_name': Required[Wire],
        'address_type': Wire,
        'address_number': Wire,
        'city': Required[Wire],
        'state': Required[Wire],
        'country': Required[Wire],
        'zip': Wire,
        'language': Wire,
        'other_info': Wire,
        'zip_code': Wire,
        'email': Wire,
    },
    total=False,
)

GetAllowedCodecsParams = TypedDict(
    'GetAllowedCodecsParams',
    {
        'codec': Wire,
    },
    total=False,
)

GetAuthTypesParams = TypedDict(
    'GetAuthTypesParams',
    {
        'type': Wire,
    },
    total=False,
)

GetBackOrdersParams = TypedDict(
    'GetBackOrdersParams',
    {
        'id': Wire,
    },
    total=False,
)

GetBalanceParams = TypedDict(
    'GetBalanceParams',
    {
        'advanced': Wire,
    },
    total=False,
)

GetBalanceManagementParams = TypedDict(
    'GetBalanceManagementParams',
    {
        'balance_management': Wire,
    },
    total=False,
)

GetCallAccountsParams = TypedDict(
    'GetCallAccountsParams',
    {
        'client': Wire,
    },
    total=False,
)

GetCallbacksParams = TypedDict(
    'GetCallbacksParams',
    {
        'callback': Wire,
    },
    total=False,
)

GetCallBillingParams = TypedDict(
    'GetCallBillingParams',
    {
    },
    total=False,
)

GetCallerIDFilteringParams = TypedDict(
    'GetCallerIDFilteringParams',
    {
        'filtering': Wire,
        'did': Wire,
    },
    total=False,
)

GetCallHuntingsParams = TypedDict(
    'GetCallHuntingsParams',
    {
        'callhunting': Wire,
    },
    total=False,
)

GetCallParkingParams = TypedDict(
    'GetCallParkingParams',
    {
        'callparking': Wire,
    },
    total=False,
)

GetCallRecordingParams = TypedDict(
    'GetCallRecordingParams',
    {
        'callrecording': Required[Wire],
        'account': Required[Wire],
    },
    total=False,
)

GetCallRecordingsParams = TypedDict(
    'GetCallRecordingsParams',
    {
        'account': Required[Wire],
        'start': Wire,
        'length': Wire,
        'date_from': Required[Wire],
        'date_to': Required[Wire],
        'call_type': Wire,
    },
    total=False,
)

GetCallTranscriptionsParams = TypedDict(
    'GetCallTranscriptionsParams',
    {
        'account': Wire,
        'date_to': Required[Wire],
        'date_from': Required[Wire],
        'call_type': Wire,
    },
    total=False,
)

GetCallTypesParams = TypedDict(
    'GetCallTypesParams',
    {
        'client': Wire,
    },
    total=False,
)

GetCarriersParams = TypedDict(
    'GetCarriersParams',
    {
        'carrier': Wire,
    },
    total=False,
)

GetCDRParams = TypedDict(
    'GetCDRParams',
    {
        'date_from': Required[Wire],
        'date_to': Required[Wire],
        'answered': Wire,
        'noanswer': Wire,
        'busy': Wire,
        'failed': Wire,
        'timezone': Wire,
        'calltype': Wire,
        'callbilling': Wire,
        'account': Wire,
    },
    total=False,
)

GetChargesParams = TypedDict(
    'GetChargesParams',
    {
        'client': Required[Wire],
    },
    total=False,
)

GetClientPackagesParams = TypedDict(
    'GetClientPackagesParams',
    {
        'client': Required[Wire],
    },
    total=False,
)

GetClientsParams = TypedDict(
    'GetClientsParams',
    {
        'client': Wire,
    },
    total=False,
)

GetClientThresholdParams = TypedDict(
    'GetClientThresholdParams',
    {
        'client': Required[Wire],
    },
    total=False,
)

GetConferenceParams = TypedDict(
    'GetConferenceParams',
    {
        'conference': Wire,
    },
    total=False,
)

GetConferenceMembersParams = TypedDict(
    'GetConferenceMembersParams',
    {
        'member': Wire,
    },
    total=False,
)

GetConferenceRecordingFileParams = TypedDict(
    'GetConferenceRecordingFileParams',
    {
        'conference': Required[Wire],
        'recording': Required[Wire],
    },
    total=False,
)

GetConferenceRecordingsParams = TypedDict(
    'GetConferenceRecordingsParams',
    {
        'conference': Required[Wire],
        'date_from': Wire,
        'date_to': Wire,
    },
    total=False,
)

GetCountriesParams = TypedDict(
    'GetCountriesParams',
    {
        'country': Wire,
    },
    total=False,
)

GetDepositsParams = TypedDict(
    'GetDepositsParams',
    {
        'client': Required[Wire],
    },
    total=False,
)

GetDeviceTypesParams = TypedDict(
    'GetDeviceTypesParams',
    {
        'device_type': Wire,
    },
    total=False,
)

GetDIDCountriesParams = TypedDict(
    'GetDIDCountriesParams',
    {
        'country_id': Wire,
        'type': Required[Wire],
    },
    total=False,
)

GetDIDsCANParams = TypedDict(
    'GetDIDsCANParams',
    {
        'province': Required[Wire],
        'ratecenter': Wire,
    },
    total=False,
)

GetDIDsInfoParams = TypedDict(
    'GetDIDsInfoParams',
    {
        'client': Wire,
        'did': Wire,
    },
    total=False,
)

GetDIDsInternationalGeographicParams = TypedDict(
    'GetDIDsInternationalGeographicParams',
    {
        'country_id': Required[Wire],
    },
    total=False,
)

GetDIDsInternationalNationalParams = TypedDict(
    'GetDIDsInternationalNationalParams',
    {
        'country_id': Required[Wire],
    },
    total=False,
)

GetDIDsInternationalTollFreeParams = TypedDict(
    'GetDIDsInternationalTollFreeParams',
    {
        'country_id': Required[Wire],
    },
    total=False,
)

GetDIDsUSAParams = TypedDict(
    'GetDIDsUSAParams',
    {
        'state': Required[Wire],
        'ratecenter': Wire,
    },
    total=False,
)

GetDIDvPRIParams = TypedDict(
    'GetDIDvPRIParams',
    {
        'vpri': Required[Wire],
    },
    total=False,
)

GetDISAsParams = TypedDict(
    'GetDISAsParams',
    {
        'disa': Wire,
    },
    total=False,
)

GetDTMFModesParams = TypedDict(
    'GetDTMFModesParams',
    {
        'dtmf_mode': Wire,
    },
    total=False,
)

GetEmailToFaxParams = TypedDict(
    'GetEmailToFaxParams',
    {
        'id': Wire,
    },
    total=False,
)

GetFaxFoldersParams = TypedDict(
    'GetFaxFoldersParams',
    {
        'id': Wire,
    },
    total=False,
)

GetFaxMessagePDFParams = TypedDict(
    'GetFaxMessagePDFParams',
    {
        'id': Required[Wire],
    },
    total=False,
)

GetFaxMessagesParams = TypedDict(
    'GetFaxMessagesParams',
    {
        'from': Wire,
        'to': Wire,
        'folder': Wire,
        'id': Wire,
    },
    total=False,
)

GetFaxNumbersInfoParams = TypedDict(
    'GetFaxNumbersInfoParams',
    {
        'did': Wire,
    },
    total=False,
)

GetFaxNumbersPortabilityParams = TypedDict(
    'GetFaxNumbersPortabilityParams',
    {
        'did': Required[Wire],
    },
    total=False,
)

GetFaxProvincesParams = TypedDict(
    'GetFaxProvincesParams',
    {
        'province': Wire,
    },
    total=False,
)

GetFaxRateCentersCANParams = TypedDict(
    'GetFaxRateCentersCANParams',
    {
        'province': Required[Wire],
    },
    total=False,
)

GetFaxRateCentersUSAParams = TypedDict(
    'GetFaxRateCentersUSAParams',
    {
        'state': Required[Wire],
    },
    total=False,
)

GetFaxStatesParams = TypedDict(
    'GetFaxStatesParams',
    {
        'state': Wire,
    },
    total=False,
)

GetForwardingsParams = TypedDict(
    'GetForwardingsParams',
    {
        'forwarding': Wire,
    },
    total=False,
)

GetInternationalTypesParams = TypedDict(
    'GetInternationalTypesParams',
    {
        'type': Wire,
    },
    total=False,
)

GetInvoiceParams = TypedDict(
    'GetInvoiceParams',
    {
        'from': Wire,
        'to': Wire,
        'range': Literal['1', '2', '3', '4', '5', '6'],
        'type': Literal['0', '1'],
    },
    total=False,
)

GetIPParams = TypedDict(
    'GetIPParams',
    {
    },
    total=False,
)

GetIVRsParams = TypedDict(
    'GetIVRsParams',
    {
        'ivr': Wire,
    },
    total=False,
)

GetJoinWhenEmptyTypesParams = TypedDict(
    'GetJoinWhenEmptyTypesParams',
    {
        'type': Wire,
    },
    total=False,
)

GetLanguagesParams = TypedDict(
    'GetLanguagesParams',
    {
        'language': Literal['es', 'en', 'fr'],
    },
    total=False,
)

GetLNPAttachParams = TypedDict(
    'GetLNPAttachParams',
    {
        'attachid': Required[Wire],
        'portid': Required[Wire],
    },
    total=False,
)

GetLNPAttachListParams = TypedDict(
    'GetLNPAttachListParams',
    {
        'portid': Required[Wire],
    },
    total=False,
)

GetLNPDetailsParams = TypedDict(
    'GetLNPDetailsParams',
    {
        'portid': Required[Wire],
    },
    total=False,
)

GetLNPListParams = TypedDict(
    'GetLNPListParams',
    {
        'portid': Wire,
        'portStatus': Wire,
        'startDate': Wire,
        'endDate': Wire,
    },
    total=False,
)

GetLNPListStatusParams = TypedDict(
    'GetLNPListStatusParams',
    {
    },
    total=False,
)

GetLNPNotesParams = TypedDict(
    'GetLNPNotesParams',
    {
        'portid': Required[Wire],
    },
    total=False,
)

GetLNPStatusParams = TypedDict(
    'GetLNPStatusParams',
    {
        'portid': Required[Wire],
    },
    total=False,
)

GetLocalesParams = TypedDict(
    'GetLocalesParams',
    {
        'locale': Wire,
    },
    total=False,
)

GetLocationsParams = TypedDict(
    'GetLocationsParams',
    {
    },
    total=False,
)

GetLockInternationalParams = TypedDict(
    'GetLockInternationalParams',
    {
        'lock_international': Wire,
    },
    total=False,
)

GetMediaMMSParams = TypedDict(
    'GetMediaMMSParams',
    {
        'id': Wire,
        'media_as_array': Literal['0', '1'] | bool | int,
    },
    total=False,
)

GetMMSParams = TypedDict(
    'GetMMSParams',
    {
        'mms': Wire,
        'from': Wire,
        'to': Wire,
        'type': Literal['0', '1'],
        'did': Wire,
        'contact': Wire,
        'limit': Wire,
        'timezone': Wire,
        'all_messages': Literal['0', '1'] | bool | int,
    },
    total=False,
)

GetMusicOnHoldParams = TypedDict(
    'GetMusicOnHoldParams',
    {
        'music_on_hold': Wire,
    },
    total=False,
)

GetNATParams = TypedDict(
    'GetNATParams',
    {
        'nat': Literal['yes', 'no', 'route', 'never'] | bool | int,
    },
    total=False,
)

GetPackagesParams = TypedDict(
    'GetPackagesParams',
    {
        'package': Wire,
    },
    total=False,
)

GetPhonebookParams = TypedDict(
    'GetPhonebookParams',
    {
        'phonebook': Wire,
        'name': Wire,
        'group': Wire,
        'group_name': Wire,
    },
    total=False,
)

GetPhonebookGroupsParams = TypedDict(
    'GetPhonebookGroupsParams',
    {
        'name': Wire,
        'group': Wire,
    },
    total=False,
)

GetPlayInstructionsParams = TypedDict(
    'GetPlayInstructionsParams',
    {
        'play_instructions': Literal['u', 'su'],
    },
    total=False,
)

GetPortabilityParams = TypedDict(
    'GetPortabilityParams',
    {
        'did': Required[Wire],
    },
    total=False,
)

GetProtocolsParams = TypedDict(
    'GetProtocolsParams',
    {
        'protocol': Wire,
    },
    total=False,
)

GetProvincesParams = TypedDict(
    'GetProvincesParams',
    {
    },
    total=False,
)

GetQueuesParams = TypedDict(
    'GetQueuesParams',
    {
        'queue': Wire,
    },
    total=False,
)

GetRateCentersCANParams = TypedDict(
    'GetRateCentersCANParams',
    {
        'province': Required[Wire],
    },
    total=False,
)

GetRateCentersUSAParams = TypedDict(
    'GetRateCentersUSAParams',
    {
        'state': Required[Wire],
    },
    total=False,
)

GetRatesParams = TypedDict(
    'GetRatesParams',
    {
        'package': Required[Wire],
        'query': Required[Wire],
    },
    total=False,
)

GetRecordingFileParams = TypedDict(
    'GetRecordingFileParams',
    {
        'recording': Required[Wire],
    },
    total=False,
)

GetRecordingsParams = TypedDict(
    'GetRecordingsParams',
    {
        'recording': Wire,
    },
    total=False,
)

GetRegistrationStatusParams = TypedDict(
    'GetRegistrationStatusParams',
    {
        'account': Wire,
    },
    total=False,
)

GetReportEstimatedHoldTimeParams = TypedDict(
    'GetReportEstimatedHoldTimeParams',
    {
        'type': Wire,
    },
    total=False,
)

GetResellerBalanceParams = TypedDict(
    'GetResellerBalanceParams',
    {
        'client': Required[Wire],
    },
    total=False,
)

GetResellerCDRParams = TypedDict(
    'GetResellerCDRParams',
    {
        'date_from': Required[Wire],
        'date_to': Required[Wire],
        'client': Required[Wire],
        'answered': Wire,
        'noanswer': Wire,
        'busy': Wire,
        'failed': Wire,
        'timezone': Wire,
        'calltype': Wire,
        'callbilling': Wire,
        'account': Wire,
    },
    total=False,
)

GetResellerMMSParams = TypedDict(
    'GetResellerMMSParams',
    {
        'mms': Wire,
        'client': Wire,
        'from': Wire,
        'to': Wire,
        'type': Literal['0', '1'],
        'did': Wire,
        'contact': Wire,
        'limit': Wire,
        'timezone': Wire,
        'all_messages': Literal['0', '1'] | bool | int,
        'sms': Wire,
    },
    total=False,
)

GetResellerSMSParams = TypedDict(
    'GetResellerSMSParams',
    {
        'sms': Wire,
        'client': Wire,
        'from': Wire,
        'to': Wire,
        'type': Literal['0', '1'],
        'did': Wire,
        'contact': Wire,
        'limit': Wire,
        'timezone': Wire,
        'all_messages': Literal['0', '1'] | bool | int,
    },
    total=False,
)

GetRingGroupsParams = TypedDict(
    'GetRingGroupsParams',
    {
        'ring_group': Wire,
    },
    total=False,
)

GetRingStrategiesParams = TypedDict(
    'GetRingStrategiesParams',
    {
        'strategy': Literal['ringall', 'leastrecent', 'fewestcalls', 'random', 'rrmemory'],
    },
    total=False,
)

GetRoutesParams = TypedDict(
    'GetRoutesParams',
    {
        'route': Wire,
    },
    total=False,
)

GetSequencesParams = TypedDict(
    'GetSequencesParams',
    {
        'sequence': Wire,
        'client': Wire,
    },
    total=False,
)

GetServersInfoParams = TypedDict(
    'GetServersInfoParams',
    {
        'server_pop': Wire,
    },
    total=False,
)

GetSIPURIsParams = TypedDict(
    'GetSIPURIsParams',
    {
        'sipuri': Wire,
    },
    total=False,
)

GetSMSParams = TypedDict(
    'GetSMSParams',
    {
        'sms': Wire,
        'from': Wire,
        'to': Wire,
        'type': Literal['0', '1'],
        'did': Wire,
        'contact': Wire,
        'limit': Wire,
        'timezone': Wire,
        'all_messages': Literal['0', '1'] | bool | int,
    },
    total=False,
)

GetStatesParams = TypedDict(
    'GetStatesParams',
    {
    },
    total=False,
)

GetStaticMembersParams = TypedDict(
    'GetStaticMembersParams',
    {
        'queue': Required[Wire],
        'member': Wire,
    },
    total=False,
)

GetSubAccountsParams = TypedDict(
    'GetSubAccountsParams',
    {
        'account': Wire,
    },
    total=False,
)

GetTerminationRatesParams = TypedDict(
    'GetTerminationRatesParams',
    {
        'query': Required[Wire],
        'route': Required[Wire],
    },
    total=False,
)

GetTimeConditionsParams = TypedDict(
    'GetTimeConditionsParams',
    {
        'timecondition': Wire,
    },
    total=False,
)

GetTimezonesParams = TypedDict(
    'GetTimezonesParams',
    {
        'timezone': Wire,
    },
    total=False,
)

GetTransactionHistoryParams = TypedDict(
    'GetTransactionHistoryParams',
    {
        'date_from': Required[Wire],
        'date_to': Required[Wire],
    },
    total=False,
)

GetVoicemailAttachmentFormatsParams = TypedDict(
    'GetVoicemailAttachmentFormatsParams',
    {
        'email_attachment_format': Literal['wav49', 'wav', 'wavmp3'],
    },
    total=False,
)

GetVoicemailFoldersParams = TypedDict(
    'GetVoicemailFoldersParams',
    {
        'folder': Literal['INBOX', 'Old', 'Urgent', 'Family', 'Friends', 'Work'],
        'mailbox': Wire,
    },
    total=False,
)

GetVoicemailMessageFileParams = TypedDict(
    'GetVoicemailMessageFileParams',
    {
        'mailbox': Required[Wire],
        'folder': Required[Literal['INBOX', 'Old', 'Urgent', 'Family', 'Friends', 'Work']],
        'message_num': Required[Wire],
        'format': Literal['mp3', 'wav', 'wav49', 'gsm'],
    },
    total=False,
)

GetVoicemailMessagesParams = TypedDict(
    'GetVoicemailMessagesParams',
    {
        'mailbox': Required[Wire],
        'folder': Literal['INBOX', 'Old', 'Urgent', 'Family', 'Friends', 'Work'],
        'date_from': Wire,
        'date_to': Wire,
    },
    total=False,
)

GetVoicemailsParams = TypedDict(
    'GetVoicemailsParams',
    {
        'mailbox': Wire,
        'client': Wire,
    },
    total=False,
)

GetVoicemailSetupsParams = TypedDict(
    'GetVoicemailSetupsParams',
    {
        'voicemailsetup': Wire,
    },
    total=False,
)

GetVoicemailTranscriptionsParams = TypedDict(
    'GetVoicemailTranscriptionsParams',
    {
        'account': Wire,
        'mailbox': Required[Wire],
        'date_to': Required[Wire],
        'date_from': Required[Wire],
        'folder': Required[Literal['INBOX', 'Old', 'Urgent', 'Family', 'Friends', 'Work']],
    },
    total=False,
)

GetVPRIsParams = TypedDict(
    'GetVPRIsParams',
    {
        'vpri': Wire,
    },
    total=False,
)

MailFaxMessagePDFParams = TypedDict(
    'MailFaxMessagePDFParams',
    {
        'id': Required[Wire],
        'email': Required[Wire],
    },
    total=False,
)

MarkListenedVoicemailMessageParams = TypedDict(
    'MarkListenedVoicemailMessageParams',
    {
        'mailbox': Required[Wire],
        'folder': Required[Literal['INBOX', 'Old', 'Urgent', 'Family', 'Friends', 'Work']],
        'message_num': Required[Wire],
        'listened': Required[Wire],
    },
    total=False,
)

MarkUrgentVoicemailMessageParams = TypedDict(
    'MarkUrgentVoicemailMessageParams',
    {
        'mailbox': Required[Wire],
        'folder': Required[Literal['INBOX', 'Old', 'Urgent', 'Family', 'Friends', 'Work']],
        'message_num': Required[Wire],
        'urgent': Required[Wire],
    },
    total=False,
)

MoveFaxMessageParams = TypedDict(
    'MoveFaxMessageParams',
    {
        'fax_id': Required[Wire],
        'folder_id': Required[Wire],
        'test': Wire,
    },
    total=False,
)

MoveFolderVoicemailMessageParams = TypedDict(
    'MoveFolderVoicemailMessageParams',
    {
        'mailbox': Required[Wire],
        'folder': Required[Literal['INBOX', 'Old', 'Urgent', 'Family', 'Friends', 'Work']],
        'message_num': Required[Wire],
        'new_folder': Required[Literal['INBOX', 'Old', 'Urgent', 'Family', 'Friends', 'Work']],
    },
    total=False,
)

OrderDIDParams = TypedDict(
    'OrderDIDParams',
    {
        'did': Required[Wire],
        'routing': Required[Wire],
        'failover_busy': Wire,
        'failover_unreachable': Wire,
        'failover_noanswer': Wire,
        'voicemail': Wire,
        'pop': Required[Wire],
        'dialtime': Required[Wire],
        'cnam': Required[Literal['0', '1'] | bool | int],
        'callerid_prefix': Wire,
        'note': Wire,
        'billing_type': Required[Literal['1', '2']],
        'account': Wire,
        'monthly': Wire,
        'setup': Wire,
        'minute': Wire,
        'test': Wire,
    },
    total=False,
)

OrderDIDInternationalGeographicParams = TypedDict(
    'OrderDIDInternationalGeographicParams',
    {
        'location_id': Required[Wire],
        'quantity': Required[Wire],
        'routing': Required[Wire],
        'failover_busy': Wire,
        'failover_unreachable': Wire,
        'failover_noanswer': Wire,
        'voicemail': Wire,
        'pop': Required[Wire],
        'dialtime': Required[Wire],
        'cnam': Required[Literal['0', '1'] | bool | int],
        'callerid_prefix': Wire,
        'billing_type': Required[Literal['1', '2']],
        'note': Wire,
        'account': Wire,
        'monthly': Wire,
        'setup': Wire,
        'minute': Wire,
        'test': Wire,
    },
    total=False,
)

OrderDIDInternationalNationalParams = TypedDict(
    'OrderDIDInternationalNationalParams',
    {
        'location_id': Required[Wire],
        'quantity': Required[Wire],
        'routing': Required[Wire],
        'failover_busy': Wire,
        'failover_unreachable': Wire,
        'failover_noanswer': Wire,
        'voicemail': Wire,
        'pop': Required[Wire],
        'dialtime': Required[Wire],
        'cnam': Required[Literal['0', '1'] | bool | int],
        'callerid_prefix': Wire,
        'billing_type': Required[Literal['1', '2']],
        'note': Wire,
        'account': Wire,
        'monthly': Wire,
        'setup': Wire,
        'minute': Wire,
        'test': Wire,
    },
    total=False,
)

OrderDIDInternationalTollFreeParams = TypedDict(
    'OrderDIDInternationalTollFreeParams',
    {
        'location_id': Required[Wire],
        'quantity': Required[Wire],
        'routing': Required[Wire],
        'failover_busy': Wire,
        'failover_unreachable': Wire,
        'failover_noanswer': Wire,
        'voicemail': Wire,
        'pop': Required[Wire],
        'dialtime': Required[Wire],
        'cnam': Required[Literal['0', '1'] | bool | int],
        'callerid_prefix': Wire,
        'note': Wire,
        'account': Wire,
        'monthly': Wire,
        'setup': Wire,
        'minute': Wire,
        'test': Wire,
    },
    total=False,
)

OrderDIDVirtualParams = TypedDict(
    'OrderDIDVirtualParams',
    {
        'digits': Required[Wire],
        'routing': Required[Wire],
        'failover_busy': Wire,
        'failover_unreachable': Wire,
        'failover_noanswer': Wire,
        'voicemail': Wire,
        'pop': Required[Wire],
        'dialtime': Required[Wire],
        'cnam': Required[Literal['0', '1'] | bool | int],
        'callerid_prefix': Wire,
        'note': Wire,
        'account': Wire,
        'monthly': Wire,
        'setup': Wire,
        'minute': Wire,
        'test': Wire,
    },
    total=False,
)

OrderFaxNumberParams = TypedDict(
    'OrderFaxNumberParams',
    {
        'location': Required[Wire],
        'quantity': Required[Wire],
        'email': Wire,
        'email_enable': Literal['0', '1'] | bool | int,
        'email_attach_file': Literal['0', '1'] | bool | int,
        'url_callback': Wire,
        'url_callback_enable': Literal['0', '1'] | bool | int,
        'url_callback_retry': Literal['0', '1'] | bool | int,
        'test': Wire,
    },
    total=False,
)

OrderTollFreeParams = TypedDict(
    'OrderTollFreeParams',
    {
        'did': Required[Wire],
        'routing': Required[Wire],
        'failover_busy': Wire,
        'failover_unreachable': Wire,
        'failover_noanswer': Wire,
        'voicemail': Wire,
        'pop': Required[Wire],
        'dialtime': Required[Wire],
        'cnam': Required[Literal['0', '1'] | bool | int],
        'callerid_prefix': Wire,
        'note': Wire,
        'account': Wire,
        'monthly': Wire,
        'setup': Wire,
        'minute': Wire,
        'test': Wire,
    },
    total=False,
)

OrderVanityParams = TypedDict(
    'OrderVanityParams',
    {
        'did': Required[Wire],
        'routing': Required[Wire],
        'failover_busy': Wire,
        'failover_unreachable': Wire,
        'failover_noanswer': Wire,
        'voicemail': Wire,
        'pop': Required[Wire],
        'dialtime': Required[Wire],
        'cnam': Required[Literal['0', '1'] | bool | int],
        'callerid_prefix': Wire,
        'note': Wire,
        'carrier': Required[Wire],
        'account': Wire,
        'monthly': Wire,
        'setup': Wire,
        'minute': Wire,
        'test': Wire,
    },
    total=False,
)

RemoveDIDvPRIParams = TypedDict(
    'RemoveDIDvPRIParams',
    {
        'vpri': Wire,
        'did': Required[Wire],
    },
    total=False,
)

SearchDIDsCANParams = TypedDict(
    'SearchDIDsCANParams',
    {
        'province': Wire,
        'type': Required[Literal['starts', 'contains', 'ends']],
        'query': Required[Wire],
    },
    total=False,
)

SearchDIDsUSAParams = TypedDict(
    'SearchDIDsUSAParams',
    {
        'state': Wire,
        'type': Required[Literal['starts', 'contains', 'ends']],
        'query': Wire,
    },
    total=False,
)

SearchFaxAreaCodeCANParams = TypedDict(
    'SearchFaxAreaCodeCANParams',
    {
        'area_code': Required[Wire],
    },
    total=False,
)

SearchFaxAreaCodeUSAParams = TypedDict(
    'SearchFaxAreaCodeUSAParams',
    {
        'area_code': Required[Wire],
    },
    total=False,
)

SearchTollFreeCanUSParams = TypedDict(
    'SearchTollFreeCanUSParams',
    {
        'type': Literal['starts', 'contains', 'ends'],
        'query': Wire,
    },
    total=False,
)

SearchTollFreeUSAParams = TypedDict(
    'SearchTollFreeUSAParams',
    {
        'type': Literal['starts', 'contains', 'ends'],
        'query': Wire,
    },
    total=False,
)

SearchVanityParams = TypedDict(
    'SearchVanityParams',
    {
        'type': Required[Literal['8**', '800', '833', '844', '855', '866', '877', '888']],
        'query': Required[Wire],
    },
    total=False,
)

SendCallRecordingEmailParams = TypedDict(
    'SendCallRecordingEmailParams',
    {
        'callrecording': Required[Wire],
        'account': Required[Wire],
        'email': Required[Wire],
    },
    total=False,
)

SendFaxMessageParams = TypedDict(
    'SendFaxMessageParams',
    {
        'to_number': Required[Wire],
        'from_name': Required[Wire],
        'from_number': Required[Wire],
        'send_email_enabled': Literal['0', '1'] | bool | int,
        'send_email': Wire,
        'station_id': Wire,
        'file': Required[Wire],
        'test': Wire,
    },
    total=False,
)

SendMMSParams = TypedDict(
    'SendMMSParams',
    {
        'did': Required[Wire],
        'dst': Required[Wire],
        'message': Wire,
        'media1': Wire,
        'media2': Wire,
        'media3': Wire,
    },
    total=False,
)

SendSMSParams = TypedDict(
    'SendSMSParams',
    {
        'did': Required[Wire],
        'dst': Required[Wire],
        'message': Required[Wire],
    },
    total=False,
)

SendVoicemailEmailParams = TypedDict(
    'SendVoicemailEmailParams',
    {
        'mailbox': Required[Wire],
        'folder': Required[Literal['INBOX', 'Old', 'Urgent', 'Family', 'Friends', 'Work']],
        'message_num': Required[Wire],
        'email_address': Required[Wire],
    },
    total=False,
)

SetCallbackParams = TypedDict(
    'SetCallbackParams',
    {
        'callback': Wire,
        'description': Required[Wire],
        'number': Required[Wire],
        'delay_before': Required[Wire],
        'response_timeout': Required[Wire],
        'digit_timeout': Required[Wire],
        'callerid_number': Wire,
    },
    total=False,
)

SetCallerIDFilteringParams = TypedDict(
    'SetCallerIDFilteringParams',
    {
        'filter': Wire,
        'callerid': Required[Wire],
        'did': Wire,
        'routing': Required[Wire],
        'failover_unreachable': Wire,
        'failover_busy': Wire,
        'failover_noanswer': Wire,
        'note': Wire,
    },
    total=False,
)

SetCallHuntingParams = TypedDict(
    'SetCallHuntingParams',
    {
        'callhunting': Wire,
        'description': Required[Wire],
        'music': Required[Wire],
        'recording': Required[Wire],
        'language': Required[Literal['es', 'en', 'fr']],
        'order': Required[Literal['follow', 'random']],
        'members': Required[Wire | list[Wire]],
        'ring_time': Required[Wire | list[Wire]],
        'press': Required[Wire | list[Wire]],
    },
    total=False,
)

SetCallParkingParams = TypedDict(
    'SetCallParkingParams',
    {
        'callparking': Wire,
        'name': Required[Wire],
        'timeout': Required[Wire],
        'music': Required[Wire],
        'failover': Required[Wire],
        'language': Required[Literal['es', 'en', 'fr']],
        'destination': Required[Wire],
        'delay': Required[Wire],
        'blf_lamps': Required[Wire],
    },
    total=False,
)

SetClientParams = TypedDict(
    'SetClientParams',
    {
        'client': Required[Wire],
        'email': Required[Wire],
        'password': Required[Wire],
        'company': Wire,
        'firstname': Required[Wire],
        'lastname': Required[Wire],
        'address': Wire,
        'city': Wire,
        'state': Wire,
        'country': Wire,
        'zip': Wire,
        'phone_number': Required[Wire],
        'balance_management': Wire,
    },
    total=False,
)

SetClientThresholdParams = TypedDict(
    'SetClientThresholdParams',
    {
        'client': Required[Wire],
        'email': Wire,
        'threshold': Required[Wire],
    },
    total=False,
)

SetConferenceParams = TypedDict(
    'SetConferenceParams',
    {
        'conference': Wire,
        'name': Required[Wire],
        'description': Required[Wire],
        'members': Wire | list[Wire],
        'max_members': Wire,
        'sound_join': Wire,
        'sound_leave': Wire,
        'sound_has_joined': Wire,
        'sound_has_left': Wire,
        'sound_kicked': Wire,
        'sound_muted': Wire,
        'sound_unmuted': Wire,
        'sound_only_person': Wire,
        'sound_only_one': Wire,
        'sound_there_are': Wire,
        'sound_other_in_party': Wire,
        'sound_place_into_conference': Wire,
        'sound_get_pin': Wire,
        'sound_invalid_pin': Wire,
        'sound_locked': Wire,
        'sound_locked_now': Wire,
        'sound_unlocked_now': Wire,
        'sound_error_menu': Wire,
        'sound_participants_muted': Wire,
        'sound_participants_unmuted': Wire,
        'language': Literal['es', 'en', 'fr'],
    },
    total=False,
)

SetConferenceMemberParams = TypedDict(
    'SetConferenceMemberParams',
    {
        'member': Wire,
        'conference': Wire,
        'name': Required[Wire],
        'description': Wire,
        'pin': Wire,
        'announce_join_leave': Wire,
        'admin': Wire,
        'start_muted': Wire,
        'announce_user_count': Wire,
        'announce_only_user': Wire,
        'moh_when_empty': Wire,
        'quiet': Wire,
        'announcement': Wire,
        'drop_silence': Wire,
        'talking_threshold': Literal['100', '120', '140', '160', '180', '200', '220', '240', '250'],
        'silence_threshold': Literal['2000', '2100', '2200', '2300', '2400', '2500', '2600', '2700', '2800', '2900', '3000'],
        'talk_detection': Wire,
        'jitter_buffer': Wire,
    },
    total=False,
)

SetDIDBillingTypeParams = TypedDict(
    'SetDIDBillingTypeParams',
    {
        'did': Required[Wire],
        'billing_type': Required[Literal['1', '2']],
    },
    total=False,
)

SetDIDInfoParams = TypedDict(
    'SetDIDInfoParams',
    {
        'did': Required[Wire],
        'routing': Required[Wire],
        'failover_busy': Wire,
        'failover_unreachable': Wire,
        'failover_noanswer': Wire,
        'voicemail': Wire,
        'pop': Required[Wire],
        'dialtime': Required[Wire],
        'cnam': Required[Literal['0', '1'] | bool | int],
        'callerid_prefix': Wire,
        'note': Wire,
        'port_out_pin': Wire,
        'billing_type': Required[Literal['1', '2']],
        'record_calls': Literal['0', '1'] | bool | int,
        'transcribe': Literal['0', '1'] | bool | int,
        'transcription_locale': Wire | list[Wire],
        'transcription_email': Wire | list[Wire],
        'transcription_start_delay': Wire,
        'voicemail_threshold': Wire,
        'inbound_dialing_mode': Literal['0', '1'],
        'transcription_redaction': Wire,
        'transcription_summary': Wire,
        'transcription_sentiment': Wire,
        'sms_sipaccount_enabled': Literal['0', '1'] | bool | int,
        'sms_sipaccount': Wire,
    },
    total=False,
)

SetDIDPOPParams = TypedDict(
    'SetDIDPOPParams',
    {
        'did': Required[Wire],
        'pop': Required[Wire],
    },
    total=False,
)

SetDIDRoutingParams = TypedDict(
    'SetDIDRoutingParams',
    {
        'did': Required[Wire],
        'routing': Required[Wire],
    },
    total=False,
)

SetDIDVoicemailParams = TypedDict(
    'SetDIDVoicemailParams',
    {
        'did': Required[Wire],
        'voicemail': Wire,
    },
    total=False,
)

SetDISAParams = TypedDict(
    'SetDISAParams',
    {
        'disa': Wire,
        'name': Required[Wire],
        'pin': Required[Wire],
        'digit_timeout': Required[Wire],
        'callerid_override': Wire,
        'language': Literal['es', 'en', 'fr'],
    },
    total=False,
)

SetEmailToFaxParams = TypedDict(
    'SetEmailToFaxParams',
    {
        'id': Wire,
        'enabled': Literal['0', '1'] | bool | int,
        'auth_email': Required[Wire],
        'from_number_id': Required[Wire],
        'security_code_enabled': Literal['0', '1'] | bool | int,
        'security_code': Required[Wire],
        'test': Wire,
    },
    total=False,
)

SetFaxFolderParams = TypedDict(
    'SetFaxFolderParams',
    {
        'id': Wire,
        'name': Required[Wire],
        'test': Wire,
    },
    total=False,
)

SetFaxNumberEmailParams = TypedDict(
    'SetFaxNumberEmailParams',
    {
        'did': Required[Wire],
        'email': Wire,
        'email_enable': Literal['0', '1'] | bool | int,
        'email_attach_file': Literal['0', '1'] | bool | int,
        'test': Wire,
    },
    total=False,
)

SetFaxNumberInfoParams = TypedDict(
    'SetFaxNumberInfoParams',
    {
        'did': Required[Wire],
        'email': Wire,
        'email_enable': Literal['0', '1'] | bool | int,
        'email_attach_file': Literal['0', '1'] | bool | int,
        'url_callback': Wire,
        'url_callback_enable': Literal['0', '1'] | bool | int,
        'url_callback_retry': Literal['0', '1'] | bool | int,
        'test': Wire,
        'fax_to_sip_enabled': Literal['0', '1'] | bool | int,
        'fax_to_sip_enabled_account': Wire,
        'note': Wire,
    },
    total=False,
)

SetFaxNumberURLCallbackParams = TypedDict(
    'SetFaxNumberURLCallbackParams',
    {
        'did': Required[Wire],
        'url_callback': Wire,
        'url_callback_enable': Literal['0', '1'] | bool | int,
        'url_callback_retry': Literal['0', '1'] | bool | int,
        'test': Wire,
    },
    total=False,
)

SetForwardingParams = TypedDict(
    'SetForwardingParams',
    {
        'forwarding': Wire,
        'phone_number': Required[Wire],
        'callerid_override': Wire,
        'description': Wire,
        'dtmf_digits': Wire,
        'pause': Wire,
        'diversion_header': Literal['0', '1'] | bool | int,
        'attestation_a_enabled': Literal['0', '1'] | bool | int,
    },
    total=False,
)

SetIVRParams = TypedDict(
    'SetIVRParams',
    {
        'ivr': Wire,
        'name': Required[Wire],
        'recording': Required[Wire],
        'timeout': Required[Wire],
        'language': Required[Literal['es', 'en', 'fr']],
        'voicemailsetup': Required[Wire],
        'choices': Required[Wire | list[Wire]],
    },
    total=False,
)

SetLocationParams = TypedDict(
    'SetLocationParams',
    {
        'name': Required[Wire],
    },
    total=False,
)

SetMusicOnHoldParams = TypedDict(
    'SetMusicOnHoldParams',
    {
        'name': Wire,
        'description': Required[Wire],
        'volume': Wire,
        'sort': Wire,
        'recordings': Required[Wire | list[Wire]],
    },
    total=False,
)

SetPhonebookParams = TypedDict(
    'SetPhonebookParams',
    {
        'phonebook': Wire,
        'speed_dial': Wire,
        'name': Required[Wire],
        'number': Required[Wire],
        'callerid': Wire,
        'note': Wire,
        'group': Wire,
    },
    total=False,
)

SetPhonebookGroupParams = TypedDict(
    'SetPhonebookGroupParams',
    {
        'phonebook': Wire,
        'group': Wire,
        'name': Required[Wire],
        'members': Wire | list[Wire],
    },
    total=False,
)

SetQueueParams = TypedDict(
    'SetQueueParams',
    {
        'queue': Wire,
        'queue_name': Required[Wire],
        'queue_number': Required[Wire],
        'queue_language': Required[Literal['es', 'en', 'fr']],
        'queue_password': Wire,
        'callerid_prefix': Wire,
        'join_announcement': Wire,
        'priority_weight': Required[Wire],
        'agent_announcement': Wire,
        'report_hold_time_agent': Required[Wire],
        'member_delay': Wire,
        'maximum_wait_time': Wire,
        'maximum_callers': Wire,
        'join_when_empty': Required[Wire],
        'leave_when_empty': Required[Wire],
        'ring_strategy': Required[Literal['ringall', 'leastrecent', 'fewestcalls', 'random', 'rrmemory']],
        'ring_inuse': Required[Wire],
        'agent_ring_timeout': Wire,
        'retry_timer': Wire,
        'wrapup_time': Wire,
        'voice_announcement': Wire,
        'frequency_announcement': Wire,
        'announce_position_frecuency': Wire,
        'announce_round_seconds': Wire,
        'if_announce_position_enabled_report_estimated_hold_time': Wire,
        'thankyou_for_your_patience': Wire,
        'music_on_hold': Wire,
        'fail_over_routing_timeout': Wire,
        'fail_over_routing_full': Wire,
        'fail_over_routing_join_empty': Wire,
        'fail_over_routing_leave_empty': Wire,
        'fail_over_routing_join_unavail': Wire,
        'fail_over_routing_leave_unavail': Wire,
    },
    total=False,
)

SetRecordingParams = TypedDict(
    'SetRecordingParams',
    {
        'recording': Wire,
        'file': Wire,
        'name': Wire,
    },
    total=False,
)

SetRingGroupParams = TypedDict(
    'SetRingGroupParams',
    {
        'ring_group': Wire,
        'name': Required[Wire],
        'members': Required[Wire | list[Wire]],
        'voicemail': Required[Wire],
        'caller_announcement': Wire,
        'music_on_hold': Wire,
        'language': Literal['es', 'en', 'fr'],
    },
    total=False,
)

SetSequencesParams = TypedDict(
    'SetSequencesParams',
    {
        'sequence': Required[Wire],
        'name': Required[Wire],
        'steps': Required[Wire],
        'client': Wire,
    },
    total=False,
)

SetSIPURIParams = TypedDict(
    'SetSIPURIParams',
    {
        'sipuri': Wire,
        'uri': Required[Wire],
        'description': Wire,
        'callerid_override': Wire,
        'callerid_e164': Literal['0', '1'] | bool | int,
    },
    total=False,
)

SetSMSParams = TypedDict(
    'SetSMSParams',
    {
        'did': Required[Wire],
        'enable': Required[Literal['0', '1'] | bool | int],
        'email_enabled': Literal['0', '1'] | bool | int,
        'email_address': Wire,
        'sms_forward_enable': Literal['0', '1'] | bool | int,
        'sms_forward': Wire,
        'url_callback_enable': Literal['0', '1'] | bool | int,
        'url_callback': Wire,
        'url_callback_retry': Literal['0', '1'] | bool | int,
        'sms_sipaccount': Wire,
        'sms_sipaccount_enabled': Literal['0', '1'] | bool | int,
        'webhook_enable': Literal['0', '1'] | bool | int,
        'webhook': Wire,
        'dialmode': Literal['1', '2'],
        'smpp_enabled': Literal['0', '1'] | bool | int,
        'smpp_url': Wire,
        'smpp_user': Wire,
        'smpp_pass': Wire,
    },
    total=False,
)

SetStaticMemberParams = TypedDict(
    'SetStaticMemberParams',
    {
        'member': Wire,
        'queue': Required[Wire],
        'member_name': Required[Wire],
        'account': Wire,
        'priority': Required[Wire],
    },
    total=False,
)

SetSubAccountParams = TypedDict(
    'SetSubAccountParams',
    {
        'id': Required[Wire],
        'description': Wire,
        'auth_type': Required[Literal['1', '2']],
        'password': Wire,
        'ip': Wire,
        'device_type': Required[Wire],
        'callerid_number': Wire,
        'canada_routing': Wire,
        'lock_international': Required[Wire],
        'international_route': Required[Wire],
        'music_on_hold': Required[Wire],
        'language': Literal['es', 'en', 'fr'],
        'allowed_codecs': Required[Wire | list[Wire]],
        'dtmf_mode': Required[Wire],
        'nat': Required[Literal['yes', 'no', 'route', 'never'] | bool | int],
        'sip_traffic': Literal['0', '1'] | bool | int,
        'max_expiry': Wire,
        'rtp_timeout': Wire,
        'rtp_hold_timeout': Wire,
        'ip_restriction': Wire | list[Wire],
        'enable_ip_restriction': Literal['0', '1'] | bool | int,
        'pop_restriction': Wire | list[Wire],
        'enable_pop_restriction': Literal['0', '1'] | bool | int,
        'internal_extension': Wire,
        'internal_voicemail': Wire,
        'internal_dialtime': Wire,
        'reseller_client': Wire,
        'reseller_package': Wire,
        'reseller_nextbilling': Wire,
        'reseller_chargesetup': Wire,
        'send_bye': Literal['0', '1'] | bool | int,
        'record_calls': Literal['0', '1'] | bool | int,
        'transcribe': Literal['0', '1'] | bool | int,
        'transcription_locale': Wire | list[Wire],
        'transcription_email': Wire | list[Wire],
        'transcription_start_delay': Wire,
        'dialing_mode': Literal['0', '1', '2'],
        'tfcarrier': Literal['-1', '0', '1', '2'],
        'internal_extension_location': Wire,
        'default_e911': Wire,
        'allow225': Literal['0', '1'] | bool | int,
        'parking_lot': Wire,
        'enable_internal_cnam': Literal['0', '1'] | bool | int,
        'internal_cnam': Wire,
        'call_pickup_behavior': Literal['1', '2', '3', '4'],
    },
    total=False,
)

SetTimeConditionParams = TypedDict(
    'SetTimeConditionParams',
    {
        'timecondition': Wire,
        'name': Required[Wire],
        'routing_match': Required[Wire],
        'routing_nomatch': Required[Wire],
        'starthour': Required[Wire | list[Wire]],
        'startminute': Required[Wire | list[Wire]],
        'endhour': Required[Wire | list[Wire]],
        'endminute': Required[Wire | list[Wire]],
        'weekdaystart': Required[Wire | list[Wire]],
        'weekdayend': Required[Wire | list[Wire]],
    },
    total=False,
)

SetVoicemailParams = TypedDict(
    'SetVoicemailParams',
    {
        'mailbox': Required[Wire],
        'name': Required[Wire],
        'password': Required[Wire],
        'skip_password': Required[Wire],
        'email': Wire | list[Wire],
        'attach_message': Required[Wire],
        'delete_message': Required[Wire],
        'say_time': Required[Wire],
        'timezone': Required[Wire],
        'say_callerid': Required[Wire],
        'play_instructions': Required[Literal['u', 'su']],
        'language': Required[Literal['es', 'en', 'fr']],
        'email_attachment_format': Literal['wav49', 'wav', 'wavmp3'],
        'unavailable_message_recording': Wire,
        'transcription': Wire,
        'transcription_locale': Wire | list[Wire],
        'transcription_redaction': Wire,
        'transcription_sentiment': Wire,
        'transcription_summary': Wire,
        'transcription_format': Literal['html', 'text'],
        'client': Wire,
        'transcription_delay': Wire,
    },
    total=False,
)

SignupClientParams = TypedDict(
    'SignupClientParams',
    {
        'firstname': Required[Wire],
        'lastname': Required[Wire],
        'company': Wire,
        'address': Required[Wire],
        'city': Required[Wire],
        'state': Required[Wire],
        'country': Required[Wire],
        'zip': Required[Wire],
        'phone_number': Required[Wire],
        'email': Required[Wire],
        'confirm_email': Required[Wire],
        'password': Required[Wire],
        'confirm_password': Required[Wire],
        'activate': Wire,
        'balance_management': Wire,
    },
    total=False,
)

UnconnectDIDParams = TypedDict(
    'UnconnectDIDParams',
    {
        'did': Required[Wire],
    },
    total=False,
)

UnconnectFAXParams = TypedDict(
    'UnconnectFAXParams',
    {
        'did': Required[Wire],
    },
    total=False,
)
