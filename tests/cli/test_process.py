"""The real program as a process of its own: exit codes, streams, encodings, a display that is not there."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MAIN = [sys.executable, str(ROOT / "main.py")]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Return an environment with folders of its own and without a display."""
    home = {
        name: str(tmp_path / "home") for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA")
    }
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return {**kept, **home, "PYTHONDONTWRITEBYTECODE": ""}


def ran(environment: dict[str, str], *arguments: object, **settings: str) -> subprocess.CompletedProcess[bytes]:
    command = [*MAIN, *map(str, arguments)]
    cwd = Path(environment["XDG_DATA_HOME"]).parent
    return subprocess.run(
        command, env={**environment, **settings}, cwd=cwd, capture_output=True, timeout=60, check=False
    )


@pytest.mark.slow
def test_the_whole_way_on_the_command_line(environment: dict[str, str], tmp_path: Path) -> None:
    def result(*arguments: object) -> object:
        done = ran(environment, *arguments, "--json")
        assert (done.returncode, done.stderr) == (0, b""), done
        return json.loads(done.stdout)

    made = result("new", "--customer", "Größe & Söhne 😀", "--title", "Erster Durchgang", "--lang", "de")
    assert isinstance(made, dict)
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({"respondent": "Anna", "questionnaire": "maturity", "answers": {"cost_control": 3}}))
    result("answer", made["id"], answers)
    assert isinstance(assessed := result("assess", made["id"]), dict)
    assert (assessed["answered"], assessed["of"]) == (1, 24)
    written = result("export", made["id"], "--kind", "assessment", "--format", "pdf", "--out", "out")
    assert written == {"file": str(Path("out") / "groesse-soehne-assessment-de.pdf")}
    assert isinstance(rows := result("list"), list)
    assert rows[0]["customer"] == "Größe & Söhne 😀"
    failed = ran(environment, "show", "nope")
    assert (failed.returncode, failed.stdout, failed.stderr) == (1, b"", b"cxf-desktop: there is no engagement nope\n")
    assert ran(environment, "dance").returncode == 2


@pytest.mark.slow
def test_without_a_display_and_without_a_command_it_is_the_tour_and_says_so(
    environment: dict[str, str], tmp_path: Path
) -> None:
    if sys.platform in ("win32", "darwin"):
        pytest.skip("there is always a display")
    done = ran(environment)
    assert (done.returncode, done.stderr) == (0, b"")
    first, *files = done.stdout.decode().splitlines()
    assert "no display" in first
    assert "tour" in first
    assert str(tmp_path / "cxf-tour") in first
    assert len(files) == 16
    assert all((tmp_path / file).is_file() for file in files)
    assert not list((tmp_path / "home").rglob("*.cxflib"))

    kept = ran(environment, "--library", tmp_path / "kept.cxflib")
    assert kept.returncode == 0
    rows = json.loads(ran(environment, "list", "--json", "--library", tmp_path / "kept.cxflib").stdout)
    assert len(rows) == 2


def test_json_in_a_pipe_is_utf_8_whatever_the_system_speaks(environment: dict[str, str]) -> None:
    made = ran(environment, "new", "--customer", "Größe 😀", "--title", "ẞ", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (made.returncode, made.stderr) == (0, b"")
    listed = ran(environment, "list", "--json", PYTHONIOENCODING="latin-1", LC_ALL="C", PYTHONCOERCECLOCALE="0")
    assert json.loads(listed.stdout.decode("utf-8"))[0]["customer"] == "Größe 😀"


@pytest.mark.skipif(os.name == "nt", reason="needs pipes of a POSIX system")
def test_a_reader_that_has_seen_enough_is_no_failure(environment: dict[str, str], tmp_path: Path) -> None:
    command = [*MAIN, "templates", "show", "questionnaires", "--json"]
    with subprocess.Popen(
        command, env=environment, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.read(2) == b"[\n"
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(30) == 0


@pytest.mark.skipif(os.name == "nt", reason="needs signals of a POSIX system")
def test_ctrl_c_ends_it_without_a_traceback(environment: dict[str, str], tmp_path: Path) -> None:
    command = [*MAIN, "tour", "--out", "tour", "--lang", "en", "--lang", "de"]
    with subprocess.Popen(
        command, env=environment, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        waited = 0.0
        while not (tmp_path / "tour").is_dir() and waited < 20:  # it is at work
            time.sleep(0.05)
            waited += 0.05
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=30)
    assert b"Traceback" not in err
    assert process.returncode == 130


def test_an_odd_file_name_is_only_a_name(environment: dict[str, str], tmp_path: Path) -> None:
    folder = tmp_path / "a b'; $(x) „ü“ 😀"
    folder.mkdir()
    library = folder / "my library.cxflib"
    made = ran(environment, "--library", library, "new", "--customer", "C", "--title", "T", "--json")
    id_ = json.loads(made.stdout)["id"]
    done = ran(
        environment,
        "--library",
        library,
        "export",
        id_,
        "--kind",
        "commitment",
        "--format",
        "docx",
        "--out",
        folder,
        "--json",
    )
    assert json.loads(done.stdout.decode())["file"] == str(folder / "c-commitment-en.docx")
