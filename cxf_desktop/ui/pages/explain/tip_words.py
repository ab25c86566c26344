"""The sentences about answers that would tip a result over."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from cxf_desktop.domain.tipping import AnswerChange
from cxf_desktop.ui.pages.explain.tip_panel import Tip, TipChange
from cxf_desktop.ui.pages.explain.trial_list import Choice
from cxf_desktop.ui.pages.explain.wording import answers_text, steps_text, value_text

translate = QCoreApplication.translate


def tip_of(id_: str, icon: str, title: str, changes: Sequence[AnswerChange], choices: Mapping[str, Choice]) -> Tip:
    """Return a tip whose ``title`` names the outcome."""
    views = tuple(_change(change, choices) for change in changes)
    effort = f"{answers_text(len(changes))}, {steps_text(sum(change.steps for change in changes))}"
    quoted = translate("Explain", "“%1” %2")
    moves = ", ".join(quoted.replace("%2", view.move).replace("%1", view.title) for view in views)
    sentence = translate("Explain", "%1: %2. That would give: %3.")
    sentence = sentence.replace("%3", title).replace("%1", effort).replace("%2", moves)
    return Tip(id_, icon, title, effort, sentence, views)


def no_tip(id_: str, title: str) -> Tip:
    """Return what is said in place of a tip."""
    return Tip(id_, "minus", title)


def blocked_tip(question: str, choices: Mapping[str, Choice]) -> Tip:
    """Return what is said when a question without an answer is in the way up."""
    name = choices[question].title if question in choices else question
    text = translate("Explain", "A higher level is blocked: it asks for “%1”, which has no answer yet.")
    return Tip(f"blocked.{question}", "lock", text.replace("%1", name), question=question)


def _change(change: AnswerChange, choices: Mapping[str, Choice]) -> TipChange:
    choice = choices.get(change.question)
    yes_no = choice is not None and choice.yes_no
    before, after = (value_text(value, yes_no) for value in (change.before, change.after))
    move = translate("Explain", "from %1 to %2").replace("%1", before).replace("%2", after)
    offered = choice.values if choice and not yes_no else ()
    detail = next((text for value, text in offered if value == change.after), "")
    return TipChange(change.question, choice.title if choice else change.question, move, change.after, detail)
