"""Checks of the area fax. Generated from the catalog by `voipms-rules generate`; do not edit."""

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
    common_email as _common_email,
    date_form as _date_form,
    day as _day,
    email as _email,
    known_day as _known_day,
    lookup_has as _lookup_has,
    matcher as _matcher,
    text as _text,
)

CLASS_DID = b' ()-.0123456789'
MATCH_EMAIL = _matcher(globals(), 'MATCH_EMAIL', _common_email)
SET_FLAG = frozenset({'0', '1'})
SET_FLAG_OR_EMPTY = SET_FLAG | {''}
CLASS_CALLERID = b' ()+-.0123456789'
MATCH_BASE64 = _matcher(globals(), 'MATCH_BASE64', _common_base64)

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
R16 = ('invalid_fax_id', 'fax_id', 'invalid_fax_id/fax_id', 0, '1 to 20 digits', '1..20', False, '')
R17 = ('invalid_fax_id', 'fax_id', 'invalid_fax_id/fax_id.unknown', 2, "one of getFaxMessages's id values", None, False, '')
R18 = ('invalid_fax_id', 'fax_id', 'invalid_fax_id/fax_id.required', 0, 'a value', None, False, '')
R19 = ('invalid_folder_id', 'folder_id', 'invalid_folder_id/folder_id', 0, '1 to 20 digits', '1..20', False, '')
R20 = ('invalid_folder_id', 'folder_id', 'invalid_folder_id/folder_id.unknown', 0, "one of getFaxFolders's id values", None, False, '')
R21 = ('invalid_folder_id', 'folder_id', 'invalid_folder_id/folder_id.required', 0, 'a value', None, False, '')
R22 = ('invalid_location', 'location', 'invalid_location/location', 0, '1 to 20 digits', '1..20', False, '')
R23 = ('missing_location', 'location', 'missing_location/location', 0, 'a value', None, False, '')
R24 = ('invalid_quantity', 'quantity', 'invalid_quantity/quantity', 0, 'a whole number from 1 to 1000000', '1..1000000', False, '')
R25 = ('invalid_quantity', 'quantity', 'invalid_quantity/quantity.required', 0, 'a value', None, False, '')
R26 = ('invalid_email_enable', 'email_enable', 'invalid_email_enable/email_enable', 0, '0 or 1', ['0', '1'], False, '')
R27 = ('invalid_callback_enable', 'url_callback_enable', 'invalid_callback_enable/url_callback_enable', 0, '0 or 1', ['0', '1'], False, '')
R28 = ('invalid_callback_retry', 'url_callback_retry', 'invalid_callback_retry/url_callback_retry', 0, '0 or 1', ['0', '1'], False, '')
R29 = ('missing_name', 'name', 'missing_name/name', 0, 'a value', None, False, '')
R30 = ('invalid_email', 'auth_email', 'invalid_email/auth_email', 0, 'an e-mail address', None, False, '')
R31 = ('missing_email', 'auth_email', 'missing_email/auth_email', 0, 'a value', None, False, '')
R32 = ('missing_params', 'from_number_id', 'missing_params/from_number_id', 2, 'a value', None, False, '')
R33 = ('invalid_security_code', 'security_code', 'invalid_security_code/security_code', 0, 'letters and digits', None, True, '')
R34 = ('invalid_security_code', 'security_code', 'invalid_security_code/security_code.required', 0, 'a value', None, True, '')
R35 = ('invalid_area_code', 'area_code', 'invalid_area_code/area_code', 0, 'exactly 3 digits', '3..3', False, '')
R36 = ('invalid_area_code', 'area_code', 'invalid_area_code/area_code.required', 0, 'a value', None, False, '')
R37 = ('invalid_to_number', 'to_number', 'invalid_to_number/to_number', 0, 'a phone number in digits, with or without the punctuation people write', None, False, '')
R38 = ('invalid_to_number', 'to_number', 'invalid_to_number/to_number.required', 0, 'a value', None, False, '')
R39 = ('missing_params', 'from_name', 'missing_params/from_name', 2, 'a value', None, False, '')
R40 = ('invalid_from_number', 'from_number', 'invalid_from_number/from_number', 0, 'a phone number in digits, with or without the punctuation people write', None, False, '')
R41 = ('invalid_from_number', 'from_number', 'invalid_from_number/from_number.unknown', 2, "one of getFaxNumbersInfo's did values", None, False, '')
R42 = ('invalid_from_number', 'from_number', 'invalid_from_number/from_number.required', 0, 'a value', None, False, '')
R43 = ('invalid_email', 'send_email', 'invalid_email/send_email', 0, 'an e-mail address', None, False, '')
R44 = ('no_base64file', 'file', 'no_base64file/file', 0, 'base64', None, False, '')
R45 = ('missing_file', 'file', 'missing_file/file', 0, 'a value', None, False, '')


def cancelFaxNumber(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Removes a fax number from the account."""
    found: Findings = ()
    seen = 1
    total = len(params)
    id = params.get('id')
    if id:
        if not (len(id) <= 20 and id.encode().isdigit()):
            found += ((R1, id, False),)
    else:
        if id is None:
            seen -= 1
        elif id != '':
            return ()
        found += ((R2, id, False),)
    if (test := params.get('test')) is not None:
        if not (plain(test) or _text(test)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def deleteFaxMessage(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes a fax message from the account."""
    found: Findings = ()
    seen = 1
    total = len(params)
    id = params.get('id')
    if id:
        if not (len(id) <= 20 and id.encode().isdigit()):
            found += ((R1, id, False),)
    else:
        if id is None:
            seen -= 1
        elif id != '':
            return ()
        found += ((R2, id, False),)
    if (test := params.get('test')) is not None:
        if not (plain(test) or _text(test)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def delEmailToFax(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes an email-to-fax configuration."""
    found: Findings = ()
    seen = 1
    total = len(params)
    id = params.get('id')
    if id:
        if not (len(id) <= 20 and id.encode().isdigit()):
            found += ((R1, id, False),)
    else:
        if id is None:
            seen -= 1
        elif id != '':
            return ()
        found += ((R2, id, False),)
    if (test := params.get('test')) is not None:
        if not (plain(test) or _text(test)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def delFaxFolder(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes a fax folder."""
    found: Findings = ()
    seen = 1
    total = len(params)
    id = params.get('id')
    if id:
        if not (len(id) <= 20 and id.encode().isdigit()):
            found += ((R1, id, False),)
    else:
        if id is None:
            seen -= 1
        elif id != '':
            return ()
        found += ((R2, id, False),)
    if (test := params.get('test')) is not None:
        if not (plain(test) or _text(test)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def getFaxProvinces(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the Canadian provinces for fax numbers, or returns one by code."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (province := params.get('province')) is not None:
        seen += 1
        if not (len(province) == 2 and province.encode().isalpha()) and province != '':
            found += ((R3, province, False),)
    return (found or None) if seen == total else ()


def getFaxStates(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the US states for fax numbers, or returns one by code."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (state := params.get('state')) is not None:
        seen += 1
        if not (len(state) == 2 and state.encode().isalpha()) and state != '':
            found += ((R4, state, False),)
    return (found or None) if seen == total else ()


def getFaxRateCentersCAN(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the fax rate centres of a Canadian province."""
    found: Findings = ()
    seen = 1
    total = len(params)
    province = params.get('province')
    if province:
        if not (len(province) == 2 and province.encode().isalpha()):
            found += ((R3, province, False),)
    else:
        if province is None:
            seen -= 1
        elif province != '':
            return ()
        found += ((R5, province, False),)
    return (found or None) if seen == total else ()


def getFaxRateCentersUSA(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the fax rate centres of a US state."""
    found: Findings = ()
    seen = 1
    total = len(params)
    state = params.get('state')
    if state:
        if not (len(state) == 2 and state.encode().isalpha()):
            found += ((R4, state, False),)
    else:
        if state is None:
            seen -= 1
        elif state != '':
            return ()
        found += ((R6, state, False),)
    return (found or None) if seen == total else ()


def getFaxNumbersInfo(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the fax numbers on the account, or returns one by number."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (did := params.get('did')) is not None:
        seen += 1
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)) and did != '':
            found += ((R7, did, False),)
    return (found or None) if seen == total else ()


def getFaxNumbersPortability(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Tells whether a fax number is portable into the network."""
    found: Findings = ()
    seen = 1
    total = len(params)
    did = params.get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R7, did, False),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R8, did, False),)
    return (found or None) if seen == total else ()


def getFaxMessages(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists fax messages by date and folder, or returns one by ID."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if _day_from := _known_day((from_ := params.get('from'))):
        seen += 1
    elif from_:
        seen += 1
        _day_from = _day(from_)
        if not (_day_from and (len(from_) == 10 or _date_form(from_, True, True))):
            found += ((R9, from_, False),)
        elif not (_day_from and (len(from_) == 10 or _date_form(from_, False, True))):
            found += ((R10, from_, True),)
    else:
        if from_ == '':
            seen += 1
        elif from_ is not None:
            return ()
    if seen == total:
        return found or None
    if _day_to := _known_day((to := params.get('to'))):
        seen += 1
    elif to:
        seen += 1
        _day_to = _day(to)
        if not (_day_to and (len(to) == 10 or _date_form(to, True, True))):
            found += ((R11, to, False),)
        elif not (_day_to and (len(to) == 10 or _date_form(to, False, True))):
            found += ((R12, to, True),)
    else:
        if to == '':
            seen += 1
        elif to is not None:
            return ()
    if (_day_from and _day_to and _day_from > _day_to):
        found += ((R13, from_, True),)
    if seen == total:
        return found or None
    if (id := params.get('id')) is not None:
        seen += 1
        if not (len(id) <= 20 and id.encode().isdigit()) and id != '':
            found += ((R1, id, False),)
    if (folder := params.get('folder')) is not None:
        if not (plain(folder) or _text(folder)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def getFaxMessagePDF(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Returns a fax message as a Base64-encoded PDF."""
    found: Findings = ()
    seen = 1
    total = len(params)
    id = params.get('id')
    if id:
        if not (len(id) <= 20 and id.encode().isdigit()):
            found += ((R1, id, False),)
    else:
        if id is None:
            seen -= 1
        elif id != '':
            return ()
        found += ((R2, id, False),)
    return (found or None) if seen == total else ()


def getFaxFolders(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the fax folders on the account."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (id := params.get('id')) is not None:
        seen += 1
        if not (len(id) <= 20 and id.encode().isdigit()) and id != '':
            found += ((R1, id, False),)
    return (found or None) if seen == total else ()


def getEmailToFax(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists email-to-fax configurations, or returns one by ID."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (id := params.get('id')) is not None:
        seen += 1
        if not (len(id) <= 20 and id.encode().isdigit()) and id != '':
            found += ((R1, id, False),)
    return (found or None) if seen == total else ()


def mailFaxMessagePDF(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Emails a fax message as a PDF attachment."""
    found: Findings = ()
    seen = 2
    total = len(params)
    id = params.get('id')
    if id:
        if not (len(id) <= 20 and id.encode().isdigit()):
            found += ((R1, id, False),)
    else:
        if id is None:
            seen -= 1
        elif id != '':
            return ()
        found += ((R2, id, False),)
    email = params.get('email')
    if email:
        if not (len(email) < 65 and MATCH_EMAIL(email) or _email(email)):
            found += ((R14, email, False),)
    else:
        if email is None:
            seen -= 1
        elif email != '':
            return ()
        found += ((R15, email, False),)
    return (found or None) if seen == total else ()


def moveFaxMessage(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Moves a fax message to another fax folder."""
    found: Findings = ()
    seen = 2
    total = len(params)
    fax_id = params.get('fax_id')
    if fax_id:
        if not (len(fax_id) <= 20 and fax_id.encode().isdigit()):
            found += ((R16, fax_id, False),)
        elif look and not _lookup_has(look, 'getFaxMessages.id', fax_id):
            found += ((R17, fax_id, True),)
    else:
        if fax_id is None:
            seen -= 1
        elif fax_id != '':
            return ()
        found += ((R18, fax_id, False),)
    folder_id = params.get('folder_id')
    if folder_id:
        if not (len(folder_id) <= 20 and folder_id.encode().isdigit()):
            found += ((R19, folder_id, False),)
        elif look and not _lookup_has(look, 'getFaxFolders.id', folder_id):
            found += ((R20, folder_id, False),)
    else:
        if folder_id is None:
            seen -= 1
        elif folder_id != '':
            return ()
        found += ((R21, folder_id, False),)
    if (test := params.get('test')) is not None:
        if not (plain(test) or _text(test)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def orderFaxNumber(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Orders one or more new fax numbers."""
    found: Findings = ()
    seen = 2
    total = len(params)
    location = params.get('location')
    if location:
        if not (len(location) <= 20 and location.encode().isdigit()):
            found += ((R22, location, False),)
    else:
        if location is None:
            seen -= 1
        elif location != '':
            return ()
        found += ((R23, location, False),)
    quantity = params.get('quantity')
    if quantity:
        if not (len(quantity) <= 7 and quantity.encode().isdigit() and quantity >= '1' and (len(quantity) < 7 or quantity <= '1000000')):
            found += ((R24, quantity, False),)
    else:
        if quantity is None:
            seen -= 1
        elif quantity != '':
            return ()
        found += ((R25, quantity, False),)
    if seen == total:
        return found or None
    if (email := params.get('email')) is not None:
        seen += 1
        if not (len(email) < 65 and MATCH_EMAIL(email) or _email(email)) and email != '':
            found += ((R14, email, False),)
    if (email_enable := params.get('email_enable')) is not None:
        seen += 1
        if email_enable not in SET_FLAG_OR_EMPTY:
            found += ((R26, email_enable, False),)
    if seen == total:
        return found or None
    if (url_callback_enable := params.get('url_callback_enable')) is not None:
        seen += 1
        if url_callback_enable not in SET_FLAG_OR_EMPTY:
            found += ((R27, url_callback_enable, False),)
    if (url_callback_retry := params.get('url_callback_retry')) is not None:
        seen += 1
        if url_callback_retry not in SET_FLAG_OR_EMPTY:
            found += ((R28, url_callback_retry, False),)
    if (email_attach_file := params.get('email_attach_file')) is not None:
        if not (plain(email_attach_file) or _text(email_attach_file)):
            return ()
        seen += 1
    if (url_callback := params.get('url_callback')) is not None:
        if not (plain(url_callback) or _text(url_callback)):
            return ()
        seen += 1
    if (test := params.get('test')) is not None:
        if not (plain(test) or _text(test)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def setFaxFolder(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Creates a fax folder, or updates the one whose ID is given."""
    found: Findings = ()
    seen = 1
    total = len(params)
    if (id := params.get('id')) is not None:
        seen += 1
        if not (len(id) <= 20 and id.encode().isdigit()) and id != '':
            found += ((R1, id, False),)
    name = params.get('name')
    if name:
        if not (plain(name) or _text(name)):
            return ()
    else:
        if name is None:
            seen -= 1
        elif name != '':
            return ()
        found += ((R29, name, False),)
    if (test := params.get('test')) is not None:
        if not (plain(test) or _text(test)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def setEmailToFax(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Creates an email-to-fax configuration, or updates the one whose ID is given."""
    found: Findings = ()
    seen = 3
    total = len(params)
    if (id := params.get('id')) is not None:
        seen += 1
        if not (len(id) <= 20 and id.encode().isdigit()) and id != '':
            found += ((R1, id, False),)
    auth_email = params.get('auth_email')
    if auth_email:
        if not (len(auth_email) < 65 and MATCH_EMAIL(auth_email) or _email(auth_email)):
            found += ((R30, auth_email, False),)
    else:
        if auth_email is None:
            seen -= 1
        elif auth_email != '':
            return ()
        found += ((R31, auth_email, False),)
    from_number_id = params.get('from_number_id')
    if from_number_id:
        if not (plain(from_number_id) or _text(from_number_id)):
            return ()
    else:
        if from_number_id is None:
            seen -= 1
        elif from_number_id != '':
            return ()
        found += ((R32, from_number_id, True),)
    security_code = params.get('security_code')
    if security_code:
        if not security_code.encode().isalnum():
            if not (plain(security_code) or _text(security_code)):
                return ()
            found += ((R33, None, False),)
    else:
        if security_code is None:
            seen -= 1
        elif security_code != '':
            return ()
        found += ((R34, None, False),)
    if (enabled := params.get('enabled')) is not None:
        if not (plain(enabled) or _text(enabled)):
            return ()
        seen += 1
    if (security_code_enabled := params.get('security_code_enabled')) is not None:
        if not (plain(security_code_enabled) or _text(security_code_enabled)):
            return ()
        seen += 1
    if (test := params.get('test')) is not None:
        if not (plain(test) or _text(test)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def searchFaxAreaCodeCAN(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Finds Canadian fax rate centres by area code."""
    found: Findings = ()
    seen = 1
    total = len(params)
    area_code = params.get('area_code')
    if area_code:
        if not (len(area_code) == 3 and area_code.encode().isdigit()):
            found += ((R35, area_code, False),)
    else:
        if area_code is None:
            seen -= 1
        elif area_code != '':
            return ()
        found += ((R36, area_code, False),)
    return (found or None) if seen == total else ()


def searchFaxAreaCodeUSA(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Finds US fax rate centres by area code."""
    found: Findings = ()
    seen = 1
    total = len(params)
    area_code = params.get('area_code')
    if area_code:
        if not (len(area_code) == 3 and area_code.encode().isdigit()):
            found += ((R35, area_code, False),)
    else:
        if area_code is None:
            seen -= 1
        elif area_code != '':
            return ()
        found += ((R36, area_code, False),)
    return (found or None) if seen == total else ()


def setFaxNumberInfo(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Updates the email, callback and SIP settings of a fax number."""
    found: Findings = ()
    seen = 1
    total = len(params)
    did = params.get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R7, did, False),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R8, did, False),)
    if seen == total:
        return found or None
    if (email := params.get('email')) is not None:
        seen += 1
        if not (len(email) < 65 and MATCH_EMAIL(email) or _email(email)) and email != '':
            found += ((R14, email, False),)
    if seen == total:
        return found or None
    if (email_enable := params.get('email_enable')) is not None:
        seen += 1
        if email_enable not in SET_FLAG_OR_EMPTY:
            found += ((R26, email_enable, False),)
    if (url_callback_enable := params.get('url_callback_enable')) is not None:
        seen += 1
        if url_callback_enable not in SET_FLAG_OR_EMPTY:
            found += ((R27, url_callback_enable, False),)
    if seen == total:
        return found or None
    if (url_callback_retry := params.get('url_callback_retry')) is not None:
        seen += 1
        if url_callback_retry not in SET_FLAG_OR_EMPTY:
            found += ((R28, url_callback_retry, False),)
    if (email_attach_file := params.get('email_attach_file')) is not None:
        if not (plain(email_attach_file) or _text(email_attach_file)):
            return ()
        seen += 1
    if (url_callback := params.get('url_callback')) is not None:
        if not (plain(url_callback) or _text(url_callback)):
            return ()
        seen += 1
    if (test := params.get('test')) is not None:
        if not (plain(test) or _text(test)):
            return ()
        seen += 1
    if (fax_to_sip_enabled := params.get('fax_to_sip_enabled')) is not None:
        if not (plain(fax_to_sip_enabled) or _text(fax_to_sip_enabled)):
            return ()
        seen += 1
    if (fax_to_sip_enabled_account := params.get('fax_to_sip_enabled_account')) is not None:
        if not (plain(fax_to_sip_enabled_account) or _text(fax_to_sip_enabled_account)):
            return ()
        seen += 1
    if (note := params.get('note')) is not None:
        if not (plain(note) or _text(note)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def setFaxNumberEmail(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Updates only the email notification settings of a fax number."""
    found: Findings = ()
    seen = 1
    total = len(params)
    did = params.get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R7, did, False),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R8, did, False),)
    if seen == total:
        return found or None
    if (email := params.get('email')) is not None:
        seen += 1
        if not (len(email) < 65 and MATCH_EMAIL(email) or _email(email)) and email != '':
            found += ((R14, email, False),)
    if seen == total:
        return found or None
    if (email_enable := params.get('email_enable')) is not None:
        seen += 1
        if email_enable not in SET_FLAG_OR_EMPTY:
            found += ((R26, email_enable, False),)
    if (email_attach_file := params.get('email_attach_file')) is not None:
        if not (plain(email_attach_file) or _text(email_attach_file)):
            return ()
        seen += 1
    if (test := params.get('test')) is not None:
        if not (plain(test) or _text(test)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def setFaxNumberURLCallback(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Updates only the URL callback settings of a fax number."""
    found: Findings = ()
    seen = 1
    total = len(params)
    did = params.get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R7, did, False),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R8, did, False),)
    if seen == total:
        return found or None
    if (url_callback_enable := params.get('url_callback_enable')) is not None:
        seen += 1
        if url_callback_enable not in SET_FLAG_OR_EMPTY:
            found += ((R27, url_callback_enable, False),)
    if seen == total:
        return found or None
    if (url_callback_retry := params.get('url_callback_retry')) is not None:
        seen += 1
        if url_callback_retry not in SET_FLAG_OR_EMPTY:
            found += ((R28, url_callback_retry, False),)
    if (url_callback := params.get('url_callback')) is not None:
        if not (plain(url_callback) or _text(url_callback)):
            return ()
        seen += 1
    if (test := params.get('test')) is not None:
        if not (plain(test) or _text(test)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def sendFaxMessage(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Sends a file as a fax."""
    found: Findings = ()
    seen = 4
    total = len(params)
    to_number = params.get('to_number')
    if to_number:
        if not (to_number.encode().isdigit() or not to_number.encode().strip(CLASS_CALLERID)):
            found += ((R37, to_number, False),)
    else:
        if to_number is None:
            seen -= 1
        elif to_number != '':
            return ()
        found += ((R38, to_number, False),)
    from_name = params.get('from_name')
    if from_name:
        if not (plain(from_name) or _text(from_name)):
            return ()
    else:
        if from_name is None:
            seen -= 1
        elif from_name != '':
            return ()
        found += ((R39, from_name, True),)
    from_number = params.get('from_number')
    if from_number:
        if not (from_number.encode().isdigit() or not from_number.encode().strip(CLASS_CALLERID)):
            found += ((R40, from_number, False),)
        elif look and not _lookup_has(look, 'getFaxNumbersInfo.did', from_number):
            found += ((R41, from_number, True),)
    else:
        if from_number is None:
            seen -= 1
        elif from_number != '':
            return ()
        found += ((R42, from_number, False),)
    if (send_email := params.get('send_email')) is not None:
        seen += 1
        if not (len(send_email) < 65 and MATCH_EMAIL(send_email) or _email(send_email)) and send_email != '':
            found += ((R43, send_email, False),)
    file = params.get('file')
    if file:
        if not (len(file) % 4 == 0 and MATCH_BASE64(file) or _base64(file)):
            found += ((R44, file, False),)
    else:
        if file is None:
            seen -= 1
        elif file != '':
            return ()
        found += ((R45, file, False),)
    if (send_email_enabled := params.get('send_email_enabled')) is not None:
        if not (plain(send_email_enabled) or _text(send_email_enabled)):
            return ()
        seen += 1
    if (station_id := params.get('station_id')) is not None:
        if not (plain(station_id) or _text(station_id)):
            return ()
        seen += 1
    if (test := params.get('test')) is not None:
        if not (plain(test) or _text(test)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


METHODS: "dict[str, Entry]" = {
    'cancelFaxNumber': (cancelFaxNumber, {}, ('id', 'test')),
    'deleteFaxMessage': (deleteFaxMessage, {}, ('id', 'test')),
    'delEmailToFax': (delEmailToFax, {}, ('id', 'test')),
    'delFaxFolder': (delFaxFolder, {}, ('id', 'test')),
    'getFaxProvinces': (getFaxProvinces, {}, ('province',)),
    'getFaxStates': (getFaxStates, {}, ('state',)),
    'getFaxRateCentersCAN': (getFaxRateCentersCAN, {}, ('province',)),
    'getFaxRateCentersUSA': (getFaxRateCentersUSA, {}, ('state',)),
    'getFaxNumbersInfo': (getFaxNumbersInfo, {}, ('did',)),
    'getFaxNumbersPortability': (getFaxNumbersPortability, {}, ('did',)),
    'getFaxMessages': (getFaxMessages, {}, ('from', 'to', 'folder', 'id')),
    'getFaxMessagePDF': (getFaxMessagePDF, {}, ('id',)),
    'getFaxFolders': (getFaxFolders, {}, ('id',)),
    'getEmailToFax': (getEmailToFax, {}, ('id',)),
    'mailFaxMessagePDF': (mailFaxMessagePDF, {}, ('id', 'email')),
    'moveFaxMessage': (moveFaxMessage, {}, ('fax_id', 'folder_id', 'test')),
    'orderFaxNumber': (orderFaxNumber, {}, ('location', 'quantity', 'email', 'email_enable', 'email_attach_file', 'url_callback', 'url_callback_enable', 'url_callback_retry', 'test')),
    'setFaxFolder': (setFaxFolder, {}, ('id', 'name', 'test')),
    'setEmailToFax': (setEmailToFax, {}, ('id', 'enabled', 'auth_email', 'from_number_id', 'security_code_enabled', 'security_code', 'test')),
    'searchFaxAreaCodeCAN': (searchFaxAreaCodeCAN, {}, ('area_code',)),
    'searchFaxAreaCodeUSA': (searchFaxAreaCodeUSA, {}, ('area_code',)),
    'setFaxNumberInfo': (setFaxNumberInfo, {}, ('did', 'email', 'email_enable', 'email_attach_file', 'url_callback', 'url_callback_enable', 'url_callback_retry', 'test', 'fax_to_sip_enabled', 'fax_to_sip_enabled_account', 'note')),
    'setFaxNumberEmail': (setFaxNumberEmail, {}, ('did', 'email', 'email_enable', 'email_attach_file', 'test')),
    'setFaxNumberURLCallback': (setFaxNumberURLCallback, {}, ('did', 'url_callback', 'url_callback_enable', 'url_callback_retry', 'test')),
    'sendFaxMessage': (sendFaxMessage, {}, ('to_number', 'from_name', 'from_number', 'send_email_enabled', 'send_email', 'station_id', 'file', 'test')),
}
