"""Target formats: spreadsheets and translators get every text exactly."""

from __future__ import annotations

import ast
import csv
import io
import json
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from voipms_rules.catalog import load_catalog
from voipms_rules.targets.book import Book
from voipms_rules.targets.formats import TARGET
from voipms_rules.targets.formats.escape import csv_row, po_string

HOSTILE = "a \"b\", 'c' | `d` </script> \\n\n#. x\r\n=1+1 \t\u200f\u2028*_$"


@pytest.fixture(scope="module")
def book() -> Book:
    return Book.of(load_catalog())


@pytest.fixture(scope="module")
def hostile(book: Book) -> Book:
    codes = {
        name: replace(code, message=f"{HOSTILE}{name}", remedy=HOSTILE)
        for name, code in book.catalog.codes.items()
    }
    return Book(replace(book.catalog, codes=codes), book.programs)


def test_csv_and_json_hold_the_same_codes(book: Book) -> None:
    tree = TARGET.tree(book)
    rows = _csv(tree["codes.csv"])
    listed = [
        {key: cell if isinstance(cell, str) else " ".join(cell) for key, cell in row.items()}
        for row in json.loads(tree["codes.json"])
    ]
    assert rows == listed
    assert {row["code"]: row["message"] for row in rows} == {
        code.code: code.message for code in book.codes
    }


def test_csv_has_every_method_with_its_parameters(book: Book) -> None:
    rows = {row["method"]: row for row in _csv(TARGET.tree(book)["methods.csv"])}
    for method in book.catalog.methods.values():
        row = rows.pop(method.name)
        names = f"{row['required']} {row['optional']}".split()
        assert sorted(names) == sorted(method.by_name)
    assert not rows


def test_template_has_every_message_of_the_provider(book: Book) -> None:
    messages = {code.code: code.message for code in book.codes if code.message}
    assert _pot(TARGET.tree(book)["messages.pot"]) == messages


def test_hostile_text_comes_back(hostile: Book) -> None:
    tree = TARGET.tree(hostile)
    messages = {code.code: code.message for code in hostile.codes}
    assert {row["code"]: row["message"] for row in _csv(tree["codes.csv"])} == messages
    assert _pot(tree["messages.pot"]) == messages


@given(st.lists(st.text(alphabet=st.sampled_from('a,"\n\r\t |')), min_size=2))
@example(["a\rb", "c"])
def test_csv_rows_come_back(cells: list[str]) -> None:
    assert list(csv.reader(io.StringIO(csv_row(cells), newline=""))) == [cells]


@given(st.text(alphabet=st.sampled_from('a"\\\n\r\t\v\f\a\bn\u2028\u200f')))
@example('\\n"')
def test_strings_of_the_template_come_back(text: str) -> None:
    assert ast.literal_eval(po_string(text)) == text


def test_gettext_accepts_the_template(book: Book, hostile: Book, tmp_path: Path) -> None:
    if not shutil.which("msgfmt"):
        pytest.skip("msgfmt (gettext) is not installed")
    for one in (book, hostile):
        path = tmp_path / "messages.pot"
        path.write_text(TARGET.tree(one)["messages.pot"], encoding="utf-8", newline="\n")
        subprocess.run(["msgfmt", "-o", "/dev/null", str(path)], check=True)


def _csv(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def _pot(text: str) -> Mapping[str, str]:
    entries = re.findall(r'^msgctxt (".*")\nmsgid (".*")\nmsgstr ""$', text, re.MULTILINE)
    return {ast.literal_eval(code): ast.literal_eval(message) for code, message in entries}
