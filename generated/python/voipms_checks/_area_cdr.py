"""Checks of the area cdr. Generated from the catalog by `voipms-rules generate`; do not edit."""

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
    decimal as _decimal,
    known_day as _known_day,
    lookup_has as _lookup_has,
    text as _text,
)

SET_NO_CALLSTATUS = frozenset({'1', 'TRUE', 'True', 'true'})
DECIMALS_M12_13_26 = frozenset({'-12', '-11', '-10', '-9', '-8', '-7', '-6', '-5', '-4', '-3', '-2', '-1', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'})
CLASS_ACCOUNT = b'-.0123456789@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'

# code, parameter, rule, evidence (0 documented, 1 observed, 2 inferred), expected, limit, secret, unit
R1 = ('invalid_client', 'client', 'invalid_client/client', 0, '1 to 20 digits', '1..20', False, '')
R2 = ('invalid_date', 'date_from', 'invalid_date/date_from', 0, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R3 = ('invalid_date', 'date_from', 'invalid_date/date_from.padding', 2, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R4 = ('invalid_date', 'date_from', 'invalid_date/date_from.required', 0, 'a value', None, False, '')
R5 = ('invalid_date', 'date_to', 'invalid_date/date_to', 0, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R6 = ('invalid_date', 'date_to', 'invalid_date/date_to.padding', 2, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R7 = ('invalid_date', 'date_to', 'invalid_date/date_to.required', 0, 'a value', None, False, '')
R8 = ('invalid_date_from', 'date_from', 'invalid_date_from/date_from', 2, 'not to be greater than `date_to`', None, False, '-')
R9 = ('invalid_daterange', 'date_from', 'invalid_daterange/date_from', 0, '`date_to` to be at most 92 days later', 92, False, '-')
R10 = ('no_callstatus', 'answered', 'no_callstatus/answered', 1, 'at least one of answered, noanswer, busy, failed to be 1', ['1', 'true', 'True', 'TRUE'], False, '-')
R11 = ('invalid_timezone', 'timezone', 'invalid_timezone/getCDR.required', 2, 'a value', None, False, '')
R12 = ('invalid_timezone', 'timezone', 'invalid_timezone/timezone', 1, 'a number from -12 to 13 with at most 2 decimals', '-12..13', False, '')
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


def getCallAccounts(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists all sub-accounts, or the accounts of one reseller client, as call filter values."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (client := params.get('client')) is not None:
        seen += 1
        if not (len(client) <= 20 and client.encode().isdigit()) and client != '':
            found += ((R1, client, False),)
    return (found or None) if seen == total else ()


def getCallBilling(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the call billing options used as a filter in call records."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    return (found or None) if seen == total else ()


def getCallTypes(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists call types together with all DIDs, or with the DIDs of one reseller client."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (client := params.get('client')) is not None:
        seen += 1
        if not (len(client) <= 20 and client.encode().isdigit()) and client != '':
            found += ((R1, client, False),)
    return (found or None) if seen == total else ()


def getCDR(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Returns the account's call detail records for a period."""
    found: Findings = ()
    seen = 3
    total = len(params)
    if _day_date_from := _known_day((date_from := params.get('date_from'))):
        pass
    elif date_from:
        _day_date_from = _day(date_from)
        if not (_day_date_from and (len(date_from) == 10 or _date_form(date_from, True, True))):
            found += ((R2, date_from, False),)
        elif not (_day_date_from and (len(date_from) == 10 or _date_form(date_from, False, True))):
            found += ((R3, date_from, True),)
    else:
        if date_from is None:
            seen -= 1
        elif date_from != '':
            return ()
        found += ((R4, date_from, False),)
    if _day_date_to := _known_day((date_to := params.get('date_to'))):
        pass
    elif date_to:
        _day_date_to = _day(date_to)
        if not (_day_date_to and (len(date_to) == 10 or _date_form(date_to, True, True))):
            found += ((R5, date_to, False),)
        elif not (_day_date_to and (len(date_to) == 10 or _date_form(date_to, False, True))):
            found += ((R6, date_to, True),)
    else:
        if date_to is None:
            seen -= 1
        elif date_to != '':
            return ()
        found += ((R7, date_to, False),)
    if (_day_date_from and _day_date_to and _day_date_from > _day_date_to):
        found += ((R8, date_from, True),)
    if (_day_date_from and _day_date_to and _day_date_to - _day_date_from > 92):
        found += ((R9, date_from, False),)
    answered = params.get('answered')
    noanswer = params.get('noanswer')
    busy = params.get('busy')
    failed = params.get('failed')
    if answered not in SET_NO_CALLSTATUS and noanswer not in SET_NO_CALLSTATUS and busy not in SET_NO_CALLSTATUS and failed not in SET_NO_CALLSTATUS:
        found += ((R10, answered, False),)
    if (timezone := params.get('timezone')) not in DECIMALS_M12_13_26:
        if not timezone:
            if timezone is None:
                seen -= 1
            elif timezone != '':
                return ()
            found += ((R11, timezone, True),)
        elif not _decimal(timezone, -1200, 1300, 1, 2):
            found += ((R12, timezone, False),)
    if seen == total:
        return found or None
    if (account := params.get('account')) is not None:
        seen += 1
        if account.encode().strip(CLASS_ACCOUNT) and account != '':
            found += ((R13, account, False),)
    if answered is not None:
        if not (plain(answered) or _text(answered)):
            return ()
        seen += 1
    if noanswer is not None:
        if not (plain(noanswer) or _text(noanswer)):
            return ()
        seen += 1
    if busy is not None:
        if not (plain(busy) or _text(busy)):
            return ()
        seen += 1
    if failed is not None:
        if not (plain(failed) or _text(failed)):
            return ()
        seen += 1
    if (calltype := params.get('calltype')) is not None:
        if not (plain(calltype) or _text(calltype)):
            return ()
        seen += 1
    if (callbilling := params.get('callbilling')) is not None:
        if not (plain(callbilling) or _text(callbilling)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def getRates(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Looks up rates within one package by a search term."""
    found: Findings = ()
    seen = 2
    total = len(params)
    package = params.get('package')
    if package:
        if not (len(package) <= 20 and package.encode().isdigit()):
            found += ((R14, package, False),)
        elif look and not _lookup_has(look, 'getPackages.package', package):
            found += ((R15, package, False),)
    else:
        if package is None:
            seen -= 1
        elif package != '':
            return ()
        found += ((R16, package, False),)
    query = params.get('query')
    if query:
        if not (plain(query) or _text(query)):
            return ()
    else:
        if query is None:
            seen -= 1
        elif query != '':
            return ()
        found += ((R17, query, False),)
    return (found or None) if seen == total else ()


def getResellerCDR(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Returns the call detail records of one reseller client for a period."""
    found: Findings = ()
    seen = 4
    total = len(params)
    if _day_date_from := _known_day((date_from := params.get('date_from'))):
        pass
    elif date_from:
        _day_date_from = _day(date_from)
        if not (_day_date_from and (len(date_from) == 10 or _date_form(date_from, True, True))):
            found += ((R2, date_from, False),)
        elif not (_day_date_from and (len(date_from) == 10 or _date_form(date_from, False, True))):
            found += ((R3, date_from, True),)
    else:
        if date_from is None:
            seen -= 1
        elif date_from != '':
            return ()
        found += ((R4, date_from, False),)
    if _day_date_to := _known_day((date_to := params.get('date_to'))):
        pass
    elif date_to:
        _day_date_to = _day(date_to)
        if not (_day_date_to and (len(date_to) == 10 or _date_form(date_to, True, True))):
            found += ((R5, date_to, False),)
        elif not (_day_date_to and (len(date_to) == 10 or _date_form(date_to, False, True))):
            found += ((R6, date_to, True),)
    else:
        if date_to is None:
            seen -= 1
        elif date_to != '':
            return ()
        found += ((R7, date_to, False),)
    if (_day_date_from and _day_date_to and _day_date_from > _day_date_to):
        found += ((R8, date_from, True),)
    if (_day_date_from and _day_date_to and _day_date_to - _day_date_from > 92):
        found += ((R9, date_from, False),)
    client = params.get('client')
    if client:
        if not (len(client) <= 20 and client.encode().isdigit()):
            found += ((R1, client, False),)
        elif look and not _lookup_has(look, 'getClients.client', client):
            found += ((R18, client, False),)
    else:
        if client is None:
            seen -= 1
        elif client != '':
            return ()
        found += ((R19, client, False),)
    answered = params.get('answered')
    noanswer = params.get('noanswer')
    busy = params.get('busy')
    failed = params.get('failed')
    if answered not in SET_NO_CALLSTATUS and noanswer not in SET_NO_CALLSTATUS and busy not in SET_NO_CALLSTATUS and failed not in SET_NO_CALLSTATUS:
        found += ((R10, answered, False),)
    if (timezone := params.get('timezone')) not in DECIMALS_M12_13_26:
        if not timezone:
            if timezone is None:
                seen -= 1
            elif timezone != '':
                return ()
            found += ((R11, timezone, True),)
        elif not _decimal(timezone, -1200, 1300, 1, 2):
            found += ((R12, timezone, False),)
    if seen == total:
        return found or None
    if (account := params.get('account')) is not None:
        seen += 1
        if account.encode().strip(CLASS_ACCOUNT) and account != '':
            found += ((R13, account, False),)
    if answered is not None:
        if not (plain(answered) or _text(answered)):
            return ()
        seen += 1
    if noanswer is not None:
        if not (plain(noanswer) or _text(noanswer)):
            return ()
        seen += 1
    if busy is not None:
        if not (plain(busy) or _text(busy)):
            return ()
        seen += 1
    if failed is not None:
        if not (plain(failed) or _text(failed)):
            return ()
        seen += 1
    if (calltype := params.get('calltype')) is not None:
        if not (plain(calltype) or _text(calltype)):
            return ()
        seen += 1
    if (callbilling := params.get('callbilling')) is not None:
        if not (plain(callbilling) or _text(callbilling)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def getCallTranscriptions(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists call transcriptions of an account for a period."""
    found: Findings = ()
    seen = 2
    total = len(params)
    if (account := params.get('account')) is not None:
        seen += 1
        if account.encode().strip(CLASS_ACCOUNT) and account != '':
            found += ((R13, account, False),)
    if _day_date_to := _known_day((date_to := params.get('date_to'))):
        pass
    elif date_to:
        _day_date_to = _day(date_to)
        if not (_day_date_to and (len(date_to) == 10 or _date_form(date_to, True, True))):
            found += ((R5, date_to, False),)
        elif not (_day_date_to and (len(date_to) == 10 or _date_form(date_to, False, True))):
            found += ((R6, date_to, True),)
    else:
        if date_to is None:
            seen -= 1
        elif date_to != '':
            return ()
        found += ((R20, date_to, False),)
    if _day_date_from := _known_day((date_from := params.get('date_from'))):
        pass
    elif date_from:
        _day_date_from = _day(date_from)
        if not (_day_date_from and (len(date_from) == 10 or _date_form(date_from, True, True))):
            found += ((R2, date_from, False),)
        elif not (_day_date_from and (len(date_from) == 10 or _date_form(date_from, False, True))):
            found += ((R3, date_from, True),)
        if not (_day_date_from and (len(date_from) == 10 or _date_form(date_from, True, True))):
            found += ((R21, date_from, True),)
    else:
        if date_from is None:
            seen -= 1
        elif date_from != '':
            return ()
        found += ((R22, date_from, False),)
    if (_day_date_from and _day_date_to and _day_date_from > _day_date_to):
        found += ((R23, date_from, False),)
    if (_day_date_from and _day_date_to and _day_date_to - _day_date_from > 92):
        found += ((R24, date_from, True),)
    if (call_type := params.get('call_type')) is not None:
        if not (plain(call_type) or _text(call_type)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def getTerminationRates(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Looks up outgoing rates on one route (premium or value) by a search term."""
    found: Findings = ()
    seen = 2
    total = len(params)
    query = params.get('query')
    if query:
        if not (plain(query) or _text(query)):
            return ()
    else:
        if query is None:
            seen -= 1
        elif query != '':
            return ()
        found += ((R17, query, False),)
    route = params.get('route')
    if route:
        if not (len(route) <= 6 and route.encode().isdigit()):
            found += ((R25, route, False),)
        elif look and not _lookup_has(look, 'getRoutes.value', route):
            found += ((R26, route, False),)
    else:
        if route is None:
            seen -= 1
        elif route != '':
            return ()
        found += ((R27, route, False),)
    return (found or None) if seen == total else ()


METHODS: "dict[str, Entry]" = {
    'getCallAccounts': (getCallAccounts, {}, ('client',)),
    'getCallBilling': (getCallBilling, {}, ()),
    'getCallTypes': (getCallTypes, {}, ('client',)),
    'getCDR': (getCDR, {}, ('date_from', 'date_to', 'answered', 'noanswer', 'busy', 'failed', 'timezone', 'calltype', 'callbilling', 'account')),
    'getRates': (getRates, {}, ('package', 'query')),
    'getResellerCDR': (getResellerCDR, {}, ('date_from', 'date_to', 'client', 'answered', 'noanswer', 'busy', 'failed', 'timezone', 'calltype', 'callbilling', 'account')),
    'getCallTranscriptions': (getCallTranscriptions, {}, ('account', 'date_to', 'date_from', 'call_type')),
    'getTerminationRates': (getTerminationRates, {}, ('query', 'route')),
}
