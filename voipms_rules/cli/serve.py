"""``voipms-rules serve``: a sandbox in the foreground."""

from __future__ import annotations

import argparse
import logging
import ssl
import sys
from ipaddress import ip_address
from pathlib import Path

from voipms_rules.cli.main import UsageError
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
            denied=args.deny_ip,
            calls_per_minute=args.limit_per_minute,
            sms_per_day=args.sms_per_day,
            messages=not args.no_messages,
            level=args.level,
            now=args.now,
        )
    except ValueError as error:
        raise UsageError(str(error)) from error


def _status(text: str) -> tuple[str, str]:
    """``CODE`` for every method or ``METHOD=CODE`` for one."""
    method, equals, code = text.rpartition("=")
    return (method if equals else ANY_METHOD), code


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
