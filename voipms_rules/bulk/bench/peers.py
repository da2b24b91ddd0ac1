"""Libraries that validate data frames, each with the same rules in the form its manual shows.

They judge one column at a time, so they get the rules on one parameter; rules
between parameters, and those on account data, they are spared.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import duckdb

from voipms_rules.bulk.sources import SQL
from voipms_rules.catalog.patterns import class_body
from voipms_rules.plan.program import And, Call, Const, Expr, Given, Not
from voipms_rules.targets.book import Book
from voipms_rules.targets.sql.printer import regular

_RE_WHOLE = r"^(?:0|-?[1-9][0-9]*)$"


@dataclass(frozen=True)
class Rule:
    """A test of one column; ``kind`` is required, pattern, one_of, bytes, chars or range."""

    column: str
    kind: str
    low: int | None = None
    high: int | None = None
    texts: tuple[str, ...] = ()


Judge = Callable[[list[Rule], Path, Path], tuple[float, int]]


def rules(book: Book, method: str, path: Path) -> list[Rule]:
    """The errors of a method on the columns of a file that a peer can say."""
    known = {program.method.name: program for program in book.programs.methods}
    described = duckdb.execute(f"DESCRIBE FROM {SQL.text(str(path))}").fetchall()
    columns = {row[0] for row in described}
    checks = (check for step in known[method].steps for check in step.checks)
    found = (
        rule
        for check in checks
        if check.rule.evidence.level != "inferred"
        for rule in _rules_of(check.broken)
    )
    return list(dict.fromkeys(rule for rule in found if rule.column in columns))


def _rules_of(broken: Expr) -> Iterator[Rule]:
    match broken:
        case Not(Given(var)):
            yield Rule(var.name, "required")
        case And((Given(var), Not(test))):
            rule = _rule(var.name, test)
            regex = regular(test)
            if rule is not None:
                yield rule
            elif regex is not None:
                yield _pattern(var.name, regex)


def _rule(column: str, test: Expr) -> Rule | None:
    """The rule for what is no regular expression, or has a word of its own."""
    match test:
        case Call("chars_only", (_, Const(values=chars))):
            return _pattern(column, f"[{class_body(frozenset(chars))}]*")
        case Call("chars_some", (_, Const(values=chars))):
            return Rule(column, "pattern", texts=(f"[{class_body(frozenset(chars))}]",))
        case Call("in_set", (_, Const(values=values))):
            return Rule(column, "one_of", texts=tuple(values))
        case Call("in_set_fold", (_, Const(values=values))):
            return Rule(column, "pattern", texts=(f"^(?i:{'|'.join(values)})$",))
        case Call("utf8_length" | "length" as unit, (_, int() | None as low, int() | None as high)):
            return Rule(column, "bytes" if unit == "utf8_length" else "chars", low, high)
        case Call("integer", (_, int() as low, int() as high, *_)):
            return Rule(column, "range", low, high)
    return None


def _pattern(column: str, regex: str) -> Rule:
    return Rule(column, "pattern", texts=(f"^(?:{regex})$",))


def _read(path: Path) -> Any:
    import polars

    if path.suffix == ".csv":
        return polars.read_csv(path, infer_schema=False)
    return polars.read_parquet(path)


def _write(frame: Any, path: Path) -> None:
    frame.write_csv(path) if path.suffix == ".csv" else frame.write_parquet(path)


def _expression(column: Any, rule: Rule) -> Any:
    """What no library has a word for, as a Polars expression over a column."""
    import polars

    sizes = {"bytes": column.str.len_bytes, "chars": column.str.len_chars}
    if rule.kind in sizes:
        size = sizes[rule.kind]()
        return (size >= (rule.low or 0)) & (size <= (2**31 if rule.high is None else rule.high))
    whole = column.str.contains(_RE_WHOLE)
    number = column.cast(polars.Int64, strict=False)
    return whole & number.is_between(rule.low, rule.high)


def pandera(rules: list[Rule], path: Path, out: Path) -> tuple[float, int]:
    """A DataFrameSchema, validated lazily; the bad rows are those it names."""
    import polars

    pa: Any = import_module("pandera.polars")

    def checked(rule: Rule) -> Any:
        if rule.kind == "pattern":
            return pa.Check.str_matches(rule.texts[0])
        if rule.kind == "one_of":
            return pa.Check.isin(list(rule.texts))
        return pa.Check(lambda data: data.lazyframe.select(_expression(polars.col(data.key), rule)))

    columns = {
        name: pa.Column(str, [checked(r) for r in rs if r.kind != "required"],
                        nullable=all(r.kind != "required" for r in rs))
        for name, rs in _by_column(rules).items()
    }  # fmt: skip
    schema = pa.DataFrameSchema(columns)
    start = time.perf_counter()
    frame = _read(path)
    bad = []
    try:
        schema.validate(frame, lazy=True)
    except pa.errors.SchemaErrors as error:
        bad = error.failure_cases["index"].drop_nulls().unique().sort().to_list()
    _write(frame[bad], out)
    return time.perf_counter() - start, len(bad)


def pointblank(rules: list[Rule], path: Path, out: Path) -> tuple[float, int]:
    """A chain of validation steps; the bad rows are the part that failed one."""
    import polars

    pb: Any = import_module("pointblank")
    start = time.perf_counter()
    steps = pb.Validate(_read(path))
    for rule in rules:
        if rule.kind == "required":
            steps = steps.col_vals_not_null(rule.column)
        elif rule.kind == "pattern":
            steps = steps.col_vals_regex(rule.column, rule.texts[0], na_pass=True)
        elif rule.kind == "one_of":
            steps = steps.col_vals_in_set(rule.column, list(rule.texts))
        else:
            steps = steps.col_vals_expr(_expression(polars.col(rule.column), rule))
    bad = steps.interrogate().get_sundered_data(type="fail")
    _write(bad, out)
    return time.perf_counter() - start, bad.height


def dataframely(rules: list[Rule], path: Path, out: Path) -> tuple[float, int]:
    """A schema class whose filter parts the good rows from the bad."""
    dy: Any = import_module("dataframely")

    def checked(rule: Rule) -> Any:
        if rule.kind == "pattern":
            return lambda column: column.str.contains(rule.texts[0])
        if rule.kind == "one_of":
            return lambda column: column.is_in(rule.texts)
        return lambda column: _expression(column, rule)

    columns = {
        name: dy.String(nullable=all(r.kind != "required" for r in rs),
                        check=[checked(r) for r in rs if r.kind != "required"] or None)
        for name, rs in _by_column(rules).items()
    }  # fmt: skip
    schema: Any = type("Calls", (dy.Schema,), columns)
    start = time.perf_counter()
    _, failed = schema.filter(_read(path))
    bad = failed.invalid()
    _write(bad, out)
    return time.perf_counter() - start, bad.height


def _by_column(rules: list[Rule]) -> dict[str, list[Rule]]:
    names = dict.fromkeys(rule.column for rule in rules)
    return {name: [rule for rule in rules if rule.column == name] for name in names}
