"""Answers into edits, the engagement's own goals and limits, one format into the engagement."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cxf_desktop.domain.agenda import timeline
from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.paths import PathError
from cxf_desktop.domain.words import CaptureKind, Level
from cxf_desktop.services.pinning import UnknownQuestionnaireError
from cxf_desktop.services.session import Session
from cxf_desktop.services.workspace import Workspace
from tests.support import shipped, workspace

QUESTIONS = [question.id for question in shipped().questionnaires["maturity"].questions()]


@pytest.fixture
def work(library: Path) -> Iterator[Workspace]:
    opened = workspace(library)
    yield opened
    opened.close()


@pytest.fixture
def session(work: Workspace) -> Iterator[Session]:
    opened = work.engagements.open(work.engagements.create("Customer", "Turn"))
    yield opened
    opened.close()


def answer(work: Workspace, session: Session, name: str, answers: dict[str, Any]) -> Engagement:
    session.apply(work.answers.edits(session.document, name, "maturity", answers))
    return session.document


def edit(session: Session, path: str, value: Any) -> Engagement:
    session.apply([Edit(path=path, value=value)])
    return session.document


# --- answers ---------------------------------------------------------------------------------------------------------


def test_a_new_respondent_is_added_and_a_known_one_found_again_by_name(work: Workspace, session: Session) -> None:
    answer(work, session, "Anna", {QUESTIONS[0]: 2})
    answer(work, session, "Ben", {QUESTIONS[0]: 4})
    document = answer(work, session, " Anna\t", {QUESTIONS[1]: 3})
    anna, ben = document.assessment.respondents
    assert (anna.name, ben.name) == ("Anna", "Ben")
    voices = document.assessment.sheets["maturity"].voices
    assert {question: given.value for question, given in voices[anna.id].items()} == {QUESTIONS[0]: 2, QUESTIONS[1]: 3}
    assert work.assessment.scorecard(document).values == {QUESTIONS[0]: 3, QUESTIONS[1]: 3}


def test_not_applicable_and_a_value_take_each_other_s_place(work: Workspace, session: Session) -> None:
    question = QUESTIONS[0]
    for given, value, not_applicable in (
        (3, 3, False),
        ("not_applicable", None, True),
        (2.5, 2.5, False),
        (None, None, False),
    ):
        document = answer(work, session, "Anna", {question: given})
        (voice,) = document.assessment.sheets["maturity"].voices.values()
        assert (voice[question].value, voice[question].not_applicable) == (value, not_applicable)


def test_a_note_stays_when_the_value_changes(work: Workspace, session: Session) -> None:
    document = answer(work, session, "Anna", {QUESTIONS[0]: 3})
    (voice,) = document.assessment.sheets["maturity"].voices
    path = f"assessment.sheets[maturity].voices[{voice}][{QUESTIONS[0]}]"
    edit(session, f"{path}.note", "What was said")
    document = answer(work, session, "Anna", {QUESTIONS[0]: 1})
    assert document.assessment.sheets["maturity"].voices[voice][QUESTIONS[0]].note == "What was said"


@pytest.mark.parametrize(
    "given", [0, 0.99, 4.01, -1, 10**400, float("nan"), float("inf"), True, "3", "", [3], {"value": 3}]
)
def test_what_is_no_answer_is_refused_and_named(work: Workspace, session: Session, given: object) -> None:
    with pytest.raises(PathError, match=f"^{QUESTIONS[0]}: .* is no answer; it must be a number from 1 to 4"):
        answer(work, session, "Anna", {QUESTIONS[0]: given})
    assert not session.can_undo


def test_a_question_a_questionnaire_and_a_name_must_be_there(work: Workspace, session: Session) -> None:
    edits = work.answers.edits
    with pytest.raises(PathError, match="nonsense: is no question of maturity"):
        edits(session.document, "Anna", "maturity", {"nonsense": 3})
    with pytest.raises(UnknownQuestionnaireError, match="there is no questionnaire weather"):
        edits(session.document, "Anna", "weather", {})
    with pytest.raises(PathError, match="needs a name"):
        edits(session.document, "\x00 \n", "maturity", {})


def test_one_call_is_one_step_of_undo(work: Workspace, session: Session) -> None:
    before = session.document
    answer(work, session, "Anna", dict.fromkeys(QUESTIONS, 3))
    session.undo()
    assert session.document == before


# --- level and recommendations ---------------------------------------------------------------------------------------


def test_a_scorecard_of_a_questionnaire_that_is_not_there(work: Workspace, session: Session) -> None:
    with pytest.raises(UnknownQuestionnaireError):
        work.assessment.scorecard(session.document, "weather")


def test_the_engagement_s_own_goals_and_limits_count_unless_others_are_given(work: Workspace, session: Session) -> None:
    answer(work, session, "Anna", dict.fromkeys(QUESTIONS, 2))
    edit(session, "assessment.goals", ["cost_control"])
    document = edit(session, "assessment.limits", {"days": 1, "weeks": 0.5, "people": 4, "subscription": False})
    own = work.assessment.recommendations(document)
    assert {entry.format for entry in own.offered} == {"executive-briefing", "azure-governance-workshop"}
    assert own.offered[0].format == "azure-governance-workshop"
    assert own.offered[0].parts.goals == 15

    other = work.assessment.recommendations(document, days=100, weeks=100, goals=[])
    assert {entry.parts.goals for entry in other.offered} == {0}
    # people and subscription are still the engagement's own
    assert {entry.format for entry in other.not_now} == {
        "microsoft-cloud-workshop", "architecture-design-session", "pilot", "proof-of-concept",
    }  # fmt: skip

    nothing = work.assessment.recommendations(document, days=0, weeks=0)
    assert nothing.offered == ()
    assert all(len(entry.missing) >= 2 for entry in nothing.not_now)


def test_targets_of_the_engagement_change_the_gaps(work: Workspace, session: Session) -> None:
    document = answer(work, session, "Anna", dict.fromkeys(QUESTIONS, 2))
    usual = {entry.format: entry.parts.gaps for entry in work.assessment.recommendations(document).offered}
    for dimension in work.assessment.questionnaire(document).dimensions:
        document = edit(
            session, f"assessment.sheets[maturity].targets[{dimension.id}]", 4 if dimension.id == "cost" else 1
        )
    only_cost = {entry.format: entry.parts.gaps for entry in work.assessment.recommendations(document).offered}
    assert only_cost != usual
    for format_id, gaps in only_cost.items():
        assert gaps == pytest.approx(25 * work.catalogue.formats[format_id].covers.get("cost", 0))


# --- one format into the engagement ----------------------------------------------------------------------------------


def take(work: Workspace, session: Session, format_id: str, language: Any = "en") -> Engagement:
    session.apply(work.assessment.take_format_edits(session.document, format_id, language))
    return session.document


def test_the_choice_keeps_level_fit_reasons_and_the_format_as_it_is_now(work: Workspace, session: Session) -> None:
    document = answer(work, session, "Anna", dict.fromkeys(QUESTIONS, 2))
    first = work.assessment.recommendations(document).offered[0]
    choice = take(work, session, first.format, "de").format
    assert choice is not None
    assert (choice.format, choice.level) == (first.format, Level.CLOUD_IS_AN_OPTION)
    assert choice.fit == pytest.approx(first.fit)
    assert choice.reasons == tuple(reason.de for reason in first.reasons_for)
    assert work.pinned.format_of(session.document) == work.catalogue.formats[first.format]


def test_a_format_that_is_not_recommended_can_be_taken_all_the_same(work: Workspace, session: Session) -> None:
    choice = take(work, session, "pilot").format
    assert choice is not None
    assert (choice.level, choice.fit, choice.reasons) == (None, 0, ())


@pytest.mark.parametrize("format_id", shipped().formats)
@pytest.mark.parametrize("language", ["en", "de"])
def test_the_agenda_is_that_of_the_format(work: Workspace, session: Session, format_id: str, language: Any) -> None:
    workshop = take(work, session, format_id, language).workshop
    entry = work.catalogue.formats[format_id]
    assert [(s.title, s.day, s.start) for s in workshop.sessions] == [
        (s.title.to(language), s.day, s.start) for s in entry.sessions
    ]
    assert [
        (slot.block.title, slot.block.goal, slot.block.minutes, slot.block.kind, slot.block.method)
        for slot in timeline(workshop)
    ] == [
        (b.title.to(language), b.goal.to(language), b.minutes, b.kind, b.method)
        for s in entry.sessions
        for b in s.blocks
    ]


def test_another_format_replaces_the_agenda_and_nothing_hangs_loose(work: Workspace, session: Session) -> None:
    document = take(work, session, "executive-briefing")
    session.apply(work.delivery.start(document, document.workshop.blocks[0]))
    session.apply(work.delivery.capture(session.document, CaptureKind.NOTE, "Said in the briefing"))
    before = session.document
    assert before.workshop.captures[0].block == document.workshop.blocks[0].id

    workshop = take(work, session, "azure-governance-workshop").workshop
    assert len(workshop.sessions) == 1
    assert (workshop.run.block, workshop.captures[0].block, workshop.captures[0].text) == (
        None,
        None,
        "Said in the briefing",
    )
    session.undo()
    assert session.document == before


def test_a_format_that_is_not_there_is_named(work: Workspace, session: Session) -> None:
    with pytest.raises(PathError, match="circus: is no format of the catalogue"):
        work.assessment.take_format_edits(session.document, "circus", "en")
