"""Checks of the area general. Generated from the catalog by `voipms-rules generate`; do not edit."""

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
    date_form as _date_form,
    day as _day,
    known_day as _known_day,
    lookup_has as _lookup_has,
    text as _text,
)

SET_LANGUAGE = frozenset({'en', 'es', 'fr'})
SET_LANGUAGE_OR_EMPTY = SET_LANGUAGE | {''}
CLASS_ZONE_NAME = b'+-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
SET_INVOICE_RANGE = frozenset({'1', '2', '3', '4', '5', '6'})
SET_INVOICE_RANGE_OR_EMPTY = SET_INVOICE_RANGE | {''}
SET_FLAG = frozenset({'0', '1'})
SET_FLAG_OR_EMPTY = SET_FLAG | {''}

# code, parameter, rule, evidence (0 documented, 1 observed, 2 inferred), expected, limit, secret, unit
R1 = ('invalid_country', 'country', 'invalid_country/country', 0, 'a country code of two letters', '[A-Za-z]{2}', False, '')
R2 = ('invalid_language', 'language', 'invalid_language/language', 0, 'es, en or fr', ['es', 'en', 'fr'], False, '')
R3 = ('invalid_serverpop', 'server_pop', 'invalid_serverpop/server_pop', 0, '1 to 6 digits', '1..6', False, '')
R4 = ('invalid_serverpop', 'server_pop', 'invalid_serverpop/server_pop.unknown', 0, "one of getServersInfo's server_pop values", None, False, '')
R5 = ('invalid_timezone', 'timezone', 'invalid_timezone/zone_name', 0, "the name of a time zone on the server's own list, which still has names that others dropped", None, False, '')
R6 = ('invalid_timezone', 'timezone', 'invalid_timezone/timezone.unknown', 0, "one of getTimezones's value values", None, False, '')
R7 = ('invalid_date', 'date_from', 'invalid_date/date_from', 0, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R8 = ('invalid_date', 'date_from', 'invalid_date/date_from.padding', 2, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R9 = ('invalid_date', 'date_from', 'invalid_date/date_from.required', 0, 'a value', None, False, '')
R10 = ('invalid_date', 'date_to', 'invalid_date/date_to', 0, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R11 = ('invalid_date', 'date_to', 'invalid_date/date_to.padding', 2, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R12 = ('invalid_date', 'date_to', 'invalid_date/date_to.required', 0, 'a value', None, False, '')
R13 = ('invalid_date_from', 'date_from', 'invalid_date_from/date_from', 2, 'not to be greater than `date_to`', None, False, '-')
R14 = ('invalid_daterange', 'date_from', 'invalid_daterange/unproven', 2, '`date_to` to be at most 92 days later', 92, False, '-')
R15 = ('invalid_date', 'from', 'invalid_date/from', 0, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R16 = ('invalid_date', 'from', 'invalid_date/from.padding', 2, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R17 = ('invalid_date', 'to', 'invalid_date/to', 0, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R18 = ('invalid_date', 'to', 'invalid_date/to.padding', 2, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R19 = ('invalid_date_from', 'from', 'invalid_date_from/from', 2, 'not to be greater than `to`', None, False, '-')
R20 = ('unnamed_status', 'range', 'unnamed_status/range', 2, '1, 2, 3, 4, 5 or 6', ['1', '2', '3', '4', '5', '6'], False, '')
R21 = ('invalid_invoice_type', 'type', 'invalid_invoice_type/type', 0, '0 or 1', ['0', '1'], False, '')


def getBalance(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Returns the account balance, with call statistics on request."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (advanced := params.get('advanced')) is not None:
        if not (plain(advanced) or _text(advanced)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def getCountries(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the countries, or returns only the one whose code is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (country := params.get('country')) is not None:
        seen += 1
        if not (len(country) == 2 and country.encode().isalpha()) and country != '':
            found += ((R1, country, False),)
    return (found or None) if seen == total else ()


def getIP(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Shows the address from which the server sees the caller, the one to allow in the API settings."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    return (found or None) if seen == total else ()


def getLanguages(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the languages, or returns only the one whose code is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (language := params.get('language')) is not None:
        seen += 1
        if language not in SET_LANGUAGE_OR_EMPTY:
            found += ((R2, language, False),)
    return (found or None) if seen == total else ()


def getLocales(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the locale codes, or returns only the one given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (locale := params.get('locale')) is not None:
        if not (plain(locale) or _text(locale)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def getServersInfo(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the servers with their details, or returns only the one whose POP is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (server_pop := params.get('server_pop')) is not None:
        seen += 1
        if not (len(server_pop) <= 6 and server_pop.encode().isdigit()) and server_pop != '':
            found += ((R3, server_pop, False),)
        elif look and not _lookup_has(look, 'getServersInfo.server_pop', server_pop) and server_pop != '':
            found += ((R4, server_pop, False),)
    return (found or None) if seen == total else ()


def getTimezones(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the time zones, or returns only the one named."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (timezone := params.get('timezone')) is not None:
        seen += 1
        if timezone.encode().strip(CLASS_ZONE_NAME) and timezone != '':
            found += ((R5, timezone, False),)
        elif look and not _lookup_has(look, 'getTimezones.value', timezone) and timezone != '':
            found += ((R6, timezone, False),)
    return (found or None) if seen == total else ()


def getTransactionHistory(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists account transactions for a period."""
    found: Findings = ()
    seen = 2
    total = len(params)
    if _day_date_from := _known_day((date_from := params.get('date_from'))):
        pass
    elif date_from:
        _day_date_from = _day(date_from)
        if not (_day_date_from and (len(date_from) == 10 or _date_form(date_from, True, True))):
            found += ((R7, date_from, False),)
        elif not (_day_date_from and (len(date_from) == 10 or _date_form(date_from, False, True))):
            found += ((R8, date_from, True),)
    else:
        if date_from is None:
            seen -= 1
        elif date_from != '':
            return ()
        found += ((R9, date_from, False),)
    if _day_date_to := _known_day((date_to := params.get('date_to'))):
        pass
    elif date_to:
        _day_date_to = _day(date_to)
        if not (_day_date_to and (len(date_to) == 10 or _date_form(date_to, True, True))):
            found += ((R10, date_to, False),)
        elif not (_day_date_to and (len(date_to) == 10 or _date_form(date_to, False, True))):
            found += ((R11, date_to, True),)
    else:
        if date_to is None:
            seen -= 1
        elif date_to != '':
            return ()
        found += ((R12, date_to, False),)
    if (_day_date_from and _day_date_to and _day_date_from > _day_date_to):
        found += ((R13, date_from, True),)
    if (_day_date_from and _day_date_to and _day_date_to - _day_date_from > 92):
        found += ((R14, date_from, True),)
    return (found or None) if seen == total else ()


def getInvoice(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Retrieves the invoice for a date range or a predefined period."""
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
            found += ((R15, from_, False),)
        elif not (_day_from and (len(from_) == 10 or _date_form(from_, False, True))):
            found += ((R16, from_, True),)
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
            found += ((R17, to, False),)
        elif not (_day_to and (len(to) == 10 or _date_form(to, False, True))):
            found += ((R18, to, True),)
    else:
        if to == '':
            seen += 1
        elif to is not None:
            return ()
    if (_day_from and _day_to and _day_from > _day_to):
        found += ((R19, from_, True),)
    if seen == total:
        return found or None
    if (range := params.get('range')) is not None:
        seen += 1
        if range not in SET_INVOICE_RANGE_OR_EMPTY:
            found += ((R20, range, True),)
    if (type := params.get('type')) is not None:
        seen += 1
        if type not in SET_FLAG_OR_EMPTY:
            found += ((R21, type, False),)
    return (found or None) if seen == total else ()


METHODS: "dict[str, Entry]" = {
    'getBalance': (getBalance, {}, ('advanced',)),
    'getCountries': (getCountries, {}, ('country',)),
    'getIP': (getIP, {}, ()),
    'getLanguages': (getLanguages, {}, ('language',)),
    'getLocales': (getLocales, {}, ('locale',)),
    'getServersInfo': (getServersInfo, {}, ('server_pop',)),
    'getTimezones': (getTimezones, {}, ('timezone',)),
    'getTransactionHistory': (getTransactionHistory, {}, ('date_from', 'date_to')),
    'getInvoice': (getInvoice, {}, ('from', 'to', 'range', 'type')),
}
