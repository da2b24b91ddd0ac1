"""``voipms-rules completion``: a completion script, written by shtab."""

from __future__ import annotations

import argparse

import shtab

from voipms_rules.cli.main import build_parser


def run(args: argparse.Namespace) -> int:
    """Print the script for one shell."""
    print(shtab.complete(build_parser(), shell=args.shell))
    return 0
