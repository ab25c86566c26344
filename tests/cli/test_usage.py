"""Which library, which command, and help."""

from pathlib import Path

from cxf_desktop import __version__
from tests.cli.conftest import Cli


def test_the_library_may_stand_before_or_behind_the_command(anywhere: Cli, tmp_path: Path) -> None:
    one, two = tmp_path / "one.cxflib", tmp_path / "two.cxflib"
    id_ = anywhere("--library", one, "new", "--customer", "C", "--title", "T", "--json").json["id"]
    for arguments in (
        ("list", "--json", "--library", one),
        (f"--library={one}", "list", "--json"),
        ("list", f"--library={one}", "--json"),
    ):
        assert [row["id"] for row in anywhere(*arguments).json] == [id_]
    assert anywhere("--library", one, "list", "--library", two, "--json").json == []
    assert anywhere("--library", one, "list", "--json").json != []


def test_without_a_library_it_is_the_user_s_own(anywhere: Cli, user_folders: Path) -> None:
    id_ = anywhere("new", "--customer", "Mine", "--title", "T", "--json").json["id"]
    assert id_ in [row["id"] for row in anywhere("list", "--json").json]
    assert list(user_folders.rglob("library.cxflib"))


def test_help_and_version(anywhere: Cli) -> None:
    assert anywhere("--version").out == f"{__version__}\n"
    shown = anywhere("--help")
    assert shown.code == 0
    for command in ("customers", "new", "list", "show", "answer", "assess", "recommend", "apply", "history", "undo",
                    "redo", "export", "tour", "templates"):  # fmt: skip
        assert command in shown.out
        assert anywhere(command, "--help").code == 0
