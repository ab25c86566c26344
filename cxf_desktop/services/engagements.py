"""Customers and engagements: make, list, open, delete."""

from collections.abc import Callable

from cxf_desktop.domain.engagement import Customer, Engagement, Partner
from cxf_desktop.domain.model import clean_line
from cxf_desktop.domain.words import Language
from cxf_desktop.services.answers import AnswerService
from cxf_desktop.services.assessment import AssessmentService
from cxf_desktop.services.clock import Clock
from cxf_desktop.services.pinning import PinnedTemplates
from cxf_desktop.services.references import check_references
from cxf_desktop.services.session import Session
from cxf_desktop.services.summary import searchable_text, summary
from cxf_desktop.storage.library import Library
from cxf_desktop.storage.listing import CustomerRow, Row, Summary


class EngagementService:
    """What can be done with engagements as a whole."""

    def __init__(
        self,
        library: Library,
        pinned: PinnedTemplates,
        assessment: AssessmentService,
        answers: AnswerService,
        *,
        clock: Clock,
        new_id: Callable[[], str],
        author: Callable[[], str],
        partner: Callable[[], Partner],
    ) -> None:
        self._library = library
        self._pinned = pinned
        self._assessment = assessment
        self._answers = answers
        self._clock = clock
        self._new_id = new_id
        self._author = author
        self._partner = partner

    def create(self, customer: str, title: str, language: Language = "en") -> str:
        """Make an engagement and return its id; see ``draft``.

        Raises:
            ValueError: The name or the title is empty.
            LibraryError: The library cannot be written.

        """
        return self.add(self.draft(customer, title, language))

    def draft(self, customer: str, title: str, language: Language = "en") -> Engagement:
        """Return a new engagement that is not kept yet.

        A customer of that name that is there already is taken with its people, as its newest engagement knows them.

        Raises:
            ValueError: The name or the title is empty.

        """
        name, heading = clean_line(customer).strip(), clean_line(title).strip()
        if not name:
            raise ValueError("the customer needs a name")
        if not heading:
            raise ValueError("the engagement needs a title")
        known = self._known(name)
        return Engagement(
            id=self._new_id(),
            title=heading,
            language=language,
            customer=known.customer if known else Customer(id=self._new_id(), name=name),
            partner=known.partner if known else self._partner(),
            contacts=known.contacts if known else (),
        )

    def add(self, document: Engagement) -> str:
        """Add a document that is complete in itself, with its questionnaires pinned, and return its id."""
        sheets = self._pinned.new_sheets()
        for id_, sheet in document.assessment.sheets.items():
            template = sheet.template or (sheets[id_].template if id_ in sheets else "")
            sheets[id_] = sheet.model_copy(update={"template": template})
        assessment = document.assessment.model_copy(update={"sheets": sheets})
        document = document.model_copy(update={"assessment": assessment})
        line, text = self.summarise(document), searchable_text(document)
        self._library.engagements.create(document, line, text, self._clock(), self._author())
        return document.id

    def open(self, id_: str, on_close: Callable[[], None] | None = None) -> Session:
        """Open a session on an engagement.

        Raises:
            UnknownEngagementError: There is none with that id.

        """
        return Session(
            self._library.engagements,
            id_,
            clock=self._clock,
            author=self._author(),
            summarise=self.summarise,
            rules=(self._answers.check, self._assessment.check_choices, check_references),
            on_close=on_close,
        )

    def read(self, id_: str) -> Engagement:
        """Return an engagement as it is now."""
        return self._library.engagements.load(id_).document

    def delete(self, id_: str) -> None:
        """Delete an engagement with all of its history."""
        self._library.engagements.delete(id_)

    def settle(self, id_: str) -> None:
        """Bring snapshot and search of an engagement up to date, after it came from elsewhere."""
        stored = self._library.engagements.load(id_)
        line, text = self.summarise(stored.document), searchable_text(stored.document)
        self._library.engagements.settle(stored, line, text)

    def rows(self, search: str = "", limit: int = 200, offset: int = 0, customer: str = "") -> list[Row]:
        """Return engagements, last changed first.

        With ``search`` those that hold every word of it, with ``customer`` those of the customer with that id.
        """
        return self._library.listing.rows(search, limit, offset, customer)

    def count(self, search: str = "", customer: str = "") -> int:
        """Return how many engagements there are; see ``rows``."""
        return self._library.listing.count(search, customer)

    def customers(self) -> list[CustomerRow]:
        """Return all customers by name."""
        return self._library.listing.customers()

    def summarise(self, document: Engagement) -> Summary:
        """Return what lists show of an engagement."""
        return summary(document, self._assessment.level(document))

    def _known(self, name: str) -> Engagement | None:
        for row in self._library.listing.customers():
            if row.name.casefold() == name.casefold():
                return self.read(self._library.listing.rows_of_customer(row.id)[0].id)
        return None
