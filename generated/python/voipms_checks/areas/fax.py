"""Checks of the area fax. Generated from the catalog by `voipms-rules generate`; do not edit."""

# fmt: off

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from typing import Any

    from voipms_checks._check import Entry
    from voipms_checks._report import Rule

    Get = Callable[[str], Any]
    Lookups = Mapping[str, Collection[str]] | None

from voipms_checks._primitives import (
    base64 as _base64,
    date as _date,
    email as _email,
    integer as _integer,
    lookup_has as _lookup_has,
    matches as _matches,
    ordered_dates as _ordered_dates,
)

CLASS_CALLERID = ' ()+-.0123456789'
CLASS_DID = ' ()-.0123456789'
CLASS_INVALID_USERNAME = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
PATTERN_COUNTRY = r'[A-Za-z]{2}'
SET_FLAG = frozenset({'0', '1'})
SET_FLAG_OR_NONE = SET_FLAG | {None, ''}

# code, parameter, rule, evidence (0 documented, 1 observed, 2 inferred), expected, limit, secret, unit
R1 = ('invalid_id', 'id', 'invalid_id/id', 0, '1 to 20 digits', '1..20', False, '')
R2 = ('missing_id', 'id', 'missing_id/id', 0, 'a value', None, False, '')
R3 = ('invalid_province', 'province', 'invalid_province/province', 0, 'a state or a province by its code of two letters', '[A-Za-z]{2}', False, '')
R4 = ('invalid_state', 'state', 'invalid_state/state', 0, 'a state or a province by its code of two letters', '[A-Za-z]{2}', False, '')
R5 = ('missing_province', 'province', 'missing_province/province', 0, 'a value', None, False, '')
R6 = ('missing_state', 'state', 'missing_state/state', 0, 'a value', None, False, '')
R7 = ('invalid_did', 'did', 'invalid_did/did', 1, 'a phone number of the account: digits, with or without the punctuation people write, no plus sign in front', None, False, '')
R8 = ('missing_did', 'did', 'missing_did/did', 0, 'a value', None, False, '')
R9 = ('invalid_date', 'from', 'invalid_date/getFaxMessages.from', 0, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R10 = ('invalid_date', 'from', 'invalid_date/from.padding', 2, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R11 = ('invalid_date', 'to', 'invalid_date/getFaxMessages.to', 0, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R12 = ('invalid_date', 'to', 'invalid_date/to.padding', 2, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R13 = ('invalid_date_from', 'from', 'invalid_date_from/from', 2, 'not to be greater than `to`', None, False, '-')
R14 = ('invalid_email', 'email', 'invalid_email/email', 1, 'an e-mail address', None, False, '')
R15 = ('missing_email', 'email', 'missing_email/email', 0, 'a value', None, False, '')
R16 = ('invalid_fax_id', 'fax_id', 'invalid_fax_id/fax_id.required', 0, 'a value', None, False, '')
R17 = ('invalid_fax_id', 'fax_id', 'invalid_fax_id/fax_id', 0, '1 to 20 digits', '1..20', False, '')
R18 = ('invalid_fax_id', 'fax_id', 'invalid_fax_id/fax_id.unknown', 0, "one of getFaxMessages's id values", None, False, '')
R19 = ('invalid_folder_id', 'folder_id', 'invalid_folder_id/folder_id.required', 0, 'a value', None, False, '')
R20 = ('invalid_folder_id', 'folder_id', 'invalid_folder_id/folder_id', 0, '1 to 20 digits', '1..20', False, '')
R21 = ('invalid_folder_id', 'folder_id', 'invalid_folder_id/folder_id.unknown', 0, "one of getFaxFolders's id values", None, False, '')
R22 = ('invalid_location', 'location', 'invalid_location/location', 0, '1 to 20 digits', '1..20', False, '')
R23 = ('missing_location', 'location', 'missing_location/location', 0, 'a value', None, False, '')
R24 = ('invalid_quantity', 'quantity', 'invalid_quantity/quantity.required', 0, 'a value', None, False, '')
R25 = ('invalid_quantity', 'quantity', 'invalid_quantity/quantity', 0, 'a whole number from 1 to 1000000', '1..1000000', False, '')
R26 = ('invalid_email_enable', 'email_enable', 'invalid_email_enable/email_enable', 0, '0 or 1', ['0', '1'], False, '')
R27 = ('invalid_callback_enable', 'url_callback_enable', 'invalid_callback_enable/url_callback_enable', 0, '0 or 1', ['0', '1'], False, '')
R28 = ('invalid_callback_retry', 'url_callback_retry', 'invalid_callback_retry/url_callback_retry', 0, '0 or 1', ['0', '1'], False, '')
R29 = ('missing_name', 'name', 'missing_name/name', 0, 'a value', None, False, '')
R30 = ('invalid_email', 'auth_email', 'invalid_email/auth_email', 0, 'an e-mail address', None, False, '')
R31 = ('missing_email', 'auth_email', 'missing_email/auth_email', 0, 'a value', None, False, '')
R32 = ('missing_params', 'from_number_id', 'missing_params/from_number_id', 2, 'a value', None, False, '')
R33 = ('invalid_security_code', 'security_code', 'invalid_security_code/security_code.required', 0, 'a value', None, True, '')
R34 = ('invalid_security_code', 'security_code', 'invalid_security_code/security_code', 0, 'letters and digits', None, True, '')
R35 = ('invalid_area_code', 'area_code', 'invalid_area_code/area_code.required', 0, 'a value', None, False, '')
R36 = ('invalid_area_code', 'area_code', 'invalid_area_code/area_code', 0, 'exactly 3 digits', '3..3', False, '')
R37 = ('invalid_to_number', 'to_number', 'invalid_to_number/to_number.required', 0, 'a value', None, False, '')
R38 = ('invalid_to_number', 'to_number', 'invalid_to_number/to_number', 0, 'a phone number in digits, with or without the punctuation people write', None, False, '')
R39 = ('missing_params', 'from_name', 'missing_params/from_name', 2, 'a value', None, False, '')
R40 = ('invalid_from_number', 'from_number', 'invalid_from_number/from_number.required', 0, 'a value', None, False, '')
R41 = ('invalid_from_number', 'from_number', 'invalid_from_number/from_number', 0, 'a phone number in digits, with or without the punctuation people write', None, False, '')
R42 = ('invalid_from_number', 'from_number', 'invalid_from_number/from_number.unknown', 2, "one of getFaxNumbersInfo's did values", None, False, '')
R43 = ('invalid_email', 'send_email', 'invalid_email/send_email', 0, 'an e-mail address', None, False, '')
R44 = ('no_base64file', 'file', 'no_base64file/file', 0, 'base64', None, False, '')
R45 = ('missing_file', 'file', 'missing_file/file', 0, 'a value', None, False, '')


def cancelFaxNumber(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Removes a fax number from the account."""
    found: list[Rule] = []
    add = found.append
    id = get('id')
    if id:
        if not (id.isdigit() and id.isascii() and len(id) <= 20):
            add(R1)
    else:
        add(R2)
    return found


def deleteFaxMessage(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes a fax message from the account."""
    found: list[Rule] = []
    add = found.append
    id = get('id')
    if id:
        if not (id.isdigit() and id.isascii() and len(id) <= 20):
            add(R1)
    else:
        add(R2)
    return found


def delEmailToFax(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes an email-to-fax configuration."""
    found: list[Rule] = []
    add = found.append
    id = get('id')
    if id:
        if not (id.isdigit() and id.isascii() and len(id) <= 20):
            add(R1)
    else:
        add(R2)
    return found


def delFaxFolder(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes a fax folder."""
    found: list[Rule] = []
    add = found.append
    id = get('id')
    if id:
        if not (id.isdigit() and id.isascii() and len(id) <= 20):
            add(R1)
    else:
        add(R2)
    return found


def getFaxProvinces(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the Canadian provinces for fax numbers, or returns one by code."""
    found: list[Rule] = []
    add = found.append
    province = get('province')
    if province and not _matches(province, PATTERN_COUNTRY):
        add(R3)
    return found


def getFaxStates(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the US states for fax numbers, or returns one by code."""
    found: list[Rule] = []
    add = found.append
    state = get('state')
    if state and not _matches(state, PATTERN_COUNTRY):
        add(R4)
    return found


def getFaxRateCentersCAN(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the fax rate centres of a Canadian province."""
    found: list[Rule] = []
    add = found.append
    province = get('province')
    if province:
        if not _matches(province, PATTERN_COUNTRY):
            add(R3)
    else:
        add(R5)
    return found


def getFaxRateCentersUSA(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the fax rate centres of a US state."""
    found: list[Rule] = []
    add = found.append
    state = get('state')
    if state:
        if not _matches(state, PATTERN_COUNTRY):
            add(R4)
    else:
        add(R6)
    return found


def getFaxNumbersInfo(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the fax numbers on the account, or returns one by number."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did and did.strip(CLASS_DID):
        add(R7)
    return found


def getFaxNumbersPortability(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Tells whether a fax number is portable into the network."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R7)
    else:
        add(R8)
    return found


def getFaxMessages(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists fax messages by date and folder, or returns one by ID."""
    found: list[Rule] = []
    add = found.append
    from_ = get('from')
    if from_ and not _date(from_, True, True):
        add(R9)
    elif from_ and not _date(from_, False, True):
        add(R10)
    to = get('to')
    if to and not _date(to, True, True):
        add(R11)
    elif to and not _date(to, False, True):
        add(R12)
    if from_ and to and not _ordered_dates(from_, to):
        add(R13)
    id = get('id')
    if id and not (id.isdigit() and id.isascii() and len(id) <= 20):
        add(R1)
    return found


def getFaxMessagePDF(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Returns a fax message as a Base64-encoded PDF."""
    found: list[Rule] = []
    add = found.append
    id = get('id')
    if id:
        if not (id.isdigit() and id.isascii() and len(id) <= 20):
            add(R1)
    else:
        add(R2)
    return found


def getFaxFolders(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the fax folders on the account."""
    found: list[Rule] = []
    add = found.append
    id = get('id')
    if id and not (id.isdigit() and id.isascii() and len(id) <= 20):
        add(R1)
    return found


def getEmailToFax(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists email-to-fax configurations, or returns one by ID."""
    found: list[Rule] = []
    add = found.append
    id = get('id')
    if id and not (id.isdigit() and id.isascii() and len(id) <= 20):
        add(R1)
    return found


def mailFaxMessagePDF(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Emails a fax message as a PDF attachment."""
    found: list[Rule] = []
    add = found.append
    id = get('id')
    if id:
        if not (id.isdigit() and id.isascii() and len(id) <= 20):
            add(R1)
    else:
        add(R2)
    email = get('email')
    if email:
        if not _email(email):
            add(R14)
    else:
        add(R15)
    return found


def moveFaxMessage(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Moves a fax message to another fax folder."""
    found: list[Rule] = []
    add = found.append
    fax_id = get('fax_id')
    if not fax_id:
        add(R16)
    elif not (fax_id.isdigit() and fax_id.isascii() and len(fax_id) <= 20):
        add(R17)
    elif look and not _lookup_has(look, 'getFaxMessages.id', fax_id):
        add(R18)
    folder_id = get('folder_id')
    if not folder_id:
        add(R19)
    elif not (folder_id.isdigit() and folder_id.isascii() and len(folder_id) <= 20):
        add(R20)
    elif look and not _lookup_has(look, 'getFaxFolders.id', folder_id):
        add(R21)
    return found


def orderFaxNumber(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Orders one or more new fax numbers."""
    found: list[Rule] = []
    add = found.append
    location = get('location')
    if location:
        if not (location.isdigit() and location.isascii() and len(location) <= 20):
            add(R22)
    else:
        add(R23)
    quantity = get('quantity')
    if not quantity:
        add(R24)
    elif not _integer(quantity, 1, 1000000, 1, False):
        add(R25)
    email = get('email')
    if email and not _email(email):
        add(R14)
    if get('email_enable') not in SET_FLAG_OR_NONE:
        add(R26)
    if get('url_callback_enable') not in SET_FLAG_OR_NONE:
        add(R27)
    if get('url_callback_retry') not in SET_FLAG_OR_NONE:
        add(R28)
    return found


def setFaxFolder(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Creates a fax folder, or updates the one whose ID is given."""
    found: list[Rule] = []
    add = found.append
    id = get('id')
    if id and not (id.isdigit() and id.isascii() and len(id) <= 20):
        add(R1)
    name = get('name')
    if not name:
        add(R29)
    return found


def setEmailToFax(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Creates an email-to-fax configuration, or updates the one whose ID is given."""
    found: list[Rule] = []
    add = found.append
    id = get('id')
    if id and not (id.isdigit() and id.isascii() and len(id) <= 20):
        add(R1)
    auth_email = get('auth_email')
    if auth_email:
        if not _email(auth_email):
            add(R30)
    else:
        add(R31)
    from_number_id = get('from_number_id')
    if not from_number_id:
        add(R32)
    security_code = get('security_code')
    if not security_code:
        add(R33)
    elif security_code.strip(CLASS_INVALID_USERNAME):
        add(R34)
    return found


def searchFaxAreaCodeCAN(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Finds Canadian fax rate centres by area code."""
    found: list[Rule] = []
    add = found.append
    area_code = get('area_code')
    if not area_code:
        add(R35)
    elif not (area_code.isdigit() and area_code.isascii() and len(area_code) == 3):
        add(R36)
    return found


def searchFaxAreaCodeUSA(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Finds US fax rate centres by area code."""
    found: list[Rule] = []
    add = found.append
    area_code = get('area_code')
    if not area_code:
        add(R35)
    elif not (area_code.isdigit() and area_code.isascii() and len(area_code) == 3):
        add(R36)
    return found


def setFaxNumberInfo(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Updates the email, callback and SIP settings of a fax number."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R7)
    else:
        add(R8)
    email = get('email')
    if email and not _email(email):
        add(R14)
    if get('email_enable') not in SET_FLAG_OR_NONE:
        add(R26)
    if get('url_callback_enable') not in SET_FLAG_OR_NONE:
        add(R27)
    if get('url_callback_retry') not in SET_FLAG_OR_NONE:
        add(R28)
    return found


def setFaxNumberEmail(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Updates only the email notification settings of a fax number."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R7)
    else:
        add(R8)
    email = get('email')
    if email and not _email(email):
        add(R14)
    if get('email_enable') not in SET_FLAG_OR_NONE:
        add(R26)
    return found


def setFaxNumberURLCallback(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Updates only the URL callback settings of a fax number."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R7)
    else:
        add(R8)
    if get('url_callback_enable') not in SET_FLAG_OR_NONE:
        add(R27)
    if get('url_callback_retry') not in SET_FLAG_OR_NONE:
        add(R28)
    return found


def sendFaxMessage(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Sends a file as a fax."""
    found: list[Rule] = []
    add = found.append
    to_number = get('to_number')
    if not to_number:
        add(R37)
    elif to_number.strip(CLASS_CALLERID):
        add(R38)
    from_name = get('from_name')
    if not from_name:
        add(R39)
    from_number = get('from_number')
    if not from_number:
        add(R40)
    elif from_number.strip(CLASS_CALLERID):
        add(R41)
    elif look and not _lookup_has(look, 'getFaxNumbersInfo.did', from_number):
        add(R42)
    send_email = get('send_email')
    if send_email and not _email(send_email):
        add(R43)
    file = get('file')
    if file:
        if not _base64(file):
            add(R44)
    else:
        add(R45)
    return found


METHODS: "dict[str, Entry]" = {
    'cancelFaxNumber': (
        cancelFaxNumber,
        frozenset({'id', 'test'}),
        {},
        ('id', 'test'),
    ),
    'deleteFaxMessage': (
        deleteFaxMessage,
        frozenset({'id', 'test'}),
        {},
        ('id', 'test'),
    ),
    'delEmailToFax': (
        delEmailToFax,
        frozenset({'id', 'test'}),
        {},
        ('id', 'test'),
    ),
    'delFaxFolder': (
        delFaxFolder,
        frozenset({'id', 'test'}),
        {},
        ('id', 'test'),
    ),
    'getFaxProvinces': (
        getFaxProvinces,
        frozenset({'province'}),
        {},
        ('province',),
    ),
    'getFaxStates': (
        getFaxStates,
        frozenset({'state'}),
        {},
        ('state',),
    ),
    'getFaxRateCentersCAN': (
        getFaxRateCentersCAN,
        frozenset({'province'}),
        {},
        ('province',),
    ),
    'getFaxRateCentersUSA': (
        getFaxRateCentersUSA,
        frozenset({'state'}),
        {},
        ('state',),
    ),
    'getFaxNumbersInfo': (
        getFaxNumbersInfo,
        frozenset({'did'}),
        {},
        ('did',),
    ),
    'getFaxNumbersPortability': (
        getFaxNumbersPortability,
        frozenset({'did'}),
        {},
        ('did',),
    ),
    'getFaxMessages': (
        getFaxMessages,
        frozenset({'from', 'to', 'folder', 'id'}),
        {},
        ('from', 'to', 'folder', 'id'),
    ),
    'getFaxMessagePDF': (
        getFaxMessagePDF,
        frozenset({'id'}),
        {},
        ('id',),
    ),
    'getFaxFolders': (
        getFaxFolders,
        frozenset({'id'}),
        {},
        ('id',),
    ),
    'getEmailToFax': (
        getEmailToFax,
        frozenset({'id'}),
        {},
        ('id',),
    ),
    'mailFaxMessagePDF': (
        mailFaxMessagePDF,
        frozenset({'id', 'email'}),
        {},
        ('id', 'email'),
    ),
    'moveFaxMessage': (
        moveFaxMessage,
        frozenset({'fax_id', 'folder_id', 'test'}),
        {},
        ('fax_id', 'folder_id', 'test'),
    ),
    'orderFaxNumber': (
        orderFaxNumber,
        frozenset({'location', 'quantity', 'email', 'email_enable', 'email_attach_file', 'url_callback', 'url_callback_enable', 'url_callback_retry', 'test'}),
        {},
        ('location', 'quantity', 'email', 'email_enable', 'email_attach_file', 'url_callback', 'url_callback_enable', 'url_callback_retry', 'test'),
    ),
    'setFaxFolder': (
        setFaxFolder,
        frozenset({'id', 'name', 'test'}),
        {},
        ('id', 'name', 'test'),
    ),
    'setEmailToFax': (
        setEmailToFax,
        frozenset({'id', 'enabled', 'auth_email', 'from_number_id', 'security_code_enabled', 'security_code', 'test'}),
        {},
        ('id', 'enabled', 'auth_email', 'from_number_id', 'security_code_enabled', 'security_code', 'test'),
    ),
    'searchFaxAreaCodeCAN': (
        searchFaxAreaCodeCAN,
        frozenset({'area_code'}),
        {},
        ('area_code',),
    ),
    'searchFaxAreaCodeUSA': (
        searchFaxAreaCodeUSA,
        frozenset({'area_code'}),
        {},
        ('area_code',),
    ),
    'setFaxNumberInfo': (
        setFaxNumberInfo,
        frozenset({'did', 'email', 'email_enable', 'email_attach_file', 'url_callback', 'url_callback_enable', 'url_callback_retry', 'test', 'fax_to_sip_enabled', 'fax_to_sip_enabled_account', 'note'}),
        {},
        ('did', 'email', 'email_enable', 'email_attach_file', 'url_callback', 'url_callback_enable', 'url_callback_retry', 'test', 'fax_to_sip_enabled', 'fax_to_sip_enabled_account', 'note'),
    ),
    'setFaxNumberEmail': (
        setFaxNumberEmail,
        frozenset({'did', 'email', 'email_enable', 'email_attach_file', 'test'}),
        {},
        ('did', 'email', 'email_enable', 'email_attach_file', 'test'),
    ),
    'setFaxNumberURLCallback': (
        setFaxNumberURLCallback,
        frozenset({'did', 'url_callback', 'url_callback_enable', 'url_callback_retry', 'test'}),
        {},
        ('did', 'url_callback', 'url_callback_enable', 'url_callback_retry', 'test'),
    ),
    'sendFaxMessage': (
        sendFaxMessage,
        frozenset({'to_number', 'from_name', 'from_number', 'send_email_enabled', 'send_email', 'station_id', 'file', 'test'}),
        {},
        ('to_number', 'from_name', 'from_number', 'send_email_enabled', 'send_email', 'station_id', 'file', 'test'),
    ),
}
