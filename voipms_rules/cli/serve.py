"""``voipms-rules serve``: a sandbox in the foreground."""

from __future__ import annotations

import argparse
import logging
import ssl
import sys
from ipaddress import ip_address, ip_network
from pathlib import Path

from voipms_checks._methods import METHODS

from voipms_rules.cli.main import UsageError
from voipms_rules.cli.methods import no_such_method
from voipms_rules.cli.settings import date_of_calls
from voipms_rules.sandbox.behaviour import ANY_METHOD, Behaviour
from voipms_rules.sandbox.server import Certificate, Listener, serve


def run(args: argparse.Namespace) -> int:
    """Answer calls until interrupted; 0 then."""
    behaviour = _behaviour(args)
    certificate = _certificate(args)
    if not args.allow_remote and not _is_loopback(args.host):
        raise UsageError(
            f"--host {args.host} can be reached from elsewhere; say --allow-remote if that is meant"
        )
    listener = _listen(args.host, args.port, certificate)
    if args.verbose:
        logging.basicConfig(format="%(message)s")
        logging.getLogger("voipms_rules.sandbox").setLevel(logging.INFO)
    print(f"REST: {listener.url}\nSOAP: {listener.soap_url}\nWSDL: {listener.wsdl_url}")
    print("Stop with Ctrl-C.", flush=True)
    try:
        serve(behaviour, listener, certificate)
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)
    return 0


def _behaviour(args: argparse.Namespace) -> Behaviour:
    try:
        return Behaviour(
            statuses=dict(map(_status, args.status)),
            fault=args.fault,
            latency=args.latency,
            denied=[_network(text) for text in args.deny_ip],
            calls_per_minute=args.limit_per_minute,
            sms_per_day=args.sms_per_day,
            messages=not args.no_messages,
            level=args.level,
            now=date_of_calls(args.now),
        )
    except ValueError as error:
        raise UsageError(str(error)) from error


def _status(text: str) -> tuple[str, str]:
    """``CODE`` for every method or ``METHOD=CODE`` for one."""
    method, *code = text.split("=")
    if not code:
        return ANY_METHOD, text
    if len(code) > 1:
        raise UsageError(f"--status {text}: must be CODE or METHOD=CODE")
    if method not in METHODS and method != ANY_METHOD:
        raise UsageError(f"--status {text}: {no_such_method(method)}")
    return method, code[0]


def _network(text: str) -> str:
    try:
        return str(ip_network(text, strict=False))
    except ValueError as error:
        raise UsageError(
            f"--deny-ip {text}: must be an address or a network, such as 192.0.2.0/24"
        ) from error


def _certificate(args: argparse.Namespace) -> Certificate | None:
    if (args.cert is None) != (args.key is None):
        raise UsageError("--cert and --key go together")
    if args.cert is None:
        return None
    try:
        # The empty password keeps OpenSSL from asking for one.
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(args.cert, args.key, "")
    except OSError as error:
        what = f"--cert {args.cert} --key {args.key}"
        raise UsageError(f"{what}: not a certificate and its key in PEM ({error})") from error
    return Path(args.cert), Path(args.key)


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _listen(host: str, port: int, certificate: Certificate | None) -> Listener:
    try:
        return Listener(host, port, certificate)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UsageError(f"cannot listen on {host} port {port}: {reason}") from error
