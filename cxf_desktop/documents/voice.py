"""How a language says things: texts, dates, times and numbers."""

import datetime as dt
from collections.abc import Iterable, Sequence

from cxf_desktop.domain.figures import rounded
from cxf_desktop.domain.words import Language, LocalText

_MONTHS: dict[Language, tuple[str, ...]] = {
    "en": ("January", "February", "March", "April", "May", "June",
           "July", "August", "September", "October", "November", "December"),
    "de": ("Januar", "Februar", "März", "April", "Mai", "Juni",
           "Juli", "August", "September", "Oktober", "November", "Dezember"),
}  # fmt: skip
_THIN = "\u00a0"


class Voice:
    """One language: turns texts and values into what the document says."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def __call__(self, text: LocalText, /, **values: object) -> str:
        """Return ``text`` in the language, with ``values`` in its places."""
        wording = text.to(self.language)
        return wording.format(**values) if values else wording

    def count(self, number: int, one: LocalText, many: LocalText) -> str:
        """Return a number with its noun: ``1 action``, ``3 actions``."""
        return f"{number} {self(one if number == 1 else many)}"

    def date(self, day: dt.date | None) -> str:
        """Return ``31 December 2026`` or ``31. Dezember 2026``, and nothing for no day."""
        if day is None:
            return ""
        dot = "." if self.language == "de" else ""
        return f"{day.day}{dot} {_MONTHS[self.language][day.month - 1]} {day.year}"

    def short_date(self, day: dt.date | None) -> str:
        """Return ``31 Dec 2026`` or ``31.12.2026``: for tables."""
        if day is None:
            return ""
        if self.language == "de":
            return f"{day.day:02}.{day.month:02}.{day.year}"
        return f"{day.day}{_THIN}{_MONTHS['en'][day.month - 1][:3]}{_THIN}{day.year}"

    def month(self, day: dt.date) -> str:
        """Return ``Dec 2026`` or ``Dez 2026``: for an axis."""
        return f"{_MONTHS[self.language][day.month - 1][:3]} {day.year}"

    def period(self, start: dt.date | None, end: dt.date | None) -> str:
        """Return both days with a dash, or the one that is known."""
        return " – ".join(self.short_date(day) for day in (start, end) if day is not None)

    def dates(self, days: Sequence[dt.date], last: LocalText) -> str:
        """Return days as an enumeration; month and year stand once when they are the same."""
        if len({(day.year, day.month) for day in days}) != 1:
            return self.names(map(self.date, days), last)
        dot = "." if self.language == "de" else ""
        whole = self.date(days[-1])
        return self.names([*(f"{day.day}{dot}" for day in days[:-1]), whole], last)

    def time(self, at: dt.time | dt.datetime) -> str:
        """Return ``14:05``."""
        return f"{at.hour:02}:{at.minute:02}"

    def number(self, value: float, digits: int | None = None) -> str:
        """Return a number with the language's signs; ``digits`` after the sign, or as many as it needs, at most 2."""
        places = 2 if digits is None else digits
        text = f"{rounded(value, places):,.{places}f}"
        if digits is None and "." in text:
            text = text.rstrip("0").rstrip(".")
        return text.translate(str.maketrans(",.", ".,")) if self.language == "de" else text

    def money(self, value: float | None, currency: str) -> str:
        """Return an amount with its currency where the language puts it."""
        if value is None:
            return ""
        digits = 0 if value == int(value) else 2
        amount = self.number(value, digits)
        return f"{amount} {currency}".strip() if self.language == "de" else f"{currency} {amount}".strip()

    def percent(self, value: float | None, digits: int | None = None) -> str:
        """Return ``10 %`` as the language writes it; ``digits`` as for a number."""
        if value is None:
            return ""
        return self.number(value, digits) + (f"{_THIN}%" if self.language == "de" else "%")

    def quoted(self, text: str) -> str:
        """Return ``text`` between the language's quotation marks."""
        return f"„{text}“" if self.language == "de" else f"“{text}”"

    def names(self, texts: Iterable[str], last: LocalText) -> str:
        """Return texts as an enumeration: ``a, b and c``."""
        found = [text for text in texts if text]
        if len(found) < 2:
            return "".join(found)
        return f"{', '.join(found[:-1])} {self(last)} {found[-1]}"
