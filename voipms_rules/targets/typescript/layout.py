"""Statements that hold texts, broken into lines the way Prettier does; filters of templates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from voipms_rules.targets.typescript.escape import member, string

WIDTH = 100


def array(values: Iterable[str], before: str, behind: str) -> str:
    """A statement with an array of texts, on one line if it fits."""
    literals = [string(value) for value in values]
    flat = f"{before}[{', '.join(literals)}]{behind}"
    if len(flat) <= WIDTH:
        return flat
    return "".join([before, "[\n", *(f"  {literal},\n" for literal in literals), "]", behind])


def imports(names: Iterable[str], module: str) -> str:
    """An import of names, sorted; one of at most five fits a line."""
    return f'import {{ {", ".join(sorted(names))} }} from "{module}";'


def invocation(words: Sequence[str], indent: int) -> str:
    """A call of the first with the others, behind ``return``; an argument a line if need be."""
    head, *args = words
    flat = f"{head}({', '.join(args)})"
    if indent + len(f"return {flat};") <= WIDTH:
        return flat
    pad = " " * (indent + 2)
    return f"{head}(\n" + "".join(f"{pad}{arg},\n" for arg in args) + " " * indent + ")"


def branch(operands: Sequence[str], indent: str) -> list[str]:
    """The opening of a branch that is taken when one of these holds, in lines."""
    flat = f"{indent}if ({' || '.join(operands)}) {{"
    if len(flat) <= WIDTH:
        return [flat]
    *most, last = operands
    return [
        f"{indent}if (",
        *(f"{indent}  {one} ||" for one in most),
        f"{indent}  {last}",
        f"{indent}) {{",
    ]


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
