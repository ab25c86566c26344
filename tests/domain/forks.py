"""Random edits of an engagement, and forks of it, for property tests."""

from hypothesis import strategies as st

from cxf_desktop.domain.changes import Edit, perform
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.paths import PathError, read
from tests.support import engagement

LISTS = {
    "commitment.objectives": {"title": "t"},
    "workshop.captures": {"text": "t"},
    "contacts": {"name": "n"},
    "assessment.respondents": {"name": "r"},
    "assessment.sheets[readiness].own": {"sub_area": "a", "text": "q"},
}
NESTED = "commitment.objectives[{id}].criteria"
FIELDS = ["title", "customer.industry", "commitment.current_state", "workshop.summary", "proof.summary"]
ANSWERS = ["voices[r][q1].value", "agreed[q1].value", "agreed[q2].note", "targets[d]", "floors[a]", "hands[q1]"]
IDS = ["a1", "b2", "c3", "d4", "e5"]
words = st.sampled_from(["", "one", "two", "three", "a longer text of more than twenty-four letters"])


@st.composite
def edit(draw: st.DrawFn, prefix: str = "") -> Edit:
    """Return an edit that may or may not fit; ids that are added carry the prefix now and then."""
    kind = draw(st.sampled_from(["field", "add", "add", "item", "remove", "order", "nested", "answer", "format"]))
    name, value = draw(st.sampled_from(list(LISTS.items())))
    id_ = draw(st.sampled_from([*IDS, f"{prefix}1", f"{prefix}2"]))
    text = draw(words)
    match kind:
        case "field":
            return Edit(path=draw(st.sampled_from(FIELDS)), value=text)
        case "add":
            content = {**value, next(reversed(value)): text}
            return Edit(path=f"{name}[{id_}]", value=content, index=draw(st.sampled_from([None, 0, 1])))
        case "item":
            return Edit(path=f"{name}[{id_}].{next(reversed(value))}", value=text)
        case "remove":
            return Edit(path=f"{name}[{id_}]", value=None)
        case "order":
            return Edit(path=f"{name}[]", value=draw(st.permutations(IDS)))
        case "nested":
            return Edit(path=f"{NESTED.format(id=id_)}[{draw(st.sampled_from(IDS))}]", value={"text": text})
        case "format":
            return Edit(path="format", value=draw(st.sampled_from([None, {"format": "pilot"}, {"format": "poc"}])))
        case _:
            return _answer(draw, text)


def _answer(draw: st.DrawFn, text: str) -> Edit:
    where = draw(st.sampled_from(ANSWERS))
    value: object = text
    if where.endswith("value") or where.startswith("targets"):
        value = draw(st.sampled_from([1.0, 2.0, 3.0]))
    elif where.startswith("floors"):
        value = draw(st.booleans())
    elif where.startswith("hands"):
        value = draw(st.sampled_from([None, {"counts": [1, 2]}]))
    return Edit(path=f"assessment.sheets[readiness].{where}", value=value)


def edited(document: Engagement, edits: list[Edit]) -> Engagement:
    """Return the document after those of the edits that fit; an order takes the ids that are there."""
    for each in edits:
        try:
            orders = each.path.endswith("[]")
            document = _reordered(document, each) if orders else perform(document, [each])[0]
        except PathError:
            continue
    return document


def _reordered(document: Engagement, each: Edit) -> Engagement:
    there = read(document, each.path) or []
    order = [id_ for id_ in each.value if id_ in there] + [id_ for id_ in there if id_ not in each.value]
    return perform(document, [each.model_copy(update={"value": order})])[0]


def documents(prefix: str = "") -> st.SearchStrategy[Engagement]:
    return st.lists(edit(prefix), max_size=12).map(lambda edits: edited(engagement(), edits))


@st.composite
def forks(draw: st.DrawFn) -> tuple[Engagement, Engagement, Engagement]:
    """Return a base and two states that come from it."""
    base = draw(documents())
    ours = edited(base, draw(st.lists(edit("x"), max_size=12)))
    theirs = edited(base, draw(st.lists(edit("y"), max_size=12)))
    return base, ours, theirs
