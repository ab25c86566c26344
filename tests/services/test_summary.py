"""The line of the list, and the text an engagement is found by."""

import datetime as dt

import pytest

from cxf_desktop.domain.words import Level
from cxf_desktop.services.summary import next_due, searchable_text, summary
from tests.support import engagement


def test_the_line_says_where_an_engagement_stands() -> None:
    line = summary(engagement(phase="deliver", turn=3), Level.CLOUD_IS_A_SOLUTION)
    assert (line.customer, line.title, line.phase, line.level, line.turn, line.due) == (
        "Customer", "First turn", "deliver", "cloud_is_a_solution", 3, None,
    )  # fmt: skip
    assert summary(engagement(), None).level is None


@pytest.mark.parametrize(
    ("captures", "points", "steps", "closed", "due"),
    [
        ([], [], [], None, None),
        ([("2026-05-02", False)], [], [], None, "2026-05-02"),
        ([("2026-05-02", True)], [], [], None, None),
        ([("2026-05-02", False), (None, False)], ["2026-05-01"], [None], None, "2026-05-01"),
        ([], ["2026-05-03"], ["2026-05-02"], None, "2026-05-02"),
        ([("2026-05-01", False)], ["2026-05-01"], ["2026-06-01", "2026-05-30"], "2026-05-20", "2026-05-30"),
        ([("2026-05-01", False)], ["2026-05-01"], [], "2026-05-20", None),
    ],
)
def test_due_is_the_earliest_date_of_what_is_open(
    captures: list[tuple[str | None, bool]],
    points: list[str],
    steps: list[str | None],
    closed: str | None,
    due: str | None,
) -> None:
    document = engagement(
        workshop={"captures": [{"id": f"k{n}", "due": date, "done": done} for n, (date, done) in enumerate(captures)]},
        proof={
            "open_points": [{"id": f"p{n}", "due": date} for n, date in enumerate(points)],
            "next_steps": [{"id": f"s{n}", "due": date} for n, date in enumerate(steps)],
            "closed_on": closed,
        },
    )
    assert next_due(document) == (dt.date.fromisoformat(due) if due else None)
    assert summary(document, None).due == due


def test_all_that_somebody_wrote_is_searched_and_no_id_or_hash_is() -> None:
    document = engagement(
        contacts=[{"id": "id-of-contact", "name": "Anna Öztürk", "note": "Internal remark"}],
        assessment={"sheets": {"maturity": {"template": "hash" * 16, "agreed": {"q": {"note": "What was said"}}}}},
        commitment={"objectives": [
            {"id": "id-of-objective", "title": "Schneller liefern", "criteria": [{"id": "c", "text": "In a day"}]},
        ]},
        workshop={
            "sessions": [{"id": "id-of-session", "title": "Morning"}],
            "blocks": [{"id": "b", "session": "id-of-session", "goal": "Agree"}],
            "captures": [{"id": "k", "text": "Decision to go", "block": "b"}],
        },
        proof={"results": {"c": {"remark": "Signed"}}, "next_steps": [{"id": "s", "text": "Invoice"}]},
    )  # fmt: skip
    lines = searchable_text(document).split("\n")
    written = {"Customer", "First turn", "Anna Öztürk", "Internal remark", "What was said", "Schneller liefern",
               "In a day", "Morning", "Agree", "Decision to go", "Signed", "Invoice"}  # fmt: skip
    assert written <= set(lines)
    assert not [line for line in lines if line.startswith(("id-of", "hash"))]
    assert "" not in lines


def test_words_that_stand_in_every_engagement_are_not_searched() -> None:
    document = engagement(
        language="de",
        phase="deliver",
        contacts=[{"id": "p1"}],
        assessment={"goals": ["cost_control"], "date": "2026-05-02"},
        format={"format": "pilot", "level": "cloud_is_an_option"},
        commitment={
            "risks": [{"id": "r1", "probability": "high"}],
            "work_packages": [{"id": "w1", "objectives": ["o1"]}],
        },
        workshop={"sessions": [{"id": "s1"}], "captures": [{"id": "k1", "kind": "decision", "due": "2026-05-02"}]},
        proof={"results": {"c1": {"outcome": "reached", "verdict": "accepted"}}},
    )
    assert searchable_text(document).split("\n") == ["First turn", "Customer", "pilot"]
