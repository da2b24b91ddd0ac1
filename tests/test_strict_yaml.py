"""Strict YAML: what was written is what is read, and all that could surprise is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from strategies import plain_data

from voipms_rules.catalog.findings import CatalogError, Finding, Place
from voipms_rules.catalog.strict_yaml import Map, load_yaml, parse_yaml


def refusal(text: str) -> Finding:
    """The one finding a text is refused with."""
    with pytest.raises(CatalogError) as caught:
        parse_yaml(text, "codes/x.yaml")
    (finding,) = caught.value.findings
    assert finding.policy == "yaml"
    return finding


# -- values ---------------------------------------------------------------------------

SWITCHES = ("yes", "no", "on", "off", "y", "n", "Yes", "NO", "On", "TRUE", "False", "True")
NOTHINGS = ("Null", "NULL", "~", "nullable", "truely", "=", "<<")
NUMBERS = ("0123", "007", "-0", "-01", "+1", "1_000", "0x1f", "0o17", "1234567890123456789")
FLOATS = ("1e3", "1.5", ".5", "1.", ".inf", ".nan")
TIMES = ("1:30", "12:30:45", "2026-01-01")


@pytest.mark.parametrize("text", [*SWITCHES, *NOTHINGS, *NUMBERS, *FLOATS, *TIMES])
def test_what_other_readers_convert_stays_text(text: str) -> None:
    assert parse_yaml(f"a: [{text}]\nb: {text}", "x") == {"a": [text], "b": text}


@pytest.mark.parametrize(
    ("text", "value"),
    [("true", True), ("false", False), ("null", None), ("0", 0), ("-17", -17), ("300", 300)],
)
def test_the_few_words_and_numbers_that_are_converted(text: str, value: object) -> None:
    parsed = parse_yaml(f"a: {text}", "x")["a"]
    assert parsed == value
    assert type(parsed) is type(value)


@pytest.mark.parametrize("word", ["true", "false", "null", "0", "17"])
@pytest.mark.parametrize("quote", ["'", '"'])
def test_quotes_keep_text(word: str, quote: str) -> None:
    assert parse_yaml(f"a: {quote}{word}{quote}", "x") == {"a": word}


@pytest.mark.parametrize("key", ["1", "true", "null", "no", "0123", "1:30"])
def test_keys_are_always_text(key: str) -> None:
    assert list(parse_yaml(f"{key}: 1", "x")) == [key]


def test_merge_keys_have_no_magic() -> None:
    assert parse_yaml("<<: {a: 1}\nb: 2", "x") == {"<<": {"a": 1}, "b": 2}


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: object) -> bool:
        return True


@given(plain_data(), st.booleans())
def test_plain_data_survives_a_round_trip(data: object, flow: bool) -> None:
    text = yaml.dump(data, Dumper=_Dumper, default_flow_style=flow)
    assert_same(parse_yaml(text, "x"), data)


def assert_same(read: object, written: object) -> None:
    """Equal, and of the same types all the way down (1 is not True)."""
    if isinstance(written, dict):
        assert isinstance(read, Map)
        assert list(read) == sorted(written)
        for key, value in written.items():
            assert_same(read[key], value)
    elif isinstance(written, list):
        assert isinstance(read, list)
        assert len(read) == len(written)
        for mine, theirs in zip(read, written, strict=True):
            assert_same(mine, theirs)
    else:
        assert read == written
        assert type(read) is type(written)


# -- lines ----------------------------------------------------------------------------


def test_mappings_know_their_file_line_and_key_lines() -> None:
    text = "# a comment\n- a: 1\n\n- b: 2\n  c:\n    d: 3\n"
    first, second = parse_yaml(text, "codes/x.yaml")
    assert (first.file, first.line) == ("codes/x.yaml", 2)
    assert (second.line, second.key_lines) == (4, {"b": 4, "c": 5})
    assert (second["c"].line, second["c"].key_lines) == (6, {"d": 6})


@given(st.lists(st.integers(0, 3), min_size=1, max_size=12))
def test_lines_are_right_behind_any_number_of_blank_lines(gaps: list[int]) -> None:
    lines: list[str] = []
    expected = []
    for number, gap in enumerate(gaps):
        lines += [""] * gap
        expected.append(len(lines) + 1)
        lines.append(f"- {{k: {number}}}")
    assert [entry.line for entry in parse_yaml("\n".join(lines), "x")] == expected


# -- refusals -------------------------------------------------------------------------

REFUSED = {
    "duplicate key": ("a: 1\nb: 2\na: 3", 3, "'a' stands twice"),
    "duplicate key after quoting": ("a: 1\n'a': 2", 2, "'a' stands twice"),
    "duplicate key in a flow mapping": ("x:\n- {a: 1, a: 2}", 2, "'a' stands twice"),
    "duplicate numeric key": ("1: a\n'1': b", 2, "'1' stands twice"),
    "alias of a mapping": ("a: &x {b: 1}\nc: 1\nd: *x", 1, "anchors are not allowed"),
    "alias of a scalar": ("a: &x 1\nb: *x", 1, "anchors are not allowed"),
    "alias of itself": ("&x [*x]", 1, "anchors are not allowed"),
    "merged alias": ("a: &x {b: 1}\nc: {<<: *x}", 1, "anchors are not allowed"),
    "unknown alias": ("a: 1\nb: *nothing", 2, "aliases are not allowed"),
    "float tag": ("a: 1\nb: !!float 1.5", 2, "the tag tag:yaml.org,2002:float is not allowed"),
    "binary tag": ("a: !!binary aGk=", 1, "the tag tag:yaml.org,2002:binary is not allowed"),
    "object tag": ("a: !!python/name:os.system ''", 1, "is not allowed"),
    "list as a key": ("a: 1\n? [b]\n: c", 2, "a key must be plain text"),
    "mapping as a key": ("{{a: 1}: 2}", 1, "a key must be plain text"),
    "two documents": ("a: 1\n---\nb: 2", 2, "another document"),
    "unclosed list": ("a: 1\nb: [1, 2\n", 3, "expected ',' or ']'"),
    "tab": ("a:\n\tb: 1", 2, "cannot start any token"),
    "bad indentation": ("a: 1\n  b: 2", 2, "mapping values are not allowed"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused_with_file_and_line(name: str) -> None:
    text, line, reason = REFUSED[name]
    finding = refusal(text)
    assert finding.place == Place("codes/x.yaml", line)
    assert reason in finding.message


UNREFUSED = {
    "text tag": "a: !!str 1",
    "number tag on a word": "a: !!int abc",
    "switch tag on yes": "a: !!bool yes",
    "tag of ones own": "a: !my:str x",
    "tag on a mapping": "a: !!python/object:x.y {}",
    "set": "a: !!set {b}",
    "anchor without an alias": "a: &x 1",
    "alias as a key": "- &x a\n- {*x : 1}",
}


@pytest.mark.parametrize("name", UNREFUSED)
def test_tags_and_anchors_are_refused_wherever_they_stand(name: str) -> None:
    refusal(UNREFUSED[name])


@pytest.mark.parametrize("text", ['"\\U00110000"', "[" * 3000], ids=["escape", "depth"])
def test_text_the_reader_chokes_on_is_refused(text: str) -> None:
    refusal(text)


@given(st.text(st.sampled_from("ab01:-[]{}#*?|>'\"\n ,~"), max_size=30))
def test_no_text_ends_in_anything_but_a_value_or_findings(text: str) -> None:
    try:
        parse_yaml(text, "x")
    except CatalogError as error:
        assert error.findings[0].place.file == "x"
        assert 1 <= error.findings[0].place.line <= text.count("\n") + 1


# -- files ----------------------------------------------------------------------------


def unreadable(path: Path) -> str:
    with pytest.raises(CatalogError) as caught:
        load_yaml(path, "catalog/types.yaml")
    return str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert unreadable(tmp_path / "no.yaml").startswith("catalog/types.yaml:1: yaml: cannot be read")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert "cannot be read" in unreadable(tmp_path)


def test_a_file_that_is_not_utf8_is_named(tmp_path: Path) -> None:
    path = tmp_path / "latin1.yaml"
    path.write_bytes("a: é".encode("latin-1"))
    assert "cannot be read" in unreadable(path)


def test_a_file_reads_as_its_text(tmp_path: Path) -> None:
    path = tmp_path / "good.yaml"
    path.write_text("a: é\nb: no\n", encoding="utf-8")
    assert load_yaml(path, "x") == {"a": "é", "b": "no"}


def test_a_control_character_is_refused_on_its_line() -> None:
    assert refusal('a: 1\n\n\nb: "\x01"').place.line == 4
