"""What is read of each template: its texts in the language of the window, in the order in which they are needed."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from cxf_desktop.domain.content import Format, FormatBlock, FormatSession, Goal, Method, Range
from cxf_desktop.domain.labels import label
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire, Question
from cxf_desktop.domain.words import LEVELS, Language, LocalText
from cxf_desktop.templates.catalogue import Catalogue
from cxf_desktop.templates.yaml_reader import Problem
from cxf_desktop.ui.pages.explain.wording import percent
from cxf_desktop.ui.templates.writer import Cell, Writer
from cxf_desktop.ui.theme.metrics import M

translate = QCoreApplication.translate


class Sheets:
    """Writes the sheets of one catalogue in one language."""

    def __init__(self, catalogue: Catalogue, language: Language) -> None:
        self._catalogue = catalogue
        self._language = language

    # --- formats

    def write_format(self, entry: Format, writer: Writer) -> None:
        """Write everything that a format says."""
        to = self._language
        writer.title(entry.title.to(to), translate("Sheets", "Format"))
        writer.lead(entry.summary.to(to))
        writer.facts(
            [
                (translate("Sheets", "For the level"), ", ".join(level.label.to(to) for level in entry.levels)),
                (translate("Sheets", "Effort"), self._days(entry.effort_days)),
                (translate("Sheets", "Duration"), self._weeks(entry.duration_weeks)),
                (translate("Sheets", "People of the customer"), span(entry.people)),
            ]
        )
        self._list(writer, translate("Sheets", "Results"), entry.results)
        self._list(writer, translate("Sheets", "Before"), entry.before, numbered=True)
        self._list(writer, translate("Sheets", "During"), entry.during, numbered=True)
        self._write_agenda(writer, entry.sessions)
        self._list(writer, translate("Sheets", "After"), entry.after, numbered=True)
        writer.heading(translate("Sheets", "Who takes part"))
        writer.subheading(translate("Sheets", "Of the customer"))
        writer.bullets(self._all(entry.customer_roles))
        writer.subheading(translate("Sheets", "Of the partner"))
        writer.bullets(self._all(entry.partner_roles))
        self._list(writer, translate("Sheets", "What must be there before"), entry.prerequisites)
        self._list(writer, translate("Sheets", "What the customer brings"), entry.inputs)
        self._write_fit(writer, entry)

    def _write_agenda(self, writer: Writer, sessions: Sequence[FormatSession]) -> None:
        writer.heading(translate("Sheets", "Agenda"))
        for session in sessions:
            day = translate("Sheets", "Day %1").replace("%1", str(session.day))
            writer.subheading(f"{day} · {session.title.to(self._language)}")
            clock = dt.datetime.combine(dt.date(2000, 1, 3), dt.time.fromisoformat(session.start))
            rows: list[list[Cell]] = []
            for block in session.blocks:
                rows.append([Cell(f"{clock:%H:%M}"), self._what(block), self._how(block)])
                clock += dt.timedelta(minutes=block.minutes)
            writer.rows(rows, (10, 66, 24))

    def _what(self, block: FormatBlock) -> Cell:
        return Cell(block.title.to(self._language), block.goal.to(self._language), strong=True)

    def _how(self, block: FormatBlock) -> Cell:
        minutes = translate("Sheets", "%1 min").replace("%1", str(block.minutes))
        method = self._catalogue.methods.get(block.method or "")
        if method is None:
            return Cell(minutes, label(block.kind).to(self._language))
        return Cell(minutes, method.title.to(self._language), f"methods/{method.id}")

    def _write_fit(self, writer: Writer, entry: Format) -> None:
        to = self._language
        if entry.objectives:
            writer.heading(translate("Sheets", "Typical objectives"))
            writer.rows(
                [[Cell(each.title.to(to), each.criterion.to(to), strong=True)] for each in entry.objectives], (100,)
            )
        names = {
            dimension.id: dimension.title.to(to)
            for questionnaire in self._catalogue.questionnaires.values()
            if isinstance(questionnaire, MaturityQuestionnaire)
            for dimension in questionnaire.dimensions
        }
        writer.heading(translate("Sheets", "How much of a gap it closes"))
        writer.bars([(names.get(id_, id_), share, per_cent(share)) for id_, share in entry.covers.items()])
        goals = [self._catalogue.goals[id_].title.to(to) for id_ in entry.goals if id_ in self._catalogue.goals]
        if goals:
            writer.heading(translate("Sheets", "Goals that it serves"))
            writer.bullets(goals)
        formats = self._catalogue.formats
        following = [(f"formats/{id_}", formats[id_].title.to(to)) for id_ in entry.follow_up if id_ in formats]
        if following:
            writer.heading(translate("Sheets", "What may follow"))
            writer.links(following)

    # --- methods, goals

    def write_method(self, entry: Method, writer: Writer) -> None:
        """Write a method card."""
        to = self._language
        writer.title(entry.title.to(to), translate("Sheets", "Method"))
        writer.lead(entry.purpose.to(to))
        writer.facts(
            [
                (translate("Sheets", "Time"), translate("Sheets", "%1 min").replace("%1", span(entry.minutes))),
                (translate("Sheets", "People"), span(entry.people)),
            ]
        )
        writer.heading(translate("Sheets", "When"))
        writer.paragraph(entry.when.to(to))
        self._list(writer, translate("Sheets", "Steps"), entry.steps, numbered=True)
        self._list(writer, translate("Sheets", "Material"), entry.material)
        writer.heading(translate("Sheets", "Result"))
        writer.paragraph(entry.result.to(to))
        writer.heading(translate("Sheets", "What goes wrong most often"))
        writer.paragraph(entry.pitfall.to(to))

    def write_goals(self, goals: Sequence[Goal], writer: Writer) -> None:
        """Write the goals that a customer can choose from."""
        writer.title(translate("Sheets", "Goals of a customer"), translate("Sheets", "Goals"))
        writer.lead(translate("Sheets", "What customers want to reach with the cloud, in their own words."))
        for goal in goals:
            writer.subheading(goal.title.to(self._language))
            writer.paragraph(goal.description.to(self._language))

    # --- questionnaires

    def write_questionnaire(self, entry: MaturityQuestionnaire, writer: Writer) -> None:
        """Write a questionnaire with its questions and gates."""
        to = self._language
        questions = list(entry.questions())
        version = translate("Sheets", "Questionnaire, version %1").replace("%1", entry.version)
        writer.title(entry.title.to(to), version)
        writer.lead(entry.intro.to(to))
        writer.facts(
            [
                (translate("Sheets", "Dimensions"), str(len(entry.dimensions))),
                (translate("Sheets", "Questions"), str(len(questions))),
                (translate("Sheets", "Gates"), str(len(entry.gates))),
            ]
        )
        for dimension in entry.dimensions:
            writer.heading(dimension.title.to(to))
            writer.paragraph(dimension.purpose.to(to))
            writer.small(self._weight(dimension.weight))
            for question in dimension.questions:
                self._write_question(writer, question)
        self._write_gates(writer, entry)

    def _write_question(self, writer: Writer, question: Question) -> None:
        to = self._language
        writer.subheading(question.title.to(to))
        writer.paragraph(question.ask.to(to))
        statements = zip(LEVELS, question.statements, strict=True)
        rows = [[Cell(str(level.number), strong=True), Cell(text.to(to))] for level, text in statements]
        writer.rows(rows, (5, 95), after=M)
        writer.paragraph(question.listen_for.to(to), translate("Sheets", "Listen for"), role="muted")
        writer.small(self._weight(question.weight))

    def _write_gates(self, writer: Writer, entry: MaturityQuestionnaire) -> None:
        to = self._language
        titles = {question.id: question.title.to(to) for question in entry.questions()}
        writer.heading(translate("Sheets", "Gates: what a level asks for besides the score"))
        rows = []
        for gate in entry.gates:
            least = translate("Sheets", "%1: at least %2")
            condition = least.replace("%2", QLocale().toString(gate.at_least)).replace("%1", titles[gate.question])
            rows.append([Cell(gate.level.label.to(to)), Cell(condition, gate.because.to(to), strong=True)])
        writer.rows(rows, (28, 72))

    # --- problems

    def write_problems(self, problems: Sequence[Problem], writer: Writer) -> None:
        """Write what is wrong with template files."""
        writer.title(translate("Sheets", "Problems in template files"), translate("Sheets", "Own templates"))
        writer.lead(
            translate("Sheets", "These entries were left out; everything else works. Mend them and start again.")
        )
        for problem in problems:
            writer.subheading(f"{problem.file.name}:{problem.line}")
            writer.paragraph(": ".join(part for part in (problem.key, problem.message) if part))
            writer.small(str(problem.file))

    # --- inner

    def _list(self, writer: Writer, title: str, texts: Sequence[LocalText], *, numbered: bool = False) -> None:
        writer.heading(title)
        writer.bullets(self._all(texts), numbered=numbered)

    def _all(self, texts: Sequence[LocalText]) -> list[str]:
        return [text.to(self._language) for text in texts]

    @staticmethod
    def _weight(weight: float) -> str:
        return translate("Sheets", "Weight %1").replace("%1", number(weight))

    @staticmethod
    def _days(days: Range) -> str:
        one = days.min == days.max == 1
        return translate("Sheets", "1 day") if one else translate("Sheets", "%1 days").replace("%1", span(days))

    @staticmethod
    def _weeks(weeks: Range) -> str:
        if weeks.max < 1:
            days = Range(min=round(weeks.min * 5), max=round(weeks.max * 5))
            return Sheets._days(days)
        one = weeks.min == weeks.max == 1
        return translate("Sheets", "1 week") if one else translate("Sheets", "%1 weeks").replace("%1", span(weeks))


def span(values: Range) -> str:
    """Return ``3`` or ``3 to 5``."""
    if values.min == values.max:
        return number(values.min)
    pattern = translate("Sheets", "%1 to %2")
    return pattern.replace("%2", number(values.max)).replace("%1", number(values.min))


def number(value: float) -> str:
    """Return a number without zeros that say nothing."""
    return QLocale().toString(int(value)) if value == int(value) else QLocale().toString(value, "g", 4)


def per_cent(share: float) -> str:
    """Return a share in per cent."""
    return percent(share)
