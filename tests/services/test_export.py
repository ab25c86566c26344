"""Out: names of files that cannot be paths, and failures that cost no older file."""

import contextlib
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from cxf_desktop.domain.changes import Edit, perform
from cxf_desktop.domain.engagement import Customer
from cxf_desktop.domain.words import LANGUAGES, Language
from cxf_desktop.services.export import ExportError, FileFormat, Kind, file_name
from cxf_desktop.services.workspace import Workspace
from tests.support import engagement, workspace

HOSTILE = [
    "../../etc/passwd", "..", ".", "/", "\\", "C:\\Windows", "a/b", "a\\b", "con", "NUL", "aux.txt", "~root",
    "$(reboot)", "`reboot`", "%PATH%", "x" * 5000, "x." * 500, "name\x00.exe", "new\nline", " ", "", "-rf", "🎉🎉",
    "日本電気", 'a:b*c?d<e>f|g"h', "trailing.", "trailing ", ".hidden", "e\u0301\u0301\u0301", "ﬁ ½ ㎏ Å", "İstanbul",
    "ẞ ß", "\u202egnp.exe", "Müller & Söhne",
]  # fmt: skip


@pytest.fixture
def work(library: Path) -> Iterator[Workspace]:
    opened = workspace(library)
    yield opened
    opened.close()


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_name_is_letters_digits_and_dashes_whatever_the_customer_is_called(name: str) -> None:
    document = engagement(customer=Customer(id="c1", name=name))
    for kind in Kind:
        for form in FileFormat:
            made = file_name(document, kind, form, "de")
            assert re.fullmatch(rf"[a-z0-9][a-z0-9-]*-{kind.value}-de\.{form.value}", made), made
            assert "--" not in made
            assert len(made) <= 100
            assert Path(made).name == made


@pytest.mark.parametrize(
    ("name", "slug"),
    [("Müller & Söhne GmbH", "mueller-soehne-gmbh"), ("Straße", "strasse"), ("Crédit Agricole", "credit-agricole"),
     ("3M", "3m"), ("日本電気", "e1"), ("", "e1"), ("ÄÖÜ", "aeoeue")],
)  # fmt: skip
def test_a_file_name_can_be_read_by_people(name: str, slug: str) -> None:
    document = engagement(customer=Customer(id="c1", name=name))
    assert file_name(document, Kind.COMMITMENT, FileFormat.PDF, "en") == f"{slug}-commitment-en.pdf"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["../../x", "日本電気", "<b>&amp;\x00"])
def test_every_file_lies_in_the_folder_that_was_asked_for(
    work: Workspace, tmp_path: Path, name: str, language: Language
) -> None:
    out = tmp_path / "deep" / "in" / "out"
    document = work.engagements.read(work.engagements.create(name, "T", language))
    files = [work.exports.export(document, kind, FileFormat.WORD, out, language) for kind in Kind]
    assert sorted(out.iterdir()) == sorted(files)
    assert {entry.name for entry in tmp_path.iterdir()} <= {"deep", *(f.name for f in tmp_path.glob("library.cxflib*"))}


@pytest.mark.parametrize("form", FileFormat)
def test_a_folder_that_is_a_file_is_one_sentence(work: Workspace, tmp_path: Path, form: FileFormat) -> None:
    document = work.engagements.read(work.engagements.create("Contoso", "T"))
    file = tmp_path / "file"
    file.write_text("a file")
    for folder in (file, file / "deeper"):
        with pytest.raises(ExportError, match=r"contoso-commitment-en.*: cannot be written: ") as caught:
            work.exports.export(document, Kind.COMMITMENT, form, folder, "en")
        assert "\n" not in str(caught.value)
    assert file.read_text() == "a file"


@pytest.mark.parametrize("form", FileFormat)
def test_a_folder_in_the_file_s_place_stays(work: Workspace, tmp_path: Path, form: FileFormat) -> None:
    document = work.engagements.read(work.engagements.create("Contoso", "T"))
    out = tmp_path / "out"
    (out / f"contoso-commitment-en.{form.value}").mkdir(parents=True)
    with pytest.raises(ExportError, match="cannot be written"):
        work.exports.export(document, Kind.COMMITMENT, form, out, "en")
    assert len(list(out.iterdir())) == 1


@pytest.mark.skipif(
    os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is read-only to root"
)
@pytest.mark.parametrize("form", FileFormat)
def test_a_folder_that_must_not_be_written(work: Workspace, tmp_path: Path, form: FileFormat) -> None:
    document = work.engagements.read(work.engagements.create("Contoso", "T"))
    out = tmp_path / "out"
    out.mkdir(mode=0o500)
    with pytest.raises(ExportError, match="cannot be written: Permission denied"):
        work.exports.export(document, Kind.COMMITMENT, form, out, "en")


@contextlib.contextmanager
def small_files(limit: int) -> Iterator[None]:
    """Let no file grow beyond ``limit`` bytes, as on a disk that is full."""
    import resource
    import signal

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.skipif(os.name == "nt", reason="needs limits of a POSIX system")
@pytest.mark.parametrize("form", FileFormat)
def test_a_full_disk_costs_no_older_file(work: Workspace, tmp_path: Path, form: FileFormat) -> None:
    document = work.engagements.read(work.samples.add("en", "sample-1"))
    out = tmp_path / "out"
    file = work.exports.export(document, Kind.COMMITMENT, form, out, "en")
    before = file.read_bytes()
    with small_files(10_000), pytest.raises(ExportError, match="cannot be written"):
        work.exports.export(document, Kind.COMMITMENT, form, out, "en")
    assert file.read_bytes() == before
    assert list(out.iterdir()) == [file]
    assert work.exports.export(document, Kind.COMMITMENT, form, out, "en") == file


def test_what_dangles_does_not_stop_a_document(work: Workspace, tmp_path: Path) -> None:
    """What was taken out may still be named, and a file of another program may name anything."""
    start = work.engagements.read(work.engagements.create("Contoso", "T"))
    document, _changes = perform(start, [
        Edit(path="format", value={"format": "circus", "template": "gone"}),
        Edit(path="commitment.objectives[o1]", value={"title": "A", "finding": "nowhere", "carried_from": "nobody"}),
        Edit(path="commitment.work_packages[w1]", value={"title": "W", "objectives": ["o9"]}),
        Edit(path="workshop.blocks[b1]", value={"session": "s9", "title": "B", "method": "magic", "serves": ["o9"]}),
        Edit(path="workshop.sessions[s1]", value={"title": "S", "day": 366, "date": "9999-12-31", "start": "23:59"}),
        Edit(path="workshop.blocks[b2]", value={"session": "s1", "title": "Late", "minutes": 1440}),
        Edit(path="workshop.captures[k1]", value={"text": "K", "kind": "action", "block": "b9", "objective": "o9"}),
        Edit(path="workshop.run", value={"block": "b9", "started": "0001-01-01T00:00:00+00:00"}),
        Edit(path="proof.results[c9]", value={"outcome": "reached", "evidence": [{"id": "e", "capture": "k9"}]}),
    ])  # fmt: skip
    wishes = document.assessment.model_copy(update={"goals": ("riches",)})  # of a folder that is gone
    document = document.model_copy(update={"assessment": wishes})
    for kind in Kind:
        for form in FileFormat:
            assert work.exports.export(document, kind, form, tmp_path / "out", "en").stat().st_size > 1000


def test_the_report_speaks_of_the_readiness_once_somebody_has_begun(work: Workspace) -> None:
    document = work.engagements.read(work.samples.add("en", "sample"))
    assert "# Readiness in detail" in work.exports.outline(document, Kind.ASSESSMENT, "en").plain_text()
    kept = {id_: sheet for id_, sheet in document.assessment.sheets.items() if id_ != "readiness"}
    bare = document.model_copy(update={"assessment": document.assessment.model_copy(update={"sheets": kept})})
    assert "eadiness" not in work.exports.outline(bare, Kind.ASSESSMENT, "en").plain_text().split("# Recommended")[0]
