"""Checks of the area clients. Generated from the catalog by `voipms-rules generate`; do not edit."""

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
    decimal as _decimal,
    email as _email,
    lookup_has as _lookup_has,
    lookup_lacks as _lookup_lacks,
    matcher as _matcher,
    text as _text,
)

MATCH_EMAIL = _matcher(globals(), 'MATCH_EMAIL', _common_email)
RANGE_1_250_1 = frozenset(map(str, range(1, 251, 1)))

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


def addCharge(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Debits an amount from one reseller client."""
    found: Findings = ()
    seen = 2
    total = len(params)
    client = params.get('client')
    if client:
        if not (len(client) <= 20 and client.encode().isdigit()):
            found += ((R1, client, False),)
        elif look and not _lookup_has(look, 'getClients.client', client):
            found += ((R2, client, False),)
    else:
        if client is None:
            seen -= 1
        elif client != '':
            return ()
        found += ((R3, client, False),)
    charge = params.get('charge')
    if charge:
        if not (len(charge) <= 9 and charge.encode().replace(b'.', b'', 1).isdigit() and charge[-1] != '.' and (charge >= '1' or charge[:2] == '0.') or _decimal(charge, -9999999990000000000, 9999999990000000000, 1, 10)):
            found += ((R4, charge, False),)
    else:
        if charge is None:
            seen -= 1
        elif charge != '':
            return ()
        found += ((R5, charge, False),)
    if (description := params.get('description')) is not None:
        if not (plain(description) or _text(description)):
            return ()
        seen += 1
    if (test := params.get('test')) is not None:
        if not (plain(test) or _text(test)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def addPayment(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Credits an amount to one reseller client."""
    found: Findings = ()
    seen = 2
    total = len(params)
    client = params.get('client')
    if client:
        if not (len(client) <= 20 and client.encode().isdigit()):
            found += ((R1, client, False),)
        elif look and not _lookup_has(look, 'getClients.client', client):
            found += ((R2, client, False),)
    else:
        if client is None:
            seen -= 1
        elif client != '':
            return ()
        found += ((R3, client, False),)
    payment = params.get('payment')
    if payment:
        if not (len(payment) <= 9 and payment.encode().replace(b'.', b'', 1).isdigit() and payment[-1] != '.' and (payment >= '1' or payment[:2] == '0.') or _decimal(payment, -9999999990000000000, 9999999990000000000, 1, 10)):
            found += ((R6, payment, False),)
    else:
        if payment is None:
            seen -= 1
        elif payment != '':
            return ()
        found += ((R7, payment, False),)
    if (description := params.get('description')) is not None:
        if not (plain(description) or _text(description)):
            return ()
        seen += 1
    if (test := params.get('test')) is not None:
        if not (plain(test) or _text(test)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def delClient(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes one reseller client."""
    found: Findings = ()
    seen = 1
    total = len(params)
    client = params.get('client')
    if client:
        if not (len(client) <= 20 and client.encode().isdigit()):
            found += ((R1, client, False),)
        elif look and not _lookup_has(look, 'getClients.client', client):
            found += ((R2, client, False),)
    else:
        if client is None:
            seen -= 1
        elif client != '':
            return ()
        found += ((R3, client, False),)
    return (found or None) if seen == total else ()


def getBalanceManagement(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the balance management options, or returns only the one whose code is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (balance_management := params.get('balance_management')) is not None:
        seen += 1
        if not (len(balance_management) <= 3 and balance_management.encode().isdigit()) and balance_management != '':
            found += ((R8, balance_management, False),)
        elif look and not _lookup_has(look, 'getBalanceManagement.value', balance_management) and balance_management != '':
            found += ((R9, balance_management, False),)
    return (found or None) if seen == total else ()


def getCharges(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the charges made to one reseller client."""
    found: Findings = ()
    seen = 1
    total = len(params)
    client = params.get('client')
    if client:
        if not (len(client) <= 20 and client.encode().isdigit()):
            found += ((R1, client, False),)
        elif look and not _lookup_has(look, 'getClients.client', client):
            found += ((R2, client, False),)
    else:
        if client is None:
            seen -= 1
        elif client != '':
            return ()
        found += ((R3, client, False),)
    return (found or None) if seen == total else ()


def getClientPackages(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the packages of one reseller client."""
    found: Findings = ()
    seen = 1
    total = len(params)
    client = params.get('client')
    if client:
        if not (len(client) <= 20 and client.encode().isdigit()):
            found += ((R1, client, False),)
        elif look and not _lookup_has(look, 'getClients.client', client):
            found += ((R2, client, False),)
    else:
        if client is None:
            seen -= 1
        elif client != '':
            return ()
        found += ((R3, client, False),)
    return (found or None) if seen == total else ()


def getClients(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists all reseller clients, or finds one by id or e-mail address."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (client := params.get('client')) is not None:
        seen += 1
        if not ((len(client) <= 20 and client.encode().isdigit()) or (len(client) < 65 and MATCH_EMAIL(client) or _email(client))) and client != '':
            found += ((R10, client, False),)
    return (found or None) if seen == total else ()


def getClientThreshold(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Returns the threshold settings of one reseller client."""
    found: Findings = ()
    seen = 1
    total = len(params)
    client = params.get('client')
    if client:
        if not (len(client) <= 20 and client.encode().isdigit()):
            found += ((R1, client, False),)
        elif look and not _lookup_has(look, 'getClients.client', client):
            found += ((R2, client, False),)
    else:
        if client is None:
            seen -= 1
        elif client != '':
            return ()
        found += ((R3, client, False),)
    return (found or None) if seen == total else ()


def getDeposits(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the deposits made for one reseller client."""
    found: Findings = ()
    seen = 1
    total = len(params)
    client = params.get('client')
    if client:
        if not (len(client) <= 20 and client.encode().isdigit()):
            found += ((R1, client, False),)
        elif look and not _lookup_has(look, 'getClients.client', client):
            found += ((R2, client, False),)
    else:
        if client is None:
            seen -= 1
        elif client != '':
            return ()
        found += ((R3, client, False),)
    return (found or None) if seen == total else ()


def getPackages(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the packages, or returns only the one whose code is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (package := params.get('package')) is not None:
        seen += 1
        if not (len(package) <= 20 and package.encode().isdigit()) and package != '':
            found += ((R11, package, False),)
        elif look and not _lookup_has(look, 'getPackages.package', package) and package != '':
            found += ((R12, package, False),)
    return (found or None) if seen == total else ()


def getResellerBalance(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Returns one reseller client's balance with call statistics for today and the last 30 days."""
    found: Findings = ()
    seen = 1
    total = len(params)
    client = params.get('client')
    if client:
        if not (len(client) <= 20 and client.encode().isdigit()):
            found += ((R1, client, False),)
        elif look and not _lookup_has(look, 'getClients.client', client):
            found += ((R2, client, False),)
    else:
        if client is None:
            seen -= 1
        elif client != '':
            return ()
        found += ((R3, client, False),)
    return (found or None) if seen == total else ()


def setClient(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Updates the details of one reseller client."""
    found: Findings = ()
    seen = 6
    total = len(params)
    get = params.get
    client = get('client')
    if client:
        if not (len(client) <= 20 and client.encode().isdigit()):
            found += ((R1, client, False),)
        elif look and not _lookup_has(look, 'getClients.client', client):
            found += ((R2, client, False),)
    else:
        if client is None:
            seen -= 1
        elif client != '':
            return ()
        found += ((R3, client, False),)
    email = get('email')
    if email:
        if not (len(email) < 65 and MATCH_EMAIL(email) or _email(email)):
            found += ((R13, email, False),)
    else:
        if email is None:
            seen -= 1
        elif email != '':
            return ()
        found += ((R14, email, False),)
    password = get('password')
    if password:
        if not (plain(password) or _text(password)):
            return ()
    else:
        if password is None:
            seen -= 1
        elif password != '':
            return ()
        found += ((R15, None, False),)
    firstname = get('firstname')
    if firstname:
        if not (plain(firstname) or _text(firstname)):
            return ()
    else:
        if firstname is None:
            seen -= 1
        elif firstname != '':
            return ()
        found += ((R16, firstname, False),)
    lastname = get('lastname')
    if lastname:
        if not (plain(lastname) or _text(lastname)):
            return ()
    else:
        if lastname is None:
            seen -= 1
        elif lastname != '':
            return ()
        found += ((R17, lastname, False),)
    if (country := get('country')) is not None:
        seen += 1
        if not (len(country) == 2 and country.encode().isalpha()) and country != '':
            found += ((R18, country, False),)
    phone_number = get('phone_number')
    if phone_number:
        if not (plain(phone_number) or _text(phone_number)):
            return ()
    else:
        if phone_number is None:
            seen -= 1
        elif phone_number != '':
            return ()
        found += ((R19, phone_number, False),)
    if seen == total:
        return found or None
    if (balance_management := get('balance_management')) is not None:
        seen += 1
        if not (len(balance_management) <= 3 and balance_management.encode().isdigit()) and balance_management != '':
            found += ((R8, balance_management, False),)
        elif look and not _lookup_has(look, 'getBalanceManagement.value', balance_management) and balance_management != '':
            found += ((R9, balance_management, False),)
    if (company := get('company')) is not None:
        if not (plain(company) or _text(company)):
            return ()
        seen += 1
    if (address := get('address')) is not None:
        if not (plain(address) or _text(address)):
            return ()
        seen += 1
    if (city := get('city')) is not None:
        if not (plain(city) or _text(city)):
            return ()
        seen += 1
    if (state := get('state')) is not None:
        if not (plain(state) or _text(state)):
            return ()
        seen += 1
    if (zip := get('zip')) is not None:
        if not (plain(zip) or _text(zip)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def setClientThreshold(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Sets the balance threshold of a reseller client and, if given, its notification address."""
    found: Findings = ()
    seen = 2
    total = len(params)
    client = params.get('client')
    if client:
        if not (len(client) <= 20 and client.encode().isdigit()):
            found += ((R1, client, False),)
        elif look and not _lookup_has(look, 'getClients.client', client):
            found += ((R2, client, False),)
    else:
        if client is None:
            seen -= 1
        elif client != '':
            return ()
        found += ((R3, client, False),)
    if (email := params.get('email')) is not None:
        seen += 1
        if not (len(email) < 65 and MATCH_EMAIL(email) or _email(email)) and email != '':
            found += ((R13, email, False),)
    if (threshold := params.get('threshold')) not in RANGE_1_250_1:
        if not threshold:
            if threshold is None:
                seen -= 1
            elif threshold != '':
                return ()
            found += ((R20, threshold, False),)
        else:
            found += ((R21, threshold, False),)
    return (found or None) if seen == total else ()


def signupClient(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Creates a new client under the reseller account."""
    found: Findings = ()
    seen = 12
    total = len(params)
    get = params.get
    firstname = get('firstname')
    if firstname:
        if not (plain(firstname) or _text(firstname)):
            return ()
    else:
        if firstname is None:
            seen -= 1
        elif firstname != '':
            return ()
        found += ((R16, firstname, False),)
    lastname = get('lastname')
    if lastname:
        if not (plain(lastname) or _text(lastname)):
            return ()
    else:
        if lastname is None:
            seen -= 1
        elif lastname != '':
            return ()
        found += ((R17, lastname, False),)
    address = get('address')
    if address:
        if not (plain(address) or _text(address)):
            return ()
    else:
        if address is None:
            seen -= 1
        elif address != '':
            return ()
        found += ((R22, address, False),)
    city = get('city')
    if city:
        if not (plain(city) or _text(city)):
            return ()
    else:
        if city is None:
            seen -= 1
        elif city != '':
            return ()
        found += ((R23, city, False),)
    state = get('state')
    if state:
        if not (plain(state) or _text(state)):
            return ()
    else:
        if state is None:
            seen -= 1
        elif state != '':
            return ()
        found += ((R24, state, False),)
    country = get('country')
    if country:
        if not (len(country) == 2 and country.encode().isalpha()):
            found += ((R18, country, False),)
    else:
        if country is None:
            seen -= 1
        elif country != '':
            return ()
        found += ((R25, country, False),)
    zip = get('zip')
    if zip:
        if not (plain(zip) or _text(zip)):
            return ()
    else:
        if zip is None:
            seen -= 1
        elif zip != '':
            return ()
        found += ((R26, zip, False),)
    phone_number = get('phone_number')
    if phone_number:
        if not (plain(phone_number) or _text(phone_number)):
            return ()
    else:
        if phone_number is None:
            seen -= 1
        elif phone_number != '':
            return ()
        found += ((R19, phone_number, False),)
    email = get('email')
    if email:
        if not (len(email) < 65 and MATCH_EMAIL(email) or _email(email)):
            found += ((R13, email, False),)
        if look and not _lookup_lacks(look, 'getClients.email', email):
            found += ((R27, email, True),)
    else:
        if email is None:
            seen -= 1
        elif email != '':
            return ()
        found += ((R14, email, False),)
    confirm_email = get('confirm_email')
    if confirm_email:
        if not (plain(confirm_email) or _text(confirm_email)):
            return ()
    else:
        if confirm_email is None:
            seen -= 1
        elif confirm_email != '':
            return ()
        found += ((R28, confirm_email, False),)
    if confirm_email and email and confirm_email != email:
        found += ((R29, confirm_email, False),)
    password = get('password')
    if password:
        if not (plain(password) or _text(password)):
            return ()
    else:
        if password is None:
            seen -= 1
        elif password != '':
            return ()
        found += ((R15, None, False),)
    confirm_password = get('confirm_password')
    if confirm_password:
        if not (plain(confirm_password) or _text(confirm_password)):
            return ()
    else:
        if confirm_password is None:
            seen -= 1
        elif confirm_password != '':
            return ()
        found += ((R30, None, False),)
    if confirm_password and password and confirm_password != password:
        found += ((R31, None, False),)
    if seen == total:
        return found or None
    if (balance_management := get('balance_management')) is not None:
        seen += 1
        if not (len(balance_management) <= 3 and balance_management.encode().isdigit()) and balance_management != '':
            found += ((R8, balance_management, False),)
        elif look and not _lookup_has(look, 'getBalanceManagement.value', balance_management) and balance_management != '':
            found += ((R9, balance_management, False),)
    if (company := get('company')) is not None:
        if not (plain(company) or _text(company)):
            return ()
        seen += 1
    if (activate := get('activate')) is not None:
        if not (plain(activate) or _text(activate)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


METHODS: "dict[str, Entry]" = {
    'addCharge': (addCharge, {}, ('client', 'charge', 'description', 'test')),
    'addPayment': (addPayment, {}, ('client', 'payment', 'description', 'test')),
    'delClient': (delClient, {}, ('client',)),
    'getBalanceManagement': (getBalanceManagement, {}, ('balance_management',)),
    'getCharges': (getCharges, {}, ('client',)),
    'getClientPackages': (getClientPackages, {}, ('client',)),
    'getClients': (getClients, {}, ('client',)),
    'getClientThreshold': (getClientThreshold, {}, ('client',)),
    'getDeposits': (getDeposits, {}, ('client',)),
    'getPackages': (getPackages, {}, ('package',)),
    'getResellerBalance': (getResellerBalance, {}, ('client',)),
    'setClient': (setClient, {}, ('client', 'email', 'password', 'company', 'firstname', 'lastname', 'address', 'city', 'state', 'country', 'zip', 'phone_number', 'balance_management')),
    'setClientThreshold': (setClientThreshold, {}, ('client', 'email', 'threshold')),
    'signupClient': (signupClient, {}, ('firstname', 'lastname', 'company', 'address', 'city', 'state', 'country', 'zip', 'phone_number', 'email', 'confirm_email', 'password', 'confirm_password', 'activate', 'balance_management')),
}
