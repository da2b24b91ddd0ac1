"""Checks of the area clients. Generated from the catalog by `voipms-rules generate`; do not edit."""

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
    decimal as _decimal,
    email as _email,
    integer as _integer,
    lookup_has as _lookup_has,
    lookup_lacks as _lookup_lacks,
    matches as _matches,
)

PATTERN_COUNTRY = r'[A-Za-z]{2}'

# code, parameter, rule, evidence (0 documented, 1 observed, 2 inferred), expected, limit, secret, unit
R1 = ('invalid_client', 'client', 'invalid_client/client', 0, '1 to 20 digits', '1..20', False, '')
R2 = ('invalid_client', 'client', 'invalid_client/client.unknown', 0, "one of getClients's client values", None, False, '')
R3 = ('missing_client', 'client', 'missing_client/client', 0, 'a value', None, False, '')
R4 = ('invalid_charge', 'charge', 'invalid_charge/charge', 0, 'a number from -999999999 to 999999999 with at most 10 decimals', '-999999999..999999999', False, '')
R5 = ('missing_charge', 'charge', 'missing_charge/charge', 0, 'a value', None, False, '')
R6 = ('invalid_payment', 'payment', 'invalid_payment/payment', 0, 'a number from -999999999 to 999999999 with at most 10 decimals', '-999999999..999999999', False, '')
R7 = ('missing_payment', 'payment', 'missing_payment/payment', 0, 'a value', None, False, '')
R8 = ('invalid_balancemanagement', 'balance_management', 'invalid_balancemanagement/balance_management', 0, '1 to 3 digits', '1..3', False, '')
R9 = ('invalid_balancemanagement', 'balance_management', 'invalid_balancemanagement/balance_management.unknown', 0, "one of getBalanceManagement's value values", None, False, '')
R10 = ('invalid_client', 'client', 'invalid_client/client.email', 0, 'a reseller client by id or by e-mail address', None, False, '')
R11 = ('invalid_package', 'package', 'invalid_package/package', 0, '1 to 20 digits', '1..20', False, '')
R12 = ('invalid_package', 'package', 'invalid_package/package.unknown', 0, "one of getPackages's package values", None, False, '')
R13 = ('invalid_email', 'email', 'invalid_email/email', 1, 'an e-mail address', None, False, '')
R14 = ('missing_email', 'email', 'missing_email/email', 0, 'a value', None, False, '')
R15 = ('missing_password', 'password', 'missing_password/password', 0, 'a value', None, True, '')
R16 = ('missing_firstname', 'firstname', 'missing_firstname/firstname', 0, 'a value', None, False, '')
R17 = ('missing_lastname', 'lastname', 'missing_lastname/lastname', 0, 'a value', None, False, '')
R18 = ('invalid_country', 'country', 'invalid_country/country', 0, 'a country code of two letters', '[A-Za-z]{2}', False, '')
R19 = ('missing_phonenumber', 'phone_number', 'missing_phonenumber/phone_number', 0, 'a value', None, False, '')
R20 = ('Invalid_threshold', 'threshold', 'Invalid_threshold/threshold.required', 0, 'a value', None, False, '')
R21 = ('Invalid_threshold', 'threshold', 'Invalid_threshold/threshold', 0, 'a whole number from 1 to 250', '1..250', False, '')
R22 = ('missing_address', 'address', 'missing_address/address', 0, 'a value', None, False, '')
R23 = ('missing_city', 'city', 'missing_city/city', 0, 'a value', None, False, '')
R24 = ('missing_state', 'state', 'missing_state/state', 0, 'a value', None, False, '')
R25 = ('missing_country', 'country', 'missing_country/country', 0, 'a value', None, False, '')
R26 = ('missing_zip', 'zip', 'missing_zip/zip', 0, 'a value', None, False, '')
R27 = ('used_email', 'email', 'used_email/email.taken', 2, "none of getClients's email values", None, False, '')
R28 = ('missing_email_confirm', 'confirm_email', 'missing_email_confirm/confirm_email', 0, 'a value', None, False, '')
R29 = ('mismatch_email_confirm', 'confirm_email', 'mismatch_email_confirm/confirm_email', 0, 'the same as `email`', None, False, '-')
R30 = ('missing_password_confirm', 'confirm_password', 'missing_password_confirm/confirm_password', 0, 'a value', None, True, '')
R31 = ('mismatch_password_confirm', 'confirm_password', 'mismatch_password_confirm/confirm_password', 0, 'the same as `password`', None, True, '-')


def addCharge(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Debits an amount from one reseller client."""
    found: list[Rule] = []
    add = found.append
    client = get('client')
    if client:
        if not (client.isdigit() and client.isascii() and len(client) <= 20):
            add(R1)
        elif look and not _lookup_has(look, 'getClients.client', client):
            add(R2)
    else:
        add(R3)
    charge = get('charge')
    if charge:
        if not _decimal(charge, -9999999990000000000, 9999999990000000000, 1, 10):
            add(R4)
    else:
        add(R5)
    return found


def addPayment(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Credits an amount to one reseller client."""
    found: list[Rule] = []
    add = found.append
    client = get('client')
    if client:
        if not (client.isdigit() and client.isascii() and len(client) <= 20):
            add(R1)
        elif look and not _lookup_has(look, 'getClients.client', client):
            add(R2)
    else:
        add(R3)
    payment = get('payment')
    if payment:
        if not _decimal(payment, -9999999990000000000, 9999999990000000000, 1, 10):
            add(R6)
    else:
        add(R7)
    return found


def delClient(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes one reseller client."""
    found: list[Rule] = []
    add = found.append
    client = get('client')
    if client:
        if not (client.isdigit() and client.isascii() and len(client) <= 20):
            add(R1)
        elif look and not _lookup_has(look, 'getClients.client', client):
            add(R2)
    else:
        add(R3)
    return found


def getBalanceManagement(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the balance management options, or returns only the one whose code is given."""
    found: list[Rule] = []
    add = found.append
    balance_management = get('balance_management')
    if balance_management and not (balance_management.isdigit() and balance_management.isascii() and len(balance_management) <= 3):
        add(R8)
    elif balance_management and look and not _lookup_has(look, 'getBalanceManagement.value', balance_management):
        add(R9)
    return found


def getCharges(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the charges made to one reseller client."""
    found: list[Rule] = []
    add = found.append
    client = get('client')
    if client:
        if not (client.isdigit() and client.isascii() and len(client) <= 20):
            add(R1)
        elif look and not _lookup_has(look, 'getClients.client', client):
            add(R2)
    else:
        add(R3)
    return found


def getClientPackages(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the packages of one reseller client."""
    found: list[Rule] = []
    add = found.append
    client = get('client')
    if client:
        if not (client.isdigit() and client.isascii() and len(client) <= 20):
            add(R1)
        elif look and not _lookup_has(look, 'getClients.client', client):
            add(R2)
    else:
        add(R3)
    return found


def getClients(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists all reseller clients, or finds one by id or e-mail address."""
    found: list[Rule] = []
    add = found.append
    client = get('client')
    if client and not ((client.isdigit() and client.isascii() and len(client) <= 20) or _email(client)):
        add(R10)
    return found


def getClientThreshold(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Returns the threshold settings of one reseller client."""
    found: list[Rule] = []
    add = found.append
    client = get('client')
    if client:
        if not (client.isdigit() and client.isascii() and len(client) <= 20):
            add(R1)
        elif look and not _lookup_has(look, 'getClients.client', client):
            add(R2)
    else:
        add(R3)
    return found


def getDeposits(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the deposits made for one reseller client."""
    found: list[Rule] = []
    add = found.append
    client = get('client')
    if client:
        if not (client.isdigit() and client.isascii() and len(client) <= 20):
            add(R1)
        elif look and not _lookup_has(look, 'getClients.client', client):
            add(R2)
    else:
        add(R3)
    return found


def getPackages(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the packages, or returns only the one whose code is given."""
    found: list[Rule] = []
    add = found.append
    package = get('package')
    if package and not (package.isdigit() and package.isascii() and len(package) <= 20):
        add(R11)
    elif package and look and not _lookup_has(look, 'getPackages.package', package):
        add(R12)
    return found


def getResellerBalance(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Returns one reseller client's balance with call statistics for today and the last 30 days."""
    found: list[Rule] = []
    add = found.append
    client = get('client')
    if client:
        if not (client.isdigit() and client.isascii() and len(client) <= 20):
            add(R1)
        elif look and not _lookup_has(look, 'getClients.client', client):
            add(R2)
    else:
        add(R3)
    return found


def setClient(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Updates the details of one reseller client."""
    found: list[Rule] = []
    add = found.append
    client = get('client')
    if client:
        if not (client.isdigit() and client.isascii() and len(client) <= 20):
            add(R1)
        elif look and not _lookup_has(look, 'getClients.client', client):
            add(R2)
    else:
        add(R3)
    email = get('email')
    if email:
        if not _email(email):
            add(R13)
    else:
        add(R14)
    password = get('password')
    if not password:
        add(R15)
    firstname = get('firstname')
    if not firstname:
        add(R16)
    lastname = get('lastname')
    if not lastname:
        add(R17)
    country = get('country')
    if country and not _matches(country, PATTERN_COUNTRY):
        add(R18)
    phone_number = get('phone_number')
    if not phone_number:
        add(R19)
    balance_management = get('balance_management')
    if balance_management and not (balance_management.isdigit() and balance_management.isascii() and len(balance_management) <= 3):
        add(R8)
    elif balance_management and look and not _lookup_has(look, 'getBalanceManagement.value', balance_management):
        add(R9)
    return found


def setClientThreshold(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Sets the balance threshold of a reseller client and, if given, its notification address."""
    found: list[Rule] = []
    add = found.append
    client = get('client')
    if client:
        if not (client.isdigit() and client.isascii() and len(client) <= 20):
            add(R1)
        elif look and not _lookup_has(look, 'getClients.client', client):
            add(R2)
    else:
        add(R3)
    email = get('email')
    if email and not _email(email):
        add(R13)
    threshold = get('threshold')
    if not threshold:
        add(R20)
    elif not _integer(threshold, 1, 250, 1, False):
        add(R21)
    return found


def signupClient(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Creates a new client under the reseller account."""
    found: list[Rule] = []
    add = found.append
    firstname = get('firstname')
    if not firstname:
        add(R16)
    lastname = get('lastname')
    if not lastname:
        add(R17)
    address = get('address')
    if not address:
        add(R22)
    city = get('city')
    if not city:
        add(R23)
    state = get('state')
    if not state:
        add(R24)
    country = get('country')
    if country:
        if not _matches(country, PATTERN_COUNTRY):
            add(R18)
    else:
        add(R25)
    zip = get('zip')
    if not zip:
        add(R26)
    phone_number = get('phone_number')
    if not phone_number:
        add(R19)
    email = get('email')
    if email:
        if not _email(email):
            add(R13)
        if look and not _lookup_lacks(look, 'getClients.email', email):
            add(R27)
    else:
        add(R14)
    confirm_email = get('confirm_email')
    if not confirm_email:
        add(R28)
    if confirm_email and email and confirm_email != email:
        add(R29)
    password = get('password')
    if not password:
        add(R15)
    confirm_password = get('confirm_password')
    if not confirm_password:
        add(R30)
    if confirm_password and password and confirm_password != password:
        add(R31)
    balance_management = get('balance_management')
    if balance_management and not (balance_management.isdigit() and balance_management.isascii() and len(balance_management) <= 3):
        add(R8)
    elif balance_management and look and not _lookup_has(look, 'getBalanceManagement.value', balance_management):
        add(R9)
    return found


METHODS: "dict[str, Entry]" = {
    'addCharge': (
        addCharge,
        frozenset({'client', 'charge', 'description', 'test'}),
        {},
        ('client', 'charge', 'description', 'test'),
    ),
    'addPayment': (
        addPayment,
        frozenset({'client', 'payment', 'description', 'test'}),
        {},
        ('client', 'payment', 'description', 'test'),
    ),
    'delClient': (
        delClient,
        frozenset({'client'}),
        {},
        ('client',),
    ),
    'getBalanceManagement': (
        getBalanceManagement,
        frozenset({'balance_management'}),
        {},
        ('balance_management',),
    ),
    'getCharges': (
        getCharges,
        frozenset({'client'}),
        {},
        ('client',),
    ),
    'getClientPackages': (
        getClientPackages,
        frozenset({'client'}),
        {},
        ('client',),
    ),
    'getClients': (
        getClients,
        frozenset({'client'}),
        {},
        ('client',),
    ),
    'getClientThreshold': (
        getClientThreshold,
        frozenset({'client'}),
        {},
        ('client',),
    ),
    'getDeposits': (
        getDeposits,
        frozenset({'client'}),
        {},
        ('client',),
    ),
    'getPackages': (
        getPackages,
        frozenset({'package'}),
        {},
        ('package',),
    ),
    'getResellerBalance': (
        getResellerBalance,
        frozenset({'client'}),
        {},
        ('client',),
    ),
    'setClient': (
        setClient,
        frozenset({'client', 'email', 'password', 'company', 'firstname', 'lastname', 'address', 'city', 'state', 'country', 'zip', 'phone_number', 'balance_management'}),
        {},
        ('client', 'email', 'password', 'company', 'firstname', 'lastname', 'address', 'city', 'state', 'country', 'zip', 'phone_number', 'balance_management'),
    ),
    'setClientThreshold': (
        setClientThreshold,
        frozenset({'client', 'email', 'threshold'}),
        {},
        ('client', 'email', 'threshold'),
    ),
    'signupClient': (
        signupClient,
        frozenset({'firstname', 'lastname', 'company', 'address', 'city', 'state', 'country', 'zip', 'phone_number', 'email', 'confirm_email', 'password', 'confirm_password', 'activate', 'balance_management'}),
        {},
        ('firstname', 'lastname', 'company', 'address', 'city', 'state', 'country', 'zip', 'phone_number', 'email', 'confirm_email', 'password', 'confirm_password', 'activate', 'balance_management'),
    ),
}
