"""Files that somebody made to do harm: one sentence in both languages, soon, and in little memory."""

import json
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cxf_desktop.exchange.errors import ExchangeError
from cxf_desktop.exchange.readiness_workbook import ReadinessWorkbook, read_readiness_workbook
from tests.exchange.hostile_books import HARMLESS, REFUSED, made, noise, packed, sheet

ROOT = Path(__file__).resolve().parents[2]
LONGEST = 3.0
MOST_MEMORY = 300_000_000
COSTLY = [
    "bomb of 300 MB", "many small parts", "sizes that lie", "a million cells", "deep", "endless tag",
    "texts without end", "styles without end", "laughs in a sheet", "25,000 parts", "long names", "200,000 rows",
    "merged ranges", "defined names",
]  # fmt: skip
"""What could take time or memory; each is read in a process of its own."""


@pytest.fixture(scope="module")
def ordinary(tmp_path_factory: pytest.TempPathFactory) -> ReadinessWorkbook:
    path = tmp_path_factory.mktemp("ordinary") / "Assessment.xlsx"
    path.write_bytes(packed())
    return read_readiness_workbook(path)


@pytest.mark.parametrize("name", [name for name in REFUSED if name not in COSTLY])
def test_a_hostile_file_gets_one_sentence(tmp_path: Path, name: str) -> None:
    _, sentence = REFUSED[name]
    path = tmp_path / "Assessment.xlsx"
    path.write_bytes(made(name))
    with pytest.raises(ExchangeError, match=sentence) as error:
        read_readiness_workbook(path)
    text = error.value.text
    assert str(error.value) == text.en
    for wording in (text.en, text.de):
        assert wording.startswith("Assessment.xlsx")
        assert str(tmp_path) not in wording
        assert len(wording) < 250
        assert "\n" not in wording
    assert text.en != text.de


@pytest.mark.parametrize("name", HARMLESS)
def test_what_is_never_looked_at_does_no_harm(tmp_path: Path, name: str, ordinary: ReadinessWorkbook) -> None:
    path = tmp_path / ("Assessment.xlsm" if name == "macro" else "Assessment.xlsx")
    path.write_bytes(made(name))
    found = read_readiness_workbook(path)
    assert (found.areas, found.weights, found.services, found.shown) == (
        ordinary.areas, ordinary.weights, ordinary.services, ordinary.shown,
    )  # fmt: skip
    assert found.questions == ()
    assert [note.cell for note in found.notes] == (["XFD1048576"] if name == "far cell" else [])


MEASURE = """
import json, sys, time
from pathlib import Path
from cxf_desktop.exchange.errors import ExchangeError
from cxf_desktop.exchange.readiness_workbook import read_readiness_workbook
begin, refused = time.process_time(), ""
try:
    read_readiness_workbook(Path(sys.argv[1]))
except ExchangeError as error:
    refused = str(error)
seconds = time.process_time() - begin
# Not getrusage: what that knows as the most was the parent's before this program began.
most = [line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM")]
print(json.dumps([seconds, int(most[0].split()[1]) * 1024, refused]))
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="measures memory as Linux does")
@pytest.mark.parametrize("name", COSTLY)
def test_a_hostile_file_costs_little(tmp_path: Path, name: str) -> None:
    path = tmp_path / "Assessment.xlsx"
    path.write_bytes(made(name))
    run = subprocess.run([sys.executable, "-c", MEASURE, path], cwd=ROOT, capture_output=True, text=True, check=True)
    seconds, memory, refused = json.loads(run.stdout)
    assert re.search(REFUSED[name][1] if name in REFUSED else "^$", refused)
    assert seconds < LONGEST
    assert memory < MOST_MEMORY


def test_long_texts_where_labels_belong_are_looked_at_briefly(tmp_path: Path) -> None:
    path = tmp_path / "Assessment.xlsx"
    long = noise("{} ", 8_000)
    cells = "".join(f'<c r="{column}{{0}}" t="str"><v>{long}</v></c>' for column in "ABD")
    path.write_bytes(packed(sheet("".join(f'<row r="{row}">{cells.format(row)}</row>' for row in range(5, 12)))))
    begin = time.process_time()
    assert len(read_readiness_workbook(path).notes) == 21
    assert time.process_time() - begin < 0.5


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExchangeError, match="a folder"):
        read_readiness_workbook(tmp_path)
    with pytest.raises(ExchangeError, match=r"Missing\.xlsx: there is no such file"):
        read_readiness_workbook(tmp_path / "Missing.xlsx")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("Assessment.zip", r"must end in \.xlsx or \.xlsm"),
        ("Assessment", r"must end in \.xlsx or \.xlsm"),
        ("Assessment.xls", r"not \.xls; open it and save it as \.xlsx"),
        ("Assessment.ods", r"not \.ods; open it and save it as \.xlsx"),
    ],
)
def test_a_workbook_by_another_name_is_refused(tmp_path: Path, name: str, sentence: str) -> None:
    (tmp_path / name).write_bytes(packed())
    with pytest.raises(ExchangeError, match=sentence):
        read_readiness_workbook(tmp_path / name)


def test_a_file_over_50_mb_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "Assessment.XLSX"
    with path.open("wb") as file:
        file.truncate(50_000_001)
    with pytest.raises(ExchangeError, match="larger than 50 MB"):
        read_readiness_workbook(path)


def test_names_from_a_file_are_shown_on_one_line(tmp_path: Path) -> None:
    path = tmp_path / ("a\nb\x1b[31m" + "c" * 150 + ".xlsx")
    path.write_bytes(b"")
    with pytest.raises(ExchangeError) as error:
        read_readiness_workbook(path)
    assert str(error.value).startswith("a b[31mccc")
    assert str(error.value).endswith("ccc…: the file is empty")
