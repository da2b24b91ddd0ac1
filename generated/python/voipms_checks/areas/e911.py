"""Checks of the area e911. Generated from the catalog by `voipms-rules generate`; do not edit."""

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
    email as _email,
    in_set_fold as _in_set_fold,
    lookup_has as _lookup_has,
)

CLASS_DID = ' ()-.0123456789'
SET_E911_COUNTRY = frozenset({'ca', 'us'})
SET_E911_LANGUAGE = frozenset({'en', 'fr'})
SET_NO_PROVISION = frozenset({'EN', 'FR'})

# code, parameter, rule, evidence (0 documented, 1 observed, 2 inferred), expected, limit, secret, unit
R1 = ('invalid_did', 'did', 'invalid_did/did', 1, 'a phone number of the account: digits, with or without the punctuation people write, no plus sign in front', None, False, '')
R2 = ('invalid_did', 'did', 'invalid_did/did.unknown', 1, "one of getDIDsInfo's did values", None, False, '')
R3 = ('missing_did', 'did', 'missing_did/did', 0, 'a value', None, False, '')
R4 = ('missing_fullname', 'full_name', 'missing_fullname/full_name', 1, 'a value', None, False, '')
R5 = ('missing_street_number', 'street_number', 'missing_street_number/street_number', 1, 'a value', None, False, '')
R6 = ('missing_street_name', 'street_name', 'missing_street_name/street_name', 1, 'a value', None, False, '')
R7 = ('missing_city', 'city', 'missing_city/e911.city', 1, 'a value', None, False, '')
R8 = ('missing_state', 'state', 'missing_state/state', 0, 'a value', None, False, '')
R9 = ('invalid_country', 'country', 'invalid_country/e911.country', 0, 'US or CA in any case', ['US', 'CA'], False, '')
R10 = ('missing_country', 'country', 'missing_country/country', 0, 'a value', None, False, '')
R11 = ('missing_language', 'language', 'missing_language/e911.language', 1, 'a value when zip_code is given', None, False, '')
R12 = ('no_provision', 'language', 'no_provision/language', 1, 'EN or FR', ['EN', 'FR'], False, '')
R13 = ('invalid_language', 'language', 'invalid_language/e911.language', 0, 'EN or FR in any case', ['EN', 'FR'], False, '')
R14 = ('missing_zip', 'zip_code', 'missing_zip/e911.zip_code', 1, 'a value when zip is not given', None, False, '')
R15 = ('missing_zip', 'zip_code', 'missing_zip/e911.zip', 1, 'a value when zip is given and email is given', None, False, '')
R16 = ('missing_zip', 'zip_code', 'missing_zip/e911.wsdl', 2, 'a value when zip is given and email is not given', None, False, '')
R17 = ('missing_email', 'email', 'missing_email/e911.email', 1, 'a value when zip_code is given', None, False, '')
R18 = ('invalid_email', 'email', 'invalid_email/email', 1, 'an e-mail address', None, False, '')


def e911AddressTypes(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the e911 address types, or returns one by code."""
    found: list[Rule] = []
    return found


def e911Cancel(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Cancels the e911 service of a DID."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R1)
        elif look and not _lookup_has(look, 'getDIDsInfo.did', did):
            add(R2)
    else:
        add(R3)
    return found


def e911Info(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Returns the e911 details registered for a DID."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R1)
        elif look and not _lookup_has(look, 'getDIDsInfo.did', did):
            add(R2)
    else:
        add(R3)
    return found


def e911Provision(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Subscribes a DID to the e911 emergency service."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R1)
        elif look and not _lookup_has(look, 'getDIDsInfo.did', did):
            add(R2)
    else:
        add(R3)
    full_name = get('full_name')
    if not full_name:
        add(R4)
    street_number = get('street_number')
    if not street_number:
        add(R5)
    street_name = get('street_name')
    if not street_name:
        add(R6)
    city = get('city')
    if not city:
        add(R7)
    state = get('state')
    if not state:
        add(R8)
    country = get('country')
    if country:
        if not _in_set_fold(country, SET_E911_COUNTRY):
            add(R9)
    else:
        add(R10)
    zip_code = get('zip_code')
    language = get('language')
    if zip_code and not language:
        add(R11)
    if language and language not in SET_NO_PROVISION:
        add(R12)
    if language and not _in_set_fold(language, SET_E911_LANGUAGE):
        add(R13)
    zip = get('zip')
    email = get('email')
    if not zip and not zip_code:
        add(R14)
    elif zip and email and not zip_code:
        add(R15)
    elif zip and not email and not zip_code:
        add(R16)
    if zip_code and not email:
        add(R17)
    if email and not _email(email):
        add(R18)
    return found


def e911ProvisionManually(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Subscribes a DID to e911 with the details checked by provider staff."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R1)
        elif look and not _lookup_has(look, 'getDIDsInfo.did', did):
            add(R2)
    else:
        add(R3)
    full_name = get('full_name')
    if not full_name:
        add(R4)
    street_number = get('street_number')
    if not street_number:
        add(R5)
    street_name = get('street_name')
    if not street_name:
        add(R6)
    city = get('city')
    if not city:
        add(R7)
    state = get('state')
    if not state:
        add(R8)
    country = get('country')
    if country:
        if not _in_set_fold(country, SET_E911_COUNTRY):
            add(R9)
    else:
        add(R10)
    zip_code = get('zip_code')
    language = get('language')
    if zip_code and not language:
        add(R11)
    if language and not _in_set_fold(language, SET_E911_LANGUAGE):
        add(R13)
    zip = get('zip')
    email = get('email')
    if not zip and not zip_code:
        add(R14)
    elif zip and email and not zip_code:
        add(R15)
    elif zip and not email and not zip_code:
        add(R16)
    if zip_code and not email:
        add(R17)
    if email and not _email(email):
        add(R18)
    return found


def e911Update(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Updates the registered e911 details of a DID."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R1)
        elif look and not _lookup_has(look, 'getDIDsInfo.did', did):
            add(R2)
    else:
        add(R3)
    full_name = get('full_name')
    if not full_name:
        add(R4)
    street_number = get('street_number')
    if not street_number:
        add(R5)
    street_name = get('street_name')
    if not street_name:
        add(R6)
    city = get('city')
    if not city:
        add(R7)
    state = get('state')
    if not state:
        add(R8)
    country = get('country')
    if country:
        if not _in_set_fold(country, SET_E911_COUNTRY):
            add(R9)
    else:
        add(R10)
    zip_code = get('zip_code')
    language = get('language')
    if zip_code and not language:
        add(R11)
    if language and not _in_set_fold(language, SET_E911_LANGUAGE):
        add(R13)
    zip = get('zip')
    email = get('email')
    if not zip and not zip_code:
        add(R14)
    elif zip and email and not zip_code:
        add(R15)
    elif zip and not email and not zip_code:
        add(R16)
    if zip_code and not email:
        add(R17)
    if email and not _email(email):
        add(R18)
    return found


def e911Validate(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Checks e911 details before subscribing to the service."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R1)
        elif look and not _lookup_has(look, 'getDIDsInfo.did', did):
            add(R2)
    else:
        add(R3)
    full_name = get('full_name')
    if not full_name:
        add(R4)
    street_number = get('street_number')
    if not street_number:
        add(R5)
    street_name = get('street_name')
    if not street_name:
        add(R6)
    city = get('city')
    if not city:
        add(R7)
    state = get('state')
    if not state:
        add(R8)
    country = get('country')
    if country:
        if not _in_set_fold(country, SET_E911_COUNTRY):
            add(R9)
    else:
        add(R10)
    zip_code = get('zip_code')
    language = get('language')
    if zip_code and not language:
        add(R11)
    if language and not _in_set_fold(language, SET_E911_LANGUAGE):
        add(R13)
    zip = get('zip')
    email = get('email')
    if not zip and not zip_code:
        add(R14)
    elif zip and email and not zip_code:
        add(R15)
    elif zip and not email and not zip_code:
        add(R16)
    if zip_code and not email:
        add(R17)
    if email and not _email(email):
        add(R18)
    return found


METHODS: "dict[str, Entry]" = {
    'e911AddressTypes': (
        e911AddressTypes,
        frozenset({'type'}),
        {},
        ('type',),
    ),
    'e911Cancel': (
        e911Cancel,
        frozenset({'did'}),
        {},
        ('did',),
    ),
    'e911Info': (
        e911Info,
        frozenset({'did'}),
        {},
        ('did',),
    ),
    'e911Provision': (
        e911Provision,
        frozenset({'did', 'full_name', 'street_number', 'street_name', 'address_type', 'address_number', 'city', 'state', 'country', 'zip', 'language', 'other_info', 'zip_code', 'email'}),
        {},
        ('did', 'full_name', 'street_number', 'street_name', 'address_type', 'address_number', 'city', 'state', 'country', 'zip', 'language', 'other_info', 'zip_code', 'email'),
    ),
    'e911ProvisionManually': (
        e911ProvisionManually,
        frozenset({'did', 'full_name', 'street_number', 'street_name', 'address_type', 'address_number', 'city', 'state', 'country', 'zip', 'language', 'other_info', 'zip_code', 'email'}),
        {},
        ('did', 'full_name', 'street_number', 'street_name', 'address_type', 'address_number', 'city', 'state', 'country', 'zip', 'language', 'other_info', 'zip_code', 'email'),
    ),
    'e911Update': (
        e911Update,
        frozenset({'did', 'full_name', 'street_number', 'street_name', 'address_type', 'address_number', 'city', 'state', 'country', 'zip', 'language', 'other_info', 'zip_code', 'email'}),
        {},
        ('did', 'full_name', 'street_number', 'street_name', 'address_type', 'address_number', 'city', 'state', 'country', 'zip', 'language', 'other_info', 'zip_code', 'email'),
    ),
    'e911Validate': (
        e911Validate,
        frozenset({'did', 'full_name', 'street_number', 'street_name', 'address_type', 'address_number', 'city', 'state', 'country', 'zip', 'language', 'other_info', 'zip_code', 'email'}),
        {},
        ('did', 'full_name', 'street_number', 'street_name', 'address_type', 'address_number', 'city', 'state', 'country', 'zip', 'language', 'other_info', 'zip_code', 'email'),
    ),
}
