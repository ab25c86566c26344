"""What an old *Cloud Readiness Assessment* workbook says, as it stands there."""

from collections.abc import Mapping
from dataclasses import dataclass

from cxf_desktop.domain.words import Language, Scale
from cxf_desktop.exchange.cell_notes import CellNote
from cxf_desktop.exchange.readiness_cells import Question


@dataclass(frozen=True)
class Row:
    """One question's row; ``value`` is 1 to 5, and ``position`` counts fixed and own questions apart, from 1."""

    cell_row: int
    position: int
    applies: bool | None
    weight: float | None
    text: str
    value: float | None
    scale: Scale | None
    remark: str


@dataclass(frozen=True)
class AreaRead:
    """The sheet of one sub-area; of the own questions, those with a text."""

    sub_area: str
    sheet: str
    rows: tuple[Row, ...]
    own: tuple[Row, ...]


@dataclass(frozen=True)
class ServiceRow:
    """One online service, by its position among the thirteen."""

    row: int
    position: int
    title: str
    used: bool | None
    penetration: float | None


@dataclass(frozen=True)
class ReadinessWorkbook:
    """What an old workbook holds."""

    file: str
    language: Language
    areas: tuple[AreaRead, ...]
    weights: Mapping[str, float]
    """Sub-area -> its share of the field; as it stands there, so those of a field need not add up."""
    services: tuple[ServiceRow, ...]
    shown: Mapping[str, float]
    """Sub-area or field -> what the workbook had computed, where that is stored."""
    notes: tuple[CellNote, ...]
    questions: tuple[Question, ...]
