"""Engagements as a whole: make, find the customer again, list, delete."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Contact, Partner
from cxf_desktop.services.settings import SettingsFile
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.errors import UnknownEngagementError
from cxf_desktop.storage.library import Library
from tests.support import HandClock, shipped, workspace

HOSTILE = [
    "Contoso <b>AG</b> & Söhne",
    "'; DROP TABLE engagement; --",
    "../../etc/passwd",
    "C:\\Windows\\System32",
    "{0} %s %1 ${x}",
    "日本電気株式会社",
    "شركة",
    "👩‍👩‍👧‍👦 Familie",
    "e\u0301cole",
    "x" * 40_000,
    "NULL",
    "0",
    "-1",
    '"quoted"',
]


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def work(library: Path, clock: HandClock) -> Iterator[Workspace]:
    opened = workspace(library, clock)
    yield opened
    opened.close()


def test_a_new_engagement_begins_with_assess_and_the_questionnaires_of_today(work: Workspace) -> None:
    document = work.engagements.read(work.engagements.create("Contoso", "Cloud start", "de"))
    assert (document.title, document.customer.name, document.language) == ("Cloud start", "Contoso", "de")
    assert (document.phase, document.turn, document.previous, document.format) == ("assess", 1, None, None)
    assert set(document.assessment.sheets) == set(work.catalogue.questionnaires)
    assert all(sheet.template for sheet in document.assessment.sheets.values())


def test_names_are_cleaned_and_the_rest_stays_as_typed(work: Workspace) -> None:
    document = work.engagements.read(work.engagements.create("  Contoso\x00\nAG ", "\tOne <two>\r\n"))
    assert (document.customer.name, document.title) == ("Contoso AG", "One <two>")


@pytest.mark.parametrize("empty", ["", "   ", "\n\t", "\x00\x1b"])
def test_without_a_name_or_a_title_nothing_is_made(work: Workspace, empty: str) -> None:
    with pytest.raises(ValueError, match="the customer needs a name"):
        work.engagements.create(empty, "Title")
    with pytest.raises(ValueError, match="the engagement needs a title"):
        work.engagements.create("Customer", empty)
    assert work.engagements.rows() == []
    assert work.engagements.customers() == []


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_of_any_kind_is_kept_found_and_known_again(work: Workspace, name: str) -> None:
    work.engagements.create("Somebody else", "Other")
    first = work.engagements.create(name, name)
    second = work.engagements.create(name, "Second")
    documents = [work.engagements.read(id_) for id_ in (first, second)]
    assert [document.customer.name for document in documents] == [name, name]
    assert documents[0].customer.id == documents[1].customer.id
    assert {row.id for row in work.engagements.rows(customer=documents[0].customer.id)} == {first, second}
    words = [word for word in "".join(c if c.isalnum() else " " for c in name).split() if len(word) < 100]
    if words:
        assert first in [row.id for row in work.engagements.rows(words[0])]


def test_the_same_customer_comes_with_its_people_as_last_known(work: Workspace, clock: HandClock) -> None:
    old, newer = (work.engagements.create("Contoso", title) for title in ("Old", "Newer"))
    for id_, name in ((newer, "Ben"), (old, "Anna")):
        clock.forward(hours=1)
        session = work.engagements.open(id_)
        session.apply([
            Edit(path="contacts[p1]", value={"name": name, "role": "Head of IT", "note": "internal"}),
            Edit(path="customer.industry", value=f"Industry by {name}"),
            Edit(path="partner.name", value="Ourselves"),
        ])  # fmt: skip
        session.close()
    document = work.engagements.read(work.engagements.create("CONTOSO", "Third"))
    assert document.customer.name == "Contoso"
    assert document.customer.industry == "Industry by Anna"
    assert document.contacts == (Contact(id="p1", name="Anna", role="Head of IT", note="internal"),)
    assert document.partner == Partner(name="Ourselves")
    assert document.assessment.respondents == ()


def test_customers_with_names_that_only_begin_alike_are_two(work: Workspace) -> None:
    ids = {work.engagements.read(work.engagements.create(name, "T")).customer.id for name in ("Contoso", "Contoso AG")}
    assert len(ids) == 2


def test_the_consultant_s_name_and_company_come_from_the_settings(library: Path) -> None:
    settings = SettingsFile(None)
    work = Workspace(Library(library), shipped, settings, clock=HandClock())
    settings.update(consultant="Jo", company="Ourselves")
    id_ = work.engagements.create("Contoso", "T")
    assert work.engagements.read(id_).partner.name == "Ourselves"
    assert [entry.author for entry in work.history.entries(id_)] == ["Jo"]
    work.close()


def test_lists_show_what_was_changed_last_first_and_page_by_page(work: Workspace, clock: HandClock) -> None:
    ids = []
    for number in range(7):
        clock.forward(minutes=1)
        ids.append(work.engagements.create(f"Customer {number % 2}", f"Turn {number}"))
    clock.forward(minutes=1)
    session = work.engagements.open(ids[2])
    session.apply([Edit(path="phase", value="deliver")])
    session.close()
    expected = [ids[2], *(id_ for id_ in reversed(ids) if id_ != ids[2])]
    assert [row.id for row in work.engagements.rows()] == expected
    pages = [work.engagements.rows(limit=3, offset=offset) for offset in (0, 3, 6, 9)]
    assert [[row.id for row in page] for page in pages] == [expected[:3], expected[3:6], expected[6:], []]
    assert work.engagements.rows()[0].phase == "deliver"
    assert work.engagements.count() == 7
    zero = work.engagements.read(ids[0]).customer.id
    assert work.engagements.count(customer=zero) == len(work.engagements.rows(customer=zero)) == 4
    assert work.engagements.count("turn 3") == len(work.engagements.rows("turn 3")) == 1
    assert [row.id for row in work.engagements.rows("turn", customer=zero)] == [
        id_ for id_ in expected if id_ in ids[::2]
    ]


def test_what_is_deleted_is_in_no_list_and_cannot_be_found(work: Workspace) -> None:
    gone, stays = work.engagements.create("Contoso", "Gone"), work.engagements.create("Contoso", "Stays")
    work.engagements.delete(gone)
    assert [row.id for row in work.engagements.rows()] == [stays]
    assert work.engagements.rows("gone") == []
    assert work.engagements.count("gone") == 0
    assert [customer.engagements for customer in work.engagements.customers()] == [1]
    for use in (work.engagements.read, work.engagements.open, work.engagements.delete, work.history.entries):
        with pytest.raises(UnknownEngagementError, match=f"there is no engagement {gone}"):
            use(gone)
    work.engagements.delete(stays)
    assert work.engagements.customers() == []


def test_a_place_that_was_freed_does_not_bring_old_text_back(work: Workspace) -> None:
    gone = work.engagements.create("Contoso", "Secret")
    work.engagements.delete(gone)
    work.engagements.create("Fabrikam", "Public")
    assert work.engagements.rows("secret") == []


def test_history_says_who_changed_what_from_what_to_what(work: Workspace, clock: HandClock) -> None:
    id_ = work.engagements.create("Contoso", "One")
    clock.forward(days=1)
    session = work.engagements.open(id_)
    session.apply([Edit(path="title", value="Two"), Edit(path="commitment.objectives[o1]", value={"title": "Goal"})])
    session.undo()
    session.close()
    create, edit, undo = work.history.entries(id_)
    assert create.changes[0].after["title"] == "One"
    assert (edit.at, edit.kind) == (clock.now, "edit")
    assert (edit.changes[0].path, edit.changes[0].before, edit.changes[0].after) == ("title", "One", "Two")
    assert (edit.changes[1].before, edit.changes[1].after["title"]) == (None, "Goal")
    assert [(change.path, change.after) for change in undo.changes] == [
        ("commitment.objectives[o1]", None),
        ("title", "One"),
    ]
