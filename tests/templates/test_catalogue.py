"""Folders of templates: what is wrong is named by file, line and key, the rest still loads, a partner's own come on top."""

# ruff: noqa: E501  (one complaint a line)

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxf_desktop import paths
from cxf_desktop.templates.catalogue import KINDS, Catalogue
from tests.support import shipped

BLANK = paths.workshop_templates() / "_blank"

GOALS = """\
template: 1
id: more-goals
goals:
  - id: sovereignty
    title: {en: Sovereignty, de: Souveränität}
    description: {en: Ours., de: Unseres.}
"""
GUIDANCE = """\
template: 1
id: more-pages
pages:
  - id: deliver.run
    do:
      - en: Open the window.
        de: Öffnen Sie das Fenster.
"""
SAMPLE = """\
schema_version: 1
id: sample
title: {en: First turn, de: Erster Durchgang}
customer:
  id: c
  name: Somebody
commitment:
  objectives:
    - id: o1
      title: {en: Better, de: Besser}
      due: 2026-05-01
"""
WHOLE = {
    "questionnaires": (BLANK / "questionnaire.yaml").read_text(encoding="utf-8"),
    "formats": (BLANK / "format.yaml").read_text(encoding="utf-8"),
    "methods": (BLANK / "method.yaml").read_text(encoding="utf-8"),
    "goals": GOALS,
    "guidance": GUIDANCE,
    "samples": SAMPLE,
}
"""One template of each kind that is in order."""

Put = Callable[..., Path]


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Return a partner's own folder."""
    return tmp_path / "own"


@pytest.fixture
def put(own: Path) -> Put:
    """Return what writes a template into the partner's folder."""

    def write(kind: str, text: str, name: str = "own.yaml", folder: Path | None = None) -> Path:
        file = (folder or own) / kind / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    return write


def with_own(own: Path) -> Catalogue:
    return Catalogue([paths.workshop_templates(), own])


def problems(own: Path) -> list[str]:
    """Return what is wrong, without the folder that it is wrong in."""
    return [str(problem).removeprefix(f"{own}/") for problem in with_own(own).problems]


def line_of(text: str, part: str) -> int:
    assert text.count(part) == 1, part
    return text[: text.index(part)].count("\n") + 1


@pytest.mark.parametrize("kind", WHOLE)
def test_a_template_to_copy_is_in_order(kind: str, own: Path, put: Put) -> None:
    put(kind, WHOLE[kind])
    assert problems(own) == []


@pytest.mark.parametrize(
    ("kind", "old", "new", "place", "complaint"),
    [
        # what every kind can get wrong
        ("methods", "template: 1", "template: 2", "template: 2", "template: must be at most 1"),
        ("methods", "id: my-method", "id: My method", "id: My method",
         "id: must be lower-case letters, digits, - and _, beginning with a letter"),
        ("methods", "purpose:", "purposes:", "purposes:", "purposes: is not a known key"),
        ("goals", "{en: Ours., de: Unseres.}", "{en: Ours.}", "description:", "goals[0].description.de: is missing"),
        ("goals", "{en: Ours., de: Unseres.}", "{en: Ours., de: ''}", "description:", "goals[0].description: a text is empty"),
        ("goals", "{en: Ours., de: Unseres.}", "Ours.", "description:", "goals[0].description: must hold the text as en and de"),
        ("goals", "{en: Ours., de: Unseres.}", "{en: Ours., de: Unseres., fr: X}", "description:",
         "goals[0].description.fr: is not a known key"),
        ("goals", "{en: Ours., de: Unseres.}", "", "description:", "goals[0].description: is empty"),
        ("goals", "- id: sovereignty", "- id: so vereign", "- id: so vereign", "goals[0].id: must be letters, digits, _, - and ."),
        ("guidance", "    do:\n", "    does:\n", "    does:", "pages[0].does: is not a known key"),
        ("guidance", "      - en: Open the window.\n        de: Öffnen Sie das Fenster.\n", "      []\n", "    do:",
         "pages[0].do: must have at least 1 entries"),
        # questionnaires
        ("questionnaires", 'version: "0.1"', "version: 0.1", "version: 0.1", "version: must be text; put it in quotes"),
        ("questionnaires", "kind: maturity", "kind: weather", "kind: weather", "kind: must be 'maturity'"),
        ("questionnaires", "    question: strategy_mandate", "    question: nonsense", "question: nonsense",
         "gates[0].question: there is no question nonsense"),
        ("questionnaires", "level: cloud_is_a_solution", "level: cloud_affine", "level: cloud_affine",
         "gates[0].level: the first level has no gates"),
        ("questionnaires", "    at_least: 3", "    at_least: 5", "    at_least: 5", "gates[0].at_least: must be at most 4"),
        ("questionnaires", "      - id: strategy_mandate", "      - id: strategy", "      - id: strategy",
         "dimensions[0].questions[0].id: strategy is there twice"),
        # formats
        ("formats", "        minutes: 15", "        minutes: 7.5", "minutes: 7.5",
         "sessions[0].blocks[0].minutes: must be a whole number"),
        ("formats", "        minutes: 15", "        minutes: a while", "minutes: a while",
         "sessions[0].blocks[0].minutes: must be a whole number"),
        ("formats", "        minutes: 15", "        minutes: 1441", "minutes: 1441",
         "sessions[0].blocks[0].minutes: must be at most 1440"),
        ("formats", '    start: "09:00"', "    start: 9", "    start: 9", "sessions[0].start: must be text; put it in quotes"),
        ("formats", '    start: "09:00"', "    start: 24:00", "    start: 24:00",
         'sessions[0].start: must be a time of day such as "09:30"'),
        ("formats", "        kind: talk", "        kind: dance", "kind: dance",
         "sessions[0].blocks[0].kind: must be 'talk', 'exercise', 'lab', 'break' or 'decision'"),
        ("formats", "  - cloud_is_an_option", "  - cloud_nine", "  - cloud_nine",
         "levels[0]: must be 'cloud_affine', 'cloud_is_an_option', 'cloud_is_a_solution' or 'cloud_is_in_use'"),
        ("formats", "  min: 3\n  max: 8", "  min: 8\n  max: 3", "people:\n", "people: max is below min"),
        ("formats", "      - id: order", "      - id: opening", "    blocks:", "sessions[0].blocks: the same id is there twice"),
        ("formats", "  strategy: 0.5", "  strategy: 1.1", "strategy: 1.1", "covers.strategy: must be at most 1"),
        ("formats", "  strategy: 0.5", "  strategy: high", "strategy: high", "covers.strategy: must be a number"),
        ("formats", "  subscription: false", "  subscription: maybe", "subscription: maybe",
         "needs.subscription: must be true or false"),
        ("formats", "goals: []", "goals: cost_control", "goals: cost_control", "goals: must be a list"),
        # what formats name must be there
        ("formats", "  strategy: 0.5", "  wisdom: 0.5", "wisdom: 0.5", "covers.wisdom: there is no dimension wisdom"),
        ("formats", "goals: []", "goals:\n  - cost_control\n  - riches", "- riches", "goals[1]: there is no goal riches"),
        ("formats", "follow_up: []", "follow_up: [pilot, circus]", "follow_up:", "follow_up[1]: there is no format circus"),
        ("formats", "        #   method: effort-impact-matrix", "        method: magic", "        method: magic",
         "sessions[0].blocks[1].method: there is no method magic"),
        # samples: the model of an engagement
        ("samples", "due: 2026-05-01", "due: soon", "due: soon", "commitment.objectives[0].due: "),
        ("samples", "{en: Better, de: Besser}", "{en: Better}", "{en: Better}", "commitment.objectives[0].title: "),
        ("samples", "  name: Somebody", "  nickname: Somebody", "  nickname:", "customer.nickname: is not a known key"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_by_file_line_and_key(
    kind: str, old: str, new: str, place: str, complaint: str, own: Path, put: Put
) -> None:
    assert WHOLE[kind].count(old) == 1
    text = WHOLE[kind].replace(old, new)
    put(kind, text)
    assert any(
        found.startswith(f"{kind}/own.yaml:{line_of(text, place)}: {complaint}") for found in problems(own)
    ), problems(own)  # fmt: skip


@pytest.mark.parametrize("kind", WHOLE)
@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", ":1: is empty"),
        ("# a remark\n", ":1: is empty"),
        ("- a\n- b\n", ":1: must begin with keys, such as `id: ...`"),
        ("word\n", ":1: must begin with keys, such as `id: ...`"),
        ("template: 1\nid: x\nid: y\n", ":3: the key id is there twice"),
        ("template: [1\n", ":2: is not YAML: did not find expected ',' or ']'"),
    ],
)
def test_a_file_that_is_no_template_is_named(kind: str, text: str, complaint: str, own: Path, put: Put) -> None:
    put(kind, text)
    assert problems(own) == [f"{kind}/own.yaml{complaint}"]


def test_a_missing_key_is_named_at_the_beginning_of_what_lacks_it(own: Path, put: Put) -> None:
    put("goals", "# remark\ntemplate: 1\nid: x\ngoals:\n  - id: a\n    title: {en: A, de: A}\n  - id: b\n")
    assert problems(own) == [
        "goals/own.yaml:5: goals[0].description: is missing",
        "goals/own.yaml:7: goals[1].title: is missing",
        "goals/own.yaml:7: goals[1].description: is missing",
    ]


def test_what_only_follows_from_a_mistake_further_in_is_not_named(own: Path, put: Put) -> None:
    put("questionnaires", WHOLE["questionnaires"].replace("    weight: 1\n", "    weight: 0\n", 1))
    assert [problem.split(": ", 1)[1] for problem in problems(own)] == ["dimensions[0].weight: must be above 0"]


def test_a_broken_file_is_left_out_and_everything_else_still_loads(own: Path, put: Put) -> None:
    put("formats", "template: 1\nid: broken\n", "a.yaml")
    put("formats", "not: [yaml", "b.yaml")
    put("formats", WHOLE["formats"], "c.yaml")
    put("methods", "\x00", "d.yaml")
    catalogue = with_own(own)
    assert set(catalogue.formats) == {*shipped().formats, "my-format"}
    assert set(catalogue.methods) == set(shipped().methods)
    assert {problem.file.name for problem in catalogue.problems} == {"a.yaml", "b.yaml", "d.yaml"}


def test_a_broken_file_does_not_hide_the_shipped_one_that_it_was_to_replace(own: Path, put: Put) -> None:
    put("formats", WHOLE["formats"].replace("id: my-format", "id: pilot").replace("order:", "places:"))
    catalogue = with_own(own)
    assert catalogue.formats["pilot"] == shipped().formats["pilot"]
    assert {problem.key for problem in catalogue.problems} == {"order", "places"}


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_id_adds_and_a_known_one_replaces(kind: str, own: Path, put: Put) -> None:
    before = getattr(shipped(), kind)
    put(kind, WHOLE[kind])
    after = getattr(with_own(own), kind)
    (added,) = [id_ for id_ in after if after[id_] != before.get(id_)]
    if kind == "guidance":  # a page is replaced by itself, whatever file it stands in
        assert added == "deliver.run"
        assert list(after) == list(before)
    else:
        assert list(after)[:-1] == list(before) or kind == "formats"
        assert {id_: after[id_] for id_ in before} == before
    assert with_own(own).problems == ()


def test_a_shipped_format_is_replaced_as_a_whole_and_keeps_no_line_of_the_old_one(own: Path, put: Put) -> None:
    put("formats", WHOLE["formats"].replace("id: my-format", "id: pilot"), "named-as-you-like.yaml")
    catalogue = with_own(own)
    assert len(catalogue.formats) == len(shipped().formats)
    assert catalogue.formats["pilot"].goals == ()
    assert catalogue.problems == ()


def test_the_last_folder_wins(tmp_path: Path, put: Put) -> None:
    for name in ("first", "second"):
        put("goals", GOALS.replace("Ours.", f"From the {name}."), folder=tmp_path / name)
    assert (
        Catalogue([tmp_path / "first", tmp_path / "second"]).goals["sovereignty"].description.en == "From the second."
    )
    assert Catalogue([tmp_path / "second", tmp_path / "first"]).goals["sovereignty"].description.en == "From the first."


def test_an_id_twice_in_one_folder_is_named_and_the_first_stays(own: Path, put: Put) -> None:
    put("methods", WHOLE["methods"], "a.yaml")
    second = put("methods", WHOLE["methods"].replace("en: ", "en: Second ", 1), "b.yaml")
    line = line_of(second.read_text(encoding="utf-8"), "id: my-method")
    assert problems(own) == [f"methods/b.yaml:{line}: id: my-method is the id of a.yaml too"]
    assert not with_own(own).methods["my-method"].title.en.startswith("Second")


def test_formats_stand_in_their_order_then_by_id(own: Path, put: Put) -> None:
    text = WHOLE["formats"]
    order = next(line for line in text.splitlines() if line.startswith("order:"))
    for id_, place in (("zebra", 15), ("aardvark", 15), ("last", 10_000)):
        put("formats", text.replace("id: my-format", f"id: {id_}").replace(order, f"order: {place}"), f"{id_}.yaml")
    names = list(with_own(own).formats)
    assert names.index("zebra") == names.index("aardvark") + 1 == 2
    assert names[-1] == "last"


def test_a_format_may_name_what_the_partner_brings_along(own: Path, put: Put) -> None:
    put("goals", GOALS)
    put("formats", WHOLE["formats"].replace("goals: []", "goals: [sovereignty]"))
    assert problems(own) == []


def test_only_yaml_files_in_folders_of_a_known_name_are_read(own: Path, put: Put) -> None:
    for kind, name in (
        ("formats", "own.txt"),
        ("formats", ".own.yaml.swp"),
        ("_blank", "own.yaml"),
        ("notes", "own.yaml"),
    ):
        put(kind, "- no template", name)
    assert problems(own) == []


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    catalogue = Catalogue([tmp_path / "nowhere"])
    assert (catalogue.formats, catalogue.samples, catalogue.problems) == ({}, {}, ())


def test_a_sample_that_does_not_fit_is_left_out(own: Path, put: Put) -> None:
    put("samples", SAMPLE, "good.yaml")
    put("samples", SAMPLE.replace("title:", "heading:", 1), "bad.yaml")
    assert list(with_own(own).samples) == [*shipped().samples, "good"]


broken = st.sampled_from(sorted(WHOLE)).flatmap(
    lambda kind: st.tuples(
        st.just(kind),
        st.integers(0, len(WHOLE[kind])),
        st.integers(0, 40),
        st.text("abz019:-[]{}#'\"&*!|> \n\t~.", max_size=12),
    )
)


@settings(max_examples=150)
@given(broken)
def test_any_slip_in_any_file_is_a_problem_or_none_and_never_more(
    tmp_path_factory: pytest.TempPathFactory, slip: tuple[str, int, int, str]
) -> None:
    kind, at, length, typed = slip
    folder = tmp_path_factory.getbasetemp() / "slips"
    file = folder / kind / "own.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(WHOLE[kind][:at] + typed + WHOLE[kind][at + length :], encoding="utf-8")
    catalogue = Catalogue([folder])
    lines = file.read_text(encoding="utf-8").count("\n") + 2
    found = [problem for problem in catalogue.problems if problem.file == file]
    assert all(1 <= problem.line <= lines and "\n" not in str(problem) for problem in found)
    file.unlink()
