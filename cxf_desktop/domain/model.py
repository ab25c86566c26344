"""The base of every model, and the kinds of text and id that a field may hold."""

import re
from typing import Annotated, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

LONGEST_TEXT = 200_000
"""Letters a field may hold; a pasted book is a mistake, and each edit is kept for ever."""

# C0 and C1 controls but tab and line feed, lone surrogates, and the two code points that XML refuses.
_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n?|\u2028|\u2029|\x0b|\x0c|\x85")


def clean_text(text: str) -> str:
    r"""Return ``text`` with line ends as ``\n`` and without control characters; everything else as typed."""
    return _UNWANTED.sub("", _LINE_ENDS.sub("\n", text))


def clean_line(text: str) -> str:
    """Return ``text`` cleaned and on one line."""
    return clean_text(text).replace("\n", " ").replace("\t", " ")


Text = Annotated[str, StringConstraints(max_length=LONGEST_TEXT), AfterValidator(clean_text)]
"""Text of several lines, as typed, without control characters."""

Line = Annotated[str, StringConstraints(max_length=LONGEST_TEXT), AfterValidator(clean_line)]
"""Text on one line."""

Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_.-]{1,64}$")]
"""Names an item for ever: letters, digits, ``_``, ``-`` and ``.``."""

Percent = Annotated[float, Field(ge=0, le=100)]
Positive = Annotated[float, Field(ge=0, le=1e12, allow_inf_nan=False)]


class Model(BaseModel):
    """A value of the domain: never changed in place, and without fields that nobody declared."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Item(Model):
    """Something in a list that is addressed by its id, not by its position."""

    id: Id


ItemT = TypeVar("ItemT", bound=Item)


def _unique(items: tuple[ItemT, ...]) -> tuple[ItemT, ...]:
    if len({item.id for item in items}) != len(items):
        raise ValueError("the same id is there twice")
    return items


Items = Annotated[tuple[ItemT, ...], AfterValidator(_unique)]
"""A list of items, each with an id of its own."""
