"""Every text of the window is there in German."""

import re
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

from tests.translations import SOURCE, compile_to, missing, update

ADVICE = "run: python -m tests.translations, and translate what it lists"


def test_every_text_is_translated(tmp_path: Path) -> None:
    fresh = tmp_path / SOURCE.name
    shutil.copy(SOURCE, fresh)
    update(fresh)
    assert list(missing(fresh)) == [], ADVICE


def test_the_compiled_translation_is_that_of_the_source(tmp_path: Path) -> None:
    compile_to(SOURCE, tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == SOURCE.with_suffix(".qm").read_bytes(), ADVICE


def test_translations_keep_what_is_filled_in_later() -> None:
    for message in ET.parse(SOURCE).getroot().iter("message"):
        source, german = message.findtext("source") or "", message.findtext("translation") or ""
        for pattern in (r"%\d", r"%n", r"\((?:Ctrl|Strg|Alt)\+[^)]*\)"):
            found, kept = sorted(re.findall(pattern, source)), sorted(re.findall(pattern, german))
            assert len(found) == len(kept), f"{source!r} -> {german!r}"
