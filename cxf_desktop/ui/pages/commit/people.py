"""The names that a page suggests: the contacts of the engagement."""

from collections.abc import Callable, Sequence

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.words import Side


def people(document: Engagement) -> Sequence[str]:
    """Return the names of all contacts, the customer's first, each once."""
    contacts = sorted(document.contacts, key=lambda contact: contact.side is Side.PARTNER)
    return list(dict.fromkeys(contact.name for contact in contacts if contact.name))


def people_of(side: Side) -> Callable[[Engagement], Sequence[str]]:
    """Return what gives the names of one side."""

    def found(document: Engagement) -> Sequence[str]:
        return list(dict.fromkeys(c.name for c in document.contacts if c.name and c.side is side))

    return found


def roles_of(side: Side) -> Callable[[Engagement], Sequence[str]]:
    """Return what gives the roles of one side."""

    def found(document: Engagement) -> Sequence[str]:
        return list(dict.fromkeys(c.role for c in document.contacts if c.role and c.side is side))

    return found


def departments(document: Engagement) -> Sequence[str]:
    """Return the customer's departments, as its contacts name them."""
    return list(dict.fromkeys(c.department for c in document.contacts if c.department and c.side is Side.CUSTOMER))
