"""Checks of the area lnp. Generated from the catalog by `voipms-rules generate`; do not edit."""

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
    lookup_has as _lookup_has,
    matches as _matches,
)

CLASS_DID = ' ()-.0123456789'
PATTERN_COUNTRY = r'[A-Za-z]{2}'
PATTERN_INVALID_MIXED_NUMBERS_ITEM_2 = r'1?8(?:00|33|44|55|66|77|88)[0-9]{7}'
PREFIXES_INVALID_MIXED_NUMBERS_ITEM = ('800', '833', '844', '855', '866', '877', '888', '1800', '1833', '1844', '1855', '1866', '1877', '1888')
SET_PORTTYPE = frozenset({'1', '2', '4', '5'})
SET_PORT_TYPE = frozenset({'1', '2', '3', '4', '5'})
SET_TOLL_FREE_TYPE = frozenset({'0', '1', '2', '3'})

# code, parameter, rule, evidence (0 documented, 1 observed, 2 inferred), expected, limit, secret, unit
R1 = ('invalid_did', 'did', 'invalid_did/did', 1, 'a phone number of the account: digits, with or without the punctuation people write, no plus sign in front', None, False, '')
R2 = ('missing_did', 'did', 'missing_did/did', 0, 'a value', None, False, '')
R3 = ('invalid_porttype', 'portType', 'invalid_porttype/portType.required', 0, 'a value', None, False, '')
R4 = ('invalid_porttype', 'portType', 'invalid_porttype/portType', 0, '1, 2, 3, 4 or 5', ['1', '2', '3', '4', '5'], False, '')
R5 = ('missing_numbers', 'numbers', 'missing_numbers/numbers', 0, 'a value', None, False, '')
R6 = ('invalid_mixed_numbers', 'numbers', 'invalid_mixed_numbers/numbers', 0, "items joined by ',', each not to start with 800, 833, 844, 855, 866, 877, 888, 1800, 1833, 1844, 1855, 1866, 1877 or 1888, or items joined by ',', each the form 1?8(00|33|44|55|66|77|88)[0-9]{7}", None, False, '')
R7 = ('invalid_number_porttype', 'numbers', 'invalid_number_porttype/numbers', 0, "items joined by ',', each the form 1?8(00|33|44|55|66|77|88)[0-9]{7} when portType is 3", None, False, '')
R8 = ('invalid_tfnumber_porttype', 'numbers', 'invalid_tfnumber_porttype/numbers', 0, "items joined by ',', each not to start with 800, 833, 844, 855, 866, 877, 888, 1800, 1833, 1844, 1855, 1866, 1877 or 1888 when portType is 1, 2, 4 or 5", None, False, '')
R9 = ('invalid_pin_number', 'pin', 'invalid_pin_number/pin', 2, 'a value when isMobile is 1', None, True, '')
R10 = ('missing_params', 'btn', 'missing_params/addLNPPort.btn', 2, 'a value when isMobile is 1', None, False, '')
R11 = ('missing_params', 'services', 'missing_params/addLNPPort.services', 2, 'a value when isMobile is 1', None, False, '')
R12 = ('missing_params', 'tfType', 'missing_params/addLNPPort.tfType', 2, 'a value when portType is 3', None, False, '')
R13 = ('unnamed_status', 'tfType', 'unnamed_status/tfType', 2, '0, 1, 2 or 3', ['0', '1', '2', '3'], False, '')
R14 = ('invalid_statement_name', 'statementName', 'invalid_statement_name/statementName', 0, 'a value when locationType is 1', None, False, '')
R15 = ('invalid_firstname', 'firstName', 'invalid_firstname/firstName.required', 0, 'a value', None, False, '')
R16 = ('invalid_lastname', 'lastName', 'invalid_lastname/lastName.required', 0, 'a value', None, False, '')
R17 = ('invalid_address', 'address1', 'invalid_address/address1.required', 0, 'a value', None, False, '')
R18 = ('invalid_city', 'city', 'invalid_city/city.required', 0, 'a value', None, False, '')
R19 = ('invalid_zip', 'zip', 'invalid_zip/zip.required', 0, 'a value', None, False, '')
R20 = ('invalid_state', 'state', 'invalid_state/state.required', 0, 'a value', None, False, '')
R21 = ('invalid_country', 'country', 'invalid_country/country.required', 0, 'a value', None, False, '')
R22 = ('invalid_country', 'country', 'invalid_country/country', 0, 'a country code of two letters', '[A-Za-z]{2}', False, '')
R23 = ('invalid_provider_name', 'providerName', 'invalid_provider_name/providerName.required', 0, 'a value', None, False, '')
R24 = ('invalid_provider_account', 'providerAccount', 'invalid_provider_account/providerAccount.required', 0, 'a value', None, False, '')
R25 = ('invalid_portingid', 'portid', 'invalid_portingid/portid.required', 0, 'a value', None, False, '')
R26 = ('invalid_portingid', 'portid', 'invalid_portingid/portid', 0, '1 to 20 digits', '1..20', False, '')
R27 = ('invalid_portingid', 'portid', 'invalid_portingid/portid.unknown', 0, "one of getLNPList's portid values", None, False, '')
R28 = ('no_base64file', 'file', 'no_base64file/file', 0, 'base64', None, False, '')
R29 = ('missing_file', 'file', 'missing_file/file', 0, 'a value', None, False, '')
R30 = ('invalid_port_status', 'portStatus', 'invalid_port_status/portStatus.unknown', 0, "one of getLNPListStatus's status values", None, False, '')
R31 = ('invalid_foc_startdate', 'startDate', 'invalid_foc_startdate/startDate', 0, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R32 = ('invalid_foc_enddate', 'endDate', 'invalid_foc_enddate/endDate', 0, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R33 = ('invalid_attachid', 'attachid', 'invalid_attachid/attachid.required', 0, 'a value', None, False, '')
R34 = ('invalid_attachid', 'attachid', 'invalid_attachid/attachid', 0, '1 to 20 digits', '1..20', False, '')


def _list_1(value: str) -> bool:
    items = value.split(',')
    for item in items:
        if not item or not not item.startswith(PREFIXES_INVALID_MIXED_NUMBERS_ITEM):
            return False
    return True


def _list_2(value: str) -> bool:
    items = value.split(',')
    for item in items:
        if not item or not _matches(item, PATTERN_INVALID_MIXED_NUMBERS_ITEM_2):
            return False
    return True


def getPortability(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Checks whether a number can be ported in and shows the plans and rates if it can."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R1)
    else:
        add(R2)
    return found


def addLNPPort(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Opens a porting order for one or more numbers."""
    found: list[Rule] = []
    add = found.append
    portType = get('portType')
    if not portType:
        add(R3)
    elif portType not in SET_PORT_TYPE:
        add(R4)
    numbers = get('numbers')
    if not numbers:
        add(R5)
    if numbers and not (_list_1(numbers) or _list_2(numbers)):
        add(R6)
    if portType == '3' and numbers and not _list_2(numbers):
        add(R7)
    if portType in SET_PORTTYPE and numbers and not _list_1(numbers):
        add(R8)
    isMobile = get('isMobile')
    pin = get('pin')
    if isMobile == '1' and not pin:
        add(R9)
    btn = get('btn')
    if isMobile == '1' and not btn:
        add(R10)
    services = get('services')
    if isMobile == '1' and not services:
        add(R11)
    tfType = get('tfType')
    if portType == '3' and not tfType:
        add(R12)
    if tfType and tfType not in SET_TOLL_FREE_TYPE:
        add(R13)
    locationType = get('locationType')
    statementName = get('statementName')
    if locationType == '1' and not statementName:
        add(R14)
    firstName = get('firstName')
    if not firstName:
        add(R15)
    lastName = get('lastName')
    if not lastName:
        add(R16)
    address1 = get('address1')
    if not address1:
        add(R17)
    city = get('city')
    if not city:
        add(R18)
    zip = get('zip')
    if not zip:
        add(R19)
    state = get('state')
    if not state:
        add(R20)
    country = get('country')
    if not country:
        add(R21)
    elif not _matches(country, PATTERN_COUNTRY):
        add(R22)
    providerName = get('providerName')
    if not providerName:
        add(R23)
    providerAccount = get('providerAccount')
    if not providerAccount:
        add(R24)
    return found


def addLNPFile(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Attaches an invoice file to a porting order."""
    found: list[Rule] = []
    add = found.append
    portid = get('portid')
    if not portid:
        add(R25)
    elif not (portid.isdigit() and portid.isascii() and len(portid) <= 20):
        add(R26)
    elif look and not _lookup_has(look, 'getLNPList.portid', portid):
        add(R27)
    file = get('file')
    if file:
        if not _base64(file):
            add(R28)
    else:
        add(R29)
    return found


def getLNPStatus(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Returns the current status of a porting order."""
    found: list[Rule] = []
    add = found.append
    portid = get('portid')
    if not portid:
        add(R25)
    elif not (portid.isdigit() and portid.isascii() and len(portid) <= 20):
        add(R26)
    elif look and not _lookup_has(look, 'getLNPList.portid', portid):
        add(R27)
    return found


def getLNPNotes(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the notes on a porting order."""
    found: list[Rule] = []
    add = found.append
    portid = get('portid')
    if not portid:
        add(R25)
    elif not (portid.isdigit() and portid.isascii() and len(portid) <= 20):
        add(R26)
    elif look and not _lookup_has(look, 'getLNPList.portid', portid):
        add(R27)
    return found


def getLNPListStatus(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the statuses a porting order can have."""
    found: list[Rule] = []
    return found


def getLNPList(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists porting orders, with optional status and date filters."""
    found: list[Rule] = []
    add = found.append
    portid = get('portid')
    if portid and not (portid.isdigit() and portid.isascii() and len(portid) <= 20):
        add(R26)
    elif portid and look and not _lookup_has(look, 'getLNPList.portid', portid):
        add(R27)
    portStatus = get('portStatus')
    if portStatus and look and not _lookup_has(look, 'getLNPListStatus.status', portStatus):
        add(R30)
    startDate = get('startDate')
    if startDate and not _date(startDate, True, True):
        add(R31)
    endDate = get('endDate')
    if endDate and not _date(endDate, True, True):
        add(R32)
    return found


def getLNPDetails(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Returns the details of a porting order."""
    found: list[Rule] = []
    add = found.append
    portid = get('portid')
    if not portid:
        add(R25)
    elif not (portid.isdigit() and portid.isascii() and len(portid) <= 20):
        add(R26)
    elif look and not _lookup_has(look, 'getLNPList.portid', portid):
        add(R27)
    return found


def getLNPAttachList(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the files attached to a porting order."""
    found: list[Rule] = []
    add = found.append
    portid = get('portid')
    if not portid:
        add(R25)
    elif not (portid.isdigit() and portid.isascii() and len(portid) <= 20):
        add(R26)
    elif look and not _lookup_has(look, 'getLNPList.portid', portid):
        add(R27)
    return found


def getLNPAttach(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Returns the details of a file attached to a porting order."""
    found: list[Rule] = []
    add = found.append
    attachid = get('attachid')
    if not attachid:
        add(R33)
    elif not (attachid.isdigit() and attachid.isascii() and len(attachid) <= 20):
        add(R34)
    portid = get('portid')
    if not portid:
        add(R25)
    elif not (portid.isdigit() and portid.isascii() and len(portid) <= 20):
        add(R26)
    elif look and not _lookup_has(look, 'getLNPList.portid', portid):
        add(R27)
    return found


METHODS: "dict[str, Entry]" = {
    'getPortability': (
        getPortability,
        frozenset({'did'}),
        {},
        ('did',),
    ),
    'addLNPPort': (
        addLNPPort,
        frozenset({'portType', 'numbers', 'isPartial', 'locationType', 'isMobile', 'pin', 'btn', 'services', 'tfType', 'statementName', 'firstName', 'lastName', 'address1', 'address2', 'city', 'zip', 'state', 'country', 'providerName', 'providerAccount', 'notes', 'imei'}),
        {'numbers': ('0', '1', ',')},
        ('portType', 'numbers', 'isPartial', 'locationType', 'isMobile', 'pin', 'btn', 'services', 'tfType', 'statementName', 'firstName', 'lastName', 'address1', 'address2', 'city', 'zip', 'state', 'country', 'providerName', 'providerAccount', 'notes', 'imei'),
    ),
    'addLNPFile': (
        addLNPFile,
        frozenset({'portid', 'file'}),
        {},
        ('portid', 'file'),
    ),
    'getLNPStatus': (
        getLNPStatus,
        frozenset({'portid'}),
        {},
        ('portid',),
    ),
    'getLNPNotes': (
        getLNPNotes,
        frozenset({'portid'}),
        {},
        ('portid',),
    ),
    'getLNPListStatus': (
        getLNPListStatus,
        frozenset(),
        {},
        (),
    ),
    'getLNPList': (
        getLNPList,
        frozenset({'portid', 'portStatus', 'startDate', 'endDate'}),
        {},
        ('portid', 'portStatus', 'startDate', 'endDate'),
    ),
    'getLNPDetails': (
        getLNPDetails,
        frozenset({'portid'}),
        {},
        ('portid',),
    ),
    'getLNPAttachList': (
        getLNPAttachList,
        frozenset({'portid'}),
        {},
        ('portid',),
    ),
    'getLNPAttach': (
        getLNPAttach,
        frozenset({'attachid', 'portid'}),
        {},
        ('attachid', 'portid'),
    ),
}
