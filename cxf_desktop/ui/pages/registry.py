"""Every page of an engagement, in the order of the ring."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from cxf_desktop.domain.words import Phase
from cxf_desktop.ui.pages.assess.customer import CustomerPage
from cxf_desktop.ui.pages.assess.interview import InterviewPage
from cxf_desktop.ui.pages.assess.result import ResultPage
from cxf_desktop.ui.pages.commit.objectives import ObjectivesPage
from cxf_desktop.ui.pages.commit.parameters import ParametersPage
from cxf_desktop.ui.pages.commit.states import StatesPage
from cxf_desktop.ui.pages.commit.tables import BenefitsPage, RisksPage, ScopePage
from cxf_desktop.ui.pages.commit.work_packages import WorkPackagesPage
from cxf_desktop.ui.pages.compare.compare import ComparePage
from cxf_desktop.ui.pages.deliver.captures import CapturesPage
from cxf_desktop.ui.pages.deliver.people import PeoplePage
from cxf_desktop.ui.pages.deliver.plan import PlanPage
from cxf_desktop.ui.pages.deliver.run import RunPage
from cxf_desktop.ui.pages.discuss.discuss import DiscussPage
from cxf_desktop.ui.pages.ensure.close import ClosePage
from cxf_desktop.ui.pages.ensure.follow_up import NextStepsPage, OpenPointsPage
from cxf_desktop.ui.pages.ensure.results import ResultsPage
from cxf_desktop.ui.pages.page import PageSpec
from cxf_desktop.ui.pages.readiness.interview import ReadinessInterviewPage
from cxf_desktop.ui.pages.readiness.result import ReadinessResultPage

_ASSESS, _COMMIT, _DELIVER, _ENSURE = Phase

PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "assess.customer",
        _ASSESS,
        str(QT_TRANSLATE_NOOP("PageSpec", "Customer")),
        CustomerPage,
        ("title", "language", "customer", "partner", "contacts", "assessment.goals", "assessment.limits"),
    ),
    PageSpec(
        "assess.interview",
        _ASSESS,
        str(QT_TRANSLATE_NOOP("PageSpec", "Interview")),
        InterviewPage,
        ("assessment.respondents", "assessment.sheets", "assessment.date"),
    ),
    PageSpec(
        "assess.readiness",
        _ASSESS,
        str(QT_TRANSLATE_NOOP("PageSpec", "Readiness interview")),
        ReadinessInterviewPage,
        ("assessment.sheets[readiness]",),
    ),
    PageSpec("assess.discuss", _ASSESS, str(QT_TRANSLATE_NOOP("PageSpec", "Discuss next")), DiscussPage),
    PageSpec(
        "assess.result",
        _ASSESS,
        str(QT_TRANSLATE_NOOP("PageSpec", "Result")),
        ResultPage,
        ("format", "assessment.conclusion", "assessment.sheets[maturity].targets"),
    ),
    PageSpec(
        "assess.readiness_result",
        _ASSESS,
        str(QT_TRANSLATE_NOOP("PageSpec", "Readiness result")),
        ReadinessResultPage,
        ("assessment.sheets[readiness].targets", "assessment.sheets[readiness].floors"),
    ),
    PageSpec("assess.compare", _ASSESS, str(QT_TRANSLATE_NOOP("PageSpec", "Compare")), ComparePage),
    PageSpec(
        "commit.states",
        _COMMIT,
        str(QT_TRANSLATE_NOOP("PageSpec", "Current and future state")),
        StatesPage,
        ("commitment.current_state", "commitment.future"),
    ),
    PageSpec(
        "commit.objectives",
        _COMMIT,
        str(QT_TRANSLATE_NOOP("PageSpec", "Objectives")),
        ObjectivesPage,
        ("commitment.objectives",),
    ),
    PageSpec(
        "commit.benefits",
        _COMMIT,
        str(QT_TRANSLATE_NOOP("PageSpec", "Benefits")),
        BenefitsPage,
        ("commitment.benefits",),
    ),
    PageSpec("commit.risks", _COMMIT, str(QT_TRANSLATE_NOOP("PageSpec", "Risks")), RisksPage, ("commitment.risks",)),
    PageSpec(
        "commit.scope",
        _COMMIT,
        str(QT_TRANSLATE_NOOP("PageSpec", "Scope")),
        ScopePage,
        ("commitment.conditions", "commitment.delimitations"),
    ),
    PageSpec(
        "commit.work_packages",
        _COMMIT,
        str(QT_TRANSLATE_NOOP("PageSpec", "Work packages")),
        WorkPackagesPage,
        ("commitment.work_packages",),
    ),
    PageSpec(
        "commit.parameters",
        _COMMIT,
        str(QT_TRANSLATE_NOOP("PageSpec", "Time, budget, effort")),
        ParametersPage,
        ("commitment.parameters", "commitment.notes", "commitment.signer"),
    ),
    PageSpec(
        "deliver.plan",
        _DELIVER,
        str(QT_TRANSLATE_NOOP("PageSpec", "Agenda")),
        PlanPage,
        ("workshop.sessions", "workshop.blocks", "workshop.place"),
    ),
    PageSpec(
        "deliver.people",
        _DELIVER,
        str(QT_TRANSLATE_NOOP("PageSpec", "Participants")),
        PeoplePage,
        ("workshop.participants",),
    ),
    PageSpec("deliver.run", _DELIVER, str(QT_TRANSLATE_NOOP("PageSpec", "Run")), RunPage, ("workshop.run",)),
    PageSpec(
        "deliver.captures",
        _DELIVER,
        str(QT_TRANSLATE_NOOP("PageSpec", "Captures")),
        CapturesPage,
        ("workshop.captures", "workshop.summary"),
    ),
    PageSpec("ensure.results", _ENSURE, str(QT_TRANSLATE_NOOP("PageSpec", "Results")), ResultsPage, ("proof.results",)),
    PageSpec(
        "ensure.open_points",
        _ENSURE,
        str(QT_TRANSLATE_NOOP("PageSpec", "Open points")),
        OpenPointsPage,
        ("proof.open_points",),
    ),
    PageSpec(
        "ensure.next_steps",
        _ENSURE,
        str(QT_TRANSLATE_NOOP("PageSpec", "Next steps")),
        NextStepsPage,
        ("proof.next_steps",),
    ),
    PageSpec(
        "ensure.close",
        _ENSURE,
        str(QT_TRANSLATE_NOOP("PageSpec", "Close")),
        ClosePage,
        ("proof.summary", "proof.signer", "proof.date", "proof.closed_on"),
    ),
)


def page_of(path: str) -> PageSpec | None:
    """Return the page on which ``path`` is edited, or None."""
    fits = [(len(start), spec) for spec in PAGES for start in spec.edits if path.startswith(start)]
    return max(fits, key=lambda fit: fit[0])[1] if fits else None
