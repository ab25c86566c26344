"""Commands that protect a library, and where the command line takes a passphrase from."""

import argparse
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from cxf_desktop.cli.errors import CommandError
from cxf_desktop.cli.output import json_text
from cxf_desktop.cli.workspaces import Closing, Open

if TYPE_CHECKING:
    from cxf_desktop.services.protection import Changed
    from cxf_desktop.services.workspace import Workspace

VARIABLE, NEW_VARIABLE = "CXF_PASSPHRASE", "CXF_NEW_PASSPHRASE"
LONGEST = 4_096


class Passphrase:
    """The passphrase of the library: the first line of a file that was named, else a variable of the environment.

    Never an argument: every user of the machine can read those.
    """

    def __init__(self) -> None:
        self.file: Path | None = None

    def given(self) -> str:
        """Return it.

        Raises:
            CommandError: There is none.

        """
        text = _first_line(self.file) if self.file else os.environ.get(VARIABLE, "")
        if not text:
            raise CommandError(
                f"the library needs its passphrase: name a file with --passphrase-file, or set {VARIABLE}"
            )
        return text


class ProtectionCommands:
    """Every public method is a command, and returns what it prints."""

    def __init__(self, open_workspace: Open, passphrase: Passphrase) -> None:
        self._open = open_workspace
        self._passphrase = passphrase

    def protect(self, options: argparse.Namespace) -> str:
        """Protect the library, and print its recovery key."""
        from cxf_desktop.services.protection import protect

        passphrase = self._passphrase.given()
        work = self._open(options.library)
        if work.library.key is not None:
            work.close()
            raise CommandError(f"{work.library.path}: is protected already")
        changed = _done(protect(work, passphrase))
        left = [str(file) for file in changed.plain_backups]
        if options.json:
            return json_text({"recovery_key": changed.recovery_key, "plain_backups": left})
        lines = ["recovery key, shown this once:", changed.recovery_key]
        return "\n".join([*lines, *(f"still without protection: {file}" for file in left)])

    def unprotect(self, options: argparse.Namespace) -> str:
        """Make the library a plain one again."""
        from cxf_desktop.services.protection import unprotect

        _done(unprotect(self._open_protected(options)))
        return json_text({"protected": False}) if options.json else "done"

    def change_passphrase(self, options: argparse.Namespace) -> str:
        """Change the passphrase."""
        from cxf_desktop.services.protection import change_passphrase

        new = _first_line(options.new_passphrase_file) if options.new_passphrase_file else os.environ.get(NEW_VARIABLE)
        if not new:
            raise CommandError(f"name a file with --new-passphrase-file, or set {NEW_VARIABLE}")
        work = self._open_protected(options)
        with Closing(work):
            change_passphrase(work, new)
        return json_text({"changed": True}) if options.json else "done"

    def _open_protected(self, options: argparse.Namespace) -> "Workspace":
        work = self._open(options.library)
        if work.library.key is None:
            work.close()
            raise CommandError(f"{work.library.path}: is not protected")
        return work


def add_protection_commands(command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the commands to the command line."""
    text = "the passphrase is the first line of this file"
    for name, help_ in (
        ("protect", "protect the library with a passphrase, and print its recovery key"),
        ("unprotect", "take the protection away"),
        ("change-passphrase", "change the passphrase of a protected library"),
    ):
        added = command(name, help_)
        added.add_argument("--passphrase-file", type=Path, metavar="FILE", default=argparse.SUPPRESS, help=text)
        if name == "change-passphrase":
            new = "the new passphrase is the first line of this file"
            added.add_argument("--new-passphrase-file", type=Path, metavar="FILE", help=new)


def _done(changed: "Changed") -> "Changed":
    """Close what was opened again, and fail when nothing was changed."""
    changed.work.close()
    if changed.trouble:
        raise CommandError(changed.trouble)
    return changed


def _first_line(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            data = stream.read(LONGEST + 1)
        lines = data.decode("utf-8-sig").splitlines()
    except OSError as error:
        raise CommandError(f"{file}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise CommandError(f"{file}: is not UTF-8") from error
    if len(data) > LONGEST or not lines or not lines[0]:
        raise CommandError(f"{file}: has no passphrase in its first line")
    return lines[0]
