"""Bundles, JSON and tables on the command line."""

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.cli.conftest import Cli, Write

STATE = "commitment.current_state"


@pytest.fixture
def other(anywhere: Cli, tmp_path: Path) -> Cli:
    """Return what runs a command on another laptop's library."""
    return lambda *arguments: anywhere("--library", tmp_path / "other.cxflib", *arguments)


def set_(cli: Cli, write: Write, id_: str, path: str, value: object) -> None:
    assert cli("apply", id_, write([{"path": path, "value": value}])).code == 0


def show(cli: Cli, id_: str) -> Any:
    return cli("show", id_, "--json").json


def test_there_and_back_again(cli: Cli, other: Cli, made: str, write: Write, tmp_path: Path) -> None:
    file = tmp_path / "Turn.cxf"
    assert cli("bundle", made, "--out", file, "--json").json == {"file": str(file)}
    seen = other("import", file, "--json").json
    assert (seen["engagement"], seen["place"], seen["customer"], seen["entries"]) == (made, "new", "Contoso", 1)
    assert show(other, made) == show(cli, made)
    assert other("history", made, "--json").json == cli("history", made, "--json").json
    set_(cli, write, made, STATE, "as is")
    set_(other, write, made, "workshop.summary", "went well")
    other("bundle", made, "--out", file)
    seen = cli("import", file, "--json").json
    assert (seen["place"], seen["new_here"], seen["new_there"], seen["changed"]) == (
        "merge",
        1,
        1,
        ["workshop.summary"],
    )
    assert cli("import", file, "--json").json["place"] == "known"
    assert [entry["kind"] for entry in cli("history", made, "--json").json] == ["create", "edit", "merge"]
    assert cli("undo", made, "--json").json["changed"] == ["workshop.summary"]


def test_conflicts_are_listed_and_nothing_is_changed(
    cli: Cli, other: Cli, made: str, write: Write, tmp_path: Path
) -> None:
    file = tmp_path / "Turn.cxf"
    cli("bundle", made, "--out", file)
    other("import", file)
    set_(cli, write, made, STATE, "ours")
    set_(other, write, made, STATE, "theirs")
    other("bundle", made, "--out", file)
    before = show(cli, made)
    ran = cli("import", file, "--json")
    assert (ran.code, ran.err.count("\n")) == (1, 1)
    assert "--prefer" in ran.err
    (conflict,) = json.loads(ran.out)["conflicts"]
    assert (conflict["path"], conflict["ours"]["value"], conflict["theirs"]["value"]) == (STATE, "ours", "theirs")
    assert conflict["theirs"]["at"]
    assert show(cli, made) == before
    assert cli("import", file, "--prefer", "theirs", "--json").json["changed"] == [STATE]
    assert show(cli, made)["commitment"]["current_state"] == "theirs"


def test_a_sealed_bundle_needs_its_passphrase(cli: Cli, other: Cli, made: str, tmp_path: Path) -> None:
    file, words, wrong = tmp_path / "Turn.cxf", tmp_path / "words.txt", tmp_path / "wrong.txt"
    words.write_text("correct horse ß\r\nmore\n", encoding="utf-8")
    wrong.write_text("battery", encoding="utf-8")
    cli("bundle", made, "--out", file, "--passphrase-file", words)
    assert b"Contoso" not in file.read_bytes()
    assert "passphrase" in other("import", file).complaint
    assert "passphrase" in other("import", file, "--passphrase-file", wrong).complaint
    assert other("import", file, "--passphrase-file", words, "--json").json["place"] == "new"
    wrong.write_text("\n", encoding="utf-8")
    assert "holds no passphrase" in cli("bundle", made, "--out", file, "--passphrase-file", wrong).complaint


def test_json_out_and_in(cli: Cli, other: Cli, made: str, write: Write, tmp_path: Path) -> None:
    set_(cli, write, made, STATE, "a longer text, of which only what differs is kept")
    set_(cli, write, made, STATE, "a longer text, of which only the rest is kept")
    file = tmp_path / "Turn.json"
    assert cli("export-json", made, "--out", file, "--json").json == {"file": str(file)}
    assert json.loads(file.read_bytes())["document"] == show(cli, made)
    assert other("import", file, "--json").json["place"] == "new"
    assert other("history", made, "--json").json == cli("history", made, "--json").json


def test_a_failed_bundle_leaves_the_older_one(cli: Cli, made: str, tmp_path: Path) -> None:
    file = tmp_path / "Turn.cxf"
    file.write_bytes(b"older")
    assert "no engagement" in cli("bundle", "nobody", "--out", file).complaint
    assert "nowhere" in cli("bundle", made, "--out", tmp_path / "nowhere" / "Turn.cxf").complaint
    assert file.read_bytes() == b"older"
    assert [each.name for each in tmp_path.glob(".*")] == []


@pytest.mark.parametrize("name", ["a.cxf", "a.json"])
@pytest.mark.parametrize("content", [b"", b"{}", b"PK\x03\x04", b"CXFSEAL\x01\x00", b"CXFSEAL\x02", b"[" * 100_000])
def test_a_file_that_is_none_keeps_nothing(cli: Cli, tmp_path: Path, content: bytes, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    assert cli("import", file).complaint.startswith(name)
    assert cli("list", "--json").json == []


def test_going_back(cli: Cli, made: str, write: Write) -> None:
    for text in ("one", "two", "three"):
        set_(cli, write, made, STATE, text)
    set_(cli, write, made, "title", "Later")
    assert cli("go-back", made, "--entry", 2, "--json").json == {"entry": 2, "changed": ["title", STATE]}
    assert show(cli, made)["commitment"]["current_state"] == "one"
    assert [entry["kind"] for entry in cli("history", made, "--json").json][-1] == "restore"
    cli("undo", made)
    assert show(cli, made)["commitment"]["current_state"] == "three"
    assert "there is no entry 99" in cli("go-back", made, "--entry", 99).complaint
    assert "there is no entry -1" in cli("go-back", made, "--entry", -1).complaint
    assert cli("go-back", made, "--moment", "2999-01-01", "--json").json["changed"] == []
    assert "younger" in cli("go-back", made, "--moment", "1999-01-01T00:00:00+01:00").complaint
    assert cli("go-back", made, "--moment", "yesterday").code == 2


def test_history_of_a_field_and_the_last_entries(cli: Cli, made: str, write: Write) -> None:
    for text in ("one", "two"):
        set_(cli, write, made, STATE, text)
    set_(cli, write, made, "title", "Later")
    entries = cli("history", made, "--field", STATE, "--json").json
    assert [each["changes"][0]["after"] for each in entries] == ["", "one", "two"]
    assert entries[1:] == cli("history", made, "--json").json[1:3]
    assert cli("history", made, "--limit", 2, "--json").json == cli("history", made, "--json").json[-2:]
    assert "there is no nothing" in cli("history", made, "--field", "nothing").complaint


def test_a_table(cli: Cli, made: str, write: Write, tmp_path: Path) -> None:
    set_(cli, write, made, "workshop.captures[c]", {"kind": "action", "text": "=1+1", "due": "2026-03-09"})
    file = Path(cli("export", made, "--kind", "actions", "--format", "xlsx", "--out", tmp_path, "--json").json["file"])
    assert file.name == "contoso-actions-en.xlsx"
    assert openpyxl.load_workbook(file).worksheets[0]["B2"].value == "=1+1"
    file = Path(cli("export", made, "--kind", "captures", "--format", "csv", "--out", tmp_path, "--json").json["file"])
    assert "'=1+1" in file.read_text(encoding="utf-8-sig")
    assert "not as pdf" in cli("export", made, "--kind", "actions", "--format", "pdf", "--out", tmp_path).complaint
    assert "not as csv" in cli("export", made, "--kind", "commitment", "--format", "csv", "--out", tmp_path).complaint
