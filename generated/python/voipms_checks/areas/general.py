"""Checks of the area general. Generated from the catalog by `voipms-rules generate`; do not edit."""

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
    lookup_has as _lookup_has,
    matches as _matches,
    ordered_dates as _ordered_dates,
)

CLASS_ZONE_NAME = '+-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
PATTERN_COUNTRY = r'[A-Za-z]{2}'
SET_FLAG = frozenset({'0', '1'})
SET_INVOICE_RANGE = frozenset({'1', '2', '3', '4', '5', '6'})
SET_LANGUAGE = frozenset({'en', 'es', 'fr'})
SET_FLAG_OR_NONE = SET_FLAG | {None, ''}
SET_INVOICE_RANGE_OR_NONE = SET_INVOICE_RANGE | {None, ''}
SET_LANGUAGE_OR_NONE = SET_LANGUAGE | {None, ''}

# code, parameter, rule, evidence (0 documented, 1 observed, 2 inferred), expected, limit, secret, unit
R1 = ('invalid_country', 'country', 'invalid_country/country', 0, 'a country code of two letters', '[A-Za-z]{2}', False, '')
R2 = ('invalid_language', 'language', 'invalid_language/language', 0, 'es, en or fr', ['es', 'en', 'fr'], False, '')
R3 = ('invalid_serverpop', 'server_pop', 'invalid_serverpop/server_pop', 0, '1 to 6 digits', '1..6', False, '')
R4 = ('invalid_serverpop', 'server_pop', 'invalid_serverpop/server_pop.unknown', 0, "one of getServersInfo's server_pop values", None, False, '')
R5 = ('invalid_timezone', 'timezone', 'invalid_timezone/zone_name', 0, "the name of a time zone on the server's own list, which still has names that others dropped", None, False, '')
R6 = ('invalid_timezone', 'timezone', 'invalid_timezone/timezone.unknown', 0, "one of getTimezones's value values", None, False, '')
R7 = ('invalid_date', 'date_from', 'invalid_date/date_from.required', 0, 'a value', None, False, '')
R8 = ('invalid_date', 'date_from', 'invalid_date/date_from', 0, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R9 = ('invalid_date', 'date_from', 'invalid_date/date_from.padding', 2, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R10 = ('invalid_date', 'date_to', 'invalid_date/date_to.required', 0, 'a value', None, False, '')
R11 = ('invalid_date', 'date_to', 'invalid_date/date_to', 0, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R12 = ('invalid_date', 'date_to', 'invalid_date/date_to.padding', 2, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R13 = ('invalid_date_from', 'date_from', 'invalid_date_from/date_from', 2, 'not to be greater than `date_to`', None, False, '-')
R14 = ('invalid_daterange', 'date_from', 'invalid_daterange/unproven', 2, '`date_to` to be at most 92 days later', 92, False, '-')
R15 = ('invalid_date', 'from', 'invalid_date/from', 0, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R16 = ('invalid_date', 'from', 'invalid_date/from.padding', 2, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R17 = ('invalid_date', 'to', 'invalid_date/to', 0, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R18 = ('invalid_date', 'to', 'invalid_date/to.padding', 2, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R19 = ('invalid_date_from', 'from', 'invalid_date_from/from', 2, 'not to be greater than `to`', None, False, '-')
R20 = ('unnamed_status', 'range', 'unnamed_status/range', 2, '1, 2, 3, 4, 5 or 6', ['1', '2', '3', '4', '5', '6'], False, '')
R21 = ('invalid_invoice_type', 'type', 'invalid_invoice_type/type', 0, '0 or 1', ['0', '1'], False, '')


def getBalance(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Returns the account balance, with call statistics on request."""
    found: list[Rule] = []
    return found


def getCountries(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the countries, or returns only the one whose code is given."""
    found: list[Rule] = []
    add = found.append
    country = get('country')
    if country and not _matches(country, PATTERN_COUNTRY):
        add(R1)
    return found


def getIP(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Shows the address from which the server sees the caller, the one to allow in the API settings."""
    found: list[Rule] = []
    return found


def getLanguages(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the languages, or returns only the one whose code is given."""
    found: list[Rule] = []
    add = found.append
    if get('language') not in SET_LANGUAGE_OR_NONE:
        add(R2)
    return found


def getLocales(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the locale codes, or returns only the one given."""
    found: list[Rule] = []
    return found


def getServersInfo(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the servers with their details, or returns only the one whose POP is given."""
    found: list[Rule] = []
    add = found.append
    server_pop = get('server_pop')
    if server_pop and not (server_pop.isdigit() and server_pop.isascii() and len(server_pop) <= 6):
        add(R3)
    elif server_pop and look and not _lookup_has(look, 'getServersInfo.server_pop', server_pop):
        add(R4)
    return found


def getTimezones(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the time zones, or returns only the one named."""
    found: list[Rule] = []
    add = found.append
    timezone = get('timezone')
    if timezone and timezone.strip(CLASS_ZONE_NAME):
        add(R5)
    elif timezone and look and not _lookup_has(look, 'getTimezones.value', timezone):
        add(R6)
    return found


def getTransactionHistory(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists account transactions for a period."""
    found: list[Rule] = []
    add = found.append
    date_from = get('date_from')
    if not date_from:
        add(R7)
    elif not _date(date_from, True, True):
        add(R8)
    elif not _date(date_from, False, True):
        add(R9)
    date_to = get('date_to')
    if not date_to:
        add(R10)
    elif not _date(date_to, True, True):
        add(R11)
    elif not _date(date_to, False, True):
        add(R12)
    if date_from and date_to and not _ordered_dates(date_from, date_to):
        add(R13)
    if date_from and date_to and not _days_within(date_from, date_to, 92):
        add(R14)
    return found


def getInvoice(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Retrieves the invoice for a date range or a predefined period."""
    found: list[Rule] = []
    add = found.append
    from_ = get('from')
    if from_ and not _date(from_, True, True):
        add(R15)
    elif from_ and not _date(from_, False, True):
        add(R16)
    to = get('to')
    if to and not _date(to, True, True):
        add(R17)
    elif to and not _date(to, False, True):
        add(R18)
    if from_ and to and not _ordered_dates(from_, to):
        add(R19)
    if get('range') not in SET_INVOICE_RANGE_OR_NONE:
        add(R20)
    if get('type') not in SET_FLAG_OR_NONE:
        add(R21)
    return found


METHODS: "dict[str, Entry]" = {
    'getBalance': (
        getBalance,
        frozenset({'advanced'}),
        {},
        ('advanced',),
    ),
    'getCountries': (
        getCountries,
        frozenset({'country'}),
        {},
        ('country',),
    ),
    'getIP': (
        getIP,
        frozenset(),
        {},
        (),
    ),
    'getLanguages': (
        getLanguages,
        frozenset({'language'}),
        {},
        ('language',),
    ),
    'getLocales': (
        getLocales,
        frozenset({'locale'}),
        {},
        ('locale',),
    ),
    'getServersInfo': (
        getServersInfo,
        frozenset({'server_pop'}),
        {},
        ('server_pop',),
    ),
    'getTimezones': (
        getTimezones,
        frozenset({'timezone'}),
        {},
        ('timezone',),
    ),
    'getTransactionHistory': (
        getTransactionHistory,
        frozenset({'date_from', 'date_to'}),
        {},
        ('date_from', 'date_to'),
    ),
    'getInvoice': (
        getInvoice,
        frozenset({'from', 'to', 'range', 'type'}),
        {},
        ('from', 'to', 'range', 'type'),
    ),
}
