"""The benchmarks measure what they say: fair peers, honest tables, comparable counts.

Figures are not tested, except where noise cannot make them: instruction counts,
and a cost that must not follow a value ten thousand times as long.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from voipms_checks import check

from voipms_rules.bench import coverage, growth, instructions
from voipms_rules.bench.calls import NAMED, WORKLOADS
from voipms_rules.bench.clock import Contender, Spread, ratio, run
from voipms_rules.bench.fields import Field, fields_of
from voipms_rules.bench.main import PARTS, main
from voipms_rules.bench.peers import OURS, PEERS, Peer
from voipms_rules.bench.peers.with_schema import GENERATED
from voipms_rules.bench.report import Plot, Table, write
from voipms_rules.bench.scalar import GOALS, Results, tables
from voipms_rules.bench.subjects import Subject, subjects
from voipms_rules.catalog import Catalog
from voipms_rules.plan import MethodPlan

INSTALLED = [peer for peer in PEERS if peer.version is not None]


@pytest.fixture(scope="module")
def measured(catalog: Catalog) -> list[Subject]:
    return list(subjects(catalog, INSTALLED))


def need(peer: Peer) -> None:
    if peer is not OURS and peer.version is None:
        pytest.skip(f"{peer.package} is not installed")


# -- what the peers are given ------------------------------------------------------------


def test_fields_say_what_every_schema_library_can(plans: Mapping[str, MethodPlan]) -> None:
    fields = fields_of(plans["createVoicemail"])
    assert fields["password"].pattern == "[0-9]{4}"
    assert fields["language"].accepted == ("es", "en", "fr")
    assert fields["client"].anchored == "^(?:[0-9]{1,20})?$"
    assert fields["name"] == Field(required=True, rules=fields["name"].rules)
    assert fields["name"].min_length == 1


def test_rules_that_depend_on_others_are_no_fields(plans: Mapping[str, MethodPlan]) -> None:
    said = {rule for field in fields_of(plans["getCDR"]).values() for rule in field.rules}
    assert "invalid_daterange/date" not in said
    assert not any(rule.startswith("no_callstatus") for rule in said)


def test_the_calls_are_what_they_are_called(measured: Sequence[Subject]) -> None:
    counts = dict(zip(WORKLOADS, (0, 1, 5), strict=True))
    seen = set()
    for subject in measured:
        for call in subject.calls:
            assert len(check(call.method, call.params).violations) == counts[call.workload]
            seen.add((call.method, call.workload))
    assert {(name, "valid") for name in NAMED} <= seen
    assert {(name, "one violation") for name in ("sendSMS", "getCDR", "setQueue")} <= seen


@pytest.mark.parametrize("peer", [OURS, *PEERS], ids=lambda peer: peer.name)
def test_a_peer_lets_pass_what_is_good_and_finds_what_is_not(
    peer: Peer, measured: Sequence[Subject]
) -> None:
    need(peer)
    for subject in measured:
        judge = subject.judges[peer.name]
        for call in subject.calls:
            found = len(judge.errors(call.params))
            least = {"valid": 0, "one violation": 1, "five violations": 5}[call.workload]
            if call.workload == "valid" or peer.name == "botocore":  # it knows no forms
                assert found == 0, (call, judge.errors(call.params))
            else:
                assert found >= (least if peer.complete else 1), call


@pytest.mark.parametrize("peer", [OURS, *PEERS], ids=lambda peer: peer.name)
def test_what_is_timed_runs(peer: Peer, measured: Sequence[Subject]) -> None:
    need(peer)
    subject = next(s for s in measured if s.plan.method.name == "sendSMS")
    judge = subject.judges[peer.name]
    for call in subject.calls:
        Contender(judge.statement, {**judge.names, "params": call.params}).timer.timeit(1)


def test_coverage_counts_rules_by_their_examples(measured: Sequence[Subject]) -> None:
    table = coverage.table(measured, INSTALLED)
    ours, *others = table.rows
    assert ours[2] in table.title
    for row in others:
        assert 0 < int(row[2]) < int(ours[2])
        assert row[3] == "0", f"{row[0]} refuses good calls"


def test_every_goal_names_a_peer() -> None:
    names = {peer.name for peer in PEERS}
    assert {name for name, _ in GOALS} <= names
    assert {workload for _, workload in GOALS} <= set(WORKLOADS)


# -- the stopwatch -------------------------------------------------------------------------


def test_a_ratio_is_the_geometric_mean_over_races_by_round() -> None:
    times = [{"a": [2.0, 4.0], "b": [1.0, 1.0]}, {"a": [8.0, 4.0], "b": [1.0, 1.0]}]
    assert ratio(times, "a", "b") == Spread(4.0, 4.0, 4.0)
    assert ratio([*times, {"b": [1.0, 1.0]}], "a", "b").median == 4.0


def test_contenders_are_sampled_equally_often() -> None:
    race = {"short": Contender("pass", {}), "long": Contender("sum(range(500))", {})}
    (times,) = run([race], rounds=3)
    assert {name: len(samples) for name, samples in times.items()} == {"short": 3, "long": 3}
    assert min(times["long"]) > max(times["short"])
    assert race["short"].number > race["long"].number


# -- tables and pages ----------------------------------------------------------------------


def test_a_table_is_aligned_and_is_markdown() -> None:
    table = Table("Title", ("name", "µs"), [("a", "1.0"), ("longer", "10.0")], "Note.")
    assert table.text().splitlines()[3:] == ["name      µs", "a        1.0", "longer  10.0"]
    assert table.markdown().splitlines()[-3:] == [
        "| --- | ---: |",
        "| a | 1.0 |",
        "| longer | 10.0 |",
    ]


def test_results_name_the_goals_and_what_is_slower(measured: Sequence[Subject]) -> None:
    subject = next(s for s in measured if s.plan.method.name == "sendSMS")
    calls = [call for workload in WORKLOADS for call in subject.calls if call.workload == workload]
    peer = Peer("msgspec", "msgspec", OURS.build, complete=False)
    times = [{OURS.name: [1000.0, 1000.0], peer.name: [500.0, 500.0]} for _ in calls]
    valid, one, *_ = tables(Results(calls, times), [peer], WORKLOADS[:2])
    assert valid.rows == [
        (
            "msgspec (stops at the first error)",
            "0.50 (0.50-0.50)",
            "0.50 (0.50-0.50)",
            "2",
            "missed",
        )
    ]
    assert one.rows[0][3:] == ("", "")


def test_a_page_begins_with_the_command_that_made_it(tmp_path: Path) -> None:
    write(tmp_path, "make bench", [Table("Title", ("name",), [("a",)])])
    page = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert "Made by `make bench`" in page.splitlines()[2]


def test_a_plot_is_the_same_for_the_same_figures(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib", reason="matplotlib is not installed")
    plot = Plot("p", "Title", "x", "y", {"one": [(1, 1), (10, 2)]})
    for name in ("first", "second"):
        write(tmp_path / name, "c", [plot])
    first, second = ((tmp_path / name / "p.svg").read_bytes() for name in ("first", "second"))
    assert first == second
    assert b"<svg" in first


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nonsense"], "no part is called 'nonsense'"),
        (["--rounds", "1"], "no spread"),
        (["--rounds", "many"], "invalid int value"),
        (["--write", str(GENERATED)], "generated/ holds"),
        (["instructions", "--record"], "valgrind is not installed"),
    ],
)
def test_bad_usage_is_told(
    words: list[str],
    said: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(instructions, "available", lambda: False)
    with pytest.raises(SystemExit) as stopped:
        main(words)
    assert stopped.value.code == 2
    assert said in capsys.readouterr().err


# -- growth --------------------------------------------------------------------------------


def test_the_exponent_is_that_of_the_last_decade() -> None:
    assert growth.exponent([(1, 5), (10, 1), (100, 10)]) == pytest.approx(1)
    assert growth.exponent([(1, 1), (1000, 7), (10_000, 7)]) == pytest.approx(0)


@pytest.mark.parametrize(
    ("method", "name", "unit"),
    [("sendSMS", "message", "a"), ("sendSMS", "dst", "5"), ("deleteSMS", "id", "x")],
)
def test_what_is_too_long_costs_the_same_however_long(method: str, name: str, unit: str) -> None:
    base = {} if method == "deleteSMS" else growth._GOOD
    short, long = (
        growth._cost(method, {**base, name: unit * size}, rounds=7) for size in (1000, 10_000_000)
    )
    assert long < 10 * short  # ten thousand times as long


# -- instruction counts --------------------------------------------------------------------


def test_recorded_counts_cover_the_calls() -> None:
    recorded = json.loads(instructions.RECORD.read_text(encoding="utf-8"))
    assert set(recorded["instructions"]) == set(instructions.CALLS)


def test_counts_are_compared_both_ways(tmp_path: Path) -> None:
    record = tmp_path / "counts.json"
    instructions.write_record({"a": 1000, "b": 1000, "c": 1000, "gone": 1}, record)
    found = instructions.changes({"a": 1029, "b": 1031, "c": 969, "new": 1}, record)
    assert instructions.beyond(found) == ["b", "c", "gone", "new"]


def test_another_interpreter_is_no_comparison(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(instructions, "available", lambda: True)
    record = tmp_path / "counts.json"
    assert instructions.obstacle(record) == "counts.json is not there; --record writes it"
    instructions.write_record({}, record)
    assert instructions.obstacle(record) is None
    monkeypatch.setattr(instructions, "interpreter", lambda: "CPython 2.7")
    assert "this is CPython 2.7" in (instructions.obstacle(record) or "")
    monkeypatch.setattr(instructions, "available", lambda: False)
    assert instructions.obstacle(record) == "valgrind is not installed"


def test_instruction_counts_are_as_recorded() -> None:
    reason = instructions.obstacle()
    if reason:
        pytest.skip(reason)
    counts = instructions.count()
    found = instructions.changes(counts)
    assert not instructions.beyond(found), instructions.table(counts, found).text()


def test_the_command_compares_and_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(instructions, "obstacle", lambda: None)
    monkeypatch.setattr(instructions, "count", lambda: {"sendSMS": 1100})
    monkeypatch.setattr(instructions, "changes", lambda counts: dict.fromkeys(counts, 0.1))
    assert main(["instructions"]) == 1
    assert "--record" in capsys.readouterr().err
    monkeypatch.setattr(instructions, "obstacle", lambda: "no reason")
    assert main(["instructions"]) == 0
    assert "skipped, no reason" in capsys.readouterr().err


def test_all_parts_have_a_name() -> None:
    assert list(PARTS) == ["scalar", "cold", "generator", "growth", "instructions"]
