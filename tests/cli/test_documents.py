"""Word and PDF from the command line, and the tour through all of them."""

from pathlib import Path

import pytest

from tests.cli.conftest import Cli


@pytest.mark.parametrize("kind", ["assessment", "commitment", "workshop-report", "proof-of-execution"])
@pytest.mark.parametrize("form", ["docx", "pdf"])
def test_export_writes_every_kind_of_a_new_engagement(
    cli: Cli, made: str, tmp_path: Path, kind: str, form: str
) -> None:
    out = tmp_path / "new" / "folder"
    result = cli("export", made, "--kind", kind, "--format", form, "--out", out, "--json").json
    file = out / f"contoso-{kind}-en.{form}"
    assert result == {"file": str(file)}
    assert file.read_bytes().startswith(b"PK" if form == "docx" else b"%PDF-")
    assert [entry.name for entry in out.iterdir()] == [file.name]


def test_export_takes_the_engagement_s_language_unless_told(cli: Cli, tmp_path: Path) -> None:
    id_ = cli("new", "--customer", "Müller & Söhne", "--title", "T", "--lang", "de", "--json").json["id"]
    usual = cli("export", id_, "--kind", "commitment", "--format", "pdf", "--out", tmp_path)
    assert usual.out == f"{tmp_path / 'mueller-soehne-commitment-de.pdf'}\n"
    told = cli(
        "export", id_, "--kind", "commitment", "--format", "pdf", "--out", tmp_path, "--lang", "en", "--json"
    ).json
    assert told["file"].endswith("commitment-en.pdf")


@pytest.mark.slow
def test_the_tour_writes_eight_files_for_each_language(cli: Cli, tmp_path: Path) -> None:
    out = tmp_path / "tour"
    files = [
        Path(file)
        for file in cli("tour", "--out", out, "--lang", "de", "--lang", "en", "--lang", "de", "--json").json["files"]
    ]
    kinds = ("assessment", "commitment", "workshop-report", "proof-of-execution")
    assert [file.name.removeprefix("orsenbeck-maschinenbau-gmbh-") for file in files] == [
        f"{kind}-{language}.{form}" for language in ("de", "en") for kind in kinds for form in ("docx", "pdf")
    ]
    assert sorted(out.iterdir()) == sorted(files)
    assert all(file.stat().st_size > 5_000 for file in files)
    rows = cli("list", "--json").json
    assert [(row["phase"], row["level"]) for row in rows] == [("ensure", "cloud_is_an_option")] * 2
    steps = [
        change["after"] for entry in cli("history", rows[0]["id"], "--json").json[1:] for change in entry["changes"]
    ]
    assert steps == ["assess", "commit", "deliver", "ensure"]


def test_a_tour_without_a_library_leaves_none_behind(anywhere: Cli, tmp_path: Path, user_folders: Path) -> None:
    before = sorted(user_folders.rglob("*"))
    assert len(anywhere("tour", "--out", tmp_path, "--json").json["files"]) == 8
    assert sorted(user_folders.rglob("*")) == before
    assert {file.suffix for file in tmp_path.iterdir()} == {".docx", ".pdf"}
