"""Backup, restore, check and delete as commands."""

from pathlib import Path

import apsw

from tests.cli.conftest import Cli, Write


def changed(cli: Cli, write: Write, id_: str, title: str) -> None:
    assert cli("apply", id_, write([{"path": "title", "value": title}])).code == 0


def test_a_backup_and_back_again(cli: Cli, made: str, write: Write, tmp_path: Path) -> None:
    file = tmp_path / "friday.cxflib"
    assert cli("backup", "--out", file, "--json").json == {
        "file": str(file), "engagements": 1, "entries": 1, "verified": True,
    }  # fmt: skip
    changed(cli, write, made, "Later")
    preview = cli("restore", file, "--preview", "--json").json
    (row,) = preview["changed"]
    assert (row["id"], row["lost"], row["gained"]) == (made, 1, 0)
    assert (preview["only_here"], preview["only_there"], preview["unreadable"]) == ([], [], None)
    assert cli("show", made, "--json").json["title"] == "Later"
    done = cli("restore", file, "--json").json
    assert done["engagements"] == 1
    assert Path(done["before"]).exists()
    assert cli("show", made, "--json").json["title"] == "Cloud start"
    (kept,) = cli("backups", "--json").json
    assert (kept["file"], kept["reason"], kept["verified"], kept["engagements"]) == (done["before"], "restore", True, 1)
    assert cli("restore", kept["file"], "--engagement", made, "--json").json == {"restored": [made]}
    assert cli("show", made, "--json").json["title"] == "Later"


def test_in_words(cli: Cli, made: str, write: Write, tmp_path: Path) -> None:
    file = tmp_path / "friday.cxflib"
    assert cli("backup", "--out", file).out == f"{file}  (1 engagements, verified)\n"
    assert cli("restore", file, "--preview").out == "the library holds exactly that\n"
    changed(cli, write, made, "Later")
    assert "would be as it was (entries lost 1, gained 0)" in cli("restore", file, "--preview").out
    assert cli("backups").out == "no backups yet\n"
    assert "verified" in cli("backup").out
    assert "asked" in cli("backups").out
    assert cli("check").out == "1 engagements checked\n"


def test_a_check_mends_and_names(cli: Cli, made: str, library: Path) -> None:
    assert cli("check", "--json").json == {"engagements": 1, "findings": [], "backup": None}
    good = cli("backup", "--json").json["file"]
    tampered(library, "UPDATE snapshot SET content = ''")
    (finding,) = cli("check", "--json").json["findings"]
    assert (finding["part"], finding["engagement"], finding["mended"]) == ("snapshot", made, True)
    tampered(library, "UPDATE journal SET author = 'x'")
    ran = cli("check", "--json")
    assert ran.code == 1
    assert f"entry 1 in the journal of {made} is damaged; the newest good backup is {good}" in ran.err
    assert '"journal"' in ran.out
    assert cli("restore", good).code == 0
    assert cli("check").code == 0


def test_a_library_that_cannot_be_opened_is_checked_and_restored(cli: Cli, made: str, library: Path) -> None:
    good = cli("backup", "--json").json["file"]
    library.write_bytes(b"\xff" * 10_000)
    assert good in cli("check").complaint
    assert cli("restore", good, "--preview", "--json").json["unreadable"]
    before = Path(cli("restore", good, "--json").json["before"])
    assert before.read_bytes() == b"\xff" * 10_000
    assert cli("show", made).code == 0


def test_a_check_makes_no_library(anywhere: Cli, tmp_path: Path) -> None:
    assert "is not there" in anywhere("--library", tmp_path / "none.cxflib", "check").complaint
    assert list(tmp_path.iterdir()) == []


def test_a_library_with_a_trigger_is_refused_by_every_command(cli: Cli, made: str, library: Path) -> None:
    tampered(library, "CREATE TRIGGER evil AFTER INSERT ON journal BEGIN DELETE FROM engagement; END")
    for arguments in (("list",), ("show", made), ("backup",), ("check",)):
        assert "trigger evil" in cli(*arguments).complaint


def test_delete(cli: Cli, made: str, library: Path) -> None:
    other = cli("new", "--customer", "Fabrikam", "--title", "Stays", "--json").json["id"]
    backup = cli("backup", "--json").json["file"]
    done = cli("delete", "--customer", "contoso", "--backups", "clean", "--json").json
    assert done == {"deleted": [made], "backups": "clean", "files": [backup], "failed": []}
    for file in library.parent.rglob("*"):
        assert not file.is_file() or b"Contoso" not in file.read_bytes()
    assert cli("delete", other, "--backups", "keep", "--json").json["deleted"] == [other]
    assert cli("list", "--json").json == []


def test_delete_asks_for_what_it_needs(cli: Cli, made: str) -> None:
    assert cli("delete", made).code == 2
    assert "one of both" in cli("delete", "--backups", "keep").complaint
    assert "one of both" in cli("delete", made, "--customer", "Contoso", "--backups", "keep").complaint
    assert "no customer Nobody" in cli("delete", "--customer", "Nobody", "--backups", "keep").complaint
    assert "no engagement nobody" in cli("delete", "nobody", "--backups", "keep").complaint
    assert cli("show", made).code == 0


def tampered(library: Path, sql: str) -> None:
    connection = apsw.Connection(str(library))
    connection.execute(sql)
    connection.close()
