"""The command line in this process: what comes back is the exit code and what was printed."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from cxf_desktop.app import main

Cli = Callable[..., "Ran"]


@dataclass(frozen=True)
class Ran:
    """What one command did."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON document on standard output of a command that went well."""
        assert (self.code, self.err) == (0, ""), self
        return json.loads(self.out)

    @property
    def complaint(self) -> str:
        """The one line of a command that failed, and that printed nothing else."""
        assert (self.code, self.out) == (1, ""), self
        assert self.err.startswith("cxf-desktop: "), self
        assert self.err.count("\n") == 1, self
        assert self.err.endswith("\n"), self
        return self.err.removeprefix("cxf-desktop: ").rstrip("\n")


@pytest.fixture
def anywhere(capsys: pytest.CaptureFixture[str]) -> Cli:
    """Return what runs a command as it stands."""

    def run(*arguments: object) -> Ran:
        capsys.readouterr()
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 1
        printed = capsys.readouterr()
        return Ran(code, printed.out, printed.err)

    return run


@pytest.fixture
def cli(anywhere: Cli, library: Path) -> Cli:
    """Return what runs a command on one library."""
    return lambda *arguments: anywhere("--library", library, *arguments)


@pytest.fixture
def made(cli: Cli) -> str:
    """Return the id of a new engagement."""
    return str(cli("new", "--customer", "Contoso", "--title", "Cloud start", "--json").json["id"])


@pytest.fixture
def write(tmp_path: Path) -> Callable[[object], Path]:
    """Return what writes an input file: text and bytes as they are, everything else as JSON."""

    def to_file(content: object) -> Path:
        file = tmp_path / "input.json"
        if isinstance(content, bytes):
            file.write_bytes(content)
        else:
            file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return file

    return to_file


Write = Callable[[object], Path]
