"""Make, list, show and edit engagements; take edits back."""

import re

from cxf_desktop.domain.engagement import Engagement
from tests.cli.conftest import Cli, Write


def test_new_makes_an_engagement_and_says_its_id(cli: Cli) -> None:
    plain = cli("new", "--customer", "Contoso", "--title", "Cloud start")
    assert re.fullmatch(r"[0-9a-f]{16}\n", plain.out)
    made = cli("new", "--customer", "Fabrikam", "--title", "Anlauf", "--lang", "de", "--json").json
    assert list(made) == ["id"]
    document = Engagement.model_validate(cli("show", made["id"], "--json").json)
    assert (document.customer.name, document.title, document.language, document.phase) == (
        "Fabrikam",
        "Anlauf",
        "de",
        "assess",
    )


def test_list_shows_the_last_changed_first(cli: Cli, write: Write) -> None:
    first, second = (cli("new", "--customer", name, "--title", "T", "--json").json["id"] for name in ("One", "Two"))
    cli("apply", first, write([{"path": "title", "value": "Changed"}]))
    rows = cli("list", "--json").json
    assert [row["id"] for row in rows] == [first, second]
    assert list(rows[0]) == ["id", "customer", "title", "phase", "level", "changed"]
    assert rows[0] | {"changed": ""} == {
        "id": first, "customer": "One", "title": "Changed", "phase": "assess", "level": None, "changed": "",
    }  # fmt: skip
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?[+-]\d\d:\d\d", rows[0]["changed"])
    assert cli("list").out.splitlines()[0] == f"{first}  One  |  Changed  |  assess  |  -"


def test_list_finds_words_by_their_beginning(cli: Cli, made: str) -> None:
    other = cli("new", "--customer", "Fabrikam Köln", "--title", "Governance", "--json").json["id"]
    assert [row["id"] for row in cli("list", "--search", "koln gov", "--json").json] == [other]
    assert [row["id"] for row in cli("list", "--json", "--search", "start").json] == [made]
    assert cli("list", "--search", "nothing of that", "--json").json == []
    assert cli("list", "--search", "nothing of that").out == "nothing found\n"


def test_list_and_customers_of_an_empty_library(cli: Cli) -> None:
    assert cli("list", "--json").json == []
    assert cli("customers", "--json").json == []
    assert cli("customers").out == "no customers yet\n"


def test_customers_are_counted(cli: Cli, made: str) -> None:
    cli("new", "--customer", "contoso", "--title", "Second")
    cli("new", "--customer", "Adatum", "--title", "First")
    rows = cli("customers", "--json").json
    assert [list(row) for row in rows] == [["id", "name", "engagements", "changed"]] * 2
    assert [(row["name"], row["engagements"]) for row in rows] == [("Adatum", 1), ("Contoso", 2)]
    assert cli("customers").out == "Adatum  (1)\nContoso  (2)\n"
    assert cli("show", made, "--json").json["customer"]["id"] == rows[1]["id"]


def test_show_is_the_whole_document(cli: Cli, made: str) -> None:
    shown = cli("show", made, "--json").json
    assert Engagement.model_validate(shown).model_dump(mode="json") == shown
    assert "  name: Contoso\n" in cli("show", made).out


# --- edit ------------------------------------------------------------------------------------------------------------


def test_apply_reaches_fields_items_entries_and_order(cli: Cli, made: str, write: Write) -> None:
    edits = [
        {"path": "commitment.objectives[o1]", "value": {"title": "First"}},
        {"path": "commitment.objectives[o2]", "value": {"title": "Second"}, "index": 0},
        {"path": "commitment.objectives[o1].criteria[c1]", "value": {"text": "Seen"}},
        {"path": "commitment.objectives[]", "value": ["o1", "o2"]},
        {"path": "assessment.sheets[maturity].agreed[cost_control].value", "value": 3},
        {"path": "proof.results[c1].outcome", "value": "reached"},
        {"path": "commitment.objectives[o2]", "value": None},
    ]
    result = cli("apply", made, write(edits), "--json").json
    assert result == {"changed": [
        "commitment.objectives[o1]", "commitment.objectives[o2]", "commitment.objectives[o1].criteria[c1]",
        "commitment.objectives[]", "assessment.sheets[maturity].agreed[cost_control]", "proof.results[c1]",
        "commitment.objectives[o2]",
    ]}  # fmt: skip
    document = Engagement.model_validate(cli("show", made, "--json").json)
    assert [(o.id, o.title, [c.text for c in o.criteria]) for o in document.commitment.objectives] == [
        ("o1", "First", ["Seen"])
    ]
    assert document.proof.results["c1"].outcome == "reached"
    assert cli("apply", made, write(edits[:1])).out == "1 changed\n"
    assert cli("apply", made, write([])).out == "0 changed\n"


def test_history_undo_and_redo(cli: Cli, made: str, write: Write) -> None:
    for title in ("One", "Two"):
        cli("apply", made, write([{"path": "title", "value": title}, {"path": "turn", "value": len(title)}]))
    assert cli("undo", made, "--count", "5", "--json").json == {
        "steps": 2,
        "changed": ["title", "turn", "title"],
    }
    assert cli("redo", made, "--json").json == {"steps": 1, "changed": ["title", "turn"]}
    assert cli("redo", made).out == "1 step\n"
    assert cli("show", made, "--json").json["title"] == "Two"
    assert cli("redo", made).complaint == "there is nothing to redo"

    entries = cli("history", made, "--json").json
    assert [entry["kind"] for entry in entries] == ["create", "edit", "edit", "undo", "undo", "redo", "redo"]
    assert [entry["number"] for entry in entries] == list(range(1, 8))
    assert list(entries[1]) == ["number", "at", "author", "kind", "step", "changes"]
    assert entries[1]["changes"] == [
        {"path": "title", "before": "Cloud start", "after": "One"},
        {"path": "turn", "before": 1, "after": 3},
    ]
    assert [entry["step"] for entry in entries] == [1, 2, 3, 3, 2, 2, 3]
    lines = cli("history", made).out.splitlines()
    assert re.fullmatch(r"1  \d{4}-\d\d-\d\d \d\d:\d\d:\d\d  create  -  \(created\)", lines[0])
    assert lines[1].endswith("  edit  -  title, turn")
