"""What is wrong with a file that came in: one sentence with file, sheet and cell, in every language of the program."""

from pathlib import Path

from cxf_desktop.domain.model import clean_line
from cxf_desktop.domain.words import LocalText, local

LONGEST_NAME = 80
"""Letters of a file's or sheet's name that a sentence shows."""
_LOOKED_AT = 1_000
"""Letters that are looked at for them: a cell may have 40,000, and a file hundreds of such cells."""


class ExchangeError(Exception):
    """A file cannot be read in; ``text`` says why in one sentence, and ``str()`` gives the English one."""

    def __init__(self, text: LocalText) -> None:
        super().__init__(text.en)
        self.text = text

    @classmethod
    def at(cls, file: str | Path, message: LocalText, sheet: str = "", cell: str = "") -> "ExchangeError":
        """Return the error at a place: the file by its name without the folder, the sheet, the cell."""
        name = shown(Path(file).name or "?")
        return cls(
            local(
                _placed(message.en, name, sheet and f"sheet “{shown(sheet)}”", cell and f"cell {cell}"),
                _placed(message.de, name, sheet and f"Blatt „{shown(sheet)}“", cell and f"Zelle {cell}"),
            )
        )


def shown(name: str) -> str:
    """Return a name out of a file as a sentence may show it: on one line, printable, not too long."""
    read = clean_line(name[:_LOOKED_AT])
    line = " ".join("".join(letter if letter.isprintable() else " " for letter in read).split())
    return line if len(line) <= LONGEST_NAME else f"{line[: LONGEST_NAME - 1]}…"


def _placed(message: str, *place: str) -> str:
    return f"{', '.join(part for part in place if part)}: {message}"
