"""Importing costs next to nothing: every module that comes along is on a list here.

Each case runs in an interpreter that has loaded nothing but itself (``-I -S``).
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import voipms_checks

import voipms_rules

PLACES = [str(Path(package.__file__).parents[1]) for package in (voipms_rules, voipms_checks)]
PROBE = """
import sys
sys.path[:0] = {places!r}
import encodings.utf_8
before = set(sys.modules)
{code}
loaded = set(sys.modules) - before
import json
print(json.dumps(sorted(loaded)))
"""

CHECKS = {
    "voipms_checks",
    "voipms_checks._check",
}
MESSAGING = {
    *CHECKS,
    "voipms_checks._area_messaging",
    "voipms_checks._primitives",
}
VIOLATIONS = {*MESSAGING, "voipms_checks._violations"}
GOOD = '{"did": "5551234567", "dst": "5557654321", "message": "hello"}'


def loaded(code: str) -> set[str]:
    """The modules that a piece of code loads."""
    script = PROBE.format(places=PLACES, code=code)
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", script], capture_output=True, text=True, check=True
    )
    return set(json.loads(done.stdout))


@pytest.mark.parametrize(
    ("code", "allowed"),
    [
        ("import voipms_rules", {"voipms_rules"}),
        ("import voipms_checks", {"voipms_checks"}),
        ("from voipms_checks import check, validate, encode, Report", CHECKS),
        (f"import voipms_checks; voipms_checks.check('sendSMS', {GOOD})", MESSAGING),
        (f"import voipms_checks; voipms_checks.check('sendSMS', {GOOD}).status", MESSAGING),
        ("import voipms_checks; voipms_checks.check('sendSMS', {}).status", MESSAGING),
        ("import voipms_checks; voipms_checks.check('sendSMS', {}).violations", VIOLATIONS),
        (
            f"from voipms_rules import check; check('sendSMS', {GOOD})",
            {"voipms_rules", *MESSAGING},
        ),
    ],
)
def test_nothing_else_is_loaded(code: str, allowed: set[str]) -> None:
    assert loaded(code) == allowed


def test_an_enum_is_built_only_when_a_code_is_looked_at() -> None:
    call = "import voipms_checks; r = voipms_checks.check('sendSMS', {})"
    assert "enum" not in loaded(call)
    assert {"enum", "voipms_checks.codes"} <= loaded(f"{call}; r.violations[0].code")


def test_a_call_loads_the_area_of_its_method_only() -> None:
    code = "from voipms_checks import check; check('getBalance', {}); check('getDIDsInfo', {})"
    areas = {name for name in loaded(code) if name.startswith("voipms_checks._area_")}
    assert areas == {"voipms_checks._area_general", "voipms_checks._area_dids"}


@pytest.mark.parametrize(
    "code",
    [
        "from voipms_checks import *",
        "import voipms_checks as v; [getattr(v, name) for name in v.__all__]",
        "import voipms_checks as v; v.check('sendSMS', {'did': 1, 'message': True}).violations",
        "import voipms_checks as v; v.check_request('?method=x').violations[0].message",
        "import voipms_checks as v; v.check('x', {}).violations[0].suggestion",
        "import voipms_checks as v; v.check('setDIDPOP', {}, lookups={'getServersInfo': []})",
        "import voipms_checks.params, voipms_checks.conform",
    ],
)
def test_everything_works_on_the_standard_library(code: str) -> None:
    """Without site-packages there is nothing else to import."""
    roots = {name.partition(".")[0] for name in loaded(code)} - {"voipms_checks"}
    assert roots <= sys.stdlib_module_names


def test_the_generator_is_out_of_reach_of_the_validator() -> None:
    assert not {n for n in loaded("from voipms_checks import *") if n.startswith("voipms_rules")}


# -- the public face -----------------------------------------------------------------------


def test_both_packages_show_the_same_face() -> None:
    assert voipms_rules.__all__ == sorted(voipms_rules.__all__) == list(voipms_checks.__all__)
    for name in voipms_rules.__all__:
        assert getattr(voipms_rules, name) is getattr(voipms_checks, name)


@pytest.mark.parametrize("package", ["voipms_rules", "voipms_checks"])
def test_names_are_listed_before_they_are_used(package: str) -> None:
    code = f"import {package} as p; assert set(p.__all__) <= set(dir(p)), dir(p)"
    loaded(code)


@pytest.mark.parametrize("package", [voipms_rules, voipms_checks])
def test_other_names_are_refused(package: object) -> None:
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = package.no_such_name  # type: ignore[attr-defined]
