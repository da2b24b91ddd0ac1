"""Writing and comparing generated trees, and the Python target under hostile texts."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voipms_rules.catalog import Catalog, CatalogError, load_catalog
from voipms_rules.cli.main import main
from voipms_rules.targets import TARGETS
from voipms_rules.targets.book import Book
from voipms_rules.targets.engine import (
    Difference,
    ForeignFilesError,
    Target,
    compare,
    json_text,
    write,
)

PYTHON = TARGETS["python"]
ROOT = Path(__file__).parents[1]
MARKED = "# Generated from the catalog by `voipms-rules generate`; do not edit.\n"

# -- the engine ---------------------------------------------------------------------------


def target(folder: str = "out") -> Target:
    return Target("things", folder, lambda book: (), "Things.")


TREE = {"a.txt": "one\ntwo\n", "sub/b.txt": "three\n"}
FILES = st.dictionaries(
    st.sampled_from(("a", "b.txt", "sub/a", "sub/b.txt", "sub/deep/c", "other/a")),
    st.text(st.sampled_from("ab\n\u00e9\u2028 "), max_size=8),
)


def lay(folder: Path, files: Mapping[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())


def lying(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes().decode()
        for path in folder.rglob("*")
        if path.is_file() and path.name != ".stamp.json"
    }


def kinds(differences: list[Difference]) -> dict[str, str]:
    return {difference.path: difference.kind for difference in differences}


def test_compare_reports_all_three_kinds(tmp_path: Path) -> None:
    lay(tmp_path / "out", {"a.txt": "one\n2\n", "sub/extra.txt": "gone\n"})
    found = compare(target(), TREE, tmp_path)
    assert kinds(found) == {
        "out/a.txt": "changed",
        "out/sub/b.txt": "missing",
        "out/sub/extra.txt": "unexpected",
    }
    diffs = {difference.kind: difference.diff for difference in found}
    assert "-2\n+two" in diffs["changed"]
    assert "+three" in diffs["missing"] and "-gone" in diffs["unexpected"]


@given(wanted=FILES, there=FILES)
@settings(max_examples=60)
def test_compare_is_right_both_ways_and_write_repairs_it(
    wanted: Mapping[str, str], there: Mapping[str, str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    out = tmp_path_factory.mktemp("generated")
    lay(out / "out", there)
    expected = {f"out/{name}": "missing" for name in wanted.keys() - there.keys()}
    expected |= {f"out/{name}": "unexpected" for name in there.keys() - wanted.keys()}
    expected |= {
        f"out/{name}": "changed"
        for name in wanted.keys() & there.keys()
        if wanted[name] != there[name]
    }
    assert kinds(compare(target(), wanted, out)) == expected
    assert write(target(), wanted, out, earlier=there) == len(expected)
    assert lying(out / "out") == wanted
    assert compare(target(), wanted, out) == []
    assert write(target(), wanted, out) == 0


def test_write_leaves_alone_what_is_as_it_should_be(tmp_path: Path) -> None:
    write(target(), TREE, tmp_path)
    os.utime(tmp_path / "out/a.txt", (1, 1))
    assert write(target(), {**TREE, "sub/b.txt": "changed\n"}, tmp_path) == 1
    assert (tmp_path / "out/a.txt").stat().st_mtime == 1


def test_a_target_at_the_top_judges_only_its_own_files(tmp_path: Path) -> None:
    lay(tmp_path, {"b.txt": "a neighbour's"})
    assert kinds(compare(target(""), {"a.txt": "mine"}, tmp_path)) == {"a.txt": "missing"}
    write(target(""), {"a.txt": "mine"}, tmp_path)
    assert lying(tmp_path) == {"a.txt": "mine", "b.txt": "a neighbour's"}


def test_what_compilers_leave_behind_is_not_unexpected(tmp_path: Path) -> None:
    write(target(), TREE, tmp_path)
    lay(
        tmp_path / "out",
        {"__pycache__/a.pyc": "", "sub/target/x": "", "node_modules/y/z": "", "Cargo.lock": ""},
    )
    assert compare(target(), TREE, tmp_path) == []
    lay(tmp_path / "out", {"sub/targets": ""})
    assert kinds(compare(target(), TREE, tmp_path)) == {"out/sub/targets": "unexpected"}


def test_generated_files_in_a_folder_named_like_leftovers_are_compared(tmp_path: Path) -> None:
    tree = {"build/a.txt": "one\n"}
    assert kinds(compare(target(), tree, tmp_path)) == {"out/build/a.txt": "missing"}
    write(target(), tree, tmp_path)
    lay(tmp_path / "out", {"build/a.txt": "two\n"})
    assert kinds(compare(target(), tree, tmp_path)) == {"out/build/a.txt": "changed"}


def test_a_half_written_file_is_cleared_away(tmp_path: Path) -> None:
    lay(tmp_path / "out", {".a.txt.tmp": "on"})
    write(target(), TREE, tmp_path)
    assert lying(tmp_path / "out") == TREE


@pytest.mark.parametrize("text", ["one\r\ntwo\r\n", "one\rtwo\n"])
def test_other_line_ends_are_a_change(text: str, tmp_path: Path) -> None:
    lay(tmp_path / "out", {**TREE, "a.txt": text})
    assert kinds(compare(target(), TREE, tmp_path)) == {"out/a.txt": "changed"}


def test_a_file_that_is_no_text_is_unexpected_like_any_other(tmp_path: Path) -> None:
    write(target(), TREE, tmp_path)
    (tmp_path / "out/logo.png").write_bytes(b"\x89PNG\xff")
    assert kinds(compare(target(), TREE, tmp_path)) == {"out/logo.png": "unexpected"}


def test_a_path_given_twice_is_an_error(book: Book) -> None:
    twice = replace(target(), emit=lambda book: [("a", "1"), ("a", "1")])
    with pytest.raises(ValueError, match="things emits a twice"):
        twice.tree(book)


@given(st.dictionaries(st.text(), st.text() | st.integers() | st.none()))
def test_json_for_files_is_ascii_and_reads_back(value: dict[str, object]) -> None:
    text = json_text(value)
    assert text.isascii() and text.endswith("}\n")
    assert json.loads(text) == value


# -- the command ----------------------------------------------------------------------------


def generate(*words: str | Path) -> int:
    return main(["generate", "--target", "python", *map(str, words)])


@pytest.fixture
def opened(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    """Spares the command from reading the catalog once more."""
    monkeypatch.setattr("voipms_rules.cli.generate.open_catalog", lambda args: catalog)


@pytest.fixture(scope="module")
def written(book: Book, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh tree of the Python target."""
    out = tmp_path_factory.mktemp("written")
    write(PYTHON, PYTHON.tree(book), out)
    return out


@pytest.fixture
def stale(written: Path, tmp_path: Path) -> Path:
    """A tree with one file of each kind of difference."""
    write(PYTHON, {n.removeprefix("python/"): t for n, t in lying(written).items()}, tmp_path)
    package = tmp_path / "python/voipms_checks"
    (package / "codes.py").write_text("# empty\n")
    (package / "py.typed").unlink()
    (package / "old.py").write_text(MARKED)
    return tmp_path


DIFFERENCES = {
    "changed: python/voipms_checks/codes.py",
    "missing: python/voipms_checks/py.typed",
    "unexpected: python/voipms_checks/old.py",
}


def test_write_then_compare_is_clean(written: Path, book: Book) -> None:
    assert compare(PYTHON, PYTHON.tree(book), written) == []
    assert write(PYTHON, PYTHON.tree(book), written) == 0


def test_check_passes_on_a_fresh_tree(written: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert generate("--check", "--out", written) == 0
    assert capsys.readouterr() == ("", "")


@pytest.mark.usefixtures("opened")
def test_check_fails_on_a_stale_tree_and_names_the_repair(
    stale: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = lying(stale)
    assert generate("--check", "--out", stale) == 1
    shown = capsys.readouterr()
    assert set(shown.out.splitlines()) == DIFFERENCES
    assert "run: voipms-rules generate" in shown.err
    assert lying(stale) == before, "a check must not write"


@pytest.mark.usefixtures("opened")
def test_diff_shows_the_lines_too(stale: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert generate("--diff", "--out", stale) == 1
    shown = capsys.readouterr().out.splitlines()
    assert set(shown) >= DIFFERENCES
    assert "-# empty" in shown and "+class ErrorCode(str, Enum):" in shown


@pytest.mark.usefixtures("opened")
def test_the_repair_repairs(stale: Path, written: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert generate("--out", stale) == 0
    assert capsys.readouterr().out == "python: 3 files changed\n"
    assert lying(stale) == lying(written)


def test_a_run_without_changes_opens_no_catalog(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert generate("--out", tmp_path) == 0
    capsys.readouterr()
    monkeypatch.setattr("voipms_rules.cli.generate.open_catalog", lambda args: 1 / 0)
    assert generate("--out", tmp_path) == 0
    assert capsys.readouterr().out == "nothing has changed\n"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("python/voipms_checks/_check.py", "# empty\n"),
        ("python/voipms_checks/extra.py", MARKED),
        (".stamp.json", "no JSON"),
        (".stamp.json", "[]"),
        (".stamp.json", '{"inputs": "others", "targets": {}}'),
    ],
)
def test_what_was_touched_is_made_again(
    name: str, text: str, tmp_path: Path, written: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    generate("--out", tmp_path)
    (tmp_path / name).write_text(text, encoding="utf-8")
    capsys.readouterr()
    assert generate("--out", tmp_path) == 0
    changed = "1 file" if "python" in name else "0 files"
    assert capsys.readouterr().out == f"python: {changed} changed\n"
    assert lying(tmp_path) == lying(written)


def test_another_catalog_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    overlay = tmp_path / "overlay.yaml"
    overlay.write_text("disable: []\n", encoding="utf-8")
    generate("--out", tmp_path / "out")
    capsys.readouterr()
    assert generate("--out", tmp_path / "out", "--overlay", overlay) == 0
    assert capsys.readouterr().out == "python: 0 files changed\n"


def test_an_unknown_target_is_bad_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "--target", "cobol"]) == 2
    assert "no target 'cobol'; there are " in capsys.readouterr().err


def test_a_broken_catalog_writes_nothing(tmp_path: Path) -> None:
    assert generate("--catalog", tmp_path, "--out", tmp_path / "out") == 2
    assert not (tmp_path / "out").exists()


def test_the_committed_python_package_is_fresh(book: Book) -> None:
    assert kinds(compare(PYTHON, PYTHON.tree(book), ROOT / "generated")) == {}


def test_another_run_writes_the_same_bytes(tmp_path: Path, written: Path) -> None:
    """Whatever order sets have: another process hashes texts differently."""
    words = [sys.executable, "-m", "voipms_rules", "generate", "--target", "python"]
    environment = {**os.environ, "PYTHONHASHSEED": "1"}
    subprocess.run([*words, "--out", tmp_path], check=True, capture_output=True, env=environment)
    assert lying(tmp_path) == lying(written)


def test_generated_files_say_where_they_come_from_and_hold_no_place_or_time(
    written: Path,
) -> None:
    for name, text in lying(written).items():
        assert str(ROOT) not in text, name
        assert "\r" not in text, name


# -- hostile texts --------------------------------------------------------------------------

SHORT = 'it\'s "a" \\ */ ?> `id` </script> ${x} {{ x }} {% x %} \\u000a \u200f\u202e\u2028 \u00e9'
HOSTILE = (
    f"{SHORT} \\\\ ''' \"\"\" /* <?php <!-- --> #{{x}} %s \\x00 \\N{{BULLET}} // # -- \t"
    "\r\n \u2029 \u2066 \U0001f600"
)
ENDINGS = ('"', "'", "\\", "\\\\", '"""', "\n", "${", "*/", "\u202e")
OVERLAY = """\
codes:
- code: hostile_code
  message: {text}
  kind: conflict
  outcome: failure
  retry: never
  remedy: {text}
  rules:
  - param: message
    methods: [sendSMS]
    constraint: {{none_of: [{text}]}}
    evidence: {{level: documented, source: docs-2026, note: {text}}}
    examples: {{valid: [{{message: hi}}], invalid: [{{message: {text}}}]}}
  - id: hostile_code/message.prefix
    param: message
    methods: [sendSMS]
    constraint: {{not_prefix: [{text}, x]}}
    evidence: {{level: documented, source: docs-2026}}
    examples: {{valid: [{{message: hi}}], invalid: [{{message: x}}]}}
"""
# Run in a process of its own: prints what the generated package makes of the text.
PROBE = """
import importlib, json, pkgutil, sys
import voipms_checks
import voipms_checks
from voipms_checks import ErrorCode, check, codes, params
assert voipms_checks.__file__.startswith(sys.argv[1]), voipms_checks.__file__
for module in pkgutil.iter_modules(voipms_checks.__path__):
    importlib.import_module(f"voipms_checks.{module.name}")
code = ErrorCode("hostile_code")
text = json.load(sys.stdin)
sms = {"did": "5551234567", "dst": "5557654321"}
report = check("sendSMS", {**sms, "message": text})
again = check("sendSMS", {**sms, "message": text + "!"})
print(json.dumps({
    "message": code.message,
    "remedy": code.remedy,
    "rules": [v.rule for v in report.violations],
    "rules again": [v.rule for v in again.violations],
    "fine": check("sendSMS", {**sms, "message": "hi"}).ok,
}))
"""


def probe(out: Path, text: str) -> dict[str, object]:
    package = str(out / "python")
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROBE, package],
        input=json.dumps(text),
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": package, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.returncode == 0, done.stderr
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


def test_a_hostile_overlay_still_makes_a_package_that_works(tmp_path: Path) -> None:
    path = tmp_path / "hostile.yaml"
    path.write_text(OVERLAY.format(text=json.dumps(SHORT)), encoding="utf-8")
    assert generate("--overlay", path, "--out", tmp_path) == 0
    assert probe(tmp_path, SHORT) == {
        "message": SHORT,
        "remedy": SHORT,
        "rules": ["hostile_code/message"],
        "rules again": ["hostile_code/message.prefix"],
        "fine": True,
    }


def everywhere(catalog: Catalog, text: str) -> Catalog:
    """A catalog of one area with a text wherever an author may write one."""
    methods = {
        method.name: replace(
            method,
            summary=text,
            note=text,
            parameters=tuple(replace(p, summary=text, note=text) for p in method.parameters),
        )
        for method in catalog.methods.values()
        if method.area == "messaging"
    }
    rules = {
        rule.id: replace(
            rule,
            methods=tuple(filter(methods.__contains__, rule.methods)),
            evidence=replace(rule.evidence, note=text),
        )
        for rule in catalog.rules.values()
        if not rule.methods or set(rule.methods) & set(methods)
    }
    codes = {
        code.code: replace(code, message=text, remedy=text, erratum=text)
        for code in catalog.codes.values()
    }
    types = {name: replace(typedef, summary=text) for name, typedef in catalog.types.items()}
    return replace(catalog, methods=methods, rules=rules, codes=codes, types=types)


def compiled(catalog: Catalog) -> Iterator[str]:
    for name, text in PYTHON.tree(Book.of(catalog)).items():
        if name.endswith((".py", ".pyi")):
            compile(text, name, "exec")
            yield name


def test_hostile_texts_everywhere_still_make_python(catalog: Catalog) -> None:
    names = set(compiled(everywhere(catalog, HOSTILE)))
    assert "voipms_checks/_area_messaging.py" in names


def hostile_code(catalog: Catalog, text: str) -> dict[str, tuple[str, ...]]:
    """What the generated module of codes holds of a hostile code."""
    code = replace(catalog.codes["no_sms"], message=text, remedy=text)
    tree = PYTHON.tree(Book.of(replace(everywhere(catalog, "x"), codes={"no_sms": code})))
    module: dict[str, dict[str, tuple[str, ...]]] = {}
    exec(compile(tree["voipms_checks/codes.py"], "codes.py", "exec"), module)
    return module["_TABLE"]


@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
@settings(max_examples=25)
def test_any_message_and_remedy_come_out_as_they_went_in(text: str, catalog: Catalog) -> None:
    message, *_, remedy = hostile_code(catalog, text)["no_sms"]
    assert (message, remedy) == (text, text)


@pytest.mark.parametrize("ending", ENDINGS[1:])
def test_texts_may_end_in_anything(ending: str, catalog: Catalog) -> None:
    assert list(compiled(everywhere(catalog, f"Text{ending}")))


def test_a_summary_may_end_in_a_quote(catalog: Catalog) -> None:
    assert list(compiled(everywhere(catalog, f"Text{ENDINGS[0]}")))


def test_rules_on_the_whole_request_cannot_be_switched_off(tmp_path: Path) -> None:
    overlay = tmp_path / "mine.yaml"
    overlay.write_text("disable: [invalid_method/method]\n", encoding="utf-8")
    with pytest.raises(CatalogError, match="holds for every request"):
        load_catalog(None, [overlay])


# -- files of others -------------------------------------------------------------------------


def test_files_of_others_stay_and_nothing_is_written(tmp_path: Path) -> None:
    lay(tmp_path / "out", {"guide/mine.md": "mine"})
    with pytest.raises(ForeignFilesError, match=r"generate did not write .*mine\.md; move them or"):
        write(target(), TREE, tmp_path)
    assert [path.name for path in tmp_path.rglob("*.*")] == ["mine.md"]


def test_what_an_earlier_run_wrote_goes(tmp_path: Path) -> None:
    lay(tmp_path / "out", {"old.json": "{}", "old.py": MARKED})
    assert write(target(), TREE, tmp_path, earlier={"old.json"}) == len(TREE) + 2
    assert compare(target(), TREE, tmp_path) == []


def test_the_command_remembers_what_it_wrote_of_another_catalog(tmp_path: Path) -> None:
    """Nobody's docs are lost, and a page whose code is gone needs no help to go."""
    out = tmp_path / "generated"
    assert main(["generate", "--target", "formats", "--out", str(out)]) == 0
    stamp = json.loads((out / ".stamp.json").read_text())
    stamp["inputs"] = "others"
    stamp["targets"]["formats"]["gone.csv"] = "0"
    (out / ".stamp.json").write_text(json.dumps(stamp))
    (out / "formats" / "gone.csv").write_text("a,b\n")
    assert main(["generate", "--target", "formats", "--out", str(out)]) == 0
    assert not (out / "formats" / "gone.csv").exists()
    (out / "formats" / "mine.csv").write_text("a,b\n")
    assert main(["generate", "--target", "formats", "--out", str(out)]) == 2
    assert (out / "formats" / "mine.csv").exists()
