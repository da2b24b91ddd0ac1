"""Statements that hold texts, broken into lines the way Prettier does; filters of templates."""

from __future__ import annotations

from collections.abc import Iterable

from voipms_rules.targets.typescript.escape import member, string

WIDTH = 100


def array(values: Iterable[str], before: str, behind: str) -> str:
    """A statement with an array of texts, on one line if it fits."""
    literals = [string(value) for value in values]
    flat = f"{before}[{', '.join(literals)}]{behind}"
    if len(flat) <= WIDTH:
        return flat
    return "".join([before, "[\n", *(f"  {literal},\n" for literal in literals), "]", behind])


def union(words: Iterable[str], name: str) -> str:
    """The declaration of a type that is one of these texts."""
    literals = [string(word) for word in sorted(set(words))]
    joined, head = " | ".join(literals), f"export type {name} ="
    if len(f"{head} {joined};") <= WIDTH:
        return f"{head} {joined};"
    if len(f"  {joined};") <= WIDTH:
        return f"{head}\n  {joined};"
    return "".join([head, *(f"\n  | {literal}" for literal in literals), ";"])


def entry(text: str, key: str, indent: int) -> str:
    """A key of an object with its text."""
    return keyed(string(text), key, indent)


def keyed(value: str, key: str, indent: int) -> str:
    """A key of an object with an expression, below the key if it does not fit beside it."""
    head = f"{' ' * indent}{member(key)}:"
    if len(f"{head} {value},") <= WIDTH:
        return f"{head} {value},"
    return f"{head}\n{' ' * indent}  {value},"
