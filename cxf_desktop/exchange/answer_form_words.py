"""What the fill-in workbook says of itself, in both languages."""

from cxf_desktop.domain.words import local

START = local("Start", "Anleitung")
CUSTOMER = local("For {customer}", "Für {customer}")
ABOUT_YOU = local("About you", "Über Sie")
NAME = local("Name", "Name")
ROLE = local("Role", "Rolle")
HOW_TO = local("How to fill this in", "So füllen Sie die Datei aus")
STEP_NAME = local(
    "Enter your name and your role above.",
    "Tragen Sie oben Ihren Namen und Ihre Rolle ein.",
)
STEP_PICK = local(
    "Go through the sheets listed below. Click on a cell in the column “Answer” and pick an answer from its list.",
    "Gehen Sie die unten aufgeführten Blätter durch. Klicken Sie in der Spalte „Antwort“ auf eine Zelle und wählen Sie "
    "aus der Liste.",
)
STEP_STATEMENT = local(
    "Where four statements stand below a question, pick the number of the highest one that is entirely true today.",
    "Wo unter einer Frage vier Aussagen stehen, wählen Sie die Nummer der höchsten, die heute vollständig zutrifft.",
)
STEP_OPEN = local(
    "Leave open what you cannot judge. Pick “Not applicable” only where the subject does not concern your company.",
    "Lassen Sie offen, was Sie nicht beurteilen können. „Nicht zutreffend“ wählen Sie nur, wenn das Thema Ihr "
    "Unternehmen nicht betrifft.",
)
STEP_REMARK = local(
    "Add a remark wherever it helps to understand your answer.",
    "Ergänzen Sie eine Bemerkung, wo sie hilft, Ihre Antwort zu verstehen.",
)
STEP_RETURN = local(
    "Save the file as an Excel workbook (.xlsx) and return it to whoever sent it to you. You can also do so half way.",
    "Speichern Sie die Datei als Excel-Arbeitsmappe (.xlsx) und senden Sie sie an den Absender zurück, gern auch "
    "unvollständig.",
)
LOCKED = local(
    "Only cells with a frame can be filled in. Row heights and column widths can be changed.",
    "Nur umrahmte Zellen lassen sich ausfüllen. Zeilenhöhen und Spaltenbreiten können Sie ändern.",
)
SHEETS = local("Your progress", "Ihr Fortschritt")
SHEET = local("Sheet", "Blatt")
QUESTIONS = local("Questions", "Fragen")
ANSWERED = local("Answered", "Beantwortet")
OPEN = local("Open", "Offen")
TOTAL = local("Total", "Gesamt")
BACK = local("Back to the start", "Zur Anleitung")

NUMBER = local("No.", "Nr.")
QUESTION = local("Question", "Frage")
ANSWER = local("Answer", "Antwort")
REMARK = local("Remark", "Bemerkung")
HINT = local("What shows it", "Woran man es erkennt")
OF_ANSWERED = local("{given} of {all} answered", "{given} von {all} beantwortet")
PAGE_OF = local("Page {page} of {pages}", "Seite {page} von {pages}")

WRONG_TITLE = local("Not in the list", "Nicht in der Liste")
WRONG_ANSWER = local(
    "Please pick an answer from the list, or press Esc.",
    "Bitte wählen Sie eine Antwort aus der Liste oder drücken Sie Esc.",
)
