"""A protected library on the command line."""

import json
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Cli

WORDS = "vier Wörter Nebel Kran"


@pytest.fixture
def passphrase(tmp_path: Path) -> Path:
    file = tmp_path / "passphrase"
    file.write_text(f"{WORDS}\nthe second line is no part of it\n", encoding="utf-8")
    return file


@pytest.fixture(autouse=True)
def no_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CXF_PASSPHRASE", "CXF_NEW_PASSPHRASE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def recovery_key(cli: Cli, made: str, passphrase: Path) -> str:
    """Protect the library with one engagement, and return what is shown once."""
    return str(cli("protect", "--passphrase-file", passphrase, "--json").json["recovery_key"])


def test_a_protected_library_needs_its_passphrase(
    cli: Cli, made: str, recovery_key: str, passphrase: Path, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "name a file with --passphrase-file, or set CXF_PASSPHRASE" in cli("list").complaint
    assert [row["id"] for row in cli("--passphrase-file", passphrase, "list", "--json").json] == [made]
    monkeypatch.setenv("CXF_PASSPHRASE", WORDS)
    assert [row["id"] for row in cli("list", "--json").json] == [made]
    monkeypatch.setenv("CXF_PASSPHRASE", recovery_key)
    assert [row["id"] for row in cli("list", "--json").json] == [made]
    monkeypatch.setenv("CXF_PASSPHRASE", "wrong")
    assert cli("list").complaint == f"{library}: the passphrase is wrong"
    passphrase.write_bytes(b"")
    assert cli("--passphrase-file", passphrase, "list").complaint.endswith("has no passphrase in its first line")
    passphrase.write_bytes(b"\xff\xfe")
    assert cli("--passphrase-file", passphrase, "list").complaint.endswith("is not UTF-8")
    passphrase.unlink()
    assert "cannot be read" in cli("--passphrase-file", passphrase, "list").complaint


def test_a_plain_library_does_not_mind_a_passphrase(cli: Cli, made: str, passphrase: Path) -> None:
    assert [row["id"] for row in cli("--passphrase-file", passphrase, "list", "--json").json] == [made]


def test_the_passphrase_is_changed(
    cli: Cli, made: str, recovery_key: str, passphrase: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = tmp_path / "new"
    new.write_text("another", encoding="utf-8")
    change = ("change-passphrase", "--passphrase-file", passphrase)
    assert "--new-passphrase-file" in cli(*change).complaint
    assert cli(*change, "--new-passphrase-file", new).out == "done\n"
    assert "the passphrase is wrong" in cli("--passphrase-file", passphrase, "list").complaint
    monkeypatch.setenv("CXF_PASSPHRASE", "another")
    assert len(cli("list", "--json").json) == 1


def test_the_protection_is_taken_away(cli: Cli, made: str, recovery_key: str, passphrase: Path, library: Path) -> None:
    assert cli("unprotect", "--passphrase-file", passphrase, "--json").json == {"protected": False}
    assert [row["id"] for row in cli("list", "--json").json] == [made]
    assert cli("unprotect").complaint == f"{library}: is not protected"
    assert not library.with_name(f"{library.name}.key").exists()


def test_what_is_protected_is_not_protected_again(
    cli: Cli, made: str, recovery_key: str, passphrase: Path, library: Path
) -> None:
    assert cli("protect", "--passphrase-file", passphrase).complaint == f"{library}: is protected already"


def test_backups_of_before_are_protected_too_and_still_bring_it_back(
    cli: Cli, made: str, passphrase: Path, library: Path
) -> None:
    backup = Path(cli("backup", "--json").json["file"])
    assert b"Contoso" in backup.read_bytes()
    result = cli("protect", "--passphrase-file", passphrase, "--json").json
    assert result["plain_backups"] == []
    for file in library.parent.rglob("*"):
        assert not file.is_file() or b"Contoso" not in file.read_bytes(), file
    (row,) = cli("--passphrase-file", passphrase, "backups", "--json").json
    assert (row["file"], row["verified"]) == (str(backup), True)
    cli("--passphrase-file", passphrase, "new", "--customer", "Fabrikam", "--title", "Later")
    assert cli("--passphrase-file", passphrase, "restore", backup).code == 0
    assert [row["id"] for row in cli("--passphrase-file", passphrase, "list", "--json").json] == [made]
    assert cli("--passphrase-file", passphrase, "check").code == 0


@pytest.mark.skipif(sys.platform == "win32", reason="there are no modes")
def test_the_key_file_is_its_owner_s_alone(cli: Cli, made: str, recovery_key: str, library: Path) -> None:
    envelope = library.with_name(f"{library.name}.key")
    assert envelope.stat().st_mode & 0o077 == 0
    assert json.loads(envelope.read_text())["derivation"]["name"] == "argon2id"


def test_nothing_of_a_passphrase_is_said_again(cli: Cli, made: str, passphrase: Path) -> None:
    shown = cli("protect", "--passphrase-file", passphrase)
    assert WORDS not in shown.out + shown.err
    assert shown.out.startswith("recovery key, shown this once:\n")
