"""Reads single cells of the old workbook; what is not clear is listed with its cell and left unset."""

from dataclasses import dataclass, field

from cxf_desktop.domain.words import Language, LocalText, Scale, local
from cxf_desktop.exchange.cell_notes import CellNote
from cxf_desktop.exchange.cells import CellDate, CellError, Value
from cxf_desktop.exchange.errors import shown
from cxf_desktop.exchange.numbers import Ambiguous, parse_number
from cxf_desktop.exchange.opening import Sheet
from cxf_desktop.exchange.readiness_layout import meaning

LONGEST_TEXT = 10_000
"""Letters of a question or remark that are taken over."""


@dataclass(frozen=True)
class Question:
    """A number that can be read in two ways: nobody but its author can tell."""

    sheet: str
    cell: str
    raw: str
    readings: tuple[float, float]
    """With a decimal comma, with a decimal point."""


@dataclass(frozen=True)
class Notation:
    """How numbers are written in a file that somebody typed."""

    language: Language | None
    """None: cannot be told."""
    settled: bool = False
    """Whether somebody who knows has said so."""


@dataclass
class Listed:
    """What was not clear so far; filled by one reading."""

    notes: list[CellNote] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)


class CellReader:
    """Reads the cells of one sheet."""

    def __init__(self, sheet: Sheet, notation: Notation, listed: Listed) -> None:
        self._sheet = sheet
        self._notation = notation
        self._listed = listed

    def note(self, cell: str, en: str, de: str) -> None:
        """List a cell with the reason."""
        self._listed.notes.append(CellNote(self._sheet.name, cell, local(en, de)))

    def is_empty(self, cell: str) -> bool:
        """Tell whether nothing stands in a cell, or blanks only."""
        value = self._sheet.get(cell)
        return value is None or (isinstance(value, str) and not value.strip())

    def holds_answer(self, cell: str) -> bool:
        """Tell whether an answer stands in a cell; nothing is listed."""
        value = self._sheet.get(cell)
        return isinstance(value, str) and meaning(value) is not None

    def text(self, cell: str) -> str:
        """Return a text; a number or a date that stands there is taken as it would be typed."""
        value = self._sheet.get(cell)
        if isinstance(value, CellError):
            self._note_error(cell, value)
            return ""
        text = "" if value is None else self._typed(value)
        if value is not None and not isinstance(value, str | float):
            kind = _kind(value)
            self.note(
                cell,
                f"there is {kind.en} instead of a text; it is taken over as “{text}”",
                f"statt eines Textes steht dort {kind.de}; übernommen als „{text}“",
            )
        if len(text) > LONGEST_TEXT:
            self.note(
                cell,
                f"the text is longer than {LONGEST_TEXT:,} letters; the rest is left out",
                f"der Text ist länger als {LONGEST_TEXT:,} Zeichen; der Rest entfällt".replace(",", "."),
            )
        return text[:LONGEST_TEXT]

    def yes(self, cell: str) -> bool | None:
        """Return whether ``Ja`` or ``Nein`` stands there; None for anything else, which is listed, and for nothing."""
        found = self._label(cell, local("neither “Ja” nor “Nein”", "weder „Ja“ noch „Nein“"))
        if found is None:
            return None
        label, known = found
        if known is None or known[1] is not Scale.YES_NO:
            self.note(
                cell,
                f"“{label}” is neither “Ja” nor “Nein”; it is left open",
                f"„{label}“ ist weder „Ja“ noch „Nein“; bleibt offen",
            )
            return None
        return known[0] == 5

    def answer(self, cell: str) -> tuple[float, Scale] | None:
        """Return value and scale of an answer; None when there is none, or one that no scale has."""
        found = self._label(cell, local("no answer that is known", "keine bekannte Antwort"))
        if found is None:
            return None
        label, known = found
        if known is None:
            self.note(
                cell,
                f"the answer “{label}” is not known; the question is left unanswered",
                f"die Antwort „{label}“ ist nicht bekannt; die Frage bleibt unbeantwortet",
            )
        return known

    def number(self, cell: str, highest: float) -> float | None:
        """Return a number from 0 to ``highest``; None when there is none, or none that can be told."""
        value = self._sheet.get(cell)
        if value is None or self.is_empty(cell):
            return None
        if isinstance(value, CellError):
            self._note_error(cell, value)
            return None
        if isinstance(value, str):
            return self._number_in_text(cell, value, highest)
        if isinstance(value, bool | CellDate):
            kind = _kind(value)
            self.note(
                cell,
                f"there is {kind.en} instead of a number; it is left out",
                f"statt einer Zahl steht dort {kind.de}; wird nicht übernommen",
            )
            return None
        return self._within(cell, value, highest)

    def is_percentage(self, cell: str) -> bool:
        """Tell whether a number is written as text with a percent sign."""
        value = self._sheet.get(cell)
        return isinstance(value, str) and value.rstrip().endswith("%")

    def _label(self, cell: str, instead: LocalText) -> tuple[str, tuple[float, Scale] | None] | None:
        """Return what was picked, for people, and what it means; None when nothing was, or something else than text."""
        value = self._sheet.get(cell)
        if value is None or self.is_empty(cell):
            return None
        if isinstance(value, CellError):
            self._note_error(cell, value)
            return None
        if not isinstance(value, str):
            kind, typed = _kind(value), self._typed(value)
            self.note(
                cell,
                f"there is {kind.en} (“{typed}”), {instead.en}; it is left open",
                f"dort steht {kind.de} („{typed}“), {instead.de}; bleibt offen",
            )
            return None
        return shown(value), meaning(value)

    def _number_in_text(self, cell: str, text: str, highest: float) -> float | None:
        number = parse_number(text, None)
        if number is None:
            self.note(
                cell,
                f"“{shown(text)}” cannot be read as a number; it is left out",
                f"„{shown(text)}“ ist als Zahl nicht lesbar; wird nicht übernommen",
            )
            return None
        if not isinstance(number, Ambiguous):
            return self._within(cell, number, highest)
        language = self._notation.language
        if language is None or not (self._notation.settled or 0 <= number.to(language) <= highest):
            self._ask(cell, text, number, highest)
            return None
        return self._within(cell, number.to(language), highest)

    def _ask(self, cell: str, text: str, number: Ambiguous, highest: float) -> None:
        """Ask for the reading of a number, unless none of them is possible."""
        if any(0 <= reading <= highest for reading in number.readings):
            self._listed.questions.append(Question(self._sheet.name, cell, shown(text), number.readings))
        else:
            self._within(cell, number.german, highest)

    def _within(self, cell: str, number: float, highest: float) -> float | None:
        if 0 <= number <= highest:
            return number
        self.note(
            cell,
            f"{number:.6g} does not lie between 0 and {highest:g}; it is left out",
            f"{german(number)} liegt nicht zwischen 0 und {highest:g}; wird nicht übernommen",
        )
        return None

    def _note_error(self, cell: str, error: CellError) -> None:
        code = shown(error.code) or "?"
        self.note(
            cell,
            f"the formula failed in the workbook ({code}); it is left out",
            f"die Formel ist in der Arbeitsmappe gescheitert ({code}); wird nicht übernommen",
        )

    @staticmethod
    def _typed(value: Value) -> str:
        """Return a value as somebody would have typed it."""
        if isinstance(value, bool):
            return "WAHR" if value else "FALSCH"
        if isinstance(value, float):
            return german(value, 15)
        if isinstance(value, CellDate):
            return value.text
        return value.code if isinstance(value, CellError) else value.strip()


def german(number: float, digits: int = 6) -> str:
    """Return a number with a decimal comma."""
    return f"{number:.{digits}g}".replace(".", ",")


def _kind(value: Value) -> LocalText:
    if isinstance(value, bool):
        return local("a truth value", "ein Wahrheitswert")
    if isinstance(value, CellDate):
        return local("a date", "ein Datum")
    return local("a number", "eine Zahl")
