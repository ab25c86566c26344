"""How the pages of the delivery say times, lengths, objectives and methods."""

import datetime as dt

from PySide6.QtCore import QCoreApplication

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.words import Language
from cxf_desktop.templates.catalogue import Catalogue
from cxf_desktop.ui.forms.field import Choices

translate = QCoreApplication.translate

_SHORT = 80


def time_of(moment: dt.datetime | dt.time) -> str:
    """Return a time of day as ``09:30``."""
    return moment.strftime("%H:%M")


def length_of(minutes: float) -> str:
    """Return a length as ``45 min`` or ``6 h 45 min``."""
    hours, rest = divmod(round(minutes), 60)
    if not hours:
        return translate("Deliver", "%1 min").replace("%1", str(rest))
    if not rest:
        return translate("Deliver", "%1 h").replace("%1", str(hours))
    return translate("Deliver", "%1 h %2 min").replace("%1", str(hours)).replace("%2", str(rest))


def countdown(minutes: float) -> str:
    """Return the time left as ``44:59``; over time with a plus: ``+03:10``. Minutes go on beyond an hour."""
    seconds = round(abs(minutes) * 60)
    text = f"{seconds // 60:02}:{seconds % 60:02}"
    return f"+{text}" if minutes < 0 and seconds else text


def title_of(title: str) -> str:
    """Return the title of a block, or words for one that has none."""
    return title.strip() or translate("Deliver", "Untitled block")


def session_name(title: str, number: int) -> str:
    """Return the title of a session, or its number."""
    return title.strip() or translate("Deliver", "Session %1").replace("%1", str(number))


def marks_of(document: Engagement, objectives: tuple[str, ...]) -> list[str]:
    """Return the short names of objectives: ``O1``, in their order; what is gone has none."""
    numbered = enumerate(document.commitment.objectives, start=1)
    return [f"O{number}" for number, objective in numbered if objective.id in objectives]


def objective_choices(document: Engagement) -> Choices:
    """Return every objective with its short name and its title."""
    numbered = enumerate(document.commitment.objectives, start=1)
    return [(objective.id, f"O{number}  {shortened(objective.title)}".strip()) for number, objective in numbered]


def block_choices(document: Engagement) -> Choices:
    """Return every block with its title."""
    return [(block.id, shortened(title_of(block.title))) for block in document.workshop.blocks]


def people_of(document: Engagement) -> list[str]:
    """Return the names of everybody who may own something."""
    names = [contact.name for contact in document.contacts]
    names += [participant.name for participant in document.workshop.participants]
    return sorted({name.strip() for name in names if name.strip()}, key=str.casefold)


def method_choices(catalogue: Catalogue, language: Language) -> Choices:
    """Return every method card with its title, and none."""
    cards = sorted(catalogue.methods.values(), key=lambda card: card.title.to(language).casefold())
    return [(None, translate("Deliver", "No method")), *((card.id, card.title.to(language)) for card in cards)]


def shortened(text: str, most: int = _SHORT) -> str:
    """Return a text on one line, cut off with an ellipsis."""
    line = " ".join(text[: 4 * most].split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"
