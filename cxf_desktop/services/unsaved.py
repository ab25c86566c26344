"""Edits that could not be written yet, in the order in which they were made."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Any

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.paths import PathError
from cxf_desktop.services.emergency import EmergencyStore, value_at
from cxf_desktop.services.session import Session


class Unsaved:
    """Keeps edits until they can be written; an emergency store has a copy meanwhile.

    What an earlier run of the program left for the engagement is taken up where the fields are as they were.
    """

    def __init__(self, session: Session, emergency: EmergencyStore | None) -> None:
        self._session = session
        self._emergency = emergency
        self._groups: list[tuple[str, list[Edit]]] = []
        """Each goes as a whole or not at all, with the name of the field that it was typed in."""
        self._before: dict[str, Any] = {}
        document = session.document
        if emergency is None or session.read_only:
            return
        for kept in emergency.kept_of(document.id):
            if overtaken := kept.overtaken(document):
                emergency.settle(kept, overtaken)
            for edit in kept.fitting(document):
                self._groups.append(("", [edit]))
                self._before.setdefault(edit.path, value_at(document, edit.path))

    def __bool__(self) -> bool:
        return bool(self._groups)

    def add(self, edits: Iterable[Edit | Mapping[str, Any]], typing: str) -> None:
        """Keep edits; of what is typed in one field only the last."""
        group = [edit if isinstance(edit, Edit) else Edit.model_validate(dict(edit)) for edit in edits]
        for edit in group:
            self._before.setdefault(edit.path, value_at(self._session.document, edit.path))
        if typing:
            self._groups = [known for known in self._groups if not _same_field(known, typing, group)]
        self._groups.append((typing, group))
        if self._emergency:
            every = [edit for _, edits_of in self._groups for edit in edits_of]
            self._emergency.keep(self._session.document.id, every, self._before)

    def put_aside(self, texts: Mapping[str, str]) -> None:
        """Keep texts that do not fit where they were typed, to be offered at the next start or unlocking."""
        edits = [Edit(path=path, value=text) for path, text in texts.items()]
        if self._emergency and edits:
            document = self._session.document
            before = {edit.path: value_at(document, edit.path) for edit in edits}
            self._emergency.put_aside(document.id, edits, before)

    def write_all(self) -> None:
        """Write all that is left, oldest first; what does not fit any more, because its place is gone, goes too.

        Raises:
            LibraryError: There still is no room.

        """
        if not self._groups:
            return
        while self._groups:
            typing, group = self._groups[0]
            with suppress(PathError):
                self._session.apply(group, typing=typing)
            del self._groups[0]
        self._before.clear()
        if self._emergency:
            self._emergency.drop(self._session.document.id)


def _same_field(known: tuple[str, list[Edit]], typing: str, group: Sequence[Edit]) -> bool:
    return known[0] == typing and [edit.path for edit in known[1]] == [edit.path for edit in group]
