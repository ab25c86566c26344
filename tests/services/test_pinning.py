"""A template update never touches old answers: engagements keep what they were answered and delivered with."""

from pathlib import Path

import pytest

from cxf_desktop import paths
from cxf_desktop.domain.changes import Edit
from cxf_desktop.services.settings import SettingsFile
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.library import Library
from cxf_desktop.templates.catalogue import Catalogue
from tests.support import HandClock, shipped

MATURITY = (paths.workshop_templates() / "questionnaires" / "maturity.yaml").read_text(encoding="utf-8")
PILOT = (paths.workshop_templates() / "formats" / "pilot.yaml").read_text(encoding="utf-8")
OLD_QUESTIONS = [question.id for question in shipped().questionnaires["maturity"].questions()]


class Partner:
    """A library, and a partner's own folder of templates that changes between two openings."""

    def __init__(self, folder: Path) -> None:
        self.library = folder / "library.cxflib"
        self.own = folder / "own"

    def open(self) -> Workspace:
        catalogue = Catalogue([paths.workshop_templates(), self.own])
        return Workspace(Library(self.library), lambda: catalogue, SettingsFile(None), clock=HandClock())

    def update(self, kind: str, text: str, *changes: tuple[str, str]) -> None:
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        file = self.own / kind / "own.yaml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


@pytest.fixture
def partner(tmp_path: Path) -> Partner:
    return Partner(tmp_path)


def answered(partner: Partner) -> str:
    """Return an engagement with every question answered and a pilot taken."""
    work = partner.open()
    session = work.engagements.open(work.engagements.create("Customer", "Turn"))
    answers = {question: 1 + position % 4 for position, question in enumerate(OLD_QUESTIONS)}
    session.apply(work.answers.edits(session.document, "Anna", "maturity", answers))
    session.apply(work.assessment.take_format_edits(session.document, "pilot", "en"))
    session.close()
    work.close()
    return session.document.id


def newer_questionnaire(partner: Partner) -> None:
    """Give other ids, weights and statements to the questions, as a new edition might."""
    partner.update(
        "questionnaires", MATURITY,
        ("strategy_mandate", "strategy_sponsor"), ("weight: 2\n", "weight: 20\n"), ('version: "1.0"', 'version: "2.0"'),
    )  # fmt: skip


def test_score_questions_and_level_stay_as_they_were(partner: Partner) -> None:
    id_ = answered(partner)
    work = partner.open()
    document = work.engagements.read(id_)
    card, asked = work.assessment.scorecard(document), work.assessment.questionnaire(document)
    row = work.engagements.rows()[0]
    work.close()

    newer_questionnaire(partner)
    work = partner.open()
    assert work.catalogue.questionnaires["maturity"].version == "2.0"
    document = work.engagements.read(id_)
    assert work.assessment.questionnaire(document) == asked
    assert work.assessment.scorecard(document) == card
    assert work.engagements.rows()[0] == row
    session = work.engagements.open(id_)
    session.apply([Edit(path="assessment.sheets[maturity].agreed[strategy_mandate].value", value=4)])
    assert work.assessment.scorecard(session.document).values["strategy_mandate"] == 4
    session.close()
    work.close()


def test_only_new_engagements_are_answered_with_the_new_one(partner: Partner) -> None:
    old = answered(partner)
    newer_questionnaire(partner)
    work = partner.open()
    new = work.engagements.read(work.engagements.create("Customer", "Second"))
    asked = [question.id for question in work.assessment.questionnaire(new).questions()]
    assert "strategy_sponsor" in asked
    assert "strategy_mandate" not in asked
    assert work.assessment.questionnaire(work.engagements.read(old)).version == "1.0"
    work.close()


def test_the_next_turn_is_answered_with_the_questionnaire_of_the_answers_that_it_starts_from(partner: Partner) -> None:
    id_ = answered(partner)
    newer_questionnaire(partner)
    work = partner.open()
    old = work.engagements.read(id_)
    following = work.engagements.read(work.next_turn.start(old, "Next"))
    assert work.assessment.questionnaire(following) == work.assessment.questionnaire(old)
    assert work.assessment.scorecard(following) == work.assessment.scorecard(old)
    work.close()


@pytest.mark.parametrize("what", ["gone", "broken"])
def test_a_questionnaire_that_is_no_longer_there_is_still_that_of_its_answers(
    partner: Partner, tmp_path: Path, what: str
) -> None:
    partner.update("questionnaires", MATURITY, ("id: maturity\n", "id: weather\n"))
    work = partner.open()
    session = work.engagements.open(work.engagements.create("Customer", "Turn"))
    answers = dict.fromkeys(OLD_QUESTIONS, 3)
    session.apply(work.answers.edits(session.document, "Anna", "weather", answers))
    session.close()
    work.close()

    file = partner.own / "questionnaires" / "own.yaml"
    file.unlink() if what == "gone" else file.write_text("not: [yaml", encoding="utf-8")
    work = partner.open()
    assert "weather" not in work.catalogue.questionnaires
    assert work.assessment.scorecard(work.engagements.read(session.document.id), "weather").score == 3
    work.close()


def test_a_format_stays_as_it_was_taken(partner: Partner) -> None:
    id_ = answered(partner)
    partner.update(
        "formats", PILOT, ("en: Pilot\n", "en: Something else\n"), ("  min: 5\n  max: 5\n", "  min: 50\n  max: 50\n")
    )
    work = partner.open()
    taken = work.pinned.format_of(work.engagements.read(id_))
    assert taken == shipped().formats["pilot"]
    assert work.catalogue.formats["pilot"].title.en == "Something else"
    work.close()


def test_the_same_template_is_kept_once(partner: Partner) -> None:
    work = partner.open()
    first, second = (work.engagements.read(work.engagements.create("Customer", title)) for title in ("One", "Two"))
    assert first.assessment.sheets["maturity"].template == second.assessment.sheets["maturity"].template != ""
    work.close()


def test_an_engagement_without_a_pin_is_answered_with_the_catalogue_s_own(partner: Partner) -> None:
    work = partner.open()
    session = work.engagements.open(work.engagements.create("Customer", "Turn"))
    session.apply([Edit(path="assessment.sheets", value={})])
    assert work.assessment.questionnaire(session.document) == work.catalogue.questionnaires["maturity"]
    assert work.pinned.format_of(session.document) is None
    session.apply([Edit(path="format", value={"format": "pilot"})])
    assert work.pinned.format_of(session.document) == work.catalogue.formats["pilot"]
    session.close()
    work.close()
