"""The names and roles that these pages suggest."""

from collections.abc import Callable, Iterator, Sequence

from cxf_desktop.domain.engagement import Contact, Engagement, Participant
from cxf_desktop.domain.words import Side


def everybody(document: Engagement) -> Sequence[str]:
    """Return the names of contacts and participants, each once."""
    return list(dict.fromkeys(person.name for person in _people(document) if person.name))


def named(side: Side) -> Callable[[Engagement], Sequence[str]]:
    """Return what gives the names of one side."""

    def found(document: Engagement) -> Sequence[str]:
        return list(dict.fromkeys(each.name for each in _people(document) if each.name and each.side is side))

    return found


def roles(side: Side) -> Callable[[Engagement], Sequence[str]]:
    """Return what gives the roles of one side."""

    def found(document: Engagement) -> Sequence[str]:
        return list(dict.fromkeys(each.role for each in _people(document) if each.role and each.side is side))

    return found


def _people(document: Engagement) -> Iterator[Contact | Participant]:
    yield from document.contacts
    yield from document.workshop.participants
