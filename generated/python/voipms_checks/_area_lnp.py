"""Checks of the area lnp. Generated from the catalog by `voipms-rules generate`; do not edit."""

# fmt: off

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from typing import Any

    from voipms_checks._check import Entry, Found, Rule

    Params = Mapping[str, Any]
    Lookups = Mapping[str, Collection[str]] | None
    Findings = tuple[Found, ...]
    Plain = Callable[[Any], bool]

from voipms_checks._primitives import (
    base64 as _base64,
    common_base64 as _common_base64,
    date_form as _date_form,
    day as _day,
    known_day as _known_day,
    lookup_has as _lookup_has,
    matcher as _matcher,
    text as _text,
)

CLASS_DID = b' ()-.0123456789'
SET_PORT_TYPE = frozenset({'1', '2', '3', '4', '5'})
PREFIXES_INVALID_MIXED_NUMBERS_ITEM = ('800', '833', '844', '855', '866', '877', '888', '1800', '1833', '1844', '1855', '1866', '1877', '1888')
MATCH_INVALID_MIXED_NUMBERS_ITEM_2_1_ANY_BY_2C = _matcher(globals(), 'MATCH_INVALID_MIXED_NUMBERS_ITEM_2_1_ANY_BY_2C', r'(?>(?:\x2B?1[\x20\x2D-\x2E]?)?\x28?8(?:00|33|44|55|66|77|88)\x29?[\x20\x2D-\x2E]?[0-9]{3}[\x20\x2D-\x2E]?[0-9]{4})(?>,(?>(?:\x2B?1[\x20\x2D-\x2E]?)?\x28?8(?:00|33|44|55|66|77|88)\x29?[\x20\x2D-\x2E]?[0-9]{3}[\x20\x2D-\x2E]?[0-9]{4})){0,}+')
SET_PORTTYPE = frozenset({'1', '2', '4', '5'})
SET_TOLL_FREE_TYPE = frozenset({'0', '1', '2', '3'})
MATCH_BASE64 = _matcher(globals(), 'MATCH_BASE64', _common_base64)

# code, parameter, rule, evidence (0 documented, 1 observed, 2 inferred), expected, limit, secret, unit
R1 = ('invalid_did', 'did', 'invalid_did/did', 1, 'a phone number of the account: digits, with or without the punctuation people write, no plus sign in front', None, False, '')
R2 = ('missing_did', 'did', 'missing_did/did', 0, 'a value', None, False, '')
R3 = ('invalid_porttype', 'portType', 'invalid_porttype/portType.required', 0, 'a value', None, False, '')
R4 = ('invalid_porttype', 'portType', 'invalid_porttype/portType', 0, '1, 2, 3, 4 or 5', ['1', '2', '3', '4', '5'], False, '')
R5 = ('invalid_mixed_numbers', 'numbers', 'invalid_mixed_numbers/numbers', 0, "items joined by ',', each not to start with 800, 833, 844, 855, 866, 877, 888, 1800, 1833, 1844, 1855, 1866, 1877 or 1888, or items joined by ',', each the form (\\+?1[\\-. ]?)?\\(?8(00|33|44|55|66|77|88)\\)?[\\-. ]?[0-9]{3}[\\-. ]?[0-9]{4}", None, False, '')
R6 = ('invalid_number_porttype', 'numbers', 'invalid_number_porttype/numbers', 0, "items joined by ',', each the form (\\+?1[\\-. ]?)?\\(?8(00|33|44|55|66|77|88)\\)?[\\-. ]?[0-9]{3}[\\-. ]?[0-9]{4} when portType is 3", None, False, '')
R7 = ('invalid_tfnumber_porttype', 'numbers', 'invalid_tfnumber_porttype/numbers', 0, "items joined by ',', each not to start with 800, 833, 844, 855, 866, 877, 888, 1800, 1833, 1844, 1855, 1866, 1877 or 1888 when portType is 1, 2, 4 or 5", None, False, '')
R8 = ('missing_numbers', 'numbers', 'missing_numbers/numbers', 0, 'a value', None, False, '')
R9 = ('invalid_pin_number', 'pin', 'invalid_pin_number/pin', 2, 'a value when isMobile is 1', None, True, '')
R10 = ('missing_params', 'btn', 'missing_params/addLNPPort.btn', 2, 'a value when isMobile is 1', None, False, '')
R11 = ('missing_params', 'services', 'missing_params/addLNPPort.services', 2, 'a value when isMobile is 1', None, False, '')
R12 = ('unnamed_status', 'tfType', 'unnamed_status/tfType', 2, '0, 1, 2 or 3', ['0', '1', '2', '3'], False, '')
R13 = ('missing_params', 'tfType', 'missing_params/addLNPPort.tfType', 2, 'a value when portType is 3', None, False, '')
R14 = ('invalid_statement_name', 'statementName', 'invalid_statement_name/statementName', 0, 'a value when locationType is 1', None, False, '')
R15 = ('invalid_firstname', 'firstName', 'invalid_firstname/firstName.required', 0, 'a value', None, False, '')
R16 = ('invalid_lastname', 'lastName', 'invalid_lastname/lastName.required', 0, 'a value', None, False, '')
R17 = ('invalid_address', 'address1', 'invalid_address/address1.required', 0, 'a value', None, False, '')
R18 = ('invalid_city', 'city', 'invalid_city/city.required', 0, 'a value', None, False, '')
R19 = ('invalid_zip', 'zip', 'invalid_zip/zip.required', 0, 'a value', None, False, '')
R20 = ('invalid_state', 'state', 'invalid_state/state.required', 0, 'a value', None, False, '')
R21 = ('invalid_country', 'country', 'invalid_country/country', 0, 'a country code of two letters', '[A-Za-z]{2}', False, '')
R22 = ('invalid_country', 'country', 'invalid_country/country.required', 0, 'a value', None, False, '')
R23 = ('invalid_provider_name', 'providerName', 'invalid_provider_name/providerName.required', 0, 'a value', None, False, '')
R24 = ('invalid_provider_account', 'providerAccount', 'invalid_provider_account/providerAccount.required', 0, 'a value', None, False, '')
R25 = ('invalid_portingid', 'portid', 'invalid_portingid/portid', 0, '1 to 20 digits', '1..20', False, '')
R26 = ('invalid_portingid', 'portid', 'invalid_portingid/portid.unknown', 0, "one of getLNPList's portid values", None, False, '')
R27 = ('invalid_portingid', 'portid', 'invalid_portingid/portid.required', 0, 'a value', None, False, '')
R28 = ('no_base64file', 'file', 'no_base64file/file', 0, 'base64', None, False, '')
R29 = ('missing_file', 'file', 'missing_file/file', 0, 'a value', None, False, '')
R30 = ('invalid_port_status', 'portStatus', 'invalid_port_status/portStatus.unknown', 0, "one of getLNPListStatus's list_status values", None, False, '')
R31 = ('invalid_foc_startdate', 'startDate', 'invalid_foc_startdate/startDate', 0, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R32 = ('invalid_foc_enddate', 'endDate', 'invalid_foc_enddate/endDate', 0, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R33 = ('invalid_attachid', 'attachid', 'invalid_attachid/attachid', 0, '1 to 20 digits', '1..20', False, '')
R34 = ('invalid_attachid', 'attachid', 'invalid_attachid/attachid.required', 0, 'a value', None, False, '')


def _list_1(value: str) -> bool:
    items = value.split(',')
    for item in items:
        if not item or item.startswith(PREFIXES_INVALID_MIXED_NUMBERS_ITEM):
            return False
    return True


def getPortability(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Checks whether a number can be ported in and shows the plans and rates if it can."""
    found: Findings = ()
    seen = 1
    total = len(params)
    did = params.get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R1, did, False),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R2, did, False),)
    return (found or None) if seen == total else ()


def addLNPPort(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Opens a porting order for one or more numbers."""
    found: Findings = ()
    seen = 11
    total = len(params)
    get = params.get
    if (portType := get('portType')) not in SET_PORT_TYPE:
        if not portType:
            if portType is None:
                seen -= 1
            elif portType != '':
                return ()
            found += ((R3, portType, False),)
        else:
            found += ((R4, portType, False),)
    numbers = get('numbers')
    if numbers:
        if not (plain(numbers) or _text(numbers)):
            return ()
        if not ((',' not in numbers and not numbers.startswith(PREFIXES_INVALID_MIXED_NUMBERS_ITEM) or _list_1(numbers)) or MATCH_INVALID_MIXED_NUMBERS_ITEM_2_1_ANY_BY_2C(numbers)):
            found += ((R5, numbers, False),)
        if portType == '3' and not MATCH_INVALID_MIXED_NUMBERS_ITEM_2_1_ANY_BY_2C(numbers):
            found += ((R6, numbers, False),)
        if portType in SET_PORTTYPE and not (',' not in numbers and not numbers.startswith(PREFIXES_INVALID_MIXED_NUMBERS_ITEM) or _list_1(numbers)):
            found += ((R7, numbers, False),)
    else:
        if numbers is None:
            seen -= 1
        elif numbers != '':
            return ()
        found += ((R8, numbers, False),)
    pin = get('pin')
    isMobile = get('isMobile')
    if pin:
        seen += 1
        if not (plain(pin) or _text(pin)):
            return ()
    else:
        if pin == '':
            seen += 1
        elif pin is not None:
            return ()
        if isMobile == '1':
            found += ((R9, None, True),)
    btn = get('btn')
    if btn:
        seen += 1
        if not (plain(btn) or _text(btn)):
            return ()
    else:
        if btn == '':
            seen += 1
        elif btn is not None:
            return ()
        if isMobile == '1':
            found += ((R10, btn, True),)
    services = get('services')
    if services:
        seen += 1
        if not (plain(services) or _text(services)):
            return ()
    else:
        if services == '':
            seen += 1
        elif services is not None:
            return ()
        if isMobile == '1':
            found += ((R11, services, True),)
    tfType = get('tfType')
    if tfType:
        seen += 1
        if tfType not in SET_TOLL_FREE_TYPE:
            found += ((R12, tfType, True),)
    else:
        if tfType == '':
            seen += 1
        elif tfType is not None:
            return ()
        if portType == '3':
            found += ((R13, tfType, True),)
    statementName = get('statementName')
    locationType = get('locationType')
    if statementName:
        seen += 1
        if not (plain(statementName) or _text(statementName)):
            return ()
    else:
        if statementName == '':
            seen += 1
        elif statementName is not None:
            return ()
        if locationType == '1':
            found += ((R14, statementName, False),)
    firstName = get('firstName')
    if firstName:
        if not (plain(firstName) or _text(firstName)):
            return ()
    else:
        if firstName is None:
            seen -= 1
        elif firstName != '':
            return ()
        found += ((R15, firstName, False),)
    lastName = get('lastName')
    if lastName:
        if not (plain(lastName) or _text(lastName)):
            return ()
    else:
        if lastName is None:
            seen -= 1
        elif lastName != '':
            return ()
        found += ((R16, lastName, False),)
    address1 = get('address1')
    if address1:
        if not (plain(address1) or _text(address1)):
            return ()
    else:
        if address1 is None:
            seen -= 1
        elif address1 != '':
            return ()
        found += ((R17, address1, False),)
    city = get('city')
    if city:
        if not (plain(city) or _text(city)):
            return ()
    else:
        if city is None:
            seen -= 1
        elif city != '':
            return ()
        found += ((R18, city, False),)
    zip = get('zip')
    if zip:
        if not (plain(zip) or _text(zip)):
            return ()
    else:
        if zip is None:
            seen -= 1
        elif zip != '':
            return ()
        found += ((R19, zip, False),)
    state = get('state')
    if state:
        if not (plain(state) or _text(state)):
            return ()
    else:
        if state is None:
            seen -= 1
        elif state != '':
            return ()
        found += ((R20, state, False),)
    country = get('country')
    if country:
        if not (len(country) == 2 and country.encode().isalpha()):
            found += ((R21, country, False),)
    else:
        if country is None:
            seen -= 1
        elif country != '':
            return ()
        found += ((R22, country, False),)
    providerName = get('providerName')
    if providerName:
        if not (plain(providerName) or _text(providerName)):
            return ()
    else:
        if providerName is None:
            seen -= 1
        elif providerName != '':
            return ()
        found += ((R23, providerName, False),)
    providerAccount = get('providerAccount')
    if providerAccount:
        if not (plain(providerAccount) or _text(providerAccount)):
            return ()
    else:
        if providerAccount is None:
            seen -= 1
        elif providerAccount != '':
            return ()
        found += ((R24, providerAccount, False),)
    if (isPartial := get('isPartial')) is not None:
        if not (plain(isPartial) or _text(isPartial)):
            return ()
        seen += 1
    if locationType is not None:
        if not (plain(locationType) or _text(locationType)):
            return ()
        seen += 1
    if isMobile is not None:
        if not (plain(isMobile) or _text(isMobile)):
            return ()
        seen += 1
    if (address2 := get('address2')) is not None:
        if not (plain(address2) or _text(address2)):
            return ()
        seen += 1
    if (notes := get('notes')) is not None:
        if not (plain(notes) or _text(notes)):
            return ()
        seen += 1
    if (imei := get('imei')) is not None:
        if not (plain(imei) or _text(imei)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def addLNPFile(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Attaches an invoice file to a porting order."""
    found: Findings = ()
    seen = 2
    total = len(params)
    portid = params.get('portid')
    if portid:
        if not (len(portid) <= 20 and portid.encode().isdigit()):
            found += ((R25, portid, False),)
        elif look and not _lookup_has(look, 'getLNPList.portid', portid):
            found += ((R26, portid, False),)
    else:
        if portid is None:
            seen -= 1
        elif portid != '':
            return ()
        found += ((R27, portid, False),)
    file = params.get('file')
    if file:
        if not (len(file) % 4 == 0 and MATCH_BASE64(file) or _base64(file)):
            found += ((R28, file, False),)
    else:
        if file is None:
            seen -= 1
        elif file != '':
            return ()
        found += ((R29, file, False),)
    return (found or None) if seen == total else ()


def getLNPStatus(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Returns the current status of a porting order."""
    found: Findings = ()
    seen = 1
    total = len(params)
    portid = params.get('portid')
    if portid:
        if not (len(portid) <= 20 and portid.encode().isdigit()):
            found += ((R25, portid, False),)
        elif look and not _lookup_has(look, 'getLNPList.portid', portid):
            found += ((R26, portid, False),)
    else:
        if portid is None:
            seen -= 1
        elif portid != '':
            return ()
        found += ((R27, portid, False),)
    return (found or None) if seen == total else ()


def getLNPNotes(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the notes on a porting order."""
    found: Findings = ()
    seen = 1
    total = len(params)
    portid = params.get('portid')
    if portid:
        if not (len(portid) <= 20 and portid.encode().isdigit()):
            found += ((R25, portid, False),)
        elif look and not _lookup_has(look, 'getLNPList.portid', portid):
            found += ((R26, portid, False),)
    else:
        if portid is None:
            seen -= 1
        elif portid != '':
            return ()
        found += ((R27, portid, False),)
    return (found or None) if seen == total else ()


def getLNPListStatus(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the statuses a porting order can have."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    return (found or None) if seen == total else ()


def getLNPList(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists porting orders, with optional status and date filters."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (portid := params.get('portid')) is not None:
        seen += 1
        if not (len(portid) <= 20 and portid.encode().isdigit()) and portid != '':
            found += ((R25, portid, False),)
        elif look and not _lookup_has(look, 'getLNPList.portid', portid) and portid != '':
            found += ((R26, portid, False),)
    if seen == total:
        return found or None
    if (portStatus := params.get('portStatus')) is not None:
        seen += 1
        if not (plain(portStatus) or _text(portStatus)):
            return ()
        if look and not _lookup_has(look, 'getLNPListStatus.list_status', portStatus) and portStatus != '':
            found += ((R30, portStatus, False),)
    if seen == total:
        return found or None
    if _day_startDate := _known_day((startDate := params.get('startDate'))):
        seen += 1
    elif startDate:
        seen += 1
        _day_startDate = _day(startDate)
        if not (_day_startDate and (len(startDate) == 10 or _date_form(startDate, True, True))):
            found += ((R31, startDate, False),)
    else:
        if startDate == '':
            seen += 1
        elif startDate is not None:
            return ()
    if _day_endDate := _known_day((endDate := params.get('endDate'))):
        seen += 1
    elif endDate:
        seen += 1
        _day_endDate = _day(endDate)
        if not (_day_endDate and (len(endDate) == 10 or _date_form(endDate, True, True))):
            found += ((R32, endDate, False),)
    else:
        if endDate == '':
            seen += 1
        elif endDate is not None:
            return ()
    return (found or None) if seen == total else ()


def getLNPDetails(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Returns the details of a porting order."""
    found: Findings = ()
    seen = 1
    total = len(params)
    portid = params.get('portid')
    if portid:
        if not (len(portid) <= 20 and portid.encode().isdigit()):
            found += ((R25, portid, False),)
        elif look and not _lookup_has(look, 'getLNPList.portid', portid):
            found += ((R26, portid, False),)
    else:
        if portid is None:
            seen -= 1
        elif portid != '':
            return ()
        found += ((R27, portid, False),)
    return (found or None) if seen == total else ()


def getLNPAttachList(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the files attached to a porting order."""
    found: Findings = ()
    seen = 1
    total = len(params)
    portid = params.get('portid')
    if portid:
        if not (len(portid) <= 20 and portid.encode().isdigit()):
            found += ((R25, portid, False),)
        elif look and not _lookup_has(look, 'getLNPList.portid', portid):
            found += ((R26, portid, False),)
    else:
        if portid is None:
            seen -= 1
        elif portid != '':
            return ()
        found += ((R27, portid, False),)
    return (found or None) if seen == total else ()


def getLNPAttach(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Returns the details of a file attached to a porting order."""
    found: Findings = ()
    seen = 2
    total = len(params)
    attachid = params.get('attachid')
    if attachid:
        if not (len(attachid) <= 20 and attachid.encode().isdigit()):
            found += ((R33, attachid, False),)
    else:
        if attachid is None:
            seen -= 1
        elif attachid != '':
            return ()
        found += ((R34, attachid, False),)
    portid = params.get('portid')
    if portid:
        if not (len(portid) <= 20 and portid.encode().isdigit()):
            found += ((R25, portid, False),)
        elif look and not _lookup_has(look, 'getLNPList.portid', portid):
            found += ((R26, portid, False),)
    else:
        if portid is None:
            seen -= 1
        elif portid != '':
            return ()
        found += ((R27, portid, False),)
    return (found or None) if seen == total else ()


METHODS: "dict[str, Entry]" = {
    'getPortability': (getPortability, {}, ('did',)),
    'addLNPPort': (addLNPPort, {'numbers': ('0', '1', ',')}, ('portType', 'numbers', 'isPartial', 'locationType', 'isMobile', 'pin', 'btn', 'services', 'tfType', 'statementName', 'firstName', 'lastName', 'address1', 'address2', 'city', 'zip', 'state', 'country', 'providerName', 'providerAccount', 'notes', 'imei')),
    'addLNPFile': (addLNPFile, {}, ('portid', 'file')),
    'getLNPStatus': (getLNPStatus, {}, ('portid',)),
    'getLNPNotes': (getLNPNotes, {}, ('portid',)),
    'getLNPListStatus': (getLNPListStatus, {}, ()),
    'getLNPList': (getLNPList, {}, ('portid', 'portStatus', 'startDate', 'endDate')),
    'getLNPDetails': (getLNPDetails, {}, ('portid',)),
    'getLNPAttachList': (getLNPAttachList, {}, ('portid',)),
    'getLNPAttach': (getLNPAttach, {}, ('attachid', 'portid')),
}
