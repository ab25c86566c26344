"""What the command line shows of the templates, and what it finds wrong with them."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.support import shipped

MATURITY = shipped().questionnaires["maturity"]


def test_templates_show_maturity(anywhere: Cli) -> None:
    shown = anywhere("templates", "show", "maturity", "--json").json
    assert {"id", "version", "dimensions", "gates"} <= set(shown)
    assert shown["id"] == "maturity"
    assert [dimension["id"] for dimension in shown["dimensions"]] == [d.id for d in MATURITY.dimensions]
    question = shown["dimensions"][0]["questions"][0]
    assert {"id", "weight", "statements"} <= set(question)
    assert [set(statement) for statement in question["statements"]] == [{"en", "de"}] * 4
    assert [(gate["level"], gate["question"], gate["at_least"]) for gate in shown["gates"]] == [
        (gate.level, gate.question, gate.at_least) for gate in MATURITY.gates
    ]
    assert shown == anywhere("templates", "show", "questionnaires", "maturity", "--json").json


def test_templates_show_formats(anywhere: Cli) -> None:
    shown = anywhere("templates", "show", "formats", "--json").json
    assert [entry["id"] for entry in shown] == list(shipped().formats)
    for entry in shown:
        assert {"id", "levels", "covers", "goals", "effort_days", "duration_weeks"} <= set(entry)
        assert set(entry["effort_days"]) == {"min", "max"}
    one = anywhere("templates", "show", "formats", "pilot", "--json").json
    assert one == next(entry for entry in shown if entry["id"] == "pilot")


@pytest.mark.parametrize("kind", ["questionnaires", "formats", "methods", "goals", "guidance"])
def test_templates_show_every_kind_as_text_too(anywhere: Cli, kind: str) -> None:
    shown = anywhere("templates", "show", kind)
    assert (shown.code, shown.err) == (0, "")
    assert shown.out.startswith("- ")
    assert len(anywhere("templates", "show", kind, "--json").json) == len(getattr(shipped(), kind))


def test_templates_check_of_what_is_in_order(anywhere: Cli, tmp_path: Path) -> None:
    assert anywhere("templates", "check").out == "all templates are in order\n"
    assert anywhere("templates", "check", tmp_path, "--json").json == {"problems": []}


def test_templates_check_names_every_problem_and_keeps_to_one_line_of_complaint(anywhere: Cli, tmp_path: Path) -> None:
    (tmp_path / "goals").mkdir()
    file = tmp_path / "goals" / "own.yaml"
    file.write_text("template: 1\nid: Own\ngoals: []\n", encoding="utf-8")
    lines = [
        f"{file}:2: id: must be lower-case letters, digits, - and _, beginning with a letter",
        f"{file}:3: goals: must have at least 1 entries",
    ]
    plain = anywhere("templates", "check", tmp_path)
    assert (plain.code, plain.out, plain.err) == (1, "\n".join(lines) + "\n", f"cxf-desktop: {lines[0]} (and 1 more)\n")
    scripted = anywhere("templates", "check", tmp_path, "--json")
    assert (scripted.code, scripted.err) == (1, plain.err)
    assert json.loads(scripted.out) == {"problems": [
        {"file": str(file), "line": 2, "key": "id", "message": lines[0].split(": ", 2)[2]},
        {"file": str(file), "line": 3, "key": "goals", "message": "must have at least 1 entries"},
    ]}  # fmt: skip
    file.write_text("- list\n", encoding="utf-8")
    one = anywhere("templates", "check", tmp_path)
    assert one.err == f"cxf-desktop: {file}:1: must begin with keys, such as `id: ...`\n"
