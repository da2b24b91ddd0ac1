"""Loading the catalog: every fault is found where it stands, overlays, and the facts it must hold.

Faults are made in a copy of two areas: small enough to load dozens of times.
"""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from strategies import constraints

from voipms_rules.catalog import Catalog, CatalogError, Finding, default_catalog, load_catalog
from voipms_rules.catalog.constraints import (
    KINDS,
    Constraint,
    ConstraintError,
    parse_constraint,
    walk,
)
from voipms_rules.cli.catalog import stats
from voipms_rules.cli.main import main
from voipms_rules.lint import lint

AREAS = ("cdr", "parking")
EDITION = "editions/0-oldest.yaml"
FILES = (
    *("sources.yaml", "disputes.yaml", EDITION),
    *(f"{room}/{area}.yaml" for room in ("codes", "methods") for area in AREAS),
)
# Methods of other areas whose lists the codes of these look up.
LISTS = "- {method: getRoutes, summary: Lists routes., flags: [reads]}\n"


@pytest.fixture(scope="module")
def small_catalog(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of these areas, with the types they use and an edition of few rows."""
    copy = tmp_path_factory.mktemp("small") / "book"
    for file in FILES:
        (copy / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(default_catalog() / file, copy / file)
    (copy / "types.yaml").write_text(_types_used_in(copy), encoding="utf-8")
    rows = (copy / EDITION).read_text(encoding="utf-8").splitlines(keepends=True)
    (copy / EDITION).write_text("".join(rows[:12]), encoding="utf-8")
    (copy / "methods/lists.yaml").write_text(LISTS, encoding="utf-8")
    return copy


def _types_used_in(copy: Path) -> str:
    text = "".join(path.read_text(encoding="utf-8") for path in copy.glob("*s/*.yaml"))
    used = set(re.findall(r"\btype: ([A-Za-z0-9_]+)", text))
    types = (default_catalog() / "types.yaml").read_text(encoding="utf-8")
    head, *entries = re.split(r"(?m)^(?=- type: )", types)
    return head + "".join(e for e in entries if e.split(maxsplit=3)[2] in used)


@pytest.fixture
def folder(small_catalog: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of part of the catalog in the working directory, to be broken."""
    monkeypatch.chdir(tmp_path)
    return Path(shutil.copytree(small_catalog, tmp_path / "book"))


def edit(folder: Path, file: str, old: str, new: str) -> None:
    """Replace the one occurrence of ``old``; with no ``old``, add ``new`` at the end."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    if old:
        assert text.count(old) == 1, f"{file} holds {old!r} {text.count(old)} times"
        path.write_text(text.replace(old, new), encoding="utf-8")
    else:
        path.write_text(f"{text}\n{new}\n", encoding="utf-8")


def line_of(path: Path, text: str) -> int:
    """The line on which the one occurrence of a text begins."""
    before, found, after = path.read_text(encoding="utf-8").partition(text)
    assert found and text not in after, f"{path} does not hold {text!r} once"
    return before.count("\n") + 1


def findings(folder: Path, overlays: Sequence[Path] = ()) -> tuple[Finding, ...]:
    with pytest.raises(CatalogError) as caught:
        load_catalog(folder, overlays)
    return caught.value.findings


# -- one fault at a time --------------------------------------------------------------


@dataclass(frozen=True)
class Fault:
    """An edit, and the finding it must lead to; ``at`` begins on the finding's line."""

    file: str
    old: str
    new: str
    at: str
    policy: str
    message: str

    def make(self, folder: Path) -> None:
        edit(folder, self.file, self.old, self.new)

    def is_found(self, folder: Path, among: Sequence[Finding]) -> bool:
        place = f"book/{self.file}:{line_of(folder / self.file, self.at)}"
        return any(
            str(f.place) == place and f.policy == self.policy and self.message in f.message
            for f in among
        )


CODES, METHODS = "codes/parking.yaml", "methods/parking.yaml"
DESTINATION = "  - param: destination\n    constraint: {type: parking_destination}"
MISSING = "see_also: [invalid_callparking]\n  rules:\n  - param: callparking\n"
UNKNOWN_ID = "invalid_callparking/callparking.unknown"


def constraint_fault(constraint: str, message: str, policy: str = "constraint") -> Fault:
    """A rule whose constraint is replaced."""
    rule = f"  - param: destination\n    constraint: {constraint}"
    return Fault(CODES, DESTINATION, rule, rule, policy, message)


def rule_fault(extra: str, message: str) -> Fault:
    """A rule with a further line."""
    rule = f"  - param: callparking\n    {extra}\n"
    head = "see_also: [invalid_callparking]\n  rules:\n"
    return Fault(CODES, MISSING, head + rule, rule, "reference", message)


CONSTRAINT_FAULTS = {
    "unknown word": constraint_fault("perfect", "unknown constraint 'perfect'; known: any_of, "),
    "unknown word inside a list": constraint_fault(
        '{list: {separator: ";", item: perfect}}', "unknown constraint 'perfect'"
    ),
    "unknown word among alternatives": constraint_fault(
        "{any_of: [email, perfect]}", "unknown constraint 'perfect'"
    ),
    "unknown argument": constraint_fault("{digits: {most: 3}}", "digits has no argument 'most'"),
    "argument for a word without any": constraint_fault(
        "{email: {max: 3}}", "email has no argument 'max'"
    ),
    "text for a number": constraint_fault(
        '{digits: {max: "3"}}', "digits.max must be a whole number, not '3' (without quotes)"
    ),
    "switch for a number": constraint_fault(
        "{digits: {min: true}}", "digits.min must be a whole number, not True"
    ),
    "number for a text": constraint_fault(
        '{decimal: {min: 1, max: "2", scale: 1}}', "decimal.min must be text, not 1 (quote it)"
    ),
    "word for a switch": constraint_fault(
        "{date: {time: yes}}", "date.time must be true or false, not 'yes'"
    ),
    "switch in quotes": constraint_fault(
        '{date: {time: "true"}}', "date.time must be true or false, not 'true' (without quotes)"
    ),
    "argument left out": constraint_fault(
        "{integer: {min: 1}}", "integer: missing 1 required positional argument: 'max'"
    ),
    "all arguments left out": constraint_fault("list", "list: missing 2 required"),
    "no values": constraint_fault("{one_of: []}", "one_of.values must be a list that is not empty"),
    "number among texts": constraint_fault("{one_of: [a, 1]}", "1 must be text (quote it)"),
    "null among texts": constraint_fault("{none_of: [null]}", "None must be text (quote it)"),
    "bare number": constraint_fault("{digits: 5}", "a constraint is a word or a mapping of one"),
    "type that is none": constraint_fault(
        "{type: nonsense}", "there is no type 'nonsense' with a constraint", "reference"
    ),
    "type without a constraint": constraint_fault(
        "{type: name}", "there is no type 'name' with a constraint", "reference"
    ),
}

DISPUTE = """\
- id: parking
  subject: Is it parking?
  claims:
  - {source: hearsay, says: It is.}
  - {source: docs-2026, says: It is not.}
  treatment: No rule.
"""
EXTRA_CODE = "{kind: state, outcome: failure, retry: never, remedy: None., server_reason: x,"

REFERENCE_FAULTS = {
    "unknown type of a parameter": Fault(
        METHODS,
        "type: parking_failover",
        "type: parking_lot",
        "  - name: failover\n",
        "reference",
        "unknown type 'parking_lot'",
    ),
    "parameter twice": Fault(
        METHODS,
        "  - name: delay\n",
        "  - name: timeout\n",
        "  - name: timeout\n    type: seconds\n    required: true\n"
        '    example: "5"\n    summary: Wait',
        "reference",
        "the parameter 'timeout' stands twice",
    ),
    "unknown method": rule_fault("methods: [delCallParking, delLot]", "unknown method 'delLot'"),
    "unknown excepted method": rule_fault("except_methods: [delLot]", "unknown method 'delLot'"),
    "method without the parameter": rule_fault(
        "methods: [delCallParking, getRates]", "getRates has no parameter 'callparking'"
    ),
    "method without the guard's parameter": rule_fault(
        "methods: [delCallParking]\n    when: [{param: lot, given: true}]",
        "delCallParking has no parameter 'lot'",
    ),
    "no method requires the parameter": rule_fault(
        "except_methods: [delCallParking]", "no method fits a rule on callparking"
    ),
    "no method has the parameter": Fault(
        CODES,
        DESTINATION,
        DESTINATION.replace("param: destination", "param: goal"),
        "  - param: goal",
        "reference",
        "no method fits a rule on goal",
    ),
    "no method gives the parameter that type": constraint_fault(
        "{type: id}", "no method fits a rule on destination", "reference"
    ),
    "unknown source of a rule": Fault(
        CODES,
        f"{DESTINATION}\n    evidence: {{level: documented, source: docs-2026}}",
        f"{DESTINATION}\n    evidence: {{level: documented, source: hearsay}}",
        DESTINATION,
        "reference",
        "unknown source 'hearsay'",
    ),
    "unknown source of a dispute": Fault(
        "disputes.yaml",
        "",
        DISPUTE,
        "  - {source: hearsay",
        "reference",
        "unknown source 'hearsay'",
    ),
    "rule id twice": Fault(
        CODES,
        f"id: {UNKNOWN_ID}",
        "id: invalid_callparking/callparking",
        "  - id: invalid_callparking/callparking\n",
        "reference",
        "the rule id 'invalid_callparking/callparking' is used twice; give this one an `id`",
    ),
    "code twice": Fault(
        CODES,
        "",
        f"- {EXTRA_CODE} code: no_callparking}}",
        f"- {EXTRA_CODE}",
        "reference",
        "'no_callparking' is defined twice",
    ),
    "code twice in two files": Fault(
        CODES,
        "",
        f"- {EXTRA_CODE} code: no_cdr}}",
        f"- {EXTRA_CODE}",
        "reference",
        "'no_cdr' is defined twice",
    ),
    "method twice": Fault(
        METHODS,
        "",
        "- {method: getCallBilling, summary: Again., flags: [writes]}",
        "- {method: getCallBilling",
        "reference",
        "'getCallBilling' is defined twice",
    ),
    "type twice": Fault(
        "types.yaml",
        "",
        "- {type: id, summary: Again., constraint: digits}",
        "- {type: id, summary: Again.",
        "reference",
        "'id' is defined twice",
    ),
    "source twice": Fault(
        "sources.yaml",
        "",
        "- {id: docs-2026, title: Again}",
        "- {id: docs-2026, title: Again}",
        "reference",
        "'docs-2026' is defined twice",
    ),
}

SCHEMA_FAULTS = {
    "unknown key": Fault(
        CODES,
        "  message: There are no Call Parking\n",
        "  massage: There are no Call Parking\n",
        "  massage: There",
        "schema",
        "unknown key 'massage'; known: code, message, kind, ",
    ),
    "unknown key with keys of its own": Fault(
        CODES,
        f"{DESTINATION}\n",
        f"{DESTINATION}\n    reason:\n      note: None.\n",
        "    reason:\n",
        "schema",
        "unknown key 'reason'",
    ),
    "unknown key where names are free": Fault(
        CODES,
        f"{DESTINATION}\n",
        f"{DESTINATION}\n    examples:\n      valid:\n"
        "      - destination: none\n        $today: x\n      invalid: [{destination: x}]\n",
        "        $today: x",
        "schema",
        "unknown key '$today'; known: $lookups, $now",
    ),
    "repetition without a number": Fault(
        CODES,
        f"{DESTINATION}\n",
        f"{DESTINATION}\n    examples:\n      valid: [{{destination: none}}]\n"
        "      invalid: [{destination: {repeat: a}}]\n",
        "      invalid: [{destination: {repeat: a}}]",
        "schema",
        "'times' is a required property",
    ),
    "key left out": Fault(
        CODES,
        "  retry: never\n",
        "",
        "- code: no_callparking",
        "schema",
        "'retry' is a required property",
    ),
    "word that is none of the list": Fault(
        CODES, "kind: empty", "kind: nothing", "kind: nothing", "schema", "'nothing' is not one of"
    ),
    "word of another reader's yes": Fault(
        METHODS,
        '  - name: delay\n    type: seconds\n    required: true\n    example: "5"\n',
        '  - name: delay\n    type: seconds\n    required: yes\n    example: "5"\n',
        "required: yes",
        "schema",
        "'yes' is not of type 'boolean'",
    ),
    "number for a text": Fault(
        METHODS,
        'example: "323"',
        "example: 323",
        "example: 323",
        "schema",
        "323 is not of type 'string'",
    ),
    "flag that is none": Fault(
        METHODS,
        "flags: [writes, irreversible]",
        "flags: [writes, harmless]",
        "flags: [writes, harmless]",
        "schema",
        "'harmless' is not one of",
    ),
    "param and params": Fault(
        CODES,
        DESTINATION,
        f"{DESTINATION}\n    params: [destination, failover]",
        DESTINATION,
        "schema",
        "valid under each of",
    ),
    "neither param nor params": Fault(
        CODES,
        DESTINATION,
        "  - constraint: {type: parking_destination}",
        "  - constraint: {type: parking_destination}",
        "schema",
        "'param' is a required property",
    ),
    "constraint of two words": Fault(
        CODES,
        "{type: parking_destination}",
        "{email: {}, ipv4: {}}",
        "constraint: {email: {}, ipv4: {}}",
        "schema",
        "has too many properties",
    ),
    "ill-formed rule id": Fault(
        CODES, UNKNOWN_ID, "an id", "id: an id", "schema", "'an id' does not match"
    ),
    "no evidence": Fault(
        CODES,
        f"{DESTINATION}\n    evidence: {{level: documented, source: docs-2026}}",
        DESTINATION,
        DESTINATION,
        "schema",
        "'evidence' is a required property",
    ),
    "evidence without a level": Fault(
        CODES,
        f"{DESTINATION}\n    evidence: {{level: documented, source: docs-2026}}",
        f"{DESTINATION}\n    evidence:\n      source: docs-2026",
        "      source: docs-2026",
        "schema",
        "'level' is a required property",
    ),
    "row without a message": Fault(
        EDITION,
        'api_not_enabled: "API has not been enabled or has been disabled"',
        "api_not_enabled: null",
        "api_not_enabled",
        "schema",
        "None is not of type 'string'",
    ),
    "source without a title": Fault(
        "sources.yaml", "", "- id: x", "- id: x", "schema", "'title' is a required property"
    ),
    "type without a summary": Fault(
        "types.yaml", "", "- type: x", "- type: x", "schema", "'summary' is a required property"
    ),
    "dispute with a claim that says nothing": Fault(
        "disputes.yaml",
        "",
        DISPUTE.replace("hearsay, says: It is.", "hearsay"),
        "  - {source: hearsay}",
        "schema",
        "'says' is a required property",
    ),
}

YAML_FAULTS = {
    "key twice": Fault(
        CODES,
        "  retry: never\n",
        "  retry: never\n  retry: later\n",
        "  retry: later\n",
        "yaml",
        "the key 'retry' stands twice",
    ),
    "row twice": Fault(
        EDITION,
        "",
        "  account_with_dids: again",
        "  account_with_dids: again",
        "yaml",
        "the key 'account_with_dids' stands twice",
    ),
    "not YAML": Fault(
        METHODS,
        "flags: [reads]",
        "flags: [reads",
        'parameters:\n  - name: callparking\n    type: id\n    example: "323"',
        "yaml",
        "expected ',' or ']'",
    ),
    "tag": Fault("sources.yaml", "", "- !!float 1.5", "- !!float 1.5", "yaml", "is not allowed"),
}
FAULTS = {
    f"{kind}: {name}": fault
    for kind, group in (
        ("constraint", CONSTRAINT_FAULTS),
        ("reference", REFERENCE_FAULTS),
        ("schema", SCHEMA_FAULTS),
        ("yaml", YAML_FAULTS),
    )
    for name, fault in group.items()
}


def test_the_copy_loads_before_it_is_broken(folder: Path) -> None:
    loaded = load_catalog(folder)
    assert {method.area for method in loaded.methods.values()} == {*AREAS, "lists"}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_the_one_finding_at_its_file_and_line(name: str, folder: Path) -> None:
    FAULTS[name].make(folder)
    found = findings(folder)
    assert FAULTS[name].is_found(folder, found), "\n".join(map(str, found))
    assert len({f.place for f in found}) == 1, "\n".join(map(str, found))


def test_a_fault_in_a_type_is_found_at_the_type(folder: Path) -> None:
    text = "- {type: odd, summary: Odd., constraint: {integer: {min: 1}}}"
    edit(folder, "types.yaml", "", text)
    (finding,) = findings(folder)
    assert str(finding.place) == f"book/types.yaml:{line_of(folder / 'types.yaml', text)}"
    assert "missing 1 required" in finding.message


def test_several_unknown_keys_are_found_each_at_its_line(folder: Path) -> None:
    edit(folder, "sources.yaml", "", "- id: x\n  title: X\n  link: y\n  date: z")
    lines = [line_of(folder / "sources.yaml", text) for text in ("  link: y", "  date: z")]
    assert [f.place.line for f in findings(folder)] == lines


def test_faults_of_form_in_several_files_are_all_reported(folder: Path) -> None:
    chosen = [
        SCHEMA_FAULTS["unknown key"],
        SCHEMA_FAULTS["number for a text"],
        SCHEMA_FAULTS["source without a title"],
        SCHEMA_FAULTS["ill-formed rule id"],
        YAML_FAULTS["row twice"],
    ]
    for fault in chosen:
        fault.make(folder)
    found = findings(folder)
    assert [fault for fault in chosen if not fault.is_found(folder, found)] == []
    assert len(found) == len(chosen)
    assert list(found) == sorted(found)


def test_faults_of_meaning_in_several_files_are_all_reported(folder: Path) -> None:
    chosen = [
        CONSTRAINT_FAULTS["unknown argument"],
        REFERENCE_FAULTS["unknown type of a parameter"],
        REFERENCE_FAULTS["unknown method"],
        REFERENCE_FAULTS["unknown source of a dispute"],
        REFERENCE_FAULTS["rule id twice"],
        REFERENCE_FAULTS["type twice"],
    ]
    for fault in chosen:
        fault.make(folder)
    found = findings(folder)
    assert [fault for fault in chosen if not fault.is_found(folder, found)] == []
    assert len(found) == len(chosen)


def test_an_edition_with_an_unknown_source_is_refused(folder: Path) -> None:
    edit(folder, EDITION, "source: table-oldest", "source: hearsay")
    assert "unknown source 'hearsay'" in str(findings(folder))


def test_a_folder_that_is_no_catalog_is_refused(tmp_path: Path) -> None:
    (finding,) = findings(tmp_path)
    assert (finding.place.file, finding.policy) == (tmp_path.as_posix(), "files")


@pytest.mark.parametrize(
    "stray", ["codes/x.yml", "methods/more/x.yaml", "code/x.yaml", "disputes.yml", "schema/x.json"]
)
def test_what_would_not_be_read_is_refused_by_name(stray: str, folder: Path) -> None:
    (folder / stray).parent.mkdir(exist_ok=True)
    shutil.copy(folder / CODES, folder / stray)
    (finding,) = findings(folder)
    assert finding.policy == "files"
    assert f"book/{stray}".startswith(finding.place.file)
    assert "is not read; a catalog has sources.yaml, editions/*.yaml, " in finding.message


def test_schemas_and_hidden_files_may_lie_in_a_catalog(folder: Path) -> None:
    shutil.copytree(default_catalog() / "schema", folder / "schema")
    (folder / "codes/.x.yaml.swp").write_text("half written")
    assert load_catalog(folder)


def test_a_file_of_the_wrong_shape_is_refused(folder: Path) -> None:
    (folder / CODES).write_text("code: lonely\n")
    (finding,) = findings(folder)
    assert (str(finding.place), finding.policy) == (f"book/{CODES}:1", "schema")


def test_a_file_that_cannot_be_read_does_not_hide_the_faults_of_others(folder: Path) -> None:
    (folder / METHODS).write_bytes(b"\xff\xfe")
    SCHEMA_FAULTS["unknown key"].make(folder)
    assert [f.policy for f in findings(folder)] == ["schema", "yaml"]


@pytest.mark.parametrize(
    ("constraint", "message"),
    [
        ({"length": {"max": "15"}}, "length.max must be a whole number, not '15' (without quotes)"),
        ({"length": {"max": "1.5"}}, "length.max must be a whole number, not '1.5'"),
        ({"length": {"max": "015"}}, "length.max must be a whole number, not '015'"),
        ({"length": {"unit": 5}}, "length.unit must be text, not 5 (quote it)"),
    ],
)
def test_quotes_are_spoken_of_where_they_help(constraint: object, message: str) -> None:
    with pytest.raises(ConstraintError) as caught:
        parse_constraint(constraint)
    assert str(caught.value) == message


# -- what follows from a fault is not told --------------------------------------------


def test_a_broken_type_is_told_of_at_the_type_alone(folder: Path, tmp_path: Path) -> None:
    edit(folder, "types.yaml", '{only: "A-Za-z0-9_.@:', '{most: "A-Za-z0-9_.@:')
    (finding,) = findings(folder, [overlay(tmp_path, "disable: [invalid_destination/destination]")])
    assert finding.message == "chars has no argument 'most'"
    assert finding.place.line == line_of(folder / "types.yaml", "- type: parking_destination")


def test_a_parameter_of_an_unknown_type_is_told_of_at_the_parameter_alone(folder: Path) -> None:
    parameter = "  - name: destination\n    type: parking_destination\n"
    edit(folder, METHODS, parameter, parameter.replace("_d", "d"))
    (finding,) = findings(folder)
    assert "unknown type 'parkingdestination'" in finding.message


def test_a_rule_on_an_unknown_method_is_told_of_once(folder: Path) -> None:
    rule_fault("methods: [delLot]", "").make(folder)
    (finding,) = findings(folder)
    assert finding.message == "unknown method 'delLot'"


def test_a_constraint_of_several_rules_is_told_of_once(folder: Path) -> None:
    rule = "  - each_of: [destination, failover]\n    constraint: perfect"
    edit(folder, CODES, DESTINATION, rule)
    (finding,) = findings(folder)
    assert "unknown constraint" in finding.message


# -- places ---------------------------------------------------------------------------


def places(folder: Path) -> set[str]:
    return {finding.place.file for finding in findings(folder)}


def test_places_lead_from_the_working_directory_to_the_file(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    SCHEMA_FAULTS["unknown key"].make(folder)
    assert places(folder) == places(Path("book")) == {f"book/{CODES}"}
    (tmp_path / "beside").mkdir()
    monkeypatch.chdir(tmp_path / "beside")
    assert places(Path("../book")) == {f"../book/{CODES}"}
    assert places(folder) == {f"{folder.as_posix()}/{CODES}"}
    (tmp_path / "beside").rmdir()
    assert places(folder) == {f"{folder.as_posix()}/{CODES}"}


# -- overlays -------------------------------------------------------------------------

NEW_RULE = """\
codes:
- code: invalid_route
  rules:
  - id: invalid_route/house
    param: route
    methods: [getTerminationRates]
    constraint: {length: {max: 3}}
    evidence: {level: documented, source: docs-2026}
    examples: {valid: [{route: "1"}], invalid: [{route: {repeat: "1", times: 4}}]}
"""
NEW_CODE = """\
codes:
- code: house_rule
  kind: conflict
  outcome: failure
  retry: after_fix
  remedy: Ask first.
  rules:
  - param: route
    methods: [getTerminationRates]
    constraint: {none_of: ["13"]}
    evidence: {level: observed, source: docs-2026}
    examples: {valid: [{route: "2"}], invalid: [{route: "13"}]}
"""
DISABLE = "disable: [invalid_route/route]\n"


def overlay(tmp_path: Path, text: str, name: str = "house.yaml") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_an_overlay_adds_a_rule_to_a_code(folder: Path, tmp_path: Path) -> None:
    path = overlay(tmp_path, NEW_RULE)
    loaded = load_catalog(folder, [path])
    rule = loaded.rules["invalid_route/house"]
    assert rule in loaded.codes["invalid_route"].rules
    assert set(loaded.rules) - set(load_catalog(folder).rules) == {rule.id}
    assert str(rule.place) == f"{path.name}:4"


def test_an_overlay_adds_a_code(folder: Path, tmp_path: Path) -> None:
    loaded = load_catalog(folder, [overlay(tmp_path, NEW_CODE)])
    code = loaded.codes["house_rule"]
    assert [rule.id for rule in code.rules] == ["house_rule/route"]
    assert loaded.rules_of("getTerminationRates")[-1].code == "house_rule"
    assert (code.area, code.editions) == ("overlay", ())


def test_an_overlay_switches_a_rule_off(folder: Path, tmp_path: Path) -> None:
    loaded = load_catalog(folder, [overlay(tmp_path, DISABLE)])
    assert "invalid_route/route" not in loaded.rules
    assert [r.id for r in loaded.codes["invalid_route"].rules] == ["invalid_route/route.unknown"]
    assert set(load_catalog(folder).rules) - set(loaded.rules) == {"invalid_route/route"}


def test_overlays_build_on_each_other(folder: Path, tmp_path: Path) -> None:
    first = overlay(tmp_path, NEW_CODE)
    further = NEW_RULE.replace("invalid_route", "house_rule")
    second = overlay(tmp_path, further + "disable: [house_rule/route]\n", "second.yaml")
    loaded = load_catalog(folder, [first, second])
    assert [rule.id for rule in loaded.codes["house_rule"].rules] == ["house_rule/house"]


def test_an_unknown_rule_cannot_be_switched_off(folder: Path, tmp_path: Path) -> None:
    path = overlay(tmp_path, "# nothing else\ndisable: [invalid_route/nothing]\n")
    (finding,) = findings(folder, [path])
    assert str(finding.place) == f"{path.name}:2"
    assert "'invalid_route/nothing': there is none" in finding.message


def test_an_unknown_disabled_rule_is_found_at_its_list(folder: Path, tmp_path: Path) -> None:
    path = overlay(tmp_path, f"{NEW_RULE}disable: [invalid_route/nothing]\n")
    (finding,) = findings(folder, [path])
    assert finding.place.line == line_of(path, "disable:")


OVERLAY_FAULTS = {
    "reference": (
        NEW_RULE.replace("[getTerminationRates]", "[getRoute]"),
        4,
        "unknown method 'getRoute'",
    ),
    "constraint": (NEW_RULE.replace("length", "width"), 4, "unknown constraint 'width'"),
    "schema": (NEW_RULE.replace("evidence", "reason"), 8, "unknown key 'reason'"),
    "yaml": (f"{NEW_RULE}codes: []\n", 10, "the key 'codes' stands twice"),
    "empty": ("", 1, "is not of type 'object'"),
}


@pytest.mark.parametrize("name", OVERLAY_FAULTS)
def test_a_fault_in_an_overlay_is_found_in_the_overlay(
    name: str, folder: Path, tmp_path: Path
) -> None:
    text, line, message = OVERLAY_FAULTS[name]
    path = overlay(tmp_path, text)
    shown = [str(f) for f in findings(folder, [path])]
    assert any(f.startswith(f"{path.name}:{line}: ") and message in f for f in shown), shown


def test_an_overlay_that_is_not_there_is_a_finding(folder: Path, tmp_path: Path) -> None:
    (finding,) = findings(folder, [tmp_path / "no.yaml"])
    assert "cannot be read" in finding.message


def test_a_new_code_in_an_overlay_needs_all_its_fields(folder: Path, tmp_path: Path) -> None:
    path = overlay(tmp_path, "codes:\n- code: house_rule\n  remedy: Ask first.\n")
    assert all(f.place.file == path.name for f in findings(folder, [path]))


def test_what_an_overlay_says_of_a_known_code_is_not_dropped(folder: Path, tmp_path: Path) -> None:
    path = overlay(tmp_path, "codes:\n- code: invalid_route\n  remedy: Write less.\n")
    try:
        loaded = load_catalog(folder, [path])
    except CatalogError:
        return
    assert loaded.codes["invalid_route"].remedy == "Write less."


# -- the command line -------------------------------------------------------------------


def test_lint_says_where_a_broken_catalog_is_broken(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fault = REFERENCE_FAULTS["unknown method"]
    fault.make(folder)
    assert main(["catalog", "lint", "--catalog", str(folder)]) == 2
    line = line_of(folder / CODES, fault.at)
    assert capsys.readouterr().err == f"book/{CODES}:{line}: reference: {fault.message}\n"


def test_lint_prints_findings_with_file_and_line(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = overlay(tmp_path, NEW_CODE.replace('{route: "13"}', '{route: "14"}'))
    assert main(["catalog", "lint", "--catalog", str(folder), "--overlay", str(path)]) == 1
    shown = capsys.readouterr().out
    assert f"{path.name}:8: rule-example: house_rule/route: the invalid example" in shown


def test_stats_reach_the_projects_goals(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["catalog", "stats"]) == 0
    shown = capsys.readouterr().out
    for edition, (rows, _) in EDITIONS.items():
        assert f"edition {edition}: {rows}/{rows} rows\n" in shown
    assert re.search(r"^methods: 226$", shown, re.M)
    parameters = re.search(r"^parameters: ([0-9]+), typed: \1$", shown, re.M)
    assert parameters and int(parameters[1]) > 1000
    oldest = re.search(r"^preventable, oldest table: ([0-9]+) of 299 ", shown, re.M)
    assert oldest and int(oldest[1]) >= 240
    every = re.search(r"^preventable, all codes: ([0-9]+) of ([0-9]+) ", shown, re.M)
    assert every and int(every[1]) >= 380 and int(every[2]) >= 480


def test_stats_count_what_is_there(catalog: Catalog) -> None:
    shown = "\n".join(stats(catalog))
    published = [code for code in catalog.codes.values() if code.area != "local"]
    oldest = [code for code in published if code.code in catalog.editions["oldest"].rows]
    assert f"preventable, all codes: {sum(bool(c.rules) for c in published)} of" in shown
    assert f"preventable, oldest table: {sum(bool(c.rules) for c in oldest)} of 299" in shown
    for codes, line in ((published, "all codes"), (oldest, "oldest table")):
        levels = [{rule.evidence.level for rule in code.rules} for code in codes]
        warnings = levels.count({"inferred"})
        assert re.search(f"{line}: .*; {warnings} of them by warnings only", shown)
    for code in published:
        assert (f"  {code.code}: " in shown) == (not code.rules)


# -- facts ------------------------------------------------------------------------------

# Rows, and a digest of all `code TAB message LF` lines sorted by code: editions never change.
EDITIONS = {
    "oldest": (299, "015811b40dbe9b9718d2e3742848edfa8c3ce2cbd201b18c73bfe42a6a9010da"),
    "2017": (338, "452fb35167d64523a0c71f36804640e0a2c341381ebdc8706481618cbe1f74a2"),
    "2020": (414, "8ace9f4364ad77a5d4df9d22935f11e738cc6481cc4163558cf58aae9a79f573"),
    "2024": (460, "1790e2ec1d8423d1ffb1d765924ce4fd39e45d5932bd1fcbc1bcc311ea5e6deb"),
    "2026": (480, "fd54b3a9a4a85cf7fe7dce43f3b7b7082863bfad0bf867b770fff4bd8428589b"),
}
# The same for the `method(parameter,parameter,...)` lines of all methods.
METHODS_DIGEST = "8b31979a13d43f36533d458a9370ce4ca51daa2184d9cddfddf81fe4e1812661"


def digest(lines: Sequence[str]) -> str:
    return hashlib.sha256("".join(f"{line}\n" for line in lines).encode()).hexdigest()


def test_editions_stand_from_the_oldest_to_the_newest(catalog: Catalog) -> None:
    assert list(catalog.editions) == list(EDITIONS)


@pytest.mark.parametrize("name", EDITIONS)
def test_an_edition_is_kept_to_the_letter(name: str, catalog: Catalog) -> None:
    rows = catalog.editions[name].rows
    lines = [f"{code}\t{message}" for code, message in sorted(rows.items())]
    assert (len(rows), digest(lines)) == EDITIONS[name]


def test_every_row_of_every_edition_is_held_with_its_message(catalog: Catalog) -> None:
    for edition in catalog.editions.values():
        for code, message in edition.rows.items():
            assert catalog.codes[code].messages[edition.id] == message


def test_the_methods_and_their_parameters_in_order(catalog: Catalog) -> None:
    lines = sorted(
        f"{method.name}({','.join(parameter.name for parameter in method.parameters)})"
        for method in catalog.methods.values()
    )
    assert (len(lines), digest(lines)) == (226, METHODS_DIGEST)


def test_every_parameter_has_a_type_of_the_catalog_and_a_summary(catalog: Catalog) -> None:
    for method in catalog.methods.values():
        for parameter in method.parameters:
            assert catalog.types[parameter.type.name] is parameter.type
            assert parameter.summary


def test_the_catalog_has_no_findings(catalog: Catalog) -> None:
    assert lint(catalog) == []


def test_every_rule_on_methods_has_a_valid_and_an_invalid_example(catalog: Catalog) -> None:
    lacking = [r.id for r in catalog.rules.values() if r.methods and not (r.valid and r.invalid)]
    assert lacking == []


def test_rules_and_codes_hold_each_other(catalog: Catalog) -> None:
    assert [r for code in catalog.codes.values() for r in code.rules] == list(
        catalog.rules.values()
    )
    for rule in catalog.rules.values():
        assert rule in catalog.codes[rule.code].rules
        assert rule.id.partition("/")[0] == rule.code
        assert rule.evidence.source in catalog.sources


def test_every_constraint_survives_its_json_form(catalog: Catalog) -> None:
    kinds = set()
    for rule in catalog.rules.values():
        assert parse_constraint(rule.constraint.to_json()) == rule.constraint
        kinds |= {type(constraint) for constraint in walk(rule.constraint)}
    assert kinds == set(KINDS.values()), "a kind no rule uses, or a rule of no kind"


@given(constraints())
def test_any_constraint_survives_its_json_form(constraint: Constraint) -> None:
    assert parse_constraint(constraint.to_json()) == constraint


def test_every_file_of_the_catalog_is_loaded(catalog: Catalog) -> None:
    rooms = {"codes": catalog.codes, "methods": catalog.methods}
    for room, entries in rooms.items():
        stems = {path.stem for path in (default_catalog() / room).glob("*.yaml")}
        assert stems == {entry.area for entry in entries.values()}


ERRATA = (
    "no_sipuri",
    "no_sms",
    "max_phonebook",
    "members_exceeded",
    "unavailabl",
    "invalid_if_announce_position_enabled_report_e",
    "missing_if_announce_position_enabled_report_e",
)


@pytest.mark.parametrize("name", ERRATA)
def test_the_providers_known_mistakes_are_marked(name: str, catalog: Catalog) -> None:
    assert catalog.codes[name].erratum


def test_the_swapped_messages_are_kept_and_put_right(catalog: Catalog) -> None:
    sms, uri = catalog.codes["no_sms"], catalog.codes["no_sipuri"]
    assert "SMS" in uri.messages["oldest"] and "SIP" in sms.messages["oldest"].upper()
    assert "SMS" in sms.message and "SIP" in uri.message.upper()


def test_a_name_cut_off_leads_to_the_whole_one(catalog: Catalog) -> None:
    published = {code for edition in catalog.editions.values() for code in edition.rows}
    cut = {c for c in ERRATA if any(other != c and other.startswith(c) for other in published)}
    assert len(cut) == 3
    for name in cut:
        whole = catalog.codes[name].alias_of
        assert whole and whole.startswith(name) and whole in published


def test_no_disputed_point_is_without_two_sides(catalog: Catalog) -> None:
    for dispute in catalog.disputes:
        assert len(dispute.claims) >= 2, dispute.id
        assert {source for source, _ in dispute.claims} <= set(catalog.sources)
