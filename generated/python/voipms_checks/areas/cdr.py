"""Checks of the area cdr. Generated from the catalog by `voipms-rules generate`; do not edit."""

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
    date as _date,
    days_within as _days_within,
    decimal as _decimal,
    lookup_has as _lookup_has,
    ordered_dates as _ordered_dates,
)

CLASS_ACCOUNT = '-.0123456789@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
SET_NO_CALLSTATUS = frozenset({'1', 'True', 'true'})

# code, parameter, rule, evidence (0 documented, 1 observed, 2 inferred), expected, limit, secret, unit
R1 = ('invalid_client', 'client', 'invalid_client/client', 0, '1 to 20 digits', '1..20', False, '')
R2 = ('invalid_date', 'date_from', 'invalid_date/date_from.required', 0, 'a value', None, False, '')
R3 = ('invalid_date', 'date_from', 'invalid_date/date_from', 0, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R4 = ('invalid_date', 'date_from', 'invalid_date/date_from.padding', 2, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R5 = ('invalid_date', 'date_to', 'invalid_date/date_to.required', 0, 'a value', None, False, '')
R6 = ('invalid_date', 'date_to', 'invalid_date/date_to', 0, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R7 = ('invalid_date', 'date_to', 'invalid_date/date_to.padding', 2, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R8 = ('invalid_date_from', 'date_from', 'invalid_date_from/date_from', 2, 'not to be greater than `date_to`', None, False, '-')
R9 = ('invalid_daterange', 'date_from', 'invalid_daterange/date_from', 0, '`date_to` to be at most 92 days later', 92, False, '-')
R10 = ('no_callstatus', 'answered', 'no_callstatus/answered', 1, 'at least one of answered, noanswer, busy, failed to be 1', ['1', 'true', 'True'], False, '-')
R11 = ('invalid_timezone', 'timezone', 'invalid_timezone/timezone', 1, 'a number from -12 to 13 with at most 2 decimals', '-12..13', False, '')
R12 = ('invalid_timezone', 'timezone', 'invalid_timezone/getCDR.required', 2, 'a value', None, False, '')
R13 = ('invalid_account', 'account', 'invalid_account/account.filter', 0, 'a sub-account, a reseller client, or all', None, False, '')
R14 = ('invalid_package', 'package', 'invalid_package/package', 0, '1 to 20 digits', '1..20', False, '')
R15 = ('invalid_package', 'package', 'invalid_package/package.unknown', 0, "one of getPackages's package values", None, False, '')
R16 = ('missing_package', 'package', 'missing_package/package', 0, 'a value', None, False, '')
R17 = ('missing_query', 'query', 'missing_query/query', 0, 'a value', None, False, '')
R18 = ('invalid_client', 'client', 'invalid_client/client.unknown', 0, "one of getClients's client values", None, False, '')
R19 = ('missing_client', 'client', 'missing_client/client', 0, 'a value', None, False, '')
R20 = ('missing_to_date', 'date_to', 'missing_to_date/date_to', 0, 'a value', None, False, '')
R21 = ('invalid_datetime', 'date_from', 'invalid_datetime/date_from', 2, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R22 = ('missing_from_date', 'date_from', 'missing_from_date/date_from', 0, 'a value', None, False, '')
R23 = ('invalid_date_from', 'date_from', 'invalid_date_from/recordings', 0, 'not to be greater than `date_to`', None, False, '-')
R24 = ('invalid_daterange', 'date_from', 'invalid_daterange/unproven', 2, '`date_to` to be at most 92 days later', 92, False, '-')
R25 = ('invalid_route', 'route', 'invalid_route/route', 0, '1 to 6 digits', '1..6', False, '')
R26 = ('invalid_route', 'route', 'invalid_route/route.unknown', 0, "one of getRoutes's value values", None, False, '')
R27 = ('missing_route', 'route', 'missing_route/route', 0, 'a value', None, False, '')


def getCallAccounts(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists all sub-accounts, or the accounts of one reseller client, as call filter values."""
    found: list[Rule] = []
    add = found.append
    client = get('client')
    if client and not (client.isdigit() and client.isascii() and len(client) <= 20):
        add(R1)
    return found


def getCallBilling(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the call billing options used as a filter in call records."""
    found: list[Rule] = []
    return found


def getCallTypes(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists call types together with all DIDs, or with the DIDs of one reseller client."""
    found: list[Rule] = []
    add = found.append
    client = get('client')
    if client and not (client.isdigit() and client.isascii() and len(client) <= 20):
        add(R1)
    return found


def getCDR(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Returns the account's call detail records for a period."""
    found: list[Rule] = []
    add = found.append
    date_from = get('date_from')
    if not date_from:
        add(R2)
    elif not _date(date_from, True, True):
        add(R3)
    elif not _date(date_from, False, True):
        add(R4)
    date_to = get('date_to')
    if not date_to:
        add(R5)
    elif not _date(date_to, True, True):
        add(R6)
    elif not _date(date_to, False, True):
        add(R7)
    if date_from and date_to and not _ordered_dates(date_from, date_to):
        add(R8)
    if date_from and date_to and not _days_within(date_from, date_to, 92):
        add(R9)
    answered = get('answered')
    noanswer = get('noanswer')
    busy = get('busy')
    failed = get('failed')
    if answered not in SET_NO_CALLSTATUS and noanswer not in SET_NO_CALLSTATUS and busy not in SET_NO_CALLSTATUS and failed not in SET_NO_CALLSTATUS:
        add(R10)
    timezone = get('timezone')
    if timezone and not _decimal(timezone, -1200, 1300, 1, 2):
        add(R11)
    elif not timezone:
        add(R12)
    account = get('account')
    if account and account.strip(CLASS_ACCOUNT):
        add(R13)
    return found


def getRates(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Looks up rates within one package by a search term."""
    found: list[Rule] = []
    add = found.append
    package = get('package')
    if package:
        if not (package.isdigit() and package.isascii() and len(package) <= 20):
            add(R14)
        elif look and not _lookup_has(look, 'getPackages.package', package):
            add(R15)
    else:
        add(R16)
    query = get('query')
    if not query:
        add(R17)
    return found


def getResellerCDR(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Returns the call detail records of one reseller client for a period."""
    found: list[Rule] = []
    add = found.append
    date_from = get('date_from')
    if not date_from:
        add(R2)
    elif not _date(date_from, True, True):
        add(R3)
    elif not _date(date_from, False, True):
        add(R4)
    date_to = get('date_to')
    if not date_to:
        add(R5)
    elif not _date(date_to, True, True):
        add(R6)
    elif not _date(date_to, False, True):
        add(R7)
    if date_from and date_to and not _ordered_dates(date_from, date_to):
        add(R8)
    if date_from and date_to and not _days_within(date_from, date_to, 92):
        add(R9)
    client = get('client')
    if client:
        if not (client.isdigit() and client.isascii() and len(client) <= 20):
            add(R1)
        elif look and not _lookup_has(look, 'getClients.client', client):
            add(R18)
    else:
        add(R19)
    answered = get('answered')
    noanswer = get('noanswer')
    busy = get('busy')
    failed = get('failed')
    if answered not in SET_NO_CALLSTATUS and noanswer not in SET_NO_CALLSTATUS and busy not in SET_NO_CALLSTATUS and failed not in SET_NO_CALLSTATUS:
        add(R10)
    timezone = get('timezone')
    if timezone and not _decimal(timezone, -1200, 1300, 1, 2):
        add(R11)
    elif not timezone:
        add(R12)
    account = get('account')
    if account and account.strip(CLASS_ACCOUNT):
        add(R13)
    return found


def getCallTranscriptions(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists call transcriptions of an account for a period."""
    found: list[Rule] = []
    add = found.append
    account = get('account')
    if account and account.strip(CLASS_ACCOUNT):
        add(R13)
    date_to = get('date_to')
    if date_to:
        if not _date(date_to, True, True):
            add(R6)
        elif not _date(date_to, False, True):
            add(R7)
    else:
        add(R20)
    date_from = get('date_from')
    if date_from:
        if not _date(date_from, True, True):
            add(R3)
        elif not _date(date_from, False, True):
            add(R4)
        if not _date(date_from, True, True):
            add(R21)
    else:
        add(R22)
    if date_from and date_to and not _ordered_dates(date_from, date_to):
        add(R23)
    if date_from and date_to and not _days_within(date_from, date_to, 92):
        add(R24)
    return found


def getTerminationRates(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Looks up outgoing rates on one route (premium or value) by a search term."""
    found: list[Rule] = []
    add = found.append
    query = get('query')
    if not query:
        add(R17)
    route = get('route')
    if route:
        if not (route.isdigit() and route.isascii() and len(route) <= 6):
            add(R25)
        elif look and not _lookup_has(look, 'getRoutes.value', route):
            add(R26)
    else:
        add(R27)
    return found


METHODS: "dict[str, Entry]" = {
    'getCallAccounts': (
        getCallAccounts,
        frozenset({'client'}),
        {},
        ('client',),
    ),
    'getCallBilling': (
        getCallBilling,
        frozenset(),
        {},
        (),
    ),
    'getCallTypes': (
        getCallTypes,
        frozenset({'client'}),
        {},
        ('client',),
    ),
    'getCDR': (
        getCDR,
        frozenset({'date_from', 'date_to', 'answered', 'noanswer', 'busy', 'failed', 'timezone', 'calltype', 'callbilling', 'account'}),
        {},
        ('date_from', 'date_to', 'answered', 'noanswer', 'busy', 'failed', 'timezone', 'calltype', 'callbilling', 'account'),
    ),
    'getRates': (
        getRates,
        frozenset({'package', 'query'}),
        {},
        ('package', 'query'),
    ),
    'getResellerCDR': (
        getResellerCDR,
        frozenset({'date_from', 'date_to', 'client', 'answered', 'noanswer', 'busy', 'failed', 'timezone', 'calltype', 'callbilling', 'account'}),
        {},
        ('date_from', 'date_to', 'client', 'answered', 'noanswer', 'busy', 'failed', 'timezone', 'calltype', 'callbilling', 'account'),
    ),
    'getCallTranscriptions': (
        getCallTranscriptions,
        frozenset({'account', 'date_to', 'date_from', 'call_type'}),
        {},
        ('account', 'date_to', 'date_from', 'call_type'),
    ),
    'getTerminationRates': (
        getTerminationRates,
        frozenset({'query', 'route'}),
        {},
        ('query', 'route'),
    ),
}
