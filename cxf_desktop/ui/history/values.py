"""Values of an engagement as people read them."""

import datetime as dt
import json
import re
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.labels import labels
from cxf_desktop.domain.words import (
    LANGUAGES,
    LEVELS,
    PHASES,
    Audience,
    BlockKind,
    CaptureKind,
    Degree,
    Language,
    Outcome,
    Side,
    Verdict,
)
from cxf_desktop.ui.history.field_names import own_name
from cxf_desktop.ui.history.field_words import FIELDS
from cxf_desktop.ui.languages import own_name as language_name
from cxf_desktop.ui.library.when import short_date

translate = QCoreApplication.translate
NOTHING = "–"
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*")
_ENUMS: dict[str, type[StrEnum]] = {
    "side": Side,
    "audience": Audience,
    "influence": Degree,
    "probability": Degree,
    "impact": Degree,
    "severity": Degree,
    "outcome": Outcome,
    "verdict": Verdict,
}
_LINKS = {"objective", "objectives", "serves", "block", "session", "capture", "finding"}


class ValueWords:
    """Says values in the language of the window."""

    def __init__(self, language: Language, document: Callable[[], Engagement]) -> None:
        self._language: Language = language
        self._document = document

    def text(self, path: str, value: Any) -> str:
        """Return a value in words; what is not there is a dash."""
        if value is None or value in ("", [], {}):
            return NOTHING
        if path.endswith("[]"):
            return self._order(path[:-2], value)
        last = path.rpartition(".")[2]
        if isinstance(value, Mapping):
            return "\n".join(self._lines(path, value)) or NOTHING
        if isinstance(value, list):
            return "\n".join(self._one(last, path, each) for each in value)
        return self._one(last, path, value)

    def short(self, path: str, value: Any, most: int = 120) -> str:
        """Return the begin of a value, in one line."""
        if isinstance(value, Mapping):
            line = own_name(value) or self.text(path, value).partition("\n")[0]
        else:
            line = " ".join(self.text(path, value)[: 3 * most].split())
        return line if len(line) <= most else f"{line[:most].rstrip()}…"

    # --- inner

    def _one(self, last: str, path: str, value: Any) -> str:
        if isinstance(value, bool):
            return translate("ValueWords", "Yes") if value else translate("ValueWords", "No")
        if isinstance(value, int | float):
            return QLocale().toString(float(value), "g", 10)
        if isinstance(value, str):
            return self._word(last, path, value)
        if isinstance(value, Mapping):
            return own_name(value) or "; ".join(self._lines(path, value))
        return json.dumps(value, ensure_ascii=False)

    def _word(self, last: str, path: str, value: str) -> str:
        """Return a text, or what it stands for: an enumerated word, a date, another entry."""
        if _MOMENT.fullmatch(value):
            return moment_text(dt.datetime.fromisoformat(value))
        if _DATE.fullmatch(value):
            return short_date(dt.date.fromisoformat(value))
        if last == "phase":
            return next((each.label.to(self._language) for each in PHASES if each == value), value)
        if last == "level":
            return next((each.label.to(self._language) for each in LEVELS if each == value), value)
        if last == "language":
            return next((language_name(each) for each in LANGUAGES if each == value), value)
        if last == "kind":
            return self._label(CaptureKind if "captures" in path else BlockKind, value)
        if last in _ENUMS:
            return self._label(_ENUMS[last], value)
        return self._linked(value) if last in _LINKS else value

    def _label(self, kind: type[StrEnum], value: str) -> str:
        return next((label.to(self._language) for word, label in labels(kind) if word == value), value)

    def _linked(self, id_: str) -> str:
        document = self._document()
        lists: tuple[Any, ...] = (
            document.commitment.objectives,
            document.workshop.blocks,
            document.workshop.sessions,
            document.workshop.captures,
        )
        return next((own_name(each) or id_ for items in lists for each in items if each.id == id_), id_)

    def _order(self, path: str, ids: Any) -> str:
        """Return the names of the entries of a list, in their order."""
        names = {}
        node: Any = self._document()
        for step in path.split("."):
            node = getattr(node, step, ())
        for each in node or ():
            names[getattr(each, "id", "")] = own_name(each)
        return "\n".join(f"{at}. {names.get(id_) or id_}" for at, id_ in enumerate(ids, start=1))

    def _lines(self, path: str, value: Mapping[str, Any]) -> Iterator[str]:
        """Yield the filled fields of an entry, each with its name."""
        bare = re.sub(r"\[[^\]]*\]", "[]", path)
        for name, each in value.items():
            if name in ("id", "schema_version") or each in (None, "", [], {}, False):
                continue
            below = f"{bare}.{name}" if bare else name
            word = FIELDS.get(below)
            title = translate("FieldNames", word) if word else name.replace("_", " ")
            text = self.short(f"{path}.{name}" if path else name, each, 200)
            if name == "not_applicable":
                yield translate("ValueWords", "Not applicable")
            elif name in _SPEAK_FOR_THEMSELVES:
                yield text
            else:
                yield f"{title}: {text}"


_SPEAK_FOR_THEMSELVES = ("value", "counts")
"""Fields of an answer that need no name before them."""


def moment_text(moment: dt.datetime) -> str:
    """Return a moment as date and time of this place."""
    here = moment.astimezone()
    return f"{short_date(here.date())}, {here:%H:%M}"
