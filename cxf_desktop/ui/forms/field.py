"""What a field is, before any widget: pages are written as lists of these."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from cxf_desktop.domain.engagement import Engagement

Choices = Sequence[tuple[str | bool | None, str]]
"""Value and what people read."""


class FieldKind(Enum):
    """How a value is edited."""

    LINE = auto()
    TEXT = auto()
    DATE = auto()
    TIME = auto()
    NUMBER = auto()
    CHOICE = auto()
    SEGMENTS = auto()
    """A choice of few, all of them in sight."""
    CHECK = auto()
    MANY = auto()


@dataclass(frozen=True)
class Field:
    """A value of the engagement, with everything that its editor needs to know.

    Attributes:
        path: Where it lies, below the path of the form or of the row.
        label: What people read above it, or as the head of its column.
        choices: For CHOICE, SEGMENTS and MANY: fixed, or asked of the engagement each time.
        whole: For NUMBER: no decimals.
        least: For NUMBER: the smallest that is taken.
        most: For NUMBER: the largest that is taken.
        unit: Stands behind a number.
        rows: For TEXT: lines that are visible when it is empty.
        span: Columns of the form that it takes, of twelve.
        stretch: For a column of a table: its share of the width; 0 is as narrow as its kind allows.
        suggestions: For LINE: what is offered while typing.
        internal: Never leaves the consultant's side; marked as such.
        check: For a form: looks at the item that the value belongs to, and says what is wrong, or nothing. The value
            is kept as typed; the words stand beside the field.

    """

    path: str
    label: str
    kind: FieldKind = FieldKind.LINE
    hint: str = ""
    placeholder: str = ""
    choices: Choices | Callable[[Engagement], Choices] = ()
    whole: bool = False
    unit: str = ""
    rows: int = 3
    span: int = 12
    stretch: int = 1
    suggestions: Callable[[Engagement], Sequence[str]] | None = None
    internal: bool = False
    default: object = field(default=None, compare=False)
    least: float = 0
    most: float = 1e12
    check: Callable[[Any], str] | None = None

    def options(self, document: Engagement) -> Choices:
        """Return the choices as they are for ``document``."""
        return self.choices(document) if callable(self.choices) else self.choices
