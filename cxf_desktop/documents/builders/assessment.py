"""The assessment report: how mature and how ready the customer is, why, and what to do next."""

from cxf_desktop.documents.builders.answers import answers
from cxf_desktop.documents.builders.assessment_basis import basis
from cxf_desktop.documents.builders.assessment_book import Report
from cxf_desktop.documents.builders.assessment_maturity import maturity
from cxf_desktop.documents.builders.assessment_summary import conclusion, summary
from cxf_desktop.documents.builders.context import Context
from cxf_desktop.documents.builders.parts import document
from cxf_desktop.documents.builders.readiness import readiness
from cxf_desktop.documents.builders.readiness_workbook import workbook
from cxf_desktop.documents.builders.recommended import recommended
from cxf_desktop.documents.outline import Document, DocumentKind


def assessment(context: Context) -> Document:
    """Return the assessment report."""
    report = Report(context)
    page = summary(report)
    sections = [
        conclusion(report, page),
        maturity(report),
        readiness(report),
        workbook(report),
        recommended(context),
        basis(context),
        answers(report),
    ]
    return document(context, DocumentKind.ASSESSMENT, page, sections)
