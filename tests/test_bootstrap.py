"""The starter: what it remembers, how it mends a broken environment, and what it says when it cannot go on."""

import ast
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

import bootstrap

ROOT = Path(__file__).resolve().parent.parent
POSIX = pytest.mark.skipif(os.name == "nt", reason="needs a POSIX system")
PIP_OFFLINE = """WARNING: Retrying (Retry(total=1)) after connection broken by 'NewConnectionError()': /simple/x/
ERROR: Could not find a version that satisfies the requirement x==1 (from versions: none)
ERROR: No matching distribution found for x==1
"""
PIP_NO_BUILD = "ERROR: Could not find a version that satisfies x==1\nERROR: No matching distribution found for x==1\n"
PIP_HASH = "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.\n    x==1: got 00\n"


# --- what is said ---------------------------------------------------------------------------------------------------


def test_an_old_python_gets_as_far_as_the_sentence() -> None:
    ast.parse((ROOT / "bootstrap.py").read_text(encoding="utf-8"), feature_version=(3, 7))
    for version in ((3, 6, 9), (3, 10, 13), (2, 7, 18)):
        text = bootstrap.old_python(version)
        assert "needs Python 3.11 or newer" in text
        assert "\n" not in text
    assert bootstrap.old_python((3, 11, 0)) == bootstrap.old_python((4, 0, 0)) == ""


@pytest.mark.parametrize("command", bootstrap.COMMANDS)
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    for flag in ("--help", "-h"):
        assert bootstrap.main([command, flag]) == 0
        shown = capsys.readouterr().out
        assert shown.startswith(f"python3 bootstrap.py {command}")
        assert len(shown.splitlines()) > 1


def test_help_for_all_and_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert bootstrap.main(["--help"]) == 0
    shown = capsys.readouterr().out
    assert all(f"bootstrap.py {command}" in shown for command in bootstrap.COMMANDS)
    assert bootstrap.main([]) == 2
    assert bootstrap.main(["dance"]) == 2
    known = ", ".join(bootstrap.COMMANDS)
    assert capsys.readouterr().err == f"bootstrap: unknown command dance; one of {known}\n"


def test_pip_failures_are_one_clear_line() -> None:
    assert "connect to the network" in bootstrap.pip_trouble(PIP_OFFLINE)
    assert "no build for Python" in bootstrap.pip_trouble(PIP_NO_BUILD)
    assert "DO NOT MATCH THE HASHES" in bootstrap.pip_trouble(PIP_HASH)
    assert "no reason given" in bootstrap.pip_trouble("\n")
    for error in (PIP_OFFLINE, PIP_NO_BUILD, PIP_HASH, "Killed"):
        assert "\n" not in bootstrap.pip_trouble(error)


# --- requirements ---------------------------------------------------------------------------------------------------


def pins(name: str) -> dict[str, str]:
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w.-]+)==(\S+)", text, re.MULTILINE))


def test_requirements_are_pinned_without_addresses() -> None:
    for name in ("run.txt", "dev.txt"):
        text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
        assert not re.search(r"://|^\s*-{1,2}(i|f|index-url|extra-index-url|find-links)\b", text, re.MULTILINE)
        blocks = re.split(r"^(?=[\w.-]+==)", text, flags=re.MULTILINE)[1:]
        assert blocks
        assert all("--hash=sha256:" in block for block in blocks)


def test_development_is_a_run_and_more() -> None:
    assert pins("run.txt").items() <= pins("dev.txt").items()


def test_the_project_names_what_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.split(r"[<>=~!]", text)[0] for text in project["dependencies"]}
    lines = (ROOT / "requirements/run.in").read_text(encoding="utf-8").splitlines()
    listed = {re.split(r"[<>=~!]", text)[0] for text in lines if text and not text.startswith("#")}
    assert declared == listed
    assert {name.lower() for name in declared} <= set(pins("run.txt"))


# --- the environment ------------------------------------------------------------------------------------------------


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a tiny project with a program and nothing to install."""
    (tmp_path / "requirements").mkdir()
    for name in ("run.txt", "dev.txt"):
        (tmp_path / "requirements" / name).write_text(f"# {name}: nothing\n", encoding="utf-8")
    (tmp_path / "cxf_desktop").mkdir()
    (tmp_path / "cxf_desktop" / "__init__.py").write_text("NAME = 'tiny'\n", encoding="utf-8")
    (tmp_path / "main.py").write_text(
        "import sys, cxf_desktop\nprint(cxf_desktop.NAME, *sys.argv[1:])\nsys.exit(len(sys.argv) - 1)\n",
        encoding="utf-8",
    )
    shutil.copy(ROOT / "bootstrap.py", tmp_path)
    return tmp_path


class Workshop:
    """An environment whose pip and venv only note that they were called."""

    def __init__(self, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.environment = bootstrap.Environment(project)
        self.stamp = project / ".venv" / "cxf-stamp.json"
        self.done: list[str] = []
        self.error = ""
        monkeypatch.setattr(bootstrap.Environment, "_make", lambda _: self._make())
        monkeypatch.setattr(bootstrap.Environment, "_run_pip", lambda _, file: self._pip(file))
        monkeypatch.setattr(bootstrap, "install_system_packages", lambda missing: not missing)
        monkeypatch.setattr(bootstrap, "missing_packages", lambda *_, **__: [])

    def _make(self) -> None:
        self.done.append("venv")
        program = Path(self.environment.program("python"))
        program.parent.mkdir(parents=True, exist_ok=True)
        program.touch()

    def _pip(self, file: Path) -> str:
        assert not self.stamp.exists(), "the stamp must be gone while packages are installed"
        self.done.append(file.name)
        return self.error

    def prepare(self, profile: str = "run") -> list[str]:
        """Prepare and return what was done for it."""
        self.done = []
        self.environment.prepare(profile, ("offscreen",))
        return self.done


@pytest.fixture
def workshop(project: Path, monkeypatch: pytest.MonkeyPatch) -> Workshop:
    return Workshop(project, monkeypatch)


def test_a_second_start_does_nothing(workshop: Workshop) -> None:
    assert workshop.prepare() == ["venv", "run.txt"]
    before = workshop.stamp.read_bytes()
    assert workshop.prepare() == []
    assert workshop.stamp.read_bytes() == before


def test_development_comes_on_top_and_serves_a_run(workshop: Workshop) -> None:
    workshop.prepare("run")
    assert workshop.prepare("dev") == ["dev.txt"]
    assert workshop.prepare("run") == []


def test_changed_requirements_are_installed_again(workshop: Workshop, project: Path) -> None:
    workshop.prepare("dev")
    (project / "requirements/dev.txt").write_text("# other\n", encoding="utf-8")
    assert workshop.prepare("run") == []
    assert workshop.prepare("dev") == ["dev.txt"]


def cut_stamp(workshop: Workshop) -> None:
    workshop.stamp.write_text('{"python": "cpyth', encoding="utf-8")


def other_python(workshop: Workshop) -> None:
    workshop.stamp.write_text(workshop.stamp.read_text(encoding="utf-8").replace("cpython-3", "cpython-2"), "utf-8")


def no_stamp(workshop: Workshop) -> None:
    workshop.stamp.unlink()


def python_gone(workshop: Workshop) -> None:
    Path(workshop.environment.program("python")).unlink()


def odd_stamp(workshop: Workshop) -> None:
    workshop.stamp.write_text("[1]", encoding="utf-8")


@pytest.mark.parametrize("breakage", [cut_stamp, other_python, no_stamp, python_gone, odd_stamp])
def test_a_broken_environment_is_made_anew(workshop: Workshop, breakage: Callable[[Workshop], None]) -> None:
    workshop.prepare()
    breakage(workshop)
    assert workshop.prepare() == ["venv", "run.txt"]
    assert workshop.prepare() == []


def test_a_killed_installation_leaves_no_stamp(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    workshop.prepare()

    def killed(_: object, __: Path) -> str:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(bootstrap.Environment, "_run_pip", killed)
        with pytest.raises(KeyboardInterrupt):
            workshop.prepare("dev")
    assert workshop.prepare("dev") == ["venv", "dev.txt"]


def test_without_network_the_old_environment_stays(workshop: Workshop) -> None:
    workshop.prepare()
    workshop.error = PIP_OFFLINE
    with pytest.raises(bootstrap.BootstrapError, match="cannot be reached"):
        workshop.prepare("dev")
    assert workshop.prepare("run") == []
    workshop.error = ""
    assert workshop.prepare("dev") == ["dev.txt"]


def test_changed_sources_are_compiled(workshop: Workshop, project: Path) -> None:
    workshop.prepare()
    compiled = project / "cxf_desktop/__pycache__" / f"__init__.{sys.implementation.cache_tag}.pyc"
    assert compiled.exists()
    compiled.unlink()
    workshop.prepare()
    assert not compiled.exists()
    (project / "cxf_desktop/__init__.py").write_text("NAME = 'changed'\n", encoding="utf-8")
    workshop.prepare()
    assert compiled.exists()


@POSIX
def test_an_environment_that_cannot_be_written_to_still_runs(
    workshop: Workshop, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workshop.prepare()
    (project / "cxf_desktop/__init__.py").write_text("NAME = 'changed'\n", encoding="utf-8")

    def refused(*_: object, **__: object) -> None:
        raise PermissionError("read only")

    monkeypatch.setattr(bootstrap.Environment, "_write", refused)
    assert workshop.prepare() == []


@POSIX
@pytest.mark.slow
def test_a_real_environment_from_nothing_to_the_second_start(project: Path) -> None:
    def start(*arguments: str) -> tuple[str, float]:
        began = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "bootstrap.py", "run", *arguments],
            cwd=project,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == len(arguments), done.stderr
        return done.stdout, time.perf_counter() - began

    assert start("list", "--json")[0] == "tiny list --json\n"
    (project / ".venv/cxf-stamp.json").unlink()  # as if it had been killed while it installed
    shutil.rmtree(next((project / ".venv/lib").iterdir()) / "site-packages")
    assert start("a b", "*")[0] == "tiny a b *\n"

    def direct() -> float:
        began = time.perf_counter()
        subprocess.run([project / ".venv/bin/python", project / "main.py"], capture_output=True, check=True)
        return time.perf_counter() - began

    assert min(start()[1] for _ in range(3)) - min(direct() for _ in range(3)) < 0.3


# --- system libraries -----------------------------------------------------------------------------------------------


def test_only_what_is_missing_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "ON_LINUX", True)
    monkeypatch.setattr(bootstrap, "_loads", lambda file: file not in ("libglib-2.0.so.0", "libxcb-cursor.so.0"))
    monkeypatch.setattr(shutil, "which", lambda _: None)
    glib = ("libglib2.0-0t64", "libglib2.0-0")
    assert bootstrap.missing_packages(["offscreen"]) == [glib]
    assert bootstrap.missing_packages(["offscreen", "window", "xvfb"]) == [glib, ("libxcb-cursor0",), ("xvfb",)]
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "ensurepip" else name)
    venv = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    assert bootstrap.missing_packages([], with_venv=True) == [(venv,)]
    monkeypatch.setattr(bootstrap, "ON_LINUX", False)
    assert bootstrap.missing_packages(["offscreen", "window", "xvfb"], with_venv=True) == []


@pytest.mark.parametrize(("known", "name"), [("libglib2.0-0t64", "libglib2.0-0t64"), ("", "libglib2.0-0")])
def test_a_package_goes_by_the_name_of_the_release(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], known: str, name: str
) -> None:
    monkeypatch.setattr(bootstrap, "_apt_knows", lambda package: package == known)
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/apt-get")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    missing = [("libglib2.0-0t64", "libglib2.0-0"), ("libgl1",)]
    assert not bootstrap.install_system_packages(missing)
    assert capsys.readouterr().err.strip().endswith(f"run: sudo apt-get install -y {name} libgl1")


def test_without_venv_there_is_no_going_on(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/apt-get")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(bootstrap.BootstrapError, match="virtual environment"):
        bootstrap.install_system_packages([("python3.11-venv",)])
    assert "sudo apt-get install -y python3.11-venv" in capsys.readouterr().err


# --- commands -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("codes", "expected"),
    [((0, 0), 0), ((5, 0), 0), ((0, 5), 0), ((5, 5), 5), ((1, 0), 1), ((0, 1), 1), ((5, 2), 2), ((1, 5), 1)],
)
def test_two_test_runs_give_one_exit_code(codes: tuple[int, int], expected: int) -> None:
    assert bootstrap.combined(codes) == expected


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], dict[str, str]]]:
    """Return what would have been run."""
    noted: list[tuple[list[str], dict[str, str]]] = []

    def note(_: object, command: list[str], settings: dict[str, str] | None = None) -> int:
        noted.append((list(command), settings or {}))
        return int(command[-1] == "." or "typos" in command)

    monkeypatch.setattr(bootstrap, "_call", note)
    monkeypatch.setattr(bootstrap.Environment, "prepare", lambda *_: None)
    return noted


def test_test_runs_pytest_without_a_screen(
    calls: list[tuple[list[str], dict[str, str]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert bootstrap.main(["test", "tests/ui", "-k", "page", "-m", "slow or fast"]) == 0
    [(command, settings)] = calls
    assert command[:3] == ["python", "-m", "pytest"]
    assert command[-5:] == ["tests/ui", "-k", "page", "-m", "(slow or fast) and not xvfb"]
    assert settings == {"QT_QPA_PLATFORM": "offscreen"}


@POSIX
@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb")
def test_window_tests_run_first_and_on_a_virtual_screen(
    calls: list[tuple[list[str], dict[str, str]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "ON_LINUX", True)
    assert bootstrap.main(["test", "--xvfb", "-x"]) == 0
    (window, settings), (others, _) = calls
    assert window[-5:] == ["-x", "-n", "0", "-m", "xvfb"]
    assert settings["QT_QPA_PLATFORM"] == "xcb"
    assert re.fullmatch(r":\d+", settings["DISPLAY"])
    assert others[-2:] == ["-m", "not xvfb"]


def test_window_tests_that_cannot_run_are_a_failure(
    calls: list[tuple[list[str], dict[str, str]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "ON_LINUX", True)
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert bootstrap.main(["test", "--xvfb"]) == 1
    assert len(calls) == 1


def test_check_goes_on_after_a_failure(
    calls: list[tuple[list[str], dict[str, str]]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert bootstrap.main(["check"]) == 1
    assert len(calls) == len(bootstrap.CHECKS)
    assert capsys.readouterr().out.splitlines()[-1] == "--- failed: ruff, ruff format, deptry, typos"


@POSIX
def test_run_hands_its_arguments_over_as_they_are(
    calls: list[tuple[list[str], dict[str, str]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []

    def start(program: str, command: list[str]) -> None:
        assert program == command[0]
        started.append(command[1:])
        raise SystemExit(0)

    monkeypatch.setattr(os, "execv", start)
    main = str(ROOT / "main.py")
    for given, expected in [
        (["--library", "a b", "list", "--json"], ["--library", "a b", "list", "--json"]),
        (["list", "--help"], ["list", "--help"]),
        (["--", "--help"], ["--help"]),
        ([], []),
    ]:
        with pytest.raises(SystemExit):
            bootstrap.main(["run", *given])
        assert started.pop() == [main, *expected]


def test_stamp_is_plain_json(workshop: Workshop) -> None:
    workshop.prepare("dev")
    assert set(json.loads(workshop.stamp.read_text(encoding="utf-8"))) == {"python", "run", "dev", "parts", "sources"}
