"""Where things stand in the published *Cloud Readiness Assessment* workbook, which exists in German only."""

import unicodedata
from types import MappingProxyType

from cxf_desktop.domain.words import Scale
from cxf_desktop.exchange.answer_labels import plain_label

AREAS: tuple[tuple[str, tuple[tuple[str, str, int], ...]], ...] = (
    (
        "it_strategy",
        (
            ("cloud_concepts", "Cloud Konzepte", 7),
            ("goals_and_vision", "Ziele und Visionen", 8),
            ("strategic_projects", "Strategische Projekte", 7),
        ),
    ),
    (
        "it_services",
        (
            ("cloud_services", "Cloud Services", 9),
            ("service_management", "IT Service Management", 10),
            ("asset_management", "IT Asset Management", 10),
        ),
    ),
    (
        "it_infrastructure",
        (
            ("cloud_technologies", "Cloud Technologien", 7),
            ("it_lifecycle", "IT Lifecycle", 8),
            ("security_and_privacy", "IT Security und Datenschutz", 11),
        ),
    ),
    (
        "people",
        (
            ("cloud_skills", "Cloud Kompetenzen", 5),
            ("people_development", "Personalentwicklung", 7),
            ("knowledge_management", "Wissensmanagement", 7),
        ),
    ),
    (
        "organisation",
        (
            ("structure_and_processes", "Aufbau- und Ablauforganisation", 6),
            ("communication", "Kommunikation", 7),
            ("control_systems", "Kontrollsysteme", 10),
        ),
    ),
    (
        "sourcing",
        (
            ("outsourcing", "Outsourcing", 7),
            ("suppliers", "Lieferanten und Dienstleister", 7),
            ("contracts", "Verträge", 9),
        ),
    ),
)
"""Design field -> its sub-areas: id, name of the sheet, number of fixed questions."""

FIRST_ROW = 5
"""Row of the first question on each sheet; own questions stand below the fixed ones."""
WEIGHTS_SHEET = "Bewertung und Gewichtung"
SERVICES_SHEET = "Microsoft Online Services"
SUMMARY_SHEET = "Scoring Summary"
SERVICE_ROWS = (*range(6, 15), *range(16, 20))

_LABELS = MappingProxyType(
    {
        "stimme voll zu": (5.0, Scale.LIKERT),
        "stimme zu": (4.0, Scale.LIKERT),
        "weder zustimmung noch ablehnung": (3.0, Scale.LIKERT),
        "stimme nicht zu": (2.0, Scale.LIKERT),
        "stimme überhaupt nicht zu": (1.0, Scale.LIKERT),
        "ja": (5.0, Scale.YES_NO),
        "nein": (1.0, Scale.YES_NO),
    }
)


def meaning(label: str) -> tuple[float, Scale] | None:
    """Return value and scale of an answer; None when no scale has it."""
    return _LABELS.get(plain_label(unicodedata.normalize("NFKC", label)))


def sheet_key(name: str) -> str:
    """Return what is compared of a sheet's name: not its case, its blanks, its dashes or how umlauts are written."""
    key = unicodedata.normalize("NFKC", "".join(name.split())).casefold()
    for written, compared in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("–", "-"), ("\u2010", "-")):
        key = key.replace(written, compared)
    return key


def weight_cells() -> tuple[tuple[str, str], ...]:
    """Return sub-area and cell of its weight: three rows for each field, and a row between fields."""
    return _third_cells("G", 15)


def shown_cells() -> tuple[tuple[str, str], ...]:
    """Return sub-area or field and the cell with what the workbook computed for it."""
    fields = tuple((field, f"B{31 + number}") for number, (field, _) in enumerate(AREAS))
    return _third_cells("B", 6) + fields


def _third_cells(column: str, first: int) -> tuple[tuple[str, str], ...]:
    return tuple(
        (sub_area, f"{column}{first + 4 * number + position}")
        for number, (_, sub_areas) in enumerate(AREAS)
        for position, (sub_area, _, _) in enumerate(sub_areas)
    )
