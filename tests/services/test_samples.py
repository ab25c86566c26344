"""The sample engagement: whole in both languages, and every name in it leads somewhere."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cxf_desktop import paths
from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.progress import loose_ends
from cxf_desktop.domain.words import LANGUAGES, PHASES, Language
from cxf_desktop.services.samples import SampleError
from cxf_desktop.services.settings import SettingsFile
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.library import Library
from cxf_desktop.templates.catalogue import Catalogue
from tests.support import workspace


@pytest.fixture
def work(library: Path) -> Iterator[Workspace]:
    opened = workspace(library)
    yield opened
    opened.close()


@pytest.fixture(params=LANGUAGES)
def document(request: pytest.FixtureRequest, work: Workspace) -> Engagement:
    return work.engagements.read(work.samples.add(request.param, "sample-1"))


def test_it_is_an_engagement_like_any_other(work: Workspace, document: Engagement) -> None:
    assert document.id == "sample-1"
    session = work.engagements.open(document.id)
    session.apply([Edit(path="title", value="Mine now")])
    session.undo()
    assert session.document == document
    session.close()


def test_its_level_and_its_format_are_what_its_answers_give(work: Workspace, document: Engagement) -> None:
    card = work.assessment.scorecard(document)
    assert document.format is not None
    assert document.format.level == card.level == work.engagements.rows()[0].level
    assert card.of == 24
    assert card.answered >= 20
    recommended = {entry.format: entry for entry in work.assessment.recommendations(document).offered}
    chosen = recommended[document.format.format]
    assert chosen is work.assessment.recommendations(document).offered[0] or chosen.fit == max(
        e.fit for e in recommended.values()
    )
    assert document.format.fit == pytest.approx(chosen.fit, abs=0.05)
    assert document.format.reasons == tuple(reason.to(document.language) for reason in chosen.reasons_for)
    assert work.pinned.format_of(document) == work.catalogue.formats[document.format.format]


def test_every_id_in_it_is_there(work: Workspace, document: Engagement) -> None:
    asked = work.assessment.questionnaire(document)
    dimensions = {dimension.id for dimension in asked.dimensions}
    questions = {question.id for question in asked.questions()}
    objectives = {objective.id for objective in document.commitment.objectives}
    criteria = {criterion.id for objective in document.commitment.objectives for criterion in objective.criteria}
    sessions = {session.id for session in document.workshop.sessions}
    blocks = {block.id for block in document.workshop.blocks}
    captures = {capture.id for capture in document.workshop.captures}
    workshop, proof = document.workshop, document.proof
    sheet = document.assessment.sheets["maturity"]

    assert set(document.assessment.goals) <= set(work.catalogue.goals)
    assert set(sheet.voices) == {respondent.id for respondent in document.assessment.respondents}
    assert {question for voice in sheet.voices.values() for question in voice} | set(sheet.agreed) <= questions
    assert set(sheet.targets) <= dimensions
    assert {objective.finding for objective in document.commitment.objectives} <= dimensions | questions
    assert {named for package in document.commitment.work_packages for named in package.objectives} <= objectives
    assert {block.session for block in workshop.blocks} == sessions
    assert {block.method for block in workshop.blocks} <= {None, *work.catalogue.methods}
    assert {named for block in workshop.blocks for named in block.serves} == objectives
    assert {capture.block for capture in workshop.captures} <= {None, *blocks}
    assert {capture.objective for capture in workshop.captures} <= {None, *objectives}
    assert set(proof.results) == criteria
    assert {evidence.capture for result in proof.results.values() for evidence in result.evidence} <= {None, *captures}


def test_everybody_who_is_to_do_something_is_one_of_its_people(document: Engagement) -> None:
    people = {contact.name for contact in document.contacts} | {p.name for p in document.workshop.participants}
    named = [
        *(objective.responsible for objective in document.commitment.objectives),
        *(risk.owner for risk in document.commitment.risks),
        *(package.responsible for package in document.commitment.work_packages),
        *(capture.owner for capture in document.workshop.captures),
        *(point.owner for point in document.proof.open_points),
        *(step.responsible for step in document.proof.next_steps),
        *(result.accepted_by for result in document.proof.results.values()),
        document.commitment.parameters.customer_lead,
        document.commitment.parameters.partner_lead,
    ]
    assert {name for name in named if name and name not in people} == set()


def test_nothing_hangs_loose_in_any_phase(document: Engagement) -> None:
    for phase in PHASES:
        found = [end.text.en for end in loose_ends(document.model_copy(update={"phase": phase}))]
        assert found == [], phase


def test_its_dates_follow_each_other(document: Engagement) -> None:
    dates = [session.date for session in document.workshop.sessions]
    assert all(dates)
    assert dates == sorted(dates, key=str)
    assert document.assessment.date is not None
    assert document.proof.date is not None
    assert document.assessment.date <= min(date for date in dates if date) <= document.proof.date
    for frame in (document.commitment.parameters.next_phase, document.commitment.parameters.whole_project):
        assert frame.start is not None
        assert frame.end is not None
        assert frame.start <= frame.end
    for package in document.commitment.work_packages:
        assert package.start is None or package.end is None or package.start <= package.end, package.id


def test_the_two_languages_differ_in_words_and_in_nothing_else(work: Workspace) -> None:
    english, german = (work.samples.build(language, "sample-1") for language in LANGUAGES)

    def shape(value: object) -> object:
        if isinstance(value, dict):
            return {key: shape(part) for key, part in value.items()}
        if isinstance(value, list):
            return [shape(part) for part in value]
        return type(value) if isinstance(value, str) else value

    assert shape(english.model_dump(mode="json")) == shape(german.model_dump(mode="json"))
    assert english.title != german.title
    assert english.commitment.current_state != german.commitment.current_state
    assert [block.title for block in english.workshop.blocks] != [block.title for block in german.workshop.blocks]


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_samples_in_one_library_are_two_engagements_of_one_customer(work: Workspace, language: Language) -> None:
    first, second = (work.samples.add(language, work.new_id()) for _ in range(2))
    assert first != second
    assert [customer.engagements for customer in work.engagements.customers()] == [2]


def test_without_a_sample_it_says_so(library: Path, tmp_path: Path) -> None:
    work = Workspace(Library(library), lambda: Catalogue([tmp_path]), SettingsFile(None))
    with pytest.raises(SampleError, match="there is no sample engagement in the templates"):
        work.samples.build("en", "x")
    work.close()


def test_a_partner_s_broken_sample_does_not_stand_in_the_way(library: Path, tmp_path: Path) -> None:
    (tmp_path / "samples").mkdir()
    (tmp_path / "samples" / "aaa.yaml").write_text("- not\n- an engagement\n", encoding="utf-8")
    work = Workspace(Library(library), lambda: Catalogue([tmp_path, paths.workshop_templates()]), SettingsFile(None))
    assert work.samples.build("en", "x").customer.name == "Orsenbeck Maschinenbau GmbH"
    with pytest.raises(SampleError):
        work.samples.build("en", "x", "aaa")
    work.close()
