"""Keeps the German of the window complete: ``python -m tests.translations`` after texts were changed.

Takes every text of the window into ``resources/translations/cxf_desktop_de.ts``, lists those without a translation,
and compiles the rest.
"""

import shutil
import subprocess
import sys
import sysconfig
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from cxf_desktop import paths

SOURCE = paths.resources() / "translations" / "cxf_desktop_de.ts"
WINDOW = Path(__file__).parent.parent / "cxf_desktop" / "ui"


def update(target: Path) -> None:
    """Take over new texts into ``target`` and drop those that are gone."""
    files = [str(file) for file in sorted(WINDOW.rglob("*.py"))]
    # Without line numbers, or every change anywhere would change the file.
    _tool("lupdate", *files, "-no-obsolete", "-locations", "none", "-target-language", "de_DE", "-ts", str(target))


def compile_to(source: Path, target: Path) -> None:
    """Compile a translation for the program."""
    fresh = target.with_suffix(".new")
    _tool("lrelease", "-silent", str(source), "-qm", str(fresh))
    fresh.replace(target)  # a window that runs has the old file mapped


def missing(source: Path) -> Iterator[str]:
    """Name each text without a finished translation."""
    for context in ET.parse(source).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished" or not (translation.text or "").strip():
                yield f"{context.findtext('name')}: {message.findtext('source')}"


def _tool(name: str, *arguments: str) -> None:
    tool = shutil.which(f"pyside6-{name}", path=sysconfig.get_path("scripts"))
    assert tool, f"pyside6-{name} is not installed"
    subprocess.run([tool, *arguments], check=True, capture_output=True, text=True)


def main() -> int:
    update(SOURCE)
    compile_to(SOURCE, SOURCE.with_suffix(".qm"))
    left = list(missing(SOURCE))
    print("\n".join(left) or "every text is translated")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
