"""Which key does what in the cockpit."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from cxf_desktop.domain.labels import label
from cxf_desktop.domain.words import Language
from cxf_desktop.ui.pages.deliver.capture_bar import INTERNAL_KEY
from cxf_desktop.ui.pages.deliver.kinds import KEYS
from cxf_desktop.ui.pages.deliver.run_keys import CockpitKey

if TYPE_CHECKING:
    from cxf_desktop.ui.pages.deliver.run import RunPage

translate = QCoreApplication.translate


def cockpit_keys(page: "RunPage", language: Language) -> list[CockpitKey]:
    """Return the keys of the cockpit, in the order of the overview."""
    return [*_moving(page), *_showing(page), *_writing(page, language)]


def _moving(page: "RunPage") -> list[CockpitKey]:
    does, key = page.does, Qt.Key
    return [
        CockpitKey(
            (key.Key_Space,),
            translate("RunPage", "Space"),
            translate("RunPage", "Start, pause, go on"),
            page.start_or_pause,
        ),
        CockpitKey(
            (key.Key_Right, key.Key_PageDown),
            translate("RunPage", "Right, PgDn"),
            translate("RunPage", "Next block"),
            page.next_block,
        ),
        CockpitKey(
            (key.Key_Left, key.Key_PageUp),
            translate("RunPage", "Left, PgUp"),
            translate("RunPage", "Block before"),
            does.previous,
        ),
        CockpitKey((key.Key_Plus,), "+", translate("RunPage", "Five minutes more"), does.more),
        CockpitKey((key.Key_Minus,), "−", translate("RunPage", "Five minutes less"), does.less),
        CockpitKey((key.Key_G,), "G", translate("RunPage", "Go to a block"), page.cockpit.open_menu),
        CockpitKey((key.Key_S,), "S", translate("RunPage", "Stop"), does.stop),
    ]


def _showing(page: "RunPage") -> list[CockpitKey]:
    card, key = page.cockpit.card, Qt.Key
    method, notes = (
        translate("RunPage", "Show the method card"),
        translate("RunPage", "Show or hide the internal notes"),
    )
    return [
        CockpitKey((key.Key_M,), "M", method, page.show_method, edits=False),
        CockpitKey((key.Key_H,), "H", notes, card.toggle_notes, edits=False),
    ]


def _writing(page: "RunPage", language: Language) -> list[CockpitKey]:
    pattern = translate("RunPage", "Write down: %1")
    found = [
        CockpitKey(
            (Qt.Key(ord(letter)),),
            letter,
            pattern.replace("%1", label(kind).to(language)),
            partial(page.bar.choose, kind),
        )
        for kind, letter in KEYS.items()
    ]
    internal = translate("RunPage", "Keep the next capture internal")
    return [*found, CockpitKey((Qt.Key.Key_I,), INTERNAL_KEY, internal, page.bar.toggle_internal)]
