"""Workbooks of the published layout for tests, with what they would show computed a second time, errors and all."""

import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

LABELS = {
    5: "Stimme voll zu",
    4: "Stimme zu",
    3: "Weder Zustimmung noch Ablehnung (Neutral)",
    2: "Stimme nicht zu",
    1: "Stimme überhaupt nicht zu",
}
NEUTRALS = (LABELS[3], "Weder Zustimmung noch Ablehnung")
POINTS = {**{label: value for value, label in LABELS.items()}, NEUTRALS[1]: 3, "Ja": 5, "Nein": 1}

# Written down again, apart from the program's own table: field, first row in the two tables, sheets with questions.
FIELDS: dict[str, dict[str, tuple[str, int]]] = {
    "it_strategy": {
        "cloud_concepts": ("Cloud Konzepte", 7),
        "goals_and_vision": ("Ziele und Visionen", 8),
        "strategic_projects": ("Strategische Projekte", 7),
    },
    "it_services": {
        "cloud_services": ("Cloud Services", 9),
        "service_management": ("IT Service Management", 10),
        "asset_management": ("IT Asset Management", 10),
    },
    "it_infrastructure": {
        "cloud_technologies": ("Cloud Technologien", 7),
        "it_lifecycle": ("IT Lifecycle", 8),
        "security_and_privacy": ("IT Security und Datenschutz", 11),
    },
    "people": {
        "cloud_skills": ("Cloud Kompetenzen", 5),
        "people_development": ("Personalentwicklung", 7),
        "knowledge_management": ("Wissensmanagement", 7),
    },
    "organisation": {
        "structure_and_processes": ("Aufbau- und Ablauforganisation", 6),
        "communication": ("Kommunikation", 7),
        "control_systems": ("Kontrollsysteme", 10),
    },
    "sourcing": {
        "outsourcing": ("Outsourcing", 7),
        "suppliers": ("Lieferanten und Dienstleister", 7),
        "contracts": ("Verträge", 9),
    },
}
SHEETS = {id_: sheet for areas in FIELDS.values() for id_, (sheet, _) in areas.items()}
WEIGHT_ROWS = ("G15:G17", "G19:G21", "G23:G25", "G27:G29", "G31:G33", "G35:G37")
SHOWN_ROWS = ("B6:B8", "B10:B12", "B14:B16", "B18:B20", "B22:B24", "B26:B28")
SERVICES = (
    "Exchange Online", "SharePoint Online", "Teams", "OneDrive", "Microsoft 365 Apps", "Intune", "Entra ID", "Defender",
    "Purview", "Power BI", "Power Apps", "Dynamics 365", "Azure",
)  # fmt: skip
SERVICE_ROWS = [6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19]


@dataclass
class Line:
    """One question's row; ``weight`` None: what the formula would give."""

    text: str = ""
    applies: Any = "Ja"
    answer: Any = None
    remark: Any = None
    weight: Any = None


@dataclass
class ReadinessBook:
    """A workbook to be; everything may be changed before it is saved."""

    lines: dict[str, list[Line]] = field(default_factory=dict)
    own: dict[str, list[Line]] = field(default_factory=dict)
    weights: dict[str, Any] = field(default_factory=dict)
    services: list[tuple[str, Any, Any]] = field(default_factory=list)
    changed: dict[tuple[str, str], Any] = field(default_factory=dict)
    """Sheet and cell -> what stands there in the end."""
    omitted: set[str] = field(default_factory=set)
    """Sheets that are missing."""
    renamed: dict[str, str] = field(default_factory=dict)
    shows: bool = True
    """Whether the summary has stored values."""
    language: str | None = None

    # --- what the published workbook would show ---------------------------------------------------------------------

    def floor(self) -> float:
        return sum(use or 0 for _, used, use in self.services if used == "Ja") / 13

    def shown_area(self, id_: str) -> float:
        weights = self.question_weights(id_)
        points = [weight * self._points(line) for weight, line in zip(weights, self.lines[id_], strict=False)]
        first, second = self.own[id_]
        weight_1, weight_2 = weights[-2:]
        own = [weight_1 * self._points(first), weight_2 * self._points(second)]
        if id_ == "security_and_privacy":
            own[1] = weight_2 * self._points(first)
        if id_ == "contracts":
            own = []
        return max(sum(points) + sum(own), self.floor())

    def shown(self) -> dict[str, float]:
        areas = {id_: self.shown_area(id_) for id_ in SHEETS}
        fields = {name: sum(self.weights[id_] * areas[id_] for id_ in sub_areas) for name, sub_areas in FIELDS.items()}
        return areas | fields

    def question_weights(self, id_: str) -> list[float]:
        """Return the weight of each row: fixed ones, then both own ones; 0 where it does not apply."""
        rows = [*self.lines[id_], *self.own[id_]]
        count = sum(line.applies == "Ja" for line in rows)
        even = 1 / count if count else 0
        return [(even if line.weight is None else line.weight) if line.applies == "Ja" else 0 for line in rows]

    @staticmethod
    def _points(line: Line) -> float:
        return 0 if line.answer in NEUTRALS else POINTS.get(line.answer, 0) / 5

    # --- the file ---------------------------------------------------------------------------------------------------

    def save(self, path: Path) -> Path:
        from openpyxl import Workbook

        book = Workbook()
        book.remove(book.worksheets[0])
        for sheet in ("Anleitung", "Bewertung und Gewichtung", *SHEETS.values(), "Microsoft Online Services"):
            book.create_sheet(sheet)
        book.create_sheet("Scoring Summary")
        for id_, sheet in SHEETS.items():
            self._write_area(book[sheet], id_)
        self._write_weights(book["Bewertung und Gewichtung"])
        self._write_services(book["Microsoft Online Services"])
        self._write_summary(book["Scoring Summary"])
        for (sheet, cell), value in self.changed.items():
            book[sheet][cell] = value
            if isinstance(value, str) and value.startswith("#"):
                book[sheet][cell].data_type = "e"
        for sheet in self.omitted:
            del book[sheet]
        for sheet, name in self.renamed.items():
            book[sheet].title = name
        book.properties.language = self.language
        book.save(path)
        return path

    def _write_area(self, sheet: Any, id_: str) -> None:
        sheet["A1"] = sheet.title
        sheet["A4"], sheet["B4"], sheet["C4"], sheet["D4"], sheet["E4"] = (
            "Trifft zu", "Gewichtung", "Frage", "Antwort", "Bemerkung",
        )  # fmt: skip
        weights = self.question_weights(id_)
        for row, (line, weight) in enumerate(zip([*self.lines[id_], *self.own[id_]], weights, strict=True), start=5):
            shown = (line.applies, weight, line.text or None, line.answer, line.remark)
            for column, value in zip("ABCDE", shown, strict=True):
                cell = sheet[f"{column}{row}"]
                cell.value = value
                if isinstance(value, str):
                    cell.data_type = "s"  # a text that begins with = is no formula

    def _write_weights(self, sheet: Any) -> None:
        for places, areas in zip(WEIGHT_ROWS, FIELDS.values(), strict=True):
            for (cell,), id_ in zip(sheet[places], areas, strict=True):
                cell.value = self.weights[id_]

    def _write_services(self, sheet: Any) -> None:
        for row, values in zip(SERVICE_ROWS, self.services, strict=True):
            for column, value in zip("ABC", values, strict=True):
                sheet[f"{column}{row}"] = value

    def _write_summary(self, sheet: Any) -> None:
        if not self.shows:
            sheet["B6"] = "='Cloud Konzepte'!F20"  # without a stored value
            return
        shown = self.shown()
        for places, areas in zip(SHOWN_ROWS, FIELDS.values(), strict=True):
            for (cell,), id_ in zip(sheet[places], areas, strict=True):
                cell.value = shown[id_]
        for (cell,), name in zip(sheet["B31:B36"], FIELDS, strict=True):
            cell.value = shown[name]


def plain_book(answer: Any = "Stimme zu") -> ReadinessBook:
    """Return a workbook in which every question has the same answer, and nothing else was done."""
    book = ReadinessBook()
    for areas in FIELDS.values():
        for (id_, (sheet, questions)), weight in zip(areas.items(), (0.4, 0.35, 0.25), strict=True):
            book.lines[id_] = [Line(f"{sheet}: Aussage {n}", answer=answer) for n in range(1, questions + 1)]
            book.own[id_] = [Line(applies="Nein"), Line(applies="Nein")]
            book.weights[id_] = weight
    book.services = [(title, "Nein", 0) for title in SERVICES]
    return book


def full_book(seed: int = 1) -> ReadinessBook:
    """Return a workbook with everything in it: all labels, both scales, remarks, own questions, services in use."""
    chance = random.Random(seed)
    book = plain_book()
    labels = [*LABELS.values(), NEUTRALS[1], "Ja", "Nein"]
    for lines in book.lines.values():
        for number, line in enumerate(lines):
            line.answer = chance.choice(labels)
            line.applies = "Nein" if chance.random() < 0.1 else "Ja"
            line.remark = f"Bemerkung {number}: siehe Protokoll." if chance.random() < 0.4 else None
    for id_ in ("cloud_concepts", "security_and_privacy", "contracts", "cloud_skills"):
        book.own[id_] = [
            Line("Eigene Frage eins?", answer=chance.choice(["Ja", "Nein"])),
            Line("=Eigene Aussage zwei", answer=chance.choice(list(LABELS.values()))),
        ]
    book.services = [(title, chance.choice(["Ja", "Nein"]), round(chance.random(), 2)) for title in SERVICES]
    return book
