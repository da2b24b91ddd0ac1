"""Calls that real clients sent, with what is known of the answer, against our verdicts.

``data/known_differences.json`` lists the ids on which we differ, with the
reason; an entry that no longer differs, or names no call, fails.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from voipms_checks import Report, check_request

from voipms_rules.catalog import Catalog

DATA = Path(__file__).parent / "data"
BEFORE_ALL = "2015-01-01"  # so that no date in a call of yesterday is past
CREDENTIALS = {"api_username": "someone@example.com", "api_password": "secret"}

Row = dict[str, Any]


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    """The calls of real methods; those of fixtures show how a client handles a made-up one."""
    lines = (DATA / "real_calls.jsonl").read_text(encoding="utf-8").splitlines()
    found = [json.loads(line) for line in lines]
    return [row for row in found if not row["method"].startswith("fixture:")]


@pytest.fixture(scope="module")
def known() -> dict[str, dict[str, Row]]:
    found: dict[str, dict[str, Row]] = json.loads(
        (DATA / "known_differences.json").read_text(encoding="utf-8")
    )
    return found


def _judge(row: Row, level: str = "observed") -> Report:
    request = {**CREDENTIALS, **row["params"], "method": row["method"]}
    return check_request(request, level=level, now=BEFORE_ALL)


def _predictable(rows: list[Row]) -> list[Row]:
    """Refused calls whose status is known and follows from the call alone."""
    return [
        row
        for row in rows
        if row["outcome"] == "refused" and row.get("status") and not row["state_dependent"]
    ]


def _accepted(rows: list[Row]) -> list[Row]:
    return [row for row in rows if row["outcome"] == "accepted"]


def _missed(rows: list[Row], level: str = "observed") -> list[Row]:
    return [row for row in rows if _judge(row, level).status != row["status"]]


def test_there_are_enough_calls_to_mean_something(rows: list[Row]) -> None:
    assert len(_accepted(rows)) >= 500
    assert len(_predictable(rows)) >= 30
    assert len({row["method"] for row in rows}) >= 100
    assert len({row["id"] for row in rows}) == len(rows)


def test_no_accepted_call_is_refused(rows: list[Row], known: dict[str, dict[str, Row]]) -> None:
    refused = {row["id"]: _judge(row) for row in _accepted(rows) if not _judge(row).ok}
    print(f"{len(_accepted(rows))} accepted calls, of which refused: {sorted(refused)}")
    assert {i: r.violations for i, r in refused.items() if i not in known["refused_by_us"]} == {}


def test_refused_calls_are_predicted(
    rows: list[Row],
    known: dict[str, dict[str, Row]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A disputed point is never more than a warning, so its calls are counted apart."""
    calls = _predictable(rows)
    undisputed = [row for row in calls if row["id"] not in known["disputed"]]
    missed, strict = _missed(undisputed), _missed(calls, "inferred")
    with capsys.disabled():
        print(
            f"\n{len(calls)} refused calls: {_share(calls, _missed(calls))} predicted exactly;"
            f" without disputed points {_share(undisputed, missed)};"
            f" at level inferred {_share(calls, strict)}"
        )
    assert {row["id"] for row in missed} <= known["unpredicted"].keys()
    assert len(missed) <= 0.05 * len(undisputed)
    assert len(strict) <= 0.05 * len(calls)


def _share(calls: list[Row], missed: list[Row]) -> str:
    right = len(calls) - len(missed)
    return f"{right}/{len(calls)} ({right / len(calls):.1%})"


def test_disputed_calls_are_warned_of(
    rows: list[Row], known: dict[str, dict[str, Row]], catalog: Catalog
) -> None:
    disputes = {dispute.id for dispute in catalog.disputes}
    for row in rows:
        if row["id"] in known["disputed"]:
            assert known["disputed"][row["id"]]["dispute"] in disputes
            assert row["status"] in [w.code for w in _judge(row).warnings]


def test_refused_calls_of_unknown_status_are_mostly_refused(rows: list[Row]) -> None:
    """Not held against us where the account decides."""
    calls = [row for row in rows if row["outcome"] == "refused" and not row.get("status")]
    assert [row["id"] for row in calls if not row["state_dependent"] and _judge(row).ok] == []


def test_every_known_difference_still_differs(
    rows: list[Row], known: dict[str, dict[str, Row]]
) -> None:
    assert sorted(_entries(known)) == sorted(
        [("refused_by_us", row["id"]) for row in _accepted(rows) if not _judge(row).ok]
        + [(_place(row, known), row["id"]) for row in _missed(_predictable(rows))]
    )


def _place(row: Row, known: dict[str, dict[str, Row]]) -> str:
    return "disputed" if row["id"] in known["disputed"] else "unpredicted"


def _entries(known: dict[str, dict[str, Row]]) -> Iterator[tuple[str, str]]:
    for group, entries in known.items():
        for call_id, entry in entries.items():
            assert len(entry["reason"]) > 20
            yield group, call_id


def test_warnings_on_accepted_calls_are_rare(rows: list[Row]) -> None:
    """A validator that cries wolf is switched off."""
    accepted = _accepted(rows)
    warned = [row["id"] for row in accepted if _judge(row).warnings]
    print(f"{len(warned)} of {len(accepted)} accepted calls are warned of: {warned}")
    assert len(warned) <= 0.15 * len(accepted)
