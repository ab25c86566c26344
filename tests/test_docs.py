"""The documentation: its links lead somewhere, its pictures can be read, and it names every command."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from cxf_desktop.cli import parser

ROOT = Path(__file__).resolve().parent.parent
PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "workshop_templates").glob("*.md")]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)]+)\)", text):
        if "://" not in target:
            file, _, heading = target.partition("#")
            there = (page.parent / file) if file else page
            assert there.exists(), target
            assert not heading or heading in headings(there), target


def headings(page: Path) -> set[str]:
    """Return the anchors of a page, as GitHub makes them."""
    lines = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", line.lower()).replace(" ", "-") for line in lines}


@pytest.mark.parametrize("picture", sorted((ROOT / "docs" / "images").glob("*.svg")), ids=lambda picture: picture.name)
def test_a_picture_says_in_words_what_it_shows_and_has_a_dark_side(picture: Path) -> None:
    root = ET.parse(picture).getroot()
    spoken = [element.text for element in root if element.tag.endswith(("}title", "}desc"))]
    assert len(spoken) == 2
    assert all(spoken)
    assert "prefers-color-scheme: dark" in picture.read_text(encoding="utf-8")


def test_the_command_line_is_described_as_it_is() -> None:
    text = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    usage = parser().format_help()
    commands = re.findall(r"^    (\w+) ", usage, re.MULTILINE)
    assert len(commands) >= 14
    for command in commands:
        assert f"`{command} " in text or f"`{command}`" in text, command
