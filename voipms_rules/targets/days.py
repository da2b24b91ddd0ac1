"""Names for the day numbers of dates, which a check counts once and then compares."""

from __future__ import annotations

from collections.abc import Mapping

from voipms_rules.naming import apart
from voipms_rules.plan.program import Program
from voipms_rules.plan.reading import dates_of
from voipms_rules.targets.printer import UnsupportedError


def day_variables(program: Program, variables: Mapping[str, str], suffix: str) -> dict[str, str]:
    """The variable of the day of each date, named after that of the date."""
    dates = dates_of(program)
    taken = {variable: variable for variable in variables.values()}
    names = apart(taken | {f"{name} day": f"{variables[name]}{suffix}" for name in dates})
    return {name: names[f"{name} day"] for name in dates}


def dated(program: Program) -> tuple[str, ...]:
    """The dates of a program, for languages that name their days ``<parameter>_day``."""
    dates = dates_of(program)
    taken = sorted({f"{name}_day" for name in dates}.intersection(program.plan.reads))
    if taken:
        raise UnsupportedError(f"parameters have the names of days: {', '.join(taken)}")
    return dates
