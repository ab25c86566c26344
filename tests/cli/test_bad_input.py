"""What a user can get wrong: one line that names it, exit code 1, and nothing is changed."""

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import apsw
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cxf_desktop.cli.reading import LARGEST_INPUT
from tests.cli.conftest import Cli, Ran, Write

NAME = {"path": "title", "value": "changed"}


@pytest.fixture
def unchanged(cli: Cli, made: str, library: Path) -> Callable[[Ran], str]:
    """Return what makes sure that a command failed in one line and changed nothing; it returns the line."""
    before = cli("history", made, "--json").json
    shown = cli("show", made, "--json").json
    files = sorted(library.parent.iterdir())

    def check(ran: Ran) -> str:
        assert "Traceback" not in ran.err
        line = ran.complaint
        assert cli("history", made, "--json").json == before
        assert cli("show", made, "--json").json == shown
        assert {file for file in library.parent.iterdir() if file.name != "input.json"} == set(files)
        return line

    return check


def answer(**values: Any) -> dict[str, Any]:
    return {"respondent": "Anna", "questionnaire": "maturity", "answers": {"cost_control": 3}, **values}


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("", "Invalid JSON"),
        ("{", "Invalid JSON"),
        ('{"respondent": "Anna", "answers": {}} more', "Invalid JSON"),
        (b"\xff\xfe\x00", "Invalid JSON"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "Invalid JSON"),
        ("[" * 100_000, "Invalid JSON"),
        ('{"answers": ' * 5_000, "Invalid JSON"),
        ([], "Input should be an object"),
        ("null", "Input should be an object"),
        ({}, "respondent: Field required"),
        ({"respondent": "Anna"}, "answers: Field required"),
        (answer(respondent=7), "respondent: "),
        (answer(respondent=" \n"), "respondent: needs a name"),
        (answer(answers=[3]), "answers: "),
        (answer(colour="red"), "colour: "),
        (answer(questionnaire="weather"), "there is no questionnaire weather"),
        (answer(questionnaire="../../etc"), "there is no questionnaire ../../etc"),
        (answer(answers={"nonsense": 3}), "nonsense: is no question of maturity"),
        (answer(answers={"cost_control": 3, "no]pe\n": 3}), "no]pe : is no question of maturity"),
        (answer(answers={"cost_control": 0}), "cost_control: 0 is no answer"),
        (answer(answers={"cost_control": 4.01}), "cost_control: 4.01 is no answer"),
        (answer(answers={"cost_control": "3"}), "cost_control: 3 is no answer"),
        (answer(answers={"cost_control": True}), "cost_control: True is no answer"),
        (answer(answers={"cost_control": {"value": 3}}), "cost_control: {'value': 3} is no answer"),
        (answer(answers={"cost_control": [3]}), "cost_control: [3] is no answer"),
        (answer(answers={"cost_control": 10**400}), "cost_control: "),
        ('{"respondent": "A", "answers": {"cost_control": NaN}}', "cost_control: nan is no answer"),
        ('{"respondent": "A", "answers": {"cost_control": 1e999}}', "cost_control: inf is no answer"),
    ],
)
def test_a_wrong_answer_file(
    cli: Cli, made: str, write: Write, unchanged: Callable[[Ran], str], content: object, named: str
) -> None:
    assert named in unchanged(cli("answer", made, write(content)))


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("not json", "Invalid JSON"),
        ({"path": "title", "value": "x"}, "Input should be a valid array"),
        (["title"], "0: "),
        ([{"value": "x"}], "0.path: Field required"),
        ([NAME, {"path": "commitment.objectives[o1]"}], "1.value: Field required"),
        ([{"path": "title", "value": "x", "colour": "red"}], "0.colour: "),
        ([{"path": 5, "value": "x"}], "0.path: "),
        ([{"path": "title", "value": "x", "index": "first"}], "0.index: "),
        ([NAME, {"path": "", "value": {}}], ": is no path"),
        ([NAME, {"path": "nonsense", "value": 1}], "nonsense: there is no nonsense"),
        ([NAME, {"path": "commitment.nonsense", "value": 1}], "commitment.nonsense: there is no nonsense"),
        ([NAME, {"path": "commitment.objectives[o9].title", "value": "x"}], "there is no item o9"),
        ([NAME, {"path": "commitment.objectives[0]", "value": "x"}], "is no item with the id 0"),
        ([NAME, {"path": "commitment.objectives[o1]", "value": {"head": "x"}}], "head: extra inputs"),
        ([NAME, {"path": "commitment.objectives[]", "value": ["o1"]}], "is not an order"),
        ([NAME, {"path": "commitment..title", "value": 1}], "commitment..title: is no path"),
        ([NAME, {"path": "__class__", "value": 1}], "__class__: there is no __class__"),
        ([NAME, {"path": "model_config", "value": 1}], "model_config: there is no model_config"),
        ([NAME, {"path": "id", "value": "other"}], "id: an id cannot be changed"),
        ([NAME, {"path": "customer.id", "value": "other"}], "customer.id: an id cannot be changed"),
        ([NAME, {"path": "schema_version", "value": 2}], "the version of the document cannot be changed"),
        ([NAME, {"path": "phase", "value": "later"}], "phase: "),
        ([NAME, {"path": "turn", "value": "2"}], "turn: input should be a valid integer"),
        ([NAME, {"path": "turn", "value": True}], "turn: input should be a valid integer"),
        ([NAME, {"path": "commitment.parameters.next_phase.budget", "value": "12"}], "a valid number"),
        ([NAME, {"path": "commitment.parameters.next_phase.budget", "value": True}], "a valid number"),
        ([NAME, {"path": "assessment.goals", "value": ["riches"]}], "assessment.goals: riches is no goal"),
        ([NAME, {"path": "format", "value": {"format": "magic"}}], "format: magic is no format of the catalogue"),
        ([NAME, {"path": "turn", "value": 0}], "turn: "),
        ([NAME, {"path": "turn", "value": None}], "turn: "),
        ([NAME, {"path": "title", "value": ["x"]}], "title: "),
        ([NAME, {"path": "title", "value": "x" * 200_001}], "title: "),
        ([NAME, {"path": "assessment.date", "value": "31.12.2026"}], "assessment.date: "),
        ([NAME, {"path": "workshop.sessions[s1]", "value": {"start": "25:00"}}], "workshop.sessions[s1]: "),
        ([NAME, {"path": "assessment.sheets[maturity].agreed[nope].value", "value": 3}], "there is no question nope"),
        (
            [NAME, {"path": "assessment.sheets[maturity].agreed[cost_control].value", "value": 5}],
            "must be a number from 1 to 4",
        ),
        ([NAME, {"path": "title\n" * 50, "value": "x"}], "is no path"),
    ],
)
def test_a_wrong_edit_file(
    cli: Cli, made: str, write: Write, unchanged: Callable[[Ran], str], content: object, named: str
) -> None:
    line = unchanged(cli("apply", made, write(content)))
    assert named in line
    assert len(line) < 600


@pytest.mark.parametrize(
    "content",
    [
        rb'[{"path": "title", "value": "caf\u00e9\ud83d"}]',  # half of a letter, as json.dumps writes it
        b'\xef\xbb\xbf[{"path": "title", "value": "caf\xc3\xa9"}]',  # a byte order mark, as PowerShell writes it
        '[{"path": "title", "value": "café"}]'.encode("utf-16"),
    ],
)
def test_an_edit_file_as_other_programs_write_it(cli: Cli, made: str, write: Write, content: bytes) -> None:
    assert cli("apply", made, write(content)).code == 0
    assert cli("show", made, "--json").json["title"] == "café"


@pytest.mark.parametrize("command", ["answer", "apply"])
def test_an_input_file_that_cannot_be_read(
    cli: Cli, made: str, tmp_path: Path, unchanged: Callable[[Ran], str], command: str
) -> None:
    gone = tmp_path / "gone.json"
    assert unchanged(cli(command, made, gone)) == f"{gone}: cannot be read: No such file or directory"
    assert unchanged(cli(command, made, tmp_path)) == f"{tmp_path}: cannot be read: Is a directory"
    assert unchanged(cli(command, made, gone / ("x" * 3000))).startswith(str(tmp_path))


@pytest.mark.parametrize("command", ["answer", "apply"])
def test_an_input_file_that_is_huge(
    cli: Cli, made: str, write: Write, unchanged: Callable[[Ran], str], command: str
) -> None:
    file = write(b"[" + b" " * LARGEST_INPUT + b"]")
    assert unchanged(cli(command, made, file)) == f"{file}: is larger than 10,000,000 bytes"


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs a file without an end")
def test_an_input_file_without_an_end(cli: Cli, made: str, unchanged: Callable[[Ran], str]) -> None:
    assert unchanged(cli("apply", made, "/dev/zero")) == "/dev/zero: is larger than 10,000,000 bytes"


@pytest.mark.parametrize(
    "arguments",
    [("show",), ("assess",), ("recommend",), ("history",), ("undo",), ("redo",),
     ("export", "--kind", "commitment", "--format", "pdf", "--out", "nowhere")],
)  # fmt: skip
@pytest.mark.parametrize("id_", ["nope", "", "../../etc/passwd", "' OR 1=1 --", "x" * 5000, "\n\x1b[31m"])
def test_an_id_that_is_not_there(
    cli: Cli, unchanged: Callable[[Ran], str], arguments: tuple[str, ...], id_: str
) -> None:
    command, *rest = arguments
    line = unchanged(cli(command, id_, *rest))
    assert line.startswith("there is no engagement ")
    assert len(line) < 120
    assert line.isprintable()
    assert not Path("nowhere").exists()


def test_an_id_that_is_not_there_with_a_file(cli: Cli, write: Write, unchanged: Callable[[Ran], str]) -> None:
    assert unchanged(cli("apply", "nope", write([NAME]))) == "there is no engagement nope"
    assert unchanged(cli("answer", "nope", write(answer()))) == "there is no engagement nope"


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("new", "--customer", " ", "--title", "T"), "the customer needs a name"),
        (("new", "--customer", "C", "--title", "\x00\t"), "the engagement needs a title"),
        (("new", "--customer", "x" * 200_001, "--title", "T"), None),
        (("assess", "ID", "--questionnaire", "weather"), "there is no questionnaire weather"),
        (("recommend", "ID", "--goal", "riches"), "riches: is no goal of the catalogue"),
        (("undo", "ID"), "there is nothing to undo"),
        (("redo", "ID"), "there is nothing to redo"),
        (("templates", "show", "weather"), None),
        (("templates", "show", "formats", "weather"), None),
        (("templates", "check", "/nowhere/at/all"), "/nowhere/at/all: is no folder"),
    ],
)
def test_a_wrong_value(
    cli: Cli, made: str, unchanged: Callable[[Ran], str], arguments: tuple[str, ...], line: str | None
) -> None:
    said = unchanged(cli(*(made if argument == "ID" else argument for argument in arguments)))
    assert line in (None, said)
    assert len(said) < 400


@pytest.mark.parametrize(
    "arguments",
    [
        ("dance",),
        ("--json",),
        ("new", "--customer", "C"),
        ("new", "--customer", "C", "--title", "T", "--lang", "fr"),
        ("show",),
        ("recommend", "x", "--days", "many"),
        ("recommend", "x", "--days", "-1"),
        ("recommend", "x", "--weeks", "nan"),
        ("undo", "x", "--count", "0"),
        ("undo", "x", "--count", "1.5"),
        ("undo", "x", "--count", "9" * 5000),
        ("export", "x", "--kind", "poem", "--format", "pdf", "--out", "."),
        ("export", "x", "--kind", "commitment", "--format", "odt", "--out", "."),
        ("export", "x", "--kind", "commitment", "--format", "pdf"),
        ("tour",),
        ("templates",),
        ("templates", "show"),
        ("list", "more"),
    ],
)
def test_wrong_usage_is_exit_code_2_and_touches_nothing(cli: Cli, library: Path, arguments: tuple[str, ...]) -> None:
    ran = cli(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert "Traceback" not in ran.err
    assert "_amount" not in ran.err
    assert not library.exists()


# --- folders to write to ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["docx", "pdf"])
def test_an_export_into_what_is_no_folder(
    cli: Cli, made: str, tmp_path: Path, unchanged: Callable[[Ran], str], form: str
) -> None:
    tmp_path.joinpath("input.json").write_text("a file", encoding="utf-8")
    line = unchanged(cli("export", made, "--kind", "commitment", "--format", form, "--out", tmp_path / "input.json"))
    assert "contoso-commitment-en" in line
    assert "cannot be written" in line
    below = cli("export", made, "--kind", "commitment", "--format", form, "--out", tmp_path / "input.json" / "deeper")
    assert "cannot be written" in unchanged(below)


def test_a_tour_into_what_is_no_folder_brings_no_sample_into_the_library(
    cli: Cli, made: str, tmp_path: Path, unchanged: Callable[[Ran], str]
) -> None:
    file = tmp_path / "input.json"
    file.write_text("a file", encoding="utf-8")
    assert str(file) in unchanged(cli("tour", "--out", file))
    assert [row["id"] for row in cli("list", "--json").json] == [made]


# --- libraries that are none -----------------------------------------------------------------------------------------

EVERY_COMMAND = [
    ("list",),
    ("customers",),
    ("new", "--customer", "C", "--title", "T"),
    ("show", "x"),
    ("history", "x"),
    ("tour", "--out", "OUT"),
]


@pytest.mark.parametrize("arguments", EVERY_COMMAND)
@pytest.mark.parametrize(
    "content", [b"not a library", b"x" * 5000, b"SQLite format 3\0" + bytes(200), b"PK\x03\x04" + bytes(200)]
)
def test_a_library_that_is_none(anywhere: Cli, tmp_path: Path, content: bytes, arguments: tuple[str, ...]) -> None:
    file = tmp_path / "mine.cxflib"
    file.write_bytes(content)
    command = [str(tmp_path / "out") if argument == "OUT" else argument for argument in arguments]
    line = anywhere(*command, "--library", file).complaint
    assert line.startswith(f"{file}: is ")
    assert file.read_bytes() == content
    assert {entry.name for entry in tmp_path.iterdir()} <= {"mine.cxflib", "out"}
    assert not list(tmp_path.glob("out/*"))


def test_a_library_where_none_can_be(anywhere: Cli, tmp_path: Path) -> None:
    assert anywhere("list", "--library", tmp_path).complaint == f"{tmp_path}: is a folder, not a library"
    file = tmp_path / "file"
    file.write_bytes(b"")
    assert str(file) in anywhere("list", "--library", file / "library.cxflib").complaint
    assert "cannot be opened" in anywhere("list", "--library", tmp_path / ("x" * 300)).complaint


def test_a_newer_library_is_shown_and_not_written(cli: Cli, made: str, library: Path, write: Write) -> None:
    connection = apsw.Connection(str(library))
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    before = library.read_bytes()
    assert cli("show", made, "--json").json["title"] == "Cloud start"
    for command in (("apply", made, write([NAME])), ("new", "--customer", "C", "--title", "T")):
        line = cli(*command).complaint
        assert "newer version" in line
        assert "nothing was changed" in line
    assert library.read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="needs modes of a file")
def test_a_library_that_must_not_be_written(cli: Cli, made: str, library: Path, write: Write) -> None:
    library.chmod(stat.S_IRUSR)
    assert cli("list", "--json").json[0]["id"] == made
    assert "write-protected" in cli("apply", made, write([NAME])).complaint
    assert cli("show", made, "--json").json["title"] == "Cloud start"


@pytest.mark.slow
def test_a_library_that_another_program_is_writing_to(cli: Cli, made: str, library: Path, write: Write) -> None:
    connection = apsw.Connection(str(library))
    connection.execute("BEGIN IMMEDIATE")
    assert cli("show", made, "--json").json["title"] == "Cloud start"
    assert "is in use by another program, nothing was changed" in cli("apply", made, write([NAME])).complaint
    connection.execute("ROLLBACK")
    connection.close()
    assert cli("apply", made, write([NAME])).code == 0


@pytest.mark.slow
def test_a_damaged_library_never_ends_in_a_traceback(
    anywhere: Cli, cli: Cli, made: str, library: Path, write: Write
) -> None:
    edits = write([NAME])
    cli("apply", made, edits)
    whole = library.read_bytes()
    damaged = library.with_name("damaged.cxflib")
    commands = [("list",), ("show", made), ("history", made), ("undo", made), ("apply", made, edits), ("assess", made)]
    for start in range(100, len(whole), 4099):
        for command in commands:
            for left in library.parent.glob("damaged.cxflib*"):
                left.unlink()
            damaged.write_bytes(whole[:start] + b"\xa5" * 200 + whole[start + 200 :])
            ran = anywhere(*command, "--library", damaged)
            assert ran.code == 0 or ran.complaint.startswith(f"{damaged}: ") or "there is no" in ran.complaint, ran


# --- anything at all -------------------------------------------------------------------------------------------------

json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=10), inner, max_size=3)),
    max_leaves=8,
)
paths = st.one_of(
    st.text(max_size=30),
    st.sampled_from(["title", "phase", "turn", "customer", "format", "contacts", "workshop", "workshop.run",
                     "commitment.objectives[x]", "assessment.sheets", "assessment.sheets[maturity].voices[r]",
                     "proof.results[c]"]),
)  # fmt: skip


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=st.lists(st.fixed_dictionaries({"path": paths, "value": json_values}), max_size=3))
def test_any_edit_is_made_or_refused_in_one_line(
    cli: Cli, made: str, write: Write, edits: list[dict[str, Any]]
) -> None:
    ran = cli("apply", made, write(json.dumps(edits)))
    assert ran.code == 0 or ran.complaint
    assert cli("show", made, "--json").json["id"] == made
    cli("undo", made, "--count", "9")
