"""The keys of the page: settle by number, lead the round with one hand."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from cxf_desktop.ui.commands import native_key
from cxf_desktop.ui.pages.deliver.run_keys import CockpitKey

if TYPE_CHECKING:
    from cxf_desktop.ui.pages.discuss.board import Board

translate = QCoreApplication.translate
HIGHEST = 5


def discuss_keys(board: "Board") -> list[CockpitKey]:
    """Return every key with what it does; the numbers are shown as one."""
    key = Qt.Key
    numbers = [
        CockpitKey((Qt.Key(key.Key_0 + value),), "", "", partial(board.agree, float(value)))
        for value in range(1, HIGHEST + 1)
    ]
    numbers[0] = CockpitKey(
        numbers[0].keys, "1 – 5", translate("DiscussPage", "Settle the question with this answer"), numbers[0].act
    )
    return [
        *numbers,
        CockpitKey(
            (key.Key_0,), "0", translate("DiscussPage", "Settle it as not applicable"), partial(board.agree, None)
        ),
        CockpitKey(
            (key.Key_Backspace,),
            native_key("Backspace"),
            translate("DiscussPage", "Take the agreed answer back"),
            board.reopen,
        ),
        CockpitKey(
            (key.Key_Space,),
            translate("DiscussPage", "Space"),
            translate("DiscussPage", "Start the time of a question, pause, go on"),
            board.start_or_pause,
            edits=False,
        ),
        CockpitKey(
            (key.Key_N, key.Key_Right, key.Key_PageDown),
            "N",
            translate("DiscussPage", "Next question"),
            partial(board.step, 1),
            edits=False,
        ),
        CockpitKey(
            (key.Key_P, key.Key_Left, key.Key_PageUp),
            "P",
            translate("DiscussPage", "Question before"),
            partial(board.step, -1),
            edits=False,
        ),
        CockpitKey(
            (key.Key_Escape,),
            native_key("Escape"),
            translate("DiscussPage", "End the round"),
            board.round.end,
            edits=False,
        ),
    ]
