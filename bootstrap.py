#!/usr/bin/env python3
"""Set CXF Desktop up and start it, test it or check it. One file, standard library only.

The file must parse on Pythons that are too old for the program, so that they get a sentence and not a syntax error:
annotations that an old Python could not evaluate stand in quotes.
"""

import compileall
import ctypes
import hashlib
import importlib.util
import json
import os
import re
import select
import shlex
import shutil
import subprocess
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Any

ROOT = Path(__file__).resolve().parent
OLDEST_PYTHON = (3, 11)
ON_LINUX = sys.platform.startswith("linux")
SOURCES = ("main.py", "cxf_desktop")
NO_TESTS = 5
"""pytest's exit code when no test was there to run."""

# What Qt loads on Linux: for what -> file -> Debian package, newest name first.
LIBRARIES: "dict[str, dict[str, tuple[str, ...]]]" = {
    "offscreen": {
        "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
        "libGL.so.1": ("libgl1",),
        "libEGL.so.1": ("libegl1",),
        "libxkbcommon.so.0": ("libxkbcommon0",),
        "libfontconfig.so.1": ("libfontconfig1",),
        "libdbus-1.so.3": ("libdbus-1-3",),
    },
    "window": {
        "libxcb-cursor.so.0": ("libxcb-cursor0",),
        "libxcb-icccm.so.4": ("libxcb-icccm4",),
        "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
        "libxcb-shape.so.0": ("libxcb-shape0",),
        "libxcb-xkb.so.1": ("libxcb-xkb1",),
        "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    },
}

CHECKS = (
    ("ruff", ("python", "-m", "ruff", "check", ".")),
    ("ruff format", ("python", "-m", "ruff", "format", "--check", "--output-format", "concise", ".")),
    ("mypy", ("python", "-m", "mypy", "--strict", "cxf_desktop", "main.py", "bootstrap.py")),
    ("import-linter", ("lint-imports", "--no-logo")),
    ("deptry", ("python", "-m", "deptry", ".")),
    ("typos", ("typos",)),
)


class BootstrapError(Exception):
    """Something that the user has to know or do, in one line."""


def say(text: str) -> None:
    """Tell the user; on the error stream, because what the program prints may be read by a script."""
    print(f"bootstrap: {text}", file=sys.stderr, flush=True)


# --- the virtual environment ----------------------------------------------------------------------------------------


class Environment:
    """The virtual environment of one checkout, with a stamp that says what is in it.

    The stamp is taken away before anything is installed and put back afterwards. A folder without a stamp is therefore
    half made, or somebody else's, and is made anew.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self._stamp_file = self.folder / "cxf-stamp.json"

    def program(self, name: str) -> str:
        """Return the path of a program in the environment."""
        if os.name == "nt":
            return str(self.folder / "Scripts" / f"{name}.exe")
        return str(self.folder / "bin" / name)

    def holds(self, profile: str) -> bool:
        """Tell whether the requirements of ``profile`` are installed, as they stand in their file now."""
        return self._stamp().get(profile) == _hash_of(self._requirements(profile))

    def prepare(self, profile: str, parts: "Sequence[str]" = ()) -> None:
        """Install what ``profile`` needs, and the system libraries of ``parts``, unless it is all there."""
        stamp = self._stamp()
        known = set(stamp.get("parts", ()))
        complete = install_system_packages(missing_packages(sorted({*parts} - known), with_venv=not stamp))
        if not self.holds(profile):
            with self._alone():
                if not self.holds(profile):  # another start may have done it meanwhile
                    self._install(profile)
        if complete and not known.issuperset(parts):
            self._remember(parts=sorted(known.union(parts)))
        self._compile()

    def _requirements(self, profile: str) -> Path:
        return self.root / "requirements" / f"{profile}.txt"

    def _stamp(self) -> "dict[str, Any]":
        """Return what is installed; nothing when the environment is broken or another Python's."""
        try:
            stamp = json.loads(self._stamp_file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        whole = isinstance(stamp, dict) and stamp.get("python") == _python_kind()
        return stamp if whole and Path(self.program("python")).exists() else {}

    def _write(self, **news: object) -> None:
        new = self._stamp_file.with_suffix(".new")
        new.write_text(json.dumps({**self._stamp(), "python": _python_kind(), **news}), encoding="utf-8")
        new.replace(self._stamp_file)

    def _remember(self, **news: object) -> None:
        """Write what only saves time; an environment that this user cannot write to still runs."""
        with suppress(OSError):
            self._write(**news)

    def _install(self, profile: str) -> None:
        before = self._stamp()
        if not before:
            self._make()
        self._stamp_file.unlink(missing_ok=True)
        say("installing the pinned packages; this takes a minute or two, and only once")
        error = self._run_pip(self._requirements(profile))
        if error:
            if before and is_network_error(error):
                self._write(**before)  # nothing was touched yet
            raise BootstrapError(pip_trouble(error))
        # Development is everything that a run needs, and more.
        profiles = {"run", profile}
        self._write(**{**before, **{name: _hash_of(self._requirements(name)) for name in profiles}})

    def _make(self) -> None:
        if self.folder.exists():
            say(f"{self.folder.name} is not complete or belongs to another Python; making it anew")
        command = [sys.executable, "-m", "venv", "--clear", str(self.folder)]
        made = subprocess.run(command, capture_output=True, text=True, check=False)
        if made.returncode:
            raise BootstrapError(f"{self.folder} cannot be made: {_last_line(made.stderr or made.stdout)}")

    def _run_pip(self, requirements: Path) -> str:
        """Install and return what went wrong, or nothing."""
        command = [self.program("python"), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
        command += ["--retries", "2", "--compile", "--only-binary", ":all:", "--require-hashes"]
        command += [] if sys.stderr.isatty() else ["--quiet"]
        installed = subprocess.run(
            [*command, "-r", str(requirements)], stdout=sys.stderr, stderr=subprocess.PIPE, text=True, check=False
        )
        return (installed.stderr or "pip failed without a word") if installed.returncode else ""

    def _compile(self) -> None:
        """Compile the program's own files when one has changed: without bytecode a start takes three times as long."""
        state = _state_of(self.root)
        if self._stamp().get("sources") == state:
            return
        for name in SOURCES:
            path = self.root / name
            if path.is_dir():
                compileall.compile_dir(str(path), quiet=2)
            elif path.exists():
                compileall.compile_file(str(path), quiet=2)
        self._remember(sources=state)

    @contextmanager
    def _alone(self) -> "Iterator[None]":
        """Let one bootstrap install at a time; the lock goes with its process, so a killed one leaves none."""
        with (self.root / ".venv.lock").open("w", encoding="utf-8") as lock:
            if sys.platform == "win32":
                msvcrt.locking(lock.fileno(), msvcrt.LK_LOCK, 1)
            else:
                fcntl.flock(lock, fcntl.LOCK_EX)
            yield


def _python_kind() -> str:
    return f"{sys.implementation.cache_tag}-{sys.platform}"


def _hash_of(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _state_of(root: Path) -> str:
    """Return a text that changes when one of the program's files does."""
    state = hashlib.sha256()
    for name in SOURCES:
        files = [root / name] if name.endswith(".py") else sorted((root / name).rglob("*.py"))
        for file in files:
            with suppress(OSError):
                seen = file.stat()
                state.update(f"{file}|{seen.st_mtime_ns}|{seen.st_size}\n".encode())
    return state.hexdigest()


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "no reason given"


def is_network_error(error: str) -> bool:
    """Tell whether pip or apt failed because it reached nobody."""
    signs = r"connection (broken|refused|reset|aborted)|name resolution|timed out|unreachable|retrying|proxyerror"
    return re.search(signs, error, re.IGNORECASE) is not None


def pip_trouble(error: str) -> str:
    """Return what a failed pip says, in one line."""
    if is_network_error(error):
        return "the package index cannot be reached; connect to the network and start again (needed only this once)"
    errors = [line for line in error.splitlines() if line.startswith("ERROR: ")]
    if any("No matching distribution" in line for line in errors):
        version = ".".join(map(str, sys.version_info[:2]))
        return f"a package has no build for Python {version} on this machine: {_last_line(errors[-1])}"
    return f"the packages cannot be installed: {_last_line(errors[-1] if errors else error)}"


# --- system libraries, on Linux -------------------------------------------------------------------------------------


def missing_packages(parts: "Iterable[str]", *, with_venv: bool = False) -> "list[tuple[str, ...]]":
    """Return the system packages that are missing, each with its names in the releases of Debian and Ubuntu."""
    if not ON_LINUX:
        return []
    missing: list[tuple[str, ...]] = []
    if with_venv and not (importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip")):
        missing.append((f"python{sys.version_info[0]}.{sys.version_info[1]}-venv",))
    for part in parts:
        missing += [names for file, names in LIBRARIES.get(part, {}).items() if not _loads(file)]
        if part == "xvfb" and shutil.which("Xvfb") is None:
            missing.append(("xvfb",))
    return missing


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_system_packages(missing: "Sequence[tuple[str, ...]]") -> bool:
    """Install packages as root on Debian and Ubuntu, else say how to; tell whether all are there now."""
    if not missing:
        return True
    if shutil.which("apt-get") is None:
        say("system libraries are missing; install what your system calls " + " ".join(names[-1] for names in missing))
    elif sys.platform != "win32" and os.geteuid() == 0:
        return _apt_install(missing)
    else:
        say("system packages are missing; run: sudo apt-get install -y " + " ".join(_apt_names(missing)))
    needs_venv = any(names[0].endswith("-venv") for names in missing)
    if needs_venv:
        raise BootstrapError("Python cannot make a virtual environment without that package")
    return False


def _apt_install(missing: "Sequence[tuple[str, ...]]") -> bool:
    settings = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    apt = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120"]
    subprocess.run([*apt, "update"], env=settings, capture_output=True, check=False)
    names = _apt_names(missing)
    say("installing system packages: " + " ".join(names))
    done = subprocess.run(
        [*apt, "install", "-y", "--no-install-recommends", *names],
        env=settings, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        say(f"apt-get failed: {_last_line(done.stderr)}")
    return done.returncode == 0


def _apt_names(missing: "Sequence[tuple[str, ...]]") -> "list[str]":
    """Return the name that this release knows of each package."""
    return [next((name for name in names[:-1] if _apt_knows(name)), names[-1]) for names in missing]


def _apt_knows(package: str) -> bool:
    found = subprocess.run(["apt-cache", "pkgnames", package], capture_output=True, text=True, check=False)
    return package in found.stdout.split()


# --- the commands ---------------------------------------------------------------------------------------------------


def run(arguments: "list[str]") -> int:
    """Start the program; the arguments are its own."""
    environment = Environment(ROOT)
    environment.prepare("run", ("offscreen", "window") if os.environ.get("DISPLAY") else ("offscreen",))
    command = [environment.program("python"), str(ROOT / "main.py"), *arguments]
    if os.name != "nt":  # there exec would give the terminal back before the program has ended
        sys.stdout.flush()
        sys.stderr.flush()
        os.execv(command[0], command)
    return subprocess.call(command)


def test(arguments: "list[str]") -> int:
    """Run the tests without a screen, and those that need a real window on a virtual one."""
    asked = "--xvfb" in arguments
    if asked and not ON_LINUX:
        raise BootstrapError("--xvfb needs Linux")
    marks, arguments = _take_marks([argument for argument in arguments if argument != "--xvfb"])
    virtual = asked or shutil.which("Xvfb") is not None or (ON_LINUX and "CI" in os.environ)
    environment = Environment(ROOT)
    environment.prepare("dev", ("offscreen", "window", "xvfb") if virtual else ("offscreen",))
    if virtual:
        windows = _window_tests(environment, [*arguments, "-n", "0", "-m", f"{marks}xvfb"])
    else:
        windows = NO_TESTS
        say("no Xvfb here: the tests of the real window are left out (--xvfb gets it)")
    say("all other tests")
    # As many workers as processors, but not dozens; -n in the arguments wins.
    arguments = ["-n", "auto", "--maxprocesses", "8", *arguments, "-m", f"{marks}not xvfb"]
    others = _pytest(environment, arguments, {"QT_QPA_PLATFORM": "offscreen"})
    if windows not in (0, NO_TESTS):
        say("the tests of the real window failed, further up")
    return combined([windows, others])


def _window_tests(environment: Environment, arguments: "Sequence[str]") -> int:
    try:
        with virtual_screen() as display:
            say("tests of the real window, on a virtual screen")
            return _pytest(environment, arguments, {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display})
    except BootstrapError as trouble:
        say(str(trouble))
        return 1


def _take_marks(arguments: "list[str]") -> "tuple[str, list[str]]":
    """Return the marks that the user asks for with ``-m``, ready to be joined to ours, and the other arguments."""
    if "-m" not in arguments[:-1]:
        return "", arguments
    place = arguments.index("-m")
    return f"({arguments[place + 1]}) and ", [*arguments[:place], *arguments[place + 2 :]]


def combined(codes: "Sequence[int]") -> int:
    """Return one exit code for several runs of pytest: the first failure; "no tests" only when none had any."""
    ran = [code for code in codes if code != NO_TESTS]
    return next((code for code in ran if code), 0) if ran else NO_TESTS


def _pytest(environment: Environment, arguments: "Sequence[str]", settings: "dict[str, str]") -> int:
    return _call(environment, ["python", "-m", "pytest", *arguments], settings)


@contextmanager
def virtual_screen() -> "Iterator[str]":
    """Run Xvfb and yield the display that it chose."""
    if shutil.which("Xvfb") is None:
        raise BootstrapError("the tests of the real window need Xvfb")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"],
        pass_fds=[writing], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    try:
        ready, _, _ = select.select([reading], [], [], 30)
        number = os.read(reading, 16).decode().strip() if ready else ""
        if not number:
            raise BootstrapError("Xvfb does not start")
        yield f":{number}"
    finally:
        os.close(reading)
        server.terminate()
        server.wait(10)


def check(arguments: "list[str]") -> int:
    """Run every static check, also after one has failed."""
    if arguments:
        raise BootstrapError("check takes no arguments")
    environment = Environment(ROOT)
    environment.prepare("dev")
    failed = []
    for name, command in CHECKS:
        print(f"--- {name}: {shlex.join(command)}", flush=True)
        if _call(environment, command):
            failed.append(name)
    print(f"--- failed: {', '.join(failed)}" if failed else f"--- all {len(CHECKS)} checks hold")
    return 1 if failed else 0


def gallery(arguments: "list[str]") -> int:
    """Take a picture of every page."""
    return _module("tests.gallery", arguments)


def bench(arguments: "list[str]") -> int:
    """Measure what the program promises to hold."""
    return _module("tests.bench", arguments)


def injure(arguments: "list[str]") -> int:
    """Injure the program in ways that take longer than a test may."""
    return _module("tests.injure", arguments)


def _module(name: str, arguments: "list[str]") -> int:
    environment = Environment(ROOT)
    environment.prepare("dev", ("offscreen",))
    return _call(environment, ["python", "-m", name, *arguments], {"QT_QPA_PLATFORM": "offscreen"})


def _call(environment: Environment, command: "Sequence[str]", settings: "dict[str, str] | None" = None) -> int:
    """Run a program of the environment in the checkout."""
    sys.stdout.flush()
    program, *arguments = command
    return subprocess.call([environment.program(program), *arguments], cwd=ROOT, env={**os.environ, **(settings or {})})


COMMANDS: "dict[str, tuple[Callable[[list[str]], int], str, str]]" = {
    "run": (run, "[ARGUMENTS]", """Start CXF Desktop. ARGUMENTS go to main.py as they are: without any the window opens,
    or, where there is no display, the tour is written; `run list --json` and the like are the command line.
    `run -- --help` shows the program's own help."""),
    "test": (test, "[--xvfb] [ARGUMENTS]", """Run the tests. ARGUMENTS go to pytest, for example
    `test tests/domain -k scoring -x`. The tests of a real window run on a virtual screen when Xvfb is there;
    with --xvfb, or CI in the environment, it is installed first (as root) or asked for."""),
    "check": (check, "", """Run ruff, ruff format --check, mypy --strict, import-linter, deptry and typos; all of them,
    also after one has failed."""),
    "gallery": (gallery, "[ARGUMENTS]", """Take a picture of every page, in each look and language, into build/gallery.
    ARGUMENTS go to tests/gallery.py; `gallery -- --help` shows them."""),
    "bench": (bench, "[ARGUMENTS]", """Measure start, edit, scoring, exports and search against a bare baseline.
    ARGUMENTS go to tests/bench.py; `bench -- --help` shows them."""),
    "injure": (injure, "[ARGUMENTS]", """Kill, tear, flip and fill: show that nothing is lost, in some minutes.
    ARGUMENTS go to tests/injure; `injure -- --help` shows them."""),
}  # fmt: skip


def help_text(command: str = "") -> str:
    """Return the help for one command, or for all."""
    names = [command] if command else list(COMMANDS)
    parts = ["" if command else "Set CXF Desktop up in .venv and use it. Each command first installs what it needs."]
    for name in names:
        _, usage, text = COMMANDS[name]
        lines = [f"  {line.strip()}" for line in text.splitlines()]
        parts.append("\n".join([f"python3 bootstrap.py {name} {usage}".rstrip(), *lines]))
    return "\n\n".join(part for part in parts if part)


def old_python(version: "tuple[int, ...]") -> str:
    """Return what to tell somebody whose Python is too old, or nothing."""
    if version[:2] >= OLDEST_PYTHON:
        return ""
    needed, found = (".".join(map(str, numbers[:3])) for numbers in (OLDEST_PYTHON, version))
    return f"CXF Desktop needs Python {needed} or newer; this is Python {found} ({sys.executable})"


def main(arguments: "list[str]") -> int:
    """Do one command and return the exit code."""
    too_old = old_python(tuple(sys.version_info[:3]))
    if too_old:
        say(too_old)
        return 1
    command, rest = (arguments[0], arguments[1:]) if arguments else ("--help", [])
    if command in ("-h", "--help", "help"):
        print(help_text())
        return 0 if arguments else 2
    if command not in COMMANDS:
        say(f"unknown command {command}; one of {', '.join(COMMANDS)}")
        return 2
    if rest[:1] in (["-h"], ["--help"]):
        print(help_text(command))
        return 0
    try:
        return COMMANDS[command][0](rest[1:] if rest[:1] == ["--"] else rest)
    except (BootstrapError, OSError) as trouble:
        say(str(trouble))
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
