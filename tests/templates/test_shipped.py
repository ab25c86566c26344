"""The shipped templates: complete in both languages, without a dangling name, and true to the framework's facts."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from cxf_desktop import paths
from cxf_desktop.domain.content import Format, FormatSession
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.hints import Bearing, maturity_hints
from cxf_desktop.domain.model import Model
from cxf_desktop.domain.progress import page_states
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire, ReadinessQuestionnaire
from cxf_desktop.domain.readiness import ReadinessCard, readiness_card
from cxf_desktop.domain.scoring import Scorecard, scorecard
from cxf_desktop.domain.words import LANGUAGES, LEVELS, Band, BlockKind, Level, LocalText
from cxf_desktop.templates.samples import sample
from tests.support import shipped

CATALOGUE = shipped()
MATURITY = CATALOGUE.questionnaires["maturity"]
READINESS = CATALOGUE.questionnaires["readiness"]
FORMATS = CATALOGUE.formats
AFFINE, OPTION, SOLUTION, IN_USE = LEVELS


def texts(value: Any, place: str) -> Iterator[tuple[str, LocalText]]:
    """Return every text in a template with the place where it stands."""
    if isinstance(value, LocalText):
        yield place, value
    elif isinstance(value, Model):
        for name in type(value).model_fields:
            yield from texts(getattr(value, name), f"{place}.{name}")
    elif isinstance(value, tuple):
        for number, part in enumerate(value):
            yield from texts(part, f"{place}[{getattr(part, 'id', number)}]")


ENTRIES = {
    f"{kind}/{id_}": entry
    for kind in ("questionnaires", "formats", "methods", "goals", "guidance")
    for id_, entry in getattr(CATALOGUE, kind).items()
}


@pytest.fixture(params=ENTRIES)
def written(request: pytest.FixtureRequest) -> list[tuple[str, LocalText]]:
    """Return every text of one template."""
    return list(texts(ENTRIES[request.param], request.param))


# --- files -----------------------------------------------------------------------------------------------------------


def test_every_template_loads_and_every_reference_resolves() -> None:
    assert CATALOGUE.problems == ()


def test_no_file_is_left_aside() -> None:
    folder = paths.workshop_templates()
    counts = {
        kind: len(list((folder / kind).glob("*.yaml"))) for kind in ("questionnaires", "formats", "methods", "samples")
    }
    assert counts == {
        "questionnaires": len(CATALOGUE.questionnaires),
        "formats": len(FORMATS),
        "methods": len(CATALOGUE.methods),
        "samples": len(CATALOGUE.samples),
    }
    known = {*counts, "goals", "guidance", "_blank", "_schemas"}
    assert {entry.name for entry in folder.iterdir() if entry.is_dir()} == known
    assert all(file.parent.parent == folder for file in folder.rglob("*.y*ml"))


def test_a_file_is_called_as_its_id() -> None:
    for kind in ("questionnaires", "formats", "methods"):
        files = {file.stem for file in (paths.workshop_templates() / kind).glob("*.yaml")}
        assert files == set(getattr(CATALOGUE, kind))


# --- both languages --------------------------------------------------------------------------------------------------


def test_no_text_is_empty_or_holds_its_place(written: list[tuple[str, LocalText]]) -> None:
    for place, text in written:
        for language in LANGUAGES:
            line = text.to(language)
            assert line == line.strip() != "", place
            assert "  " not in line, place
            assert not re.search(r"\b(TODO|TBD|FIXME|XXX|[Ll]orem)\b|\{|\}|<[a-z]", line), place


def test_a_long_text_is_not_the_same_in_both_languages(written: list[tuple[str, LocalText]]) -> None:
    same = [place for place, text in written if text.en == text.de and len(text.en.split()) > 3]
    assert same == []


def test_neither_language_stands_in_the_other_one_s_place(written: list[tuple[str, LocalText]]) -> None:
    """By small words that the other language does not have; what is quoted may be in any."""
    english = re.compile(r"(?<![-\w])(the|and|with|is|are|what|who|their|every|should)(?![-\w])")
    german = re.compile(r"(?<![-\w])(und|der|das|ist|nicht|für|wird|mit|oder|auf|eine?[rnms]?)(?![-\w])")
    for place, text in written:
        assert not english.search(unquoted(text.de)), f"{place}: {text.de}"
        assert not german.search(unquoted(text.en)), f"{place}: {text.en}"


def test_german_is_spelt_with_its_own_letters_and_quotation_marks(written: list[tuple[str, LocalText]]) -> None:
    substitutes = re.compile(
        r"\b(f(ue)r|(ue)ber|k(oe)nn|m(ue)ss|w(ae)hl|n(ae)chst|gr(oe)|gem(ae)(ss|ß)|schliess)", re.IGNORECASE
    )
    for place, text in written:
        assert not substitutes.search(text.de), f"{place}: {text.de}"
        assert '"' not in text.de + text.en, place
        assert text.de.count("„") == text.de.count("“"), f"{place}: {text.de}"
        assert "„" not in text.en, place
        assert text.en.count("“") == text.en.count("”"), f"{place}: {text.en}"


def test_german_addresses_people_as_sie(written: list[tuple[str, LocalText]]) -> None:
    for place, text in written:
        assert not re.search(
            r"\b([Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[rnms]?|[Ee]uch|[Ee]uer|[Ee]ur[em])\b",  # typos: ignore
            unquoted(text.de),
        ), place


def unquoted(text: str) -> str:
    return re.sub(r"„[^“]*“|“[^”]*”", "", text)


# --- questionnaire ---------------------------------------------------------------------------------------------------


def test_six_dimensions_with_four_questions_each() -> None:
    assert [dimension.id for dimension in MATURITY.dimensions] == [
        "strategy",
        "use_cases",
        "people",
        "platform",
        "security",
        "cost",
    ]
    assert [len(dimension.questions) for dimension in MATURITY.dimensions] == [4] * 6


def test_every_question_is_open_and_its_four_statements_differ() -> None:
    for question in MATURITY.questions():
        for language in LANGUAGES:
            assert question.ask.to(language).endswith("?"), question.id
            statements = {statement.to(language) for statement in question.statements}
            assert len(statements) == 4, question.id
        last = re.split(r"(?<=[.:!])\s+", question.ask.en)[-1]
        assert not re.match(r"(Do|Does|Did|Is|Are|Was|Were|Has|Have|Had|Can|Could|Will|Would|Should)\b", last), last


def test_each_level_above_the_first_has_at_least_two_gates() -> None:
    counted = Counter(gate.level for gate in MATURITY.gates)
    assert set(counted) == {OPTION, SOLUTION, IN_USE}
    assert min(counted.values()) >= 2


def test_a_higher_level_never_asks_less_of_a_question_than_a_lower_one() -> None:
    for question in {gate.question for gate in MATURITY.gates}:
        asked = [(gate.level.number, gate.at_least) for gate in MATURITY.gates if gate.question == question]
        assert sorted(asked) == sorted(asked, key=lambda pair: pair[1]), question


def test_the_cloud_is_not_in_use_without_a_productive_workload() -> None:
    assert any(gate.level is IN_USE and gate.question == "use_cases_productive" for gate in MATURITY.gates)


# --- formats ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("id_", "levels", "days", "weeks"),
    [
        ("azure-enablement-workshop", {AFFINE}, (2, 3), (1, 2)),
        ("executive-briefing", {AFFINE}, (1, 1), (0.2, 0.2)),
        ("microsoft-cloud-workshop", {OPTION, IN_USE}, (1.5, 1.5), (1, 2)),
        ("azure-governance-workshop", {OPTION}, (1, 1), (0.2, 0.2)),
        ("architecture-design-session", {SOLUTION}, (2, 3), (0.4, 0.4)),
        ("pilot", {SOLUTION}, (5, 5), (3, 4)),
        ("proof-of-concept", {SOLUTION}, (4, 7), (2, 3)),
        ("azure-optimization-workshop", {IN_USE}, (3, 4), (1, 2)),
    ],
)
def test_level_effort_and_duration_are_the_framework_s(
    id_: str, levels: set[Level], days: tuple[float, float], weeks: tuple[float, float]
) -> None:
    entry = FORMATS[id_]
    assert set(entry.levels) == levels
    assert (entry.effort_days.min, entry.effort_days.max) == days
    assert (entry.duration_weeks.min, entry.duration_weeks.max) == weeks


def test_the_catalogue_goes_from_the_first_level_to_the_last() -> None:
    assert list(FORMATS) == [
        "azure-enablement-workshop",
        "executive-briefing",
        "microsoft-cloud-workshop",
        "azure-governance-workshop",
        "architecture-design-session",
        "pilot",
        "proof-of-concept",
        "azure-optimization-workshop",
    ]
    assert len({entry.order for entry in FORMATS.values()}) == len(FORMATS)


def test_every_level_has_a_format_made_for_it_and_every_gap_one_that_closes_it() -> None:
    assert {level for entry in FORMATS.values() for level in entry.levels} == set(LEVELS)
    for level in LEVELS:
        near = [
            entry for entry in FORMATS.values() if any(abs(named.number - level.number) <= 1 for named in entry.levels)
        ]
        for dimension in MATURITY.dimensions:
            assert any(entry.covers.get(dimension.id, 0) > 0 for entry in near), (level, dimension.id)


def test_every_goal_is_served_and_every_format_leads_on() -> None:
    assert {goal for entry in FORMATS.values() for goal in entry.goals} == set(CATALOGUE.goals)
    assert len(CATALOGUE.goals) >= 6
    for entry in FORMATS.values():
        assert entry.follow_up, entry.id
        assert entry.id not in entry.follow_up, entry.id
        assert len(set(entry.follow_up)) == len(entry.follow_up), entry.id


@pytest.mark.parametrize("entry", FORMATS.values(), ids=FORMATS)
def test_a_format_tells_the_whole_delivery(entry: Format) -> None:
    for name in ("prerequisites", "inputs", "before", "during", "after", "results"):
        assert len(getattr(entry, name)) >= 3, name
    assert len(entry.objectives) >= 3
    assert entry.needs.people <= entry.people.min
    assert all(0 < share < 1 for share in entry.covers.values())


@pytest.mark.parametrize("entry", FORMATS.values(), ids=FORMATS)
def test_an_agenda_can_be_held(entry: Format) -> None:
    """Sessions follow each other, none runs into the next or into the night, and nobody sits for three hours on end."""
    before = (0, 0)
    for session in entry.sessions:
        start, end = span(session)
        assert (session.day, start) >= before, session.id
        assert end <= 18 * 60, session.id
        before = (session.day, end)
        assert longest_sitting(session) <= 165, session.id
        assert all(block.minutes > 0 for block in session.blocks), session.id
    assert entry.sessions[0].day == 1
    assert entry.sessions[-1].day <= entry.duration_weeks.max * 7 + 1


def span(session: FormatSession) -> tuple[int, int]:
    hours, minutes = map(int, session.start.split(":"))
    start = hours * 60 + minutes
    return start, start + sum(block.minutes for block in session.blocks)


def longest_sitting(session: FormatSession) -> int:
    longest = current = 0
    for block in session.blocks:
        current = 0 if block.kind is BlockKind.BREAK else current + block.minutes
        longest = max(longest, current)
    return longest


def minutes(id_: str) -> dict[str, int]:
    return {block.id: block.minutes for session in FORMATS[id_].sessions for block in session.blocks}


def ids(id_: str) -> list[str]:
    return [
        block.id for session in FORMATS[id_].sessions for block in session.blocks if block.kind is not BlockKind.BREAK
    ]


def said(entry: Format) -> str:
    return " ".join(text.en for _, text in texts(entry, "")).lower()


def test_enablement_begins_with_the_readiness_results_and_ends_with_an_offer() -> None:
    entry = FORMATS["azure-enablement-workshop"]
    order = ids(entry.id)
    expected = ["readiness_results", "cloud_basics", "first_look", "deploy_service", "other_options", "use_case_choice"]
    assert order[: len(expected)] == expected
    assert order[-1] == "handover_offer"
    assert entry.follow_up[0] == "microsoft-cloud-workshop"
    assert any("readiness" in step.en.lower() for step in entry.before)


def test_in_the_briefing_the_customer_presents_its_strategy_before_anybody_else_presents() -> None:
    (session,) = FORMATS["executive-briefing"].sessions
    assert [block.id for block in session.blocks][:2] == ["opening", "strategy"]
    assert next(block for block in session.blocks if block.id == "strategy").owner == "customer"
    assert "next_engagement" in ids("executive-briefing")


def test_the_cloud_workshop_designs_for_two_hours_and_builds_for_four() -> None:
    entry = FORMATS["microsoft-cloud-workshop"]
    found = minutes(entry.id)
    assert [found[name] for name in ("case", "design_groups", "present", "wrap_up")] == [15, 60, 30, 15]
    labs = [block for session in entry.sessions for block in session.blocks if block.kind is BlockKind.LAB]
    assert sum(block.minutes for block in labs) == 240
    assert labs[-1].id == "lab_delete"
    assert "blueprint" in entry.results[0].en.lower()


def test_the_governance_workshop_decides_every_topic_of_the_framework_in_one_day() -> None:
    entry = FORMATS["azure-governance-workshop"]
    assert ids(entry.id) == ["overview", "structure", "roles", "naming_tags", "policy", "cost", "inventory", "wrap_up"]
    assert len(entry.sessions) == 1
    for word in ("structure", "naming", "tag", "polic", "role", "cost", "open"):
        assert any(word in result.en.lower() for result in entry.results), word


def test_the_design_session_is_four_times_four_hours_and_ends_with_the_follow_ups() -> None:
    entry = FORMATS["architecture-design-session"]
    assert [(session.id, session.day) for session in entry.sessions] == [
        ("requirements", 1),
        ("architecture", 1),
        ("fit", 2),
        ("validation", 2),
    ]
    assert [sum(block.minutes for block in session.blocks) for session in entry.sessions] == [240] * 4
    assert entry.sessions[-1].blocks[-1].minutes == 30
    assert (entry.people.min, entry.people.max) == (6, 8)
    assert "parking lot" in said(entry)
    assert "facilitat" in said(entry)


def test_the_pilot_keeps_its_progress_and_is_handed_over() -> None:
    assert [session.id for session in FORMATS["pilot"].sessions][-2:] == ["handover", "debrief"]
    for words in ("one objective", "work package", "progress", "business case"):
        assert words in said(FORMATS["pilot"]), words


def test_the_proof_of_concept_agrees_on_its_criteria_before_and_decides_at_the_end() -> None:
    entry = FORMATS["proof-of-concept"]
    order = ids(entry.id)
    assert order.index("criteria") < order.index("features") < order.index("decision")
    assert any(block.kind is BlockKind.DECISION for block in entry.sessions[-2].blocks)
    assert entry.sessions[-1].id == "debrief"
    for words in ("one to three features", "outside production", "go or no-go", "decision criteria"):
        assert words in said(entry), words


def test_the_optimization_workshop_reviews_security_advice_tools_and_architecture() -> None:
    sessions = [session.id for session in FORMATS["azure-optimization-workshop"].sessions]
    assert sessions == ["security", "advisor", "tools", "architecture_review", "measures"]
    assert "catalogue of measures" in said(FORMATS["azure-optimization-workshop"])


# --- methods, guidance, sample ---------------------------------------------------------------------------------------


def test_the_methods_of_the_framework_have_their_cards() -> None:
    assert len(CATALOGUE.methods) >= 12
    assert set(CATALOGUE.methods) >= {
        "smart-objectives", "persona-story", "effort-impact-matrix", "swot", "stakeholder-map", "raci", "risk-matrix",
        "how-might-we", "moscow", "dot-voting", "pre-mortem", "five-whys",
    }  # fmt: skip


def test_the_steps_of_a_method_take_about_as_long_as_its_card_says() -> None:
    for card in CATALOGUE.methods.values():
        assert len(card.steps) >= 3, card.id
        timed = [re.match(r"(\d+)(?: to (\d+))? min", step.en) for step in card.steps]
        assert sum(int(match[1]) for match in timed if match) <= card.minutes.max, card.id
        if all(timed):
            assert sum(int(match[2] or match[1]) for match in timed if match) >= card.minutes.min, card.id


def test_nobody_works_by_a_method_in_a_break() -> None:
    for entry in FORMATS.values():
        for session in entry.sessions:
            assert not any(block.method for block in session.blocks if block.kind is BlockKind.BREAK), session.id


def test_every_page_has_its_guidance() -> None:
    document = sample(next(iter(CATALOGUE.samples.values())), "en", "sample")
    views = {"assess.discuss", "assess.compare"}  # nothing is entered there
    assert [page for page in CATALOGUE.guidance if page not in views] == list(page_states(document, None))


def test_the_sample_fills_every_page_but_the_last() -> None:
    """It stands before the end of its turn, so that somebody who looks at it can close it."""
    for language in LANGUAGES:
        document = sample(next(iter(CATALOGUE.samples.values())), language, "sample")
        maturity, readiness = cards(document)
        empty = [page for page, state in page_states(document, maturity, readiness).items() if state == "empty"]
        assert empty == ["ensure.close"]


def cards(document: Engagement) -> tuple[Scorecard, ReadinessCard]:
    """Return both results of the sample."""
    sheets = document.assessment.sheets
    assert isinstance(MATURITY, MaturityQuestionnaire)
    assert isinstance(READINESS, ReadinessQuestionnaire)
    return scorecard(MATURITY, sheets["maturity"]), readiness_card(READINESS, sheets["readiness"])


def test_the_sample_shows_all_that_a_readiness_assessment_can_hold() -> None:
    for language in LANGUAGES:
        document = sample(next(iter(CATALOGUE.samples.values())), language, "sample")
        sheet = document.assessment.sheets["readiness"]
        maturity, readiness = cards(document)
        assert isinstance(READINESS, ReadinessQuestionnaire)
        assert maturity.level is OPTION
        assert {field.band for field in readiness.fields} == {Band.STANDARDIZED, Band.RATIONALIZED}
        assert len(sheet.voices) == 3
        assert len(sheet.own) == 2
        assert 0 < readiness.of - readiness.answered < 10, "a few are open"
        assert len(readiness.disagreement) > 20
        assert any(area.lifted for field in readiness.fields for area in field.sub_areas)
        assert any(answer.not_applicable for answer in sheet.agreed.values())
        bearings = {hint.bearing for hint in maturity_hints(READINESS, readiness.values, maturity.values)}
        assert bearings == set(Bearing)
