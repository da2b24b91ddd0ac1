"""Checks of the area e911. Generated from the catalog by `voipms-rules generate`; do not edit."""

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
    common_email as _common_email,
    email as _email,
    in_set_fold as _in_set_fold,
    lookup_has as _lookup_has,
    matcher as _matcher,
    text as _text,
)

CLASS_DID = b' ()-.0123456789'
SOME_INVALID_DID = frozenset(' ()+-.')
SPELT_E911_COUNTRY = frozenset({'CA', 'Ca', 'US', 'Us', 'ca', 'us'})
SET_E911_COUNTRY = frozenset({'ca', 'us'})
SET_NO_PROVISION = frozenset({'EN', 'FR'})
SPELT_E911_LANGUAGE = frozenset({'EN', 'En', 'FR', 'Fr', 'en', 'fr'})
SET_E911_LANGUAGE = frozenset({'en', 'fr'})
MATCH_EMAIL = _matcher(globals(), 'MATCH_EMAIL', _common_email)

# code, parameter, rule, evidence (0 documented, 1 observed, 2 inferred), expected, limit, secret, unit
R1 = ('invalid_did', 'did', 'invalid_did/did', 1, 'a phone number of the account: digits, with or without the punctuation people write, no plus sign in front', None, False, '')
R2 = ('invalid_did', 'did', 'invalid_did/did.unknown', 1, "one of getDIDsInfo's did values, or at least one character of [+.() \\-], or 11 or more digits", None, False, '')
R3 = ('missing_did', 'did', 'missing_did/did', 0, 'a value', None, False, '')
R4 = ('missing_fullname', 'full_name', 'missing_fullname/full_name', 0, 'a value', None, False, '')
R5 = ('missing_street_number', 'street_number', 'missing_street_number/street_number', 0, 'a value', None, False, '')
R6 = ('missing_street_name', 'street_name', 'missing_street_name/street_name', 0, 'a value', None, False, '')
R7 = ('missing_city', 'city', 'missing_city/e911.city', 0, 'a value', None, False, '')
R8 = ('missing_state', 'state', 'missing_state/state', 0, 'a value', None, False, '')
R9 = ('missing_country', 'country', 'missing_country/country', 0, 'a value', None, False, '')
R10 = ('invalid_country', 'country', 'invalid_country/e911.country', 0, 'US or CA in any case', ['US', 'CA'], False, '')
R11 = ('no_provision', 'language', 'no_provision/language', 1, 'EN or FR', ['EN', 'FR'], False, '')
R12 = ('invalid_language', 'language', 'invalid_language/e911.language', 0, 'EN or FR in any case', ['EN', 'FR'], False, '')
R13 = ('missing_language', 'language', 'missing_language/e911.language', 1, 'a value when zip_code is given', None, False, '')
R14 = ('missing_zip', 'zip_code', 'missing_zip/e911.zip_code', 1, 'a value when zip is not given', None, False, '')
R15 = ('missing_zip', 'zip_code', 'missing_zip/e911.zip', 1, 'a value when zip is given and email is given', None, False, '')
R16 = ('missing_zip', 'zip_code', 'missing_zip/e911.wsdl', 2, 'a value when zip is given and email is not given', None, False, '')
R17 = ('invalid_email', 'email', 'invalid_email/email', 1, 'an e-mail address', None, False, '')
R18 = ('missing_email', 'email', 'missing_email/e911.email', 1, 'a value when zip_code is given', None, False, '')


def e911AddressTypes(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the e911 address types, or returns one by code."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (type := params.get('type')) is not None:
        if not (plain(type) or _text(type)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def e911Cancel(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Cancels the e911 service of a DID."""
    found: Findings = ()
    seen = 1
    total = len(params)
    did = params.get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R1, did, False),)
        elif not ((not look or _lookup_has(look, 'getDIDsInfo.did', did)) or not SOME_INVALID_DID.isdisjoint(did) or (len(did) >= 11 and did.encode().isdigit())):
            found += ((R2, did, False),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R3, did, False),)
    return (found or None) if seen == total else ()


def e911Info(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Returns the e911 details registered for a DID."""
    found: Findings = ()
    seen = 1
    total = len(params)
    did = params.get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R1, did, False),)
        elif not ((not look or _lookup_has(look, 'getDIDsInfo.did', did)) or not SOME_INVALID_DID.isdisjoint(did) or (len(did) >= 11 and did.encode().isdigit())):
            found += ((R2, did, False),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R3, did, False),)
    return (found or None) if seen == total else ()


def e911Provision(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Subscribes a DID to the e911 emergency service."""
    found: Findings = ()
    seen = 7
    total = len(params)
    get = params.get
    did = get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R1, did, False),)
        elif not ((not look or _lookup_has(look, 'getDIDsInfo.did', did)) or not SOME_INVALID_DID.isdisjoint(did) or (len(did) >= 11 and did.encode().isdigit())):
            found += ((R2, did, False),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R3, did, False),)
    full_name = get('full_name')
    if full_name:
        if not (plain(full_name) or _text(full_name)):
            return ()
    else:
        if full_name is None:
            seen -= 1
        elif full_name != '':
            return ()
        found += ((R4, full_name, False),)
    street_number = get('street_number')
    if street_number:
        if not (plain(street_number) or _text(street_number)):
            return ()
    else:
        if street_number is None:
            seen -= 1
        elif street_number != '':
            return ()
        found += ((R5, street_number, False),)
    street_name = get('street_name')
    if street_name:
        if not (plain(street_name) or _text(street_name)):
            return ()
    else:
        if street_name is None:
            seen -= 1
        elif street_name != '':
            return ()
        found += ((R6, street_name, False),)
    city = get('city')
    if city:
        if not (plain(city) or _text(city)):
            return ()
    else:
        if city is None:
            seen -= 1
        elif city != '':
            return ()
        found += ((R7, city, False),)
    state = get('state')
    if state:
        if not (plain(state) or _text(state)):
            return ()
    else:
        if state is None:
            seen -= 1
        elif state != '':
            return ()
        found += ((R8, state, False),)
    if (country := get('country')) not in SPELT_E911_COUNTRY:
        if not country:
            if country is None:
                seen -= 1
            elif country != '':
                return ()
            found += ((R9, country, False),)
        elif not _in_set_fold(country, SET_E911_COUNTRY):
            found += ((R10, country, False),)
    language = get('language')
    zip_code = get('zip_code')
    if language:
        seen += 1
        if language not in SET_NO_PROVISION:
            found += ((R11, language, False),)
        if language not in SPELT_E911_LANGUAGE and not _in_set_fold(language, SET_E911_LANGUAGE):
            found += ((R12, language, False),)
    else:
        if language == '':
            seen += 1
        elif language is not None:
            return ()
        if zip_code:
            found += ((R13, language, False),)
    zip = get('zip')
    email = get('email')
    if zip_code:
        seen += 1
        if not (plain(zip_code) or _text(zip_code)):
            return ()
    else:
        if zip_code == '':
            seen += 1
        elif zip_code is not None:
            return ()
        if not zip:
            found += ((R14, zip_code, False),)
        elif zip and email:
            found += ((R15, zip_code, False),)
        elif zip and not email:
            found += ((R16, zip_code, True),)
    if email:
        seen += 1
        if not (len(email) < 65 and MATCH_EMAIL(email) or _email(email)):
            found += ((R17, email, False),)
    else:
        if email == '':
            seen += 1
        elif email is not None:
            return ()
        if zip_code:
            found += ((R18, email, False),)
    if (address_type := get('address_type')) is not None:
        if not (plain(address_type) or _text(address_type)):
            return ()
        seen += 1
    if (address_number := get('address_number')) is not None:
        if not (plain(address_number) or _text(address_number)):
            return ()
        seen += 1
    if zip is not None:
        if not (plain(zip) or _text(zip)):
            return ()
        seen += 1
    if (other_info := get('other_info')) is not None:
        if not (plain(other_info) or _text(other_info)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def e911ProvisionManually(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Subscribes a DID to e911 with the details checked by provider staff."""
    found: Findings = ()
    seen = 7
    total = len(params)
    get = params.get
    did = get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R1, did, False),)
        elif not ((not look or _lookup_has(look, 'getDIDsInfo.did', did)) or not SOME_INVALID_DID.isdisjoint(did) or (len(did) >= 11 and did.encode().isdigit())):
            found += ((R2, did, False),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R3, did, False),)
    full_name = get('full_name')
    if full_name:
        if not (plain(full_name) or _text(full_name)):
            return ()
    else:
        if full_name is None:
            seen -= 1
        elif full_name != '':
            return ()
        found += ((R4, full_name, False),)
    street_number = get('street_number')
    if street_number:
        if not (plain(street_number) or _text(street_number)):
            return ()
    else:
        if street_number is None:
            seen -= 1
        elif street_number != '':
            return ()
        found += ((R5, street_number, False),)
    street_name = get('street_name')
    if street_name:
        if not (plain(street_name) or _text(street_name)):
            return ()
    else:
        if street_name is None:
            seen -= 1
        elif street_name != '':
            return ()
        found += ((R6, street_name, False),)
    city = get('city')
    if city:
        if not (plain(city) or _text(city)):
            return ()
    else:
        if city is None:
            seen -= 1
        elif city != '':
            return ()
        found += ((R7, city, False),)
    state = get('state')
    if state:
        if not (plain(state) or _text(state)):
            return ()
    else:
        if state is None:
            seen -= 1
        elif state != '':
            return ()
        found += ((R8, state, False),)
    if (country := get('country')) not in SPELT_E911_COUNTRY:
        if not country:
            if country is None:
                seen -= 1
            elif country != '':
                return ()
            found += ((R9, country, False),)
        elif not _in_set_fold(country, SET_E911_COUNTRY):
            found += ((R10, country, False),)
    language = get('language')
    zip_code = get('zip_code')
    if language:
        seen += 1
        if language not in SPELT_E911_LANGUAGE and not _in_set_fold(language, SET_E911_LANGUAGE):
            found += ((R12, language, False),)
    else:
        if language == '':
            seen += 1
        elif language is not None:
            return ()
        if zip_code:
            found += ((R13, language, False),)
    zip = get('zip')
    email = get('email')
    if zip_code:
        seen += 1
        if not (plain(zip_code) or _text(zip_code)):
            return ()
    else:
        if zip_code == '':
            seen += 1
        elif zip_code is not None:
            return ()
        if not zip:
            found += ((R14, zip_code, False),)
        elif zip and email:
            found += ((R15, zip_code, False),)
        elif zip and not email:
            found += ((R16, zip_code, True),)
    if email:
        seen += 1
        if not (len(email) < 65 and MATCH_EMAIL(email) or _email(email)):
            found += ((R17, email, False),)
    else:
        if email == '':
            seen += 1
        elif email is not None:
            return ()
        if zip_code:
            found += ((R18, email, False),)
    if (address_type := get('address_type')) is not None:
        if not (plain(address_type) or _text(address_type)):
            return ()
        seen += 1
    if (address_number := get('address_number')) is not None:
        if not (plain(address_number) or _text(address_number)):
            return ()
        seen += 1
    if zip is not None:
        if not (plain(zip) or _text(zip)):
            return ()
        seen += 1
    if (other_info := get('other_info')) is not None:
        if not (plain(other_info) or _text(other_info)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def e911Update(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Updates the registered e911 details of a DID."""
    found: Findings = ()
    seen = 7
    total = len(params)
    get = params.get
    did = get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R1, did, False),)
        elif not ((not look or _lookup_has(look, 'getDIDsInfo.did', did)) or not SOME_INVALID_DID.isdisjoint(did) or (len(did) >= 11 and did.encode().isdigit())):
            found += ((R2, did, False),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R3, did, False),)
    full_name = get('full_name')
    if full_name:
        if not (plain(full_name) or _text(full_name)):
            return ()
    else:
        if full_name is None:
            seen -= 1
        elif full_name != '':
            return ()
        found += ((R4, full_name, False),)
    street_number = get('street_number')
    if street_number:
        if not (plain(street_number) or _text(street_number)):
            return ()
    else:
        if street_number is None:
            seen -= 1
        elif street_number != '':
            return ()
        found += ((R5, street_number, False),)
    street_name = get('street_name')
    if street_name:
        if not (plain(street_name) or _text(street_name)):
            return ()
    else:
        if street_name is None:
            seen -= 1
        elif street_name != '':
            return ()
        found += ((R6, street_name, False),)
    city = get('city')
    if city:
        if not (plain(city) or _text(city)):
            return ()
    else:
        if city is None:
            seen -= 1
        elif city != '':
            return ()
        found += ((R7, city, False),)
    state = get('state')
    if state:
        if not (plain(state) or _text(state)):
            return ()
    else:
        if state is None:
            seen -= 1
        elif state != '':
            return ()
        found += ((R8, state, False),)
    if (country := get('country')) not in SPELT_E911_COUNTRY:
        if not country:
            if country is None:
                seen -= 1
            elif country != '':
                return ()
            found += ((R9, country, False),)
        elif not _in_set_fold(country, SET_E911_COUNTRY):
            found += ((R10, country, False),)
    language = get('language')
    zip_code = get('zip_code')
    if language:
        seen += 1
        if language not in SPELT_E911_LANGUAGE and not _in_set_fold(language, SET_E911_LANGUAGE):
            found += ((R12, language, False),)
    else:
        if language == '':
            seen += 1
        elif language is not None:
            return ()
        if zip_code:
            found += ((R13, language, False),)
    zip = get('zip')
    email = get('email')
    if zip_code:
        seen += 1
        if not (plain(zip_code) or _text(zip_code)):
            return ()
    else:
        if zip_code == '':
            seen += 1
        elif zip_code is not None:
            return ()
        if not zip:
            found += ((R14, zip_code, False),)
        elif zip and email:
            found += ((R15, zip_code, False),)
        elif zip and not email:
            found += ((R16, zip_code, True),)
    if email:
        seen += 1
        if not (len(email) < 65 and MATCH_EMAIL(email) or _email(email)):
            found += ((R17, email, False),)
    else:
        if email == '':
            seen += 1
        elif email is not None:
            return ()
        if zip_code:
            found += ((R18, email, False),)
    if (address_type := get('address_type')) is not None:
        if not (plain(address_type) or _text(address_type)):
            return ()
        seen += 1
    if (address_number := get('address_number')) is not None:
        if not (plain(address_number) or _text(address_number)):
            return ()
        seen += 1
    if zip is not None:
        if not (plain(zip) or _text(zip)):
            return ()
        seen += 1
    if (other_info := get('other_info')) is not None:
        if not (plain(other_info) or _text(other_info)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def e911Validate(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Checks e911 details before subscribing to the service."""
    found: Findings = ()
    seen = 7
    total = len(params)
    get = params.get
    did = get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R1, did, False),)
        elif not ((not look or _lookup_has(look, 'getDIDsInfo.did', did)) or not SOME_INVALID_DID.isdisjoint(did) or (len(did) >= 11 and did.encode().isdigit())):
            found += ((R2, did, False),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R3, did, False),)
    full_name = get('full_name')
    if full_name:
        if not (plain(full_name) or _text(full_name)):
            return ()
    else:
        if full_name is None:
            seen -= 1
        elif full_name != '':
            return ()
        found += ((R4, full_name, False),)
    street_number = get('street_number')
    if street_number:
        if not (plain(street_number) or _text(street_number)):
            return ()
    else:
        if street_number is None:
            seen -= 1
        elif street_number != '':
            return ()
        found += ((R5, street_number, False),)
    street_name = get('street_name')
    if street_name:
        if not (plain(street_name) or _text(street_name)):
            return ()
    else:
        if street_name is None:
            seen -= 1
        elif street_name != '':
            return ()
        found += ((R6, street_name, False),)
    city = get('city')
    if city:
        if not (plain(city) or _text(city)):
            return ()
    else:
        if city is None:
            seen -= 1
        elif city != '':
            return ()
        found += ((R7, city, False),)
    state = get('state')
    if state:
        if not (plain(state) or _text(state)):
            return ()
    else:
        if state is None:
            seen -= 1
        elif state != '':
            return ()
        found += ((R8, state, False),)
    if (country := get('country')) not in SPELT_E911_COUNTRY:
        if not country:
            if country is None:
                seen -= 1
            elif country != '':
                return ()
            found += ((R9, country, False),)
        elif not _in_set_fold(country, SET_E911_COUNTRY):
            found += ((R10, country, False),)
    language = get('language')
    zip_code = get('zip_code')
    if language:
        seen += 1
        if language not in SPELT_E911_LANGUAGE and not _in_set_fold(language, SET_E911_LANGUAGE):
            found += ((R12, language, False),)
    else:
        if language == '':
            seen += 1
        elif language is not None:
            return ()
        if zip_code:
            found += ((R13, language, False),)
    zip = get('zip')
    email = get('email')
    if zip_code:
        seen += 1
        if not (plain(zip_code) or _text(zip_code)):
            return ()
    else:
        if zip_code == '':
            seen += 1
        elif zip_code is not None:
            return ()
        if not zip:
            found += ((R14, zip_code, False),)
        elif zip and email:
            found += ((R15, zip_code, False),)
        elif zip and not email:
            found += ((R16, zip_code, True),)
    if email:
        seen += 1
        if not (len(email) < 65 and MATCH_EMAIL(email) or _email(email)):
            found += ((R17, email, False),)
    else:
        if email == '':
            seen += 1
        elif email is not None:
            return ()
        if zip_code:
            found += ((R18, email, False),)
    if (address_type := get('address_type')) is not None:
        if not (plain(address_type) or _text(address_type)):
            return ()
        seen += 1
    if (address_number := get('address_number')) is not None:
        if not (plain(address_number) or _text(address_number)):
            return ()
        seen += 1
    if zip is not None:
        if not (plain(zip) or _text(zip)):
            return ()
        seen += 1
    if (other_info := get('other_info')) is not None:
        if not (plain(other_info) or _text(other_info)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


METHODS: "dict[str, Entry]" = {
    'e911AddressTypes': (e911AddressTypes, {}, ('type',)),
    'e911Cancel': (e911Cancel, {}, ('did',)),
    'e911Info': (e911Info, {}, ('did',)),
    'e911Provision': (e911Provision, {}, ('did', 'full_name', 'street_number', 'street_name', 'address_type', 'address_number', 'city', 'state', 'country', 'zip', 'language', 'other_info', 'zip_code', 'email')),
    'e911ProvisionManually': (e911ProvisionManually, {}, ('did', 'full_name', 'street_number', 'street_name', 'address_type', 'address_number', 'city', 'state', 'country', 'zip', 'language', 'other_info', 'zip_code', 'email')),
    'e911Update': (e911Update, {}, ('did', 'full_name', 'street_number', 'street_name', 'address_type', 'address_number', 'city', 'state', 'country', 'zip', 'language', 'other_info', 'zip_code', 'email')),
    'e911Validate': (e911Validate, {}, ('did', 'full_name', 'street_number', 'street_name', 'address_type', 'address_number', 'city', 'state', 'country', 'zip', 'language', 'other_info', 'zip_code', 'email')),
}
