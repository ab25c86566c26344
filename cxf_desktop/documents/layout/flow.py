"""Puts slices on pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from cxf_desktop.documents.layout.slices import Slice


@dataclass(slots=True)
class Page:
    """Slices with the place of their upper edge, counted from the top of the text."""

    placed: list[tuple[float, Slice]] = field(default_factory=list)
    used: float = 0.0


def paginate(slices: Sequence[Slice], height: float) -> list[Page]:
    """Return the pages; what must stay together moves to the next page as a whole when a page can hold it."""
    pages = [Page()]
    for group in _groups(slices):
        if group[0].breaks and pages[-1].placed:
            pages.append(Page())
        fits = _fits(pages[-1], group, height)
        if not fits and pages[-1].placed:
            pages.append(Page())
            fits = _fits(pages[-1], group, height)
        for piece in group:
            if not fits and pages[-1].placed and pages[-1].used + piece.before + piece.height > height:
                pages.append(Page())
            _place(pages[-1], piece)
    return pages


def _groups(slices: Sequence[Slice]) -> Iterator[list[Slice]]:
    group: list[Slice] = []
    for piece in slices:
        group.append(piece)
        if not piece.keep:
            yield group
            group = []
    if group:
        yield group


def _fits(page: Page, group: list[Slice], height: float) -> bool:
    opening = group[0].repeat.height if not page.placed and group[0].repeat else 0.0
    need = opening + sum(piece.before + piece.height for piece in group)
    return page.used + need - (0.0 if page.placed else group[0].before) <= height


def _place(page: Page, piece: Slice) -> None:
    if page.placed:
        page.used += piece.before
    elif piece.repeat:
        page.placed.append((0.0, piece.repeat))
        page.used = piece.repeat.height
    page.placed.append((page.used, piece))
    page.used += piece.height
