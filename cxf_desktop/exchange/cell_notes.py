"""What was left out of a file that came in, and where it stood."""

from dataclasses import dataclass

from cxf_desktop.domain.words import LocalText, local


@dataclass(frozen=True)
class CellNote:
    """A cell that could not be taken over, and why; without sheet and cell: something that is missing."""

    sheet: str
    cell: str
    text: LocalText

    @property
    def placed(self) -> LocalText:
        """The sentence with sheet and cell before it."""
        en = (self.sheet and f"sheet “{self.sheet}”", self.cell and f"cell {self.cell}")
        de = (self.sheet and f"Blatt „{self.sheet}“", self.cell and f"Zelle {self.cell}")
        return local(_placed(self.text.en, en), _placed(self.text.de, de))


def _placed(text: str, place: tuple[str, ...]) -> str:
    return ": ".join(part for part in (", ".join(part for part in place if part), text) if part)
